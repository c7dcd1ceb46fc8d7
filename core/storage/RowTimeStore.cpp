// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RowTimeStore.h"

#include "core/campaign/RecipientState.h"
#include "core/storage/CampaignCounts.h"
#include "core/storage/Connection.h"
#include "core/storage/RowCodec.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kPage = 2000;

} // namespace

Result<std::vector<RowTimeStore::Row>> RowTimeStore::page(qint64 campaign, qint64 afterKey)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT r.id,r.cells FROM recipient r JOIN delivery d ON d.id=r.id WHERE r.id>?1 AND r.id<=?2"
        " AND (d.state=?3 OR (d.state=?4 AND d.reason IN ('badRowTime','rowTimeInPast')))"
        " ORDER BY r.id LIMIT ?5");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, std::max(afterKey, firstKey(campaign) - 1)).bind(1, lastKey(campaign));
    (*statement)->bind(2, static_cast<int>(RecipientState::Ready));
    (*statement)->bind(3, static_cast<int>(RecipientState::Invalid)).bind(4, kPage);
    std::vector<Row> rows;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return rows;
        rows.push_back({(*statement)->integer(0), (*statement)->bytes(1)});
    }
}

Result<void> RowTimeStore::write(const std::vector<RowTimeEntry>& entries)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Statement*> time =
        m_connection.cached("UPDATE recipient SET send_at=?1 WHERE id=?2"
                            " AND (SELECT sealed_at FROM campaign WHERE id=?2>>32) IS NULL");
    const Result<Statement*> state =
        m_connection.cached("UPDATE delivery SET state=?1,reason=?2 WHERE id=?3"
                            " AND (SELECT sealed_at FROM campaign WHERE id=?3>>32) IS NULL");
    if (!time || !state)
        return time ? Result<void>(forward(state)) : Result<void>(forward(time));
    for (const RowTimeEntry& entry : entries) {
        const bool isGood = entry.reason == Reason::None;
        const RecipientState to = isGood ? RecipientState::Ready : RecipientState::Invalid;
        (*time)->bind(0, isGood ? entry.sendAt : std::nullopt).bind(1, entry.key);
        (*state)->bind(0, static_cast<int>(to)).bind(2, entry.key);
        if (isGood)
            (*state)->bindNull(1);
        else
            (*state)->bind(1, reasonCode(entry.reason));
        for (Statement* statement : {*time, *state}) {
            if (const Result<void> done = statement->run(); !done)
                return done;
        }
    }
    return transaction->commit();
}

Result<void> RowTimeStore::recount(qint64 campaign)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    if (const Result<void> done = recountCampaign(m_connection, campaign); !done)
        return done;
    return transaction->commit();
}

} // namespace heliograph
