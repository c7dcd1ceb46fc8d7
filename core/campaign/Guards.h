// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/campaign/CampaignPlan.h"

#include <chrono>
#include <optional>

namespace heliograph {

/// What the guards of one row look at (ledger.md, "Guards" and "Repeats").
struct RowFacts {
    bool isRepeat = false;
    bool stopListed = false;
    std::optional<qint64> sendAt;         ///< the row's own time, else the campaign's; ms UTC
    std::optional<qint64> firstAttemptAt; ///< ms UTC
    bool contentUnchanged = true;         ///< what would be sent has the sealed hash
};

/// What the guards know of the gateway.
struct GatewayFacts {
    bool honoursClientIds = true;
    std::chrono::hours clientIdMemory{24};
};

/// Repeats that the program makes by itself of one row.
inline constexpr int kMostRepeats = 5;

/// How long after its scheduled time a first attempt may still be made. A repeat has no such grace.
inline constexpr std::chrono::minutes kScheduleGrace{60};

/// Why this row must not be submitted at `nowMs` (ms UTC); Reason::None when it may.
/// A first-time row that is stopped becomes skipped, a repeat waits for the operator.
Reason checkRowGuards(const RowFacts& row, const CampaignPlan& plan, const GatewayFacts& gateway,
                      qint64 nowMs);

} // namespace heliograph
