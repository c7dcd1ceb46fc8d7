// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Tidying.h"

#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"
#include "core/storage/RowCodec.h"

namespace heliograph {

Result<qint64> runBetween(Connection& connection, const char* sql, qint64 from, qint64 to)
{
    const Result<Statement*> statement = connection.cached(sql);
    if (!statement)
        return forward(statement);
    if (const Result<void> done = (*statement)->bind(0, from).bind(1, to).run(); !done)
        return forward(done);
    return connection.changedRows();
}

Result<void> Tidying::begin(TidyKind kind, qint64 campaign)
{
    const Result<Statement*> statement =
        m_connection.cached("INSERT OR IGNORE INTO tidying(campaign,kind,next) VALUES(?,?,?)");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, campaign).bind(1, static_cast<int>(kind)).bind(2, firstKey(campaign)).run();
}

Result<std::vector<qint64>> Tidying::begun(TidyKind kind)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT campaign FROM tidying WHERE kind=? ORDER BY campaign");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, static_cast<int>(kind));
    std::vector<qint64> campaigns;
    const Result<void> read =
        eachRow(**statement, [&campaigns](const Statement& row) { campaigns.push_back(row.integer(0)); });
    if (!read)
        return forward(read);
    return campaigns;
}

Result<Tidying::Piece> Tidying::next(TidyKind kind, qint64 campaign)
{
    // Ids may have gaps, so the piece ends at a row that is there.
    const Result<Statement*> statement = m_connection.cached(
        "SELECT t.next,(SELECT max(id) FROM (SELECT id FROM recipient WHERE id BETWEEN t.next AND ?3"
        " ORDER BY id LIMIT ?4)) FROM tidying t WHERE t.campaign=?1 AND t.kind=?2");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, campaign).bind(1, static_cast<int>(kind)).bind(2, lastKey(campaign));
    const Result<bool> row = (*statement)->bind(3, kPiece).step();
    if (!row)
        return forward(row);
    const Piece piece = *row ? Piece{(*statement)->integer(0), (*statement)->integer(1)} : Piece{};
    (*statement)->reset();
    return piece;
}

Result<void> Tidying::done(TidyKind kind, qint64 campaign, const Piece& piece)
{
    const Result<Statement*> statement =
        m_connection.cached("UPDATE tidying SET next=? WHERE campaign=? AND kind=?");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, piece.to + 1).bind(1, campaign).bind(2, static_cast<int>(kind)).run();
}

Result<void> Tidying::end(TidyKind kind, qint64 campaign)
{
    const Result<Statement*> statement =
        m_connection.cached("DELETE FROM tidying WHERE campaign=? AND kind=?");
    if (!statement)
        return forward(statement);
    return (*statement)->bind(0, campaign).bind(1, static_cast<int>(kind)).run();
}

} // namespace heliograph
