// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ReportStore.h"

#include "core/storage/CampaignCounts.h"
#include "core/storage/Connection.h"
#include "core/storage/EventWriter.h"
#include "core/storage/RowCodec.h"

#include <map>

namespace heliograph {
namespace {

// A message that is scheduled can't have a report before its time, so its age counts from there.
#define HELIOGRAPH_POLL_COLUMNS                                                                              \
    "SELECT d.id,d.gateway_id,d.state,d.polls,max(coalesce(d.first_attempt_at,d.changed_at),"                \
    "coalesce((SELECT send_at FROM recipient WHERE id=d.id),0)) FROM delivery d WHERE "

// No question is put off longer; what is due later tells that the computer's clock was set back.
constexpr std::chrono::milliseconds kLongestPutOff = std::chrono::hours(2);

} // namespace

Result<std::vector<PollRow>> ReportStore::read(Statement& statement)
{
    std::vector<PollRow> rows;
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return forward(row);
        if (!*row)
            return rows;
        rows.push_back({statement.integer(0), statement.text(1),
                        static_cast<RecipientState>(statement.integer(2)),
                        static_cast<int>(statement.integer(3)), statement.integer(4)});
    }
}

Result<std::vector<PollRow>> ReportStore::dueBetween(const QString& identity, qint64 fromMs, qint64 untilMs,
                                                     int limit, qint64 afterKey)
{
    const Result<Statement*> statement = m_connection.cached(
        HELIOGRAPH_POLL_COLUMNS "d.due_kind=2 AND d.due_at>=?5 AND d.due_at<=?1 AND d.id>?2"
                                " AND (SELECT identity FROM campaign WHERE id=d.id>>32)=?3"
                                " ORDER BY d.due_at LIMIT ?4");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, untilMs).bind(1, afterKey).bind(2, identity).bind(3, limit).bind(4, fromMs);
    return read(**statement);
}

Result<std::vector<PollRow>> ReportStore::due(const QString& identity, qint64 untilMs, int limit,
                                              qint64 afterKey)
{
    constexpr qint64 kEver = std::numeric_limits<qint64>::max();
    Result<std::vector<PollRow>> rows = dueBetween(identity, 0, untilMs, limit, afterKey);
    if (!rows || !rows->empty())
        return rows;
    return dueBetween(identity, untilMs + kLongestPutOff.count(), kEver, limit, afterKey);
}

Result<std::vector<PollRow>> ReportStore::ofCampaign(qint64 campaign, int limit, qint64 afterKey)
{
    // Everything that has an id and is not final: accepted, held, uncertain, delivered (Viber may be read
    // still) and what we ourselves gave up.
    const Result<Statement*> statement =
        m_connection.cached(HELIOGRAPH_POLL_COLUMNS
                            "d.id>?1 AND d.id<=?2 AND d.gateway_id IS NOT NULL AND (d.state IN (2,3,4)"
                            " OR d.due_kind=2 OR (d.state=13 AND d.reason='gaveUp')) ORDER BY d.id LIMIT ?3");
    if (!statement)
        return forward(statement);
    (*statement)
        ->bind(0, std::max(afterKey, firstKey(campaign) - 1))
        .bind(1, lastKey(campaign))
        .bind(2, limit);
    return read(**statement);
}

Result<std::optional<qint64>> ReportStore::nextDueAt(const QString& identity)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT d.due_at FROM delivery d WHERE d.due_kind=2 AND"
                            " (SELECT identity FROM campaign WHERE id=d.id>>32)=? ORDER BY d.due_at LIMIT 1");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, identity).step();
    if (!row)
        return forward(row);
    const std::optional<qint64> at = *row ? (*statement)->optionalInteger(0) : std::nullopt;
    (*statement)->reset();
    return at;
}

Result<QStringList> ReportStore::unsettledIdentities()
{
    // Accepted, held, uncertain, and delivered, which Viber may still call read.
    const Result<Statement*> statement =
        m_connection.cached("SELECT DISTINCT identity FROM campaign c WHERE sealed_at IS NOT NULL AND EXISTS"
                            " (SELECT 1 FROM campaign_count k WHERE k.campaign=c.id AND k.n>0"
                            " AND k.state IN (2,3,4,9))");
    if (!statement)
        return forward(statement);
    QStringList identities;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        identities += (*statement)->text(0);
    }
    (*statement)->reset();
    return identities;
}

Result<qint64> ReportStore::waiting(qint64 campaign)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT count(*) FROM delivery WHERE due_kind=2 AND id BETWEEN ? AND ? AND state IN (2,3,4)");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).step();
    if (!row)
        return forward(row);
    const qint64 n = (*statement)->integer(0);
    (*statement)->reset();
    return n;
}

Result<bool> ReportStore::recordOne(const PollOutcome& outcome, qint64 nowMs)
{
    const MoveContext context{.maybe = 0,
                              .cannotHaveArrived = false,
                              .fixedByContent = false,
                              .hasGatewayId = true,
                              .gatewaysWord = false,
                              .ourGivingUp = outcome.from == RecipientState::NoReport};
    // What can't follow (a delivered message that is "expired" now) leaves the row as it is and ends the
    // asking.
    const bool forbidden = outcome.to != outcome.from && !mayMove(outcome.from, outcome.to, context);
    const bool changes = !forbidden && (outcome.to != outcome.from || outcome.reason != Reason::None);
    const Result<Statement*> statement = m_connection.cached(
        "UPDATE delivery SET state=?1,next=?2,polls=polls+1,due_kind=CASE WHEN ?3 IS NULL THEN NULL ELSE 2 "
        "END,due_at=?3,"
        "reason=CASE WHEN ?4 THEN ?5 ELSE reason END,gateway_text=CASE WHEN ?4 THEN ?6 ELSE gateway_text END,"
        "changed_at=CASE WHEN ?4 THEN ?7 ELSE changed_at END WHERE id=?8 AND state=?9");
    if (!statement)
        return forward(statement);
    (*statement)
        ->bind(0, static_cast<int>(forbidden ? outcome.from : outcome.to))
        .bind(1, static_cast<int>(outcome.next))
        .bind(2, outcome.dueAt);
    (*statement)->bind(3, changes ? 1 : 0);
    (*statement)->bind(4, outcome.reason == Reason::None ? QString() : reasonCode(outcome.reason));
    (*statement)->bind(5, outcome.detail.isEmpty() ? QString() : outcome.detail).bind(6, nowMs);
    (*statement)->bind(7, outcome.key).bind(8, static_cast<int>(outcome.from));
    if (const Result<void> done = (*statement)->run(); !done)
        return forward(done);
    return changes && m_connection.changedRows() == 1;
}

Result<void> ReportStore::record(const std::vector<PollOutcome>& outcomes, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    std::map<qint64, CountChanges> counts;
    for (const PollOutcome& outcome : outcomes) {
        const Result<bool> moved = recordOne(outcome, nowMs);
        if (!moved)
            return forward(moved);
        if (!*moved)
            continue;
        counts[campaignOf(outcome.key)].move(outcome.from, outcome.to);
        const Result<void> written = writeEvent(m_connection, {.key = outcome.key,
                                                               .at = nowMs,
                                                               .kind = outcome.kind,
                                                               .state = outcome.to,
                                                               .reason = outcome.reason,
                                                               .detail = outcome.detail,
                                                               .attempt = {}});
        if (!written)
            return written;
    }
    for (const auto& [campaign, change] : counts) {
        if (const Result<void> done = change.apply(m_connection, campaign); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> ReportStore::recordDeleted(const std::vector<qint64>& keys, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Statement*> statement = m_connection.cached(
        "UPDATE delivery SET state=8,next=0,due_kind=NULL,due_at=NULL,reason=?,changed_at=? WHERE id=? AND "
        "state=2");
    if (!statement)
        return forward(statement);
    for (const qint64 key : keys) {
        (*statement)->bind(0, reasonCode(Reason::CampaignCancelled)).bind(1, nowMs).bind(2, key);
        if (const Result<void> done = (*statement)->run(); !done)
            return done;
        if (m_connection.changedRows() != 1)
            continue;
        CountChanges change;
        change.move(RecipientState::Accepted, RecipientState::Cancelled);
        if (const Result<void> done = change.apply(m_connection, campaignOf(key)); !done)
            return done;
        const Result<void> written = writeEvent(m_connection, {.key = key,
                                                               .at = nowMs,
                                                               .kind = EventKind::Cancelled,
                                                               .state = RecipientState::Cancelled,
                                                               .reason = Reason::CampaignCancelled,
                                                               .detail = {},
                                                               .attempt = {}});
        if (!written)
            return written;
    }
    return transaction->commit();
}

Result<void> ReportStore::recordKept(const std::vector<qint64>& keys, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Statement*> statement =
        m_connection.cached("UPDATE delivery SET reason=?,changed_at=? WHERE id=? AND state IN (2,3)");
    if (!statement)
        return forward(statement);
    for (const qint64 key : keys) {
        (*statement)->bind(0, reasonCode(Reason::WaitingAtGateway)).bind(1, nowMs).bind(2, key);
        if (const Result<void> done = (*statement)->run(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace heliograph
