// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/VCardLines.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr qsizetype kLongestLine = 1024 * 1024;
constexpr qsizetype kLongestHead = 4096;

/// Where the value of a line begins, behind its colon; -1 = there is none.
qsizetype valueOf(QByteArrayView line)
{
    bool quoted = false;
    const qsizetype end = std::min(line.size(), kLongestHead);
    for (qsizetype i = 0; i < end; ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            return i + 1;
    }
    // A quote that is never closed.
    const qsizetype colon = line.first(end).indexOf(':');
    return colon < 0 ? -1 : colon + 1;
}

bool isPicture(const QByteArray& head)
{
    const QByteArray upper = head.left(head.indexOf(':')).toUpper();
    const QByteArray name = upper.mid(upper.indexOf('.') + 1);
    return name.startsWith("PHOTO") || name.startsWith("LOGO") || name.startsWith("SOUND") ||
           name.startsWith("KEY");
}

QByteArrayList partedAt(QByteArrayView text, char separator)
{
    QByteArrayList parts;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == '"')
            quoted = !quoted;
        if (i == text.size() || (text[i] == separator && !quoted)) {
            parts.append(text.sliced(from, i - from).toByteArray());
            from = i + 1;
        }
    }
    return parts;
}

bool isEncodingWord(const QByteArray& word)
{
    return word == "QUOTED-PRINTABLE" || word == "BASE64" || word == "B" || word == "8BIT" || word == "7BIT";
}

} // namespace

QByteArrayList VCardLine::values(QByteArrayView parameter) const
{
    QByteArrayList all;
    for (const auto& [word, text] : parameters) {
        if (word != parameter)
            continue;
        QByteArray plain = text.toUpper();
        for (const QByteArray& one : plain.replace('"', "").split(','))
            all.append(one.trimmed());
    }
    return all;
}

bool VCardLine::isQuotedPrintable() const
{
    return values("ENCODING").contains("QUOTED-PRINTABLE");
}

bool VCardLine::isBase64() const
{
    const QByteArrayList encodings = values("ENCODING");
    return encodings.contains("BASE64") || encodings.contains("B");
}

VCardLine parseVCardLine(const QByteArray& line)
{
    VCardLine parsed;
    const qsizetype value = valueOf(line);
    if (value < 0)
        return parsed;
    QByteArrayList parts = partedAt(QByteArrayView(line).first(value - 1), ';');
    const QByteArray name = parts.takeFirst().trimmed().toUpper();
    const qsizetype dot = name.lastIndexOf('.');
    parsed.group = name.left(std::max<qsizetype>(dot, 0));
    parsed.name = name.mid(dot + 1);
    for (const QByteArray& part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray word = (equals < 0 ? part : part.left(equals)).trimmed().toUpper();
        if (equals >= 0)
            parsed.parameters.emplace_back(word, part.mid(equals + 1).trimmed());
        else if (!word.isEmpty())
            parsed.parameters.emplace_back(isEncodingWord(word) ? "ENCODING" : "TYPE", word);
    }
    parsed.value = line.mid(value);
    parsed.bytes = line.size();
    return parsed;
}

Result<bool> VCardLines::hasMore()
{
    while (m_window.size() == 0) {
        const Result<bool> more = m_window.fill();
        if (!more || !*more)
            return more;
    }
    return true;
}

/// Puts the next line of the file at the end of line, as far as it may grow; false at the end of the file.
Result<bool> VCardLines::physicalLine(QByteArray& line)
{
    bool any = false;
    for (;;) {
        const Result<bool> more = hasMore();
        if (!more || !*more)
            return more ? any : more;
        any = true;
        const char* begin = m_window.begin();
        const char* end = m_window.end();
        const char* p = std::find_if(begin, end, [](char c) { return c == '\n' || c == '\r'; });
        line.append(begin, std::clamp<qsizetype>(kLongestLine - line.size(), 0, p - begin));
        if (p == end) {
            m_window.dropUntil(end);
            continue;
        }
        const bool carriage = *p == '\r';
        m_window.dropUntil(p + 1);
        if (!carriage)
            return true;
        const Result<bool> behind = hasMore();
        if (!behind)
            return behind;
        if (*behind && *m_window.begin() == '\n')
            m_window.dropUntil(m_window.begin() + 1);
        return true;
    }
}

/// Whether the next line of the file belongs to this one; soft: by a soft line break.
Result<bool> VCardLines::goesOn(const QByteArray& line, bool& soft)
{
    const Result<bool> more = hasMore();
    if (!more || !*more)
        return more;
    const char first = *m_window.begin();
    soft = false;
    if (line.endsWith('=')) {
        const qsizetype value = valueOf(line);
        soft = value > 0 && line.left(value).toUpper().contains("QUOTED-PRINTABLE");
    }
    return soft || first == ' ' || first == '\t';
}

Result<bool> VCardLines::next(VCardLine& line)
{
    if (std::exchange(m_endPending, false)) {
        line = parseVCardLine("END:VCARD");
        return true;
    }
    QByteArray bytes;
    const Result<bool> read = physicalLine(bytes);
    if (!read || !*read)
        return read;
    const bool picture = isPicture(bytes);
    for (;;) {
        bool soft = false;
        const Result<bool> more = goesOn(bytes, soft);
        if (!more)
            return more;
        if (!*more)
            break;
        if (soft)
            bytes.chop(1);
        else if (!m_keepsFoldBlank)
            m_window.dropUntil(m_window.begin() + 1);
        const qsizetype before = bytes.size();
        const Result<bool> got = physicalLine(bytes);
        if (!got)
            return got;
        if (picture)
            bytes.truncate(std::min(before, kLongestHead));
        // A card that ends in the middle of a soft line break still ends.
        if (soft && bytes.mid(before).trimmed().toUpper() == "END:VCARD") {
            line = parseVCardLine(bytes.left(before));
            m_endPending = true;
            return true;
        }
    }
    line = parseVCardLine(bytes);
    if (picture) {
        line.bytes -= line.value.size();
        line.value.clear();
    }
    return true;
}

} // namespace heliograph
