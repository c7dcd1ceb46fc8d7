// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Retention.h"

#include "core/campaign/PersonalData.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Compaction.h"
#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"
#include "core/storage/RetriedRows.h"
#include "core/storage/RowCodec.h"
#include "core/storage/Tidying.h"

#include <algorithm>

namespace heliograph {
namespace {

TidyKind tidyKindOf(Retention kind)
{
    return kind == Retention::Redaction ? TidyKind::Redaction : TidyKind::Condensing;
}

// Finished and cancelled ones; ?1 = the latest end.
constexpr const char* kEndedUnredacted =
    "SELECT id FROM campaign WHERE complete=1 AND state IN (4,5) AND sealed_at<=?1 AND finished_at<=?1"
    " AND redacted_at IS NULL ORDER BY id";
constexpr const char* kEndedUncondensed =
    "SELECT id FROM campaign WHERE complete=1 AND state IN (4,5) AND sealed_at<=?1 AND finished_at<=?1"
    " AND condensed_at IS NULL ORDER BY id";

// A number keeps its first four and last two digits, as in logs; what is no number may be a name.
constexpr const char* kRedactRecipients =
    "UPDATE recipient SET phone=CASE WHEN phone NOT GLOB '*[^0-9]*' AND length(phone) BETWEEN 10 AND 15"
    " THEN substr(phone,1,4)||substr('*********',1,length(phone)-6)||substr(phone,-2) ELSE '***' END,"
    " cells=?3,text_hash=NULL WHERE id BETWEEN ?1 AND ?2";

} // namespace

Result<std::vector<qint64>> RetentionStore::ended(Retention kind, qint64 beforeMs)
{
    const Result<Statement*> statement =
        m_connection.cached(kind == Retention::Redaction ? kEndedUnredacted : kEndedUncondensed);
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, beforeMs);
    std::vector<qint64> campaigns;
    const Result<void> read =
        eachRow(**statement, [&campaigns](const Statement& row) { campaigns.push_back(row.integer(0)); });
    if (!read)
        return forward(read);
    return campaigns;
}

// Nothing is unsent, unknown (0, 1, 4), asked for or fresh.
Result<bool> RetentionStore::isQuiet(qint64 campaign, qint64 beforeMs)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT 1 FROM delivery WHERE id BETWEEN ?1 AND ?2 AND (state IN (0,1,4) OR due_kind IS NOT NULL"
        " OR changed_at>?3 OR first_attempt_at>?3) LIMIT 1");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).bind(2, beforeMs);
    const Result<bool> open = (*statement)->step();
    (*statement)->reset();
    if (!open)
        return forward(open);
    return !*open;
}

// The campaign whose failed rows this one retries needs its phones to know whom it took, as long as anybody
// may be retried from there, and so does a draft that retries this one; 0 = nobody does.
Result<qint64> RetentionStore::neededBy(qint64 campaign)
{
    for (const bool deleted : {false, true}) {
        const Result<std::vector<qint64>> drafts = RetriedRows::openDrafts(m_connection, campaign, deleted);
        if (!drafts)
            return forward(drafts);
        if (!drafts->empty())
            return drafts->front();
    }
    const Result<Statement*> statement = m_connection.cached(
        "SELECT p.id FROM campaign c JOIN campaign p ON p.id=c.parent WHERE c.id=? AND p.complete=1"
        " AND p.redacted_at IS NULL");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, campaign).step();
    if (!row)
        return forward(row);
    const qint64 parent = *row ? (*statement)->integer(0) : 0;
    (*statement)->reset();
    return parent;
}

Result<std::vector<qint64>> RetentionStore::due(Retention kind, qint64 beforeMs)
{
    const Result<std::vector<qint64>> all = ended(kind, beforeMs);
    if (!all)
        return all;
    std::vector<qint64> quiet;
    for (const qint64 campaign : *all) {
        const Result<bool> isDue = isQuiet(campaign, beforeMs);
        const Result<qint64> parent = kind == Retention::Redaction ? neededBy(campaign) : Result<qint64>(0);
        if (!isDue || !parent)
            return isDue ? Result<std::vector<qint64>>(forward(parent)) : forward(isDue);
        // Parents come first, as their numbers are smaller.
        const bool goesToo = std::find(quiet.begin(), quiet.end(), *parent) != quiet.end();
        if (*isDue && (*parent == 0 || goesToo))
            quiet.push_back(campaign);
    }
    return quiet;
}

Result<qint64> RetentionStore::waiting(Retention kind, qint64 beforeMs, qint64 due)
{
    const Result<std::vector<qint64>> all = ended(kind, beforeMs);
    if (!all)
        return forward(all);
    return static_cast<qint64>(all->size()) - due;
}

Result<CampaignSum> RetentionStore::sumOf(const std::vector<qint64>& campaigns)
{
    const Result<Statement*> statement = m_connection.cached("SELECT recipients FROM campaign WHERE id=?");
    if (!statement)
        return forward(statement);
    CampaignSum sum;
    for (const qint64 campaign : campaigns) {
        (*statement)->bind(0, campaign);
        const Result<void> read = eachRow(**statement, [&sum](const Statement& row) {
            sum.campaigns += 1;
            sum.recipients += row.integer(0);
        });
        if (!read)
            return forward(read);
    }
    return sum;
}

Result<bool> RetentionStore::begin(const RetentionStart& start)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    // Another program may have done it, or a person may have let rows be asked again.
    const Result<std::vector<qint64>> all = ended(start.kind, start.beforeMs);
    if (!all)
        return forward(all);
    if (std::find(all->begin(), all->end(), start.campaign) == all->end())
        return false;
    const Result<bool> quiet = isQuiet(start.campaign, start.beforeMs);
    if (!quiet || !*quiet)
        return quiet;
    const Result<qint64> parent =
        start.kind == Retention::Redaction ? neededBy(start.campaign) : Result<qint64>(0);
    if (!parent)
        return forward(parent);
    if (*parent != 0)
        return false;
    Result<void> done = Tidying(m_connection).begin(tidyKindOf(start.kind), start.campaign);
    if (done && start.kind == Retention::Redaction) {
        done = redactCampaign(start);
        if (done)
            done = wantCompaction(m_connection);
    } else if (done) {
        const Result<qint64> marked = runBetween(
            m_connection, "UPDATE campaign SET condensed_at=?1 WHERE id=?2", start.nowMs, start.campaign);
        done = marked ? Result<void>() : forward(marked);
    }
    if (done)
        done = transaction->commit();
    if (!done)
        return forward(done);
    return true;
}

Result<void> RetentionStore::redactCampaign(const RetentionStart& start)
{
    const Result<Campaign> loaded = CampaignStore(m_connection).campaign(start.campaign);
    if (!loaded)
        return forward(loaded);
    CampaignPlan plan = loaded->plan;
    redact(plan);
    const Result<Statement*> write =
        m_connection.cached("UPDATE campaign SET redacted_at=?,name=?,plan=? WHERE id=?");
    if (!write)
        return forward(write);
    (*write)->bind(0, start.nowMs).bind(1, start.name.isEmpty() ? redactedName(loaded->name) : start.name);
    if (const Result<void> done = (*write)->bind(2, plan.toJson()).bind(3, start.campaign).run(); !done)
        return done;
    // A short phone and the text's hash would tell the whole phone; the guard needs them for a day alone.
    const Result<qint64> prints =
        runBetween(m_connection, "DELETE FROM fingerprint WHERE recipient BETWEEN ?1 AND ?2",
                   firstKey(start.campaign), lastKey(start.campaign));
    const Result<qint64> pasted =
        runBetween(m_connection, "DELETE FROM draft_list WHERE campaign BETWEEN ?1 AND ?2", start.campaign,
                   start.campaign);
    if (!prints || !pasted)
        return forward(prints ? pasted : prints);
    return {};
}

Result<void> RetentionStore::redactRows(qint64 from, qint64 to)
{
    const Result<Campaign> campaign = CampaignStore(m_connection).campaign(campaignOf(from));
    const Result<Statement*> recipients = m_connection.cached(kRedactRecipients);
    if (!campaign || !recipients)
        return campaign ? Result<void>(forward(recipients)) : Result<void>(forward(campaign));
    (*recipients)->bind(0, from).bind(1, to).bind(2, redactedCells(campaign->headers.size()));
    if (const Result<void> done = (*recipients)->run(); !done)
        return done;
    // The gateway's words may name the phone; the name of an empty column and who decided don't.
    for (const char* sql :
         {"UPDATE delivery SET gateway_text=NULL WHERE id BETWEEN ?1 AND ?2 AND gateway_text IS NOT NULL"
          " AND coalesce(reason,'')<>'emptyPlaceholder'",
          "UPDATE event SET detail=NULL WHERE recipient BETWEEN ?1 AND ?2 AND detail IS NOT NULL AND kind<>4",
          "DELETE FROM draft_phone WHERE id BETWEEN ?1 AND ?2"}) {
        if (const Result<qint64> done = runBetween(m_connection, sql, from, to); !done)
            return forward(done);
    }
    return {};
}

// What stays: how it ended, when it was delivered (it may have been read since), and what people decided.
Result<void> RetentionStore::condenseRows(qint64 from, qint64 to, qint64& events)
{
    const Result<qint64> deleted =
        runBetween(m_connection,
                   "DELETE FROM event WHERE recipient BETWEEN ?1 AND ?2 AND kind<>4 AND state<>9"
                   " AND seq<(SELECT max(seq) FROM event e WHERE e.recipient=event.recipient)",
                   from, to);
    if (!deleted)
        return forward(deleted);
    events += *deleted;
    return {};
}

Result<std::vector<qint64>> RetentionStore::begun(Retention kind)
{
    return Tidying(m_connection).begun(tidyKindOf(kind));
}

Result<QSet<qint64>> RetentionStore::attempts(qint64 campaign)
{
    const Result<Statement*> statement = m_connection.cached("SELECT id FROM attempt WHERE campaign=?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, campaign);
    QSet<qint64> all;
    const Result<void> read =
        eachRow(**statement, [&all](const Statement& row) { all.insert(row.integer(0)); });
    if (!read)
        return forward(read);
    return all;
}

Result<bool> RetentionStore::goOn(Retention kind, qint64 campaign, qint64& events)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Tidying tidying(m_connection);
    const Result<Tidying::Piece> piece = tidying.next(tidyKindOf(kind), campaign);
    if (!piece)
        return forward(piece);
    Result<void> done;
    if (piece->to == 0)
        done = tidying.end(tidyKindOf(kind), campaign);
    else
        done = kind == Retention::Redaction ? redactRows(piece->from, piece->to)
                                            : condenseRows(piece->from, piece->to, events);
    if (done && piece->to != 0)
        done = tidying.done(tidyKindOf(kind), campaign, *piece);
    if (done)
        done = transaction->commit();
    if (!done)
        return forward(done);
    return piece->to != 0;
}

Result<bool> isRedacted(Connection& connection, qint64 campaign)
{
    const Result<Statement*> statement =
        connection.cached("SELECT 1 FROM campaign WHERE id=? AND redacted_at IS NOT NULL");
    if (!statement)
        return forward(statement);
    const Result<bool> found = (*statement)->bind(0, campaign).step();
    (*statement)->reset();
    return found;
}

Result<void> refuseRedacted(Connection& connection, qint64 campaign)
{
    const Result<bool> redacted = isRedacted(connection, campaign);
    if (!redacted)
        return forward(redacted);
    return *redacted ? fail(ErrorCode::NotAllowedInState, QString::number(campaign), redactedWord())
                     : Result<void>();
}

} // namespace heliograph
