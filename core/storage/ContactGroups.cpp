// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ContactGroups.h"

#include "core/storage/Connection.h"
#include "core/storage/EachRow.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

tl::unexpected<Error> nameTaken(const QString& name)
{
    return fail(ErrorCode::BadInput, {},
                QCoreApplication::translate("ContactGroups", "There is a group “%1” in this book already.")
                    .arg(name));
}

Result<std::vector<GroupInfo>> readAll(Statement& statement)
{
    std::vector<GroupInfo> all;
    const Result<void> read = eachRow(statement, [&all](const Statement& row) {
        all.push_back({row.integer(0), row.integer(1), row.text(2), row.integer(3)});
    });
    if (!read)
        return forward(read);
    return all;
}

} // namespace

Result<std::vector<GroupInfo>> ContactGroups::groups(qint64 book)
{
    Result<Statement> statement = m_connection.prepare(
        "SELECT g.id,g.book,g.name,(SELECT count(*) FROM group_member m CROSS JOIN contact c ON"
        " c.id=m.contact AND c.removal IS NULL WHERE m.grp=g.id) FROM contact_group g"
        " WHERE g.book=? AND g.removal IS NULL ORDER BY g.name");
    if (!statement)
        return forward(statement);
    return readAll(statement->bind(0, book));
}

Result<std::vector<GroupInfo>> ContactGroups::groupsOf(qint64 contact)
{
    Result<Statement> statement = m_connection.prepare(
        "SELECT g.id,g.book,g.name,0 FROM group_member m CROSS JOIN contact_group g ON g.id=m.grp"
        " AND g.removal IS NULL WHERE m.contact=? ORDER BY g.name");
    if (!statement)
        return forward(statement);
    return readAll(statement->bind(0, contact));
}

Result<qint64> ContactGroups::add(qint64 book, const QString& name)
{
    Result<Statement> insert =
        m_connection.prepare("INSERT OR IGNORE INTO contact_group(book,name) SELECT id,?2 FROM book"
                             " WHERE id=?1 AND removal IS NULL");
    if (!insert)
        return forward(insert);
    if (const Result<void> done = insert->bind(0, book).bind(1, name).run(); !done)
        return forward(done);
    if (m_connection.changedRows() == 0)
        return nameTaken(name);
    return m_connection.lastInsertedId();
}

Result<QString> ContactGroups::rename(qint64 group, const QString& name)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<Statement> find = m_connection.prepare("SELECT name FROM contact_group WHERE id=?");
    if (!find)
        return forward(find);
    const Result<bool> row = find->bind(0, group).step();
    if (!row)
        return forward(row);
    QString before = *row ? find->text(0) : QString();
    find->reset();
    Result<Statement> change =
        m_connection.prepare("UPDATE OR IGNORE contact_group SET name=?1 WHERE id=?2 AND removal IS NULL");
    if (!change)
        return forward(change);
    if (const Result<void> done = change->bind(0, name).bind(1, group).run(); !done)
        return forward(done);
    if (m_connection.changedRows() == 0)
        return nameTaken(name);
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return before;
}

// Runs `sql` (?1 = group, ?2 = contact) for each; returns those for whom it changed something.
Result<std::vector<qint64>> ContactGroups::each(const char* sql, qint64 group,
                                                const std::vector<qint64>& contacts)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    Result<Statement> statement = m_connection.prepare(sql);
    if (!statement)
        return forward(statement);
    std::vector<qint64> changed;
    for (const qint64 contact : contacts) {
        if (const Result<void> done = statement->bind(0, group).bind(1, contact).run(); !done)
            return forward(done);
        if (m_connection.changedRows() > 0)
            changed.push_back(contact);
    }
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return changed;
}

Result<std::vector<qint64>> ContactGroups::join(qint64 group, const std::vector<qint64>& contacts)
{
    // A group holds people of its own book alone.
    return each("INSERT OR IGNORE INTO group_member(grp,contact) SELECT g.id,c.id FROM contact_group g"
                " JOIN contact c ON c.book=g.book AND c.id=?2 WHERE g.id=?1",
                group, contacts);
}

Result<std::vector<qint64>> ContactGroups::leave(qint64 group, const std::vector<qint64>& contacts)
{
    return each("DELETE FROM group_member WHERE grp=?1 AND contact=?2", group, contacts);
}

} // namespace heliograph
