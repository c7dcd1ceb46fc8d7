// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

namespace heliograph {

/// A length that words have to fit into, as much larger than `pixels` as the system's letters are than usual.
inline int withLetters(int pixels, const Theme& theme)
{
    constexpr int kUsual = 13;
    return pixels * theme.font(Type::Body).pixelSize() / kUsual;
}

} // namespace heliograph
