// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/CampaignReport.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QCheckBox;
class QRadioButton;

namespace heliograph {

/// How a report is saved.
enum class ReportFormat : quint8 { Xlsx, Csv, Pdf, Workbook };
QString endingOf(ReportFormat format); ///< ".xlsx"; of a copy of the operator's workbook: empty

/// The file that a campaign's list came from.
struct SourceFile {
    QString path;           ///< empty = none
    bool unchanged = false; ///< it is there, and was not written since
};

/// Asks in which form a report is wanted; the file is asked for afterwards.
class SaveReportDialog : public QDialog {
    Q_OBJECT
public:
    SaveReportDialog(const Theme& theme, const SourceFile& source, QWidget* parent = nullptr);

    ReportFormat format() const;
    CampaignReportOptions options() const;

private:
    void build(const Theme& theme);
    void updateOptions();

    QRadioButton* m_xlsx;
    QRadioButton* m_csv;
    QRadioButton* m_pdf;
    QRadioButton* m_workbook;
    QCheckBox* m_ownColumns;
    QCheckBox* m_maskPhones;
};

} // namespace heliograph
