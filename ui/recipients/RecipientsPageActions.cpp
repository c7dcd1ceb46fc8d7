// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DraftReport.h"
#include "ui/live/Desk.h"
#include "ui/live/WorkBar.h"
#include "ui/recipients/RecipientsFlow.h"
#include "ui/recipients/RecipientsPage.h"
#include "ui/widgets/ListFiles.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/UserPrompt.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

namespace heliograph {
namespace {

// %n in a sentence, grouped by the locale.
QString grouped(QString sentence, qint64 count)
{
    return sentence.replace(QString::number(count), QLocale().toString(count));
}

} // namespace

void RecipientsPage::chooseFile()
{
    if (m_flow->isReadOnly())
        return;
    FileQuestion question;
    question.title = tr("Choose a list");
    question.filters = listFileFilters();
    m_ui.prompt.openFile(this, question, [this](const QString& path) {
        if (!path.isEmpty())
            take({path, {}, {}, {}, {}});
    });
}

void RecipientsPage::paste()
{
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    CampaignSeed seed;
    if (clip && clip->hasUrls() && clip->urls().front().isLocalFile())
        seed.file = clip->urls().front().toLocalFile();
    else if (clip)
        seed.pasted = clip->text();
    if (seed.file.isEmpty() && seed.pasted.trimmed().isEmpty()) {
        m_note->showNote(Meaning::Waiting, tr("There are no rows to paste."),
                         tr("Copy cells in a spreadsheet or numbers in a text, then paste them here."));
        return;
    }
    take(seed);
}

void RecipientsPage::choosePeople()
{
    m_ui.desk.read(
        this, [](Connection& connection) { return AddressBookStore(connection).books(); },
        [this](const Result<std::vector<BookInfo>>& books) {
            if (!books)
                return showFailure(books.error());
            ChoiceQuestion question;
            question.title = tr("Which address book?");
            QStringList names;
            for (const BookInfo& book : *books) {
                names += book.name;
                question.buttons +=
                    grouped(tr("%1, %n contact(s)", nullptr, int(book.contacts)), book.contacts)
                        .arg(book.name);
            }
            if (names.isEmpty()) {
                m_note->showNote(Meaning::Waiting, tr("There are no address books yet."));
                m_note->addAction(tr("Open People"), [this] { m_ui.navigator.openPage(PageId::People); });
                return;
            }
            question.text = tr("Everybody in it becomes a recipient of this campaign.");
            question.buttons += tr("Cancel");
            m_ui.prompt.choose(this, question, [this, names](int button) {
                if (button >= 0 && button < names.size())
                    take({{}, names.at(button), {}, {}, {}});
            });
        });
}

void RecipientsPage::startOver()
{
    m_flow->clear();
}

void RecipientsPage::chooseRows()
{
    if (!m_flow->preview())
        return;
    TextQuestion question;
    question.title = tr("Rows to take");
    question.text = tr("Row numbers of the file, for example 5-2000; nothing for all of them.");
    question.label = tr("Ro&ws");
    question.value = m_flow->preview()->request.rows.toText();
    question.button = tr("Read");
    m_ui.prompt.askText(this, question, [this](const std::optional<QString>& typed) {
        if (!typed)
            return;
        const std::optional<RowRange> rows =
            typed->trimmed().isEmpty() ? RowRange() : RowRange::fromText(*typed);
        if (!rows)
            return m_note->showNote(Meaning::Warning, tr("“%1” are no row numbers.").arg(*typed),
                                    tr("Write them like 5-2000, 5- or -2000."));
        m_flow->change([rows](ListRequest& request) { request.rows = *rows; });
    });
}

void RecipientsPage::choose(const ColumnChoice& made)
{
    m_flow->change([made](ListRequest& request) {
        for (ColumnChoice& choice : request.choices) {
            // Each field has one column; the one that had it becomes a column with its own name.
            if (made.field && choice.field == made.field)
                choice.field.reset();
            if (choice.column == made.column)
                choice = made;
        }
    });
}

void RecipientsPage::saveReport()
{
    FileQuestion question;
    question.title = tr("Save report");
    question.name = tr("%1 - import.xlsx").arg(QFileInfo(m_flow->origin().name).completeBaseName());
    question.filters = tableFileFilters();
    m_ui.prompt.saveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty())
            writeReport(path);
    });
}

void RecipientsPage::writeReport(const QString& path)
{
    Task* task = m_ui.desk.work(
        this,
        [draft = m_flow->campaign().id, path](Engine& engine, const Progress& progress) {
            return writeDraftReport(engine.workspace().connection(), draft, path, progress);
        },
        [this, path](const Result<qint64>& lines) {
            if (lines)
                m_ui.navigator.toast(tr("The report is in %1").arg(QFileInfo(path).fileName()));
            else if (lines.error().code != ErrorCode::Cancelled)
                m_note->showError(lines.error());
        });
    m_work->follow(task, [](qint64 done, qint64 total) {
        const QLocale locale;
        return tr("%1 of %2 rows written").arg(locale.toString(done), locale.toString(total));
    });
}

// Whoever is behind the damage would be forgotten, so it takes a decision.
void RecipientsPage::offerReadRows(const Error& error, qint64 rows, const ListRequest& request)
{
    m_note->showNote(Meaning::Danger, tr("The file breaks off."),
                     tr("%Ln row(s) could be read before the damage; use them or choose another copy.",
                        nullptr, int(rows)) +
                         u' ' + describe(error));
    m_note->addAction(tr("Use the %Ln row(s) that were read", nullptr, int(rows)), [this, request] {
        ListRequest anyway = request;
        anyway.untilDamage = true;
        m_flow->open(anyway);
    });
    m_note->addAction(tr("Choose another file…"), [this] { chooseFile(); });
}

void RecipientsPage::tellOfDamage(qint64 lastRow)
{
    m_note->showNote(Meaning::Warning,
                     tr("This list ends at row %1 of a damaged file.").arg(QLocale().toString(lastRow)),
                     tr("Whoever stands behind it is not in the list; the report says so too."));
}

} // namespace heliograph
