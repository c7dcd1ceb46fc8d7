// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/MessageLog.h"

#include <QDateTime>

namespace heliograph {
namespace {

/// By hand, since a JSON object per message would cost more than all the rest of taking it.
void appendString(QByteArray& out, const QString& value) {
    constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char byte : value.toUtf8()) {
        const auto code = static_cast<uchar>(byte);
        if (byte == '"' || byte == '\\')
            out += '\\';
        if (code < 0x20)
            out.append("\\u00").append(kHex[code >> 4]).append(kHex[code & 15]);
        else
            out += byte;
    }
    out += '"';
}

void appendMember(QByteArray& out, const char* name, const QString& value) {
    out.append(name);
    appendString(out, value);
}

} // namespace

Result<bool> MessageLog::open(const QString& path) {
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return fail(ErrorCode::UnwritableFile, path, m_file.errorString());
    return true;
}

void MessageLog::add(const Message& message, const SendRecipient& recipient, const SendEntry& entry,
                     qint64 now) {
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
    appendMember(m_pending, ",\"acceptedAt\":",
                 QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODateWithMs));
    m_pending += "}\n";
}

bool MessageLog::flush() {
    const QByteArray pending = std::exchange(m_pending, {});
    return pending.isEmpty() || m_file.write(pending) == pending.size();
}

} // namespace heliograph
