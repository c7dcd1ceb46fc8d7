// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyle>

class QStyleOptionSlider;

namespace heliograph {

/// Where the parts of a scroll bar without arrow buttons are; the thumb never gets smaller than a fingertip.
QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part);

} // namespace heliograph
