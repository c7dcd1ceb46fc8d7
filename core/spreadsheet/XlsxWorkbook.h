// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/NumberFormat.h"
#include "core/spreadsheet/SharedStrings.h"
#include "core/spreadsheet/Workbook.h"
#include "core/spreadsheet/ZipContainer.h"

#include <memory>
#include <vector>

namespace heliograph {

/// What the small parts of an XLSX or XLSM package say: its sheets in the operator's order, where they lie,
/// and how cells are shown (ECMA-376 part 1, 18.2 and 18.8). Parts are found through relationships alone,
/// never by name.
struct XlsxWorkbook {
    struct Sheet {
        QString name;
        QString part;
        bool hidden = false; ///< hidden or veryHidden
    };

    /// ErrorCode::DamagedFile, UnsafeFile, UnsupportedFile (a package that is no workbook).
    static Result<XlsxWorkbook> read(const ZipContainer& package);

    /// Reads the strings of the workbook; they may be shared by the readers of its sheets.
    Result<std::shared_ptr<const SharedStrings>> readStrings(const ZipContainer& package) const;

    /// The sheets as an operator knows them, without row counts.
    std::vector<SheetInfo> sheetInfos() const;
    /// findSheet() among them.
    int find(const QString& name) const { return findSheet(sheetInfos(), name); }

    std::vector<Sheet> sheets;
    QString stringsPart; ///< empty = none
    bool date1904 = false;
    std::shared_ptr<const std::vector<NumberFormat>> formats; ///< by the style index of a cell
};

} // namespace heliograph
