// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/OdsScanner.h"

#include "core/spreadsheet/SheetProblem.h"
#include "core/spreadsheet/XmlPartReader.h"
#include "core/spreadsheet/XmlText.h"

#include <cstring>

namespace heliograph {
namespace {

constexpr qint64 kLongestElement = qint64(16) << 20;
constexpr qint64 kLongestHead = 4096; // in front of the root element
constexpr std::size_t kDeepest = 200;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool isNameEnd(char c)
{
    return isSpace(c) || c == '>' || c == '/' || c == '=' || c == '<' || c == '\0';
}

Scan cutOr(const char* p, const char* end)
{
    return p == end ? Scan::NeedMore : Scan::Unusual;
}

} // namespace

OdsScanner::OdsScanner(ByteSource& source, QString path) : m_window(source), m_path(std::move(path)) {}

Result<OdsToken> OdsScanner::next()
{
    if (m_closePending) {
        m_closePending = false;
        return close();
    }
    if (m_behind != nullptr)
        m_window.dropUntil(m_behind);
    m_behind = nullptr;
    for (;;) {
        OdsToken token = OdsToken::Unusual;
        const Scan scan = step(token);
        if (scan == Scan::Done)
            return token;
        if (scan == Scan::Unusual)
            return OdsToken::Unusual;
        if (m_window.size() > kLongestElement)
            return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::ElementTooLong));
        const Result<bool> more = m_window.fill();
        if (!more)
            return forward(more);
        if (!*more) // the full parser finds the words for what is missing
            return m_window.size() == 0 && m_rootSeen && m_open.empty() ? OdsToken::Finished
                                                                        : OdsToken::Unusual;
    }
}

Scan OdsScanner::step(OdsToken& token)
{
    if (!m_headRead) {
        if (const Scan scan = head(); scan != Scan::Done)
            return scan;
    }
    const char* p = m_window.begin();
    const char* end = m_window.end();
    if (m_open.empty()) {
        while (isSpace(*p))
            ++p;
        m_window.dropUntil(p);
        if (p == end)
            return Scan::NeedMore;
        if (m_rootSeen || *p != '<')
            return Scan::Unusual;
    }
    if (p == end)
        return Scan::NeedMore;
    if (*p != '<')
        return characters(p, token);
    ++p;
    if (*p == '/')
        return endTag(p + 1, token);
    return startTag(p, token);
}

/// Goes over the XML declaration.
Scan OdsScanner::head()
{
    const std::string_view bytes(m_window.begin(), static_cast<std::size_t>(m_window.size()));
    std::size_t root = bytes.find('<');
    if (root != std::string_view::npos && bytes.substr(root, 2) == "<?") {
        root = bytes.find("?>", root);
        root = root == std::string_view::npos ? root : bytes.find('<', root);
    }
    if (root == std::string_view::npos || root + 1 >= bytes.size())
        return m_window.size() > kLongestHead ? Scan::Unusual : Scan::NeedMore;
    if (!isPlainXmlHead(bytes.substr(0, root)))
        return Scan::Unusual;
    m_window.dropUntil(m_window.begin() + root);
    m_headRead = true;
    return Scan::Done;
}

Scan OdsScanner::startTag(const char* p, OdsToken& token)
{
    const char* end = m_window.end();
    const char* name = p;
    while (!isNameEnd(*p))
        ++p;
    if (*p == '\0' || p == name || *name == '!' || *name == '?')
        return cutOr(p, end);
    const std::string_view word(name, static_cast<std::size_t>(p - name));
    clearAttributes();
    bool selfClosed = false;
    if (const Scan scan = attributes(p, selfClosed); scan != Scan::Done)
        return scan;
    if (m_open.size() >= kDeepest)
        return Scan::Unusual;
    const OdsName known = odsNameOf(word);
    m_element = known.element;
    m_open.push_back({m_names.size(), known});
    if (known.known.empty())
        m_names += word;
    m_rootSeen = true;
    m_closePending = selfClosed;
    m_behind = p;
    token = OdsToken::Start;
    return Scan::Done;
}

Scan OdsScanner::attributes(const char*& p, bool& selfClosed)
{
    const char* end = m_window.end();
    for (;;) {
        while (isSpace(*p))
            ++p;
        if (*p == '>' || *p == '/') {
            selfClosed = *p == '/';
            p += selfClosed ? 1 : 0;
            if (*p != '>')
                return cutOr(p, end);
            ++p;
            return Scan::Done;
        }
        const char* name = p;
        while (!isNameEnd(*p))
            ++p;
        if (*p != '=')
            return cutOr(p, end);
        const std::string_view word(name, static_cast<std::size_t>(p - name));
        const char quote = *++p;
        if (quote != '"' && quote != '\'')
            return cutOr(p, end);
        const char* value = ++p;
        p = static_cast<const char*>(std::memchr(p, quote, static_cast<std::size_t>(end - p)));
        if (p == nullptr)
            return Scan::NeedMore;
        if (const Scan scan = attribute(word, QByteArrayView(value, p - value)); scan != Scan::Done)
            return scan;
        ++p;
        if (*p != '>' && *p != '/' && !isSpace(*p))
            return cutOr(p, end);
    }
}

Scan OdsScanner::attribute(std::string_view name, QByteArrayView value)
{
    constexpr std::string_view kDeclaration = "xmlns";
    if (name.substr(0, kDeclaration.size()) == kDeclaration) {
        const std::string_view prefix =
            name.size() > kDeclaration.size() ? name.substr(kDeclaration.size() + 1) : std::string_view();
        const bool known = prefix == "office" || prefix == "table" || prefix == "text";
        const std::string_view usual = odsPrefixOf(value);
        return (known || !usual.empty()) && usual != prefix ? Scan::Unusual : Scan::Done;
    }
    const int index = odsAttributeOf(name);
    if (index < 0)
        return Scan::Done;
    const bool plain = std::none_of(value.begin(), value.end(),
                                    [](char c) { return c == '&' || c == '<' || (c >= 0 && c < ' '); });
    if (plain) {
        setAttribute(index, value);
        return Scan::Done;
    }
    if (value.contains('<'))
        return Scan::Unusual;
    QByteArray& decoded = m_decoded[static_cast<std::size_t>(index)];
    QByteArray blank = value.toByteArray(); // a raw line end or tab is a blank in an attribute
    for (char& c : blank)
        c = isSpace(c) ? ' ' : c;
    decoded.resize(0);
    if (!appendXmlText(decoded, blank.constData(), blank.constData() + blank.size()))
        return Scan::Unusual;
    setAttribute(index, decoded);
    return Scan::Done;
}

Scan OdsScanner::endTag(const char* p, OdsToken& token)
{
    const char* end = m_window.end();
    if (m_open.empty())
        return Scan::Unusual;
    if (const Scan scan = scanLiteral(p, end, openName()); scan != Scan::Done)
        return scan;
    while (isSpace(*p))
        ++p;
    if (*p != '>')
        return cutOr(p, end);
    m_behind = p + 1;
    token = close();
    return Scan::Done;
}

OdsToken OdsScanner::close()
{
    m_element = m_open.back().name.element;
    m_names.resize(m_open.back().nameAt);
    m_open.pop_back();
    return OdsToken::End;
}

std::string_view OdsScanner::openName() const
{
    const Open& open = m_open.back();
    return open.name.known.empty() ? std::string_view(m_names).substr(open.nameAt) : open.name.known;
}

Scan OdsScanner::characters(const char* p, OdsToken& token)
{
    const char* end = m_window.end();
    const auto* to = static_cast<const char*>(std::memchr(p, '<', static_cast<std::size_t>(end - p)));
    if (to == nullptr)
        return Scan::NeedMore;
    m_text = QByteArrayView(p, to - p);
    m_behind = to;
    token = OdsToken::Text;
    return Scan::Done;
}

bool OdsScanner::appendText(QString& text)
{
    std::optional<QString> decoded = decodeXmlText(m_text.begin(), m_text.end());
    if (!decoded)
        return false;
    if (text.isEmpty())
        text = *std::move(decoded);
    else
        text += *decoded;
    return true;
}

/// Looks no further than the window: a cell that is cut off takes the long way.
bool OdsScanner::passPlainCell(QString& text)
{
    if (m_closePending || m_behind == nullptr || m_open.size() >= kDeepest)
        return false;
    const char* end = m_window.end();
    const char* p = m_behind;
    if (scanLiteral(p, end, "<text:p>") != Scan::Done)
        return false;
    const char* from = p;
    p = static_cast<const char*>(std::memchr(p, '<', static_cast<std::size_t>(end - p)));
    if (p == nullptr)
        return false;
    const char* to = p;
    if (scanLiteral(p, end, "</text:p></") != Scan::Done || scanLiteral(p, end, openName()) != Scan::Done ||
        *p != '>')
        return false;
    std::optional<QString> decoded = decodeXmlText(from, to);
    if (!decoded)
        return false;
    text = *std::move(decoded);
    m_behind = p + 1;
    close();
    return true;
}

} // namespace heliograph
