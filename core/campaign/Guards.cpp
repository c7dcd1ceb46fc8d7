// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Guards.h"

namespace heliograph {
namespace {

bool schedulePassed(const RowFacts& row, const CampaignPlan& plan, qint64 nowMs)
{
    const auto passed = [nowMs](std::optional<qint64> time) { return time && nowMs >= *time; };
    // A cascade is over when its last leg is; a message of one leg has one validity.
    if (hasSms(plan.message.type) && hasViber(plan.message.type)) {
        if (passed(plan.validUntil) && (!plan.viberValidUntil || passed(plan.viberValidUntil)))
            return true;
    } else if (passed(hasSms(plan.message.type) ? plan.validUntil : plan.viberValidUntil)) {
        return true;
    }
    if (!row.sendAt)
        return false;
    const qint64 grace = row.isRepeat ? 0 : std::chrono::milliseconds(kScheduleGrace).count();
    return nowMs > *row.sendAt + grace;
}

bool repeatTooLate(const RowFacts& row, const GatewayFacts& gateway, qint64 nowMs)
{
    if (!row.firstAttemptAt)
        return true;
    // A clock that was set back makes the age negative: nothing is known then, which counts as too old.
    const qint64 age = nowMs - *row.firstAttemptAt;
    return age < 0 || age > std::chrono::milliseconds(gateway.clientIdMemory).count();
}

} // namespace

Reason checkRowGuards(const RowFacts& row, const CampaignPlan& plan, const GatewayFacts& gateway,
                      qint64 nowMs)
{
    if (!row.contentUnchanged)
        return Reason::ContentDrifted;
    if (row.stopListed)
        return Reason::StopListed;
    if (row.isRepeat && !gateway.honoursClientIds)
        return Reason::IdsNotHonoured;
    if (row.isRepeat && repeatTooLate(row, gateway, nowMs))
        return Reason::RepeatTooLate;
    if (schedulePassed(row, plan, nowMs))
        return Reason::ScheduleChanged;
    return Reason::None;
}

} // namespace heliograph
