// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/SmsSegments.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace heliograph {

class GlyphLabel;

/// The line under a text: encoding, units of the limit, parts, what is left, for whom; and at the right what
/// the whole list comes to.
class CounterLine : public QWidget {
    Q_OBJECT
public:
    explicit CounterLine(const Theme& theme, QWidget* parent = nullptr);

    /// `whom`: "for Anna, row 2"; empty = nobody in particular. `warn`: that it is Unicode could be mended.
    void setCount(const SegmentCount& count, const QString& whom, bool warn);
    /// The same for a Viber text, which is counted in characters.
    void setCharacters(int characters, int most, const QString& whom);
    /// At the right, with a bold figure in it; `isFresh` false = it is being counted anew.
    void setTotal(const QString& html, bool isFresh = true);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void setLine(const QStringList& words, const QString& whom);

    const Theme& m_theme;
    GlyphLabel* m_warning;
    QLabel* m_encoding;
    QLabel* m_line;
    QLabel* m_total;
    QString m_words;
    QString m_whom;
};

/// How many units fit into so many parts.
int unitsOf(Encoding encoding, int parts);

} // namespace heliograph
