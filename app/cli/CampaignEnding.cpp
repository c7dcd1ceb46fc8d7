// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CampaignEnding.h"

#include "app/cli/CliText.h"
#include "app/cli/ErrorHint.h"
#include "app/cli/SessionRunner.h"
#include "core/engine/CampaignClosing.h"
#include "core/storage/ScheduleStore.h"

namespace heliograph {
namespace {

constexpr std::chrono::milliseconds kLook{100};
// The answers that the other program awaits come by then, or it says so itself.
constexpr qint64 kPatienceMs = 30'000;

} // namespace

Result<void> CampaignEnding::pause(qint64 campaign)
{
    const Result<Campaign> loaded = m_engine.campaigns().campaign(campaign);
    if (!loaded)
        return forward(loaded);
    if (loaded->state == CampaignState::Draft)
        return fail(ErrorCode::NotAllowedInState, QString::number(campaign), describe(loaded->state));
    if (loaded->state != CampaignState::Running && loaded->state != CampaignState::Paused)
        return {};
    {
        const Result<WorkspaceLock> lock =
            WorkspaceLock::campaign(m_engine.workspace().lockFolder(), campaign);
        // Paused or not: a program that waits to try again must see that a person wished it.
        if (lock)
            return pauseHeld(m_engine.workspace(), campaign, nullptr, m_context.clock().nowMs());
        if (lock.error().code != ErrorCode::Busy)
            return forward(lock);
    }
    if (const Result<void> asked = m_engine.campaigns().setWanted(campaign, Wanted::Pause); !asked)
        return asked;
    return waitUntilLeft(campaign);
}

Result<void> CampaignEnding::waitUntilLeft(qint64 campaign)
{
    const qint64 until = m_context.clock().steadyMs() + kPatienceMs;
    for (;;) {
        const Result<Campaign> loaded = m_engine.campaigns().campaign(campaign);
        if (!loaded)
            return forward(loaded);
        // The other program's last word takes the wish away.
        if (loaded->wanted == Wanted::Nothing && loaded->state != CampaignState::Running)
            return {};
        if (m_context.clock().steadyMs() > until) {
            m_context.output().warn(
                Cli::tr("The program that sends campaign %1 has been asked and still awaits answers.")
                    .arg(campaign));
            return {};
        }
        const Result<bool> waited = m_context.waitFor<bool>([this](auto done) {
            m_context.clock().after(kLook, &m_context.interrupts(), [done] { done(true); });
        });
        if (!waited)
            return forward(waited);
    }
}

Result<void> CampaignEnding::cancel(qint64 campaign)
{
    const Result<void> cancelled = m_engine.cancelIdle(campaign);
    if (!cancelled && cancelled.error().code == ErrorCode::Busy)
        return waitUntilLeft(campaign);
    if (!cancelled)
        return cancelled;
    const Result<Campaign> loaded = m_engine.campaigns().campaign(campaign);
    if (!loaded)
        return forward(loaded);
    const Result<bool> waiting =
        ScheduleStore(m_engine.workspace().connection()).hasWaiting(*loaded, m_context.clock().nowMs());
    if (!waiting)
        return forward(waiting);
    return *waiting ? deleteAtGateway(*loaded) : Result<void>();
}

Result<void> CampaignEnding::deleteAtGateway(const Campaign& campaign)
{
    const Result<RunSettings> settings = m_context.runSettings(campaign.accountName, &campaign.plan);
    if (!settings) {
        m_context.output().warn(describeWithHint(settings.error()));
        m_context.output().warn(
            Cli::tr("What the gateway keeps for later could not be deleted there; it stays accepted and "
                    "will be sent."));
        return {};
    }
    // Ids of one gateway mean nothing, or somebody else's message, at another.
    if (accountIdentity(settings->account) != campaign.identity)
        return fail(ErrorCode::AccountChanged, campaign.accountName, QString::number(campaign.id));
    const Result<WorkspaceLock> lock = waitForAccount(m_context, settings->account);
    if (!lock)
        return forward(lock);
    return askGateway(campaign, *settings);
}

Result<void> CampaignEnding::askGateway(const Campaign& campaign, const RunSettings& settings)
{
    const std::unique_ptr<GatewayClient> client = m_engine.makeClient(settings);
    ScheduledCanceller canceller(m_engine.workspace(), *client, m_context.clock(), settings);
    const Result<qint64> kept = m_context.waitFor<qint64>([&](auto done) {
        QObject::connect(&canceller, &ScheduledCanceller::ended, &canceller,
                         [done](qint64, qint64 left) { done(left); });
        canceller.start(campaign.id);
    });
    if (!kept)
        return forward(kept);
    if (*kept > 0)
        m_context.output().warn(Cli::tr(
            "The gateway keeps %n message(s) and will send them; they stay accepted.", nullptr, int(*kept)));
    return {};
}

} // namespace heliograph
