// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignSession.h"

#include "core/storage/CampaignStore.h"

namespace heliograph {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLockRetry = 300ms;
constexpr std::chrono::milliseconds kSettledLook = 100ms;

} // namespace

CampaignSession::CampaignSession(Workspace& workspace, Clock& clock, std::unique_ptr<GatewayClient> client, RunSettings settings,
                                 QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_client(std::move(client)), m_settings(std::move(settings))
{
}

CampaignSession::~CampaignSession() = default;

Result<void> CampaignSession::start(qint64 campaign, const WaitPolicy& wait)
{
    m_campaign = campaign;
    m_wait = wait;
    Result<WorkspaceLock> lock = WorkspaceLock::campaign(m_workspace.lockFolder(), campaign);
    if (!lock)
        return forward(lock);
    m_campaignLock = std::move(*lock);
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
        m_clock.after(*m_wait.atMost, this, [this] {
            if (m_runner && !m_ended)
                m_runner->pause();
            finish(true);
        });
    m_clock.after(0ms, this, [this] { tryAccountLock(); });
    return {};
}

void CampaignSession::tryAccountLock()
{
    if (m_ended)
        return;
    if (m_stopped) {
        m_end = {CampaignState::Paused, std::nullopt};
        return finish(false);
    }
    Result<WorkspaceLock> lock =
        WorkspaceLock::account(m_workspace.lockFolder(), accountIdentity(m_settings.account), m_settings.account.name);
    if (lock) {
        m_accountLock = std::move(*lock);
        return run();
    }
    if (lock.error().code != ErrorCode::Busy) {
        m_end = {CampaignState::Paused, lock.error()};
        return finish(false);
    }
    if (!std::exchange(m_toldWaiting, true))
        Q_EMIT waitingForAccount();
    m_clock.after(kLockRetry, this, [this] { tryAccountLock(); });
}

void CampaignSession::run()
{
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
    if (m_runner)
        return m_runner->pause();
    if (m_onlyReports || !m_poller)
        finish(false);
}

void CampaignSession::cancel()
{
    m_stopped = true;
    if (m_runner)
        m_runner->cancel();
}

void CampaignSession::onRunEnded(const RunEnd& end)
{
    m_end = end;
    if (end.state == CampaignState::Cancelled) {
        m_poller->stop();
        m_canceller = std::make_unique<ScheduledCanceller>(m_workspace, *m_client, m_clock, m_settings);
        connect(m_canceller.get(), &ScheduledCanceller::ended, this, [this] { finish(false); });
        return m_canceller->start(m_campaign);
    }
    if (end.state != CampaignState::Finished || !m_wait.forReports || m_stopped)
        return finish(false);
    waitForReports();
}

void CampaignSession::waitForReports()
{
    if (m_ended)
        return;
    const Result<qint64> waiting = ReportStore(m_workspace.connection()).waiting(m_campaign);
    if (!waiting || *waiting == 0 || m_stopped)
        return finish(false);
    m_clock.after(kSettledLook, this, [this] { waitForReports(); });
}

void CampaignSession::finish(bool timedOut)
{
    if (std::exchange(m_ended, true))
        return;
    if (m_poller)
        m_poller->stop();
    Q_EMIT ended(m_end, timedOut);
}

} // namespace heliograph
