// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RequestText.h"

#include "app/cli/CliJson.h"

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

QJsonArray channelsOf(MessageType type)
{
    switch (type) {
    case MessageType::Viber:
        return {u"viber"_s};
    case MessageType::ViberThenSms:
        return {u"viber"_s, u"sms"_s};
    case MessageType::SmsThenViber:
        return {u"sms"_s, u"viber"_s};
    default:
        return {u"sms"_s};
    }
}

// The gateway's wall clock, which has no zone of its own.
QJsonValue wallClock(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    return time.toString(time.time().second() == 0 ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QJsonValue cardJson(const Message& message)
{
    if (message.type != MessageType::VCard)
        return {};
    const BusinessCard& card = message.card;
    return QJsonObject{{u"name"_s, jsonText(card.name)},
                       {u"cell"_s, jsonText(card.cellPhone)},
                       {u"work"_s, jsonText(card.workPhone)},
                       {u"fax"_s, jsonText(card.fax)},
                       {u"email"_s, jsonText(card.email)},
                       {u"url"_s, jsonText(card.url)},
                       {u"position"_s, jsonText(card.position)},
                       {u"organization"_s, jsonText(card.organization)},
                       {u"postOfficeBox"_s, jsonText(card.postOfficeBox)},
                       {u"street"_s, jsonText(card.street)},
                       {u"city"_s, jsonText(card.city)},
                       {u"region"_s, jsonText(card.region)},
                       {u"postalCode"_s, jsonText(card.postalCode)},
                       {u"country"_s, jsonText(card.country)},
                       {u"additional"_s, jsonText(card.additional)}};
}

QJsonObject toJson(const SendRecipient& recipient)
{
    return {{u"phone"_s, recipient.phone},
            {u"number"_s, recipient.number},
            {u"clientId"_s, jsonText(recipient.clientId)},
            {u"timeSend"_s, wallClock(recipient.sendAt)},
            {u"validUntil"_s, wallClock(recipient.validUntil)},
            {u"viberValidUntil"_s, wallClock(recipient.viberValidUntil)}};
}

QJsonObject toJson(const SendGroup& group)
{
    const Message& message = group.message;
    QJsonArray recipients;
    for (const SendRecipient& recipient : group.recipients)
        recipients.append(toJson(recipient));
    return {{u"type"_s, messageTypeWord(message.type)},
            {u"channels"_s, channelsOf(message.type)},
            {u"sender"_s, jsonText(message.sender)},
            {u"text"_s, jsonText(message.text)},
            {u"url"_s, jsonText(message.url)},
            {u"viberSender"_s, jsonText(message.viber.sender)},
            {u"viberText"_s, jsonText(message.viber.text)},
            {u"viberButton"_s, jsonText(message.viber.buttonText)},
            {u"viberAction"_s, jsonText(message.viber.buttonLink)},
            {u"viberImage"_s, jsonText(message.viber.imageUrl)},
            {u"vcard"_s, cardJson(message)},
            {u"transliterate"_s, message.transliterate},
            {u"name"_s, jsonText(message.deliveryName)},
            {u"recipients"_s, recipients}};
}

} // namespace

QJsonArray messagesJson(const SendDocument& document)
{
    QJsonArray messages;
    for (const SendGroup& group : document.groups)
        messages.append(toJson(group));
    return messages;
}

} // namespace heliograph
