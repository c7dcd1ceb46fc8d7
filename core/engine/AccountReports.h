// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/AccountLeases.h"
#include "core/engine/AccountLinks.h"
#include "core/sending/StatusPoller.h"

#include <deque>

namespace heliograph {

/// Asks for the reports of one account identity, as long as it lives: in short bursts, when something is due.
/// The account's lock is held only during a burst, so that other programs get in between.
class AccountReports : public QObject {
    Q_OBJECT
public:
    AccountReports(Engine& engine, AccountLinks& links, AccountLeases& leases, QString identity,
                   QObject* parent = nullptr);
    ~AccountReports() override;

    /// Looks soon, for something may have become due.
    void wake();
    /// Asks once for every unsettled message of a campaign of this account; asked() follows.
    void askNow(qint64 campaign);
    /// Ends a burst; what is asked right now stays due.
    void stop();

Q_SIGNALS:
    void progressed();
    void asked(qint64 campaign, const std::optional<heliograph::Error>& error);

private:
    void lookIn(std::chrono::milliseconds delay);
    void look();
    std::optional<std::chrono::milliseconds> untilDue();
    void prepare();
    void begin(const RunSettings& settings);
    void refreshNext();
    void onRefreshed(const std::optional<Error>& error);
    void onProgressed();
    void onTroubled(const Error& error);
    void endBurst(std::chrono::milliseconds pause);
    void giveUpAsking(const Error& error);

    Engine& m_engine;
    AccountLinks& m_links;
    AccountLeases& m_leases;
    QString m_identity;
    AccountLeases::Lease m_lease;
    std::unique_ptr<GatewayClient> m_client;
    std::unique_ptr<StatusPoller> m_poller;
    std::deque<qint64> m_wishes; ///< campaigns of askNow(), the first one is being asked during a burst
    bool m_preparing = false;    ///< the secret is looked for
    bool m_ending = false;       ///< the burst is over; its poller goes in the next turn
    qint64 m_burstUntil = 0;     ///< steady clock
    qint64 m_wishedUntil = 0;    ///< steady clock: how long a wish waits for another program
    int m_troubles = 0;          ///< bursts in a row that ended in trouble
    qint64 m_nextLookAt = 0;     ///< steady clock
    quint64 m_ticket = 0;        ///< only the latest look counts
};

} // namespace heliograph
