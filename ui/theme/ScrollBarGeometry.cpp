// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ScrollBarGeometry.h"

#include "ui/theme/Tokens.h"

#include <QStyleOptionSlider>

#include <algorithm>

namespace heliograph {

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const bool vertical = bar.orientation == Qt::Vertical;
    const QRect rect = bar.rect;
    const int length = vertical ? rect.height() : rect.width();
    const qint64 range = qint64{bar.maximum} - bar.minimum;
    const qint64 wanted = range > 0 ? length * qint64{bar.pageStep} / (range + bar.pageStep) : length;
    const int thumb = std::clamp(static_cast<int>(wanted), std::min(metric::kXl, length), length);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - thumb, bar.upsideDown);
    const auto piece = [&](int from, int size) {
        return vertical ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                        : QRect(rect.left() + from, rect.top(), size, rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(at, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return piece(at + thumb, length - at - thumb);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

} // namespace heliograph
