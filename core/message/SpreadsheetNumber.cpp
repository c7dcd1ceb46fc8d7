// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/SpreadsheetNumber.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr std::size_t kFewestDigits = 8;
constexpr std::size_t kMostZeros = 2;

/// Takes the text from its front.
class Cursor {
public:
    explicit Cursor(QStringView text) : m_rest(text) {}

    bool atEnd() const { return m_rest.isEmpty(); }

    bool takeOneOf(QStringView characters)
    {
        if (m_rest.isEmpty() || !characters.contains(m_rest.front()))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }

    std::string takeDigits()
    {
        std::string digits;
        while (!m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9') {
            digits += char(m_rest.front().unicode());
            m_rest = m_rest.mid(1);
        }
        return digits;
    }

private:
    QStringView m_rest;
};

bool allZeros(std::string_view digits)
{
    return std::all_of(digits.begin(), digits.end(), [](char c) { return c == '0'; });
}

} // namespace

std::optional<SpreadsheetNumber> readSpreadsheetNumber(QStringView text)
{
    Cursor cursor(text.trimmed());
    SpreadsheetNumber number;
    number.quoted = cursor.takeOneOf(u"'’‘`");
    number.plus = cursor.takeOneOf(u"+");
    const std::string whole = cursor.takeDigits();
    if (whole.empty())
        return std::nullopt;
    const std::string fraction = cursor.takeOneOf(u".,") ? cursor.takeDigits() : std::string();
    number.exponent = cursor.takeOneOf(u"eEеЕ");
    if (!number.exponent) {
        if (!cursor.atEnd() || whole.size() < kFewestDigits || fraction.empty() ||
            fraction.size() > kMostZeros || !allZeros(fraction))
            return std::nullopt;
        number.digits = whole;
        return number;
    }
    cursor.takeOneOf(u"+");
    const std::string power = cursor.takeDigits();
    if (power.empty() || power.size() > 2 || !cursor.atEnd())
        return std::nullopt;
    const std::size_t shift = std::size_t(std::stoi(power));
    number.rounded = fraction.size() < shift;
    if (number.rounded)
        return number;
    if (!allZeros(std::string_view(fraction).substr(shift)))
        return std::nullopt;
    number.digits = whole + fraction.substr(0, shift);
    return number;
}

} // namespace heliograph
