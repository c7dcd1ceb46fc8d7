// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ListPreview.h"
#include "ui/theme/Theme.h"

#include <QFrame>
#include <QList>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace heliograph {

class ElidedLabel;
class GlyphLabel;
class RecipientsFlow;

/// Where the list comes from and how it is read: sheet, header, country, hidden rows; for texts encoding,
/// delimiter and quote. Any change reads the list again.
class SourceBar : public QFrame {
    Q_OBJECT
public:
    SourceBar(RecipientsFlow& flow, const Theme& theme, QWidget* parent = nullptr);

    QPushButton& changeButton() { return *m_change; }
    /// The rows and how long they took, or that they are being read.
    void showFacts();
    /// Without the captions, which go where there is no room for them.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Choice {
        QLabel* label;
        QComboBox* box;
    };

    QComboBox* addChoice(const QString& name, const QString& caption);
    void setShown(const QComboBox* box, bool shown);
    int widthWithout() const;
    void fitCaptions();
    void makeChoices();
    void showPreview();
    void showReading(const ListPreview& preview);
    QString factsOf() const;

    RecipientsFlow& m_flow;
    const Theme& m_theme;
    GlyphLabel* m_glyph;
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    QComboBox* m_sheet;
    QComboBox* m_header;
    QComboBox* m_country;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_quote;
    QList<Choice> m_choices;
    QCheckBox* m_hidden;
    QPushButton* m_change;
};

} // namespace heliograph
