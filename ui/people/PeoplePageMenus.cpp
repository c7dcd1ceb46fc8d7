// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the page, what they act upon, and files that are dropped on it.
#include "ui/people/ContactModel.h"
#include "ui/people/PeopleActions.h"
#include "ui/people/PeopleChanges.h"
#include "ui/people/PeoplePage.h"
#include "ui/people/PeopleTable.h"
#include "ui/people/PersonPane.h"

#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QUndoStack>

#include <algorithm>

namespace heliograph {
namespace {

QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

std::optional<BookInfo> PeoplePage::bookOf(qint64 id) const
{
    const auto found = std::find_if(m_side.books.begin(), m_side.books.end(),
                                    [id](const BookInfo& book) { return book.id == id; });
    return found == m_side.books.end() ? std::nullopt : std::optional(*found);
}

std::optional<GroupInfo> PeoplePage::groupOf(qint64 id) const
{
    const auto found = std::find_if(m_side.groups.begin(), m_side.groups.end(),
                                    [id](const GroupInfo& group) { return group.id == id; });
    return found == m_side.groups.end() ? std::nullopt : std::optional(*found);
}

std::optional<BookInfo> PeoplePage::bookInView() const
{
    if (m_book != 0)
        return bookOf(m_book);
    // Everybody is the one book that has people.
    std::optional<BookInfo> only;
    for (const BookInfo& book : m_side.books) {
        if (book.contacts == 0)
            continue;
        if (only)
            return std::nullopt;
        only = book;
    }
    return only;
}

QStringList PeoplePage::bookNames() const
{
    QStringList names;
    for (const BookInfo& book : m_side.books)
        names += book.name;
    return names;
}

std::vector<qint64> PeoplePage::meant() const
{
    std::vector<qint64> people = m_table->chosen();
    if (people.empty() && m_table->currentId() != 0)
        people.push_back(m_table->currentId());
    return people;
}

void PeoplePage::importPeople(const QString& path)
{
    m_actions->importPeople(bookNames(), bookOf(m_book).value_or(BookInfo()).name, path);
}

void PeoplePage::exportPeople()
{
    const std::optional<BookInfo> book = bookInView();
    if (!book)
        return;
    std::vector<qint64> people = m_table->chosen();
    if (people.empty() && (m_group != 0 || !m_model->query().search.isEmpty()))
        people = m_model->ids();
    m_actions->exportBook(*book, people);
}

void PeoplePage::fillMenu()
{
    QMenu& menu = *head().menu();
    menu.clear();
    const std::optional<BookInfo> book = bookInView();
    const std::size_t chosen = m_table->chosen().size();
    const int count = chosen > 0 ? int(chosen) : m_model->rowCount();
    QAction* exporting =
        menu.addAction(tr("&Export %Ln contact(s)…", nullptr, count), this, &PeoplePage::exportPeople);
    exporting->setEnabled(book && count > 0);
    QAction* merging =
        menu.addAction(tr("&Merge duplicates…"), this, [this, book] { m_actions->mergeDuplicates(*book); });
    merging->setEnabled(book.has_value());
    if (!book) {
        for (QAction* action : {exporting, merging})
            action->setToolTip(tr("Choose one book first."));
        menu.setToolTipsVisible(true);
    }
    menu.addSeparator();
    menu.addAction(tr("New &book…"), this,
                   [this] { m_actions->newBook([this](qint64 made) { chooseView(made, 0); }); });
    if (const std::optional<BookInfo> shown = bookOf(m_book)) {
        menu.addAction(tr("New &group…"), this, [this, shown] {
            m_actions->newGroup(*shown, m_table->chosen(),
                                [this](qint64 group) { chooseView(m_book, group); });
        });
        menu.addAction(tr("Report of an &import…"), this,
                       [this, shown] { m_actions->chooseImportReport(shown->name); })
            ->setObjectName(QStringLiteral("menuImportReport"));
        menu.addAction(tr("&Rename %1…").arg(shown->name), this,
                       [this, shown] { m_actions->renameBook(*shown); });
        menu.addAction(tr("Re&move %1").arg(shown->name), this,
                       [this, shown] { m_actions->removeBook(*shown); });
    }
    menu.addSeparator();
    QUndoStack& stack = m_changes->stack();
    QAction* undoing = menu.addAction(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"),
                                      this, &PeoplePage::undo);
    undoing->setEnabled(stack.canUndo());
    undoing->setShortcut(QKeySequence::Undo);
    QAction* redoing = menu.addAction(stack.canRedo() ? tr("Re&do %1").arg(stack.redoText()) : tr("Re&do"),
                                      this, &PeoplePage::redo);
    redoing->setEnabled(stack.canRedo());
    // The shell has the keys; here they are only told.
    for (QAction* action : {undoing, redoing})
        action->setShortcutContext(Qt::WidgetShortcut);
}

void PeoplePage::openBookMenu(qint64 id, const QPoint& at)
{
    const std::optional<BookInfo> book = bookOf(id);
    if (!book)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Export…"), this, [this, book] { m_actions->exportBook(*book, {}); });
    menu->addAction(tr("&Merge duplicates…"), this, [this, book] { m_actions->mergeDuplicates(*book); });
    menu->addSeparator();
    menu->addAction(tr("&Rename…"), this, [this, book] { m_actions->renameBook(*book); });
    menu->addAction(tr("Re&move"), this, [this, book] { m_actions->removeBook(*book); });
    menu->popup(at);
}

void PeoplePage::openGroupMenu(qint64 id, const QPoint& at)
{
    const std::optional<GroupInfo> group = groupOf(id);
    if (!group)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename…"), this, [this, group] { m_actions->renameGroup(*group); });
    menu->addAction(tr("Re&move"), this, [this, group] { m_actions->removeGroup(*group); });
    menu->popup(at);
}

void PeoplePage::addGroupActions(QMenu& menu, const std::vector<qint64>& people)
{
    const std::optional<BookInfo> book = bookOf(m_book);
    if (!book)
        return;
    QMenu* groups = menu.addMenu(tr("Add to a &group"));
    for (const GroupInfo& group : m_side.groups) {
        if (group.id != m_group)
            groups->addAction(QString(group.name).replace(u'&', QStringLiteral("&&")), this,
                              [this, group, people] { m_actions->joinGroup(group, people); });
    }
    groups->addSeparator();
    groups->addAction(tr("&New group…"), this, [this, book, people] {
        m_actions->newGroup(*book, people, [this](qint64 group) { chooseView(m_book, group); });
    });
    if (const std::optional<GroupInfo> shown = groupOf(m_group))
        menu.addAction(tr("&Take out of %1").arg(shown->name), this,
                       [this, shown, people] { m_actions->leaveGroup(*shown, people); });
}

void PeoplePage::openPeopleMenu(const QPoint& at)
{
    const std::vector<qint64> people = meant();
    if (people.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("peopleContext"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (people.size() == 1) {
        menu->addAction(tr("&Open"), this, &PeoplePage::openPane);
        QAction* write = menu->addAction(tr("&Write"), this, [this] { m_pane->writeMessage(); });
        write->setEnabled(!m_pane->row().stoppedSince);
    }
    addGroupActions(*menu, people);
    menu->addSeparator();
    if (people.size() > 1 || !m_pane->row().stoppedSince)
        menu->addAction(tr("Put on the &stop list…"), this,
                        [this, people] { m_actions->stopPeople(people); });
    else
        menu->addAction(tr("Take off the &stop list…"), this, [this] { m_pane->changeStopList(); });
    menu->addAction(tr("&Copy"), this, [this, people] {
        m_actions->copyPeople(people, bookInView().value_or(BookInfo()).headers);
    });
    menu->addSeparator();
    menu->addAction(tr("&Remove %Ln contact(s)", nullptr, int(people.size())), this,
                    [this, people] { m_actions->removePeople(people); });
    menu->popup(at);
}

void PeoplePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PeoplePage::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    importPeople(path);
}

} // namespace heliograph
