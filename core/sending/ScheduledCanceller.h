// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/CampaignRunner.h"

#include <deque>

namespace heliograph {

/// After a campaign was cancelled: deletes at the gateway what it keeps for later (scheduled.php). What can't
/// be deleted stays accepted and says so.
class ScheduledCanceller : public QObject {
    Q_OBJECT
public:
    ScheduledCanceller(Workspace& workspace, GatewayClient& client, Clock& clock, RunSettings settings,
                       QObject* parent = nullptr);

    /// ended() follows, from the event loop.
    void start(qint64 campaign);

Q_SIGNALS:
    /// How many the gateway deleted, and how many it keeps.
    void ended(qint64 deleted, qint64 kept);

private:
    struct Item {
        qint64 key;
        QString gatewayId;
    };

    Result<void> collect(qint64 campaign);
    void next();
    void onAnswer(const std::vector<Item>& items, const Exchange& exchange);

    Workspace& m_workspace;
    GatewayClient& m_client;
    Clock& m_clock;
    RunSettings m_settings;
    RequestWriter m_writer;
    std::deque<Item> m_items;
    qint64 m_deleted = 0;
    qint64 m_kept = 0;
};

} // namespace heliograph
