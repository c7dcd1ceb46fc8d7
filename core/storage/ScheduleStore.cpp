// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ScheduleStore.h"

#include "core/storage/Connection.h"
#include "core/storage/RowCodec.h"

namespace heliograph {

Result<bool> ScheduleStore::hasWaiting(const Campaign& campaign, qint64 nowMs)
{
    if (campaign.counts[RecipientState::Accepted] == 0)
        return false;
    const Result<Statement*> statement = m_connection.cached(
        "SELECT 1 FROM delivery d JOIN recipient r ON r.id=d.id WHERE d.id BETWEEN ?1 AND ?2 AND d.state=2"
        " AND coalesce(r.send_at,?3,0)>?4 LIMIT 1");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign.id)).bind(1, lastKey(campaign.id));
    const Result<bool> found = (*statement)->bind(2, campaign.plan.sendAt).bind(3, nowMs).step();
    (*statement)->reset();
    return found;
}

} // namespace heliograph
