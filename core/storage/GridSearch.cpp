// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/GridSearch.h"

#include "core/message/PhoneReader.h"
#include "core/storage/RowCodec.h"

#include <algorithm>
#include <cstring>

namespace heliograph {
namespace {

constexpr QStringView kPhoneMarks = u"+-() .\u00a0\u2011";

/// Empty when what was typed can't be a piece of a phone.
QByteArray phoneDigits(const QString& typed)
{
    QByteArray digits;
    for (const QChar c : typed) {
        if (c >= u'0' && c <= u'9')
            digits += static_cast<char>(c.unicode());
        else if (!kPhoneMarks.contains(c))
            return {};
    }
    return digits;
}

// A whole number is also read as the import reads it, so that 8 900 … finds +7 900 …
QByteArray wholePhone(const QString& typed, const QByteArray& digits)
{
    constexpr int kWholeNumber = 11;
    if (digits.size() < kWholeNumber)
        return digits;
    const PhoneReading reading = readPhone(typed);
    return reading.phone ? reading.phone->digits().toLatin1() : digits;
}

} // namespace

// A million rows are searched while somebody types, so bytes are compared where that says the same.
std::vector<GridSearch::Letter> GridSearch::lettersOf(const QString& text)
{
    std::vector<Letter> letters;
    for (const QChar c : text) {
        Letter letter{QString(c.toLower()).toUtf8(), QString(c.toUpper()).toUtf8()};
        if (c.isSurrogate() || letter.lower.size() != letter.upper.size())
            return {};
        letters.push_back(std::move(letter));
    }
    return letters;
}

GridSearch::GridSearch(const QString& typed)
    : m_text(typed.trimmed()),
      m_digits(phoneDigits(m_text)),
      m_phone(wholePhone(m_text, m_digits)),
      m_matcher(m_text, Qt::CaseInsensitive),
      m_letters(lettersOf(m_text))
{}

bool GridSearch::standsAt(const char* at, const char* end) const
{
    for (const Letter& letter : m_letters) {
        const auto size = static_cast<std::size_t>(letter.lower.size());
        if (static_cast<std::size_t>(end - at) < size ||
            (std::memcmp(at, letter.lower.constData(), size) != 0 &&
             std::memcmp(at, letter.upper.constData(), size) != 0))
            return false;
        at += size;
    }
    return true;
}

bool GridSearch::isIn(QByteArrayView cells) const
{
    if (m_letters.empty())
        return m_matcher.indexIn(QString::fromUtf8(cells)) >= 0;
    const char lower = m_letters.front().lower.front();
    const char upper = m_letters.front().upper.front();
    for (const char* at = cells.begin(); at != cells.end(); ++at) {
        if ((*at == lower || *at == upper) && standsAt(at, cells.end()))
            return true;
    }
    return false;
}

bool GridSearch::matches(QByteArrayView phone, QByteArrayView packedCells) const
{
    if (isEmpty() || (!m_digits.isEmpty() && (phone.contains(m_digits) || phone.contains(m_phone))))
        return true;
    if (!packedCells.contains('\\'))
        return isIn(packedCells);
    const QStringList cells = unpackCells(packedCells.toByteArray());
    return std::any_of(cells.begin(), cells.end(),
                       [this](const QString& cell) { return m_matcher.indexIn(cell) >= 0; });
}

} // namespace heliograph
