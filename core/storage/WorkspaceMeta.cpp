// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/WorkspaceMeta.h"

#include "core/storage/Connection.h"

namespace heliograph {

Result<QString> WorkspaceMeta::text(const QString& key)
{
    const Result<Statement*> statement = m_connection.cached("SELECT value FROM workspace WHERE key=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, key).step();
    if (!row)
        return forward(row);
    const QString value = *row ? (*statement)->text(0) : QString();
    (*statement)->reset();
    return value;
}

Result<qint64> WorkspaceMeta::number(const QString& key)
{
    const Result<QString> value = text(key);
    if (!value)
        return forward(value);
    return value->toLongLong();
}

Result<void> WorkspaceMeta::set(const QString& key, const QString& value)
{
    const Result<Statement*> statement = m_connection.cached(
        "INSERT INTO workspace(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    if (!statement)
        return forward(statement);
    // An empty text that is null would be bound as NULL.
    return (*statement)->bind(0, key).bind(1, value.isNull() ? QStringLiteral("") : value).run();
}

} // namespace heliograph
