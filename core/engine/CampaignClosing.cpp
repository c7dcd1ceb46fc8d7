// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignClosing.h"

#include "core/gateway/GatewayProfile.h"
#include "core/sending/WorkspaceLocks.h"
#include "core/storage/CampaignCounts.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Connection.h"
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

Result<void> pauseHeld(Workspace& workspace, qint64 campaign, const Error* error, qint64 nowMs)
{
    CampaignStore store(workspace.connection());
    const Result<Campaign> loaded = store.campaign(campaign);
    if (!loaded)
        return forward(loaded);
    if (!loaded->isOpen())
        return {};
    const Result<GatewayProfile> profile = GatewayProfile::fromJson(loaded->plan.profile);
    const auto repeatAfter = profile && profile->honoursClientIds
                                 ? std::optional<std::chrono::milliseconds>(profile->repeatAfter)
                                 : std::nullopt;
    const Result<qint64> repaired =
        Ledger(workspace.connection()).repairSubmitting(campaign, repeatAfter, nowMs);
    if (!repaired)
        return forward(repaired);
    return store.setState(campaign, CampaignState::Paused, error, nowMs);
}

// In one transaction: a person who lets rows be asked again meanwhile has paused the campaign.
Result<bool> keepScheduled(Workspace& workspace, qint64 campaign, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(workspace.connection());
    if (!transaction)
        return forward(transaction);
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
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return true;
}

Result<std::optional<InterruptedCampaign>> recoverInterrupted(Workspace& workspace, qint64 id, qint64 nowMs)
{
    const Result<WorkspaceLock> lock = WorkspaceLock::campaign(workspace.lockFolder(), id);
    if (!lock && lock.error().code == ErrorCode::Busy)
        return std::nullopt;
    if (!lock)
        return forward(lock);
    CampaignStore store(workspace.connection());
    const Result<Campaign> loaded = store.campaign(id);
    if (!loaded)
        return forward(loaded);
    if (loaded->state != CampaignState::Running || loaded->machine != workspace.machine())
        return std::nullopt;
    const Error interrupted{ErrorCode::Interrupted, {}, {}, {}};
    if (const Result<void> paused = pauseHeld(workspace, id, &interrupted, nowMs); !paused)
        return forward(paused);
    const Result<Counts> counts = readCounts(workspace.connection(), id);
    if (!counts)
        return forward(counts);
    const Counts& n = *counts;
    InterruptedCampaign found{id, loaded->name, 0, n[RecipientState::Uncertain], n[RecipientState::Ready]};
    found.handedOver = n.total() - n[RecipientState::Ready] - n[RecipientState::Invalid] -
                       n[RecipientState::Skipped] - n[RecipientState::Cancelled];
    return found;
}

namespace {

// In one transaction: a person who lets rows be asked again meanwhile has paused the campaign.
Result<void> finishPassed(Workspace& workspace, qint64 id, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(workspace.connection());
    if (!transaction)
        return forward(transaction);
    CampaignStore store(workspace.connection());
    const Result<Campaign> campaign = store.campaign(id);
    if (!campaign)
        return forward(campaign);
    if (campaign->state != CampaignState::Scheduled)
        return {};
    const Result<bool> waiting = ScheduleStore(workspace.connection()).hasWaiting(*campaign, nowMs);
    if (!waiting)
        return forward(waiting);
    if (*waiting)
        return {};
    const Result<std::optional<qint64>> repeat = Ledger(workspace.connection()).nextRepeatAt(id);
    if (!repeat)
        return forward(repeat);
    // Rows that are to be asked again would never be: only a run asks them.
    const CampaignState state = repeat->has_value() ? CampaignState::Paused : CampaignState::Finished;
    if (const Result<void> set = store.setState(id, state, nullptr, nowMs); !set)
        return set;
    return transaction->commit();
}

} // namespace

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
        if (const Result<void> done = finishPassed(workspace, campaign.id, nowMs); !done)
            return done;
    }
    return {};
}

} // namespace heliograph
