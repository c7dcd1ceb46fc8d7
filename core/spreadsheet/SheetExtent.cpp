// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/SheetExtent.h"

#include "core/spreadsheet/SheetParser.h"
#include "core/spreadsheet/SheetWalk.h"

namespace heliograph {
namespace {

// "A1:C3": the last row, and the column behind the last.
std::pair<qint64, int> endOfRange(std::string_view range)
{
    const QByteArrayView corner(range.data() + (range.find(':') + 1), range.data() + range.size());
    const qsizetype digits =
        std::find_if(corner.begin(), corner.end(), [](char c) { return c >= '0' && c <= '9'; }) -
        corner.begin();
    return {corner.sliced(digits).toByteArray().toLongLong(), columnOfReference(corner) + 1};
}

} // namespace

Result<SheetExtent> measureSheet(ByteSource& source, const QString& path, qint64 firstRow)
{
    SheetExtent extent;
    SheetWalk walk(source, path);
    while (walk.next()) {
        switch (walk.item()) {
        case SheetItem::RowBegin:
            extent.rows = std::max(extent.rows, walk.row());
            break;
        case SheetItem::CellContent:
            extent.columns = std::max(extent.columns, walk.column() + 1);
            break;
        case SheetItem::Merge: {
            const auto [lastRow, columns] = endOfRange(walk.token().attribute("ref").value_or(""));
            if (lastRow >= firstRow)
                extent.columns = std::max(extent.columns, columns);
            break;
        }
        default:
            break;
        }
    }
    if (!walk.outcome())
        return forward(walk.outcome());
    return extent;
}

QByteArray cellReference(int column, qint64 row)
{
    QByteArray letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(char('A' + (rest - 1) % 26));
    return letters + QByteArray::number(row);
}

} // namespace heliograph
