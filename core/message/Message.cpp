// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/Message.h"

#include <iterator>

namespace heliograph {
namespace {

constexpr const char* kWords[] = {"sms",   "flashsms", "silence",   "wappush",
                                  "vcard", "viber",    "viber-sms", "sms-viber"};

} // namespace

QString messageTypeWord(MessageType type)
{
    return QString::fromLatin1(kWords[static_cast<int>(type)]);
}

MessageType messageTypeFromWord(QStringView word, bool* ok)
{
    for (std::size_t i = 0; i < std::size(kWords); ++i) {
        if (word == QLatin1StringView(kWords[i])) {
            *ok = true;
            return static_cast<MessageType>(i);
        }
    }
    *ok = false;
    return MessageType::Sms;
}

bool hasSms(MessageType type)
{
    return type != MessageType::Viber;
}

bool hasViber(MessageType type)
{
    return type == MessageType::Viber || type == MessageType::ViberThenSms ||
           type == MessageType::SmsThenViber;
}

} // namespace heliograph
