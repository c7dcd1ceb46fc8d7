// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StopListStore.h"

#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"

namespace heliograph {
namespace {

StopListEntry entryFrom(const Statement& row)
{
    return {row.text(0), row.text(1), row.text(2), row.integer(3)};
}

} // namespace

Result<bool> StopListStore::contains(const QString& phone)
{
    const Result<Statement*> statement = m_connection.cached("SELECT 1 FROM stop_list WHERE phone=?");
    if (!statement)
        return forward(statement);
    const Result<bool> found = (*statement)->bind(0, phone).step();
    (*statement)->reset();
    return found;
}

Result<qint64> StopListStore::add(const std::vector<StopListEntry>& entries)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    // A phone that was shortened when its campaign was redacted keeps nobody from being written to.
    const Result<Statement*> statement =
        m_connection.cached("INSERT OR IGNORE INTO stop_list(phone,reason,source,added_at)"
                            " SELECT ?1,?2,?3,?4 WHERE ?1 NOT GLOB '*[^0-9]*'");
    if (!statement)
        return forward(statement);
    qint64 added = 0;
    for (const StopListEntry& entry : entries) {
        (*statement)->bind(0, entry.phone).bind(1, entry.reason.isNull() ? QStringLiteral("") : entry.reason);
        (*statement)
            ->bind(2, entry.source.isNull() ? QStringLiteral("") : entry.source)
            .bind(3, entry.addedAt);
        if (const Result<void> done = (*statement)->run(); !done)
            return forward(done);
        added += m_connection.changedRows();
    }
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return added;
}

Result<qint64> StopListStore::remove(const QStringList& phones)
{
    const Result<std::vector<StopListEntry>> removed = take(phones);
    if (!removed)
        return forward(removed);
    return static_cast<qint64>(removed->size());
}

Result<std::optional<StopListEntry>> StopListStore::entry(const QString& phone)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT phone,reason,source,added_at FROM stop_list WHERE phone=?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, phone);
    std::optional<StopListEntry> found;
    const Result<void> read =
        eachRow(**statement, [&found](const Statement& row) { found = entryFrom(row); });
    if (!read)
        return forward(read);
    return found;
}

Result<std::vector<StopListEntry>> StopListStore::take(const QStringList& phones)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Statement*> statement = m_connection.cached("DELETE FROM stop_list WHERE phone=?");
    if (!statement)
        return forward(statement);
    std::vector<StopListEntry> taken;
    for (const QString& phone : phones) {
        const Result<std::optional<StopListEntry>> known = entry(phone);
        if (!known)
            return forward(known);
        if (!*known)
            continue;
        taken.push_back(**known);
        if (const Result<void> done = (*statement)->bind(0, phone).run(); !done)
            return forward(done);
    }
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return taken;
}

Result<QStringList> StopListStore::phonesFrom(const QString& source, qint64 sinceMs)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT phone FROM stop_list WHERE source=? AND added_at>=?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, source).bind(1, sinceMs);
    QStringList phones;
    const Result<void> read =
        eachRow(**statement, [&phones](const Statement& row) { phones += row.text(0); });
    if (!read)
        return forward(read);
    return phones;
}

Result<std::vector<StopListEntry>> StopListStore::entries()
{
    Result<Statement> statement =
        m_connection.prepare("SELECT phone,reason,source,added_at FROM stop_list ORDER BY phone");
    if (!statement)
        return forward(statement);
    std::vector<StopListEntry> all;
    const Result<void> read =
        eachRow(*statement, [&all](const Statement& row) { all.push_back(entryFrom(row)); });
    if (!read)
        return forward(read);
    return all;
}

} // namespace heliograph
