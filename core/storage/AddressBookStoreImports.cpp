// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/AddressBookStore.h"
#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

enum class LineKind : quint8 { Repaired, Rejected, PassedOver };

LineKind kindOf(const ImportLine& line)
{
    return line.rejected ? LineKind::Rejected : line.passedOver ? LineKind::PassedOver : LineKind::Repaired;
}

QByteArray packed(const QStringList& cells)
{
    return cells.isEmpty() ? QByteArray("") : packCells(cells);
}

QStringList unpacked(const QByteArray& cells)
{
    return cells.isEmpty() ? QStringList() : unpackCells(cells);
}

ImportLine lineFrom(const Statement& row)
{
    const auto kind = static_cast<LineKind>(row.integer(1));
    return {row.integer(0), kind == LineKind::Rejected,   row.text(2),    row.text(3),           row.text(4),
            row.text(5),    kind == LineKind::PassedOver, row.integer(6), unpacked(row.bytes(7))};
}

#define HELIOGRAPH_IMPORT_COLUMNS                                                                            \
    "SELECT i.id,i.rows,i.imported,i.duplicates,i.stop_listed,i.known,i.updated,i.further,i.headers,i.file," \
    "coalesce(b.kept_name,b.name),i.started_at FROM import i JOIN book b ON b.id=i.book"                     \
    " WHERE i.complete=1 AND i.by_hand=0 AND i.removal IS NULL "

ImportSummary summaryFrom(const Statement& row)
{
    return {row.integer(0),         row.integer(1), row.integer(2), row.integer(3),
            row.integer(4),         row.integer(5), row.integer(6), row.integer(7),
            unpacked(row.bytes(8)), row.text(9),    row.text(10),   row.integer(11)};
}

} // namespace

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
    if (const Result<void> done = writeHeaders(book, info->headers); !done)
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

Result<void> AddressBookStore::addChunk(qint64 import, const ImportChunk& chunk)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<void> done = insertContacts(import, chunk.contacts);
    if (done)
        done = insertLines(import, chunk.lines);
    if (done)
        done = insertChanges(import, chunk.changes);
    return done ? transaction->commit() : done;
}

Result<qint64> AddressBookStore::bookOfImport(qint64 import)
{
    const Result<Statement*> statement = m_connection.cached("SELECT book FROM import WHERE id=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, import).step();
    if (!row)
        return forward(row);
    if (!*row)
        return fail(ErrorCode::NoSuchImport, {}, QString::number(import));
    const qint64 book = (*statement)->integer(0);
    (*statement)->reset();
    return book;
}

Result<void> AddressBookStore::insertContacts(qint64 import, const std::vector<Contact>& contacts)
{
    const Result<qint64> book = bookOfImport(import);
    if (!book)
        return forward(book);
    const Result<Statement*> statement =
        m_connection.cached("INSERT INTO contact(book,import,row,phone,cells) VALUES(?,?,?,?,?)");
    if (!statement)
        return forward(statement);
    for (const Contact& contact : contacts) {
        (*statement)->bind(0, *book).bind(1, import).bind(2, contact.row);
        (*statement)->bind(3, contact.phone).bind(4, packCells(contact.cells));
        if (const Result<void> done = (*statement)->run(); !done)
            return done;
    }
    return {};
}

Result<qint64> AddressBookStore::lastLine(qint64 import)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT coalesce(max(seq),0) FROM import_line WHERE import=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, import).step();
    if (!row)
        return forward(row);
    const qint64 seq = (*statement)->integer(0);
    (*statement)->reset();
    return seq;
}

Result<void> AddressBookStore::insertLines(qint64 import, const std::vector<ImportLine>& lines)
{
    if (lines.empty())
        return {};
    Result<qint64> seq = lastLine(import);
    if (!seq)
        return forward(seq);
    const Result<Statement*> statement = m_connection.cached(
        "INSERT INTO import_line(import,seq,row,rejected,column_name,before,after,code,repeats,cells)"
        " VALUES(?,?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return forward(statement);
    for (const ImportLine& line : lines) {
        (*statement)->bind(0, import).bind(1, ++*seq).bind(2, line.row);
        (*statement)->bind(3, static_cast<int>(kindOf(line))).bind(4, notNull(line.column));
        (*statement)->bind(5, notNull(line.before)).bind(6, notNull(line.after)).bind(7, notNull(line.code));
        (*statement)->bind(8, line.repeats).bind(9, packed(line.cells));
        if (const Result<void> done = (*statement)->run(); !done)
            return done;
    }
    return {};
}

Result<void> AddressBookStore::insertChanges(qint64 import, const std::vector<ContactChange>& changes)
{
    const Result<Statement*> statement = m_connection.cached(
        "INSERT OR IGNORE INTO contact_change(import,contact,before,after) VALUES(?,?,?,?)");
    if (!statement)
        return forward(statement);
    for (const ContactChange& change : changes) {
        (*statement)->bind(0, import).bind(1, change.contact);
        (*statement)->bind(2, packCells(change.before)).bind(3, packCells(change.after));
        if (const Result<void> done = (*statement)->run(); !done)
            return done;
    }
    return {};
}

Result<void> AddressBookStore::finishImport(const ImportSummary& summary)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Statement*> change =
        m_connection.cached("UPDATE contact SET cells=c.after FROM contact_change c WHERE c.import=?1 AND"
                            " contact.id=c.contact AND contact.cells=c.before");
    const Result<Statement*> statement = m_connection.cached(
        "UPDATE import SET complete=1,rows=?,imported=?,duplicates=?,stop_listed=?,known=?,updated=?,"
        "further=?,headers=? WHERE id=?");
    if (!change || !statement)
        return change ? Result<void>(forward(statement)) : Result<void>(forward(change));
    if (const Result<void> done = (*change)->bind(0, summary.id).run(); !done)
        return done;
    (*statement)
        ->bind(0, summary.rows)
        .bind(1, summary.imported)
        .bind(2, summary.duplicates)
        .bind(3, summary.stopListed);
    (*statement)->bind(4, summary.known).bind(5, summary.updated).bind(6, summary.further);
    (*statement)->bind(7, packed(summary.headers)).bind(8, summary.id);
    if (const Result<void> done = (*statement)->run(); !done)
        return done;
    return transaction->commit();
}

Result<qint64> AddressBookStore::undoImport(qint64 import)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    qint64 contacts = 0;
    for (const char* sql : {"UPDATE contact SET cells=c.before FROM contact_change c WHERE c.import=? AND"
                            " contact.id=c.contact AND contact.cells=c.after AND c.removal IS NULL",
                            "DELETE FROM contact WHERE import=?",
                            "DELETE FROM import WHERE id=? AND by_hand=0 AND removal IS NULL"}) {
        Result<Statement> statement = m_connection.prepare(sql);
        if (!statement)
            return forward(statement);
        if (const Result<void> done = statement->bind(0, import).run(); !done)
            return forward(done);
        if (QByteArrayView(sql).startsWith("DELETE FROM contact"))
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

Result<std::vector<ImportSummary>> AddressBookStore::imports()
{
    const Result<Statement*> statement =
        m_connection.cached(HELIOGRAPH_IMPORT_COLUMNS "AND b.removal IS NULL ORDER BY i.id DESC");
    if (!statement)
        return forward(statement);
    std::vector<ImportSummary> all;
    const Result<void> read =
        eachRow(**statement, [&all](const Statement& row) { all.push_back(summaryFrom(row)); });
    if (!read)
        return forward(read);
    return all;
}

Result<ImportSummary> AddressBookStore::import(qint64 id)
{
    const Result<Statement*> statement = m_connection.cached(HELIOGRAPH_IMPORT_COLUMNS "AND i.id=?");
    if (!statement)
        return forward(statement);
    const Result<bool> row = (*statement)->bind(0, id).step();
    if (!row)
        return forward(row);
    if (!*row)
        return fail(ErrorCode::NoSuchImport, {}, QString::number(id));
    const ImportSummary summary = summaryFrom(**statement);
    (*statement)->reset();
    return summary;
}

Result<std::vector<ImportLine>> AddressBookStore::lines(qint64 import)
{
    return lines(import, 0, -1);
}

Result<std::vector<ImportLine>> AddressBookStore::lines(qint64 import, qint64 after, int limit)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT row,rejected,column_name,before,after,code,repeats,cells FROM import_line"
                            " WHERE import=? AND seq>? ORDER BY seq LIMIT ?");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, import).bind(1, after).bind(2, limit);
    std::vector<ImportLine> all;
    const Result<void> read =
        eachRow(**statement, [&all](const Statement& row) { all.push_back(lineFrom(row)); });
    if (!read)
        return forward(read);
    return all;
}

Result<std::optional<Contact>> AddressBookStore::contactWithPhone(qint64 book, const QString& phone)
{
    const Result<Statement*> statement =
        m_connection.cached("SELECT c.id,c.row,c.phone,c.cells FROM contact c JOIN import i ON i.id=c.import"
                            " AND i.complete=1 WHERE c.book=? AND c.phone=? AND c.removal IS NULL"
                            " ORDER BY c.id LIMIT 1");
    if (!statement)
        return forward(statement);
    const Result<bool> found = (*statement)->bind(0, book).bind(1, phone).step();
    if (!found)
        return forward(found);
    std::optional<Contact> contact;
    if (*found)
        contact = Contact{(*statement)->integer(0), (*statement)->integer(1), (*statement)->text(2),
                          unpackCells((*statement)->bytes(3)), book};
    (*statement)->reset();
    return contact;
}

} // namespace heliograph
