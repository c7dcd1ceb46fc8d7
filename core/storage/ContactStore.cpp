// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ContactStore.h"

#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"
#include "core/storage/RemovalStore.h"
#include "core/storage/RowCodec.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

tl::unexpected<Error> contactGone()
{
    return fail(ErrorCode::BadInput, {},
                QCoreApplication::translate("ContactStore", "This contact was removed in the meantime."));
}

} // namespace

// The import that stands for what was typed in this book.
Result<qint64> ContactStore::handImport(qint64 book, qint64 nowMs)
{
    const Result<Statement*> find =
        m_connection.cached("SELECT id FROM import WHERE book=? AND by_hand=1 LIMIT 1");
    if (!find)
        return forward(find);
    const Result<bool> row = (*find)->bind(0, book).step();
    if (!row)
        return forward(row);
    const qint64 known = *row ? (*find)->integer(0) : 0;
    (*find)->reset();
    if (known != 0)
        return known;
    const Result<Statement*> insert = m_connection.cached(
        "INSERT INTO import(book,file,started_at,complete,by_hand) SELECT id,'',?2,1,1 FROM book"
        " WHERE id=?1 AND removal IS NULL");
    if (!insert)
        return forward(insert);
    if (const Result<void> done = (*insert)->bind(0, book).bind(1, nowMs).run(); !done)
        return forward(done);
    if (m_connection.changedRows() == 0)
        return fail(ErrorCode::NoSuchBook, {}, QString::number(book));
    return m_connection.lastInsertedId();
}

Result<qint64> ContactStore::add(qint64 book, const QString& phone, const QStringList& cells, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<qint64> import = handImport(book, nowMs);
    if (!import)
        return import;
    const Result<Statement*> insert = m_connection.cached(
        "INSERT INTO contact(book,import,row,phone,cells,added_at) VALUES(?1,?2,0,?3,?4,?5)");
    if (!insert)
        return forward(insert);
    (*insert)->bind(0, book).bind(1, *import).bind(2, phone).bind(3, packCells(cells)).bind(4, nowMs);
    if (const Result<void> done = (*insert)->run(); !done)
        return forward(done);
    const qint64 id = m_connection.lastInsertedId();
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return id;
}

Result<QString> ContactStore::setPhone(qint64 contact, const QString& digits)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Statement*> find =
        m_connection.cached("SELECT phone FROM contact WHERE id=? AND removal IS NULL");
    if (!find)
        return forward(find);
    const Result<bool> row = (*find)->bind(0, contact).step();
    if (!row)
        return forward(row);
    if (!*row)
        return contactGone();
    const QString before = (*find)->text(0);
    (*find)->reset();
    const Result<Statement*> change = m_connection.cached("UPDATE contact SET phone=?1 WHERE id=?2");
    if (!change)
        return forward(change);
    if (const Result<void> done = (*change)->bind(0, digits).bind(1, contact).run(); !done)
        return forward(done);
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return before;
}

Result<QStringList> ContactStore::cellsOf(qint64 contact)
{
    const Result<Statement*> find =
        m_connection.cached("SELECT cells FROM contact WHERE id=? AND removal IS NULL");
    if (!find)
        return forward(find);
    const Result<bool> row = (*find)->bind(0, contact).step();
    if (!row)
        return forward(row);
    if (!*row)
        return contactGone();
    QStringList cells = unpackCells((*find)->bytes(0));
    (*find)->reset();
    return cells;
}

Result<void> ContactStore::writeCells(qint64 contact, const QStringList& cells)
{
    const Result<Statement*> change = m_connection.cached("UPDATE contact SET cells=?1 WHERE id=?2");
    if (!change)
        return forward(change);
    return (*change)->bind(0, packCells(cells)).bind(1, contact).run();
}

Result<QString> ContactStore::setCell(qint64 contact, int column, const QString& text)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<QStringList> cells = cellsOf(contact);
    if (!cells)
        return forward(cells);
    while (cells->size() <= column)
        cells->append(QString());
    const QString before = std::exchange((*cells)[column], text);
    if (const Result<void> done = writeCells(contact, *cells); !done)
        return forward(done);
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return before;
}

Result<std::vector<qint64>> ContactStore::withPhone(qint64 book, const QString& phone)
{
    const Result<Statement*> find =
        m_connection.cached("SELECT c.id FROM contact c CROSS JOIN import i ON i.id=c.import AND i.complete=1"
                            " WHERE c.book=? AND c.phone=? AND c.removal IS NULL ORDER BY c.id");
    if (!find)
        return forward(find);
    (*find)->bind(0, book).bind(1, phone);
    std::vector<qint64> ids;
    const Result<void> read =
        eachRow(**find, [&ids](const Statement& row) { ids.push_back(row.integer(0)); });
    if (!read)
        return forward(read);
    return ids;
}

Result<std::vector<DuplicateSet>> ContactStore::duplicates(qint64 book)
{
    const Result<Statement*> find = m_connection.cached(
        "SELECT c.phone,c.id,c.cells FROM contact c CROSS JOIN import i ON i.id=c.import AND i.complete=1"
        " WHERE c.book=? AND c.removal IS NULL ORDER BY c.phone,c.id");
    if (!find)
        return forward(find);
    (*find)->bind(0, book);
    std::vector<DuplicateSet> sets;
    QStringList together; // what the contacts of the last set say so far
    const Result<void> read = eachRow(**find, [&](const Statement& row) {
        const QString phone = row.text(0);
        const QStringList cells = unpackCells(row.bytes(2));
        if (sets.empty() || sets.back().phone != phone) {
            if (!sets.empty() && sets.back().contacts.size() < 2)
                sets.pop_back();
            sets.push_back({phone, {row.integer(1)}, false});
            together = cells;
            return;
        }
        sets.back().contacts.push_back(row.integer(1));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i >= together.size())
                together += cells.at(i);
            else if (together.at(i).isEmpty())
                together[i] = cells.at(i);
            else if (!cells.at(i).isEmpty() && cells.at(i) != together.at(i))
                sets.back().differ = true;
        }
    });
    if (!read)
        return forward(read);
    if (!sets.empty() && sets.back().contacts.size() < 2)
        sets.pop_back();
    return sets;
}

Result<void> ContactStore::joinGroups(qint64 kept, qint64 other, MergeRecord& record)
{
    const Result<Statement*> find = m_connection.cached(
        "SELECT grp FROM group_member WHERE contact=?2 EXCEPT SELECT grp FROM group_member WHERE contact=?1");
    if (!find)
        return forward(find);
    (*find)->bind(0, kept).bind(1, other);
    std::vector<qint64> groups;
    const Result<void> read =
        eachRow(**find, [&groups](const Statement& row) { groups.push_back(row.integer(0)); });
    if (!read)
        return read;
    const Result<Statement*> insert = m_connection.cached("INSERT INTO group_member VALUES(?,?)");
    if (!insert)
        return forward(insert);
    for (const qint64 group : groups) {
        if (const Result<void> done = (*insert)->bind(0, group).bind(1, kept).run(); !done)
            return done;
        record.members.push_back({group, kept});
    }
    return {};
}

Result<void> ContactStore::mergeOne(const DuplicateSet& set, MergeRecord& record)
{
    const qint64 kept = set.contacts.front();
    const Result<QStringList> before = cellsOf(kept);
    if (!before)
        return forward(before);
    QStringList cells = *before;
    for (std::size_t i = 1; i < set.contacts.size(); ++i) {
        const Result<QStringList> other = cellsOf(set.contacts[i]);
        if (!other)
            return forward(other);
        for (qsizetype column = 0; column < other->size(); ++column) {
            if (column >= cells.size())
                cells += other->at(column);
            else if (cells.at(column).isEmpty())
                cells[column] = other->at(column);
        }
        if (const Result<void> joined = joinGroups(kept, set.contacts[i], record); !joined)
            return joined;
    }
    if (cells == *before)
        return {};
    record.cells.push_back({kept, *before});
    return writeCells(kept, cells);
}

Result<MergeRecord> ContactStore::merge(const std::vector<DuplicateSet>& sets, qint64 nowMs)
{
    MergeRecord record;
    std::vector<qint64> others;
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    for (const DuplicateSet& set : sets) {
        if (set.contacts.size() < 2)
            continue;
        if (const Result<void> done = mergeOne(set, record); !done)
            return forward(done);
        others.insert(others.end(), set.contacts.begin() + 1, set.contacts.end());
    }
    const Result<qint64> removal = RemovalStore(m_connection).removeWithin(others, nowMs);
    if (!removal)
        return forward(removal);
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    record.removal = *removal;
    record.merged = static_cast<qint64>(others.size());
    return record;
}

Result<void> ContactStore::unmerge(const MergeRecord& record)
{
    if (const Result<void> back = RemovalStore(m_connection).takeBack(record.removal); !back)
        return back;
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    for (const MergeRecord::Cells& cells : record.cells) {
        if (const Result<void> done = writeCells(cells.contact, cells.before); !done)
            return done;
    }
    const Result<Statement*> leave =
        m_connection.cached("DELETE FROM group_member WHERE grp=? AND contact=?");
    if (!leave)
        return forward(leave);
    for (const MergeRecord::Member& member : record.members) {
        if (const Result<void> done = (*leave)->bind(0, member.group).bind(1, member.contact).run(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace heliograph
