// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/HintButton.h"

#include "ui/theme/Glyph.h"

#include <QPainter>

namespace heliograph {

HintButton::HintButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setFont(theme.font(Type::Control));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize HintButton::sizeHint() const
{
    return {metric::kIcon + metric::kXs + fontMetrics().horizontalAdvance(text()) + 2 * metric::kXxs,
            metric::kControl};
}

void HintButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    const QColor color = tokens.meanings[Meaning::Warning].text;
    paintGlyph(painter, QRectF(metric::kXxs, (height() - metric::kIcon) / 2.0, metric::kIcon, metric::kIcon),
               Glyph::Triangle, color);
    QFont words = font();
    words.setUnderline(underMouse());
    painter.setFont(words);
    painter.setPen(color);
    painter.drawText(rect().adjusted(metric::kXxs + metric::kIcon + metric::kXs, 0, 0, 0),
                     int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.border.focus, metric::kFocus));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::kRadiusSmall,
                            metric::kRadiusSmall);
}

} // namespace heliograph
