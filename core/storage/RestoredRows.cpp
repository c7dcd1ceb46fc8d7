// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RestoredRows.h"

#include "core/base/Reason.h"
#include "core/campaign/Campaign.h"
#include "core/gateway/GatewayProfile.h"
#include "core/storage/CampaignCounts.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Connection.h"
#include "core/storage/EventKind.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

Result<QList<qint64>> openCampaigns(Connection& connection)
{
    Result<Statement> statement = connection.prepare("SELECT id FROM campaign WHERE state IN (?,?,?)");
    if (!statement)
        return forward(statement);
    statement->bind(0, static_cast<int>(CampaignState::Scheduled))
        .bind(1, static_cast<int>(CampaignState::Running))
        .bind(2, static_cast<int>(CampaignState::Paused));
    QList<qint64> ids;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return forward(row);
        if (!*row)
            return ids;
        ids += statement->integer(0);
    }
}

// The earliest moment at which the other copy can have sent something that this one doesn't know.
Result<qint64> lastKnownActivity(Connection& connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT max(coalesce((SELECT max(started_at) FROM attempt),0),"
        " coalesce((SELECT max(sealed_at) FROM campaign),0),"
        " coalesce((SELECT CAST(value AS INTEGER) FROM workspace WHERE key='openedAt'),0))");
    if (!statement)
        return forward(statement);
    const Result<bool> row = statement->step();
    if (!row)
        return forward(row);
    return statement->integer(0);
}

// The other copy's document may be on the way this very moment.
Result<qint64> repeatAfterMs(Connection& connection, qint64 campaign)
{
    const Result<Campaign> loaded = CampaignStore(connection).campaign(campaign);
    if (!loaded)
        return forward(loaded);
    const Result<GatewayProfile> profile = GatewayProfile::fromJson(loaded->plan.profile);
    const std::chrono::milliseconds wait = profile ? profile->repeatAfter : GatewayProfile().repeatAfter;
    return qint64{wait.count()};
}

Result<void> markCampaign(Connection& connection, qint64 campaign, qint64 since, qint64 nowMs)
{
    const Result<qint64> wait = repeatAfterMs(connection, campaign);
    if (!wait)
        return forward(wait);
    const auto bindRange = [campaign](Statement& statement, int at) {
        statement.bind(at, firstKey(campaign)).bind(at + 1, lastKey(campaign));
    };
    const int uncertain = static_cast<int>(RecipientState::Uncertain);
    Result<Statement> events = connection.prepare(
        "INSERT INTO event(recipient,seq,at,kind,state,reason) SELECT id,"
        " coalesce((SELECT max(seq) FROM event WHERE recipient=delivery.id),0)+1,?1,?2,?3,?4 FROM delivery"
        " WHERE id BETWEEN ?5 AND ?6 AND state IN (0,1)");
    Result<Statement> rows = connection.prepare(
        "UPDATE delivery SET "
        "state=?1,next=?2,maybe=max(maybe,0)+1,reason=?3,due_kind=?4,due_at=?5+?9,changed_at=?5,"
        " first_attempt_at=coalesce(first_attempt_at,?6) WHERE id BETWEEN ?7 AND ?8 AND state IN (0,1)");
    Result<Statement> repeats = connection.prepare(
        "UPDATE delivery SET due_at=max(due_at,?1) WHERE id BETWEEN ?2 AND ?3 AND state=4 AND due_kind=1");
    Result<Statement> mark = connection.prepare("UPDATE campaign SET restored=1 WHERE id=?");
    if (!events || !rows || !repeats || !mark)
        return fail(ErrorCode::StorageFailed, connection.path(), {}, connection.lastErrorText());
    const QString reason = reasonCode(Reason::Restored);
    events->bind(0, nowMs).bind(1, static_cast<int>(EventKind::Restored)).bind(2, uncertain).bind(3, reason);
    bindRange(*events, 4);
    rows->bind(0, uncertain).bind(1, static_cast<int>(Next::AskAgain)).bind(2, reason);
    rows->bind(3, static_cast<int>(DueKind::Repeat)).bind(4, nowMs).bind(5, since);
    bindRange(*rows, 6);
    rows->bind(8, *wait);
    repeats->bind(0, nowMs + *wait);
    bindRange(*repeats, 1);
    mark->bind(0, campaign);
    for (Statement* statement : {&*events, &*rows, &*repeats, &*mark}) {
        if (const Result<void> done = statement->run(); !done)
            return done;
    }
    return recountCampaign(connection, campaign);
}

} // namespace

Result<void> markUnsentRowsRestored(Connection& connection, qint64 nowMs)
{
    const Result<QList<qint64>> campaigns = openCampaigns(connection);
    const Result<qint64> since = lastKnownActivity(connection);
    if (!campaigns || !since)
        return campaigns ? Result<void>(forward(since)) : Result<void>(forward(campaigns));
    for (const qint64 campaign : *campaigns) {
        if (const Result<void> done = markCampaign(connection, campaign, *since, nowMs); !done)
            return done;
    }
    return {};
}

} // namespace heliograph
