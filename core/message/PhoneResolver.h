// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/message/NumberPlan.h"
#include "core/message/PhoneRepairs.h"

#include <optional>
#include <string_view>

namespace heliograph {

/// What a run of digits means in a region.
struct ResolvedPhone {
    quint64 number = 0; ///< country code and national number; 0 = not a phone
    std::optional<PhoneRepair> repair;
    Reason error = Reason::None; ///< why it is no phone

    bool ok() const { return number != 0; }
};

/// Reads ASCII digits by the plan of a region: with country code, with a trunk prefix, with an international
/// prefix, or as a bare national number. `plus` tells that a plus stood before them, so that they begin with
/// a country code.
ResolvedPhone resolvePhone(std::string_view digits, bool plus, const NumberPlan& home);

} // namespace heliograph
