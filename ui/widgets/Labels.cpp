// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Labels.h"

#include "ui/theme/WidgetAccessible.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace heliograph {

void setTone(QWidget& widget, Tone tone)
{
    static constexpr std::array kWords{"", "secondary", "tertiary", "danger", "warning", "success"};
    widget.setProperty("tone", QString::fromLatin1(kWords.at(static_cast<std::size_t>(tone))));
    // The sheet is read again for a widget that is shown already.
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QLabel* makeLabel(const Theme& theme, Type type, Tone tone, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(theme.font(type));
    // What comes from a list or a gateway must never be read as markup.
    label->setTextFormat(Qt::PlainText);
    setTone(*label, tone);
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
    setSpokenRole(*this, QAccessible::Graphic);
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
