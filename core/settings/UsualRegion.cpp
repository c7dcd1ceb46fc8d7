// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/UsualRegion.h"

#include "core/settings/Settings.h"

namespace heliograph {

Region usualRegion(const Settings& settings)
{
    return Region::fromCode(settings.value(Setting::Country)).value_or(Region());
}

} // namespace heliograph
