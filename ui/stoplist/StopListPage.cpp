// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stoplist/StopListPage.h"

#include "core/base/Clock.h"
#include "core/engine/PeopleExport.h"
#include "ui/Navigator.h"
#include "ui/lists/ListChanges.h"
#include "ui/lists/ListWords.h"
#include "ui/live/Desk.h"
#include "ui/live/WorkBar.h"
#include "ui/live/WorkspaceFeed.h"
#include "ui/stoplist/AddNumberCard.h"
#include "ui/stoplist/StopListModel.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterChips.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ListFiles.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/UserPrompt.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QUndoStack>

namespace heliograph {
namespace {

enum ChipId { All, ByHand, FromFiles };
constexpr qint64 kCheckEveryMs = 3000;

QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

StopListPage::StopListPage(const Ui& ui, QWidget* parent)
    : Page(ui.theme, parent),
      m_ui(ui),
      m_changes(new ListChanges(ui.desk, this)),
      m_model(new StopListModel(ui, this))
{
    setObjectName(QStringLiteral("stopListPage"));
    setHelpTopic(*this, QStringLiteral("stop-list"));
    setAcceptDrops(true);
    makeHead();
    makeBody();
    connectParts();
    setTitle(tr("Stop list"));
    showView();
}

void StopListPage::makeHead()
{
    m_search = new SearchField(m_ui.theme, tr("Phone, name or reason"), this);
    head().addWidget(m_search);
    QPushButton* importing =
        makeButton(m_ui.theme, ButtonKind::Secondary, Glyph::Upload, tr("&Import…"), this);
    importing->setObjectName(QStringLiteral("import"));
    connect(importing, &QPushButton::clicked, this, [this] { importFile(); });
    head().addWidget(importing);
    connect(head().menu(), &QMenu::aboutToShow, this, &StopListPage::fillMenu);
    QPushButton* adding = makeButton(m_ui.theme, ButtonKind::Primary, Glyph::Plus, tr("&Add number"), this);
    adding->setToolTip(tr("Add number (Ctrl+Enter)"));
    head().setPrimary(adding);
}

void StopListPage::makeBody()
{
    m_chips = new FilterChips(m_ui.theme, this, FilterChips::Empty::Shown);
    for (const QString& text : {tr("All"), tr("Added by hand"), tr("From files")})
        m_chips->addChip(text, QStringLiteral("chip%1").arg(m_chips->count()));
    m_note = new NoteBar(m_ui.theme, this);
    m_note->setObjectName(QStringLiteral("stopNote"));
    m_work = new WorkBar(m_ui.theme, this);
    m_card = new AddNumberCard(m_ui, this);
    QFrame* card = makeCard(this);
    m_stack = new QStackedWidget(card);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("stopList"));
    m_table->setModel(m_model);
    dressTable(*m_table, m_ui.theme);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->setColumnWidth(StopListModel::Phone, metric::kColumnPhone);
    m_table->setColumnWidth(StopListModel::Name, metric::kColumnState);
    m_table->setColumnWidth(StopListModel::Since, metric::kColumnSince);
    m_table->setColumnWidth(StopListModel::Why, metric::kField);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setSortIndicator(StopListModel::Since, Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, m_model, &StopListModel::sort);
    letColumnsBeChosen(*m_table, m_ui.remembered, QStringLiteral("stoplist/columns"));
    m_empty = new EmptyState(m_ui.theme, Glyph::Ban, m_stack);
    m_emptyAdd = m_empty->addButton(tr("Add a &number"), true);
    m_emptyAdd->setObjectName(QStringLiteral("emptyAdd"));
    m_emptyImport = m_empty->addButton(tr("Import a &file…"));
    m_emptyImport->setObjectName(QStringLiteral("emptyImport"));
    m_emptyClear = m_empty->addButton(tr("&Show all"));
    m_emptyClear->setObjectName(QStringLiteral("emptyClear"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(metric::kHairline, metric::kHairline, metric::kHairline, metric::kHairline);
    inner->addWidget(m_stack);
    body()->addWidget(m_chips);
    body()->addWidget(m_note);
    body()->addWidget(m_card);
    body()->addWidget(m_work);
    body()->addWidget(card, 1);
}

void StopListPage::connectParts()
{
    connect(head().primary(), &QPushButton::clicked, m_card, &AddNumberCard::open);
    connect(m_card, &AddNumberCard::added, this, &StopListPage::add);
    connect(m_search, &SearchField::searchChanged, m_model, &StopListModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_chips, &FilterChips::chosen, this, [this](int chip) {
        m_model->setSource(chip == All      ? std::nullopt
                           : chip == ByHand ? std::optional(StopSource::ByHand)
                                            : std::optional(StopSource::File));
    });
    connect(m_model, &StopListModel::viewRead, this, &StopListPage::showView);
    connect(m_model, &StopListModel::failed, m_note, &NoteBar::showError);
    connect(m_changes, &ListChanges::failed, m_note, &NoteBar::showError);
    connect(m_changes, &ListChanges::changed, this, [this] {
        m_note->clear();
        m_model->reload();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { openMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_emptyAdd, &QPushButton::clicked, m_card, &AddNumberCard::open);
    connect(m_emptyImport, &QPushButton::clicked, this, [this] { importFile(); });
    connect(m_emptyClear, &QPushButton::clicked, this, [this] {
        m_chips->choose(All);
        m_search->clearSearch();
    });
    connect(&m_ui.feed, &WorkspaceFeed::workspaceRead, this, &StopListPage::checkForChanges);
}

void StopListPage::activate()
{
    m_model->reload();
}

void StopListPage::refresh()
{
    m_model->reload();
}

void StopListPage::checkForChanges()
{
    if (!isVisible() || (m_sinceCheck.isValid() && m_sinceCheck.elapsed() < kCheckEveryMs))
        return;
    m_sinceCheck.start();
    m_model->reload();
}

void StopListPage::showView()
{
    const StopListCounts& counts = m_model->counts();
    m_chips->setCount(All, counts.all());
    m_chips->setCount(ByHand, counts.byHand);
    m_chips->setCount(FromFiles, counts.files);
    const int shown = m_model->rowCount();
    m_search->setFound(m_search->searched().isEmpty() ? QString() : QLocale().toString(shown));
    m_table->setAccessibleName(tr("Stop list, table, %Ln row(s)", nullptr, shown));
    const bool nobody = counts.all() == 0;
    if (nobody)
        m_empty->setTexts(
            tr("Nobody is on the stop list yet"),
            tr("People who asked not to be written to belong here. Their numbers are skipped in "
               "every send, whichever way they got into a list."));
    else
        m_empty->setTexts(tr("No number fits"), tr("Phones, names, reasons and files were looked through."));
    // One primary button at a time: here it is the one in the middle.
    QPushButton* adding = head().primary();
    const ButtonKind kind = nobody && m_model->isComplete() ? ButtonKind::Secondary : ButtonKind::Primary;
    if (buttonKind(adding) != kind) {
        adding->setProperty("kind", static_cast<int>(kind));
        adding->setFont(m_ui.theme.font(kind == ButtonKind::Primary ? Type::BodyStrong : Type::Control));
        setGlyph(m_ui.theme, *adding, Glyph::Plus);
        adding->update();
    }
    m_emptyAdd->setVisible(nobody);
    m_emptyImport->setVisible(nobody);
    m_emptyClear->setVisible(!nobody);
    m_stack->setCurrentIndex(m_model->isComplete() && shown == 0 ? 1 : 0);
}

void StopListPage::toastUndo(const QString& text)
{
    m_ui.navigator.toast(text, tr("Undo"), m_changes->undoOfLast());
}

void StopListPage::add(const std::vector<StopListEntry>& entries)
{
    m_changes->carryOut(stopNumbers(entries, tr("addition to the stop list")), [this, entries] {
        const int n = int(entries.size());
        toastUndo(n == 1 ? tr("%1 is on the stop list").arg(phoneForPeople(entries.front().phone))
                         : tr("%Ln number(s) put on the stop list", nullptr, n));
    });
}

QStringList StopListPage::chosenPhones() const
{
    QStringList phones;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            phones += m_model->phoneAt(row);
    }
    phones.removeDuplicates();
    return phones;
}

void StopListPage::removeChosen()
{
    const QStringList phones = chosenPhones();
    if (phones.isEmpty())
        return;
    m_ui.desk.read(
        this,
        [phones](Connection& connection) -> Result<std::vector<StopListEntry>> {
            StopListStore store(connection);
            std::vector<StopListEntry> entries;
            for (const QString& phone : phones) {
                const Result<std::optional<StopListEntry>> entry = store.entry(phone);
                if (!entry)
                    return forward(entry);
                if (*entry)
                    entries.push_back(**entry);
            }
            return entries;
        },
        [this](const Result<std::vector<StopListEntry>>& entries) {
            if (!entries)
                m_note->showError(entries.error());
            else if (!entries->empty())
                askToRemove(*entries);
        });
}

void StopListPage::askToRemove(const std::vector<StopListEntry>& entries)
{
    const int n = int(entries.size());
    const StopListEntry& first = entries.front();
    const QDateTime now = m_ui.clock.now();
    ChoiceQuestion question;
    if (n == 1) {
        question.title = tr("Remove %1?").arg(phoneForPeople(first.phone));
        question.text = tr("They asked not to be written to on %1.").arg(longDay(first.addedAt, now));
        if (!first.reason.isEmpty())
            question.text += u' ' + tr("Reason: %1").arg(first.reason);
    } else {
        const auto newest = std::max_element(
            entries.begin(), entries.end(),
            [](const StopListEntry& a, const StopListEntry& b) { return a.addedAt < b.addedAt; });
        question.title = tr("Remove %Ln number(s)?", nullptr, n);
        question.text =
            tr("They asked not to be written to, the last of them on %1.").arg(longDay(newest->addedAt, now));
    }
    question.buttons = {tr("&Remove from the stop list"), tr("Cancel")};
    question.destructive = 0;
    question.escape = 1;
    QStringList phones;
    for (const StopListEntry& entry : entries)
        phones += entry.phone;
    m_ui.prompt.confirm(this, question, [this, phones] {
        m_changes->carryOut(unstopNumbers(phones, tr("removal from the stop list")), [this, phones] {
            toastUndo(tr("%Ln number(s) removed from the stop list", nullptr, int(phones.size())));
        });
    });
}

void StopListPage::importFile(const QString& path)
{
    if (!path.isEmpty())
        return openImport(path);
    const FileQuestion question{tr("Import numbers to the stop list"), {}, {}, listFileFilters()};
    m_ui.prompt.openFile(this, question, [this](const QString& chosen) {
        if (!chosen.isEmpty())
            openImport(chosen);
    });
}

void StopListPage::openImport(const QString& path)
{
    auto* dialog = new ImportDialog(m_ui, ImportDialog::Target::StopList, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &StopListPage::takeImport);
    connect(dialog, &ImportDialog::undoWanted, this, &StopListPage::undo);
    dialog->openFile(path);
}

void StopListPage::takeImport(const ImportOutcome& outcome)
{
    if (outcome.taken > 0) {
        m_changes->remember(stopListImport(outcome.source, outcome.startedAt, tr("import")));
        toastUndo(tr("%Ln number(s) put on the stop list", nullptr, int(outcome.taken)));
    }
    m_model->reload();
}

void StopListPage::exportFile()
{
    const FileQuestion question{
        tr("Export the stop list"), {}, tr("stop-list") + QStringLiteral(".xlsx"), tableFileFilters()};
    m_ui.prompt.saveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty())
            write(path);
    });
}

void StopListPage::write(const QString& path)
{
    Task* task = m_ui.desk.work(
        this,
        [path](Engine& engine, const Progress& progress) {
            StopListStore list = engine.stopList();
            return exportStopList(list, path, progress);
        },
        [this, path](const Result<qint64>& count) {
            if (count)
                m_ui.navigator.toast(
                    tr("%Ln number(s) written to %1", nullptr, int(*count)).arg(QFileInfo(path).fileName()));
            else if (count.error().code != ErrorCode::Cancelled)
                m_note->showError(count.error());
        });
    m_work->follow(task, [](qint64 done, qint64 total) {
        return tr("%1 of %2 numbers").arg(QLocale().toString(done), QLocale().toString(total));
    });
}

void StopListPage::fillMenu()
{
    QMenu& menu = *head().menu();
    menu.clear();
    QAction* exporting = menu.addAction(tr("&Export…"), this, &StopListPage::exportFile);
    exporting->setEnabled(m_model->counts().all() > 0);
    QAction* removing = menu.addAction(tr("&Remove…"), this, &StopListPage::removeChosen);
    removing->setEnabled(m_table->selectionModel()->hasSelection());
    menu.addSeparator();
    QUndoStack& stack = m_changes->stack();
    QAction* undoing = menu.addAction(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"),
                                      this, &StopListPage::undo);
    undoing->setEnabled(stack.canUndo());
    QAction* redoing = menu.addAction(stack.canRedo() ? tr("Re&do %1").arg(stack.redoText()) : tr("Re&do"),
                                      this, &StopListPage::redo);
    redoing->setEnabled(stack.canRedo());
}

void StopListPage::openMenu(const QPoint& at)
{
    if (!m_table->selectionModel()->hasSelection())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, [this] { copySelectedRows(*m_table); });
    menu->addAction(tr("&Remove…"), this, &StopListPage::removeChosen);
    menu->popup(at);
}

bool StopListPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete) {
            removeChosen();
            return true;
        }
        const bool isWord = !key->text().isEmpty() && key->text().front().isLetterOrNumber() &&
                            (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
        if (isWord) {
            // Whoever types looks for somebody.
            m_search->setFocus(Qt::OtherFocusReason);
            QCoreApplication::sendEvent(m_search, event);
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copySelectedRows(*m_table);
            return true;
        }
        if (key->modifiers() == Qt::AltModifier &&
            (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            m_chips->step(key->key() == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void StopListPage::focusFirst()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

void StopListPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool StopListPage::escape()
{
    if (m_card->close()) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!m_note->isHidden()) {
        m_note->clear();
        return true;
    }
    if (m_search->clearSearch())
        return true;
    if (m_chips->current() == All)
        return false;
    m_chips->choose(All);
    return true;
}

void StopListPage::undo()
{
    m_changes->undo();
}

void StopListPage::redo()
{
    m_changes->redo();
}

void StopListPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StopListPage::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    importFile(path);
}

} // namespace heliograph
