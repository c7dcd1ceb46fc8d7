// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Ledger.h"

#include "core/storage/CampaignCounts.h"
#include "core/storage/Connection.h"
#include "core/storage/EventWriter.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

QString orNull(const QString& text)
{
    return text.isEmpty() ? QString() : text;
}

QString codeOrNull(Reason reason)
{
    return reason == Reason::None ? QString() : reasonCode(reason);
}

/// What becomes of a row whose gateway id belongs to another one.
RowOutcome collided(RowOutcome row)
{
    row.to = RecipientState::Uncertain;
    row.next = Next::Operator;
    row.reason = Reason::IdCollision;
    row.text = std::exchange(row.gatewayId, QString());
    row.dueKind.reset();
    return row;
}

} // namespace

Result<RoundResult> Ledger::round(const std::vector<AttemptRecord>& records,
                                  const std::vector<TakeRequest>& takes, const ContentCheck& contentUnchanged,
                                  qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    RoundResult result;
    for (const AttemptRecord& one : records) {
        if (const Result<void> done = record(one, result, nowMs); !done)
            return forward(done);
    }
    for (const TakeRequest& request : takes) {
        Result<TakeResult> taken = take(request, contentUnchanged, nowMs);
        if (!taken)
            return forward(taken);
        result.takes.push_back(std::move(*taken));
    }
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return result;
}

Result<bool> Ledger::collides(const RowOutcome& row)
{
    if (row.gatewayId.isEmpty())
        return false;
    const Result<Statement*> statement =
        m_connection.cached("SELECT 1 FROM delivery d WHERE d.gateway_id=?1 AND d.id<>?2 AND"
                            " (SELECT identity FROM campaign WHERE id=d.id>>32)=(SELECT identity FROM "
                            "campaign WHERE id=?2>>32) LIMIT 1");
    if (!statement)
        return forward(statement);
    const Result<bool> found = (*statement)->bind(0, row.gatewayId).bind(1, row.key).step();
    (*statement)->reset();
    return found;
}

Result<void> Ledger::record(const AttemptRecord& record, RoundResult& result, qint64 nowMs)
{
    CountChanges counts;
    for (const RowOutcome& row : record.rows) {
        const Result<bool> collision = collides(row);
        if (!collision)
            return forward(collision);
        const RecipientState to = *collision ? RecipientState::Uncertain : row.to;
        if (!mayMove(RecipientState::Submitting, to, row.context))
            return fail(ErrorCode::StorageFailed, m_connection.path(), {},
                        QStringLiteral("forbidden move submitting -> %1").arg(recipientStateWord(to)));
        if (const Result<void> done = recordRow(record, *collision ? collided(row) : row, nowMs); !done)
            return done;
        if (*collision)
            result.collisions.push_back(row.key);
        counts.move(RecipientState::Submitting, to);
    }
    if (const Result<void> done = counts.apply(m_connection, record.campaign); !done)
        return done;
    const Result<Statement*> attempt = m_connection.cached(
        "UPDATE attempt SET finished_at=?,fate=?,http_status=?,outcome=?,technical=? WHERE id=?");
    if (!attempt)
        return forward(attempt);
    (*attempt)->bind(0, record.finishedAt).bind(1, record.fate).bind(2, record.httpStatus);
    (*attempt)->bind(3, orNull(record.outcome)).bind(4, orNull(record.technical)).bind(5, record.attempt);
    return (*attempt)->run();
}

Result<void> Ledger::recordRow(const AttemptRecord& record, const RowOutcome& row, qint64 nowMs)
{
    const Result<Statement*> statement = m_connection.cached(
        "UPDATE delivery SET "
        "state=?1,next=?2,maybe=?3,due_kind=?4,due_at=?5,gateway_id=coalesce(?6,gateway_id),"
        "first_attempt_at=CASE WHEN ?1=0 THEN NULL ELSE first_attempt_at END,"
        "reason=?7,gateway_text=?8,gateway_parts=?9,changed_at=?10,repeats=max(0,repeats-?13) WHERE id=?11 "
        "AND state=1 AND attempt=?12");
    if (!statement)
        return forward(statement);
    (*statement)
        ->bind(0, static_cast<int>(row.to))
        .bind(1, static_cast<int>(row.next))
        .bind(2, row.maybeAfter);
    if (row.dueKind)
        (*statement)->bind(3, static_cast<int>(*row.dueKind)).bind(4, row.dueAt);
    else
        (*statement)->bindNull(3).bindNull(4);
    (*statement)->bind(5, orNull(row.gatewayId)).bind(6, codeOrNull(row.reason)).bind(7, orNull(row.text));
    if (row.gatewayParts > 0)
        (*statement)->bind(8, row.gatewayParts);
    else
        (*statement)->bindNull(8);
    (*statement)
        ->bind(9, nowMs)
        .bind(10, row.key)
        .bind(11, record.attempt)
        .bind(12, row.repeatCounts ? 0 : 1);
    if (const Result<void> done = (*statement)->run(); !done)
        return done;
    if (m_connection.changedRows() != 1)
        return fail(ErrorCode::StorageFailed, m_connection.path(), {},
                    QStringLiteral("outcome of a row that is not in this attempt"));
    return writeEvent(m_connection, {.key = row.key,
                                     .at = nowMs,
                                     .kind = EventKind::Attempt,
                                     .state = row.to,
                                     .reason = row.reason,
                                     .detail = row.text,
                                     .attempt = record.attempt});
}

Result<qint64> Ledger::repairSubmitting(qint64 campaign, std::optional<std::chrono::milliseconds> repeatAfter,
                                        qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<Statement> events = m_connection.prepare(
        "INSERT INTO event(recipient,seq,at,kind,attempt,state,reason) SELECT id,"
        "(SELECT coalesce(max(seq),0)+1 FROM event WHERE recipient=delivery.id),?1,?2,attempt,4,?3"
        " FROM delivery WHERE id BETWEEN ?4 AND ?5 AND state=1");
    Result<Statement> rows =
        m_connection.prepare("UPDATE delivery SET state=4,maybe=maybe+1,changed_at=?1,"
                             "next=CASE WHEN ?2 IS NOT NULL AND repeats<?3 THEN 1 ELSE 3 END,"
                             "reason=CASE WHEN ?2 IS NULL OR repeats<?3 THEN ?4 ELSE ?5 END,"
                             "due_kind=CASE WHEN ?2 IS NOT NULL AND repeats<?3 THEN 1 END,"
                             "due_at=CASE WHEN ?2 IS NOT NULL AND repeats<?3 THEN"
                             " (SELECT started_at FROM attempt WHERE id=delivery.attempt)+?2 END"
                             " WHERE id BETWEEN ?6 AND ?7 AND state=1");
    if (!events || !rows)
        return fail(ErrorCode::StorageFailed, m_connection.path(), {}, m_connection.lastErrorText());
    const QString reason = reasonCode(repeatAfter ? Reason::AnswerLost : Reason::IdsNotHonoured);
    events->bind(0, nowMs).bind(1, static_cast<int>(EventKind::Repaired)).bind(2, reason);
    events->bind(3, firstKey(campaign)).bind(4, lastKey(campaign));
    rows->bind(0, nowMs).bind(1, repeatAfter ? std::optional<qint64>(repeatAfter->count()) : std::nullopt);
    rows->bind(2, kMostRepeats).bind(3, reason).bind(4, reasonCode(Reason::RepeatsUsedUp));
    rows->bind(5, firstKey(campaign)).bind(6, lastKey(campaign));
    if (const Result<void> done = events->run(); !done)
        return forward(done);
    if (const Result<void> done = rows->run(); !done)
        return forward(done);
    const qint64 repaired = m_connection.changedRows();
    if (repaired > 0) {
        if (const Result<void> done = recountCampaign(m_connection, campaign); !done)
            return forward(done);
    }
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return repaired;
}

Result<qint64> Ledger::cancelUnsent(qint64 campaign, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<Statement> events = m_connection.prepare(
        "INSERT INTO event(recipient,seq,at,kind,state,reason) SELECT id,"
        "(SELECT coalesce(max(seq),0)+1 FROM event WHERE recipient=delivery.id),?1,?2,8,?3"
        " FROM delivery WHERE id BETWEEN ?4 AND ?5 AND state=0");
    Result<Statement> ready = m_connection.prepare(
        "UPDATE delivery SET state=8,reason=?1,changed_at=?2 WHERE id BETWEEN ?3 AND ?4 AND state=0");
    // What may have been sent stays unknown; a cancelled campaign asks nobody again.
    Result<Statement> uncertain =
        m_connection.prepare("UPDATE delivery SET next=3,due_kind=NULL,due_at=NULL,reason=?1,changed_at=?2"
                             " WHERE id BETWEEN ?3 AND ?4 AND state=4 AND next=1");
    Result<Statement> state = m_connection.prepare(
        "UPDATE campaign SET state=?,wanted=0,finished_at=coalesce(finished_at,?) WHERE id=?");
    if (!events || !ready || !uncertain || !state)
        return fail(ErrorCode::StorageFailed, m_connection.path(), {}, m_connection.lastErrorText());
    const QString reason = reasonCode(Reason::CampaignCancelled);
    events->bind(0, nowMs).bind(1, static_cast<int>(EventKind::Cancelled)).bind(2, reason);
    events->bind(3, firstKey(campaign)).bind(4, lastKey(campaign));
    for (Statement* statement : {&*ready, &*uncertain})
        statement->bind(0, reason).bind(1, nowMs).bind(2, firstKey(campaign)).bind(3, lastKey(campaign));
    if (const Result<void> done = events->run(); !done)
        return forward(done);
    if (const Result<void> done = ready->run(); !done)
        return forward(done);
    const qint64 cancelled = m_connection.changedRows();
    if (const Result<void> done = uncertain->run(); !done)
        return forward(done);
    state->bind(0, static_cast<int>(CampaignState::Cancelled)).bind(1, nowMs).bind(2, campaign);
    if (const Result<void> done = state->run(); !done)
        return forward(done);
    if (const Result<void> done = recountCampaign(m_connection, campaign); !done)
        return forward(done);
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return cancelled;
}

Result<std::optional<qint64>> Ledger::nextRepeatAt(qint64 campaign)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT min(due_at) FROM delivery WHERE due_kind=1 AND id BETWEEN ? AND ?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).step();
    if (!row)
        return forward(row);
    const std::optional<qint64> at = (*statement)->optionalInteger(0);
    (*statement)->reset();
    return at;
}

Result<Wanted> Ledger::wanted(qint64 campaign)
{
    const Result<Statement*> statement = m_connection.cached("SELECT wanted FROM campaign WHERE id=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, campaign).step();
    if (!row)
        return forward(row);
    const auto wanted = static_cast<Wanted>((*statement)->integer(0));
    (*statement)->reset();
    return wanted;
}

Result<qint64> Ledger::handOverRepeats(qint64 campaign, Reason reason, qint64 nowMs, qint64 dueAfter)
{
    const Result<Statement*> statement =
        m_connection.cached("UPDATE delivery SET next=3,due_kind=NULL,due_at=NULL,reason=?1,changed_at=?2"
                            " WHERE id BETWEEN ?3 AND ?4 AND state=4 AND next=1 AND due_at>?5");
    if (!statement)
        return forward(statement);
    (*statement)
        ->bind(0, reasonCode(reason))
        .bind(1, nowMs)
        .bind(2, firstKey(campaign))
        .bind(3, lastKey(campaign))
        .bind(4, dueAfter);
    if (const Result<void> done = (*statement)->run(); !done)
        return forward(done);
    return m_connection.changedRows();
}

} // namespace heliograph
