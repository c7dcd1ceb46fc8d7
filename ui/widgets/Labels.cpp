// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Labels.h"

#include <QPainter>

namespace heliograph {

QLabel* makeLabel(const Theme& theme, Type type, Tone tone, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(theme.font(type));
    // What comes from a list or a gateway must never be read as markup.
    label->setTextFormat(Qt::PlainText);
    if (tone == Tone::Secondary)
        label->setProperty("tone", QStringLiteral("secondary"));
    if (tone == Tone::Tertiary)
        label->setProperty("tone", QStringLiteral("tertiary"));
    return label;
}

QFrame* makeCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("card", true);
    return card;
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, width());
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(rect(), int(alignment()) | Qt::TextSingleLine, shown);
}

GlyphLabel::GlyphLabel(QWidget* parent) : QWidget(parent)
{
    setFixedSize(metric::kIcon, metric::kIcon);
}

void GlyphLabel::setGlyph(Glyph glyph, const QColor& color)
{
    m_glyph = glyph;
    m_color = color;
    update();
}

void GlyphLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), m_glyph, m_color);
}

} // namespace heliograph
