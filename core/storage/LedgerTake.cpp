// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the Ledger that decides who may be submitted now.
#include "core/storage/CampaignCounts.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Connection.h"
#include "core/storage/EventWriter.h"
#include "core/storage/Ledger.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

// {first-time, repeats}: same columns, so that one reader serves both.
#define HELIOGRAPH_CANDIDATE_COLUMNS                                                                         \
    "SELECT d.id,r.phone,r.cells,r.sender,r.send_at,r.client_id,r.text_hash,d.state,d.maybe,d.repeats,"      \
    "d.first_attempt_at,(SELECT 1 FROM stop_list s WHERE s.phone=r.phone) "
constexpr const char* kFirstTime =
    HELIOGRAPH_CANDIDATE_COLUMNS "FROM delivery d JOIN recipient r ON r.id=d.id WHERE d.id>?1 AND d.id<=?2 "
                                 "AND d.state=0 ORDER BY d.id LIMIT ?3";
constexpr const char* kRepeats =
    HELIOGRAPH_CANDIDATE_COLUMNS "FROM delivery d JOIN recipient r ON r.id=d.id WHERE d.due_kind=1 AND "
                                 "d.due_at<=?4 AND d.id>?1 AND d.id<=?2"
                                 " AND d.state=4 ORDER BY d.due_at,d.id LIMIT ?3";

BatchRow fromStatement(const Statement& statement)
{
    BatchRow row;
    row.key = statement.integer(0);
    row.phone = statement.text(1);
    row.cells = statement.bytes(2);
    row.sender = statement.text(3);
    row.sendAt = statement.optionalInteger(4);
    row.clientId = statement.integer(5);
    row.textHash = statement.integer(6);
    row.before = static_cast<RecipientState>(statement.integer(7));
    row.maybe = static_cast<int>(statement.integer(8));
    row.repeats = static_cast<int>(statement.integer(9));
    row.firstAttemptAt = statement.optionalInteger(10);
    return row;
}

RowFacts factsOf(const Statement& statement, const BatchRow& row)
{
    RowFacts facts;
    facts.isRepeat = row.before == RecipientState::Uncertain;
    facts.stopListed = !statement.isNull(11);
    facts.sendAt = row.sendAt;
    facts.firstAttemptAt = row.firstAttemptAt;
    return facts;
}

} // namespace

Result<const CampaignPlan*> Ledger::planOf(qint64 campaign)
{
    const auto found = m_plans.find(campaign);
    if (found != m_plans.end())
        return &found->second;
    const Result<Campaign> loaded = CampaignStore(m_connection).campaign(campaign);
    if (!loaded)
        return forward(loaded);
    return &m_plans.emplace(campaign, loaded->plan).first->second;
}

Result<TakeStop> Ledger::campaignStop(const TakeRequest& request)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT wanted,state,identity FROM campaign WHERE id=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, request.campaign).step();
    if (!row)
        return forward(row);
    if (!*row)
        return fail(ErrorCode::NoSuchCampaign, {}, QString::number(request.campaign));
    const auto wanted = static_cast<Wanted>((*statement)->integer(0));
    const auto state = static_cast<CampaignState>((*statement)->integer(1));
    const QString identity = (*statement)->text(2);
    (*statement)->reset();
    if (wanted != Wanted::Nothing)
        return wanted == Wanted::Cancel ? TakeStop::CancelWanted : TakeStop::PauseWanted;
    if (state != CampaignState::Running)
        return TakeStop::NotRunning;
    if (identity != request.identity)
        return TakeStop::IdentityChanged;
    return request.insideQuietHours ? TakeStop::QuietHours : TakeStop::None;
}

Result<std::vector<BatchRow>> Ledger::candidates(const TakeRequest& request, qint64 nowMs,
                                                 std::vector<RowFacts>& facts)
{
    const Result<Statement*> statement = m_connection.cached(request.repeats ? kRepeats : kFirstTime);
    if (!statement)
        return forward(statement);
    const qint64 after = request.repeats ? firstKey(request.campaign) - 1
                                         : std::max(request.afterKey, firstKey(request.campaign) - 1);
    (*statement)->bind(0, after).bind(1, lastKey(request.campaign)).bind(2, request.limit);
    if (request.repeats)
        (*statement)->bind(3, nowMs);
    std::vector<BatchRow> rows;
    rows.reserve(static_cast<std::size_t>(request.limit));
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return rows;
        rows.push_back(fromStatement(**statement));
        facts.push_back(factsOf(**statement, rows.back()));
    }
}

Result<TakeResult> Ledger::take(const TakeRequest& request, const ContentCheck& contentUnchanged,
                                qint64 nowMs)
{
    const Result<const CampaignPlan*> plan = planOf(request.campaign);
    if (!plan)
        return forward(plan);
    TakeResult result;
    const Result<TakeStop> stop = campaignStop(request);
    if (!stop)
        return forward(stop);
    result.stop = *stop;
    result.scannedTo = request.afterKey;
    if (result.stop != TakeStop::None)
        return result;
    std::vector<RowFacts> facts;
    Result<std::vector<BatchRow>> rows = candidates(request, nowMs, facts);
    if (!rows)
        return forward(rows);
    Batch& batch = result.batch;
    batch.campaign = request.campaign;
    batch.slot = request.slot;
    batch.repeat = request.repeats;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        BatchRow& row = (*rows)[i];
        result.scannedTo = std::max(result.scannedTo, row.key);
        facts[i].contentUnchanged = contentUnchanged(row);
        if (!facts[i].sendAt)
            facts[i].sendAt = (*plan)->sendAt;
        const Reason reason = checkRowGuards(facts[i], **plan, request.gateway, nowMs);
        if (reason == Reason::None) {
            batch.rows.push_back(std::move(row));
            continue;
        }
        ++result.blocked;
        if (const Result<void> done = block(row, reason, nowMs); !done)
            return forward(done);
    }
    if (batch.rows.empty())
        return result;
    if (const Result<void> done = submit(batch, nowMs); !done)
        return forward(done);
    return result;
}

Result<void> Ledger::block(const BatchRow& row, Reason reason, qint64 nowMs)
{
    const bool repeat = row.before == RecipientState::Uncertain;
    const RecipientState to = repeat                             ? RecipientState::Uncertain
                              : reason == Reason::ContentDrifted ? RecipientState::Invalid
                                                                 : RecipientState::Skipped;
    const Result<Statement*> statement = m_connection.cached(
        "UPDATE delivery SET state=?,next=?,reason=?,due_kind=NULL,due_at=NULL,changed_at=? WHERE id=?");
    if (!statement)
        return forward(statement);
    (*statement)
        ->bind(0, static_cast<int>(to))
        .bind(1, static_cast<int>(repeat ? Next::Operator : Next::None));
    (*statement)->bind(2, reasonCode(reason)).bind(3, nowMs).bind(4, row.key);
    if (const Result<void> done = (*statement)->run(); !done)
        return done;
    CountChanges counts;
    counts.move(row.before, to);
    if (const Result<void> done = counts.apply(m_connection, campaignOf(row.key)); !done)
        return done;
    return writeEvent(m_connection, {.key = row.key,
                                     .at = nowMs,
                                     .kind = EventKind::Guard,
                                     .state = to,
                                     .reason = reason,
                                     .detail = {},
                                     .attempt = {}});
}

// What isn't in the index by due times needs no look into it, so the row is first taken for one of those.
Result<void> Ledger::submitRow(const Batch& batch, const BatchRow& row, qint64 nowMs)
{
    constexpr const char* kNotDue = "UPDATE delivery SET state=1,attempt=?1,number=?2,repeats=?3,"
                                    "first_attempt_at=coalesce(first_attempt_at,?4),changed_at=?4"
                                    " WHERE id=?5 AND state=?6 AND due_kind IS NULL";
    constexpr const char* kDue =
        "UPDATE delivery SET state=1,attempt=?1,number=?2,repeats=?3,due_kind=NULL,due_at=NULL,"
        "first_attempt_at=coalesce(first_attempt_at,?4),changed_at=?4 WHERE id=?5 AND state=?6";
    for (const char* sql : {kNotDue, kDue}) {
        const Result<Statement*> statement = m_connection.cached(sql);
        if (!statement)
            return forward(statement);
        (*statement)->bind(0, batch.attempt).bind(1, row.number).bind(2, row.repeats).bind(3, nowMs);
        (*statement)->bind(4, row.key).bind(5, static_cast<int>(row.before));
        if (const Result<void> done = (*statement)->run(); !done)
            return done;
        if (m_connection.changedRows() == 1)
            return {};
    }
    return fail(ErrorCode::StorageFailed, m_connection.path(), {},
                QStringLiteral("a row that is to be submitted is no longer as it was read"));
}

Result<void> Ledger::submit(Batch& batch, qint64 nowMs)
{
    const Result<Statement*> attempt =
        m_connection.cached("INSERT INTO attempt(campaign,slot,repeat,rows,started_at) VALUES(?,?,?,?,?)");
    const Result<Statement*> requests =
        m_connection.cached("UPDATE campaign SET requests=requests+1 WHERE id=?");
    if (!attempt || !requests)
        return fail(ErrorCode::StorageFailed, m_connection.path(), {}, m_connection.lastErrorText());
    (*attempt)->bind(0, batch.campaign).bind(1, batch.slot).bind(2, batch.repeat ? 1 : 0);
    (*attempt)->bind(3, static_cast<qint64>(batch.rows.size())).bind(4, nowMs);
    if (const Result<void> done = (*attempt)->run(); !done)
        return done;
    batch.attempt = m_connection.lastInsertedId();
    batch.startedAt = nowMs;
    if (const Result<void> done = (*requests)->bind(0, batch.campaign).run(); !done)
        return done;
    CountChanges counts;
    int number = 0;
    for (BatchRow& row : batch.rows) {
        row.number = ++number;
        if (batch.repeat)
            ++row.repeats;
        if (!row.firstAttemptAt)
            row.firstAttemptAt = nowMs;
        if (const Result<void> done = submitRow(batch, row, nowMs); !done)
            return done;
        counts.move(row.before, RecipientState::Submitting);
    }
    return counts.apply(m_connection, batch.campaign);
}

} // namespace heliograph
