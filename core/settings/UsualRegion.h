// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/NumberPlan.h"

namespace heliograph {

class Settings;

/// Where numbers without a country code are taken to be from (Setting::Country); Russia where the setting
/// names no region that is known.
Region usualRegion(const Settings& settings);

} // namespace heliograph
