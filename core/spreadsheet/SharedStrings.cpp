// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/SharedStrings.h"

#include "core/spreadsheet/ScanBuffer.h"
#include "core/spreadsheet/SheetProblem.h"
#include "core/spreadsheet/XmlPartReader.h"
#include "core/spreadsheet/XmlScan.h"
#include "core/spreadsheet/XmlText.h"

namespace heliograph {
namespace {

constexpr qint64 kMostBytes = qint64(1) << 30;
constexpr quint32 kEscaped = quint32(1) << 31;
constexpr qsizetype kMostStrings = 100'000'000;
constexpr qint64 kLongestElement = qint64(16) << 20;

/// One string element at p, or the end of the table.
Scan scanString(const char*& p, const char* end, SharedStrings& strings, bool& ended)
{
    const char* at = p;
    if (const Scan found = scanToTag(at, end); found != Scan::Done)
        return found;
    ++at;
    if (*at == '/') {
        ended = true;
        return scanLiteral(at, end, "/sst>");
    }
    if (const Scan name = scanLiteral(at, end, "si"); name != Scan::Done)
        return name;
    ScannedTag tag;
    if (const Scan read = scanAttributes(at, end, tag, [](auto, auto) {}); read != Scan::Done)
        return read;
    at = tag.at;
    if (!tag.selfClosed) {
        const auto append = [&](const char* from, const char* to) { return strings.appendRaw(from, to); };
        if (const Scan text = scanRichText(at, end, "si", append); text != Scan::Done)
            return text;
    }
    strings.finishString();
    p = at;
    return Scan::Done;
}

/// Whether the quick scanner can take the part, with p moved to the first string.
Scan scanHead(const char*& p, const char* end)
{
    const std::string_view head(p, static_cast<std::size_t>(end - p));
    const std::size_t root = head.find("<sst");
    if (root == std::string_view::npos)
        return Scan::NeedMore;
    if (!isPlainXmlHead(head.substr(0, root)))
        return Scan::Unusual;
    const char* at = p + root + 4;
    ScannedTag tag;
    if (const Scan read = scanAttributes(at, end, tag, [](auto, auto) {}); read != Scan::Done)
        return read;
    p = tag.at;
    return tag.selfClosed ? Scan::Unusual : Scan::Done;
}

enum class Outcome { Read, Unusual };

Result<Outcome> scanTable(ByteSource& source, SharedStrings& strings, const QString& path)
{
    ScanBuffer window(source);
    bool headRead = false;
    bool ended = false;
    Scan state = Scan::NeedMore;
    while (!ended) {
        if (state == Scan::NeedMore) {
            if (window.size() > kLongestElement)
                return fail(ErrorCode::UnsafeFile, path, describe(SheetProblem::ElementTooLong));
            const Result<bool> more = window.fill();
            if (!more)
                return forward(more);
            if (!*more)
                return Outcome::Unusual;
        }
        const char* p = window.begin();
        state = headRead ? Scan::Done : scanHead(p, window.end());
        headRead = headRead || state == Scan::Done;
        while (state == Scan::Done && !ended) {
            strings.dropUnfinished();
            state = scanString(p, window.end(), strings, ended);
        }
        if (state == Scan::Unusual || (ended && state == Scan::NeedMore && window.atEnd()))
            return Outcome::Unusual;
        ended = ended && state == Scan::Done;
        window.dropUntil(p);
        if (strings.isTooLarge())
            return fail(ErrorCode::UnsafeFile, path, describe(SheetProblem::Bomb));
    }
    return Outcome::Read;
}

Result<void> parseTable(ByteSource& source, SharedStrings& strings, const QString& path)
{
    XmlPartReader reader(source, path);
    bool phonetic = false;
    while (reader.next()) {
        const QStringView name = reader.name();
        if (reader.isStart() && name == u"rPh")
            phonetic = true;
        else if (reader.isEnd() && name == u"rPh")
            phonetic = false;
        else if (reader.isStart() && name == u"t" && !phonetic)
            strings.appendText(reader.text());
        else if (reader.isEnd() && name == u"si")
            strings.finishString();
        if (strings.isTooLarge())
            return fail(ErrorCode::UnsafeFile, path, describe(SheetProblem::Bomb));
    }
    return reader.outcome();
}

} // namespace

Result<SharedStrings> SharedStrings::read(const Reopen& open, const QString& path)
{
    Result<std::unique_ptr<ByteSource>> source = open();
    if (!source)
        return forward(source);
    SharedStrings strings;
    const Result<Outcome> scanned = scanTable(**source, strings, path);
    if (!scanned)
        return forward(scanned);
    if (*scanned == Outcome::Unusual) {
        strings = {};
        source = open();
        if (!source)
            return forward(source);
        if (const Result<void> parsed = parseTable(**source, strings, path); !parsed)
            return forward(parsed);
    }
    strings.m_bytes.squeeze();
    strings.m_ends.squeeze();
    return strings;
}

QString SharedStrings::at(qsizetype index) const
{
    if (index < 0 || index >= m_ends.size())
        return {};
    const quint32 from = index == 0 ? 0 : m_ends.at(index - 1) & ~kEscaped;
    const quint32 end = m_ends.at(index);
    const char* bytes = m_bytes.constData();
    const QString text = decodeValidUtf8(bytes + from, bytes + (end & ~kEscaped));
    return (end & kEscaped) != 0 ? unescapeXstring(text) : text;
}

bool SharedStrings::appendRaw(const char* from, const char* to)
{
    return appendXmlText(m_bytes, from, to);
}

void SharedStrings::appendText(const QString& text)
{
    m_bytes += text.toUtf8();
}

void SharedStrings::finishString()
{
    const auto end = static_cast<quint32>(m_bytes.size());
    const quint32 from = m_ends.isEmpty() ? 0 : m_ends.constLast() & ~kEscaped;
    const bool escaped = QByteArrayView(m_bytes).sliced(from).contains("_x");
    m_ends.append(escaped ? end | kEscaped : end);
}

void SharedStrings::finishLiteral()
{
    m_ends.append(static_cast<quint32>(m_bytes.size()));
}

void SharedStrings::dropUnfinished()
{
    m_bytes.truncate(m_ends.isEmpty() ? 0 : m_ends.constLast() & ~kEscaped);
}

bool SharedStrings::isTooLarge() const
{
    return m_bytes.size() > kMostBytes || m_ends.size() > kMostStrings;
}

} // namespace heliograph
