// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignClosing.h"

#include "core/storage/CampaignStore.h"
#include "core/storage/Ledger.h"
#include "core/storage/ScheduleStore.h"

namespace heliograph {

Result<void> cancelHeld(Workspace& workspace, qint64 campaign, qint64 nowMs)
{
    Ledger ledger(workspace.connection());
    if (const Result<qint64> repaired = ledger.repairSubmitting(campaign, std::nullopt, nowMs); !repaired)
        return forward(repaired);
    if (const Result<qint64> cancelled = ledger.cancelUnsent(campaign, nowMs); !cancelled)
        return forward(cancelled);
    return CampaignStore(workspace.connection()).setState(campaign, CampaignState::Cancelled, nullptr, nowMs);
}

Result<bool> keepScheduled(Workspace& workspace, qint64 campaign, qint64 nowMs)
{
    CampaignStore store(workspace.connection());
    const Result<Campaign> loaded = store.campaign(campaign);
    if (!loaded)
        return forward(loaded);
    if (loaded->state != CampaignState::Finished)
        return loaded->state == CampaignState::Scheduled;
    const Result<bool> waiting = ScheduleStore(workspace.connection()).hasWaiting(*loaded, nowMs);
    if (!waiting || !*waiting)
        return waiting;
    if (const Result<void> set = store.setState(campaign, CampaignState::Scheduled, nullptr, nowMs); !set)
        return forward(set);
    return true;
}

Result<void> finishPassedSchedules(Workspace& workspace, qint64 nowMs)
{
    CampaignStore store(workspace.connection());
    const Result<std::vector<Campaign>> all = store.campaigns();
    if (!all)
        return forward(all);
    for (const Campaign& campaign : *all) {
        if (campaign.state != CampaignState::Scheduled)
            continue;
        const Result<bool> waiting = ScheduleStore(workspace.connection()).hasWaiting(campaign, nowMs);
        if (!waiting)
            return forward(waiting);
        if (*waiting)
            continue;
        if (const Result<void> set = store.setState(campaign.id, CampaignState::Finished, nullptr, nowMs);
            !set)
            return set;
    }
    return {};
}

} // namespace heliograph
