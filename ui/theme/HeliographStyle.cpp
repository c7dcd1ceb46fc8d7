// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/HeliographStyle.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionSlider>

#include <algorithm>

namespace heliograph {

HeliographStyle::HeliographStyle(const Tokens& tokens)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_tokens(tokens)
{}

void HeliographStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                         QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HeliographStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const bool vertical = slider->orientation == Qt::Vertical;
    QRectF thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    constexpr qreal kMargin = (metric::kScrollBar - metric::kScrollThumb) / 2.0;
    thumb.adjust(vertical ? kMargin : 0, vertical ? 0 : kMargin, vertical ? -kMargin : 0,
                 vertical ? 0 : -kMargin);
    const bool busy = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(busy ? m_tokens.border.controlHover : m_tokens.surface.scrollThumb);
    painter->drawRoundedRect(thumb, metric::kScrollThumb / 2.0, metric::kScrollThumb / 2.0);
    painter->restore();
}

QRect HeliographStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                      SubControl part, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool vertical = slider->orientation == Qt::Vertical;
    const QRect bar = option->rect;
    const int length = vertical ? bar.height() : bar.width();
    const qint64 range = qint64{slider->maximum} - slider->minimum;
    const qint64 wanted = range > 0 ? length * qint64{slider->pageStep} / (range + slider->pageStep) : length;
    const int thumb = std::clamp(static_cast<int>(wanted), std::min(metric::kXl, length), length);
    const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                           length - thumb, slider->upsideDown);
    const auto piece = [&](int from, int size) {
        return vertical ? QRect(bar.left(), bar.top() + from, bar.width(), size)
                        : QRect(bar.left() + from, bar.top(), size, bar.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(at, thumb);
    case SC_ScrollBarSubPage:
        return piece(0, at);
    case SC_ScrollBarAddPage:
        return piece(at + thumb, length - at - thumb);
    case SC_ScrollBarGroove:
        return bar;
    default:
        return {};
    }
}

void HeliographStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (element == PE_FrameFocusRect)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int HeliographStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return metric::kScrollBar;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace heliograph
