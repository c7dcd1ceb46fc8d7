// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Statement.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace heliograph {

/// One connection to the workspace's database: WAL, foreign keys on, each pragma verified after being set.
/// Used by one thread.
class Connection {
public:
    enum class Mode : quint8 {
        Write,
        Read
    }; ///< Write: synchronous=FULL, creates the file; Read: opened read-only

    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Compiles a statement; a programming error in the SQL ends in ErrorCode::StorageFailed.
    Result<Statement> prepare(const char* sql);
    /// The statement for this text, compiled once per connection and kept. `sql` must be a literal.
    Result<Statement*> cached(const char* sql);
    /// Runs one or more statements without parameters.
    Result<void> execute(const char* sql);

    /// Changes when another connection has committed (PRAGMA data_version).
    Result<qint64> dataVersion();
    qint64 lastInsertedId() const;
    qint64 changedRows() const;

    /// Copies the database, as it is now, into a fresh file by the backup API.
    Result<void> backupTo(const QString& path);

    const QString& path() const { return m_path; }
    ErrorCode lastErrorCode() const; ///< DiskFull, WorkspaceLocked, WorkspaceDamaged or StorageFailed
    QString lastErrorText() const;
    sqlite3* handle() { return m_handle; }

private:
    Connection(sqlite3* handle, QString path) : m_handle(handle), m_path(std::move(path)) {}
    Result<void> configure(Mode mode);
    Result<void> setPragma(const char* set, const char* read, QByteArrayView expected);

    sqlite3* m_handle;
    QString m_path;
    std::unordered_map<const char*, Statement> m_cache;
};

/// A writing transaction (BEGIN IMMEDIATE) that rolls back unless it was committed.
class Transaction {
public:
    static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Connection* connection) : m_connection(connection) {}
    Connection* m_connection;
};

} // namespace heliograph
