// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/Decimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <string_view>

namespace heliograph {
namespace {

constexpr int kExactDigits = 15;
constexpr double kExactIntegers = 9007199254740992.0; // 2^53
constexpr int kLongestInteger = 16;                   // digits of 2^53
constexpr int kMostLeadingZeros = 8;                  // 0.000000001 is the last that is not shown as 1E-09

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<Decimal> Decimal::parse(QByteArrayView text)
{
    const char* p = text.begin();
    const char* end = text.end();
    while (p < end && static_cast<unsigned char>(*p) <= ' ')
        ++p;
    while (p < end && static_cast<unsigned char>(end[-1]) <= ' ')
        --end;
    Decimal number;
    if (p < end && (*p == '-' || *p == '+'))
        number.m_negative = *p++ == '-';
    if (p == end || !(isDigit(*p) || *p == '.'))
        return std::nullopt;
    if (number.setFromPlain(p, end))
        return number;
    double value = 0;
    const auto [rest, error] = std::from_chars(p, end, value);
    if (error != std::errc() || rest != end)
        return std::nullopt;
    number.m_value = number.m_negative ? -value : value;
    number.setFromDouble(value);
    return number;
}

/// Takes up to 15 digits with at most one point; false, with nothing set, for anything else.
bool Decimal::setFromPlain(const char* p, const char* end)
{
    std::array<char, kExactDigits> digits;
    int count = 0;
    int point = 0;
    int places = 0;
    quint64 mantissa = 0;
    bool pointSeen = false;
    for (; p < end; ++p) {
        if (*p == '.' && !pointSeen) {
            pointSeen = true;
            continue;
        }
        if (!isDigit(*p) || count == kExactDigits || places == kExactDigits)
            return false;
        places += pointSeen ? 1 : 0;
        if (count == 0 && *p == '0') {
            point -= pointSeen ? 1 : 0;
            continue;
        }
        digits[static_cast<std::size_t>(count++)] = *p;
        mantissa = mantissa * 10 + static_cast<quint64>(*p - '0');
        point += pointSeen ? 0 : 1;
    }
    if (places == 0 && pointSeen && count == 0)
        return false; // a lone point
    // Both operands are exact, so that the quotient is the nearest double.
    static constexpr double kPowers[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                         1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    m_value = static_cast<double>(mantissa) / kPowers[places];
    m_value = m_negative ? -m_value : m_value;
    setDigits(digits.data(), count, point);
    return true;
}

void Decimal::setFromDouble(double value)
{
    std::array<char, 40> text;
    if (value < kExactIntegers && value == std::floor(value)) {
        const char* end = std::to_chars(text.begin(), text.end(), static_cast<qint64>(value)).ptr;
        setDigits(text.data(), static_cast<int>(end - text.data()), static_cast<int>(end - text.data()));
        return;
    }
    // d.dddddddddddddde±xx
    const char* end =
        std::to_chars(text.begin(), text.end(), value, std::chars_format::scientific, kExactDigits - 1).ptr;
    std::array<char, kExactDigits> digits;
    digits[0] = text[0];
    std::memcpy(digits.data() + 1, text.data() + 2, kExactDigits - 1);
    const char* exponentAt = text.data() + kExactDigits + 2;
    int exponent = 0;
    std::from_chars(*exponentAt == '+' ? exponentAt + 1 : exponentAt, end, exponent);
    setDigits(digits.data(), kExactDigits, exponent + 1);
}

void Decimal::setDigits(const char* digits, int count, int point)
{
    std::memcpy(m_digits.data(), digits, static_cast<std::size_t>(count));
    m_count = count;
    m_point = point;
    trim();
}

void Decimal::trim()
{
    while (m_count > 0 && m_digits[static_cast<std::size_t>(m_count - 1)] == '0')
        --m_count;
    if (m_count == 0) {
        m_point = 0;
        m_negative = false;
    }
}

void Decimal::roundTo(int places)
{
    const int kept = m_point + places;
    if (kept >= m_count)
        return;
    if (kept < 0) {
        m_count = 0;
        trim();
        return;
    }
    const bool up = m_digits[static_cast<std::size_t>(kept)] >= '5';
    m_count = kept;
    if (up) {
        int i = kept - 1;
        while (i >= 0 && m_digits[static_cast<std::size_t>(i)] == '9')
            --i;
        if (i >= 0) {
            ++m_digits[static_cast<std::size_t>(i)];
            m_count = i + 1;
        } else {
            m_digits[0] = '1';
            m_count = 1;
            ++m_point;
        }
    }
    trim();
}

Decimal::Digits Decimal::integerDigits() const
{
    Digits digits;
    if (m_point > 0) {
        digits.append(m_digits.data(), std::min(m_count, m_point));
        while (digits.size() < m_point)
            digits.append('0');
    }
    return digits;
}

Decimal::Digits Decimal::fractionDigits(int places) const
{
    Digits digits;
    for (int i = m_point; i < m_point + places; ++i)
        digits.append(i >= 0 && i < m_count ? m_digits[static_cast<std::size_t>(i)] : '0');
    return digits;
}

QString Decimal::general() const
{
    if (isZero())
        return QStringLiteral("0");
    QVarLengthArray<char, 48> text;
    const auto append = [&text](const auto& digits) { text.append(digits.data(), qsizetype(digits.size())); };
    if (m_negative)
        text.append('-');
    if (m_point > kLongestInteger || (m_point == kLongestInteger && std::abs(m_value) >= kExactIntegers) ||
        m_point < -kMostLeadingZeros) {
        text.append(m_digits[0]);
        if (m_count > 1) {
            text.append('.');
            text.append(m_digits.data() + 1, m_count - 1);
        }
        const int exponent = m_point - 1;
        append(std::string_view(exponent < 0 ? "E-" : "E+"));
        append(QByteArray::number(std::abs(exponent)).rightJustified(2, '0'));
        return QString::fromLatin1(text.data(), text.size());
    }
    if (m_point > 0)
        append(integerDigits());
    else
        text.append('0');
    if (!isInteger()) {
        text.append('.');
        append(fractionDigits(m_count - m_point));
    }
    return QString::fromLatin1(text.data(), text.size());
}

bool isCanonicalNumber(QByteArrayView number)
{
    constexpr qsizetype kSafeDigits = 15;
    if (number.isEmpty() || number.size() > kSafeDigits || number.front() < '1' || number.front() > '9')
        return false;
    bool point = false;
    for (const char c : number) {
        if (c == '.' && !point)
            point = true;
        else if (c < '0' || c > '9')
            return false;
    }
    return !point || (number.back() != '0' && number.back() != '.');
}

} // namespace heliograph
