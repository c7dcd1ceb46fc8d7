// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/CampaignReport.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QCheckBox;
class QRadioButton;

namespace heliograph {

/// How a report is saved.
enum class ReportFormat : quint8 { Xlsx, Csv, Pdf };
QString endingOf(ReportFormat format); ///< ".xlsx"

/// Asks in which form a report is wanted; the file is asked for afterwards.
class SaveReportDialog : public QDialog {
    Q_OBJECT
public:
    explicit SaveReportDialog(const Theme& theme, QWidget* parent = nullptr);

    ReportFormat format() const;
    CampaignReportOptions options() const;

private:
    void updateOptions();

    QRadioButton* m_xlsx;
    QRadioButton* m_csv;
    QRadioButton* m_pdf;
    QCheckBox* m_ownColumns;
    QCheckBox* m_maskPhones;
};

} // namespace heliograph
