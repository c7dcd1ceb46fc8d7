// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SealingStore.h"

#include "core/storage/CampaignCounts.h"
#include "core/storage/CheckReader.h"
#include "core/storage/ClientIds.h"
#include "core/storage/Connection.h"
#include "core/storage/RetriedRows.h"
#include "core/storage/RowCodec.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr std::chrono::hours kFingerprintKept{24 * 30};

qint64 ms(std::chrono::milliseconds duration)
{
    return duration.count();
}

} // namespace

Result<EarlierSend> SealingStore::earlierSend(qint64 campaign, qint64 fingerprint, qint64 nowMs)
{
    const Result<Statement*> statement = m_connection.cached(R"(
        SELECT min(earlier) FROM (
            SELECT CASE WHEN s.earlier = 1 AND s.sent_at > ?4 THEN 3 ELSE s.earlier END AS earlier
            FROM fingerprint f JOIN sent_row s ON s.id = f.recipient
            WHERE f.hash = ?1 AND (f.recipient >> 32) <> ?2 AND (s.still_goes OR s.sent_at > ?3)
            UNION ALL
            SELECT 2 FROM removed_fingerprint WHERE hash = ?1 AND at > ?3))");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, fingerprint).bind(1, campaign).bind(2, nowMs - ms(kFingerprintWindow));
    const Result<bool> found = (*statement)->bind(3, nowMs).step();
    if (!found)
        return forward(found);
    const auto earlier = static_cast<EarlierSend>((*statement)->integer(0)); // null = 0 = none
    (*statement)->reset();
    return earlier;
}

Result<qint64> SealingStore::markRepeats(const SealRequest& request, std::vector<SealedRow>& rows)
{
    // In the order of the index: a million look-ups then read each page once.
    std::sort(rows.begin(), rows.end(),
              [](const auto& a, const auto& b) { return a.fingerprint < b.fingerprint; });
    // Two drafts may retry one row; whichever is sealed later repeats the other, however late that is.
    const Result<QSet<qint64>> taken = RetriedRows::takenMeanwhile(m_connection, request.campaign);
    if (!taken)
        return forward(taken);
    qint64 repeats = 0;
    for (SealedRow& row : rows) {
        if (row.state != RecipientState::Ready)
            continue;
        const bool retried = taken->contains(row.key);
        const Result<EarlierSend> earlier = earlierSend(request.campaign, row.fingerprint, request.nowMs);
        if (!earlier)
            return forward(earlier);
        row.earlier = *earlier == EarlierSend::None && retried ? EarlierSend::Perhaps : *earlier;
        if (row.earlier == EarlierSend::None)
            continue;
        ++repeats;
        if (request.repeats == RepeatPolicy::Skip) {
            row.state = RecipientState::Skipped;
            row.reason = retried ? Reason::AlreadyRetried : Reason::SentRecently;
        }
    }
    return repeats;
}

Result<qint64> SealingStore::countRepeats(const SealRequest& request, const std::vector<SealedRow>& rows)
{
    std::vector<SealedRow> copy = rows;
    return markRepeats(request, copy);
}

Result<std::vector<SealedRow>> SealingStore::preview(const SealRequest& request, std::vector<SealedRow> rows)
{
    if (const Result<qint64> marked = markRepeats(request, rows); !marked)
        return forward(marked);
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    return rows;
}

// Inside the transaction of seal(), so that nobody can change the draft afterwards.
Result<void> SealingStore::checkUnchanged(const SealRequest& request)
{
    if (request.digest.isEmpty())
        return {};
    const Result<QByteArray> digest = CheckReader(m_connection).digest(request.campaign);
    if (!digest)
        return forward(digest);
    return *digest == request.digest ? Result<void>()
                                     : fail(ErrorCode::DraftChanged, QString::number(request.campaign));
}

Result<void> SealingStore::seal(const SealRequest& request, std::vector<SealedRow> rows)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Statement*> sealed =
        m_connection.cached("SELECT sealed_at,complete FROM campaign WHERE id=?");
    if (!sealed)
        return forward(sealed);
    const Result<bool> found = (*sealed)->bind(0, request.campaign).step();
    if (!found)
        return forward(found);
    const bool again = *found && !(*sealed)->isNull(0);
    const bool isShown = *found && (*sealed)->integer(1) != 0;
    (*sealed)->reset();
    // Another list has taken its place, or it was deleted: nobody sees any longer what would be sent.
    if (!isShown)
        return fail(ErrorCode::DraftChanged, QString::number(request.campaign));
    if (again)
        return fail(ErrorCode::NotAllowedInState, QString::number(request.campaign),
                    describe(CampaignState::Running));
    if (const Result<void> same = checkUnchanged(request); !same)
        return same;
    const Result<qint64> repeats = markRepeats(request, rows);
    if (!repeats)
        return forward(repeats);
    if (*repeats > 0 && request.repeats == RepeatPolicy::Refuse)
        return fail(ErrorCode::RepeatGuard, QString::number(request.campaign), QString::number(*repeats));
    if (const Result<void> done = freeze(request, rows); !done)
        return done;
    return transaction->commit();
}

// What may still go out is remembered as long as it may.
Result<void> SealingStore::forgetOld(qint64 beforeMs)
{
    for (const char* sql : {"DELETE FROM fingerprint AS f WHERE f.sealed_at<?1 AND NOT EXISTS (SELECT 1 FROM "
                            "sent_row s WHERE s.id=f.recipient AND (s.still_goes OR s.sent_at>=?1))",
                            "DELETE FROM removed_fingerprint WHERE at<?1"}) {
        const Result<Statement*> forget = m_connection.cached(sql);
        if (!forget)
            return forward(forget);
        if (const Result<void> done = (*forget)->bind(0, beforeMs).run(); !done)
            return done;
    }
    return {};
}

Result<void> SealingStore::freeze(const SealRequest& request, const std::vector<SealedRow>& rows)
{
    const auto isReady = [](const SealedRow& row) { return row.state == RecipientState::Ready; };
    const qint64 ready = std::count_if(rows.begin(), rows.end(), isReady);
    // Rows arrive in the order of their hashes; ids follow the rows' own order, so that they read well.
    const Result<Statement*> reserve =
        m_connection.cached("INSERT INTO fingerprint(hash,recipient,sealed_at) VALUES(?,?,?)");
    if (!reserve)
        return forward(reserve);
    if (const Result<void> done = forgetOld(request.nowMs - ms(kFingerprintKept)); !done)
        return done;
    for (const SealedRow& row : rows) {
        if (!isReady(row))
            continue;
        (*reserve)->bind(0, row.fingerprint).bind(1, row.key).bind(2, request.nowMs);
        if (const Result<void> done = (*reserve)->run(); !done)
            return done;
    }
    std::vector<const SealedRow*> byKey;
    byKey.reserve(rows.size());
    for (const SealedRow& row : rows)
        byKey.push_back(&row);
    std::sort(byKey.begin(), byKey.end(), [](const auto* a, const auto* b) { return a->key < b->key; });
    Result<qint64> clientId = ready > 0 ? ClientIds(m_connection).take(ready) : Result<qint64>(0);
    if (!clientId)
        return forward(clientId);
    qint64 parts = 0;
    for (const SealedRow* row : byKey) {
        if (const Result<void> done = freezeRow(*row, isReady(*row) ? (*clientId)++ : 0, request.nowMs);
            !done)
            return done;
        if (isReady(*row))
            parts += row->parts;
    }
    return freezeCampaign(request, parts);
}

Result<void> SealingStore::freezeRow(const SealedRow& row, qint64 clientId, qint64 nowMs)
{
    const Result<Statement*> recipient =
        m_connection.cached("UPDATE recipient SET client_id=?,parts=?,text_hash=? WHERE id=?");
    if (!recipient)
        return forward(recipient);
    (*recipient)
        ->bind(0, clientId == 0 ? std::optional<qint64>() : clientId)
        .bind(1, row.parts)
        .bind(2, row.textHash);
    if (const Result<void> done = (*recipient)->bind(3, row.key).run(); !done)
        return done;
    if (row.state == RecipientState::Ready)
        return {};
    const Result<Statement*> delivery = m_connection.cached(
        "UPDATE delivery SET state=?,reason=?,gateway_text=?,changed_at=? WHERE id=? AND state=0");
    if (!delivery)
        return forward(delivery);
    (*delivery)->bind(0, static_cast<int>(row.state)).bind(1, reasonCode(row.reason));
    (*delivery)->bind(2, row.detail.isEmpty() ? QString() : row.detail).bind(3, nowMs).bind(4, row.key);
    return (*delivery)->run();
}

Result<void> SealingStore::freezeCampaign(const SealRequest& request, qint64 parts)
{
    const Result<Statement*> campaign = m_connection.cached(
        "UPDATE campaign SET state=?,sealed_at=?,identity=?,machine=?,plan=?,parts=? WHERE id=?");
    if (!campaign)
        return forward(campaign);
    (*campaign)
        ->bind(0, static_cast<int>(CampaignState::Paused))
        .bind(1, request.nowMs)
        .bind(2, request.identity);
    (*campaign)
        ->bind(3, request.machine)
        .bind(4, request.plan.toJson())
        .bind(5, parts)
        .bind(6, request.campaign);
    if (const Result<void> done = (*campaign)->run(); !done)
        return done;
    return recountCampaign(m_connection, request.campaign);
}

} // namespace heliograph
