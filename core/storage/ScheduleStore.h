// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/campaign/Campaign.h"

namespace heliograph {

class Connection;

/// What gateways keep for later.
class ScheduleStore {
public:
    explicit ScheduleStore(Connection& connection) : m_connection(connection) {}

    /// Whether the gateway has accepted messages of this campaign whose time is still to come at `nowMs` (ms
    /// UTC).
    Result<bool> hasWaiting(const Campaign& campaign, qint64 nowMs);

private:
    Connection& m_connection;
};

} // namespace heliograph
