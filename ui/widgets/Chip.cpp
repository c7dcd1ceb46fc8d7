// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include "ui/theme/Figures.h"

#include <QLocale>
#include <QPainter>

namespace heliograph {

Chip::Chip(StateGroup group, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_group(group), m_theme(theme)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(captionOf(group));
    setCount(0);
}

void Chip::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(text() + u' ' + countText());
    updateGeometry();
    update();
}

QString Chip::countText() const
{
    return QLocale().toString(m_count);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics word(m_theme.font(Type::Control));
    const QFontMetrics count(m_theme.font(Type::Body));
    const int icon = m_group == StateGroup::All ? 0 : metric::kIcon + metric::kXxs + metric::kHairline;
    return {2 * metric::kS + icon + word.horizontalAdvance(text()) + metric::kXxs + metric::kHairline +
                figuresWidth(count, countText()),
            metric::kChip};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    const qreal stroke = ring ? metric::kFocus : metric::kHairline;
    const QColor ground = isChecked()    ? (underMouse() ? tokens.accent.tintHover : tokens.accent.tint)
                          : isDown()     ? tokens.surface.pressed
                          : underMouse() ? tokens.surface.hover
                                         : tokens.surface.raised;
    const QColor edge = ring          ? tokens.border.focus
                        : isChecked() ? tokens.accent.border
                                      : tokens.border.control;
    painter.setPen(QPen(edge, stroke));
    painter.setBrush(ground);
    const qreal inset = stroke / 2;
    const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    QRect field = rect().adjusted(metric::kS, 0, -metric::kS, 0);
    if (m_group != StateGroup::All) {
        const StateLook look = lookOf(m_group);
        const QRectF icon(field.left(), (height() - metric::kIcon) / 2.0, metric::kIcon, metric::kIcon);
        paintGlyph(painter, icon, look.glyph, tokens.meanings[look.meaning].text);
        field.setLeft(field.left() + metric::kIcon + metric::kXxs + metric::kHairline);
    }
    painter.setPen(isChecked() ? tokens.accent.text : tokens.text.primary);
    painter.setFont(m_theme.font(Type::Control));
    painter.drawText(field, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, text());
    painter.setPen(isChecked()    ? tokens.accent.text
                   : m_count == 0 ? tokens.text.tertiary
                                  : tokens.text.secondary);
    painter.setFont(m_theme.font(Type::Body));
    drawFigures(painter, field, Qt::AlignRight, countText());
}

} // namespace heliograph
