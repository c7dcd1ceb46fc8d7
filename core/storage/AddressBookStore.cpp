// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AddressBookStore.h"

#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"
#include "core/storage/RowCodec.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

#define HELIOGRAPH_BOOK_COLUMNS                                                                              \
    "SELECT id,name,headers,(SELECT count(*) FROM contact c JOIN import i ON i.id=c.import AND i.complete=1" \
    " WHERE c.book=book.id AND c.removal IS NULL) FROM book WHERE removal IS NULL "

BookInfo bookFrom(const Statement& statement)
{
    const QByteArray headers = statement.bytes(2);
    return {statement.integer(0), statement.text(1), headers.isEmpty() ? QStringList() : unpackCells(headers),
            statement.integer(3)};
}

} // namespace

Result<std::vector<BookInfo>> AddressBookStore::books()
{
    Result<Statement> statement = m_connection.prepare(HELIOGRAPH_BOOK_COLUMNS "ORDER BY name");
    if (!statement)
        return forward(statement);
    std::vector<BookInfo> all;
    const Result<void> read =
        eachRow(*statement, [&all](const Statement& row) { all.push_back(bookFrom(row)); });
    if (!read)
        return forward(read);
    return all;
}

Result<BookInfo> AddressBookStore::book(const QString& name)
{
    Result<Statement> statement = m_connection.prepare(HELIOGRAPH_BOOK_COLUMNS "AND name=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = statement->bind(0, name).step();
    if (!row)
        return forward(row);
    if (!*row)
        return fail(ErrorCode::NoSuchBook, {}, name);
    return bookFrom(*statement);
}

Result<BookInfo> AddressBookStore::bookById(qint64 id)
{
    Result<Statement> statement = m_connection.prepare(HELIOGRAPH_BOOK_COLUMNS "AND id=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = statement->bind(0, id).step();
    if (!row)
        return forward(row);
    if (!*row)
        return fail(ErrorCode::NoSuchBook, {}, QString::number(id));
    return bookFrom(*statement);
}

Result<BookInfo> AddressBookStore::bookOrNew(const QString& name)
{
    Result<Statement> statement = m_connection.prepare("INSERT OR IGNORE INTO book(name) VALUES(?)");
    if (!statement)
        return forward(statement);
    if (const Result<void> done = statement->bind(0, name).run(); !done)
        return forward(done);
    return book(name);
}

Result<void> AddressBookStore::removeBook(const QString& name)
{
    Result<Statement> statement = m_connection.prepare("DELETE FROM book WHERE name=?");
    if (!statement)
        return forward(statement);
    if (const Result<void> done = statement->bind(0, name).run(); !done)
        return done;
    if (m_connection.changedRows() == 0)
        return fail(ErrorCode::NoSuchBook, {}, name);
    return {};
}

Result<QString> AddressBookStore::renameBook(qint64 id, const QString& name)
{
    const Result<BookInfo> before = bookById(id);
    if (!before)
        return forward(before);
    Result<Statement> change =
        m_connection.prepare("UPDATE OR IGNORE book SET name=?1 WHERE id=?2 AND removal IS NULL");
    if (!change)
        return forward(change);
    if (const Result<void> done = change->bind(0, name).bind(1, id).run(); !done)
        return forward(done);
    if (m_connection.changedRows() == 0)
        return fail(
            ErrorCode::BadInput, {},
            QCoreApplication::translate("AddressBookStore", "There is a book “%1” already.").arg(name));
    return before->name;
}

Result<void> AddressBookStore::writeHeaders(qint64 book, const QStringList& headers)
{
    const Result<Statement*> update = m_connection.cached("UPDATE book SET headers=? WHERE id=?");
    if (!update)
        return forward(update);
    (*update)->bind(0, headers.isEmpty() ? QByteArray("") : packCells(headers)).bind(1, book);
    return (*update)->run();
}

Result<int> AddressBookStore::addColumn(qint64 book, const QString& header)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<BookInfo> info = bookById(book);
    if (!info)
        return forward(info);
    if (info->headers.contains(header, Qt::CaseInsensitive))
        return fail(ErrorCode::BadInput, {},
                    QCoreApplication::translate("AddressBookStore", "This book has a column “%1” already.")
                        .arg(header));
    info->headers += header;
    if (const Result<void> done = writeHeaders(book, info->headers); !done)
        return forward(done);
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return static_cast<int>(info->headers.size() - 1);
}

Result<void> AddressBookStore::removeLastColumn(qint64 book, const QString& header)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<BookInfo> info = bookById(book);
    if (!info)
        return forward(info);
    if (info->headers.isEmpty() || info->headers.last() != header)
        return {};
    info->headers.removeLast();
    if (const Result<void> done = writeHeaders(book, info->headers); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<Contact>> AddressBookStore::contacts(const std::vector<qint64>& ids)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT id,row,phone,cells,book FROM contact WHERE id=? AND removal IS NULL");
    if (!statement)
        return forward(statement);
    std::vector<Contact> all;
    all.reserve(ids.size());
    for (const qint64 id : ids) {
        (*statement)->bind(0, id);
        const Result<void> read = eachRow(**statement, [&all](const Statement& row) {
            all.push_back(
                {row.integer(0), row.integer(1), row.text(2), unpackCells(row.bytes(3)), row.integer(4)});
        });
        if (!read)
            return forward(read);
    }
    return all;
}

Result<void> AddressBookStore::forEachContact(qint64 book, const std::function<bool(const Contact&)>& visit)
{
    constexpr int kPage = 1000;
    qint64 after = 0;
    for (;;) {
        // The plus keeps the pages in the order of ids: the index by book would sort the whole book for each
        // page.
        const Result<Statement*> statement = m_connection.cached(
            "SELECT c.id,c.row,c.phone,c.cells FROM contact c JOIN import i ON i.id=c.import AND"
            " i.complete=1 WHERE +c.book=? AND c.id>? AND c.removal IS NULL ORDER BY c.id LIMIT ?");
        if (!statement)
            return forward(statement);
        (*statement)->bind(0, book).bind(1, after).bind(2, kPage);
        std::vector<Contact> page;
        for (;;) {
            const Result<bool> row = (*statement)->step();
            if (!row)
                return forward(row);
            if (!*row)
                break;
            page.push_back({(*statement)->integer(0), (*statement)->integer(1), (*statement)->text(2),
                            unpackCells((*statement)->bytes(3)), book});
        }
        if (page.empty())
            return {};
        after = page.back().id;
        for (const Contact& contact : page) {
            if (!visit(contact))
                return {};
        }
    }
}

Result<bool> AddressBookStore::hasPhone(qint64 book, const QString& phone)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT 1 FROM contact c JOIN import i ON i.id=c.import AND i.complete=1 WHERE "
                            "c.book=? AND c.phone=? AND c.removal IS NULL LIMIT 1");
    if (!statement)
        return forward(statement);
    const Result<bool> found = (*statement)->bind(0, book).bind(1, phone).step();
    (*statement)->reset();
    return found;
}

} // namespace heliograph
