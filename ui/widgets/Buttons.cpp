// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Buttons.h"

#include <QToolButton>

namespace heliograph {
namespace {

QColor glyphColor(const Theme& theme, ButtonKind kind)
{
    const Tokens& t = theme.tokens();
    if (kind == ButtonKind::Primary)
        return t.text.onAccent;
    return kind == ButtonKind::Link ? t.text.link : t.text.primary;
}

} // namespace

QPushButton* makeButton(const Theme& theme, ButtonKind kind, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("kind", static_cast<int>(kind));
    button->setFont(theme.font(kind == ButtonKind::Primary ? Type::BodyStrong : Type::Control));
    button->setAutoDefault(false);
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton* makeButton(const Theme& theme, ButtonKind kind, Glyph glyph, const QString& text,
                        QWidget* parent)
{
    QPushButton* button = makeButton(theme, kind, text, parent);
    setGlyph(theme, *button, glyph);
    return button;
}

QToolButton* makeIconButton(const Theme& theme, Glyph glyph, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setProperty("kind", static_cast<int>(ButtonKind::Secondary));
    button->setFixedSize(metric::kControl, metric::kControl);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setToolTip(name);
    button->setAccessibleName(name);
    setGlyph(theme, *button, glyph);
    return button;
}

void setGlyph(const Theme& theme, QAbstractButton& button, Glyph glyph)
{
    button.setIcon(glyphIcon(glyph, glyphColor(theme, buttonKind(&button))));
    button.setIconSize({metric::kIcon, metric::kIcon});
}

void setDisabledBecause(QWidget& control, const QString& reason, const QString& toolTip)
{
    control.setEnabled(reason.isEmpty());
    control.setToolTip(reason.isEmpty() ? toolTip : reason);
    control.setAccessibleDescription(reason);
}

} // namespace heliograph
