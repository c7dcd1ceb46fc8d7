// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxRules.h"

#include "core/message/SmsSegments.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr qint64 kZoneMs = 3 * 3600 * 1000;

bool isBlank(const QString& text)
{
    return QStringView(text).trimmed().isEmpty();
}

bool isDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Reason refusalOfSender(const QString& sender)
{
    constexpr qsizetype kMostDigits = 15;
    constexpr qsizetype kMostLetters = 11;
    if (isBlank(sender))
        return Reason::NoSender;
    return sender.size() > (isDigits(sender) ? kMostDigits : kMostLetters) ? Reason::SenderLength
                                                                           : Reason::None;
}

Reason refusalOfPhone(const QString& phone)
{
    constexpr qsizetype kTooLong = 15;
    if (isBlank(phone))
        return Reason::NoPhone;
    return phone.size() >= kTooLong ? Reason::PhoneLength : Reason::None;
}

bool isComplete(const BusinessCard& card)
{
    BusinessCard nameOnly;
    nameOnly.name = card.name;
    return !isBlank(card.name) && card != nameOnly;
}

Reason refusalOfSms(const Message& message)
{
    if (const Reason reason = refusalOfSender(message.sender); reason != Reason::None)
        return reason;
    if (message.type == MessageType::VCard)
        return isComplete(message.card) ? Reason::None : Reason::VCardIncomplete;
    if (isBlank(message.text))
        return Reason::NoText;
    return message.type == MessageType::WapPush && isBlank(message.url) ? Reason::NoLink : Reason::None;
}

Reason refusalOfViber(const ViberContent& viber)
{
    if (isBlank(viber.sender))
        return Reason::NoSender;
    if (isBlank(viber.text) && isBlank(viber.imageUrl))
        return Reason::NoText;
    return !isBlank(viber.buttonText) && isBlank(viber.buttonLink) ? Reason::NoLink : Reason::None;
}

/// The word for how the leg that decides ends.
QString fateWord(Fate fate)
{
    switch (fate) {
    case Fate::Undelivered:
        return QStringLiteral("not_deliver");
    case Fate::Expired:
        return QStringLiteral("expired");
    case Fate::NoReport:
        return QStringLiteral("partly_deliver");
    case Fate::Delivered:
        break;
    }
    return QStringLiteral("deliver");
}

bool viberIsFirst(MessageType type)
{
    return type == MessageType::Viber || type == MessageType::ViberThenSms;
}

} // namespace

Reason refusalOf(const Message& message, const SendRecipient& recipient)
{
    Reason reason = refusalOfPhone(recipient.phone);
    if (reason == Reason::None && hasViber(message.type))
        reason = refusalOfViber(message.viber);
    if (reason == Reason::None && hasSms(message.type))
        reason = refusalOfSms(message);
    return reason;
}

int partsOf(const Message& message)
{
    return hasSms(message.type) ? std::max(1, countSegments(message.text).parts) : 1;
}

StateEntry stateOf(const AcceptedMessage& message, qint64 now, qint64 deliverAfter)
{
    StateEntry state;
    state.gatewayId = QString::number(message.id);
    state.parts = message.parts;
    const bool viber = viberIsFirst(message.type);
    QString& firstLeg = viber ? state.viber : state.sms;
    const qint64 due = message.sendAt + deliverAfter;
    if (now < due) {
        state.raw = firstLeg = QStringLiteral("send");
        return state;
    }
    const bool late = message.validUntil > 0 && message.validUntil < due;
    state.raw = firstLeg = fateWord(late ? Fate::Expired : message.fate);
    qint64 changedAt = due;
    const bool delivered = firstLeg == u"deliver";
    if (delivered && viber && now >= due + deliverAfter) {
        state.raw = firstLeg = QStringLiteral("read");
        changedAt += deliverAfter;
    } else if (!delivered && hasViber(message.type) && message.type != MessageType::Viber) {
        state.raw = (viber ? state.sms : state.viber) = QStringLiteral("deliver");
    }
    state.time = sandboxTimeText(changedAt);
    return state;
}

QDateTime sandboxWallClock(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs + kZoneMs, Qt::UTC);
}

qint64 sandboxUtcMs(const QDateTime& wallClock)
{
    return wallClock.isValid() ? wallClock.toMSecsSinceEpoch() - kZoneMs : 0;
}

QString sandboxTimeText(qint64 utcMs)
{
    return utcMs == 0 ? QString() : sandboxWallClock(utcMs).toString(u"yyyy-MM-dd HH:mm:ss");
}

} // namespace heliograph
