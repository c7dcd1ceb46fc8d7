// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include "core/storage/Connection.h"

#include <QDir>
#include <QFile>

static void initialiseSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace heliograph {
namespace {

QStringList scripts()
{
    initialiseSqlResources();
    return QDir(QStringLiteral(":/sql")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<int> readVersion(Connection& connection)
{
    Result<Statement> statement = connection.prepare("PRAGMA user_version");
    if (!statement)
        return forward(statement);
    const Result<bool> row = statement->step();
    if (!row)
        return forward(row);
    return static_cast<int>(statement->integer(0));
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(scripts().size());
}

Result<void> migrate(Connection& connection)
{
    const Result<int> before = readVersion(connection);
    if (!before)
        return forward(before);
    if (*before > schemaVersion())
        return fail(ErrorCode::WorkspaceTooNew, connection.path(), QString::number(*before));
    if (*before == schemaVersion())
        return {};
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return forward(transaction);
    // Another program may have migrated while this one waited for the lock.
    const Result<int> version = readVersion(connection);
    if (!version)
        return forward(version);
    const QStringList names = scripts();
    for (qsizetype i = *version; i < names.size(); ++i) {
        QFile script(QStringLiteral(":/sql/") + names.at(i));
        if (!script.open(QIODevice::ReadOnly))
            return fail(ErrorCode::StorageFailed, connection.path(), {}, names.at(i));
        if (const Result<void> done = connection.execute(script.readAll().constData()); !done)
            return done;
    }
    const QByteArray setVersion = "PRAGMA user_version=" + QByteArray::number(schemaVersion());
    if (const Result<void> done = connection.execute(setVersion.constData()); !done)
        return done;
    return transaction->commit();
}

} // namespace heliograph
