// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PlainSendReply.h"

#include "core/gateway/ReplyScanner.h"

namespace heliograph {
namespace {

/// Steps through the bytes of one document; every step says whether what it expects stood there.
class Cursor {
public:
    explicit Cursor(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    bool atEnd() const { return m_at == m_end; }
    void skipBlanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    bool take(QByteArrayView expected)
    {
        if (m_end - m_at < expected.size() || QByteArrayView(m_at, expected.size()) != expected)
            return false;
        m_at += expected.size();
        return true;
    }
    /// Everything up to and with `end`; gives what was before it. Null when a byte that needs care comes
    /// first.
    QByteArrayView takeUntil(char end)
    {
        const char* begin = m_at;
        for (; m_at != m_end; ++m_at) {
            if (*m_at == end)
                return {begin, m_at++ - begin};
            if (*m_at == '<' || *m_at == '&' || static_cast<signed char>(*m_at) < ' ')
                break;
        }
        return {};
    }

private:
    const char* m_at;
    const char* m_end;
};

bool isIdText(QByteArrayView value)
{
    for (const char c : value) {
        const bool plain =
            (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
        if (!plain)
            return false;
    }
    // A lone zero is how some hosts write "no id".
    return !value.isEmpty() && value != "0";
}

int smallNumber(QByteArrayView value)
{
    constexpr qsizetype kMostDigits = 9;
    if (value.isEmpty() || value.size() > kMostDigits)
        return 0;
    int number = 0;
    for (const char c : value) {
        if (c < '0' || c > '9')
            return 0;
        number = number * 10 + (c - '0');
    }
    return number;
}

bool readAttribute(Cursor& cursor, QByteArrayView name, QByteArrayView& value)
{
    if (!cursor.take(name))
        return false;
    value = cursor.takeUntil('"');
    return !value.isNull();
}

bool readEntry(Cursor& cursor, SendEntry& entry)
{
    QByteArrayView number;
    QByteArrayView id;
    QByteArrayView parts;
    if (!readAttribute(cursor, " number_sms=\"", number) || !readAttribute(cursor, " id_sms=\"", id) ||
        !readAttribute(cursor, " parts=\"", parts) || !cursor.take(">send</information>"))
        return false;
    entry.number = smallNumber(number);
    entry.parts = smallNumber(parts);
    if (entry.number == 0 || entry.parts == 0 || entry.parts > kMostParts || !isIdText(id))
        return false;
    entry.gatewayId = QString::fromLatin1(id);
    entry.state = EntryState::Accepted;
    entry.text = QStringLiteral("send");
    return true;
}

} // namespace

std::optional<std::vector<SendEntry>> readPlainSendReply(QByteArrayView body)
{
    Cursor cursor(body);
    if (!cursor.take("<?xml version=\"1.0\" encoding=\"utf-8\"?>") &&
        !cursor.take("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"))
        return std::nullopt;
    cursor.skipBlanks();
    if (!cursor.take("<response>"))
        return std::nullopt;
    std::vector<SendEntry> entries;
    for (cursor.skipBlanks(); cursor.take("<information"); cursor.skipBlanks()) {
        if (!readEntry(cursor, entries.emplace_back()))
            return std::nullopt;
    }
    if (entries.empty() || !cursor.take("</response>"))
        return std::nullopt;
    cursor.skipBlanks();
    return cursor.atEnd() ? std::optional(std::move(entries)) : std::nullopt;
}

} // namespace heliograph
