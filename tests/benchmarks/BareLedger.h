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

/// Those of Connection: what costs time there must cost it here.
inline void barePragmas(sqlite3* db)
{
    for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
                               "PRAGMA secure_delete=ON", "PRAGMA cache_size=-32768"})
        bareExec(db, pragma);
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

/// The same tables, indexes, rows read and rows written as the ledger's, by hand and without any rule:
/// submitting and its attempt before the document; the look for another row with the gateway's id, outcome
/// and event after it; one transaction a round. In pieces, so that both sides can take turns.
class BareOutcomes {
public:
    BareOutcomes(sqlite3* db, qint64 campaign, int rows, int perDocument)
        : m_db(db), m_campaign(campaign), m_rows(rows), m_perDocument(perDocument)
    {
        m_read = barePrepare(db, "SELECT d.id,r.phone,r.cells,r.client_id,r.text_hash,d.state,d.maybe FROM "
                                 "delivery d JOIN recipient r ON r.id=d.id WHERE d.id>?1 AND d.state=0 "
                                 "ORDER BY d.id LIMIT ?2");
        m_attempt =
            barePrepare(db, "INSERT INTO attempt(campaign,slot,repeat,rows,started_at) VALUES(?,0,0,?,1)");
        m_submit =
            barePrepare(db, "UPDATE delivery SET state=1,attempt=?1,number=?2,first_attempt_at=1 WHERE "
                            "id=?3");
        m_outcome = barePrepare(db, "UPDATE delivery SET state=2,due_kind=2,due_at=?1,changed_at=2,"
                                    "gateway_parts=1,gateway_id=?3,gateway_text='send' WHERE id=?2");
        m_sameId = barePrepare(db, "SELECT 1 FROM delivery WHERE gateway_id=?2 AND id<>?1 LIMIT 1");
        m_event = barePrepare(
            db, "INSERT INTO event(recipient,seq,at,kind,attempt,state,detail) VALUES(?1,1,2,1,?2,2,'send')");
    }
    BareOutcomes(const BareOutcomes&) = delete;
    BareOutcomes& operator=(const BareOutcomes&) = delete;
    ~BareOutcomes()
    {
        for (sqlite3_stmt* statement : {m_read, m_attempt, m_submit, m_outcome, m_sameId, m_event})
            sqlite3_finalize(statement);
    }

    /// False when all is recorded.
    bool round()
    {
        const int perRound = kPerRound * m_perDocument;
        bareExec(m_db, "BEGIN IMMEDIATE");
        for (qint64 i = m_done - perRound; i < m_done && i >= 0 && i < m_rows; ++i)
            record(i);
        for (qint64 document = m_done; document < m_done + perRound && document < m_rows;
             document += m_perDocument)
            take(document);
        bareExec(m_db, "COMMIT");
        m_done += perRound;
        return m_done < m_rows + perRound;
    }

private:
    void record(qint64 i)
    {
        const qint64 first = recipientKey(m_campaign, 1);
        const QByteArray id = QByteArray::number(2856677675 + i);
        bareRun(m_sameId, {first + i}, id);
        bareRun(m_outcome, {i, first + i}, id);
        bareRun(m_event, {first + i, i / m_perDocument + 1});
    }
    void take(qint64 document)
    {
        const qint64 first = recipientKey(m_campaign, 1);
        sqlite3_bind_int64(m_read, 1, first + document - 1);
        sqlite3_bind_int64(m_read, 2, m_perDocument);
        while (sqlite3_step(m_read) == SQLITE_ROW) {
            for (int column = 0; column < 7; ++column)
                sqlite3_column_text(m_read, column);
        }
        sqlite3_reset(m_read);
        bareRun(m_attempt, {m_campaign, m_perDocument});
        for (int i = 0; i < m_perDocument; ++i)
            bareRun(m_submit, {document / m_perDocument + 1, i + 1, first + document + i});
    }

    sqlite3* m_db;
    qint64 m_campaign;
    int m_rows;
    int m_perDocument;
    qint64 m_done = 0;
    sqlite3_stmt* m_read;
    sqlite3_stmt* m_attempt;
    sqlite3_stmt* m_submit;
    sqlite3_stmt* m_outcome;
    sqlite3_stmt* m_sameId;
    sqlite3_stmt* m_event;
};

} // namespace heliograph::bench
