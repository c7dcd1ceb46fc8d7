// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/check/CheckWords.h"
#include "ui/theme/Theme.h"

#include <QFrame>

class QButtonGroup;

namespace heliograph {

/// One line of the check: sign, sentence, reason, and the way to the rows. A decision has its choices below.
/// Enter opens the rows.
class CheckLine : public QFrame {
    Q_OBJECT
public:
    CheckLine(const Theme& theme, const FindingWords& words, const FindingLook& look,
              QWidget* parent = nullptr);

    bool isDecision() const { return m_choices != nullptr; }
    /// -1 = none yet.
    int chosen() const;
    void choose(int choice);
    void focusFirst();

Q_SIGNALS:
    void showRows();
    void decided(int choice);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void addChoices(const QStringList& choices, class QVBoxLayout& layout);

    const Theme& m_theme;
    bool m_hasRows;
    bool m_focusShown = false;
    Meaning m_meaning;
    QButtonGroup* m_choices = nullptr;
};

} // namespace heliograph
