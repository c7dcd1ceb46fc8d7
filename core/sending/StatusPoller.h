// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/GatewayClient.h"
#include "core/gateway/RequestWriter.h"
#include "core/sending/CampaignRunner.h"
#include "core/storage/ReportStore.h"
#include "core/storage/Workspace.h"

#include <deque>
#include <map>

namespace heliograph {

/// Asks the gateway what became of accepted messages of one account: each at its own time, adaptively, over
/// restarts. A batch with an empty answer is halved, since one bad id can blank the whole answer; what stays
/// silent alone is parked. The caller holds the account's lock.
class StatusPoller : public QObject {
    Q_OBJECT
public:
    StatusPoller(Workspace& workspace, GatewayClient& client, Clock& clock, RunSettings settings,
                 QObject* parent = nullptr);

    /// Asks whatever is due, until stop().
    void start();
    void stop();

    /// Asks once for every unsettled message of a campaign, due or not; refreshed() follows.
    void refresh(qint64 campaign);

Q_SIGNALS:
    void progressed();
    /// Nothing is due now; start() looks again by itself.
    void rested();
    /// A question was not answered as it should be; start() asks again by itself, later and later.
    void troubled(const heliograph::Error& error);
    /// The end of refresh(); `error` says why it ended early.
    void refreshed(const std::optional<heliograph::Error>& error);

private:
    using Rows = std::vector<PollRow>;

    void scheduleLook(std::chrono::milliseconds delay);
    void look();
    Result<void> fillQueue();
    void ask();
    void onAnswer(const Rows& rows, const Exchange& exchange);
    void split(const Rows& rows);
    Result<void> record(const Rows& rows, const StateReply& reply);
    struct CampaignFacts {
        bool viber = false;
        qint64 sendAt = 0; ///< of the whole campaign, ms UTC; 0 = at once
    };
    const CampaignFacts& factsOf(qint64 campaign);
    void fail(const Error& error);
    void endRefresh(const std::optional<Error>& error);

    Workspace& m_workspace;
    GatewayClient& m_client;
    Clock& m_clock;
    RunSettings m_settings;
    ReportStore m_store;
    RequestWriter m_writer;
    std::map<qint64, CampaignFacts> m_facts;
    std::deque<Rows> m_queue;
    bool m_asking = false;
    bool m_running = false;
    std::optional<qint64> m_refreshing;
    qint64 m_refreshAfter = 0; ///< key up to which refresh() has asked
    int m_failures = 0;
    quint64 m_lookTicket = 0;
};

} // namespace heliograph
