// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Ui.h"
#include "ui/report/ReportWords.h"
#include "ui/report/SaveReportDialog.h"

#include <QPointer>

namespace heliograph {

class Task;
class WorkbookSaver;

/// Brings a report into a file or onto paper.
class ReportSaver : public QObject {
    Q_OBJECT
public:
    /// `page` is the parent of the dialogs.
    ReportSaver(const Ui& ui, QWidget* page);

    /// Asks for the form and the place, then writes. A PDF needs `data`.
    void save(const Campaign& campaign, const std::optional<ReportData>& data,
              const std::vector<DeliveryReport>& compared);
    void print(const ReportData& data, const std::vector<DeliveryReport>& compared);

Q_SIGNALS:
    void failed(const heliograph::Error& error);
    void working(heliograph::Task* task);

private:
    using WritePdf = std::function<void(const QString& path)>;
    void askForPlace(const Campaign& campaign, ReportFormat format, const CampaignReportOptions& options,
                     const WritePdf& writePdf);
    void writeRows(qint64 campaign, const QString& path, const CampaignReportOptions& options);
    void writePdf(const ReportData& data, const std::vector<DeliveryReport>& compared, const QString& path);

    const Ui m_ui;
    QPointer<QWidget> m_page;
    WorkbookSaver* m_workbooks;
};

} // namespace heliograph
