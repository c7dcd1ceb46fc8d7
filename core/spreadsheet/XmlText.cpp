// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XmlText.h"

#include <QVarLengthArray>

#include <charconv>
#include <cstring>
#include <string_view>

namespace heliograph {
namespace {

enum class Trust { Checked, Valid };

constexpr auto kPlain = [] {
    std::array<bool, 128> plain{};
    for (std::size_t c = 0; c < plain.size(); ++c)
        plain[c] = (c >= 0x20 || c == '\t' || c == '\n') && c != '&' && c != '<';
    return plain;
}();

bool isContinuation(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

/// One character beyond U+07FF; nullptr where the bytes are not one that XML 1.0 allows.
const unsigned char* decodeLong(const unsigned char* p, const unsigned char* end, char16_t*& out)
{
    const unsigned lead = *p;
    if (lead >= 0xE0 && lead < 0xF0 && end - p >= 3 && isContinuation(p[1]) && isContinuation(p[2])) {
        const char32_t c = (lead & 0x0FU) << 12 | (p[1] & 0x3FU) << 6 | (p[2] & 0x3FU);
        if (c < 0x800 || (c >= 0xD800 && c < 0xE000) || c > 0xFFFD)
            return nullptr;
        *out++ = static_cast<char16_t>(c);
        return p + 3;
    }
    if (lead >= 0xF0 && lead < 0xF5 && end - p >= 4 && isContinuation(p[1]) && isContinuation(p[2]) &&
        isContinuation(p[3])) {
        const char32_t c = (lead & 0x07U) << 18 | (p[1] & 0x3FU) << 12 | (p[2] & 0x3FU) << 6 | (p[3] & 0x3FU);
        if (c < 0x10000 || c > 0x10FFFF)
            return nullptr;
        *out++ = QChar::highSurrogate(c);
        *out++ = QChar::lowSurrogate(c);
        return p + 4;
    }
    return nullptr;
}

/// Writes at most one unit per byte; nullptr where it met what it may not judge.
template <Trust trust>
char16_t* decode(const char* from, const char* to, char16_t* out)
{
    const auto* p = reinterpret_cast<const unsigned char*>(from);
    const auto* end = reinterpret_cast<const unsigned char*>(to);
    while (p < end) {
        const unsigned c = *p;
        if (c < 0x80) {
            if (trust == Trust::Checked && !kPlain[c])
                return nullptr;
            *out++ = static_cast<char16_t>(c);
            ++p;
        } else if (c >= 0xC2 && c < 0xE0 && end - p >= 2 && isContinuation(p[1])) {
            *out++ = static_cast<char16_t>((c & 0x1FU) << 6 | (p[1] & 0x3FU));
            p += 2;
        } else {
            p = decodeLong(p, end, out);
            if (p == nullptr)
                return nullptr;
        }
    }
    return out;
}

/// How many units decode() writes at most; exact for valid UTF-8.
qsizetype unitsOf(const char* from, const char* to)
{
    qsizetype units = 0;
    for (const char* p = from; p < to; ++p) {
        const auto c = static_cast<unsigned char>(*p);
        units += (isContinuation(c) ? 0 : 1) + (c >= 0xF0 ? 1 : 0);
    }
    return units;
}

template <Trust trust>
std::optional<QString> decodeToString(const char* from, const char* to)
{
    QString text(unitsOf(from, to), Qt::Uninitialized);
    auto* units = reinterpret_cast<char16_t*>(text.data());
    const char16_t* end = decode<trust>(from, to, units);
    if (end == nullptr)
        return std::nullopt;
    text.truncate(end - units);
    return text;
}

std::optional<char32_t> referenceOf(std::string_view name)
{
    if (name == "amp")
        return U'&';
    if (name == "lt")
        return U'<';
    if (name == "gt")
        return U'>';
    if (name == "quot")
        return U'"';
    if (name == "apos")
        return U'\'';
    if (name.size() < 2 || name.front() != '#')
        return std::nullopt;
    name.remove_prefix(1);
    const bool hex = name.front() == 'x';
    if (hex)
        name.remove_prefix(1);
    unsigned value = 0;
    const auto [rest, error] = std::from_chars(name.data(), name.data() + name.size(), value, hex ? 16 : 10);
    if (error != std::errc() || rest != name.data() + name.size())
        return std::nullopt;
    const bool control = value < 0x20 && value != '\t' && value != '\n' && value != '\r';
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    if (control || surrogate || value == 0xFFFE || value == 0xFFFF || value > 0x10FFFF)
        return std::nullopt;
    return value;
}

/// The bytes that one '&' or CR at p stands for; p moves on behind it.
bool appendSpecial(QByteArray& out, const char*& p, const char* end)
{
    if (*p == '\r') {
        out += '\n';
        p += end - p > 1 && p[1] == '\n' ? 2 : 1;
        return true;
    }
    constexpr qsizetype kLongestReference = 12;
    const auto length = static_cast<std::size_t>(std::min<qsizetype>(end - p, kLongestReference));
    const auto* semicolon = static_cast<const char*>(std::memchr(p, ';', length));
    if (semicolon == nullptr)
        return false;
    const auto c = referenceOf({p + 1, static_cast<std::size_t>(semicolon - p - 1)});
    if (!c)
        return false;
    out += QString::fromUcs4(&*c, 1).toUtf8();
    p = semicolon + 1;
    return true;
}

} // namespace

bool appendXmlText(QByteArray& out, const char* from, const char* to)
{
    QVarLengthArray<char16_t, 512> scratch(to - from);
    const char* p = from;
    while (p < to) {
        const char* special = p;
        while (special < to && *special != '&' && *special != '\r')
            ++special;
        if (decode<Trust::Checked>(p, special, scratch.data()) == nullptr)
            return false;
        out.append(p, special - p);
        p = special;
        if (p < to && !appendSpecial(out, p, to))
            return false;
    }
    return true;
}

std::optional<QString> decodeXmlText(const char* from, const char* to)
{
    if (auto quick = decodeToString<Trust::Checked>(from, to))
        return quick;
    QByteArray bytes;
    if (!appendXmlText(bytes, from, to))
        return std::nullopt;
    return decodeValidUtf8(bytes.constData(), bytes.constData() + bytes.size());
}

QString decodeValidUtf8(const char* from, const char* to)
{
    auto text = decodeToString<Trust::Valid>(from, to);
    return text ? *std::move(text) : QString::fromUtf8(from, to - from);
}

QString unescapeXstring(const QString& text)
{
    constexpr qsizetype kEscapeLength = 7;
    QString plain;
    qsizetype copied = 0;
    qsizetype at = text.indexOf(u"_x");
    while (at >= 0) {
        bool isHex = false;
        const QStringView escape = QStringView(text).mid(at, kEscapeLength);
        const ushort unit = escape.size() == kEscapeLength && escape.back() == u'_'
                                ? escape.mid(2, 4).toUShort(&isHex, 16)
                                : ushort(0);
        if (isHex) {
            plain += QStringView(text).mid(copied, at - copied);
            plain += QChar(unit);
            copied = at + kEscapeLength;
        }
        at = text.indexOf(u"_x", isHex ? copied : at + 1);
    }
    return copied == 0 ? text : plain + text.mid(copied);
}

} // namespace heliograph
