// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/MessageLog.h"

#include <QDateTime>

#include <algorithm>

namespace heliograph {
namespace {

void appendEscaped(QByteArray& out, char byte)
{
    constexpr char kHex[] = "0123456789abcdef";
    const auto code = static_cast<uchar>(byte);
    if (code < 0x20)
        out.append("\\u00").append(kHex[code >> 4]).append(kHex[code & 15]);
    else
        out.append('\\').append(byte);
}

/// By hand, since a JSON object per message would cost more than all the rest of taking it.
void appendString(QByteArray& out, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    const auto needsEscape = [](char c) { return c == '"' || c == '\\' || static_cast<uchar>(c) < 0x20; };
    out += '"';
    for (auto from = utf8.cbegin(); from != utf8.cend();) {
        const auto stop = std::find_if(from, utf8.cend(), needsEscape);
        out.append(from, stop - from);
        from = stop;
        if (from != utf8.cend())
            appendEscaped(out, *from++);
    }
    out += '"';
}

void appendMember(QByteArray& out, const char* name, const QString& value)
{
    out.append(name);
    appendString(out, value);
}

} // namespace

Result<bool> MessageLog::open(const QString& path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return fail(ErrorCode::UnwritableFile, path, m_file.errorString());
    return true;
}

void MessageLog::add(const Message& message, const SendRecipient& recipient, const SendEntry& entry,
                     qint64 now)
{
    if (!m_file.isOpen())
        return;
    const bool sms = hasSms(message.type);
    appendMember(m_pending, "{\"clientId\":", recipient.clientId);
    appendMember(m_pending, ",\"id\":", entry.gatewayId);
    appendMember(m_pending, ",\"phone\":", recipient.phone);
    appendMember(m_pending, ",\"text\":", sms ? message.text : message.viber.text);
    appendMember(m_pending, ",\"sender\":", sms ? message.sender : message.viber.sender);
    appendMember(m_pending, ",\"type\":", messageTypeWord(message.type));
    m_pending.append(",\"parts\":").append(QByteArray::number(entry.parts));
    appendMember(m_pending, ",\"acceptedAt\":", stamp(now));
    m_pending += "}\n";
}

QString MessageLog::stamp(qint64 now)
{
    if (now != m_stampedAt)
        m_stamp = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODateWithMs);
    m_stampedAt = now;
    return m_stamp;
}

bool MessageLog::flush()
{
    const QByteArray pending = std::exchange(m_pending, {});
    return pending.isEmpty() || m_file.write(pending) == pending.size();
}

} // namespace heliograph
