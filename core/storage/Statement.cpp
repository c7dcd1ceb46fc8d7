// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Statement.h"

#include "core/storage/Connection.h"

#include <sqlite3.h>

namespace heliograph {

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection),
      m_handle(std::exchange(other.m_handle, nullptr)),
      m_bound(std::move(other.m_bound))
{}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_handle, other.m_handle);
    std::swap(m_bound, other.m_bound);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

Statement& Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle, index + 1, value);
    return *this;
}

Statement& Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_handle, index + 1, value);
    return *this;
}

Statement& Statement::bind(int index, const QString& value)
{
    return value.isNull() ? bindNull(index) : bindKept(index, value.toUtf8());
}

Statement& Statement::bind(int index, const QByteArray& utf8OrBlob)
{
    return utf8OrBlob.isNull() ? bindNull(index) : bindKept(index, utf8OrBlob);
}

Statement& Statement::bindKept(int index, QByteArray bytes)
{
    const auto place = static_cast<std::size_t>(index);
    if (m_bound.size() <= place)
        m_bound.resize(place + 1);
    m_bound[place] = std::move(bytes);
    sqlite3_bind_text(m_handle, index + 1, m_bound[place].constData(),
                      static_cast<int>(m_bound[place].size()), SQLITE_STATIC);
    return *this;
}

Statement& Statement::bind(int index, std::optional<qint64> value)
{
    return value ? bind(index, *value) : bindNull(index);
}

Statement& Statement::bindNull(int index)
{
    sqlite3_bind_null(m_handle, index + 1);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    sqlite3_reset(m_handle);
    if (code == SQLITE_DONE)
        return false;
    return fail(m_connection->lastErrorCode(), m_connection->path(), {}, m_connection->lastErrorText());
}

Result<void> Statement::run()
{
    const Result<bool> row = step();
    if (!row)
        return forward(row);
    if (*row)
        reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return data ? QString::fromUtf8(data, sqlite3_column_bytes(m_handle, column)) : QString();
}

QByteArray Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    return data ? QByteArray(data, sqlite3_column_bytes(m_handle, column)) : QByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    return data ? QByteArrayView(data, sqlite3_column_bytes(m_handle, column)) : QByteArrayView();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

} // namespace heliograph
