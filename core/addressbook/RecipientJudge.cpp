// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/RecipientJudge.h"

#include "core/message/PhoneReader.h"

#include <QHash>

#include <algorithm>

namespace heliograph {

ImportedRow RecipientJudge::read(SheetRow row, PhoneReading& reading) const
{
    ImportedRow judged;
    judged.row = row.row;
    judged.cells = std::move(row.cells);
    judged.phoneCell = judged.cells.value(m_options.phoneColumn);
    reading = readPhone(judged.phoneCell, m_options.region);
    judged.repairs = std::move(reading.repairs);
    judged.more = reading.more;
    judged.reason = reading.error;
    return judged;
}

Result<void> RecipientJudge::judge(SheetRow row, const Sink& sink)
{
    PhoneReading reading;
    ImportedRow first = read(std::move(row), reading);
    if (reading.more.isEmpty()) {
        if (reading.phone)
            judgePhone(first, *reading.phone);
        count({&first, 1});
        return sink(std::move(first));
    }
    std::vector<PhoneNumber> phones = phonesOf(reading, m_options.unfit);
    if (m_options.several == SeveralNumbers::First)
        phones.resize(1, phones.front());
    std::vector<ImportedRow> numbers(phones.size(), first);
    for (std::size_t i = 0; i < phones.size(); ++i) {
        numbers[i].nth = int(i);
        judgePhone(numbers[i], phones[i]);
    }
    count(numbers);
    for (ImportedRow& number : numbers) {
        if (const Result<void> taken = sink(std::move(number)); !taken)
            return taken;
    }
    return {};
}

void RecipientJudge::judgePhone(ImportedRow& row, PhoneNumber phone)
{
    row.phone = phone.digits();
    row.reason = reasonFor(row, phone);
}

Reason RecipientJudge::reasonFor(ImportedRow& row, PhoneNumber phone)
{
    if (m_options.stopListed && m_options.stopListed(row.phone))
        return Reason::StopListed;
    if (m_options.unfit == UnfitNumbers::LeaveOut) {
        if (const Reason unfit = whyUnfit(phone); unfit != Reason::None)
            return unfit;
    }
    if (m_options.duplicates == DuplicatePolicy::KeepAll)
        return Reason::None;
    const quint32 content = contentOf(row);
    const PhoneSet::Seen seen = m_seen.add(phone, content, quint32(row.row));
    if (seen.before) {
        row.otherContent = seen.content != content;
        row.repeats = seen.row;
        return Reason::Duplicate;
    }
    row.known = m_options.known && m_options.known(row.phone);
    return row.known ? Reason::Duplicate : Reason::None;
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

void RecipientJudge::count(std::span<ImportedRow> numbers)
{
    const auto find = [&numbers](const auto& is) { return std::find_if(numbers.begin(), numbers.end(), is); };
    const auto reason = [](Reason wanted) {
        return [wanted](const ImportedRow& row) { return row.reason == wanted; };
    };
    ++m_counts.rows;
    m_counts.repaired += !numbers.front().repairs.empty();
    m_counts.further += qint64(numbers.size()) - 1;
    const auto taken = std::count_if(numbers.begin(), numbers.end(), reason(Reason::None));
    if (taken > 0) {
        ++m_counts.imported;
        m_counts.furtherImported += taken - 1;
    } else if (const auto duplicate = find(reason(Reason::Duplicate)); duplicate != numbers.end()) {
        ++m_counts.duplicates;
        m_counts.duplicatesOtherContent += duplicate->otherContent;
        m_counts.known += duplicate->known;
    } else if (find(reason(Reason::StopListed)) != numbers.end()) {
        ++m_counts.stopListed;
    } else {
        ++m_counts.rejected;
        numbers.front().rejectsRow = true;
    }
}

} // namespace heliograph
