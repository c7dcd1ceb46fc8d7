// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/XmlOutput.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace heliograph {
namespace {

/// The longest escape (&quot;) for one UTF-16 unit.
constexpr qsizetype kMostBytesPerUnit = 6;

/// ASCII that needs no escape.
constexpr auto kPlain = [] {
    std::array<bool, 0x80> plain{};
    for (std::size_t i = 0x20; i < plain.size(); ++i)
        plain[i] = i != '&' && i != '<' && i != '>' && i != '"';
    return plain;
}();

char* put(char* to, std::string_view bytes)
{
    std::memcpy(to, bytes.data(), bytes.size());
    return to + bytes.size();
}

char* putByte(char* to, unsigned value)
{
    *to = static_cast<char>(static_cast<unsigned char>(value));
    return to + 1;
}

/// One of & < > " as its entity.
char* putEntity(char* to, char16_t unit)
{
    switch (unit) {
    case u'&':
        return put(to, "&amp;");
    case u'<':
        return put(to, "&lt;");
    case u'>':
        return put(to, "&gt;");
    default:
        return put(to, "&quot;");
    }
}

char* putTwoOrThree(char* to, char16_t unit)
{
    if (unit < 0x800)
        return putByte(putByte(to, 0xc0u | (unit >> 6)), 0x80u | (unit & 0x3fu));
    to = putByte(to, 0xe0u | (unit >> 12));
    return putByte(putByte(to, 0x80u | ((unit >> 6) & 0x3fu)), 0x80u | (unit & 0x3fu));
}

char* putPair(char* to, char16_t high, char16_t low)
{
    const char32_t point = QChar::surrogateToUcs4(high, low);
    to = putByte(to, 0xf0u | (point >> 18));
    to = putByte(to, 0x80u | ((point >> 12) & 0x3fu));
    return putByte(putByte(to, 0x80u | ((point >> 6) & 0x3fu)), 0x80u | (point & 0x3fu));
}

} // namespace

XmlOutput::XmlOutput(qsizetype expectedBytes)
{
    grow(expectedBytes);
}

void XmlOutput::grow(qsizetype bytes)
{
    constexpr qsizetype kSmallest = 64;
    m_bytes.resize(std::max({m_bytes.size() * 2, m_size + bytes, kSmallest}));
    m_data = m_bytes.data();
    m_capacity = m_bytes.size();
}

void XmlOutput::number(int value)
{
    constexpr int kMostDigits = 12;
    char* begin = room(kMostDigits);
    m_size += std::to_chars(begin, begin + kMostDigits, value).ptr - begin;
}

void XmlOutput::text(QStringView value, std::string_view lineBreak)
{
    escaped(value, lineBreak, "\t");
}

void XmlOutput::attributeValue(QStringView value)
{
    escaped(value, " ", " ");
}

void XmlOutput::element(std::string_view name, QStringView value, std::string_view lineBreak)
{
    raw("<");
    raw(name);
    raw(">");
    escaped(value, lineBreak, "\t");
    raw("</");
    raw(name);
    raw(">");
}

QByteArray XmlOutput::take()
{
    m_bytes.truncate(m_size);
    m_size = 0;
    m_data = nullptr;
    m_capacity = 0;
    return std::exchange(m_bytes, {});
}

void XmlOutput::escaped(QStringView value, std::string_view lineBreak, std::string_view tab)
{
    char* const begin = room(value.size() * kMostBytesPerUnit);
    char* to = begin;
    const char16_t* from = value.utf16();
    const char16_t* const end = from + value.size();
    for (; from != end; ++from) {
        const char16_t unit = *from;
        if (unit >= 0x20 && unit < 0x80)
            to = kPlain[unit] ? putByte(to, unit) : putEntity(to, unit);
        else if (unit == u'\n' || unit == u'\r') {
            to = put(to, lineBreak);
            if (unit == u'\r' && from + 1 != end && from[1] == u'\n')
                ++from;
        } else if (unit == u'\t')
            to = put(to, tab);
        else if (QChar::isHighSurrogate(unit) && from + 1 != end && QChar::isLowSurrogate(from[1])) {
            to = putPair(to, unit, from[1]);
            ++from;
        } else if (unit < 0x20 || QChar::isSurrogate(unit) || unit >= 0xfffe)
            ++m_removed;
        else
            to = putTwoOrThree(to, unit);
    }
    m_size += to - begin;
}

} // namespace heliograph
