// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportSaver.h"

#include "core/engine/WorkbookReport.h"
#include "ui/Navigator.h"
#include "ui/live/CampaignActions.h"
#include "ui/live/Desk.h"
#include "ui/live/HelpKey.h"
#include "ui/report/ReportPaper.h"
#include "ui/report/WorkbookSaver.h"
#include "ui/widgets/UserPrompt.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

namespace heliograph {
namespace {

SourceFile sourceOf(const Campaign& campaign)
{
    const QFileInfo file(sourceFileOf(campaign));
    const bool isThere = !file.filePath().isEmpty() && file.exists();
    return {file.filePath(), isThere && file.lastModified().toMSecsSinceEpoch() <= campaign.createdAt};
}

} // namespace

ReportSaver::ReportSaver(const Ui& ui, QWidget* page)
    : QObject(page), m_ui(ui), m_page(page), m_workbooks(new WorkbookSaver(ui, page))
{
    connect(m_workbooks, &WorkbookSaver::failed, this, &ReportSaver::failed);
    connect(m_workbooks, &WorkbookSaver::working, this, &ReportSaver::working);
}

void ReportSaver::save(const Campaign& campaign, const std::optional<ReportData>& data,
                       const std::vector<DeliveryReport>& compared)
{
    const WritePdf pdf = [this, data, compared](const QString& path) {
        if (data)
            writePdf(*data, compared, path);
    };
    const SourceFile source = sourceOf(campaign);
    auto* dialog = new SaveReportDialog(m_ui.theme, source, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    addHelpKey(*dialog, m_ui.navigator);
    connect(dialog, &QDialog::accepted, this, [this, dialog, campaign, pdf, source] {
        if (dialog->format() == ReportFormat::Workbook)
            m_workbooks->save(campaign.id, source.path);
        else
            askForPlace(campaign, dialog->format(), dialog->options(), pdf);
    });
    dialog->open();
}

void ReportSaver::askForPlace(const Campaign& campaign, ReportFormat format,
                              const CampaignReportOptions& options, const WritePdf& writePdf)
{
    const QString ending = endingOf(format);
    FileQuestion question;
    question.title = tr("Save report of %1").arg(campaign.name);
    question.name = fileNameFor(campaign.name, ending);
    question.filters = {u'*' + ending};
    m_ui.prompt.saveFile(m_page, question, [=, this, id = campaign.id](const QString& path) {
        if (path.isEmpty())
            return;
        const QString whole = path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
        if (format == ReportFormat::Pdf)
            writePdf(whole);
        else
            writeRows(id, whole, options);
    });
}

void ReportSaver::writeRows(qint64 campaign, const QString& path, const CampaignReportOptions& options)
{
    const auto job = [campaign, path, options](Engine& engine, const Progress& progress) {
        return CampaignReport(engine.workspace(), options).write(campaign, path, progress);
    };
    Task* task = m_ui.desk.work(this, job, [this, path](const Result<qint64>& rows) {
        if (rows)
            m_ui.navigator.toast(
                tr("Saved %Ln rows to %1", nullptr, static_cast<int>(*rows)).arg(QFileInfo(path).fileName()));
        else if (rows.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(rows.error());
    });
    Q_EMIT working(task);
}

void ReportSaver::writePdf(const ReportData& data, const std::vector<DeliveryReport>& compared,
                           const QString& path)
{
    const Result<void> written = ReportPaper(data, compared, m_ui.theme).writePdf(path);
    if (!written)
        Q_EMIT failed(written.error());
    else
        m_ui.navigator.toast(tr("Saved %1").arg(QFileInfo(path).fileName()));
}

void ReportSaver::print(const ReportData& data, const std::vector<DeliveryReport>& compared)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(data.report.campaign.name);
    auto* dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, printer, data, compared] { ReportPaper(data, compared, m_ui.theme).print(*printer); });
    dialog->open();
}

} // namespace heliograph
