// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/GridReader.h"

#include "core/storage/CampaignCounts.h"
#include "core/storage/Connection.h"
#include "core/storage/GridSearch.h"
#include "core/storage/Migrations.h"
#include "core/storage/RowCodec.h"
#include "core/storage/RowSet.h"
#include "core/storage/Workspace.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <utility>

namespace heliograph {
namespace {

constexpr int kRowsBetweenQuestions = 4096;
// More than any window shows at once.
constexpr std::size_t kFirstRows = 512;
// Below this share of a list, looking rows up one by one is quicker than passing over all of it.
constexpr qint64 kSmallPart = 8;

qint64 maskOf(const QSet<RecipientState>& states)
{
    qint64 mask = 0;
    for (const RecipientState state : states)
        mask |= qint64{1} << static_cast<int>(state);
    return states.isEmpty() ? std::numeric_limits<qint64>::max() : mask;
}

qint64 countOf(const QSet<RecipientState>& states, const Counts& counts)
{
    qint64 count = 0;
    for (const RecipientState state : states)
        count += counts[state];
    return count;
}

bool needsList(const GridQuery& query, const GridSearch& search)
{
    return !search.isEmpty() || query.order == GridOrder::Phone || query.order == GridOrder::Cell ||
           query.order == GridOrder::Parts;
}

// Columns of `delivery`: 0 id, 1 state, 2 since, 3 reason, 4 gateway id.
void orderByDelivery(OrderedKey& row, const GridQuery& query, const Statement& delivery)
{
    if (query.order == GridOrder::State) {
        row.number = delivery.integer(1);
        row.text = delivery.text(3);
    } else if (query.order == GridOrder::Since) {
        row.number = delivery.integer(2);
    } else if (query.order == GridOrder::GatewayId) {
        row.text = delivery.text(4);
        row.number = row.text.size();
    }
}

// Columns of `list` from `first`: phone, cells, parts.
void orderByList(OrderedKey& row, const GridQuery& query, const Statement& list, int first)
{
    if (query.order == GridOrder::Phone)
        row.number = phoneNumber(list.view(first));
    else if (query.order == GridOrder::Cell)
        row.text = unpackCells(list.bytes(first + 1)).value(query.cell).toCaseFolded();
    else if (query.order == GridOrder::Parts)
        row.number = list.integer(first + 2);
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
    row.gatewayParts = static_cast<int>(statement.integer(13));
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

/// What a long reading has found so far, and whether it is still wanted.
class GridReader::Found {
public:
    Found(const GoOn& goOn, const First& first, bool isOrdered)
        : m_goOn(goOn), m_first(first), m_isOrdered(isOrdered)
    {}

    OrderedKey& add(qint64 key)
    {
        m_rows.push_back({key, 0, {}});
        return m_rows.back();
    }
    /// After each row that was looked at; true = nobody wants the rest.
    bool isOver()
    {
        if (m_isOrdered && m_first && m_rows.size() == kFirstRows)
            tellFirst();
        return ++m_looked % kRowsBetweenQuestions == 0 && m_goOn && !m_goOn();
    }
    std::size_t size() const { return m_rows.size(); }
    std::vector<OrderedKey> take() { return std::move(m_rows); }

private:
    void tellFirst()
    {
        std::vector<qint64> keys;
        for (const OrderedKey& row : m_rows)
            keys.push_back(row.key);
        std::exchange(m_first, {})(std::move(keys));
    }

    const GoOn& m_goOn;
    First m_first;
    bool m_isOrdered; ///< rows are found in the order that they are shown in
    std::vector<OrderedKey> m_rows;
    int m_looked = 0;
};

Result<std::vector<qint64>> GridReader::keys(const GridQuery& query, const GoOn& goOn, const First& first)
{
    const bool isListOrder = query.order == GridOrder::Row;
    if (query.states.isEmpty() && GridSearch(query.search).isEmpty() && isListOrder) {
        Result<std::optional<std::vector<qint64>>> all = unbrokenKeys(query.campaign);
        if (!all)
            return forward(all);
        if (*all && query.descending)
            std::reverse((*all)->begin(), (*all)->end());
        if (*all)
            return std::move(**all);
    }
    Found found(goOn, first, isListOrder && !query.descending);
    if (const Result<void> done = scan(query, found); !done)
        return forward(done);
    return sortedKeys(found.take(), query);
}

Result<void> GridReader::scan(const GridQuery& query, Found& found)
{
    if (!needsList(query, GridSearch(query.search)))
        return scanStates(query, found);
    const bool ordersByDelivery = query.order == GridOrder::State || query.order == GridOrder::Since ||
                                  query.order == GridOrder::GatewayId;
    if (query.states.isEmpty() && !ordersByDelivery)
        return scanList(query, found);
    const Result<Counts> counts = readCounts(m_connection, query.campaign);
    if (!counts)
        return forward(counts);
    return countOf(query.states, *counts) < counts->total() / kSmallPart ? scanWithList(query, found)
                                                                         : scanBothTables(query, found);
}

Result<void> GridReader::scanStates(const GridQuery& query, Found& found)
{
    // Once as many are found as there are, the rest of the list needn't be looked at.
    const Result<Counts> counts = readCounts(m_connection, query.campaign);
    if (!counts)
        return forward(counts);
    const qint64 all = query.states.isEmpty() ? counts->total() : countOf(query.states, *counts);
    const Result<Statement*> statement =
        query.order == GridOrder::Row
            ? m_connection.cached("SELECT id FROM delivery"
                                  " WHERE id BETWEEN ?1 AND ?2 AND (?3>>state)&1 ORDER BY id")
            : m_connection.cached("SELECT id,state,changed_at,reason,gateway_id FROM delivery"
                                  " WHERE id BETWEEN ?1 AND ?2 AND (?3>>state)&1 ORDER BY id");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(query.campaign)).bind(1, lastKey(query.campaign));
    (*statement)->bind(2, maskOf(query.states));
    while (static_cast<qint64>(found.size()) < all) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return {};
        orderByDelivery(found.add((*statement)->integer(0)), query, **statement);
        if (found.isOver()) {
            (*statement)->reset();
            return fail(ErrorCode::Cancelled);
        }
    }
    (*statement)->reset();
    return {};
}

Result<void> GridReader::scanList(const GridQuery& query, Found& found)
{
    const GridSearch search(query.search);
    const Result<Statement*> statement = m_connection.cached(
        "SELECT id,phone,cells,parts FROM recipient WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(query.campaign)).bind(1, lastKey(query.campaign));
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return {};
        if (search.matches((*statement)->view(1), (*statement)->view(2)))
            orderByList(found.add((*statement)->integer(0)), query, **statement, 1);
        if (found.isOver()) {
            (*statement)->reset();
            return fail(ErrorCode::Cancelled);
        }
    }
}

Result<void> GridReader::scanWithList(const GridQuery& query, Found& found)
{
    const GridSearch search(query.search);
    const Result<Statement*> statement = m_connection.cached(
        "SELECT d.id,d.state,d.changed_at,d.reason,d.gateway_id,r.phone,r.cells,r.parts FROM delivery d"
        " JOIN recipient r ON r.id=d.id"
        " WHERE d.id BETWEEN ?1 AND ?2 AND (?3>>d.state)&1 ORDER BY d.id");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(query.campaign)).bind(1, lastKey(query.campaign));
    (*statement)->bind(2, maskOf(query.states));
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return {};
        if (search.matches((*statement)->view(5), (*statement)->view(6))) {
            OrderedKey& key = found.add((*statement)->integer(0));
            orderByDelivery(key, query, **statement);
            orderByList(key, query, **statement, 5);
        }
        if (found.isOver()) {
            (*statement)->reset();
            return fail(ErrorCode::Cancelled);
        }
    }
}

// Both tables hold the same keys in the same order, so that passing over both at once needs no look-ups.
Result<void> GridReader::scanBothTables(const GridQuery& query, Found& found)
{
    const GridSearch search(query.search);
    const Result<Statement*> list = m_connection.cached(
        "SELECT id,phone,cells,parts FROM recipient WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
    const Result<Statement*> delivery =
        m_connection.cached("SELECT id,state,changed_at,reason,gateway_id FROM delivery"
                            " WHERE id BETWEEN ?1 AND ?2 ORDER BY id");
    if (!list || !delivery)
        return list ? forward(delivery) : forward(list);
    for (Statement* statement : {*list, *delivery})
        statement->bind(0, firstKey(query.campaign)).bind(1, lastKey(query.campaign));
    const auto end = [&] {
        (*list)->reset();
        (*delivery)->reset();
    };
    const qint64 mask = maskOf(query.states);
    for (;;) {
        const Result<bool> row = (*list)->step();
        if (!row)
            return forward(row);
        Result<bool> state = *row ? (*delivery)->step() : Result<bool>(false);
        while (state && *state && (*delivery)->integer(0) < (*list)->integer(0))
            state = (*delivery)->step();
        if (!state)
            return forward(state);
        if (!*row || !*state) {
            end();
            return {};
        }
        if ((mask >> (*delivery)->integer(1) & 1) != 0 &&
            search.matches((*list)->view(1), (*list)->view(2))) {
            OrderedKey& key = found.add((*list)->integer(0));
            orderByDelivery(key, query, **delivery);
            orderByList(key, query, **list, 1);
        }
        if (found.isOver()) {
            end();
            return fail(ErrorCode::Cancelled);
        }
    }
}

Result<std::vector<GridRow>> GridReader::rows(const std::vector<qint64>& keys)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT r.id,r.row,r.phone,r.cells,r.parts,d.state,d.next,d.due_kind,d.due_at,d.gateway_id,d.reason,"
        "d.gateway_text,d.changed_at,d.gateway_parts FROM recipient r JOIN delivery d ON d.id=r.id WHERE "
        "r.id=?");
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

Result<ChosenCounts> GridReader::countsOf(const RowSet& rows)
{
    const std::vector<qint64> keys = rows.keys();
    const Result<Statement*> statement =
        m_connection.cached("SELECT id,state,next FROM delivery WHERE id BETWEEN ?1 AND ?2");
    if (!statement)
        return forward(statement);
    ChosenCounts chosen;
    const auto count = [&] {
        chosen.counts[static_cast<RecipientState>((*statement)->integer(1))] += 1;
        chosen.undecided += (*statement)->integer(1) == static_cast<int>(RecipientState::Uncertain) &&
                            (*statement)->integer(2) == static_cast<int>(Next::Operator);
    };
    // Neighbours are read together.
    for (std::size_t from = 0; from < keys.size();) {
        std::size_t to = from;
        while (to + 1 < keys.size() && keys[to + 1] == keys[to] + 1)
            ++to;
        (*statement)->bind(0, keys[from]).bind(1, keys[to]);
        Result<bool> row = (*statement)->step();
        for (; row && *row; row = (*statement)->step())
            count();
        if (!row)
            return forward(row);
        from = to + 1;
    }
    return chosen;
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
