// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AddressBookStore.h"

#include "core/storage/Connection.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

#define HELIOGRAPH_BOOK_COLUMNS                                                                              \
    "SELECT id,name,headers,(SELECT count(*) FROM contact c JOIN import i ON i.id=c.import AND i.complete=1" \
    " WHERE c.book=book.id) FROM book "

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
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return forward(row);
        if (!*row)
            return all;
        all.push_back(bookFrom(*statement));
    }
}

Result<BookInfo> AddressBookStore::book(const QString& name)
{
    Result<Statement> statement = m_connection.prepare(HELIOGRAPH_BOOK_COLUMNS "WHERE name=?");
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
    Result<Statement> statement = m_connection.prepare(HELIOGRAPH_BOOK_COLUMNS "WHERE id=?");
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

Result<void> AddressBookStore::forEachContact(qint64 book, const std::function<bool(const Contact&)>& visit)
{
    constexpr int kPage = 1000;
    qint64 after = 0;
    for (;;) {
        // The plus keeps the pages in the order of ids: the index by book would sort the whole book for each
        // page.
        const Result<Statement*> statement = m_connection.cached(
            "SELECT c.id,c.row,c.phone,c.cells FROM contact c JOIN import i ON i.id=c.import AND"
            " i.complete=1 WHERE +c.book=? AND c.id>? ORDER BY c.id LIMIT ?");
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
                            unpackCells((*statement)->bytes(3))});
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
                            "c.book=? AND c.phone=? LIMIT 1");
    if (!statement)
        return forward(statement);
    const Result<bool> found = (*statement)->bind(0, book).bind(1, phone).step();
    (*statement)->reset();
    return found;
}

Result<qint64> AddressBookStore::beginImport(qint64 book, const QString& file, const QStringList& headers,
                                             qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<BookInfo> info = bookById(book);
    if (!info)
        return forward(info);
    for (const QString& header : headers) {
        if (!info->headers.contains(header))
            info->headers += header;
    }
    Result<Statement> update = m_connection.prepare("UPDATE book SET headers=? WHERE id=?");
    if (!update)
        return forward(update);
    update->bind(0, info->headers.isEmpty() ? QByteArray("") : packCells(info->headers)).bind(1, book);
    if (const Result<void> done = update->run(); !done)
        return forward(done);
    Result<Statement> insert = m_connection.prepare("INSERT INTO import(book,file,started_at) VALUES(?,?,?)");
    if (!insert)
        return forward(insert);
    if (const Result<void> done = insert->bind(0, book).bind(1, file).bind(2, nowMs).run(); !done)
        return forward(done);
    const qint64 id = m_connection.lastInsertedId();
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return id;
}

Result<void> AddressBookStore::addContacts(qint64 import, const std::vector<Contact>& contacts)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Statement*> statement = m_connection.cached(
        "INSERT INTO contact(book,import,row,phone,cells) SELECT book,id,?1,?2,?3 FROM import WHERE id=?4");
    if (!statement)
        return forward(statement);
    for (const Contact& contact : contacts) {
        (*statement)
            ->bind(0, contact.row)
            .bind(1, contact.phone)
            .bind(2, packCells(contact.cells))
            .bind(3, import);
        if (const Result<void> done = (*statement)->run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> AddressBookStore::addLines(qint64 import, const std::vector<ImportLine>& lines)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Statement*> statement = m_connection.cached(
        "INSERT INTO import_line(import,seq,row,rejected,column_name,before,after,code) VALUES(?1,"
        "(SELECT coalesce(max(seq),0)+1 FROM import_line WHERE import=?1),?2,?3,?4,?5,?6,?7)");
    if (!statement)
        return forward(statement);
    const auto notNull = [](const QString& text) { return text.isNull() ? QStringLiteral("") : text; };
    for (const ImportLine& line : lines) {
        (*statement)
            ->bind(0, import)
            .bind(1, line.row)
            .bind(2, line.rejected ? 1 : 0)
            .bind(3, notNull(line.column));
        (*statement)->bind(4, notNull(line.before)).bind(5, notNull(line.after)).bind(6, notNull(line.code));
        if (const Result<void> done = (*statement)->run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> AddressBookStore::finishImport(const ImportSummary& summary)
{
    const Result<Statement*> statement = m_connection.cached(
        "UPDATE import SET complete=1,rows=?,imported=?,duplicates=?,stop_listed=? WHERE id=?");
    if (!statement)
        return forward(statement);
    (*statement)
        ->bind(0, summary.rows)
        .bind(1, summary.imported)
        .bind(2, summary.duplicates)
        .bind(3, summary.stopListed);
    return (*statement)->bind(4, summary.id).run();
}

Result<qint64> AddressBookStore::undoImport(qint64 import)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    qint64 contacts = 0;
    for (const char* sql : {"DELETE FROM contact WHERE import=?", "DELETE FROM import WHERE id=?"}) {
        Result<Statement> statement = m_connection.prepare(sql);
        if (!statement)
            return forward(statement);
        if (const Result<void> done = statement->bind(0, import).run(); !done)
            return forward(done);
        if (QByteArrayView(sql).contains("contact"))
            contacts = m_connection.changedRows();
    }
    if (m_connection.changedRows() == 0)
        return fail(ErrorCode::NoSuchImport, {}, QString::number(import));
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return contacts;
}

Result<void> AddressBookStore::removeIncompleteImports()
{
    return m_connection.execute("DELETE FROM import WHERE complete=0");
}

Result<std::vector<ImportLine>> AddressBookStore::lines(qint64 import)
{
    const Result<Statement*> statement = m_connection.cached(
        "SELECT row,rejected,column_name,before,after,code FROM import_line WHERE import=? ORDER BY seq");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, import);
    std::vector<ImportLine> all;
    for (;;) {
        const Result<bool> row = (*statement)->step();
        if (!row)
            return forward(row);
        if (!*row)
            return all;
        all.push_back({(*statement)->integer(0), (*statement)->integer(1) != 0, (*statement)->text(2),
                       (*statement)->text(3), (*statement)->text(4), (*statement)->text(5)});
    }
}

} // namespace heliograph
