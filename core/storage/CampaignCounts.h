// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/campaign/Campaign.h"

namespace heliograph {

class Connection;

/// Changes of a campaign's counters, gathered during a transaction and applied in it.
class CountChanges {
public:
    void add(RecipientState state, qint64 n = 1) { m_change[state] += n; }
    void move(RecipientState from, RecipientState to)
    {
        m_change[from] -= 1;
        m_change[to] += 1;
    }
    Result<void> apply(Connection& connection, qint64 campaign) const;

private:
    Counts m_change;
};

/// Reads the counters of a campaign.
Result<Counts> readCounts(Connection& connection, qint64 campaign);
/// Counts anew from the rows, after a bulk change; inside the caller's transaction.
Result<void> recountCampaign(Connection& connection, qint64 campaign);

} // namespace heliograph
