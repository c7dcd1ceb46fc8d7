// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/SentPart.h"

namespace heliograph {

Message sentPart(const Message& written)
{
    Message sent = written;
    if (!hasSms(sent.type) || sent.type == MessageType::VCard)
        sent.text.clear();
    if (sent.type == MessageType::SilentSms)
        sent.text = QStringLiteral(".");
    if (sent.type != MessageType::WapPush)
        sent.url.clear();
    if (sent.type != MessageType::VCard)
        sent.card = {};
    if (!hasViber(sent.type))
        sent.viber = {};
    return sent;
}

std::optional<MessageType> otherChannel(MessageType type)
{
    switch (type) {
    case MessageType::Sms:
    case MessageType::FlashSms:
        return MessageType::Viber;
    case MessageType::Viber:
        return MessageType::Sms;
    default:
        return std::nullopt;
    }
}

Message byOtherChannel(const Message& written, MessageType type)
{
    Message other = written;
    other.type = type;
    const auto fill = [](QString& empty, const QString& from) {
        if (empty.isEmpty())
            empty = from;
    };
    if (hasViber(type)) {
        fill(other.viber.text, written.text);
        fill(other.viber.sender, written.sender);
    }
    if (hasSms(type)) {
        fill(other.text, written.viber.text);
        fill(other.sender, written.viber.sender);
    }
    return other;
}

} // namespace heliograph
