// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleChanges.h"

#include "core/storage/ContactGroups.h"
#include "core/storage/RemovalStore.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

RemovalStore removals(Engine& engine)
{
    return RemovalStore(engine.workspace().connection());
}

ContactStore contactsOf(Engine& engine)
{
    return ContactStore(engine.workspace().connection());
}

ContactGroups groupsOf(Engine& engine)
{
    return ContactGroups(engine.workspace().connection());
}

template <class T>
Result<void> withoutValue(const Result<T>& result)
{
    if (!result)
        return forward(result);
    return {};
}

/// Stores what a step answers for the step that takes it back.
template <class T>
Result<void> keep(Result<T> result, T& where)
{
    if (!result)
        return forward(result);
    where = std::move(*result);
    return {};
}

using Remove = std::function<Result<qint64>(Engine&)>;

/// Something goes, and comes back as it was.
Change disappearing(const QString& text, const Remove& remove)
{
    const auto removal = std::make_shared<qint64>(0);
    return {text, [remove, removal](Engine& engine) { return keep(remove(engine), *removal); },
            [removal](Engine& engine) { return removals(engine).takeBack(*removal); }};
}

/// Something comes by `add`; what takes it back is `remove`.
Change appearing(const QString& text, const Change::Step& add, const Remove& remove)
{
    const auto removal = std::make_shared<qint64>(0);
    const auto forward = [add, removal](Engine& engine) {
        return *removal == 0 ? add(engine) : removals(engine).takeBack(*removal);
    };
    return {text, forward, [remove, removal](Engine& engine) { return keep(remove(engine), *removal); }};
}

/// A value takes the place of another; `set` answers the one before.
template <class Set>
Change replacing(const QString& text, const QString& value, Set set)
{
    const auto before = std::make_shared<QString>();
    return {text, [set, value, before](Engine& engine) { return keep(set(engine, value), *before); },
            [set, before](Engine& engine) { return withoutValue(set(engine, *before)); }};
}

} // namespace

Change addContact(qint64 book, const QString& phone, const QStringList& cells, std::shared_ptr<qint64> id,
                  const QString& text)
{
    return appearing(
        text,
        [=](Engine& engine) {
            return keep(contactsOf(engine).add(book, phone, cells, engine.clock().nowMs()), *id);
        },
        [id](Engine& engine) { return removals(engine).removeContacts({*id}, engine.clock().nowMs()); });
}

Change setPhone(qint64 contact, const QString& digits, const QString& text)
{
    return replacing(text, digits, [contact](Engine& engine, const QString& value) {
        return contactsOf(engine).setPhone(contact, value);
    });
}

Change setCell(qint64 contact, int column, const QString& value, const QString& text)
{
    return replacing(text, value, [contact, column](Engine& engine, const QString& cell) {
        return contactsOf(engine).setCell(contact, column, cell);
    });
}

Change removeContacts(const std::vector<qint64>& contacts, const QString& text)
{
    return disappearing(text, [contacts](Engine& engine) {
        return removals(engine).removeContacts(contacts, engine.clock().nowMs());
    });
}

Change mergeContacts(const std::vector<DuplicateSet>& sets, const QString& text)
{
    const auto record = std::make_shared<MergeRecord>();
    return {text,
            [sets, record](Engine& engine) {
                return keep(contactsOf(engine).merge(sets, engine.clock().nowMs()), *record);
            },
            [record](Engine& engine) { return contactsOf(engine).unmerge(*record); }};
}

Change addBook(const QString& name, const QStringList& columns, std::shared_ptr<qint64> id,
               const QString& text)
{
    const auto add = [=](Engine& engine) -> Result<void> {
        AddressBookStore books = engine.books();
        if (books.book(name))
            return fail(
                ErrorCode::BadInput, {},
                QCoreApplication::translate("AddressBookStore", "There is a book “%1” already.").arg(name));
        const Result<BookInfo> book = books.bookOrNew(name);
        if (!book)
            return forward(book);
        *id = book->id;
        for (const QString& column : columns) {
            if (book->headers.contains(column, Qt::CaseInsensitive))
                continue;
            if (const Result<int> added = books.addColumn(book->id, column); !added)
                return forward(added);
        }
        return {};
    };
    return appearing(
        text, add, [id](Engine& engine) { return removals(engine).removeBook(*id, engine.clock().nowMs()); });
}

Change renameBook(qint64 book, const QString& name, const QString& text)
{
    return replacing(text, name, [book](Engine& engine, const QString& value) {
        return engine.books().renameBook(book, value);
    });
}

Change removeBook(qint64 book, const QString& text)
{
    return disappearing(
        text, [book](Engine& engine) { return removals(engine).removeBook(book, engine.clock().nowMs()); });
}

Change addColumn(qint64 book, const QString& header, const QString& text)
{
    return {text, [=](Engine& engine) { return withoutValue(engine.books().addColumn(book, header)); },
            [=](Engine& engine) { return engine.books().removeLastColumn(book, header); }};
}

Change addGroup(qint64 book, const QString& name, const std::vector<qint64>& contacts,
                std::shared_ptr<qint64> id, const QString& text)
{
    const auto add = [=](Engine& engine) -> Result<void> {
        ContactGroups groups = groupsOf(engine);
        if (const Result<void> added = keep(groups.add(book, name), *id); !added)
            return added;
        return withoutValue(groups.join(*id, contacts));
    };
    return appearing(text, add, [id](Engine& engine) {
        return removals(engine).removeGroup(*id, engine.clock().nowMs());
    });
}

Change renameGroup(qint64 group, const QString& name, const QString& text)
{
    return replacing(text, name, [group](Engine& engine, const QString& value) {
        return groupsOf(engine).rename(group, value);
    });
}

Change removeGroup(qint64 group, const QString& text)
{
    return disappearing(text, [group](Engine& engine) {
        return removals(engine).removeGroup(group, engine.clock().nowMs());
    });
}

Change joinGroup(qint64 group, const std::vector<qint64>& contacts, const QString& text)
{
    const auto joined = std::make_shared<std::vector<qint64>>();
    return {text, [=](Engine& engine) { return keep(groupsOf(engine).join(group, contacts), *joined); },
            [=](Engine& engine) { return withoutValue(groupsOf(engine).leave(group, *joined)); }};
}

Change leaveGroup(qint64 group, const std::vector<qint64>& contacts, const QString& text)
{
    const auto left = std::make_shared<std::vector<qint64>>();
    return {text, [=](Engine& engine) { return keep(groupsOf(engine).leave(group, contacts), *left); },
            [=](Engine& engine) { return withoutValue(groupsOf(engine).join(group, *left)); }};
}

Change bookImport(qint64 import, std::optional<QString> newBook, const QString& text)
{
    const auto remove = [import, newBook](Engine& engine) -> Result<qint64> {
        if (!newBook)
            return removals(engine).removeImport(import, engine.clock().nowMs());
        const Result<BookInfo> book = engine.books().book(*newBook);
        if (!book)
            return forward(book);
        return removals(engine).removeBook(book->id, engine.clock().nowMs());
    };
    return appearing(
        text, [](Engine&) { return Result<void>(); }, remove);
}

} // namespace heliograph
