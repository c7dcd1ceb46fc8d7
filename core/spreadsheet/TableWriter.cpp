// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/TableWriter.h"

#include "core/spreadsheet/CsvTableWriter.h"
#include "core/spreadsheet/SheetParser.h"
#include "core/spreadsheet/XlsxTableWriter.h"

namespace heliograph {

Result<std::unique_ptr<TableWriter>> createTable(const QString& path, const TableOptions& options)
{
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return XlsxTableWriter::create(path, options, kMostSheetRows);
    if (path.endsWith(u".csv", Qt::CaseInsensitive))
        return CsvTableWriter::create(path);
    return fail(ErrorCode::BadOption, QStringLiteral("--output"), path);
}

} // namespace heliograph
