// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/RepeatPlan.h"

namespace heliograph {

void planRepeat(RowOutcome& outcome, const BatchRow& row, const GatewayProfile& profile, qint64 startedAt,
                std::optional<std::chrono::milliseconds> ended)
{
    outcome.to = RecipientState::Uncertain;
    if (!profile.honoursClientIds || row.repeats >= kMostRepeats) {
        outcome.next = Next::Operator;
        outcome.reason = profile.honoursClientIds ? Reason::RepeatsUsedUp : Reason::IdsNotHonoured;
        return;
    }
    std::chrono::milliseconds wait = profile.repeatAfter * (1 << row.repeats);
    if (ended)
        wait = std::max(wait, 2 * *ended);
    outcome.next = Next::AskAgain;
    outcome.dueKind = DueKind::Repeat;
    outcome.dueAt = startedAt + wait.count();
}

std::chrono::milliseconds longestRepeatWait(const GatewayProfile& profile, std::chrono::milliseconds deadline)
{
    return std::max<std::chrono::milliseconds>(profile.repeatAfter * (1 << kMostRepeats), 2 * deadline);
}

std::chrono::milliseconds pollDelay(int polls, const GatewayProfile& profile)
{
    using namespace std::chrono_literals;
    static constexpr std::array<std::chrono::milliseconds, 6> kDelays = {20s,   1min,  3min,
                                                                         10min, 30min, 60min};
    const auto index = std::min(static_cast<std::size_t>(polls), kDelays.size() - 1);
    constexpr std::chrono::seconds kUsualRepeat{60};
    return kDelays.at(index) * profile.repeatAfter.count() / kUsualRepeat.count();
}

} // namespace heliograph
