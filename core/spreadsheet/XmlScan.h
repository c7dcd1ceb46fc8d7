// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <string_view>

namespace heliograph {

/// How a step of a byte scanner ended.
enum class Scan : quint8 {
    Done,
    NeedMore, ///< the window ended in the middle; try again from the same place
              ///< with more bytes
    Unusual,  ///< something only a full XML parser may judge
};

/// A start tag read byte by byte. The bytes end with a NUL.
struct ScannedTag {
    const char* at = nullptr; ///< behind the '>'
    bool selfClosed = false;
};

/// Reads the attributes and the end of a start tag from p, just behind its
/// name; calls onAttribute(name, value) for each.
template <class OnAttribute>
Scan scanAttributes(const char* p, const char* end, ScannedTag& tag, OnAttribute onAttribute)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    for (;;) {
        while (isSpace(*p))
            ++p;
        if (*p == '>') {
            tag = {p + 1, false};
            return Scan::Done;
        }
        if (*p == '/') {
            if (p + 1 == end)
                return Scan::NeedMore;
            tag = {p + 2, true};
            return p[1] == '>' ? Scan::Done : Scan::Unusual;
        }
        const char* name = p;
        while (*p != '=' && *p != '>' && *p != '<' && *p != '\0' && !isSpace(*p))
            ++p;
        if (*p != '=')
            return p == end ? Scan::NeedMore : Scan::Unusual;
        const char* nameEnd = p++;
        const char quote = *p;
        if (quote != '"' && quote != '\'')
            return p == end ? Scan::NeedMore : Scan::Unusual;
        const char* value = ++p;
        while (*p != quote && *p != '<' && *p != '&' && *p != '\0')
            ++p;
        if (*p != quote)
            return p == end ? Scan::NeedMore : Scan::Unusual;
        onAttribute(std::string_view(name, static_cast<std::size_t>(nameEnd - name)),
                    QByteArrayView(value, p - value));
        ++p;
        if (*p != '>' && *p != '/' && !isSpace(*p))
            return p == end ? Scan::NeedMore : Scan::Unusual;
    }
}

/// Whether the bytes at p begin with text; NeedMore where the window ends
/// before that is sure.
inline Scan scanLiteral(const char*& p, const char* end, std::string_view text)
{
    for (const char c : text) {
        if (*p != c)
            return p == end ? Scan::NeedMore : Scan::Unusual;
        ++p;
    }
    return Scan::Done;
}

/// Moves p to the next '<'.
inline Scan scanToTag(const char*& p, const char* end)
{
    while (*p != '<' && *p != '\0')
        ++p;
    if (*p == '<')
        return Scan::Done;
    return p == end ? Scan::NeedMore : Scan::Unusual;
}

/// The usual content of si and is: one t without attributes. False, with p as
/// it was, where something else stands there or the window ends; text and
/// textEnd are the character data.
inline bool scanSingleText(const char*& p, const char* end, std::string_view endTag, const char*& text,
                           const char*& textEnd)
{
    constexpr std::string_view kBegin = "<t>";
    constexpr std::string_view kEnd = "</t></";
    const auto startsWith = [end](const char* at, std::string_view what) {
        return static_cast<std::size_t>(end - at) >= what.size() && std::string_view(at, what.size()) == what;
    };
    if (!startsWith(p, kBegin))
        return false;
    text = textEnd = p + kBegin.size();
    if (scanToTag(textEnd, end) != Scan::Done || !startsWith(textEnd, kEnd))
        return false;
    const char* tag = textEnd + kEnd.size();
    if (!startsWith(tag, endTag) || tag + endTag.size() == end || tag[endTag.size()] != '>')
        return false;
    p = tag + endTag.size() + 1;
    return true;
}

/// Reads the content of a rich text element (si, is; ECMA-376 part 1, 18.4.8)
/// up to and with its end tag, calls onText(from, to) for the character data of
/// each t that is shown: not for phonetic runs (rPh).
template <class OnText>
Scan scanRichText(const char*& p, const char* end, std::string_view endTag, OnText onText)
{
    const char* single = nullptr;
    const char* singleEnd = nullptr;
    if (scanSingleText(p, end, endTag, single, singleEnd))
        return onText(single, singleEnd) ? Scan::Done : Scan::Unusual;
    bool phonetic = false;
    for (;;) {
        if (const Scan found = scanToTag(p, end); found != Scan::Done)
            return found;
        ++p;
        const char* name = *p == '/' ? p + 1 : p;
        const char* nameEnd = name;
        while (*nameEnd != '>' && *nameEnd != ' ' && *nameEnd != '/' && *nameEnd != '\0' && *nameEnd != ':' &&
               *nameEnd != '!' && *nameEnd != '?' && *nameEnd != '\n' && *nameEnd != '\t' && *nameEnd != '\r')
            ++nameEnd;
        if (*nameEnd == '\0')
            return nameEnd == end ? Scan::NeedMore : Scan::Unusual;
        if (*nameEnd == ':' || *nameEnd == '!' || *nameEnd == '?')
            return Scan::Unusual;
        const std::string_view word(name, static_cast<std::size_t>(nameEnd - name));
        if (*p == '/') {
            p = nameEnd;
            if (*p != '>')
                return Scan::Unusual;
            ++p;
            if (word == endTag)
                return phonetic ? Scan::Unusual : Scan::Done;
            if (word == "rPh")
                phonetic = false;
            continue;
        }
        ScannedTag tag;
        if (const Scan read = scanAttributes(nameEnd, end, tag, [](auto, auto) {}); read != Scan::Done)
            return read;
        p = tag.at;
        if (word == endTag || (word == "rPh" && phonetic))
            return Scan::Unusual;
        if (word == "rPh" && !tag.selfClosed)
            phonetic = true;
        if (word != "t" || tag.selfClosed)
            continue;
        const char* text = p;
        if (const Scan found = scanToTag(p, end); found != Scan::Done)
            return found;
        const char* textEnd = p;
        if (const Scan closed = scanLiteral(p, end, "</t>"); closed != Scan::Done)
            return closed;
        if (!phonetic && !onText(text, textEnd))
            return Scan::Unusual;
    }
}

} // namespace heliograph
