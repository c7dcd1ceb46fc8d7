// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/GridReader.h"

#include "core/storage/Connection.h"
#include "core/storage/GridSearch.h"
#include "core/storage/Migrations.h"
#include "core/storage/RowCodec.h"
#include "core/storage/Workspace.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace heliograph {
namespace {

constexpr int kRowsBetweenQuestions = 4096;

// A row's key with what it is ordered by.
struct Ordered {
    qint64 key = 0;
    qint64 number = 0;
    QString text;
};

qint64 maskOf(const QSet<RecipientState>& states)
{
    qint64 mask = 0;
    for (const RecipientState state : states)
        mask |= qint64{1} << static_cast<int>(state);
    return states.isEmpty() ? std::numeric_limits<qint64>::max() : mask;
}

bool needsList(const GridQuery& query, const GridSearch& search)
{
    return !search.isEmpty() || query.order == GridOrder::Phone || query.order == GridOrder::Cell ||
           query.order == GridOrder::Parts;
}

qint64 phoneNumber(const QByteArray& phone)
{
    bool isNumber = false;
    const qint64 number = phone.toLongLong(&isNumber);
    return isNumber ? number : std::numeric_limits<qint64>::max();
}

// Columns: 0 id, 1 state, 2 since, 3 reason; from the list also 4 phone, 5 cells, 6 parts.
Ordered orderedBy(const GridQuery& query, const Statement& statement)
{
    Ordered row{statement.integer(0), 0, {}};
    switch (query.order) {
    case GridOrder::Row:
        break;
    case GridOrder::Phone:
        row.number = phoneNumber(statement.bytes(4));
        break;
    case GridOrder::Cell:
        row.text = unpackCells(statement.bytes(5)).value(query.cell).toCaseFolded();
        break;
    case GridOrder::State:
        row.number = statement.integer(1);
        row.text = statement.text(3);
        break;
    case GridOrder::Since:
        row.number = statement.integer(2);
        break;
    case GridOrder::Parts:
        row.number = statement.integer(6);
        break;
    }
    return row;
}

std::vector<qint64> sortedKeys(std::vector<Ordered> rows, const GridQuery& query)
{
    const auto before = [](const Ordered& left, const Ordered& right) {
        return left.number != right.number ? left.number < right.number : left.text < right.text;
    };
    if (query.order != GridOrder::Row && query.descending)
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const Ordered& left, const Ordered& right) { return before(right, left); });
    else if (query.order != GridOrder::Row)
        std::stable_sort(rows.begin(), rows.end(), before);
    else if (query.descending)
        std::reverse(rows.begin(), rows.end());
    std::vector<qint64> keys;
    keys.reserve(rows.size());
    for (const Ordered& row : rows)
        keys.push_back(row.key);
    return keys;
}

GridRow fromStatement(const Statement& statement)
{
    GridRow row;
    row.key = statement.integer(0);
    row.row = statement.integer(1);
    row.phone = statement.text(2);
    row.cells = unpackCells(statement.bytes(3));
    row.parts = static_cast<int>(statement.integer(4));
    row.state = static_cast<RecipientState>(statement.integer(5));
    row.next = static_cast<Next>(statement.integer(6));
    if (const std::optional<qint64> kind = statement.optionalInteger(7))
        row.dueKind = static_cast<DueKind>(*kind);
    row.dueAt = statement.integer(8);
    row.gatewayId = statement.text(9);
    row.reason = reasonFromCode(statement.text(10));
    row.detail = statement.text(11);
    row.changedAt = statement.integer(12);
    return row;
}

} // namespace

// A campaign's keys have no gaps, as rows are only appended and go only with their draft. Then a million keys
// need no scan.
Result<std::optional<std::vector<qint64>>> GridReader::unbrokenKeys(qint64 campaign)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT (SELECT max(id) FROM recipient WHERE id BETWEEN ?1 AND ?2),recipients "
                            "FROM campaign WHERE id=?3");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(campaign)).bind(1, lastKey(campaign)).bind(2, campaign);
    const Result<bool> row = (*statement)->step();
    if (!row)
        return forward(row);
    const qint64 last = *row ? (*statement)->integer(0) : 0;
    const qint64 count = *row ? (*statement)->integer(1) : 0;
    (*statement)->reset();
    if (last != 0 && indexOf(last) != count)
        return std::optional<std::vector<qint64>>();
    std::vector<qint64> keys(last == 0 ? 0 : static_cast<std::size_t>(count));
    std::generate(keys.begin(), keys.end(), [key = firstKey(campaign)]() mutable { return key++; });
    return std::optional(std::move(keys));
}

Result<std::vector<qint64>> GridReader::keys(const GridQuery& query, const GoOn& goOn)
{
    const GridSearch search(query.search);
    if (query.states.isEmpty() && search.isEmpty() && query.order == GridOrder::Row) {
        Result<std::optional<std::vector<qint64>>> all = unbrokenKeys(query.campaign);
        if (!all)
            return forward(all);
        if (*all && query.descending)
            std::reverse((*all)->begin(), (*all)->end());
        if (*all)
            return std::move(**all);
    }
    const Result<Statement*> statement =
        needsList(query, search)
            ? m_connection.cached(
                  "SELECT d.id,d.state,d.changed_at,d.reason,r.phone,r.cells,r.parts FROM delivery d"
                  " JOIN recipient r ON r.id=d.id"
                  " WHERE d.id BETWEEN ?1 AND ?2 AND (?3>>d.state)&1 ORDER BY d.id")
            : m_connection.cached("SELECT id,state,changed_at,reason FROM delivery"
                                  " WHERE id BETWEEN ?1 AND ?2 AND (?3>>state)&1 ORDER BY id");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(query.campaign)).bind(1, lastKey(query.campaign));
    (*statement)->bind(2, maskOf(query.states));
    std::vector<Ordered> found;
    for (int looked = 1;; ++looked) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return sortedKeys(std::move(found), query);
        if (search.isEmpty() || search.matches((*statement)->bytes(4), (*statement)->bytes(5)))
            found.push_back(orderedBy(query, **statement));
        if (looked % kRowsBetweenQuestions == 0 && goOn && !goOn()) {
            (*statement)->reset();
            return fail(ErrorCode::Cancelled);
        }
    }
}

Result<std::vector<GridRow>> GridReader::rows(const std::vector<qint64>& keys)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT r.id,r.row,r.phone,r.cells,r.parts,d.state,d.next,d.due_kind,d.due_at,d.gateway_id,d.reason,"
        "d.gateway_text,d.changed_at FROM recipient r JOIN delivery d ON d.id=r.id WHERE r.id=?");
    if (!statement)
        return forward(statement);
    std::vector<GridRow> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        const Result<bool> row = (*statement)->bind(0, key).step();
        if (!row)
            return forward(row);
        if (*row)
            rows.push_back(fromStatement(**statement));
        (*statement)->reset();
    }
    return rows;
}

Result<std::unique_ptr<Connection>> openForReading(const QString& folder)
{
    const QString file = databaseFile(folder);
    if (!QFileInfo::exists(file))
        return std::unique_ptr<Connection>();
    Result<std::unique_ptr<Connection>> connection = Connection::open(file, Connection::Mode::Read);
    if (!connection)
        return connection;
    Result<Statement> statement = (*connection)->prepare("PRAGMA user_version");
    if (!statement)
        return forward(statement);
    const Result<bool> row = statement->step();
    if (!row)
        return forward(row);
    const qint64 version = *row ? statement->integer(0) : 0;
    if (version > schemaVersion())
        return fail(ErrorCode::WorkspaceTooNew, folder, QString::number(version));
    // Another program is just making it.
    if (version == 0)
        return std::unique_ptr<Connection>();
    statement->reset();
    return connection;
}

} // namespace heliograph
