// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/spreadsheet/RowSource.h"

#include <memory>
#include <vector>

namespace heliograph {

/// An open file with sheets, of any format. openRows(), inspectFile() and glanceAtFile() know no more of a
/// format than this.
class Workbook {
public:
    virtual ~Workbook() = default;

    virtual QString format() const = 0; ///< FileInfo::format
    /// In the operator's order, never empty; rows and header row are 0.
    virtual std::vector<SheetInfo> sheets() const = 0;
    /// The rows of the sheet of that index; hidden rows too if asked. May be called for several sheets.
    /// ErrorCode::DamagedFile, UnsafeFile, UnreadableFile.
    virtual Result<std::unique_ptr<RowSource>> openSheet(int index, bool includeHidden) = 0;
};

/// The sheet of that name (case matters only between names that differ in nothing else); for an empty name
/// the first visible one. -1 = none.
int findSheet(const std::vector<SheetInfo>& sheets, const QString& name);

} // namespace heliograph
