// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"

#include "core/base/Log.h"

#include <QFile>

#include <sqlite3.h>

namespace heliograph {
namespace {

// Another program may hold the write lock while it seals a million rows.
constexpr int kBusyTimeoutMs = 60'000;

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::WorkspaceLocked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::WorkspaceDamaged;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::WorkspaceUnwritable;
    default:
        return ErrorCode::StorageFailed;
    }
}

// Nobody reads SQLite's memory statistics, and keeping them costs a lock around every allocation.
void configureOnce()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(done)
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    configureOnce();
    sqlite3* handle = nullptr;
    const int flags = mode == Mode::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle, path));
    if (code != SQLITE_OK)
        return fail(codeOf(code), path, QString::fromUtf8(sqlite3_errstr(code)), connection->lastErrorText());
    const Result<void> configured = connection->configure(mode);
    if (!configured)
        return forward(configured);
    return connection;
}

Connection::~Connection()
{
    m_cache.clear();
    sqlite3_close_v2(m_handle);
}

Result<void> Connection::configure(Mode mode)
{
    sqlite3_busy_timeout(m_handle, kBusyTimeoutMs);
    sqlite3_extended_result_codes(m_handle, 1);
    if (mode == Mode::Read)
        return {};
    for (const auto& [set, read, expected] : std::initializer_list<std::array<const char*, 3>>{
             {"PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal"},
             {"PRAGMA synchronous=FULL", "PRAGMA synchronous", "2"},
             {"PRAGMA foreign_keys=ON", "PRAGMA foreign_keys", "1"},
             // What is deleted is overwritten, whatever this SQLite was built with.
             {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
             {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},
             {"PRAGMA cache_size=-32768", "PRAGMA cache_size", "-32768"}}) {
        const Result<void> ok = setPragma(set, read, expected);
        if (!ok)
            return ok;
    }
    return {};
}

Result<void> Connection::setPragma(const char* set, const char* read, QByteArrayView expected)
{
    if (const Result<void> done = execute(set); !done)
        return done;
    Result<Statement> statement = prepare(read);
    if (!statement)
        return forward(statement);
    const Result<bool> row = statement->step();
    if (!row)
        return forward(row);
    if (!*row || statement->bytes(0) != expected)
        return fail(ErrorCode::WorkspaceUnwritable, m_path, QString::fromLatin1(set),
                    QStringLiteral("pragma not taken: %1").arg(QString::fromLatin1(set)));
    return {};
}

Result<Statement> Connection::prepare(const char* sql)
{
    sqlite3_stmt* handle = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr) != SQLITE_OK)
        return fail(lastErrorCode(), m_path, {},
                    lastErrorText() + QStringLiteral(": ") + QString::fromUtf8(sql));
    return Statement(this, handle);
}

Result<Statement*> Connection::cached(const char* sql)
{
    auto found = m_cache.find(sql);
    if (found == m_cache.end()) {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return forward(statement);
        found = m_cache.emplace(sql, std::move(*statement)).first;
    }
    found->second.reset();
    return &found->second;
}

Result<void> Connection::execute(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(lastErrorCode(), m_path, lastErrorText(), lastErrorText());
    return {};
}

Result<qint64> Connection::dataVersion()
{
    Result<Statement*> statement = cached("PRAGMA data_version");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return forward(row);
    const qint64 version = (*statement)->integer(0);
    (*statement)->reset();
    return version;
}

qint64 Connection::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Connection::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

Result<void> Connection::backupTo(const QString& path)
{
    Result<std::unique_ptr<Connection>> target = open(path, Mode::Write);
    if (!target)
        return forward(target);
    sqlite3_backup* backup = sqlite3_backup_init((*target)->m_handle, "main", m_handle, "main");
    if (!backup)
        return fail((*target)->lastErrorCode(), path, {}, (*target)->lastErrorText());
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK)
        return fail(codeOf(code), path, {}, QString::fromUtf8(sqlite3_errstr(code)));
    return {};
}

ErrorCode Connection::lastErrorCode() const
{
    return codeOf(sqlite3_errcode(m_handle));
}

QString Connection::lastErrorText() const
{
    return QString::fromUtf8(sqlite3_errmsg(m_handle));
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    const Result<void> begun = connection.execute("BEGIN IMMEDIATE");
    if (!begun)
        return forward(begun);
    return Transaction(&connection);
}

Transaction::~Transaction()
{
    if (m_connection && m_connection->execute("ROLLBACK"))
        qCDebug(lcStorage, "A transaction was rolled back.");
}

Result<void> Transaction::commit()
{
    const Result<void> done = m_connection->execute("COMMIT");
    // A commit that failed leaves the transaction open; the destructor rolls it back.
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace heliograph
