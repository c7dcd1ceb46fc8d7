// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ImportLines.h"

namespace heliograph {
namespace {

bool isOfCell(PhoneRepair repair, const ImportedRow& row)
{
    // What was repaired in the cell is told once; that there are several numbers, with each of them.
    return row.nth == 0 || repair == PhoneRepair::SeveralNumbers;
}

} // namespace

std::vector<ImportLine> linesOf(const ImportedRow& row, const QString& column)
{
    if (row.accepted() && row.repairs.empty())
        return {};
    std::vector<ImportLine> lines;
    ImportLine line{row.row, false, column, row.phoneCell, row.phone, {}, false, 0, row.cells};
    if (row.accepted()) {
        for (const PhoneRepair repair : row.repairs) {
            if (!isOfCell(repair, row))
                continue;
            line.code = repairCode(repair);
            lines.push_back(line);
        }
        return lines;
    }
    line.rejected = row.rejectsRow;
    line.passedOver = !row.rejectsRow;
    line.repeats = row.repeats;
    line.code = row.known ? kKnownCode.toString() : reasonCode(row.reason);
    if (row.reason != Reason::Duplicate && row.reason != Reason::StopListed)
        line.after.clear();
    lines.push_back(std::move(line));
    return lines;
}

void ImportLines::add(ImportLine line)
{
    qint64& count = line.rejected ? rejected : line.passedOver ? passedOver : repaired;
    if (++count > kAtHand)
        return;
    line.cells.clear();
    atHand.push_back(std::move(line));
}

} // namespace heliograph
