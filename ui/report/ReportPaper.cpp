// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportPaper.h"

#include "ui/report/DeliveryChart.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPrinter>
#include <QTextDocument>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportsPage)
};

constexpr int kChartWidth = 640;
constexpr int kChartHeight = 260;
constexpr int kChartScale = 3;
constexpr int kMargin = 15; // mm
constexpr qreal kPoints = 9;

QString tableHtml(const QString& title, const ChartTable& table)
{
    if (table.rows.isEmpty())
        return {};
    QString html = QStringLiteral("<h3>%1</h3><table width='100%' cellspacing='0' cellpadding='3'><tr>")
                       .arg(title.toHtmlEscaped());
    const auto cell = [&html](const QString& text, qsizetype column, bool head) {
        html += QStringLiteral("<td align='%1' style='border-bottom:1px solid #999'>%2</td>")
                    .arg(column == 0 ? QStringLiteral("left") : QStringLiteral("right"),
                         head ? QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped()) : text.toHtmlEscaped());
    };
    for (qsizetype i = 0; i < table.headers.size(); ++i)
        cell(table.headers.at(i), i, true);
    html += QStringLiteral("</tr>");
    for (const QStringList& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i)
            cell(row.at(i), i, false);
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

ReportPaper::ReportPaper(const ReportData& data, const std::vector<DeliveryReport>& compared,
                         const Theme& theme)
    : m_data(data),
      m_theme(Theme::Scheme::Light, theme.font(Type::Body)),
      m_document(std::make_unique<QTextDocument>())
{
    const DeliveryReport& report = m_data.report;
    // In points: pixels of paper are far smaller than those of a screen.
    QFont font = m_theme.font(Type::Body);
    font.setPointSizeF(kPoints);
    m_document->setDefaultFont(font);
    QString html = QStringLiteral("<h1>%1</h1><p>%2</p>")
                       .arg(titleOf(report.campaign).toHtmlEscaped(),
                            Words::tr("Made on %1 by Heliograph")
                                .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat))
                                .toHtmlEscaped());
    html += figuresHtml();
    addChart(html);
    html +=
        tableHtml(Words::tr("All %Ln by state", nullptr, static_cast<int>(report.campaign.counts.total())),
                  stateTable(report.campaign.counts));
    html += tableHtml(Words::tr("Delivery over time"), curveTable(report.sinceStart));
    html += tableHtml(Words::tr("By sender"), senderTable(report));
    html += tableHtml(Words::tr("By hour"), hourTable(report));
    if (compared.size() > 1)
        html += tableHtml(Words::tr("Campaigns compared"), comparisonTable(compared, true));
    m_document->setHtml(html);
}

ReportPaper::~ReportPaper() = default;

QString ReportPaper::figuresHtml() const
{
    QString html = QStringLiteral("<table width='100%' cellpadding='6'><tr>");
    for (const ReportFigure& figure : figuresOf(m_data))
        html +=
            QStringLiteral("<td width='25%'>%1<br><span style='font-size:16pt'><b>%2</b></span><br>%3</td>")
                .arg(figure.caption.toHtmlEscaped(), figure.figure.toHtmlEscaped(),
                     figure.line.toHtmlEscaped());
    return html + QStringLiteral("</tr></table>");
}

void ReportPaper::addChart(QString& html)
{
    const DeliveryReport& report = m_data.report;
    if (report.sinceStart.points.empty())
        return;
    QImage picture(kChartWidth * kChartScale, kChartHeight * kChartScale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kChartScale);
    picture.fill(m_theme.tokens().surface.raised);
    QPainter painter(&picture);
    paintCurve(painter, QRectF(0, 0, kChartWidth, kChartHeight), {report.sinceStart, report.startedAt},
               m_theme);
    painter.end();
    picture.setDevicePixelRatio(1);
    m_document->addResource(QTextDocument::ImageResource, QUrl(QStringLiteral("chart")), picture);
    html += QStringLiteral("<h3>%1</h3><p><img src='chart' width='%2' height='%3'></p>")
                .arg(Words::tr("Delivery over time").toHtmlEscaped())
                .arg(kChartWidth)
                .arg(kChartHeight);
}

void ReportPaper::print(QPrinter& printer) const
{
    printer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    m_document->print(&printer);
}

Result<void> ReportPaper::writePdf(const QString& path) const
{
    // The printer writes where it is told to; only a whole file takes the place of an older one.
    const QString part = path + QStringLiteral(".part");
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(part);
    printer.setDocName(m_data.report.campaign.name);
    print(printer);
    if (printer.printerState() == QPrinter::Error || QFileInfo(part).size() == 0) {
        QFile::remove(part);
        return fail(ErrorCode::UnwritableFile, path, Words::tr("the folder can't be written to"));
    }
    QFile::remove(path);
    if (!QFile::rename(part, path))
        return fail(ErrorCode::UnwritableFile, path, Words::tr("another program uses it"));
    return {};
}

} // namespace heliograph
