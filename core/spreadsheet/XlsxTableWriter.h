// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/TableWriter.h"

#include <QSaveFile>
#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;

namespace heliograph {

/// A table as an XLSX workbook through libxlsxwriter. The library opens files by narrow paths and reports a
/// full disk only at the end, so it works in a temporary folder and its file is copied into place.
class XlsxTableWriter : public TableWriter {
public:
    static Result<std::unique_ptr<TableWriter>> create(const QString& path, const TableOptions& options,
                                                       qint64 rowsPerSheet);
    ~XlsxTableWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxTableWriter)

    Result<void> writeHeader(const QStringList& headers) override;
    Result<void> writeRow(const QStringList& cells) override;
    Result<void> close() override;
    Result<bool> startSheet(const TableOptions& options) override;

private:
    XlsxTableWriter(const QString& path, const TableOptions& options, qint64 rowsPerSheet);
    Result<void> addSheet();
    Result<void> putRow(const QStringList& cells, bool isHeader);
    Result<void> putIntoPlace();

    QString m_path;
    QSaveFile m_target;
    TableOptions m_options;
    qint64 m_rowsPerSheet;
    QTemporaryDir m_folder;
    lxw_workbook* m_workbook = nullptr; // the library frees it in workbook_close()
    lxw_worksheet* m_sheet = nullptr;
    int m_sheets = 0;
    qint64 m_row = 0;
    QStringList m_headers;
};

} // namespace heliograph
