// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeopleActions.h"

#include "core/base/Clock.h"
#include "core/engine/PeopleExport.h"
#include "ui/Navigator.h"
#include "ui/lists/ListWords.h"
#include "ui/live/Desk.h"
#include "ui/people/PeopleChanges.h"
#include "ui/widgets/ListFiles.h"
#include "ui/widgets/UserPrompt.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace heliograph {

PeopleActions::PeopleActions(const Ui& ui, ListChanges& changes, QWidget* window)
    : QObject(window), m_ui(ui), m_changes(changes), m_window(window)
{}

QStringList PeopleActions::usualColumns()
{
    return {fieldName(Field::Name),     fieldName(Field::Surname), fieldName(Field::Organization),
            fieldName(Field::Position), fieldName(Field::Email),   fieldName(Field::Birthday),
            fieldName(Field::Notes)};
}

void PeopleActions::toastUndo(const QString& text)
{
    m_ui.navigator.toast(text, tr("Undo"), m_changes.undoOfLast());
}

void PeopleActions::newBook(std::function<void(qint64 book)> done)
{
    const TextQuestion question{tr("New book"),
                                tr("A book keeps people with the same columns."),
                                tr("&Name of the book"),
                                {},
                                tr("&Make the book")};
    m_ui.prompt.askText(m_window, question, [this, done](const std::optional<QString>& name) {
        if (!name || name->trimmed().isEmpty())
            return;
        const auto id = std::make_shared<qint64>(0);
        m_changes.carryOut(addBook(name->trimmed(), usualColumns(), id, tr("new book")),
                           [done, id] { done(*id); });
    });
}

void PeopleActions::renameBook(const BookInfo& book)
{
    const TextQuestion question{
        tr("Rename %1").arg(book.name), {}, tr("&Name of the book"), book.name, tr("&Rename")};
    m_ui.prompt.askText(m_window, question, [this, book](const std::optional<QString>& name) {
        if (name && !name->trimmed().isEmpty() && name->trimmed() != book.name)
            m_changes.carryOut(heliograph::renameBook(book.id, name->trimmed(), tr("new name of a book")));
    });
}

void PeopleActions::removeBook(const BookInfo& book)
{
    const auto done = [this, book] {
        toastUndo(tr("Book %2 with %Ln contact(s) removed", nullptr, int(book.contacts)).arg(book.name));
    };
    m_changes.carryOut(heliograph::removeBook(book.id, tr("removal of a book")), done);
}

void PeopleActions::newGroup(const BookInfo& book, const std::vector<qint64>& contacts,
                             std::function<void(qint64 group)> done)
{
    const QString text = contacts.empty()
                             ? tr("It begins empty. Add people from the table.")
                             : tr("%Ln contact(s) will be in it.", nullptr, int(contacts.size()));
    const TextQuestion question{
        tr("New group in %1").arg(book.name), text, tr("&Name of the group"), {}, tr("&Make the group")};
    m_ui.prompt.askText(m_window, question, [this, book, contacts, done](const std::optional<QString>& name) {
        if (!name || name->trimmed().isEmpty())
            return;
        const auto id = std::make_shared<qint64>(0);
        m_changes.carryOut(addGroup(book.id, name->trimmed(), contacts, id, tr("new group")),
                           [done, id] { done(*id); });
    });
}

void PeopleActions::renameGroup(const GroupInfo& group)
{
    const TextQuestion question{
        tr("Rename %1").arg(group.name), {}, tr("&Name of the group"), group.name, tr("&Rename")};
    m_ui.prompt.askText(m_window, question, [this, group](const std::optional<QString>& name) {
        if (name && !name->trimmed().isEmpty() && name->trimmed() != group.name)
            m_changes.carryOut(heliograph::renameGroup(group.id, name->trimmed(), tr("new name of a group")));
    });
}

void PeopleActions::removeGroup(const GroupInfo& group)
{
    m_changes.carryOut(heliograph::removeGroup(group.id, tr("removal of a group")), [this, group] {
        toastUndo(tr("Group %1 removed. Its people stay in the book.").arg(group.name));
    });
}

void PeopleActions::joinGroup(const GroupInfo& group, const std::vector<qint64>& contacts)
{
    m_changes.carryOut(heliograph::joinGroup(group.id, contacts, tr("addition to a group")),
                       [this, group, n = int(contacts.size())] {
                           toastUndo(tr("%Ln contact(s) added to %1", nullptr, n).arg(group.name));
                       });
}

void PeopleActions::leaveGroup(const GroupInfo& group, const std::vector<qint64>& contacts)
{
    m_changes.carryOut(heliograph::leaveGroup(group.id, contacts, tr("removal from a group")),
                       [this, group, n = int(contacts.size())] {
                           toastUndo(tr("%Ln contact(s) taken out of %1", nullptr, n).arg(group.name));
                       });
}

void PeopleActions::removePeople(const std::vector<qint64>& contacts)
{
    if (contacts.empty())
        return;
    m_changes.carryOut(removeContacts(contacts, tr("removal of contacts")), [this, n = int(contacts.size())] {
        toastUndo(tr("%Ln contact(s) removed", nullptr, n));
    });
}

void PeopleActions::stopPeople(const std::vector<qint64>& contacts)
{
    const TextQuestion question{tr("Never write to %Ln contact(s) again?", nullptr, int(contacts.size())),
                                tr("Their numbers go on the stop list and are skipped in every send."),
                                tr("&Why (for those who ask later)"),
                                {},
                                tr("&Put on the stop list")};
    m_ui.prompt.askText(m_window, question, [this, contacts](const std::optional<QString>& why) {
        if (!why)
            return;
        const auto inner = std::make_shared<Change>();
        const auto forward = [contacts, reason = why->trimmed(), inner](Engine& engine) -> Result<void> {
            const Result<std::vector<Contact>> people = engine.books().contacts(contacts);
            if (!people)
                return heliograph::forward(people);
            std::vector<StopListEntry> entries;
            for (const Contact& person : *people)
                entries.push_back({person.phone, reason, QStringLiteral("manual"), engine.clock().nowMs()});
            *inner = stopNumbers(entries, {});
            return inner->forward(engine);
        };
        const auto back = [inner](Engine& engine) { return inner->back(engine); };
        m_changes.carryOut({tr("addition to the stop list"), forward, back},
                           [this, n = int(contacts.size())] {
                               toastUndo(tr("%Ln contact(s) put on the stop list", nullptr, n));
                           });
    });
}

void PeopleActions::merge(qint64 kept, qint64 other)
{
    m_changes.carryOut(mergeContacts({{{}, {kept, other}, false}}, tr("merge")),
                       [this] { toastUndo(tr("Two contacts became one")); });
}

void PeopleActions::mergeDuplicates(const BookInfo& book)
{
    m_ui.desk.read(
        this, [id = book.id](Connection& connection) { return ContactStore(connection).duplicates(id); },
        [this, book](const Result<std::vector<DuplicateSet>>& sets) {
            if (sets)
                mergeFound(book, *sets);
            else
                Q_EMIT failed(sets.error());
        });
}

void PeopleActions::mergeFound(const BookInfo& book, const std::vector<DuplicateSet>& sets)
{
    if (sets.empty()) {
        m_ui.navigator.toast(tr("No number stands twice in %1.").arg(book.name));
        return;
    }
    const auto differ =
        std::count_if(sets.begin(), sets.end(), [](const DuplicateSet& set) { return set.differ; });
    QString text = tr("The oldest contact of each number stays; its empty fields are filled from the others, "
                      "and it joins their groups.");
    if (differ > 0)
        text += u' ' + tr("%Ln of them say different things: there the oldest one's words stay.", nullptr,
                          int(differ));
    const ChoiceQuestion question{
        tr("%Ln number(s) stand more than once in %1", nullptr, int(sets.size())).arg(book.name),
        text,
        {tr("&Merge them"), tr("Cancel")},
        -1,
        1};
    m_ui.prompt.confirm(m_window, question, [this, sets] {
        m_changes.carryOut(mergeContacts(sets, tr("merge")), [this, n = int(sets.size())] {
            toastUndo(tr("%Ln number(s) merged", nullptr, n));
        });
    });
}

void PeopleActions::copyPeople(const std::vector<qint64>& contacts, const QStringList& headers)
{
    m_ui.desk.read(
        this, [contacts](Connection& connection) { return AddressBookStore(connection).contacts(contacts); },
        [this, headers](const Result<std::vector<Contact>>& people) {
            if (!people) {
                Q_EMIT failed(people.error());
                return;
            }
            QStringList lines{(QStringList(fieldName(Field::Phone)) + headers).join(u'\t')};
            for (const Contact& person : *people) {
                QStringList cells{person.phone};
                for (QString cell : person.cells)
                    cells += cell.replace(u'\t', u' ').replace(u'\n', u' ');
                lines += cells.join(u'\t');
            }
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        });
}

void PeopleActions::importPeople(const QStringList& books, const QString& book, const QString& path)
{
    if (!path.isEmpty())
        return openImport(books, book, path);
    const FileQuestion question{tr("Import people"), {}, {}, listFileFilters()};
    m_ui.prompt.openFile(m_window, question, [this, books, book](const QString& chosen) {
        if (!chosen.isEmpty())
            openImport(books, book, chosen);
    });
}

void PeopleActions::openImport(const QStringList& books, const QString& book, const QString& path)
{
    auto* dialog = new ImportDialog(m_ui, ImportDialog::Target::Book, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setBooks(books, book);
    connect(dialog, &ImportDialog::imported, this, &PeopleActions::takeImport);
    connect(dialog, &ImportDialog::undoWanted, this, [this] { m_changes.undo(); });
    dialog->openFile(path);
}

void PeopleActions::takeImport(const ImportOutcome& outcome)
{
    const std::optional<QString> newBook = outcome.isNewBook ? std::optional(outcome.book) : std::nullopt;
    if (outcome.taken > 0 || outcome.updated > 0 || newBook)
        m_changes.remember(bookImport(outcome.import, newBook, tr("import")));
    if (outcome.taken == 0 && outcome.updated > 0)
        toastUndo(tr("Brought %Ln contact(s) up to date.", nullptr, int(outcome.updated)));
    if (outcome.taken > 0)
        toastUndo(tr("Imported %Ln contact(s).", nullptr, int(outcome.taken)));
    Q_EMIT importedInto(outcome.book);
}

void PeopleActions::exportBook(const BookInfo& book, const std::vector<qint64>& contacts)
{
    const FileQuestion question{tr("Export %1").arg(book.name),
                                {},
                                book.name + QStringLiteral(".xlsx"),
                                tableFileFilters() + QStringList{tr("vCard contacts (*.vcf)")}};
    m_ui.prompt.saveFile(m_window, question, [this, book, contacts](const QString& path) {
        if (!path.isEmpty())
            write(book, contacts, path);
    });
}

void PeopleActions::write(const BookInfo& book, const std::vector<qint64>& contacts, const QString& path)
{
    Task* task = m_ui.desk.work(
        this,
        [book, contacts, path](Engine& engine, const Progress& progress) {
            AddressBookStore books = engine.books();
            return heliograph::exportBook(books, book, path, progress, contacts);
        },
        [this, path](const Result<qint64>& count) {
            if (count)
                m_ui.navigator.toast(
                    tr("%Ln contact(s) written to %1", nullptr, int(*count)).arg(QFileInfo(path).fileName()));
            else if (count.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(count.error());
        });
    Q_EMIT exporting(task, contacts.empty() ? book.contacts : qint64(contacts.size()));
}

} // namespace heliograph
