// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/GridFinder.h"

#include "core/storage/Connection.h"
#include "core/storage/RowCodec.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kPhoneDigits = 11;

// What the row shows in the ordering column, as letters are compared with it.
QString orderingText(const GridRow& row, const GridQuery& query)
{
    switch (query.order) {
    case GridOrder::Phone:
        return row.phone;
    case GridOrder::Cell:
        return row.cells.value(query.cell).toCaseFolded();
    case GridOrder::State:
        return describe(row.state).toCaseFolded();
    case GridOrder::Parts:
        return QString::number(row.parts);
    case GridOrder::GatewayId:
        return row.gatewayId;
    case GridOrder::Row:
    case GridOrder::Since:
        break;
    }
    return QString::number(row.row);
}

// States are ordered by their number, not by their word.
std::optional<RecipientState> stateBeginningWith(const QString& letters)
{
    for (const RecipientState state : allRecipientStates()) {
        if (describe(state).startsWith(letters, Qt::CaseInsensitive))
            return state;
    }
    return {};
}

} // namespace

Result<GridRow> GridFinder::at(qint64 key)
{
    Result<std::vector<GridRow>> rows = GridReader(m_connection).rows({key});
    if (!rows)
        return forward(rows);
    return rows->empty() ? GridRow() : std::move(rows->front());
}

Result<qint64> GridFinder::firstNotBefore(const std::function<bool(const GridRow&)>& isBefore)
{
    std::size_t from = 0;
    std::size_t to = m_keys->size();
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        const Result<GridRow> row = at(m_keys->at(middle));
        if (!row)
            return forward(row);
        if (isBefore(*row) != m_query.descending)
            from = middle + 1;
        else
            to = middle;
    }
    return static_cast<qint64>(from);
}

Result<qint64> GridFinder::byLetters(const QString& letters)
{
    const QString wanted = letters.toCaseFolded();
    std::function<bool(const GridRow&)> isBefore;
    if (m_query.order == GridOrder::State) {
        const std::optional<RecipientState> state = stateBeginningWith(wanted);
        if (!state)
            return -1;
        isBefore = [this, state](const GridRow& row) {
            return m_query.descending ? row.state <= *state : row.state < *state;
        };
    } else if (m_query.order == GridOrder::Cell) {
        isBefore = [this, wanted](const GridRow& row) {
            const QString text = orderingText(row, m_query).left(wanted.size());
            return m_query.descending ? text <= wanted : text < wanted;
        };
    } else if (m_query.order == GridOrder::Phone) {
        const qint64 number =
            wanted.leftJustified(kPhoneDigits, m_query.descending ? u'9' : u'0').toLongLong();
        isBefore = [this, number](const GridRow& row) {
            const qint64 phone = phoneNumber(row.phone.toLatin1());
            return m_query.descending ? phone <= number : phone < number;
        };
    } else if (m_query.order == GridOrder::Row) {
        return byRowNumber(wanted.toLongLong());
    } else {
        return -1;
    }
    const Result<qint64> place = firstNotBefore(isBefore);
    if (!place || *place >= std::ssize(*m_keys))
        return place ? Result<qint64>(-1) : forward(place);
    const Result<GridRow> row = at(m_keys->at(static_cast<std::size_t>(*place)));
    if (!row)
        return forward(row);
    return orderingText(*row, m_query).startsWith(wanted) ? *place : -1;
}

// Rows are numbered upwards in nearly every list; where they aren't, all of them are looked through.
Result<qint64> GridFinder::keyOfRow(qint64 row)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT id FROM recipient WHERE id BETWEEN ?1 AND ?2 AND row=?3 LIMIT 1");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, firstKey(m_query.campaign)).bind(1, lastKey(m_query.campaign)).bind(2, row);
    const Result<bool> found = (*statement)->step();
    if (!found)
        return forward(found);
    const qint64 key = *found ? (*statement)->integer(0) : 0;
    (*statement)->reset();
    return key;
}

Result<qint64> GridFinder::byRowNumber(qint64 row)
{
    const Result<qint64> key = keyOfRow(row);
    if (!key)
        return key;
    const auto found = std::find(m_keys->begin(), m_keys->end(), *key);
    return found == m_keys->end() ? -1 : static_cast<qint64>(found - m_keys->begin());
}

} // namespace heliograph
