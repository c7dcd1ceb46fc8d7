// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/gateway/GatewayProfile.h"
#include "core/storage/Ledger.h"

namespace heliograph {

/// Puts an unknown outcome on its way: asked again at a time of its own, or the operator's (ledger.md,
/// "Repeats"). `ended` is the deadline that ended the attempt, where one of ours did. Fills next, due time
/// and reason.
void planRepeat(RowOutcome& outcome, const BatchRow& row, const GatewayProfile& profile, qint64 startedAt,
                std::optional<std::chrono::milliseconds> ended);

/// The longest time between an attempt and its repeat. A repeat that is due later than this from now tells
/// that the computer's clock was set back.
std::chrono::milliseconds longestRepeatWait(const GatewayProfile& profile,
                                            std::chrono::milliseconds deadline);

/// How long after sending, or after the last question, a delivery state is asked; `polls` questions were
/// asked so far. 20 s, then 1, 3, 10, 30 min, then hourly (protocol reference, 5.2); a loopback gateway sixty
/// times faster.
std::chrono::milliseconds pollDelay(int polls, const GatewayProfile& profile);

/// Asking for a report ends this long after the first attempt; what is unknown then is "no report".
inline constexpr std::chrono::hours kPollFor{72};

} // namespace heliograph
