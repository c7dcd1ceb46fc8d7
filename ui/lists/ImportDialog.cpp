// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ImportDialog.h"

#include "core/engine/ImportReport.h"
#include "core/settings/Settings.h"
#include "ui/Navigator.h"
#include "ui/lists/ImportPolicy.h"
#include "ui/lists/ImportReading.h"
#include "ui/lists/ImportReport.h"
#include "ui/live/Desk.h"
#include "ui/live/HelpKey.h"
#include "ui/live/ReadingChoices.h"
#include "ui/live/WorkBar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FieldBox.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/ListFiles.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Remembered.h"
#include "ui/widgets/Tables.h"
#include "ui/widgets/UserPrompt.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace heliograph {
namespace {

constexpr int kWidth = 720;
constexpr int kHeight = 560;
constexpr int kUseWidth = 200;

Region countryOf(const Settings& settings)
{
    return Region::fromCode(settings.value(Setting::Country)).value_or(Region());
}

} // namespace

ImportDialog::ImportDialog(const Ui& ui, Target target, QWidget* parent)
    : QDialog(parent),
      m_ui(ui),
      m_target(target),
      m_preview(new ImportPreview(this)),
      m_pages(new QStackedWidget(this)),
      m_report(new ImportReport(ui.theme, this)),
      m_work(new WorkBar(ui.theme, this)),
      m_import(makeButton(ui.theme, ButtonKind::Primary, tr("&Import"), this)),
      m_undo(makeButton(ui.theme, ButtonKind::Secondary, Glyph::Undo, tr("&Undo the import"), this)),
      m_cancel(makeButton(ui.theme, ButtonKind::Secondary, tr("Cancel"), this))
{
    setObjectName(QStringLiteral("importDialog"));
    setHelpTopic(*this,
                 target == Target::Book ? QStringLiteral("people#import") : QStringLiteral("stop-list"));
    addHelpKey(*this, m_ui.navigator);
    setWindowTitle(target == Target::Book ? tr("Import people") : tr("Import numbers to the stop list"));
    resize(kWidth, kHeight);
    m_import->setObjectName(QStringLiteral("importStart"));
    m_import->setDefault(true);
    m_undo->setObjectName(QStringLiteral("importUndo"));
    m_undo->hide();
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_pages->addWidget(makeQuestion());
    m_pages->addWidget(m_report);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metric::kS);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kL, metric::kM, metric::kL, metric::kM);
    layout->setSpacing(metric::kS);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_work);
    layout->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        Q_EMIT undoWanted(m_outcome);
        accept();
    });
    connect(m_report, &ImportReport::saveWanted, this, &ImportDialog::saveReport);
    connect(m_preview, &ImportPreview::usesChanged, this, [this] {
        if (m_preview->hasPhone())
            m_note->clear();
        updateButtons();
    });
}

QWidget* ImportDialog::makeQuestion()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::kS);
    m_file = new ElidedLabel(page);
    m_file->setFont(m_ui.theme.font(Type::Section));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setObjectName(QStringLiteral("importFile"));
    QPushButton* other = makeButton(m_ui.theme, ButtonKind::Link, tr("&Another file…"), page);
    other->setObjectName(QStringLiteral("importOther"));
    connect(other, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    auto* line = new QHBoxLayout;
    line->addWidget(m_file, 1);
    line->addWidget(other);
    layout->addLayout(line);
    m_note = new NoteBar(m_ui.theme, page);
    m_note->setObjectName(QStringLiteral("importNote"));
    layout->addWidget(m_note);
    m_book = new QComboBox(page);
    m_book->setObjectName(QStringLiteral("importBook"));
    m_book->setEditable(true);
    m_book->setMaximumWidth(2 * metric::kField);
    connect(m_book, &QComboBox::editTextChanged, this, &ImportDialog::updateButtons);
    auto* box = new FieldBox(m_ui.theme, tr("Into the &book (a new name makes a new book)"), m_book, page);
    box->setVisible(m_target == Target::Book);
    layout->addWidget(box);
    m_reading = new ImportReading(m_ui.theme, page);
    layout->addWidget(m_reading);
    connect(m_reading, &ImportReading::changed, this, &ImportDialog::readFile);
    m_columns = new QTableView(page);
    m_columns->setObjectName(QStringLiteral("importColumns"));
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_columns->setModel(m_preview);
    dressTable(*m_columns, m_ui.theme, metric::kListRowTall);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setFocusPolicy(Qt::NoFocus);
    QHeaderView* header = m_columns->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ImportPreview::Examples, QHeaderView::Stretch);
    m_columns->setColumnWidth(ImportPreview::Header, metric::kColumnState);
    m_columns->setColumnWidth(ImportPreview::Use, kUseWidth);
    layout->addWidget(inCard(m_columns, page), 1);
    m_policy = new ImportPolicy(m_ui.theme, page);
    m_policy->setVisible(m_target == Target::Book);
    layout->addWidget(m_policy);
    return page;
}

void ImportDialog::setBooks(const QStringList& books, const QString& chosen)
{
    m_book->clear();
    m_book->addItems(books);
    m_book->setEditText(chosen);
}

void ImportDialog::chooseFile()
{
    const FileQuestion question{windowTitle(), {}, {}, listFileFilters()};
    m_ui.prompt.openFile(this, question, [this](const QString& path) {
        if (!path.isEmpty())
            openFile(path);
    });
}

void ImportDialog::openFile(const QString& path)
{
    m_path = path;
    m_found = {};
    m_found.file = path;
    m_found.region = countryOf(m_ui.settings);
    m_found.recall = true;
    if (m_target == Target::Book)
        m_policy->apply(m_found);
    m_file->setText(QFileInfo(path).fileName());
    m_file->setAccessibleName(tr("File %1").arg(m_file->text()));
    if (m_book->currentText().isEmpty())
        m_book->setEditText(QFileInfo(path).completeBaseName());
    m_note->clear();
    m_preview->setColumns({});
    m_reading->clear();
    open();
    readFile();
}

void ImportDialog::readFile()
{
    m_isReading = true;
    updateButtons();
    ListRequest list = m_found;
    m_reading->apply(list);
    m_ui.desk.read(
        this, [list](Connection& connection) { return previewList(list, connection); },
        [this, ticket = ++m_ticket](const Result<ListPreview>& preview) {
            if (ticket == m_ticket)
                takeColumns(preview);
        });
}

void ImportDialog::takeColumns(const Result<ListPreview>& preview)
{
    m_isReading = false;
    if (preview) {
        m_ui.remembered.addRecentFile(m_path);
        m_found = preview->request;
        m_found.choices.clear();
        m_reading->showPreview(*preview);
        if (preview->recalled)
            m_policy->showRequest(m_found);
        m_preview->setColumns(fileColumnsOf(*preview));
        showUses();
        m_note->clear();
        if (!m_preview->hasPhone())
            m_note->showNote(Meaning::Warning, tr("No column looks like phone numbers."),
                             tr("Choose the one that has them."));
    } else {
        m_note->showError(preview.error());
    }
    updateButtons();
    if (preview)
        tellOfReading(*preview);
}

void ImportDialog::tellOfReading(const ListPreview& preview)
{
    if (preview.recalled) {
        m_note->showNote(Meaning::Neutral, tr("Read the way your last list of this kind was"));
        m_note->addAction(tr("Read afresh"), [this] { readAfresh(); });
        return;
    }
    if (!preview.remembered)
        offerOtherPhones(*m_note, preview, [this](int column) {
            m_preview->setUse(column, {ColumnUse::Kind::Field, Field::Phone});
        });
}

void ImportDialog::readAfresh()
{
    ListRequest fresh;
    fresh.file = m_path;
    fresh.kind = m_found.kind;
    fresh.region = countryOf(m_ui.settings);
    m_found = fresh;
    m_note->clear();
    m_reading->clear();
    readFile();
}

void ImportDialog::showUses()
{
    for (int column = 0; column < m_preview->rowCount(); ++column) {
        auto* cell = new QWidget(m_columns);
        auto* box = new QComboBox(cell);
        box->setObjectName(QStringLiteral("importUse%1").arg(column));
        box->setAccessibleName(tr("Column %1 becomes").arg(m_preview->index(column, 0).data().toString()));
        const QList<ColumnUse> uses = ImportPreview::allUses();
        for (const ColumnUse& use : uses)
            box->addItem(ImportPreview::nameOf(use));
        const auto follow = [this, box, uses, column] {
            if (column < m_preview->rowCount())
                box->setCurrentIndex(int(uses.indexOf(m_preview->use(column))));
        };
        follow();
        connect(box, &QComboBox::activated, this,
                [this, uses, column](int use) { m_preview->setUse(column, uses.at(use)); });
        connect(m_preview, &QAbstractItemModel::dataChanged, box, follow);
        auto* layout = new QHBoxLayout(cell);
        layout->setContentsMargins(0, 0, metric::kXs, 0);
        layout->addWidget(box);
        m_columns->setIndexWidget(m_preview->index(column, ImportPreview::Use), cell);
    }
}

QString ImportDialog::whyNot() const
{
    if (m_isReading)
        return tr("The file is being read.");
    if (m_preview->rowCount() == 0)
        return tr("This file can't be read.");
    if (!m_preview->hasPhone())
        return tr("Choose the column with the phone numbers first.");
    if (m_target == Target::Book && m_book->currentText().trimmed().isEmpty())
        return tr("Name the book first.");
    return {};
}

void ImportDialog::updateButtons()
{
    if (!m_ended && !m_work->isBusy())
        setDisabledBecause(*m_import, whyNot());
}

ListRequest ImportDialog::request() const
{
    ListRequest list = m_found;
    m_reading->apply(list);
    if (m_target == Target::Book)
        m_policy->apply(list);
    if (m_preview->rowCount() > 0)
        list.choices = m_preview->choices();
    return list;
}

void ImportDialog::start()
{
    if (m_ended)
        return accept();
    if (!whyNot().isEmpty() || m_task)
        return;
    m_note->clear();
    m_pages->setEnabled(false);
    m_import->setEnabled(false);
    if (m_target == Target::Book)
        importBook();
    else
        importStopList();
    m_work->follow(m_task, readingSentence());
}

void ImportDialog::importBook()
{
    const QString book = m_book->currentText().trimmed();
    m_outcome = {book, false, 0, {}, 0, 0, 0};
    m_task = m_ui.desk.work(
        this,
        [list = request(), book, headers = m_preview->bookHeaders(),
         known = m_policy->known()](Engine& engine, const Progress& progress) {
            BookImport import(engine.workspace(), engine.clock());
            import.setKnown(known);
            import.setBookHeaders(headers);
            return import.run(list, book, progress);
        },
        [this](const Result<BookImportResult>& result) {
            if (!result)
                return failWith(result.error());
            m_outcome.import = result->import;
            m_outcome.isNewBook = result->isNewBook;
            m_outcome.taken = result->counts.imported + result->counts.furtherImported;
            m_outcome.updated = result->updated;
            finish(m_outcome, result->counts, result->lines);
        });
}

void ImportDialog::importStopList()
{
    m_task = m_ui.desk.work(
        this,
        [list = request()](Engine& engine, const Progress& progress) {
            return BookImport(engine.workspace(), engine.clock()).intoStopList(list, progress);
        },
        [this](const Result<StopListImportResult>& result) {
            if (!result)
                return failWith(result.error());
            m_outcome = {{}, false, 0, result->source, result->startedAt, result->added, 0};
            finish(m_outcome, result->counts, result->lines);
        });
}

void ImportDialog::finish(const ImportOutcome& outcome, const ImportCounts& counts, const ImportLines& lines)
{
    m_ended = true;
    m_pages->setEnabled(true);
    const bool book = m_target == Target::Book;
    const int taken = int(outcome.taken);
    const QString headline = book ? tr("%Ln contact(s) imported into %1", nullptr, taken).arg(outcome.book)
                                  : tr("%Ln number(s) put on the stop list", nullptr, taken);
    const QString known =
        book ? tr("%Ln in the book already or twice in the file", nullptr, int(counts.duplicates))
             : tr("%Ln twice in the file", nullptr, int(counts.duplicates));
    m_report->showResult(headline, counts, lines, known);
    m_report->setUpdated(outcome.updated);
    m_report->setCanBeSaved(book);
    m_pages->setCurrentWidget(m_report);
    m_import->setText(tr("&Done"));
    setDisabledBecause(*m_import, {});
    m_import->setFocus();
    m_cancel->hide();
    m_undo->setVisible(outcome.taken > 0 || outcome.updated > 0);
    Q_EMIT imported(outcome);
}

void ImportDialog::saveReport()
{
    FileQuestion question;
    question.title = tr("Save report");
    question.name = tr("%1 - import.xlsx").arg(QFileInfo(m_path).completeBaseName());
    question.filters = tableFileFilters();
    m_ui.prompt.saveFile(this, question, [this](const QString& path) {
        if (path.isEmpty())
            return;
        Task* task = m_ui.desk.work(
            this,
            [import = m_outcome.import, path](Engine& engine, const Progress& progress) {
                return writeImportReport(engine.workspace().connection(), import, path, progress);
            },
            [this, path](const Result<qint64>& lines) {
                if (lines)
                    m_ui.navigator.toast(tr("The report is in %1").arg(QFileInfo(path).fileName()));
                else if (lines.error().code != ErrorCode::Cancelled)
                    m_report->showProblem(describe(lines.error()));
            });
        m_work->follow(
            task, [](qint64 done, qint64) { return tr("%1 rows written").arg(QLocale().toString(done)); });
    });
}

void ImportDialog::failWith(const Error& error)
{
    m_pages->setEnabled(true);
    if (error.code == ErrorCode::Cancelled)
        m_note->showNote(Meaning::Neutral, tr("Cancelled. Nothing was changed."));
    else
        m_note->showError(error);
    m_task.clear();
    setDisabledBecause(*m_import, whyNot());
}

// Cancel first ends the work, and closes only when there is none.
void ImportDialog::reject()
{
    if (m_task && !m_ended)
        return m_work->cancel();
    QDialog::reject();
}

} // namespace heliograph
