// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavButton.h"

#include "ui/theme/WidgetAccessible.h"

#include <QPainter>

namespace heliograph {

NavButton::NavButton(Glyph glyph, const QString& text, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_glyph(glyph)
{
    setText(text);
    setAccessibleName(text);
    setSpokenRole(*this, QAccessible::PageTab);
    setFont(theme.font(Type::Body));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    update();
}

QSize NavButton::sizeHint() const
{
    return {metric::kNavigationNarrow - 2 * metric::kXs, metric::kNavigationRow};
}

void NavButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF ground = rect();
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? t.surface.selected : t.surface.hover);
        painter.drawRoundedRect(ground, metric::kRadius, metric::kRadius);
    }
    if (isChecked()) {
        painter.setBrush(t.accent.border);
        painter.drawRoundedRect(QRectF(0, metric::kS, 3, height() - 2 * metric::kS), 1.5, 1.5);
    }
    const QColor color = isChecked() ? t.accent.text : t.text.primary;
    const QRectF field(metric::kS - 2, (height() - metric::kIconLarge) / 2.0, metric::kIconLarge,
                       metric::kIconLarge);
    paintGlyph(painter, field, m_glyph, isChecked() ? color : t.text.secondary);
    if (!m_narrow) {
        painter.setPen(color);
        painter.drawText(
            rect().adjusted(metric::kS + metric::kIconLarge + metric::kS - 2, 0, -metric::kXs, 0),
            Qt::AlignVCenter | Qt::AlignLeft, text());
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.border.focus, metric::kFocus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), metric::kRadius, metric::kRadius);
    }
}

} // namespace heliograph
