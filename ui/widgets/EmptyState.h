// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Glyph.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace heliograph {

/// What stands where there is nothing yet: what belongs here and the first step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const Theme& theme, Glyph glyph, QWidget* parent = nullptr);

    void setTexts(const QString& headline, const QString& text = {});
    /// The first button added is the first step and looks like it, if `isPrimary`.
    QPushButton* addButton(const QString& text, bool isPrimary = false);

private:
    const Theme& m_theme;
    QLabel* m_headline;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace heliograph
