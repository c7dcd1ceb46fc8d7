// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/RecipientJudge.h"

#include "core/message/PhoneReader.h"

#include <QHash>

namespace heliograph {

ImportedRow RecipientJudge::judge(SheetRow row)
{
    ImportedRow judged;
    judged.row = row.row;
    judged.cells = std::move(row.cells);
    judged.phoneCell = judged.cells.value(m_options.phoneColumn);
    PhoneReading reading = readPhone(judged.phoneCell, m_options.region);
    judged.repairs = std::move(reading.repairs);
    judged.more = std::move(reading.more);
    judged.reason = reading.error;
    if (reading.phone) {
        judged.phone = reading.phone->digits();
        judged.reason = reasonFor(judged, *reading.phone);
    }
    count(judged);
    return judged;
}

Reason RecipientJudge::reasonFor(ImportedRow& row, PhoneNumber phone)
{
    if (m_options.stopListed && m_options.stopListed(row.phone))
        return Reason::StopListed;
    if (m_options.duplicates == DuplicatePolicy::KeepAll)
        return Reason::None;
    const quint32 content = contentOf(row);
    const PhoneSet::Seen seen = m_seen.add(phone, content);
    if (!seen.before)
        return Reason::None;
    row.otherContent = seen.content != content;
    return Reason::Duplicate;
}

quint32 RecipientJudge::contentOf(const ImportedRow& row) const
{
    std::size_t hash = 0;
    if (m_options.contentOf) {
        hash = qHash(m_options.contentOf(row.cells));
    } else {
        for (int i = 0; i < row.cells.size(); ++i) {
            if (i != m_options.phoneColumn)
                hash = qHash(row.cells[i], hash * 31 + std::size_t(i));
        }
    }
    return quint32(hash ^ (hash >> 32));
}

void RecipientJudge::count(const ImportedRow& row)
{
    ++m_counts.rows;
    m_counts.repaired += !row.repairs.empty();
    if (row.accepted())
        ++m_counts.imported;
    else if (row.reason == Reason::Duplicate)
        ++m_counts.duplicates;
    else if (row.reason == Reason::StopListed)
        ++m_counts.stopListed;
    else
        ++m_counts.rejected;
    m_counts.duplicatesOtherContent += row.otherContent;
}

} // namespace heliograph
