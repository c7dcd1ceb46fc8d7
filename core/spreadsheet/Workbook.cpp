// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/Workbook.h"

#include <algorithm>

namespace heliograph {

int findSheet(const std::vector<SheetInfo>& sheets, const QString& name)
{
    const auto indexWhere = [&sheets](auto condition) {
        const auto found = std::find_if(sheets.begin(), sheets.end(), condition);
        return found == sheets.end() ? -1 : static_cast<int>(found - sheets.begin());
    };
    if (name.isEmpty()) {
        const int visible = indexWhere([](const SheetInfo& sheet) { return !sheet.hidden; });
        return visible >= 0 || sheets.empty() ? visible : 0;
    }
    const int exact = indexWhere([&](const SheetInfo& sheet) { return sheet.name == name; });
    return exact >= 0 ? exact : indexWhere([&](const SheetInfo& sheet) {
        return sheet.name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

Result<std::unique_ptr<RowSource>> Workbook::openNamed(const QString& path, const ReadOptions& options)
{
    if (const Result<void> found = findSheets(); !found)
        return forward(found);
    const int sheet = findSheet(sheets(), options.sheet);
    if (sheet < 0)
        return fail(ErrorCode::NoSuchSheet, path, options.sheet);
    return openSheet(sheet, options.includeHidden);
}

} // namespace heliograph
