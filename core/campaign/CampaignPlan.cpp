// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/CampaignPlan.h"

#include <QJsonDocument>

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
        owner.*member = object.value(QLatin1StringView(key)).toString();
    return owner;
}

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
    message.text = object.value(u"text").toString();
    message.url = object.value(u"url").toString();
    message.viber = fromObject(object.value(u"viber").toObject(), kViberFields);
    message.card = fromObject(object.value(u"card").toObject(), kCardFields);
    message.transliterate = object.value(u"transliterate").toBool();
    message.deliveryName = object.value(u"deliveryName").toString();
    return message;
}

QJsonValue optionalTime(std::optional<qint64> time)
{
    return time ? QJsonValue(*time) : QJsonValue();
}

std::optional<qint64> optionalTime(const QJsonValue& value)
{
    if (!value.isDouble())
        return std::nullopt;
    return value.toInteger();
}

} // namespace

bool QuietHours::allows(QTime localTime) const
{
    if (!allowedFrom.isValid() || !allowedTo.isValid() || allowedFrom == allowedTo)
        return true;
    if (allowedFrom < allowedTo)
        return localTime >= allowedFrom && localTime < allowedTo;
    return localTime >= allowedFrom || localTime < allowedTo;
}

QByteArray CampaignPlan::toJson() const
{
    const QJsonObject object{
        {QStringLiteral("message"), messageToJson(message)},
        {QStringLiteral("textColumn"), textColumn},
        {QStringLiteral("profile"), profile},
        {QStringLiteral("recipientsPerDocument"), recipientsPerDocument},
        {QStringLiteral("gatewayUtcOffsetMinutes"), gatewayUtcOffsetMinutes},
        {QStringLiteral("sendAt"), optionalTime(sendAt)},
        {QStringLiteral("validUntil"), optionalTime(validUntil)},
        {QStringLiteral("viberValidUntil"), optionalTime(viberValidUntil)},
        {QStringLiteral("maxParts"), maxParts},
        {QStringLiteral("maxRecipients"), maxRecipients},
        {QStringLiteral("allowedFrom"), quietHours.allowedFrom.toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("allowedTo"), quietHours.allowedTo.toString(QStringLiteral("HH:mm"))},
        {QStringLiteral("locale"), locale},
        {QStringLiteral("source"), source},
        {QStringLiteral("phoneHeader"), phoneHeader},
        {QStringLiteral("region"), region},
        {QStringLiteral("list"), list}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<CampaignPlan> CampaignPlan::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    bool ok = false;
    CampaignPlan plan;
    plan.message = messageFromJson(object.value(u"message").toObject(), &ok);
    if (!ok)
        return fail(ErrorCode::WorkspaceDamaged, {}, QStringLiteral("campaign plan"));
    plan.textColumn = object.value(u"textColumn").toString();
    plan.profile = object.value(u"profile").toObject();
    plan.recipientsPerDocument = object.value(u"recipientsPerDocument").toInt(plan.recipientsPerDocument);
    plan.gatewayUtcOffsetMinutes = object.value(u"gatewayUtcOffsetMinutes").toInt();
    plan.sendAt = optionalTime(object.value(u"sendAt"));
    plan.validUntil = optionalTime(object.value(u"validUntil"));
    plan.viberValidUntil = optionalTime(object.value(u"viberValidUntil"));
    plan.maxParts = object.value(u"maxParts").toInt();
    plan.maxRecipients = object.value(u"maxRecipients").toInteger();
    plan.quietHours.allowedFrom = QTime::fromString(object.value(u"allowedFrom").toString(), u"HH:mm");
    plan.quietHours.allowedTo = QTime::fromString(object.value(u"allowedTo").toString(), u"HH:mm");
    plan.locale = object.value(u"locale").toString();
    plan.source = object.value(u"source").toString();
    plan.phoneHeader = object.value(u"phoneHeader").toString();
    plan.region = object.value(u"region").toString();
    plan.list = object.value(u"list").toObject();
    return plan;
}

} // namespace heliograph
