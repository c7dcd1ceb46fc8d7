// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace heliograph {

/// Writes one table to an XLSX (constant memory; a new sheet after 1,048,576 rows) or CSV (UTF-8, RFC 4180) file,
/// chosen by the file's ending. Texts that a spreadsheet program would take for a formula are kept as text.
/// The file appears under its name only when close() succeeded.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    virtual Result<void> writeHeader(const QStringList& headers) = 0;
    /// Cells are texts; `numbers` lists the column indexes whose cells are decimal numbers.
    virtual Result<void> writeRow(const QStringList& cells) = 0;
    virtual Result<void> close() = 0;
};

struct TableOptions {
    QString sheetName;
    std::vector<int> numberColumns; ///< cells of these columns are written as numbers where they are plain decimals
};

/// ErrorCode::UnwritableFile, BadOption (an ending that is neither .xlsx nor .csv), DiskFull.
Result<std::unique_ptr<TableWriter>> createTable(const QString& path, const TableOptions& options);

} // namespace heliograph
