// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/AccountLeases.h"
#include "core/engine/AccountLinks.h"
#include "core/engine/CampaignSession.h"
#include "core/engine/RunView.h"

namespace heliograph {

/// One campaign in the hands of a SendingDesk: finds the secret, runs sessions, tries again after trouble
/// that may pass, and clears up after a cancel.
class SendingJob : public QObject {
    Q_OBJECT
public:
    /// Lets this job have the account, or says Busy.
    using Gate = std::function<Result<AccountLeases::Lease>(const SendingJob&, const Account&)>;

    SendingJob(Engine& engine, AccountLinks& links, qint64 campaign, Gate gate, QObject* parent = nullptr);
    ~SendingJob() override;

    void start(quint64 ticket);
    void pause();
    void breakOff();
    void cancel();
    /// Ends whatever would begin something new; what runs is paused.
    void close();
    /// Another program sends the campaign, or no longer does.
    void setElsewhere(bool elsewhere);

    const RunView& view() const { return m_view; }
    qint64 campaign() const { return m_view.campaign; }
    QString identity() const { return m_identity; }
    quint64 ticket() const { return m_ticket; }
    qint64 recipients() const { return m_recipients; }
    bool holdsAccount() const { return m_lease != nullptr; }
    /// It only deletes at the gateway: nothing is sent, and what goes out meanwhile can't be taken back.
    bool isDeleting() const { return m_view.phase == RunPhase::Cancelling && !m_session; }
    /// It has a session that wants the account.
    bool isWaiting() const { return m_session && !m_lease; }

Q_SIGNALS:
    void changed();
    void progressed();
    void collided(const QList<qint64>& keys);
    void ended(const heliograph::RunEnd& end);
    void deletedAtGateway(qint64 deleted, qint64 kept);

private:
    void setPhase(RunPhase phase, std::optional<Error> error = {}, std::optional<qint64> nextTryAt = {});
    void after(std::chrono::milliseconds delay, std::function<void()> action);
    void findSecret();
    void begin(const Result<RunSettings>& found);
    Result<void> openSession(const Campaign& campaign, const RunSettings& settings);
    Result<AccountLeases::Lease> takeAccount(const Account& account);
    void onEnded(const RunEnd& end);
    void afterEnd(const RunEnd& end);
    bool mayGoOnByItself(const RunEnd& end);
    void waitAndRetry(const Error& error);
    /// So that a person's pause can be told from it.
    void noteCause(const Error& error);
    /// Between two tries nobody holds the campaign's lock: whoever paused or cancelled it meanwhile has said
    /// so in the ledger only. True when that ends the tries.
    bool obeyPerson();
    void waitUntil(qint64 at);
    void tryAgain();
    void onProbed(const Result<BalanceReply>& reply);
    /// Where nobody runs it; another program is asked to pause.
    void markPaused(const Error* error);
    void cancelIdle();
    void deleteAtGateway();
    void askToDelete(const RunSettings& settings);
    void endCancelled(const std::optional<Error>& error = {});
    Counts counts();

    Engine& m_engine;
    AccountLinks& m_links;
    Gate m_gate;
    RunView m_view;
    QString m_identity;
    qint64 m_recipients = 0;
    quint64 m_ticket = 0;
    std::unique_ptr<CampaignSession> m_session;
    AccountLeases::Lease m_lease; ///< as long as the session or the canceller needs it
    std::unique_ptr<GatewayClient> m_client;
    std::unique_ptr<ScheduledCanceller> m_canceller;
    bool m_stopped = false;   ///< a person paused or cancelled, or the program ends
    quint64 m_stage = 0;      ///< answers and timers of an earlier stage count no more
    int m_tries = 0;          ///< by itself, since the last progress
    bool m_causeSaid = false; ///< the ledger knows what this waits for
    int m_fruitless = 0;      ///< runs that only made rows unknown, since the last progress
    Counts m_before;          ///< when the session began
};

} // namespace heliograph
