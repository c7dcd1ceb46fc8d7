// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/MessageJson.h"

#include "core/campaign/PersonalData.h"

#include <array>

namespace heliograph {
namespace {

template <class Owner>
struct TextField {
    const char* key;
    QString Owner::*member;
};

constexpr std::array<TextField<BusinessCard>, 15> kCardFields = {
    {{"name", &BusinessCard::name},
     {"cell", &BusinessCard::cellPhone},
     {"work", &BusinessCard::workPhone},
     {"fax", &BusinessCard::fax},
     {"email", &BusinessCard::email},
     {"url", &BusinessCard::url},
     {"position", &BusinessCard::position},
     {"organization", &BusinessCard::organization},
     {"postOfficeBox", &BusinessCard::postOfficeBox},
     {"street", &BusinessCard::street},
     {"city", &BusinessCard::city},
     {"region", &BusinessCard::region},
     {"postalCode", &BusinessCard::postalCode},
     {"country", &BusinessCard::country},
     {"additional", &BusinessCard::additional}}};

constexpr std::array<TextField<ViberContent>, 5> kViberFields = {{{"sender", &ViberContent::sender},
                                                                  {"text", &ViberContent::text},
                                                                  {"buttonText", &ViberContent::buttonText},
                                                                  {"buttonLink", &ViberContent::buttonLink},
                                                                  {"imageUrl", &ViberContent::imageUrl}}};

template <class Owner, std::size_t N>
QJsonObject toObject(const Owner& owner, const std::array<TextField<Owner>, N>& fields)
{
    QJsonObject object;
    for (const auto& [key, member] : fields) {
        if (!(owner.*member).isEmpty())
            object.insert(QLatin1StringView(key), owner.*member);
    }
    return object;
}

template <class Owner, std::size_t N>
Owner fromObject(const QJsonObject& object, const std::array<TextField<Owner>, N>& fields)
{
    Owner owner;
    for (const auto& [key, member] : fields)
        owner.*member = shownText(object.value(QLatin1StringView(key)).toString());
    return owner;
}

} // namespace

QJsonObject messageToJson(const Message& message)
{
    return {{QStringLiteral("type"), messageTypeWord(message.type)},
            {QStringLiteral("sender"), message.sender},
            {QStringLiteral("text"), message.text},
            {QStringLiteral("url"), message.url},
            {QStringLiteral("viber"), toObject(message.viber, kViberFields)},
            {QStringLiteral("card"), toObject(message.card, kCardFields)},
            {QStringLiteral("transliterate"), message.transliterate},
            {QStringLiteral("deliveryName"), message.deliveryName}};
}

Message messageFromJson(const QJsonObject& object, bool* ok)
{
    Message message;
    message.type = messageTypeFromWord(object.value(u"type").toString(), ok);
    message.sender = object.value(u"sender").toString();
    message.text = shownText(object.value(u"text").toString());
    message.url = shownText(object.value(u"url").toString());
    message.viber = fromObject(object.value(u"viber").toObject(), kViberFields);
    message.card = fromObject(object.value(u"card").toObject(), kCardFields);
    message.transliterate = object.value(u"transliterate").toBool();
    message.deliveryName = object.value(u"deliveryName").toString();
    return message;
}

} // namespace heliograph
