// SPDX-License-Identifier: GPL-3.0-or-later
// What an import into a book did, long after it.
#include "core/engine/ImportReport.h"
#include "ui/Navigator.h"
#include "ui/live/Desk.h"
#include "ui/people/PeopleActions.h"
#include "ui/widgets/ListFiles.h"
#include "ui/widgets/UserPrompt.h"
#include "ui/widgets/Wording.h"

#include <QFileInfo>

#include <algorithm>

namespace heliograph {
namespace {

constexpr std::size_t kOffered = 6;

} // namespace

void PeopleActions::chooseImportReport(const QString& book)
{
    m_ui.desk.read(
        this, [](Connection& connection) { return AddressBookStore(connection).imports(); },
        [this, book](const Result<std::vector<ImportSummary>>& imports) {
            if (!imports)
                return Q_EMIT failed(imports.error());
            std::vector<ImportSummary> ofBook;
            std::copy_if(imports->begin(), imports->end(), std::back_inserter(ofBook),
                         [&book](const ImportSummary& one) { return one.book == book; });
            offerImports(book, ofBook);
        });
}

void PeopleActions::offerImports(const QString& book, std::vector<ImportSummary> imports)
{
    if (imports.empty())
        return m_ui.navigator.toast(tr("Nothing was imported into %1 from a file").arg(book));
    imports.resize(std::min(imports.size(), kOffered));
    if (imports.size() == 1)
        return saveImportReport(imports.front());
    ChoiceQuestion question;
    question.title = tr("The report of which import?");
    question.text = tr("It lists what was repaired, passed over and left out.");
    for (const ImportSummary& one : imports)
        question.buttons += tr("%1, %2").arg(one.file, shownMoment(one.startedAt, m_ui.clock.now()));
    question.buttons += tr("Cancel");
    m_ui.prompt.choose(m_window, question, [this, imports](int button) {
        if (button >= 0 && std::size_t(button) < imports.size())
            saveImportReport(imports[std::size_t(button)]);
    });
}

void PeopleActions::saveImportReport(const ImportSummary& import)
{
    const FileQuestion question{tr("Save report"),
                                {},
                                tr("%1 - import.xlsx").arg(QFileInfo(import.file).completeBaseName()),
                                tableFileFilters()};
    m_ui.prompt.saveFile(m_window, question, [this, id = import.id](const QString& path) {
        if (path.isEmpty())
            return;
        m_ui.desk.work(
            this,
            [id, path](Engine& engine, const Progress& progress) {
                return writeImportReport(engine.workspace().connection(), id, path, progress);
            },
            [this, path](const Result<qint64>& lines) {
                if (lines)
                    m_ui.navigator.toast(tr("The report is in %1").arg(QFileInfo(path).fileName()));
                else if (lines.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(lines.error());
            });
    });
}

} // namespace heliograph
