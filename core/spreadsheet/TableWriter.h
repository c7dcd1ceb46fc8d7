// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace heliograph {

struct TableOptions {
    QString sheetName; ///< XLSX only; what a sheet name can't have is left out
    /// XLSX only: cells of these columns (from 0) become numbers where they are plain decimals of up to 15
    /// digits.
    std::vector<int> numberColumns;
};

/// Writes one table to a file, row by row. What is written appears under the file's name only when close()
/// succeeded; a writer that is destroyed before leaves an older file as it was.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    /// At most once, before the rows. ErrorCode::UnwritableFile, DiskFull, as for the others.
    virtual Result<void> writeHeader(const QStringList& headers) = 0;
    /// Texts longer than a cell can hold (32,767 UTF-16 units) are cut in XLSX.
    virtual Result<void> writeRow(const QStringList& cells) = 0;
    virtual Result<void> close() = 0;
    /// Begins a second table without a header: another sheet of an XLSX. False where the file has no room for
    /// one, as a CSV has none.
    virtual Result<bool> startSheet(const TableOptions& options) = 0;
};

/// XLSX in constant memory (another sheet with the same header after 1,048,576 rows) or CSV (UTF-8, comma,
/// CRLF, RFC 4180), by the file's ending. Texts are never formulas: in XLSX they are text cells; in CSV an
/// apostrophe goes before a text that begins with = + - @ TAB or CR, unless it is made of digits, spaces and
/// ( ) - . , alone behind its sign, as phone numbers and amounts are. ErrorCode::UnwritableFile, BadOption
/// (another ending), DiskFull.
Result<std::unique_ptr<TableWriter>> createTable(const QString& path, const TableOptions& options);

} // namespace heliograph
