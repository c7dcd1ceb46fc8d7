// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/BiffRecords.h"
#include "core/spreadsheet/NumberFormat.h"
#include "core/spreadsheet/SharedStrings.h"
#include "core/spreadsheet/TextEncoding.h"

#include <memory>
#include <vector>

namespace heliograph {

/// What stands before the sheets of a workbook of Excel 97 to 2003 ([MS-XLS] 2.1.7.20.1, the globals).
struct XlsWorkbook {
    struct Sheet {
        QString name;
        qint64 position = 0; ///< of its BOF record in the stream
        bool hidden = false; ///< hidden or very hidden
    };

    /// ErrorCode::DamagedFile, UnreadableFile, UnsupportedFile (older than Excel 97, or with a password).
    static Result<XlsWorkbook> read(BiffRecords& records);

    /// Reads the strings of the workbook; they may be shared by the readers of its sheets.
    /// ErrorCode::DamagedFile, UnreadableFile, UnsafeFile.
    Result<std::shared_ptr<const SharedStrings>> readStrings(BiffRecords& records) const;

    std::vector<Sheet> sheets; ///< those with cells: no charts, no macros
    qint64 stringsAt = -1;     ///< position of their record; -1 = none
    bool date1904 = false;
    TextEncoding byteEncoding = TextEncoding::Windows1252;    ///< of texts that some writers store as bytes
    std::shared_ptr<const std::vector<NumberFormat>> formats; ///< by the index of a cell's XF record
};

/// Whether the current record begins a workbook or sheet that Excel 97 or later wrote.
bool isBiff8Beginning(const BiffRecords& records);

} // namespace heliograph
