// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/CampaignPlan.h"

#include "core/campaign/MessageJson.h"

#include <QJsonDocument>

namespace heliograph {
namespace {

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
        {QStringLiteral("written"), written ? QJsonValue(messageToJson(*written)) : QJsonValue()},
        {QStringLiteral("profile"), profile},
        {QStringLiteral("recipientsPerDocument"), recipientsPerDocument},
        {QStringLiteral("gatewayUtcOffsetMinutes"), gatewayUtcOffsetMinutes},
        {QStringLiteral("sendAt"), optionalTime(sendAt)},
        {QStringLiteral("validUntil"), optionalTime(validUntil)},
        {QStringLiteral("viberValidUntil"), optionalTime(viberValidUntil)},
        {QStringLiteral("validMinutes"), validMinutes},
        {QStringLiteral("viberValidMinutes"), viberValidMinutes},
        {QStringLiteral("timeColumn"), timeColumn},
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
    bool isWritten = false;
    const Message kept = messageFromJson(object.value(u"written").toObject(), &isWritten);
    if (isWritten)
        plan.written = kept;
    plan.profile = object.value(u"profile").toObject();
    plan.recipientsPerDocument = object.value(u"recipientsPerDocument").toInt(plan.recipientsPerDocument);
    plan.gatewayUtcOffsetMinutes = object.value(u"gatewayUtcOffsetMinutes").toInt();
    plan.sendAt = optionalTime(object.value(u"sendAt"));
    plan.validUntil = optionalTime(object.value(u"validUntil"));
    plan.viberValidUntil = optionalTime(object.value(u"viberValidUntil"));
    plan.validMinutes = object.value(u"validMinutes").toInt();
    plan.viberValidMinutes = object.value(u"viberValidMinutes").toInt();
    plan.timeColumn = object.value(u"timeColumn").toString();
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
