// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a ledger of this promise must read and write, in bare sqlite3 by hand: the benchmarks'
// yardstick.
#pragma once

#include "core/storage/RowCodec.h"
#include "tests/benchmarks/BenchTools.h"

#include <sqlite3.h>

namespace heliograph::bench {

/// Documents whose outcomes wait at the same moment and share a transaction, as with five in flight.
inline constexpr int kPerRound = 5;

inline void bareExec(sqlite3* db, const char* sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(db));
        std::exit(2);
    }
}

inline sqlite3_stmt* barePrepare(sqlite3* db, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(db));
        std::exit(2);
    }
    return statement;
}

inline void bareRun(sqlite3_stmt* statement, std::initializer_list<qint64> numbers,
                    const QByteArray& text = {})
{
    int index = 0;
    for (const qint64 number : numbers)
        sqlite3_bind_int64(statement, ++index, number);
    if (!text.isEmpty())
        sqlite3_bind_text(statement, ++index, text.constData(), static_cast<int>(text.size()),
                          SQLITE_TRANSIENT);
    sqlite3_step(statement);
    sqlite3_reset(statement);
}

// The same tables, indexes, rows read and rows written as the ledger's, by hand and without any rule:
// submitting and its attempt before the document; the look for another row with the gateway's id, outcome and
// event after it; one transaction a round.
inline double bareOutcomes(sqlite3* db, qint64 campaign, int rows, int perDocument)
{
    sqlite3_stmt* read =
        barePrepare(db, "SELECT d.id,r.phone,r.cells,r.client_id,r.text_hash,d.state,d.maybe FROM delivery d"
                        " JOIN recipient r ON r.id=d.id WHERE d.id>?1 AND d.state=0 ORDER BY d.id LIMIT ?2");
    sqlite3_stmt* attempt =
        barePrepare(db, "INSERT INTO attempt(campaign,slot,repeat,rows,started_at) VALUES(?,0,0,?,1)");
    sqlite3_stmt* submit =
        barePrepare(db, "UPDATE delivery SET state=1,attempt=?1,number=?2,first_attempt_at=1 WHERE id=?3");
    sqlite3_stmt* outcome =
        barePrepare(db, "UPDATE delivery SET state=2,due_kind=2,due_at=?1,changed_at=2,gateway_parts=1,"
                        "gateway_id=?3,gateway_text='send' WHERE id=?2");
    sqlite3_stmt* sameId = barePrepare(db, "SELECT 1 FROM delivery WHERE gateway_id=?2 AND id<>?1 LIMIT 1");
    sqlite3_stmt* event = barePrepare(
        db, "INSERT INTO event(recipient,seq,at,kind,attempt,state,detail) VALUES(?1,1,2,1,?2,2,'send')");
    const qint64 first = recipientKey(campaign, 1);
    const int perRound = kPerRound * perDocument;
    const double took = seconds([&] {
        for (qint64 done = 0; done < rows + perRound; done += perRound) {
            bareExec(db, "BEGIN IMMEDIATE");
            for (qint64 i = done - perRound; i < done && i >= 0 && i < rows; ++i) {
                const QByteArray id = QByteArray::number(2856677675 + i);
                bareRun(sameId, {first + i}, id);
                bareRun(outcome, {i, first + i}, id);
                bareRun(event, {first + i, i / perDocument + 1});
            }
            for (qint64 document = done; document < done + perRound && document < rows;
                 document += perDocument) {
                sqlite3_bind_int64(read, 1, first + document - 1);
                sqlite3_bind_int64(read, 2, perDocument);
                while (sqlite3_step(read) == SQLITE_ROW) {
                    for (int column = 0; column < 7; ++column)
                        sqlite3_column_text(read, column);
                }
                sqlite3_reset(read);
                bareRun(attempt, {campaign, perDocument});
                for (int i = 0; i < perDocument; ++i)
                    bareRun(submit, {document / perDocument + 1, i + 1, first + document + i});
            }
            bareExec(db, "COMMIT");
        }
    });
    for (sqlite3_stmt* statement : {read, attempt, submit, sameId, outcome, event})
        sqlite3_finalize(statement);
    return took;
}

} // namespace heliograph::bench
