// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/GridSearch.h"

#include "core/message/PhoneReader.h"
#include "core/storage/RowCodec.h"

namespace heliograph {
namespace {

constexpr QStringView kPhoneMarks = u"+-() .\u00a0\u2011";

// A whole number is read as the import reads it, so that 8 900 … finds +7 900 …; a piece is just its digits.
QByteArray phoneDigits(const QString& typed)
{
    QByteArray digits;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            digits += static_cast<char>(c.unicode());
        else if (!kPhoneMarks.contains(c))
            return {};
    }
    constexpr int kWholeNumber = 11;
    if (digits.size() < kWholeNumber)
        return digits;
    const PhoneReading reading = readPhone(typed);
    return reading.phone ? reading.phone->digits().toLatin1() : digits;
}

} // namespace

GridSearch::GridSearch(const QString& typed)
    : m_text(typed.trimmed()), m_digits(phoneDigits(m_text)), m_matcher(m_text, Qt::CaseInsensitive)
{}

bool GridSearch::matches(const QByteArray& phone, const QByteArray& packedCells) const
{
    if (isEmpty() || (!m_digits.isEmpty() && phone.contains(m_digits)))
        return true;
    if (!packedCells.contains('\\'))
        return m_matcher.indexIn(QString::fromUtf8(packedCells)) >= 0;
    const QStringList cells = unpackCells(packedCells);
    return std::any_of(cells.begin(), cells.end(),
                       [this](const QString& cell) { return m_matcher.indexIn(cell) >= 0; });
}

} // namespace heliograph
