// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignSession.h"

#include "core/base/Log.h"
#include "core/engine/CampaignClosing.h"
#include "core/storage/CampaignStore.h"

namespace heliograph {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLockRetry = 300ms;
constexpr std::chrono::milliseconds kSettledLook = 100ms;

} // namespace

CampaignSession::CampaignSession(Workspace& workspace, Clock& clock, std::unique_ptr<GatewayClient> client,
                                 RunSettings settings, QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_clock(clock),
      m_client(std::move(client)),
      m_settings(std::move(settings))
{}

CampaignSession::~CampaignSession() = default;

Result<void> CampaignSession::start(qint64 campaign, const WaitPolicy& wait)
{
    m_campaign = campaign;
    m_wait = wait;
    // Before the lock: what is asked for from then on is meant for this session.
    const Result<Wanted> stale = Ledger(m_workspace.connection()).wanted(campaign);
    if (!stale)
        return forward(stale);
    Result<WorkspaceLock> lock = WorkspaceLock::campaign(m_workspace.lockFolder(), campaign);
    if (!lock)
        return forward(lock);
    m_campaignLock = std::move(*lock);
    // A cancel that its program didn't live to obey is obeyed by the run itself, before anything is sent.
    if (*stale == Wanted::Pause) {
        CampaignStore store(m_workspace.connection());
        if (const Result<void> cleared = store.setWanted(campaign, Wanted::Nothing); !cleared)
            return cleared;
    }
    const Result<Campaign> loaded = CampaignStore(m_workspace.connection()).campaign(campaign);
    if (!loaded)
        return forward(loaded);
    m_onlyReports = loaded->state == CampaignState::Finished;
    if (!m_onlyReports && (!loaded->isSealed() || !loaded->isOpen()))
        return fail(ErrorCode::NotAllowedInState, QString::number(campaign), describe(loaded->state));
    if (loaded->machine != m_workspace.machine())
        return fail(ErrorCode::OtherMachine, QString::number(campaign));
    if (const Result<void> consent = checkTransportConsent(m_settings.account); !consent)
        return consent;
    if (m_wait.atMost)
        m_clock.after(*m_wait.atMost, this, [this] { onTimeOver(); });
    m_clock.after(0ms, this, [this] { tryAccountLock(); });
    return {};
}

void CampaignSession::onTimeOver()
{
    if (m_ended)
        return;
    m_timedOut = true;
    // What is in flight is awaited, so that nothing becomes unknown only because a wait was short.
    if (m_runner && !m_runEnded)
        return m_runner->pause();
    if (m_onlyReports || m_runEnded)
        return finish();
    endPaused(std::nullopt);
}

void CampaignSession::endPaused(std::optional<Error> error)
{
    m_end = {m_onlyReports ? CampaignState::Finished : CampaignState::Paused, std::move(error)};
    finish();
}

bool CampaignSession::obeyWish()
{
    const Result<Wanted> wanted = Ledger(m_workspace.connection()).wanted(m_campaign);
    if (!wanted || *wanted == Wanted::Nothing || m_onlyReports)
        return false;
    endWaiting(*wanted == Wanted::Cancel);
    return true;
}

void CampaignSession::endWaiting(bool cancels)
{
    const qint64 now = m_clock.nowMs();
    const Result<void> done =
        cancels ? cancelHeld(m_workspace, m_campaign, now) : pauseHeld(m_workspace, m_campaign, nullptr, now);
    m_end = {cancels && done ? CampaignState::Cancelled : CampaignState::Paused,
             done ? std::nullopt : std::optional(done.error())};
    finish();
}

Result<std::shared_ptr<WorkspaceLock>> CampaignSession::takeAccount()
{
    if (m_gate)
        return m_gate(m_settings.account);
    Result<WorkspaceLock> lock = WorkspaceLock::account(
        m_workspace.lockFolder(), accountIdentity(m_settings.account), m_settings.account.name);
    if (!lock)
        return forward(lock);
    return std::make_shared<WorkspaceLock>(std::move(*lock));
}

void CampaignSession::tryAccountLock()
{
    if (m_ended)
        return;
    if (m_stopped && !m_onlyReports)
        return endWaiting(m_cancelled);
    if (m_stopped)
        return endPaused(std::nullopt);
    Result<std::shared_ptr<WorkspaceLock>> lock = takeAccount();
    if (lock) {
        m_accountLock = std::move(*lock);
        return run();
    }
    if (lock.error().code != ErrorCode::Busy)
        return endPaused(lock.error());
    if (!std::exchange(m_toldWaiting, true))
        Q_EMIT waitingForAccount();
    else if (obeyWish())
        return;
    m_clock.after(kLockRetry, this, [this] { tryAccountLock(); });
}

void CampaignSession::run()
{
    qCInfo(lcSending, "Campaign %lld begins to run.", m_campaign);
    Q_EMIT began();
    m_poller = std::make_unique<StatusPoller>(m_workspace, *m_client, m_clock, m_settings);
    connect(m_poller.get(), &StatusPoller::progressed, this, &CampaignSession::progressed);
    if (m_wait.forReports)
        m_poller->start();
    if (m_onlyReports)
        return onRunEnded({CampaignState::Finished, std::nullopt});
    m_runner = std::make_unique<CampaignRunner>(m_workspace, *m_client, m_clock, m_settings);
    connect(m_runner.get(), &CampaignRunner::progressed, this, &CampaignSession::progressed);
    connect(m_runner.get(), &CampaignRunner::collided, this, &CampaignSession::collided);
    connect(m_runner.get(), &CampaignRunner::ended, this, &CampaignSession::onRunEnded);
    if (const Result<void> started = m_runner->start(m_campaign); !started)
        onRunEnded({CampaignState::Paused, started.error()});
}

void CampaignSession::pause()
{
    m_stopped = true;
    if (m_runner && !m_runEnded)
        return m_runner->pause();
    if (m_runEnded && !m_canceller)
        finish();
}

void CampaignSession::cancel()
{
    m_stopped = true;
    m_cancelled = true;
    if (m_runner && !m_runEnded)
        m_runner->cancel();
}

void CampaignSession::onRunEnded(const RunEnd& end)
{
    m_end = end;
    m_runEnded = true;
    if (end.state == CampaignState::Cancelled) {
        m_poller->stop();
        m_canceller = std::make_unique<ScheduledCanceller>(m_workspace, *m_client, m_clock, m_settings);
        connect(m_canceller.get(), &ScheduledCanceller::ended, this, [this](qint64 deleted, qint64 kept) {
            Q_EMIT deletedAtGateway(deleted, kept);
            finish();
        });
        return m_canceller->start(m_campaign);
    }
    if (end.state == CampaignState::Finished)
        keepIfScheduled();
    if (end.state != CampaignState::Finished || !m_wait.forReports || m_stopped || m_timedOut)
        return finish();
    waitForReports();
}

void CampaignSession::keepIfScheduled()
{
    const Result<bool> scheduled = keepScheduled(m_workspace, m_campaign, m_clock.nowMs());
    if (!scheduled)
        m_end.error = scheduled.error();
    else if (*scheduled)
        m_end.state = CampaignState::Scheduled;
}

void CampaignSession::waitForReports()
{
    if (m_ended)
        return;
    const Result<qint64> waiting = ReportStore(m_workspace.connection()).waiting(m_campaign);
    if (!waiting || *waiting == 0 || m_stopped)
        return finish();
    m_clock.after(kSettledLook, this, [this] { waitForReports(); });
}

void CampaignSession::finish()
{
    if (std::exchange(m_ended, true))
        return;
    if (m_poller)
        m_poller->stop();
    qCInfo(lcSending, "Campaign %lld ends its run: %ls %ls %ls", m_campaign,
           qUtf16Printable(campaignStateWord(m_end.state)),
           qUtf16Printable(m_end.error ? contractWord(m_end.error->code) : QString()),
           qUtf16Printable(m_end.error ? m_end.error->technical : QString()));
    Q_EMIT ended(m_end, m_timedOut);
}

} // namespace heliograph
