// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/NumberPlan.h"

#include <QString>

namespace heliograph {

/// "Russia +7".
QString describeCountry(Region region);

} // namespace heliograph
