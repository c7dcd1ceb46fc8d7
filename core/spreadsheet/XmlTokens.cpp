// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XmlTokens.h"

#include "core/spreadsheet/SheetProblem.h"

namespace heliograph {
namespace {

constexpr qint64 kLongestToken = qint64(16) << 20;
constexpr std::string_view kSpace = " \t\r\n";

std::size_t lengthUpTo(std::string_view window, std::string_view end, std::size_t from)
{
    const std::size_t at = window.find(end, from);
    return at == std::string_view::npos ? 0 : at + end.size();
}

// A '>' between quotes ends nothing.
std::size_t tagLength(std::string_view window)
{
    char quote = '\0';
    for (std::size_t i = 1; i < window.size(); ++i) {
        const char c = window[i];
        if (quote != '\0')
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    return 0;
}

/// Bytes of the piece at the window's beginning; 0 = the window has only a part of it.
std::size_t lengthOf(std::string_view window)
{
    if (window.empty())
        return 0;
    if (window.front() != '<')
        return std::min(window.find('<'), window.size());
    constexpr std::string_view kCdata = "<![CDATA[";
    if (window.size() > 1 && window[1] == '?')
        return lengthUpTo(window, "?>", 2);
    if (window.size() > 1 && window[1] == '!') {
        if (window.substr(0, 4) == "<!--")
            return lengthUpTo(window, "-->", 4);
        if (window.substr(0, kCdata.size()) == kCdata)
            return lengthUpTo(window, "]]>", kCdata.size());
    }
    return tagLength(window);
}

/// Where an attribute stands: all of it with the blanks before it, and its value.
struct Place {
    std::string_view whole;
    std::string_view value;
};

std::optional<Place> placeOf(std::string_view attributes, std::string_view wanted)
{
    constexpr auto npos = std::string_view::npos;
    std::size_t at = 0;
    while (at < attributes.size()) {
        const std::size_t name = attributes.find_first_not_of(kSpace, at);
        const std::size_t equals = name == npos ? npos : attributes.find('=', name);
        const std::size_t open = equals == npos ? npos : attributes.find_first_of("\"'", equals);
        const std::size_t close = open == npos ? npos : attributes.find(attributes[open], open + 1);
        if (close == npos)
            return std::nullopt;
        const std::size_t nameEnd = std::min(attributes.find_first_of(kSpace, name), equals);
        if (attributes.substr(name, nameEnd - name) == wanted)
            return Place{attributes.substr(at, close + 1 - at),
                         attributes.substr(open + 1, close - open - 1)};
        at = close + 1;
    }
    return std::nullopt;
}

void append(QByteArray& out, std::string_view bytes)
{
    out.append(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

std::string_view XmlToken::prefix() const
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon + 1);
}

std::optional<std::string_view> XmlToken::attribute(std::string_view wanted) const
{
    const std::optional<Place> place = placeOf(attributes, wanted);
    return place ? std::optional(place->value) : std::nullopt;
}

QByteArray withAttribute(const XmlToken& tag, std::string_view name, const std::optional<QByteArray>& value)
{
    const std::optional<Place> place = placeOf(tag.attributes, name);
    const char* cut = place ? place->whole.data() : tag.attributes.data() + tag.attributes.size();
    const char* rest = place ? cut + place->whole.size() : cut;
    QByteArray changed(tag.bytes.data(), cut - tag.bytes.data());
    if (value) {
        changed += ' ';
        append(changed, name);
        changed += "=\"" + *value + '"';
    }
    changed.append(rest, tag.bytes.data() + tag.bytes.size() - rest);
    return changed;
}

bool XmlTokens::next()
{
    m_window.dropUntil(m_window.begin() + m_token.bytes.size());
    m_token = {};
    while (m_outcome) {
        const std::string_view window(m_window.begin(), std::size_t(m_window.size()));
        if (const std::size_t length = lengthOf(window); length > 0)
            return take(window.substr(0, length));
        if (m_window.size() > kLongestToken) {
            m_outcome = fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::ElementTooLong));
            break;
        }
        const bool nothingLeft = window.empty();
        const Result<bool> more = fill();
        if (!more)
            m_outcome = forward(more);
        else if (!*more && nothingLeft)
            break;
        else if (!*more)
            m_outcome = fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::BadXml));
    }
    return false;
}

// Twice as much as there was: a long piece is looked at from its beginning again.
Result<bool> XmlTokens::fill()
{
    const qint64 wanted = m_window.size() * 2;
    Result<bool> more = m_window.fill();
    while (more && *more && m_window.size() < wanted) {
        const Result<bool> further = m_window.fill();
        if (!further)
            return further;
        if (!*further)
            break;
    }
    return more;
}

bool XmlTokens::take(std::string_view bytes)
{
    m_token.bytes = bytes;
    if (bytes.front() != '<') {
        m_token.kind = XmlToken::Kind::Text;
        return true;
    }
    if (bytes[1] == '?' || bytes.substr(0, 4) == "<!--" || bytes.substr(0, 3) == "<![")
        return true;
    if (bytes[1] == '!') {
        m_outcome = fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::Doctype));
        return false;
    }
    const bool ends = bytes[1] == '/';
    const bool closed = !ends && bytes[bytes.size() - 2] == '/';
    std::string_view inside = bytes.substr(ends ? 2 : 1);
    inside.remove_suffix(closed ? 2 : 1);
    m_token.kind = ends ? XmlToken::Kind::End : closed ? XmlToken::Kind::Empty : XmlToken::Kind::Start;
    m_token.name = inside.substr(0, inside.find_first_of(kSpace));
    m_token.attributes = inside.substr(m_token.name.size());
    if (m_token.name.empty())
        m_outcome = fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::BadXml));
    return m_outcome.has_value();
}

} // namespace heliograph
