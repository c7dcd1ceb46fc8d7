// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/AccountLeases.h"
#include "core/engine/AccountLinks.h"
#include "core/engine/Engine.h"
#include "core/engine/ReportKeeper.h"
#include "core/engine/RunView.h"
#include "core/gateway/ProtocolLog.h"

#include <map>

namespace heliograph {

class SendingJob;

/// The protocol log's file within a workspace's folder.
inline QString protocolLogName()
{
    return QStringLiteral("protocol.log");
}

/// Everything that a program which stays open does with gateways: sends campaigns, asks for reports for as
/// long as it lives, tries again after trouble that may pass, answers questions about accounts. Lives on the
/// engine's thread; everything is asynchronous.
class SendingDesk : public QObject {
    Q_OBJECT
public:
    /// What is said to gateways is kept, masked, in protocol.log of the workspace's folder.
    explicit SendingDesk(Engine& engine, QObject* parent = nullptr);
    ~SendingDesk() override;

    /// Sends or continues a sealed campaign; nothing while it is under way here. During WaitingToRetry it is
    /// tried at once. What is wrong comes in changed().
    void start(qint64 campaign);
    /// No new documents, answers are awaited; also ends WaitingToRetry and asks another program to pause.
    void pause(qint64 campaign);
    /// After pause() or cancel(): the answers that are awaited are given up and count as unknown.
    void breakOff(qint64 campaign);
    /// As pause(), then what is ready becomes cancelled, and what the gateway keeps for later is deleted
    /// there where it can be.
    void cancel(qint64 campaign);
    /// Asks at once for every unsettled message of a campaign; asked() follows.
    void askNow(qint64 campaign);

    RunView view(qint64 campaign) const;
    bool isBusy() const;

    /// Campaigns that a crash left running: their rows in submitting become unknown, they become paused. To
    /// be called once, before anything is started; what another program leaves so later is found by itself
    /// and told by progressed().
    Result<std::vector<InterruptedCampaign>> recover();

    /// Refuses new work, pauses what runs and awaits its answers, at most for `patience`; then they are
    /// broken off. `done` comes once, from the event loop.
    void shutdown(std::function<void()> done, std::chrono::milliseconds patience = std::chrono::seconds(10));

    /// Questions about accounts.
    AccountLinks& links() { return m_links; }
    ProtocolLog& protocolLog() { return m_log; }

Q_SIGNALS:
    void changed(const heliograph::RunView& view);
    /// The ledger has changed; at most five times a second for each campaign.
    void progressed(qint64 campaign);
    void collided(qint64 campaign, const QList<qint64>& keys);
    /// A run of this program has ended; the campaign may be tried again by itself, see changed().
    void ended(qint64 campaign, const heliograph::RunEnd& end);
    /// The gateway deleted so many scheduled messages of a cancelled campaign, and keeps so many.
    void deletedAtGateway(qint64 campaign, qint64 deleted, qint64 kept);
    /// The end of askNow(); `error` says why it ended early.
    void asked(qint64 campaign, const std::optional<heliograph::Error>& error);
    /// Reports came in, of any campaign.
    void reported();

private:
    SendingJob& jobOf(qint64 campaign);
    Result<AccountLeases::Lease> gate(const SendingJob& job, const Account& account);
    void onProgress(qint64 campaign);
    void lookAround();
    void lookForOthers();
    void cancelAsWished();
    /// The program that ran it is gone and left it running.
    void repairAbandoned(qint64 campaign);
    void keepSchedules();
    void finishShutdown();

    struct Told {
        qint64 at = 0;        ///< steady clock
        bool pending = false; ///< a later progressed() is on its way
    };

    Engine& m_engine;
    ProtocolLog m_log;
    AccountLinks m_links;
    AccountLeases m_leases;
    ReportKeeper m_reports;
    std::map<qint64, std::unique_ptr<SendingJob>> m_jobs;
    std::map<qint64, Told> m_told;
    quint64 m_tickets = 0;         ///< rises with each start, so that the first come is the first served
    qint64 m_schedulesKeptAt = 0;  ///< steady clock
    std::function<void()> m_ended; ///< what shutdown() calls
    bool m_closing = false;
};

} // namespace heliograph
