// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CampaignCounts.h"

#include "core/storage/Connection.h"
#include "core/storage/RowCodec.h"

namespace heliograph {

Result<void> CountChanges::apply(Connection& connection, qint64 campaign) const
{
    const Result<Statement*> statement =
        connection.cached("INSERT INTO campaign_count(campaign,state,n) VALUES(?,?,?)"
                          " ON CONFLICT(campaign,state) DO UPDATE SET n=n+excluded.n");
    if (!statement)
        return forward(statement);
    for (const RecipientState state : allRecipientStates()) {
        if (m_change[state] == 0)
            continue;
        (*statement)->bind(0, campaign).bind(1, static_cast<int>(state)).bind(2, m_change[state]);
        if (const Result<void> done = (*statement)->run(); !done)
            return done;
    }
    return {};
}

Result<Counts> readCounts(Connection& connection, qint64 campaign)
{
    const Result<Statement*> statement =
        connection.cached("SELECT state,n FROM campaign_count WHERE campaign=?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, campaign);
    Counts counts;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return counts;
        counts[static_cast<RecipientState>((*statement)->integer(0))] = (*statement)->integer(1);
    }
}

Result<void> recountCampaign(Connection& connection, qint64 campaign)
{
    const Result<Statement*> clear = connection.cached("DELETE FROM campaign_count WHERE campaign=?");
    const Result<Statement*> count =
        connection.cached("INSERT INTO campaign_count SELECT ?1,state,count(*) FROM delivery WHERE id "
                          "BETWEEN ?2 AND ?3 GROUP BY state");
    if (!clear || !count)
        return clear ? Result<void>(forward(count)) : Result<void>(forward(clear));
    if (const Result<void> done = (*clear)->bind(0, campaign).run(); !done)
        return done;
    return (*count)->bind(0, campaign).bind(1, firstKey(campaign)).bind(2, lastKey(campaign)).run();
}

} // namespace heliograph
