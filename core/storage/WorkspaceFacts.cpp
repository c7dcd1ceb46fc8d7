// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/WorkspaceFacts.h"

#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"

#include <QStringList>

#include <sqlite3.h>

namespace heliograph {
namespace {

Result<QString> oneValue(Connection& connection, const char* sql)
{
    Result<Statement> statement = connection.prepare(sql);
    if (!statement)
        return forward(statement);
    const Result<bool> row = statement->step();
    if (!row)
        return forward(row);
    return *row ? statement->text(0) : QString();
}

Result<QStringList> tableNames(Connection& connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    if (!statement)
        return forward(statement);
    QStringList names;
    const Result<void> read = eachRow(*statement, [&names](const Statement& row) { names += row.text(0); });
    if (!read)
        return forward(read);
    return names;
}

} // namespace

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

Result<WorkspaceFacts> readWorkspaceFacts(Connection& connection)
{
    WorkspaceFacts facts;
    facts.sqlite = sqliteVersion();
    QStringList values;
    for (const char* sql : {"PRAGMA user_version", "PRAGMA page_size", "PRAGMA page_count",
                            "PRAGMA freelist_count", "PRAGMA journal_mode"}) {
        const Result<QString> value = oneValue(connection, sql);
        if (!value)
            return forward(value);
        values += *value;
    }
    const qint64 page = values.at(1).toLongLong();
    facts.schema = values.at(0).toInt();
    facts.bytes = page * values.at(2).toLongLong();
    facts.freeBytes = page * values.at(3).toLongLong();
    facts.journal = values.at(4);
    const Result<QStringList> names = tableNames(connection);
    if (!names)
        return forward(names);
    for (const QString& name : *names) {
        const Result<QString> rows =
            oneValue(connection, ("SELECT count(*) FROM \"" + name.toUtf8() + '"').constData());
        if (!rows)
            return forward(rows);
        facts.tables.emplace_back(name, rows->toLongLong());
    }
    return facts;
}

} // namespace heliograph
