// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RetriedRows.h"

#include "core/storage/CampaignStore.h"
#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"
#include "core/storage/RecipientStore.h"
#include "core/storage/RowCodec.h"
#include "core/storage/RowSet.h"

#include <vector>

namespace heliograph {
namespace {

Result<std::vector<qint64>> retriesOf(Connection& connection, qint64 campaign, qint64 except)
{
    const Result<Statement*> statement = connection.cached(
        "SELECT id FROM campaign WHERE parent=? AND id<>? AND complete=1 AND sealed_at IS NOT NULL");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, campaign).bind(1, except);
    std::vector<qint64> retries;
    const Result<void> read =
        eachRow(**statement, [&retries](const Statement& row) { retries.push_back(row.integer(0)); });
    if (!read)
        return forward(read);
    return retries;
}

} // namespace

Result<void> RetriedRows::readRetry(Connection& connection, qint64 retry)
{
    // Invalid, skipped and cancelled rows were sent to nobody.
    const Result<Statement*> statement =
        connection.cached("SELECT r.row,r.phone FROM recipient r JOIN delivery d ON d.id=r.id WHERE r.id "
                          "BETWEEN ? AND ? AND d.state NOT IN (6,7,8)");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(retry)).bind(1, lastKey(retry));
    return eachRow(**statement, [this](const Statement& row) {
        m_rows.insert({row.integer(0), row.text(1)});
    });
}

Result<RetriedRows> RetriedRows::read(Connection& connection, qint64 campaign, qint64 except)
{
    const Result<std::vector<qint64>> retries = retriesOf(connection, campaign, except);
    if (!retries)
        return forward(retries);
    RetriedRows rows;
    for (const qint64 retry : *retries) {
        if (const Result<void> done = rows.readRetry(connection, retry); !done)
            return forward(done);
    }
    return rows;
}

Result<Counts> RetriedRows::counts(Connection& connection, qint64 campaign, const RowSet* only)
{
    const Result<RetriedRows> retried = read(connection, campaign);
    if (!retried)
        return forward(retried);
    Counts counts;
    if (retried->isEmpty())
        return counts;
    const Result<void> done = RecipientStore(connection).forEach(campaign, {}, [&](const RecipientRow& row) {
        if ((!only || only->contains(row.key)) && retried->contains(row.row, row.phone))
            ++counts[row.state];
        return true;
    });
    if (!done)
        return forward(done);
    return counts;
}

Result<QSet<qint64>> RetriedRows::takenMeanwhile(Connection& connection, qint64 draft)
{
    const Result<Campaign> loaded = CampaignStore(connection).campaign(draft);
    if (!loaded)
        return forward(loaded);
    QSet<qint64> keys;
    if (!loaded->parent)
        return keys;
    const Result<RetriedRows> retried = read(connection, *loaded->parent, draft);
    if (!retried)
        return forward(retried);
    if (retried->isEmpty())
        return keys;
    const Result<void> done = RecipientStore(connection).forEach(draft, {}, [&](const RecipientRow& row) {
        if (retried->contains(row.row, row.phone))
            keys.insert(row.key);
        return true;
    });
    if (!done)
        return forward(done);
    return keys;
}

Result<std::vector<qint64>> RetriedRows::openDrafts(Connection& connection, qint64 campaign, bool deleted)
{
    const Result<Statement*> statement =
        connection.cached("SELECT id FROM campaign WHERE parent=? AND complete=? AND sealed_at IS NULL"
                          " AND id NOT IN (SELECT campaign FROM tidying) ORDER BY id");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, campaign).bind(1, deleted ? 0 : 1);
    std::vector<qint64> drafts;
    const Result<void> read =
        eachRow(**statement, [&drafts](const Statement& row) { drafts.push_back(row.integer(0)); });
    if (!read)
        return forward(read);
    return drafts;
}

} // namespace heliograph
