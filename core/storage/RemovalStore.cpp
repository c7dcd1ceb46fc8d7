// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/RemovalStore.h"

#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"

#include <QCoreApplication>
#include <QStringList>

namespace heliograph {
namespace {

// An import keeps its place as long as somebody of it is still there, or came back.
constexpr const char* kPurgeImports =
    "DELETE FROM import WHERE removal IS NOT NULL AND removal NOT IN (SELECT id FROM removal WHERE at>=?)"
    " AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.import=import.id)";

tl::unexpected<Error> nothingThere()
{
    return fail(ErrorCode::BadInput, {},
                QCoreApplication::translate("RemovalStore", "This was removed in the meantime."));
}

struct Named {
    qint64 id = 0;
    qint64 book = 0;
    QString name;
};

} // namespace

Result<qint64> RemovalStore::begin(qint64 nowMs)
{
    const Result<Statement*> statement = m_connection.cached("INSERT INTO removal(at) VALUES(?)");
    if (!statement)
        return forward(statement);
    if (const Result<void> done = (*statement)->bind(0, nowMs).run(); !done)
        return forward(done);
    return m_connection.lastInsertedId();
}

Result<qint64> RemovalStore::removeContacts(const std::vector<qint64>& contacts, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<qint64> removal = removeWithin(contacts, nowMs);
    if (!removal)
        return removal;
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return removal;
}

Result<qint64> RemovalStore::removeWithin(const std::vector<qint64>& contacts, qint64 nowMs)
{
    Result<qint64> removal = begin(nowMs);
    if (!removal)
        return removal;
    const Result<Statement*> statement =
        m_connection.cached("UPDATE contact SET removal=?1 WHERE id=?2 AND removal IS NULL");
    if (!statement)
        return forward(statement);
    qint64 removed = 0;
    for (const qint64 contact : contacts) {
        if (const Result<void> done = (*statement)->bind(0, *removal).bind(1, contact).run(); !done)
            return forward(done);
        removed += m_connection.changedRows();
    }
    if (removed == 0)
        return nothingThere();
    return removal;
}

// `sql` marks the rows: ?1 = removal, ?2 = id.
Result<qint64> RemovalStore::removeWhere(const char* sql, qint64 id, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<qint64> removal = begin(nowMs);
    if (!removal)
        return removal;
    Result<Statement> statement = m_connection.prepare(sql);
    if (!statement)
        return forward(statement);
    if (const Result<void> done = statement->bind(0, *removal).bind(1, id).run(); !done)
        return forward(done);
    if (m_connection.changedRows() == 0)
        return nothingThere();
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return removal;
}

Result<qint64> RemovalStore::removeImport(qint64 import, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<qint64> removal = begin(nowMs);
    if (!removal)
        return removal;
    qint64 touched = 0;
    for (const char* sql : {"UPDATE contact SET removal=?1 WHERE import=?2 AND removal IS NULL",
                            "UPDATE contact SET cells=c.before FROM contact_change c WHERE ?1=?1 AND"
                            " c.import=?2 AND c.removal IS NULL AND contact.id=c.contact AND"
                            " contact.cells=c.after",
                            "UPDATE contact_change SET removal=?1 WHERE import=?2 AND removal IS NULL"}) {
        Result<Statement> statement = m_connection.prepare(sql);
        if (!statement)
            return forward(statement);
        if (const Result<void> done = statement->bind(0, *removal).bind(1, import).run(); !done)
            return forward(done);
        touched += m_connection.changedRows();
    }
    if (touched == 0)
        return nothingThere();
    Result<Statement> mark = m_connection.prepare("UPDATE import SET removal=?1 WHERE id=?2 AND by_hand=0");
    if (!mark)
        return forward(mark);
    if (const Result<void> done = mark->bind(0, *removal).bind(1, import).run(); !done)
        return forward(done);
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return removal;
}

Result<qint64> RemovalStore::removeGroup(qint64 group, qint64 nowMs)
{
    return removeWhere("UPDATE contact_group SET removal=?1 WHERE id=?2 AND removal IS NULL", group, nowMs);
}

Result<qint64> RemovalStore::removeBook(qint64 book, qint64 nowMs)
{
    // No operator can type this name, so it is in nobody's way.
    return removeWhere("UPDATE book SET removal=?1,kept_name=name,name=char(31)||id WHERE id=?2"
                       " AND removal IS NULL",
                       book, nowMs);
}

// Gives what comes back its name, or the name with a number. `select` (?1 = removal): id, book, name;
// `update`: ?1 = name, ?2 = id; it fails silently when the name is taken.
Result<void> RemovalStore::freeName(const char* select, const char* update, qint64 removal)
{
    Result<Statement> find = m_connection.prepare(select);
    if (!find)
        return forward(find);
    std::vector<Named> all;
    find->bind(0, removal);
    const Result<void> read = eachRow(*find, [&all](const Statement& row) {
        all.push_back({row.integer(0), row.integer(1), row.text(2)});
    });
    if (!read)
        return read;
    Result<Statement> change = m_connection.prepare(update);
    if (!change)
        return forward(change);
    for (const Named& one : all) {
        QString name = one.name;
        for (int number = 2;; ++number) {
            if (const Result<void> done = change->bind(0, name).bind(1, one.id).run(); !done)
                return done;
            if (m_connection.changedRows() > 0)
                break;
            name = QStringLiteral("%1 (%2)").arg(one.name).arg(number);
        }
    }
    return {};
}

Result<void> RemovalStore::takeBack(qint64 removal)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<Statement> known = m_connection.prepare("SELECT 1 FROM removal WHERE id=?");
    if (!known)
        return forward(known);
    const Result<bool> there = known->bind(0, removal).step();
    if (!there)
        return forward(there);
    if (!*there)
        return nothingThere();
    known->reset();
    Result<void> done;
    for (const char* sql : {"UPDATE contact SET removal=NULL WHERE removal=?",
                            "UPDATE contact SET cells=c.after FROM contact_change c WHERE c.removal=? AND"
                            " contact.id=c.contact AND contact.cells=c.before",
                            "UPDATE contact_change SET removal=NULL WHERE removal=?",
                            "UPDATE import SET removal=NULL WHERE removal=?"}) {
        Result<Statement> contacts = m_connection.prepare(sql);
        if (!contacts)
            return forward(contacts);
        if (done)
            done = contacts->bind(0, removal).run();
    }
    if (done)
        done = freeName("SELECT id,0,kept_name FROM book WHERE removal=?",
                        "UPDATE OR IGNORE book SET name=?1,kept_name=NULL,removal=NULL WHERE id=?2", removal);
    if (done)
        done = freeName("SELECT id,book,name FROM contact_group WHERE removal=?",
                        "UPDATE OR IGNORE contact_group SET name=?1,removal=NULL WHERE id=?2", removal);
    return done ? transaction->commit() : done;
}

Result<void> RemovalStore::purge(qint64 beforeMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    for (const char* sql :
         {"DELETE FROM contact WHERE removal IN (SELECT id FROM removal WHERE at<?)", kPurgeImports,
          "DELETE FROM contact_group WHERE removal IN (SELECT id FROM removal WHERE at<?)",
          "DELETE FROM book WHERE removal IN (SELECT id FROM removal WHERE at<?)",
          "DELETE FROM removal WHERE at<?"}) {
        Result<Statement> statement = m_connection.prepare(sql);
        if (!statement)
            return forward(statement);
        if (const Result<void> done = statement->bind(0, beforeMs).run(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace heliograph
