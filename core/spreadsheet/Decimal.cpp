// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/Decimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>

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
    double value = 0;
    const auto [rest, error] = std::from_chars(p, end, value);
    if (error != std::errc() || rest != end)
        return std::nullopt;
    number.m_value = number.m_negative ? -value : value;

    std::array<char, kExactDigits> digits;
    int count = 0;
    int point = 0;
    bool pointSeen = false;
    bool plain = true;
    for (; p < end && plain; ++p) {
        if (*p == '.') {
            pointSeen = true;
        } else if (!isDigit(*p) || count == kExactDigits) {
            plain = false;
        } else if (count > 0 || *p != '0') {
            digits[static_cast<std::size_t>(count++)] = *p;
            point += pointSeen ? 0 : 1;
        } else {
            point -= pointSeen ? 1 : 0;
        }
    }
    if (plain)
        number.setDigits(digits.data(), count, point);
    else
        number.setFromDouble(value);
    return number;
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

QByteArray Decimal::integerDigits() const
{
    if (m_point <= 0)
        return {};
    QByteArray digits(m_digits.data(), std::min(m_count, m_point));
    return digits.leftJustified(m_point, '0');
}

QByteArray Decimal::fractionDigits(int places) const
{
    QByteArray digits(std::clamp(-m_point, 0, places), '0');
    const int first = std::max(m_point, 0);
    if (first < m_count)
        digits.append(m_digits.data() + first, m_count - first);
    return digits.leftJustified(places, '0', true);
}

QString Decimal::general() const
{
    if (isZero())
        return QStringLiteral("0");
    QByteArray text = m_negative ? "-" : "";
    if (m_point > kLongestInteger || (m_point == kLongestInteger && std::abs(m_value) >= kExactIntegers) ||
        m_point < -kMostLeadingZeros) {
        text.append(m_digits.data(), 1);
        if (m_count > 1)
            text.append('.').append(m_digits.data() + 1, m_count - 1);
        const int exponent = m_point - 1;
        text.append(exponent < 0 ? "E-" : "E+")
            .append(QByteArray::number(std::abs(exponent)).rightJustified(2, '0'));
        return QString::fromLatin1(text);
    }
    text += m_point > 0 ? integerDigits() : QByteArray("0");
    if (!isInteger())
        text.append('.').append(fractionDigits(m_count - m_point));
    return QString::fromLatin1(text);
}

} // namespace heliograph
