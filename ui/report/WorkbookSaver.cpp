// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/WorkbookSaver.h"

#include "ui/Navigator.h"
#include "ui/live/Desk.h"
#include "ui/widgets/UserPrompt.h"

#include <QFileInfo>

namespace heliograph {

WorkbookSaver::WorkbookSaver(const Ui& ui, QWidget* page) : QObject(page), m_ui(ui), m_page(page) {}

void WorkbookSaver::save(qint64 campaign, const QString& source)
{
    if (QFileInfo::exists(source))
        findEnding(campaign, source, Original::Remembered);
    else
        askForOriginal(campaign, source);
}

void WorkbookSaver::askForOriginal(qint64 campaign, const QString& source)
{
    FileQuestion question;
    question.title = tr("Where is %1, as it was when the list was read?").arg(QFileInfo(source).fileName());
    question.folder = QFileInfo(source).path();
    question.filters = {tr("Workbooks (*.xlsx *.xlsm)")};
    m_ui.prompt.openFile(m_page, question, [this, campaign](const QString& path) {
        if (!path.isEmpty())
            findEnding(campaign, path, Original::Chosen);
    });
}

void WorkbookSaver::findEnding(qint64 campaign, const QString& original, Original which)
{
    const auto job = [original](Connection& /*reading*/) { return copyEndingOf(original); };
    m_ui.desk.read(this, job, [=, this](const Result<QString>& ending) {
        if (ending)
            askForPlace(campaign, original, *ending, which);
        else
            tellFailed(campaign, ending.error(), original, which);
    });
}

void WorkbookSaver::askForPlace(qint64 campaign, const QString& original, const QString& ending,
                                Original which)
{
    const QFileInfo file(original);
    FileQuestion question;
    question.title = tr("Save a copy of %1").arg(file.fileName());
    question.folder = file.path();
    question.name = tr("%1, report").arg(file.completeBaseName()) + ending;
    question.filters = {u'*' + ending};
    m_ui.prompt.saveFile(m_page, question, [=, this](const QString& path) {
        if (path.isEmpty())
            return;
        const QString whole = path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
        write(campaign, {original, whole}, which);
    });
}

void WorkbookSaver::write(qint64 campaign, const WorkbookFiles& files, Original which)
{
    const auto job = [campaign, files](Engine& engine, const Progress& progress) {
        return WorkbookReport(engine.workspace().connection()).write(campaign, files, progress);
    };
    Task* task = m_ui.desk.work(this, job, [=, this](const Result<WorkbookReportResult>& written) {
        if (written)
            return tellSaved(files, *written);
        if (written.error().code != ErrorCode::Cancelled)
            tellFailed(campaign, written.error(), files.original, which);
    });
    Q_EMIT working(task);
}

void WorkbookSaver::tellFailed(qint64 campaign, const Error& error, const QString& original, Original which)
{
    Q_EMIT failed(error);
    if (which == Original::Remembered && error.where.startsWith(original))
        askForOriginal(campaign, original);
}

void WorkbookSaver::tellSaved(const WorkbookFiles& files, const WorkbookReportResult& result)
{
    QString text = tr("States of %Ln rows saved in %1", nullptr, static_cast<int>(result.rows))
                       .arg(QFileInfo(files.copy).fileName());
    if (result.signatureLost)
        text += tr("; the workbook's signature doesn't hold for the copy");
    m_ui.navigator.toast(text);
}

} // namespace heliograph
