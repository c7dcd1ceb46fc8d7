// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/CampaignRunner.h"
#include "core/sending/ScheduledCanceller.h"
#include "core/sending/StatusPoller.h"
#include "core/sending/WorkspaceLocks.h"

#include <functional>
#include <memory>

namespace heliograph {

/// How long a session goes on after every recipient has an answer.
struct WaitPolicy {
    bool forReports = false;
    std::optional<std::chrono::seconds> atMost; ///< of the whole session; absent = until all is settled
};

/// One campaign at work: takes the locks, waits for another program that uses the account, runs, asks for
/// reports, deletes at the gateway what a cancel leaves there.
class CampaignSession : public QObject {
    Q_OBJECT
public:
    /// `client` is the account's.
    CampaignSession(Workspace& workspace, Clock& clock, std::unique_ptr<GatewayClient> client,
                    RunSettings settings, QObject* parent = nullptr);
    ~CampaignSession() override;

    /// Starts or continues; a finished campaign is only waited for. One whose messages the gateway keeps for
    /// later ends as Scheduled. That other programs asked an earlier run to pause counts no more; that they
    /// asked to cancel is obeyed. Busy when another program runs it, and the errors of
    /// CampaignRunner::start().
    Result<void> start(qint64 campaign, const WaitPolicy& wait);
    /// Once: no new documents. Twice: breaks off. Then ended() comes.
    void pause();
    /// As pause(); then what is ready becomes cancelled. While the account is waited for, nothing is asked of
    /// the gateway.
    void cancel();

    /// Gives the account's lock, or Busy; asked again until it does. To be set before start(); without it the
    /// session takes the lock by itself.
    using AccountGate = std::function<Result<std::shared_ptr<WorkspaceLock>>(const Account&)>;
    void setAccountGate(AccountGate gate) { m_gate = std::move(gate); }

Q_SIGNALS:
    /// Another program sends or polls for this account; the session waits.
    void waitingForAccount();
    /// The account is this session's; it works now.
    void began();
    void progressed();
    void collided(const QList<qint64>& keys);
    /// After a cancel: how many scheduled messages the gateway deleted, and how many it keeps.
    void deletedAtGateway(qint64 deleted, qint64 kept);
    /// The end; the ledger has everything that is known. `timedOut`: the wait policy's time was over.
    void ended(const heliograph::RunEnd& end, bool timedOut);

private:
    void tryAccountLock();
    /// Obeys what another program asked for while this one had nothing to run; true when that was the end.
    bool obeyWish();
    /// Ends a session that never had the account, as paused or cancelled.
    void endWaiting(bool cancels);
    Result<std::shared_ptr<WorkspaceLock>> takeAccount();
    void endPaused(std::optional<Error> error);
    void onTimeOver();
    void run();
    void onRunEnded(const RunEnd& end);
    void keepIfScheduled();
    void waitForReports();
    void finish();

    Workspace& m_workspace;
    Clock& m_clock;
    std::unique_ptr<GatewayClient> m_client;
    RunSettings m_settings;
    std::optional<WorkspaceLock> m_campaignLock;
    AccountGate m_gate;
    std::shared_ptr<WorkspaceLock> m_accountLock;
    std::unique_ptr<CampaignRunner> m_runner;
    std::unique_ptr<StatusPoller> m_poller;
    std::unique_ptr<ScheduledCanceller> m_canceller;
    qint64 m_campaign = 0;
    WaitPolicy m_wait;
    bool m_onlyReports = false; ///< nothing is left to send
    bool m_toldWaiting = false;
    bool m_stopped = false;   ///< pause() or cancel() came
    bool m_cancelled = false; ///< cancel() came
    bool m_runEnded = false;
    bool m_timedOut = false;
    bool m_ended = false;
    RunEnd m_end;
};

} // namespace heliograph
