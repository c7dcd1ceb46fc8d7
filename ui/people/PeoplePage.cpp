// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PeoplePage.h"

#include "ui/Navigator.h"
#include "ui/live/Desk.h"
#include "ui/live/WorkBar.h"
#include "ui/live/WorkspaceFeed.h"
#include "ui/people/BooksPane.h"
#include "ui/people/ContactModel.h"
#include "ui/people/PeopleActions.h"
#include "ui/people/PeopleChanges.h"
#include "ui/people/PeopleTable.h"
#include "ui/people/PersonPane.h"
#include "ui/people/SideList.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/SearchField.h"

#include <QBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

namespace heliograph {
namespace {

constexpr qint64 kCheckEveryMs = 3000;

} // namespace

PeoplePage::PeoplePage(const Ui& ui, QWidget* parent)
    : Page(ui.theme, parent),
      m_ui(ui),
      m_changes(new ListChanges(ui.desk, this)),
      m_actions(new PeopleActions(ui, *m_changes, this)),
      m_model(new ContactModel(ui, this))
{
    setObjectName(QStringLiteral("peoplePage"));
    setHelpTopic(*this, QStringLiteral("people"));
    setAcceptDrops(true);
    makeHead();
    makeBody();
    connectParts();
    connectBooks();
    setOrder();
    setTitle(tr("People"));
    showView();
}

void PeoplePage::makeHead()
{
    m_search = new SearchField(m_ui.theme, tr("Name, phone or any column"), this);
    head().addWidget(m_search);
    QPushButton* importing =
        makeButton(m_ui.theme, ButtonKind::Secondary, Glyph::Upload, tr("&Import…"), this);
    importing->setObjectName(QStringLiteral("import"));
    connect(importing, &QPushButton::clicked, this, [this] { importPeople(); });
    head().addWidget(importing);
    head().menu()->setObjectName(QStringLiteral("peopleMenu"));
    connect(head().menu(), &QMenu::aboutToShow, this, &PeoplePage::fillMenu);
    QPushButton* primary = makeButton(m_ui.theme, ButtonKind::Primary, Glyph::Plus, tr("New &contact"), this);
    primary->setToolTip(tr("New contact (Ctrl+Enter)"));
    head().setPrimary(primary);
    connect(primary, &QPushButton::clicked, this, &PeoplePage::newContact);
}

QWidget* PeoplePage::makeMiddle()
{
    auto* middle = new QWidget(this);
    m_viewName = makeLabel(m_ui.theme, Type::Section, Tone::Primary, middle);
    m_viewName->setObjectName(QStringLiteral("viewName"));
    m_viewCount = makeLabel(m_ui.theme, Type::Body, Tone::Secondary, middle);
    m_viewCount->setObjectName(QStringLiteral("viewCount"));
    m_send = makeButton(m_ui.theme, ButtonKind::Secondary, Glyph::Send, QString(), middle);
    m_send->setObjectName(QStringLiteral("sendToThese"));
    connect(m_send, &QPushButton::clicked, this, &PeoplePage::send);
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::kXs);
    line->addWidget(m_viewName);
    line->addWidget(m_viewCount);
    line->addStretch(1);
    line->addWidget(m_send);
    m_table = new PeopleTable(m_ui, *m_model, middle);
    m_empty = new EmptyState(m_ui.theme, Glyph::People, middle);
    m_emptyImport = m_empty->addButton(tr("Import a &file…"), true);
    m_emptyImport->setObjectName(QStringLiteral("emptyImport"));
    m_emptyNew = m_empty->addButton(tr("&Add by hand"));
    m_emptyNew->setObjectName(QStringLiteral("emptyNew"));
    m_emptyClear = m_empty->addButton(tr("Show &all"));
    m_emptyClear->setObjectName(QStringLiteral("emptyClear"));
    m_stack = new QStackedWidget(middle);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    QFrame* card = makeCard(middle);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(metric::kHairline, metric::kHairline, metric::kHairline, metric::kHairline);
    inner->addWidget(m_stack);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kXs);
    layout->addLayout(line);
    layout->addWidget(m_work);
    layout->addWidget(card, 1);
    return middle;
}

void PeoplePage::makeBody()
{
    m_note = new NoteBar(m_ui.theme, this);
    m_note->setObjectName(QStringLiteral("peopleNote"));
    m_work = new WorkBar(m_ui.theme, this);
    m_books = new BooksPane(m_ui.theme, this);
    m_paneHost = new QWidget(this);
    auto* row = new QHBoxLayout(m_paneHost);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::kM);
    row->addWidget(m_books);
    row->addWidget(makeMiddle(), 1);
    m_pane = new PersonPane(m_ui, *m_changes, m_paneHost);
    row->addWidget(m_pane);
    body()->addWidget(m_note);
    body()->addWidget(m_paneHost, 1);
}

void PeoplePage::connectParts()
{
    connect(m_search, &SearchField::searchChanged, m_model, &ContactModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            m_table->setFocus(Qt::TabFocusReason);
    });
    connect(m_model, &ContactModel::viewRead, this, &PeoplePage::showView);
    connect(m_changes, &ListChanges::changed, this, [this] {
        m_note->clear();
        load();
    });
    const auto fail = [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            m_note->showError(error);
    };
    connect(m_model, &ContactModel::failed, this, fail);
    connect(m_changes, &ListChanges::failed, this, fail);
    connect(m_actions, &PeopleActions::failed, this, fail);
    connect(m_actions, &PeopleActions::exporting, this, [this](Task* task, qint64 total) {
        m_work->follow(task, [total](qint64 done, qint64) {
            return tr("%1 of %2 contacts").arg(QLocale().toString(done), QLocale().toString(total));
        });
    });
    connect(m_actions, &PeopleActions::importedInto, this, [this](const QString& book) {
        m_ui.desk.read(
            this, [book](Connection& connection) { return AddressBookStore(connection).book(book); },
            [this](const Result<BookInfo>& info) {
                if (info)
                    chooseView(info->id, 0);
                m_model->readLastMessages();
            });
    });
    connect(m_table, &PeopleTable::currentPersonChanged, this,
            [this] { m_pane->showPerson(m_table->currentId()); });
    connect(m_table, &PeopleTable::choiceChanged, this, &PeoplePage::updateSend);
    connect(m_table, &PeopleTable::opened, this, &PeoplePage::openPane);
    connect(m_table, &PeopleTable::removeWanted, this, [this] { m_actions->removePeople(meant()); });
    connect(m_table, &PeopleTable::copyWanted, this,
            [this] { m_actions->copyPeople(meant(), bookInView().value_or(BookInfo()).headers); });
    connect(m_table, &PeopleTable::menuWanted, this, &PeoplePage::openPeopleMenu);
    connect(m_pane, &PersonPane::personWanted, this, [this](qint64 contact) {
        m_table->setCurrentId(contact);
        m_pane->showPerson(contact);
    });
    connect(m_pane, &PersonPane::mergeWanted, m_actions, &PeopleActions::merge);
    connect(m_pane, &PersonPane::closed, this, [this] {
        m_pane->showPerson(m_table->currentId());
        closePane();
    });
    connect(m_emptyImport, &QPushButton::clicked, this, [this] { importPeople(); });
    connect(m_emptyNew, &QPushButton::clicked, this, &PeoplePage::newContact);
    connect(m_emptyClear, &QPushButton::clicked, this, [this] { m_search->clearSearch(); });
    connect(&m_ui.feed, &WorkspaceFeed::workspaceRead, this, &PeoplePage::checkForChanges);
}

void PeoplePage::setOrder()
{
    const QList<QWidget*> order{
        m_search, &m_books->books(), &m_books->groups(),
        m_send,   m_table,           m_pane->findChild<QWidget*>(QStringLiteral("personEdit"))};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void PeoplePage::connectBooks()
{
    connect(m_books, &BooksPane::bookChosen, this, [this](qint64 book) { chooseView(book, 0); });
    connect(m_books, &BooksPane::groupChosen, this, [this](qint64 group) { chooseView(m_book, group); });
    connect(m_books, &BooksPane::newBookWanted, this,
            [this] { m_actions->newBook([this](qint64 book) { chooseView(book, 0); }); });
    connect(m_books, &BooksPane::newGroupWanted, this, [this] {
        if (const std::optional<BookInfo> book = bookOf(m_book))
            m_actions->newGroup(*book, m_table->chosen(),
                                [this](qint64 group) { chooseView(m_book, group); });
    });
    SideList& books = m_books->books();
    connect(&books, &SideList::left, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(&books, &SideList::renameWanted, this, [this](qint64 id) {
        if (const std::optional<BookInfo> book = bookOf(id))
            m_actions->renameBook(*book);
    });
    connect(&books, &SideList::removeWanted, this, [this](qint64 id) {
        if (const std::optional<BookInfo> book = bookOf(id))
            m_actions->removeBook(*book);
    });
    connect(&books, &SideList::menuWanted, this, &PeoplePage::openBookMenu);
    SideList& groups = m_books->groups();
    connect(&groups, &SideList::left, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(&groups, &SideList::renameWanted, this, [this](qint64 id) {
        if (const std::optional<GroupInfo> group = groupOf(id))
            m_actions->renameGroup(*group);
    });
    connect(&groups, &SideList::removeWanted, this, [this](qint64 id) {
        if (const std::optional<GroupInfo> group = groupOf(id))
            m_actions->removeGroup(*group);
    });
    connect(&groups, &SideList::menuWanted, this, &PeoplePage::openGroupMenu);
}

void PeoplePage::activate()
{
    load();
    m_model->readLastMessages();
}

void PeoplePage::leave()
{
    m_pane->flush();
}

void PeoplePage::refresh()
{
    activate();
}

Result<PeoplePage::Side> PeoplePage::readSide(Connection& connection, qint64 book)
{
    Side side;
    Result<std::vector<BookInfo>> books = AddressBookStore(connection).books();
    if (!books)
        return forward(books);
    side.books = std::move(*books);
    Result<std::vector<GroupInfo>> groups = ContactGroups(connection).groups(book);
    if (!groups)
        return forward(groups);
    side.groups = std::move(*groups);
    Result<QString> stamp = ContactReader(connection).stamp();
    if (!stamp)
        return forward(stamp);
    side.stamp = std::move(*stamp);
    return side;
}

void PeoplePage::load()
{
    m_ui.desk.read(
        this, [book = m_book](Connection& connection) { return readSide(connection, book); },
        [this, book = m_book](const Result<Side>& side) {
            if (!side)
                m_note->showError(side.error());
            else if (book == m_book)
                takeSide(*side);
        });
}

void PeoplePage::takeSide(const Side& side)
{
    m_side = side;
    m_isLoaded = true;
    // What was in view may be gone.
    if (m_book != 0 && !bookOf(m_book))
        return chooseView(0, 0);
    if (m_group != 0 && !groupOf(m_group))
        m_group = 0;
    m_books->setBooks(side.books);
    m_books->setGroups(m_book == 0 ? QString() : bookOf(m_book)->name, side.groups);
    m_books->setView(m_book, m_group);
    m_model->setView(m_book, m_group, side.books);
    if (!m_pane->isNew())
        m_pane->showPerson(m_pane->contact());
}

void PeoplePage::chooseView(qint64 book, qint64 group)
{
    m_book = book;
    m_group = group;
    load();
}

// Another window or program may have changed something.
void PeoplePage::checkForChanges()
{
    if (!isVisible() || !m_isLoaded || (m_sinceCheck.isValid() && m_sinceCheck.elapsed() < kCheckEveryMs))
        return;
    m_sinceCheck.start();
    m_ui.desk.read(
        this, [](Connection& connection) { return ContactReader(connection).stamp(); },
        [this](const Result<QString>& stamp) {
            if (stamp && *stamp != m_side.stamp)
                load();
            else
                m_model->refreshRows();
        });
}

QString PeoplePage::viewName() const
{
    if (const std::optional<GroupInfo> group = groupOf(m_group))
        return group->name;
    const std::optional<BookInfo> book = bookOf(m_book);
    return book ? book->name : tr("Everybody");
}

void PeoplePage::showView()
{
    const int shown = m_model->rowCount();
    m_viewName->setText(viewName());
    QString count = shown > 0 ? tr("%Ln people", nullptr, shown) : QString();
    if (m_model->stopListed() > 0)
        count = tr("%1, %Ln on the stop list", nullptr, int(m_model->stopListed())).arg(count);
    m_viewCount->setText(count);
    m_search->setFound(m_search->searched().isEmpty() ? QString() : QLocale().toString(shown));
    m_table->setAccessibleName(tr("%1, table, %Ln row(s)", nullptr, shown).arg(viewName()));
    showEmpty();
    if (shown > 0 && m_table->currentId() == 0 && !m_pane->isNew())
        m_table->setCurrentId(m_model->idAt(0));
    else if (shown == 0 && m_isLoaded && !m_pane->isNew())
        m_pane->showPerson(0);
    updateSend();
    placePane();
}

void PeoplePage::showEmpty()
{
    const bool empty = m_isLoaded && m_model->isComplete() && m_model->rowCount() == 0;
    const bool searching = !m_model->query().search.isEmpty();
    m_emptyImport->setVisible(!searching && m_group == 0);
    m_emptyNew->setVisible(!searching && m_group == 0);
    m_emptyClear->setVisible(searching);
    if (searching)
        m_empty->setTexts(tr("Nobody matches “%1”").arg(m_model->query().search),
                          tr("Names, phones and all columns were looked through."));
    else if (m_group != 0)
        m_empty->setTexts(tr("Nobody is in this group yet"),
                          tr("Choose people in the book, then “Add to a group” in their menu."));
    else
        m_empty->setTexts(tr("No contacts yet."), tr("Import a spreadsheet, or add one by hand."));
    m_stack->setCurrentIndex(empty ? 1 : 0);
}

void PeoplePage::updateSend()
{
    const std::size_t chosen = m_table->chosen().size();
    const int count = chosen > 0 ? int(chosen) : m_model->rowCount();
    m_send->setText(tr("&Send to these %Ln", nullptr, count));
    m_send->setVisible(count > 0);
    QString reason;
    if (!bookInView())
        reason = tr("Choose one book: a campaign takes its columns from it.");
    setDisabledBecause(*m_send, reason, tr("Starts a campaign from exactly these people"));
}

void PeoplePage::send()
{
    const std::optional<BookInfo> book = bookInView();
    if (!book)
        return;
    CampaignSeed seed;
    seed.book = book->name;
    seed.contacts = m_table->chosen();
    const bool whole = m_group == 0 && m_model->query().search.isEmpty();
    if (seed.contacts.empty() && !whole)
        seed.contacts = m_model->ids();
    m_ui.navigator.newCampaign(seed);
}

void PeoplePage::newContact()
{
    if (const std::optional<BookInfo> book = bookInView())
        return newContactIn(book->id);
    if (!m_side.books.empty())
        return newContactIn(m_side.books.front().id);
    // The first contact makes the first book.
    const auto id = std::make_shared<qint64>(0);
    m_changes->carryOut(addBook(tr("Contacts"), PeopleActions::usualColumns(), id, tr("new book")),
                        [this, id] {
                            chooseView(*id, 0);
                            newContactIn(*id);
                        });
}

void PeoplePage::newContactIn(qint64 book)
{
    m_ui.desk.read(
        this, [book](Connection& connection) { return AddressBookStore(connection).bookById(book); },
        [this](const Result<BookInfo>& info) {
            if (!info) {
                m_note->showError(info.error());
                return;
            }
            openPane();
            m_pane->beginNew(*info);
        });
}

void PeoplePage::focusFirst()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool PeoplePage::escape()
{
    if (m_pane->escape())
        return true;
    if (!isWide() && m_paneWanted) {
        closePane();
        return true;
    }
    if (!m_note->isHidden()) {
        m_note->clear();
        return true;
    }
    if (!m_table->chosen().empty()) {
        m_table->clearChoice();
        return true;
    }
    return m_search->clearSearch();
}

void PeoplePage::undo()
{
    m_changes->undo();
}

void PeoplePage::redo()
{
    m_changes->redo();
}

} // namespace heliograph
