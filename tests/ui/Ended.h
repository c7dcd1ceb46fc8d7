// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/CampaignCounts.h"
#include "tests/support/Drafts.h"
#include "tests/ui/UiWorld.h"

namespace heliograph {

/// A campaign that ended so many days ago, with all of its recipients delivered. `more` is SQL that comes
/// after it.
inline qint64 addEnded(UiWorld& world, int daysAgo, int rows = 5, const QByteArray& more = "SELECT 1")
{
    return world.engine([daysAgo, rows, more](Engine& engine) -> Result<qint64> {
        const qint64 at = engine.clock().now().addDays(-daysAgo).addSecs(-60).toMSecsSinceEpoch();
        const qint64 campaign = addDraft(engine.workspace(), testPlan(testAccount()), rows, at);
        const QByteArray time = QByteArray::number(at);
        const QByteArray number = QByteArray::number(campaign);
        Connection& db = engine.workspace().connection();
        Result<void> done =
            db.execute("UPDATE campaign SET state=4,sealed_at=" + time + ",finished_at=" + time +
                       " WHERE id=" + number + ";UPDATE delivery SET state=9,first_attempt_at=" + time +
                       ",changed_at=" + time + " WHERE id>>32=" + number + ";" + more);
        if (done)
            done = recountCampaign(db, campaign);
        if (!done)
            return forward(done);
        return campaign;
    });
}

/// The phone of its n-th recipient as it is now.
inline QString phoneOf(UiWorld& world, qint64 campaign, int n = 1)
{
    return world.engine([campaign, n](Engine& engine) -> Result<QString> {
        return rowsOf(engine.workspace(), campaign).at(std::size_t(n - 1)).phone;
    });
}

} // namespace heliograph
