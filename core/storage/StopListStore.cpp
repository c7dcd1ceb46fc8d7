// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StopListStore.h"

#include "core/storage/Connection.h"

namespace heliograph {

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
    const Result<Statement*> statement =
        m_connection.cached("INSERT OR IGNORE INTO stop_list(phone,reason,source,added_at) VALUES(?,?,?,?)");
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
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Statement*> statement = m_connection.cached("DELETE FROM stop_list WHERE phone=?");
    if (!statement)
        return forward(statement);
    qint64 removed = 0;
    for (const QString& phone : phones) {
        if (const Result<void> done = (*statement)->bind(0, phone).run(); !done)
            return forward(done);
        removed += m_connection.changedRows();
    }
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return removed;
}

Result<std::vector<StopListEntry>> StopListStore::entries()
{
    Result<Statement> statement =
        m_connection.prepare("SELECT phone,reason,source,added_at FROM stop_list ORDER BY phone");
    if (!statement)
        return forward(statement);
    std::vector<StopListEntry> all;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return forward(row);
        if (!*row)
            return all;
        all.push_back({statement->text(0), statement->text(1), statement->text(2), statement->integer(3)});
    }
}

} // namespace heliograph
