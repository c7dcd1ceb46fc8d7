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
    /// Adds what else is to be said about the file.
    virtual void addTo(FileInfo&) const {}
    /// Where the sheets aren't known without going through the file; once, before sheets() and openSheet().
    virtual Result<void> findSheets() { return {}; }
    /// In the operator's order, never empty; rows and header row are 0.
    virtual std::vector<SheetInfo> sheets() const = 0;
    /// The rows of the sheet of that index; hidden rows too if asked. May be called for several sheets.
    /// ErrorCode::DamagedFile, UnsafeFile, UnreadableFile.
    virtual Result<std::unique_ptr<RowSource>> openSheet(int index, bool includeHidden) = 0;
    /// The same for the sheet that findSheet() finds; doesn't ask for findSheets(). ErrorCode::NoSuchSheet.
    virtual Result<std::unique_ptr<RowSource>> openNamed(const QString& path, const ReadOptions& options);
};

/// The sheet of that name (case matters only between names that differ in nothing else); for an empty name
/// the first visible one. -1 = none.
int findSheet(const std::vector<SheetInfo>& sheets, const QString& name);

} // namespace heliograph
