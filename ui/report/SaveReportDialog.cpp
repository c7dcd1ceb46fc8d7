// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/SaveReportDialog.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRadioButton>

namespace heliograph {
namespace {

constexpr int kWidth = 440;

bool isWorkbook(const QString& file)
{
    return file.endsWith(u".xlsx", Qt::CaseInsensitive) || file.endsWith(u".xlsm", Qt::CaseInsensitive);
}

} // namespace

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Xlsx:
        return QStringLiteral(".xlsx");
    case ReportFormat::Csv:
        return QStringLiteral(".csv");
    case ReportFormat::Pdf:
        return QStringLiteral(".pdf");
    case ReportFormat::Workbook:
        break;
    }
    return {};
}

SaveReportDialog::SaveReportDialog(const Theme& theme, const SourceFile& source, QWidget* parent)
    : QDialog(parent),
      m_xlsx(new QRadioButton(tr("&Excel workbook, a row for each recipient"), this)),
      m_csv(new QRadioButton(tr("&Text with commas (CSV), a row for each recipient"), this)),
      m_pdf(new QRadioButton(tr("&PDF, figures and charts on paper"), this)),
      m_workbook(new QRadioButton(this)),
      m_ownColumns(new QCheckBox(tr("With all &columns of the list"), this)),
      m_maskPhones(new QCheckBox(tr("&Shorten phones (7900*****01)"), this))
{
    build(theme);
    if (isWorkbook(source.path)) {
        m_workbook->setText(tr("&Into a copy of %1")
                                .arg(QFileInfo(source.path).fileName().replace(u'&', QStringLiteral("&&"))));
        m_workbook->setChecked(source.unchanged);
    } else {
        m_workbook->setText(tr("&Into a copy of the list's workbook"));
        setDisabledBecause(*m_workbook, tr("The list of this campaign came from no XLSX workbook"));
    }
}

void SaveReportDialog::build(const Theme& theme)
{
    setObjectName(QStringLiteral("saveReportDialog"));
    setHelpTopic(*this, QStringLiteral("reports#save"));
    setWindowTitle(tr("Save report"));
    setMinimumWidth(kWidth);
    m_xlsx->setObjectName(QStringLiteral("xlsx"));
    m_csv->setObjectName(QStringLiteral("csv"));
    m_pdf->setObjectName(QStringLiteral("pdf"));
    m_workbook->setObjectName(QStringLiteral("workbook"));
    m_ownColumns->setObjectName(QStringLiteral("ownColumns"));
    m_maskPhones->setObjectName(QStringLiteral("maskPhones"));
    m_xlsx->setChecked(true);
    m_ownColumns->setChecked(true);
    QLabel* title = makeLabel(theme, Type::Section, Tone::Primary, this);
    title->setText(tr("Save report"));
    QPushButton* cancel = makeButton(theme, ButtonKind::Secondary, tr("Cancel"), this);
    QPushButton* save = makeButton(theme, ButtonKind::Primary, tr("Choose a pl&ace…"), this);
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::kL, metric::kL, metric::kL, metric::kM);
    layout->setSpacing(metric::kXs);
    layout->addWidget(title);
    for (QRadioButton* format : {m_xlsx, m_csv, m_pdf, m_workbook}) {
        layout->addWidget(format);
        connect(format, &QRadioButton::toggled, this, &SaveReportDialog::updateOptions);
    }
    layout->addSpacing(metric::kXs);
    layout->addWidget(m_ownColumns);
    layout->addWidget(m_maskPhones);
    layout->addSpacing(metric::kM);
    layout->addLayout(buttons);
}

ReportFormat SaveReportDialog::format() const
{
    if (m_pdf->isChecked())
        return ReportFormat::Pdf;
    if (m_workbook->isChecked())
        return ReportFormat::Workbook;
    return m_csv->isChecked() ? ReportFormat::Csv : ReportFormat::Xlsx;
}

CampaignReportOptions SaveReportDialog::options() const
{
    return {m_ownColumns->isChecked(), m_maskPhones->isChecked()};
}

// A PDF has no rows, and the workbook keeps all of its own.
void SaveReportDialog::updateOptions()
{
    QString reason;
    if (m_pdf->isChecked())
        reason = tr("A PDF has no single rows");
    else if (m_workbook->isChecked())
        reason = tr("The copy has everything that the workbook has");
    setDisabledBecause(*m_ownColumns, reason);
    setDisabledBecause(*m_maskPhones, reason);
}

} // namespace heliograph
