// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Compaction.h"

#include "core/storage/Connection.h"
#include "core/storage/WorkspaceMeta.h"

#include <sqlite3.h>

namespace heliograph {
namespace {

QString wantedKey()
{
    return QStringLiteral("compactionWanted");
}

int stopped(void* goOn)
{
    return (*static_cast<const std::function<bool()>*>(goOn))() ? 0 : 1;
}

// The copy of a large database doesn't belong into memory, where temporary tables usually are.
class OnDisk {
public:
    explicit OnDisk(Connection& connection) : m_connection(connection) { set("PRAGMA temp_store=FILE"); }
    ~OnDisk() { set("PRAGMA temp_store=MEMORY"); }
    Q_DISABLE_COPY_MOVE(OnDisk)

private:
    void set(const char* pragma) { static_cast<void>(m_connection.execute(pragma).has_value()); }

    Connection& m_connection;
};

Result<qint64> pragma(Connection& connection, const char* sql)
{
    Result<Statement> statement = connection.prepare(sql);
    if (!statement)
        return forward(statement);
    const Result<bool> row = statement->step();
    if (!row)
        return forward(row);
    return *row ? statement->integer(0) : 0;
}

Result<bool> emptyLog(Connection& connection)
{
    Result<Statement> statement = connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!statement)
        return forward(statement);
    const Result<bool> row = statement->step();
    if (!row)
        return row;
    return *row && statement->integer(0) == 0;
}

} // namespace

Result<void> wantCompaction(Connection& connection)
{
    return WorkspaceMeta(connection).set(wantedKey(), qint64{1});
}

Result<bool> isCompactionWanted(Connection& connection)
{
    const Result<qint64> wanted = WorkspaceMeta(connection).number(wantedKey());
    if (!wanted)
        return forward(wanted);
    return *wanted != 0;
}

Result<bool> isCompactionWorthwhile(Connection& connection)
{
    constexpr qint64 kShare = 4;
    const Result<qint64> pages = pragma(connection, "PRAGMA page_count");
    const Result<qint64> free = pragma(connection, "PRAGMA freelist_count");
    if (!pages || !free)
        return forward(pages ? free : pages);
    return *free * kShare >= *pages;
}

Result<qint64> databaseBytes(Connection& connection)
{
    const Result<qint64> pages = pragma(connection, "PRAGMA page_count");
    const Result<qint64> size = pragma(connection, "PRAGMA page_size");
    if (!pages || !size)
        return forward(pages ? size : pages);
    return *pages * *size;
}

Result<bool> compact(Connection& connection, const std::function<bool()>& goOn)
{
    constexpr int kStepsBetweenQuestions = 10'000;
    {
        const OnDisk onDisk(connection);
        if (goOn)
            sqlite3_progress_handler(connection.handle(), kStepsBetweenQuestions, stopped,
                                     const_cast<std::function<bool()>*>(&goOn));
        const int code = sqlite3_exec(connection.handle(), "VACUUM", nullptr, nullptr, nullptr);
        const Error error{connection.lastErrorCode(), connection.path(), {}, connection.lastErrorText()};
        sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
        if ((code & 0xff) == SQLITE_INTERRUPT)
            return fail(ErrorCode::Cancelled);
        if (code != SQLITE_OK)
            return tl::unexpected(error);
    }
    const Result<bool> emptied = emptyLog(connection);
    if (!emptied || !*emptied)
        return emptied;
    if (const Result<void> noted = WorkspaceMeta(connection).set(wantedKey(), qint64{0}); !noted)
        return forward(noted);
    return true;
}

} // namespace heliograph
