// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace heliograph {

class Connection;

/// One prepared statement of a Connection: bind, step, read columns. Parameters and columns count from 0.
/// Bound texts and blobs are kept until
/// something else is bound in their place. The connection must outlive it.
class Statement {
public:
    Statement() = default;
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    Statement& bind(int index, qint64 value);
    Statement& bind(int index, int value) { return bind(index, qint64{value}); }
    Statement& bind(int index, double value);
    Statement& bind(int index, const QString& value);
    Statement& bind(int index, const QByteArray& utf8OrBlob);
    Statement& bind(int index, std::optional<qint64> value);
    Statement& bindNull(int index);

    /// True: a row is there. False: done; the statement is reset and can be bound anew.
    Result<bool> step();
    /// step() for statements without rows.
    Result<void> run();
    /// Ends a reading before its last row.
    void reset();

    qint64 integer(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;
    /// Of the row that is there now; gone with the next step.
    QByteArrayView view(int column) const;
    bool isNull(int column) const;

private:
    friend class Connection;
    Statement(Connection* connection, sqlite3_stmt* handle) : m_connection(connection), m_handle(handle) {}
    Statement& bindKept(int index, QByteArray bytes);

    Connection* m_connection = nullptr;
    sqlite3_stmt* m_handle = nullptr;
    std::vector<QByteArray> m_bound; ///< SQLite reads them in place; a copy each would cost an allocation
};

} // namespace heliograph
