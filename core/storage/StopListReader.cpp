// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StopListReader.h"

#include "core/addressbook/PersonName.h"
#include "core/storage/AddressBookStore.h"
#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"
#include "core/storage/GridSearch.h"
#include "core/storage/RowCodec.h"

#include <algorithm>

namespace heliograph {
namespace {

StopListEntry entryFrom(const Statement& row)
{
    return {row.text(0), row.text(1), row.text(2), row.integer(3)};
}

struct Ordered {
    qint64 key = 0;
    qint64 number = 0;
    QString text;
};

void setOrder(Ordered& row, const StopListEntry& entry, const QString& name, StopListOrder order)
{
    switch (order) {
    case StopListOrder::Since:
        row.number = entry.addedAt;
        break;
    case StopListOrder::Phone:
        row.number = row.key;
        break;
    case StopListOrder::Name:
        // Numbers that nobody knows come last.
        row.number = name.isEmpty() ? 1 : 0;
        row.text = name.toCaseFolded();
        break;
    case StopListOrder::Reason:
        row.number = entry.reason.isEmpty() ? 1 : 0;
        row.text = entry.reason.toCaseFolded();
        break;
    case StopListOrder::Source:
        row.number = static_cast<qint64>(stopSource(entry));
        row.text = entry.source.toCaseFolded();
        break;
    }
}

} // namespace

StopSource stopSource(const StopListEntry& entry)
{
    return entry.source == QLatin1StringView("manual") ? StopSource::ByHand : StopSource::File;
}

Result<StopListCounts> StopListReader::counts()
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT count(*),coalesce(sum(source='manual'),0) FROM stop_list");
    if (!statement)
        return forward(statement);
    StopListCounts counts;
    const Result<void> read = eachRow(**statement, [&counts](const Statement& row) {
        counts.byHand = row.integer(1);
        counts.files = row.integer(0) - row.integer(1);
    });
    if (!read)
        return forward(read);
    return counts;
}

Result<void> StopListReader::readBooks()
{
    if (m_booksKnown)
        return {};
    const Result<std::vector<BookInfo>> books = AddressBookStore(m_connection).books();
    if (!books)
        return forward(books);
    for (const BookInfo& book : *books)
        m_books.insert(book.id, columnsByHeaders(book.headers));
    m_booksKnown = true;
    return {};
}

Result<QString> StopListReader::nameOf(const QString& phone)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT c.book,c.cells FROM book b CROSS JOIN contact c ON c.book=b.id AND c.phone=? CROSS JOIN"
        " import i ON i.id=c.import AND i.complete=1 WHERE b.removal IS NULL AND c.removal IS NULL");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, phone);
    QString name;
    const Result<void> read = eachRow(**statement, [&](const Statement& row) {
        if (name.isEmpty())
            name = personName(unpackCells(row.bytes(1)), m_books.value(row.integer(0)));
    });
    if (!read)
        return forward(read);
    return name;
}

Result<std::vector<qint64>> StopListReader::keys(const StopListQuery& query)
{
    if (const Result<void> known = readBooks(); !known)
        return forward(known);
    const Result<Statement*> statement =
        m_connection.cached("SELECT phone,reason,source,added_at FROM stop_list");
    if (!statement)
        return forward(statement);
    const GridSearch search(query.search);
    const bool needsName = !search.isEmpty() || query.order == StopListOrder::Name;
    std::vector<Ordered> rows;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        const StopListEntry entry = entryFrom(**statement);
        if (query.source && stopSource(entry) != *query.source)
            continue;
        const Result<QString> name = needsName ? nameOf(entry.phone) : Result<QString>(QString());
        if (!name) {
            (*statement)->reset();
            return forward(name);
        }
        const QByteArray words = packCells({*name, entry.reason, entry.source});
        if (!search.isEmpty() && !search.matches(entry.phone.toLatin1(), words))
            continue;
        Ordered& one = rows.emplace_back(Ordered{entry.phone.toLongLong(), 0, {}});
        setOrder(one, entry, *name, query.order);
    }
    const auto before = [](const Ordered& left, const Ordered& right) {
        return left.number != right.number ? left.number < right.number : left.text < right.text;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Ordered& left, const Ordered& right) {
        return query.descending ? before(right, left) : before(left, right);
    });
    std::vector<qint64> keys;
    keys.reserve(rows.size());
    for (const Ordered& row : rows)
        keys.push_back(row.key);
    return keys;
}

Result<std::vector<StopListRow>> StopListReader::rows(const std::vector<qint64>& keys)
{
    if (const Result<void> known = readBooks(); !known)
        return forward(known);
    const Result<Statement*> statement =
        m_connection.cached("SELECT phone,reason,source,added_at FROM stop_list WHERE phone=?");
    if (!statement)
        return forward(statement);
    std::vector<StopListRow> all;
    all.reserve(keys.size());
    for (const qint64 key : keys) {
        (*statement)->bind(0, QString::number(key));
        const Result<void> read = eachRow(**statement, [&all](const Statement& row) {
            all.push_back({entryFrom(row), {}});
        });
        if (!read)
            return forward(read);
    }
    for (StopListRow& row : all) {
        const Result<QString> name = nameOf(row.entry.phone);
        if (!name)
            return forward(name);
        row.name = *name;
    }
    return all;
}

} // namespace heliograph
