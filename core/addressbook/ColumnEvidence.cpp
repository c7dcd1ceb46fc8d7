// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/ColumnEvidence.h"

#include "core/message/PhoneReader.h"

#include <QRegularExpression>

namespace heliograph {
namespace {

const QRegularExpression& emailPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"));
    return pattern;
}

/// Dates with the day or the year first, times of day, and both together.
const QRegularExpression& momentPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2}[./-]\\d{1,2}([./-]\\d{2,4})?|\\d{4}-\\d{1,2}-\\d{1,2})?"
                       "([ T]*\\d{1,2}:\\d{2}(:\\d{2})?Z?)?$"));
    return pattern;
}

void countPhone(const QString& cell, Region region, ColumnEvidence& evidence)
{
    const PhoneReading reading = readPhone(cell, region);
    if (reading.phone)
        (looksMobile(*reading.phone) ? evidence.phones : evidence.otherPhones) += 1;
}

} // namespace

ColumnEvidence examineColumn(int column, const std::vector<SheetRow>& rows, Region region)
{
    ColumnEvidence evidence;
    for (const SheetRow& row : rows) {
        const QString cell = column < row.cells.size() ? row.cells[column].trimmed() : QString();
        if (cell.isEmpty())
            continue;
        ++evidence.cells;
        countPhone(cell, region, evidence);
        evidence.emails += emailPattern().match(cell).hasMatch();
        evidence.moments += momentPattern().match(cell).hasMatch();
        evidence.averageLength += double(cell.size());
    }
    if (evidence.cells > 0) {
        evidence.phones /= evidence.cells;
        evidence.otherPhones /= evidence.cells;
        evidence.emails /= evidence.cells;
        evidence.moments /= evidence.cells;
        evidence.averageLength /= evidence.cells;
    }
    return evidence;
}

} // namespace heliograph
