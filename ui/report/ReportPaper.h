// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/report/ReportWords.h"
#include "ui/theme/Theme.h"

#include <memory>

class QPrinter;
class QTextDocument;

namespace heliograph {

/// A report as it is printed: figures, the chart, and the tables, black on white.
class ReportPaper {
public:
    /// `compared` may be empty or hold one report alone; then nothing is compared.
    ReportPaper(const ReportData& data, const std::vector<DeliveryReport>& compared, const Theme& theme);
    ~ReportPaper();

    void print(QPrinter& printer) const;
    /// UnwritableFile.
    Result<void> writePdf(const QString& path) const;

private:
    QString figuresHtml() const;
    void addChart(QString& html);

    ReportData m_data;
    Theme m_theme; ///< light, whatever the window is
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace heliograph
