// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ContactReader.h"

#include "core/addressbook/PersonName.h"
#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"
#include "core/storage/GridSearch.h"
#include "core/storage/RowCodec.h"

#include <QSet>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kRowsBetweenQuestions = 4096;

// The cross joins keep the order of ids: contacts are read as they lie, and each is looked up elsewhere.
#define HELIOGRAPH_CONTACT_KEYS                                                                              \
    "SELECT c.id,c.book,c.phone,c.cells,EXISTS(SELECT 1 FROM stop_list s WHERE s.phone=c.phone) FROM "
#define HELIOGRAPH_CONTACT_SEEN                                                                              \
    " CROSS JOIN import i ON i.id=c.import AND i.complete=1 CROSS JOIN book b ON b.id=c.book AND"            \
    " b.removal IS NULL WHERE c.removal IS NULL"

// A contact's id with what it is ordered by.
struct Ordered {
    qint64 id = 0;
    qint64 number = 0;
    QString text;
};

std::vector<qint64> sortedIds(std::vector<Ordered> rows, const ContactQuery& query)
{
    const auto before = [](const Ordered& left, const Ordered& right) {
        // Whoever has nothing to be ordered by comes last.
        if (left.text.isEmpty() != right.text.isEmpty())
            return right.text.isEmpty();
        return left.number != right.number ? left.number < right.number : left.text < right.text;
    };
    if (query.order == ContactOrder::Added && query.descending)
        std::reverse(rows.begin(), rows.end());
    else if (query.order != ContactOrder::Added && query.descending)
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const Ordered& left, const Ordered& right) { return before(right, left); });
    else if (query.order != ContactOrder::Added)
        std::stable_sort(rows.begin(), rows.end(), before);
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const Ordered& row : rows)
        ids.push_back(row.id);
    return ids;
}

// How well somebody fits what was typed: 0 begins with it, 1 holds it, nothing = doesn't fit.
std::optional<int> fit(const QStringList& words, const QString& typed)
{
    std::optional<int> best;
    for (const QString& word : words) {
        const qsizetype at = word.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at >= 0)
            best = std::min(best.value_or(1), at == 0 ? 0 : 1);
    }
    return best;
}

struct Found {
    int rank = 0;
    PersonFound person;
};

std::vector<PersonFound> bestOf(std::vector<Found> found, int limit)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& left, const Found& right) { return left.rank < right.rank; });
    std::vector<PersonFound> best;
    QSet<QString> phones;
    for (Found& one : found) {
        if (static_cast<int>(best.size()) == limit)
            break;
        if (phones.contains(one.person.phone))
            continue;
        phones.insert(one.person.phone);
        best.push_back(std::move(one.person));
    }
    return best;
}

} // namespace

Result<ContactReader::Order> ContactReader::orderOf(const ContactQuery& query)
{
    if (query.order == ContactOrder::Added)
        return Order();
    if (query.order == ContactOrder::Phone) {
        return Order([](const Statement& row, qint64& number, QString& text) {
            number = row.bytes(2).toLongLong();
            text = QStringLiteral("0");
        });
    }
    const Result<std::vector<BookInfo>> books = AddressBookStore(m_connection).books();
    if (!books)
        return forward(books);
    if (query.order == ContactOrder::Name) {
        QHash<qint64, ColumnMapping> columns;
        for (const BookInfo& book : *books)
            columns.insert(book.id, columnsByHeaders(book.headers));
        return Order([columns](const Statement& row, qint64&, QString& text) {
            text = personName(unpackCells(row.bytes(3)), columns.value(row.integer(1))).toCaseFolded();
        });
    }
    QHash<qint64, qsizetype> column;
    for (const BookInfo& book : *books) {
        for (qsizetype i = 0; i < book.headers.size(); ++i) {
            if (book.headers.at(i).compare(query.header, Qt::CaseInsensitive) == 0)
                column.insert(book.id, i);
        }
    }
    return Order([column](const Statement& row, qint64&, QString& text) {
        text = unpackCells(row.bytes(3)).value(column.value(row.integer(1), -1)).toCaseFolded();
    });
}

Result<Statement*> ContactReader::statementFor(const ContactQuery& query)
{
    Result<Statement*> statement =
        query.group != 0
            ? m_connection.cached(HELIOGRAPH_CONTACT_KEYS
                                  "group_member m CROSS JOIN contact c ON c.id=m.contact" //
                                  HELIOGRAPH_CONTACT_SEEN " AND m.grp=?1 ORDER BY m.contact")
            : m_connection.cached(HELIOGRAPH_CONTACT_KEYS "contact c" HELIOGRAPH_CONTACT_SEEN
                                                          " AND (?1=0 OR +c.book=?1) ORDER BY c.id");
    if (statement)
        (*statement)->bind(0, query.group != 0 ? query.group : query.book);
    return statement;
}

Result<ContactKeys> ContactReader::keys(const ContactQuery& query, const GoOn& goOn)
{
    const Result<Order> order = orderOf(query);
    if (!order)
        return forward(order);
    const Result<Statement*> statement = statementFor(query);
    if (!statement)
        return forward(statement);
    const GridSearch search(query.search);
    ContactKeys found;
    std::vector<Ordered> rows;
    for (int looked = 1;; ++looked) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        if (search.isEmpty() || search.matches((*statement)->bytes(2), (*statement)->bytes(3))) {
            Ordered& one = rows.emplace_back(Ordered{(*statement)->integer(0), 0, {}});
            if (*order)
                (*order)(**statement, one.number, one.text);
            found.stopListed += (*statement)->integer(4);
        }
        if (looked % kRowsBetweenQuestions == 0 && goOn && !goOn()) {
            (*statement)->reset();
            return fail(ErrorCode::Cancelled);
        }
    }
    found.ids = sortedIds(std::move(rows), query);
    return found;
}

Result<std::vector<ContactRow>> ContactReader::rows(const std::vector<qint64>& ids)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT c.id,c.book,c.phone,c.cells,coalesce(c.added_at,i.started_at),i.file,c.row,s.added_at,"
        "s.reason FROM contact c CROSS JOIN import i ON i.id=c.import LEFT JOIN stop_list s ON"
        " s.phone=c.phone WHERE c.id=? AND c.removal IS NULL");
    if (!statement)
        return forward(statement);
    std::vector<ContactRow> all;
    all.reserve(ids.size());
    for (const qint64 id : ids) {
        (*statement)->bind(0, id);
        const Result<void> read = eachRow(**statement, [&all](const Statement& row) {
            all.push_back({row.integer(0), row.integer(1), row.text(2), unpackCells(row.bytes(3)),
                           row.integer(4), row.text(5), row.integer(6), row.optionalInteger(7), row.text(8)});
        });
        if (!read)
            return forward(read);
    }
    return all;
}

// What a contact is ordered by.
Result<QString> ContactReader::orderText(const Order& order, qint64 id)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT id,book,phone,cells FROM contact WHERE id=?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, id);
    qint64 number = 0;
    QString text;
    const Result<void> read = eachRow(**statement, [&](const Statement& row) { order(row, number, text); });
    if (!read)
        return forward(read);
    return text;
}

Result<qint64> ContactReader::placeOf(const ContactQuery& query, const std::vector<qint64>& ids,
                                      const QString& letters)
{
    const Result<Order> order = orderOf(query);
    if (!order)
        return forward(order);
    if (query.order != ContactOrder::Name && query.order != ContactOrder::Cell)
        return -1;
    const QString wanted = letters.toCaseFolded();
    qint64 first = 0;
    auto last = static_cast<qint64>(ids.size());
    while (first < last) {
        const qint64 middle = first + (last - first) / 2;
        const Result<QString> text = orderText(*order, ids[static_cast<std::size_t>(middle)]);
        if (!text)
            return forward(text);
        // Whoever has no text comes last, or first in the other direction.
        const bool isBefore = query.descending
                                  ? text->isEmpty() || (*text > wanted && !text->startsWith(wanted))
                                  : !text->isEmpty() && *text < wanted;
        (isBefore ? first : last) = isBefore ? middle + 1 : middle;
    }
    if (first == static_cast<qint64>(ids.size()))
        return -1;
    const Result<QString> found = orderText(*order, ids[static_cast<std::size_t>(first)]);
    if (!found)
        return forward(found);
    return found->startsWith(wanted) ? first : -1;
}

Result<QString> ContactReader::stamp()
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT coalesce((SELECT max(id) FROM contact),0)||'/'||(SELECT count(*) FROM import WHERE"
        " complete=1)||'/'||coalesce((SELECT max(id) FROM removal),0)||'/'||(SELECT count(*) FROM stop_list)"
        "||'/'||(SELECT count(*) FROM book)||'/'||(SELECT count(*) FROM contact_group)");
    if (!statement)
        return forward(statement);
    QString stamp;
    const Result<void> read = eachRow(**statement, [&stamp](const Statement& row) { stamp = row.text(0); });
    if (!read)
        return forward(read);
    return stamp;
}

Result<std::vector<PersonFound>> ContactReader::findPeople(const QString& text, int limit)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return std::vector<PersonFound>();
    const Result<std::vector<BookInfo>> books = AddressBookStore(m_connection).books();
    if (!books)
        return forward(books);
    QHash<qint64, std::pair<QString, ColumnMapping>> known;
    for (const BookInfo& book : *books)
        known.insert(book.id, {book.name, columnsByHeaders(book.headers)});
    const Result<Statement*> statement = statementFor({});
    if (!statement)
        return forward(statement);
    const GridSearch search(typed);
    std::vector<Found> found;
    // Enough to choose from; who types on narrows it down.
    const std::size_t most = static_cast<std::size_t>(limit) * 50;
    const Result<void> read = eachRow(**statement, [&](const Statement& row) {
        if (found.size() >= most || !search.matches(row.bytes(2), row.bytes(3)))
            return;
        const auto& [book, columns] = known[row.integer(1)];
        const QStringList cells = unpackCells(row.bytes(3));
        const auto cell = [&](Field field) { return cells.value(columns.column(field)); };
        PersonFound person{row.integer(0), row.text(2), personName(cells, columns), cell(Field::Organization),
                           book};
        std::optional<int> rank =
            fit({person.name, cell(Field::Surname), person.organization, person.phone}, typed);
        if (!rank && search.matches(row.bytes(2), QByteArray()))
            rank = 1;
        if (rank)
            found.push_back({*rank, std::move(person)});
    });
    if (!read)
        return forward(read);
    return bestOf(std::move(found), limit);
}

} // namespace heliograph
