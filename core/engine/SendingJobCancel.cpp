// SPDX-License-Identifier: GPL-3.0-or-later
// SendingJob: cancelling a campaign that no session runs.
#include "core/engine/SendingJob.h"
#include "core/storage/ScheduleStore.h"

namespace heliograph {
namespace {

constexpr std::chrono::milliseconds kLockRetry{300};

} // namespace

void SendingJob::cancelIdle()
{
    const Result<void> cancelled = m_engine.cancelIdle(campaign());
    if (cancelled)
        return deleteAtGateway();
    // The program that runs it has been asked, and ends it.
    if (cancelled.error().code == ErrorCode::Busy)
        return setPhase(RunPhase::Elsewhere);
    setPhase(RunPhase::Idle, cancelled.error());
}

void SendingJob::deleteAtGateway()
{
    ++m_stage;
    const Result<Campaign> loaded = m_engine.campaigns().campaign(campaign());
    if (!loaded)
        return endCancelled(loaded.error());
    const Result<bool> waiting =
        ScheduleStore(m_engine.workspace().connection()).hasWaiting(*loaded, m_engine.clock().nowMs());
    if (!waiting || !*waiting)
        return endCancelled(waiting ? std::nullopt : std::optional(waiting.error()));
    setPhase(RunPhase::Cancelling);
    m_links.settings(
        loaded->accountName, [this, stage = m_stage, campaign = *loaded](const Result<RunSettings>& found) {
            if (stage != m_stage)
                return;
            if (!found)
                return endCancelled(found.error());
            // Ids of one gateway mean nothing, or somebody else's message, at another.
            if (accountIdentity(found->account) != campaign.identity)
                return endCancelled(
                    Error{ErrorCode::AccountChanged, campaign.accountName, QString::number(campaign.id), {}});
            const Result<RunSettings> settings =
                m_engine.runSettings(found->account, found->credentials.secret, &campaign.plan);
            if (!settings)
                return endCancelled(settings.error());
            askToDelete(*settings);
        });
}

void SendingJob::askToDelete(const RunSettings& settings)
{
    const Result<AccountLeases::Lease> lease = takeAccount(settings.account);
    if (!lease && lease.error().code == ErrorCode::Busy)
        return after(kLockRetry, [this, settings] { askToDelete(settings); });
    if (!lease)
        return endCancelled(lease.error());
    m_client = m_engine.makeClient(settings);
    m_canceller =
        std::make_unique<ScheduledCanceller>(m_engine.workspace(), *m_client, m_engine.clock(), settings);
    connect(m_canceller.get(), &ScheduledCanceller::ended, this, [this](qint64 deleted, qint64 kept) {
        Q_EMIT deletedAtGateway(deleted, kept);
        after(std::chrono::milliseconds(0), [this] { endCancelled(); });
    });
    m_canceller->start(campaign());
}

void SendingJob::endCancelled(const std::optional<Error>& error)
{
    ++m_stage;
    m_canceller.reset();
    m_client.reset();
    m_lease.reset();
    setPhase(RunPhase::Idle, error);
    Q_EMIT ended({CampaignState::Cancelled, error});
}

} // namespace heliograph
