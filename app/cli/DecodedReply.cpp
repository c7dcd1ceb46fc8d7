// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DecodedReply.h"

#include "app/cli/CliJson.h"
#include "core/message/PhoneNumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

QJsonValue positive(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

// A count stays a number where it is one ("12345", not "Unlim").
QJsonValue countOrText(const QString& text)
{
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    return number ? QJsonValue(value) : jsonText(text);
}

QJsonObject toJson(const SendEntry& entry)
{
    return {{u"number"_s, positive(entry.number)},
            {u"id"_s, jsonText(entry.gatewayId)},
            {u"parts"_s, positive(entry.parts)},
            {u"state"_s, entryStateWord(entry.state)},
            {u"next"_s, jsonText(nextStepWord(entry.next))},
            {u"code"_s, jsonText(reasonCode(entry.reason))},
            {u"reason"_s, jsonText(describe(entry.reason, entry.text))},
            {u"text"_s, jsonText(entry.text)}};
}

QJsonObject toJson(const StateEntry& entry)
{
    return {{u"id"_s, jsonText(entry.gatewayId)}, {u"state"_s, deliveryStateWord(entry.state)},
            {u"raw"_s, jsonText(entry.raw)},      {u"sms"_s, jsonText(entry.sms)},
            {u"viber"_s, jsonText(entry.viber)},  {u"time"_s, jsonText(entry.time)},
            {u"parts"_s, positive(entry.parts)},  {u"errorCode"_s, jsonText(entry.errorCode)}};
}

QJsonObject toJson(const ScheduledReply::Item& item)
{
    return {{u"id"_s, jsonText(item.gatewayId)},      {u"phone"_s, jsonText(item.phone)},
            {u"sender"_s, jsonText(item.sender)},     {u"type"_s, jsonText(item.type)},
            {u"text"_s, jsonText(item.text)},         {u"name"_s, jsonText(item.deliveryName)},
            {u"sendAt"_s, jsonText(item.sendAt)},     {u"validUntil"_s, jsonText(item.validUntil)},
            {u"queuedAt"_s, jsonText(item.queuedAt)}, {u"parts"_s, positive(item.parts)}};
}

QJsonObject toJson(const ScheduledDeleteReply::Item& item)
{
    return {
        {u"id"_s, jsonText(item.gatewayId)}, {u"deleted"_s, item.deleted}, {u"raw"_s, jsonText(item.raw)}};
}

QJsonObject toJson(const IncomingReply::Item& item)
{
    return {{u"id"_s, jsonText(item.id)},
            {u"from"_s, jsonText(item.from)},
            {u"to"_s, jsonText(item.to)},
            {u"receivedAt"_s, jsonText(item.receivedAt)},
            {u"text"_s, item.text}};
}

QJsonObject toJson(const NumberInfoReply::Item& item)
{
    return {{u"phone"_s, jsonText(item.phone)},
            {u"operator"_s, jsonText(item.operatorName)},
            {u"region"_s, jsonText(item.region)},
            {u"timeZone"_s, jsonText(item.timeZone)}};
}

QJsonObject toJson(const StopEditReply::Item& item)
{
    return {{u"phone"_s, jsonText(item.phone)}, {u"raw"_s, jsonText(item.raw)}};
}

template <class Items>
QJsonArray arrayOf(const Items& items)
{
    QJsonArray array;
    for (const auto& item : items)
        array.append(toJson(item));
    return array;
}

DecodedReply listed(const ReplyHead& head, QJsonArray entries)
{
    const int score = static_cast<int>(entries.size());
    return {head, std::move(entries), {}, score};
}

template <class Reply>
DecodedReply itemsOf(const Reply& reply)
{
    return listed(reply, arrayOf(reply.items));
}

DecodedReply decodeSend(const HttpAnswer& answer, int requested)
{
    SendReply reply = readSendReply(answer, requested);
    if (requested > 0)
        reply = completeSendReply(std::move(reply), requested);
    return listed(reply, arrayOf(reply.entries));
}

DecodedReply decodeState(const HttpAnswer& answer, int)
{
    const StateReply reply = readStateReply(answer);
    return listed(reply, arrayOf(reply.entries));
}

DecodedReply decodeBalance(const HttpAnswer& answer, int)
{
    const BalanceReply reply = readBalanceReply(answer);
    if (reply.money.isEmpty() && reply.directions.empty())
        return {static_cast<const ReplyHead&>(reply), {}, {}, 0};
    DecodedReply decoded = listed(reply, {balanceJson(reply)});
    const auto named = [](const BalanceReply::Direction& direction) { return !direction.area.isEmpty(); };
    decoded.score += static_cast<int>(std::count_if(reply.directions.begin(), reply.directions.end(), named));
    return decoded;
}

DecodedReply decodeSenders(const HttpAnswer& answer, int)
{
    const OriginatorReply reply = readOriginatorReply(answer);
    DecodedReply decoded = listed(reply, sendersJson(reply));
    decoded.any = reply.any;
    decoded.score += reply.any ? 1 : 0;
    return decoded;
}

DecodedReply decodeTime(const HttpAnswer& answer, int)
{
    const TimeReply reply = readTimeReply(answer);
    if (!reply.timeOfDay.isValid())
        return {static_cast<const ReplyHead&>(reply), {}, {}, 0};
    const QString date = reply.full.isValid() ? reply.full.date().toString(Qt::ISODate) : QString();
    return listed(reply, {QJsonObject{{u"raw"_s, reply.raw},
                                      {u"date"_s, jsonText(date)},
                                      {u"time"_s, reply.timeOfDay.toString(Qt::ISODate)}}});
}

DecodedReply decodeStopList(const HttpAnswer& answer, int)
{
    const StopListReply reply = readStopListReply(answer);
    DecodedReply decoded{static_cast<const ReplyHead&>(reply), {}, {}, 0};
    for (const QString& phone : reply.phones) {
        decoded.entries.append(QJsonObject{{u"phone"_s, phone}});
        decoded.score += PhoneNumber::fromDigits(phone) ? 1 : 0;
    }
    return decoded;
}

/// Counts only the items that a guess may rely on, as other kinds have elements of the same name.
template <class Reply, class Telling>
DecodedReply itemsWith(const Reply& reply, Telling telling)
{
    DecodedReply decoded = itemsOf(reply);
    decoded.score = static_cast<int>(std::count_if(reply.items.begin(), reply.items.end(), telling));
    return decoded;
}

DecodedReply decodeIncoming(const HttpAnswer& answer, int)
{
    return itemsWith(readIncomingReply(answer),
                     [](const IncomingReply::Item& item) { return !item.from.isEmpty(); });
}

DecodedReply decodeNumberInfo(const HttpAnswer& answer, int)
{
    return itemsWith(readNumberInfoReply(answer), [](const NumberInfoReply::Item& item) {
        return !item.operatorName.isEmpty() || !item.region.isEmpty();
    });
}

struct Kind {
    const char* word;
    DecodedReply (*decode)(const HttpAnswer& answer, int requested);
};

constexpr Kind kKinds[] = {
    {"send", decodeSend},
    {"state", decodeState},
    {"balance", decodeBalance},
    {"originator", decodeSenders},
    {"time", decodeTime},
    {"incoming", decodeIncoming},
    {"def", decodeNumberInfo},
    {"list_stop", decodeStopList},
    {"list_scheduled", [](const HttpAnswer& answer, int) { return itemsOf(readScheduledReply(answer)); }},
    {"scheduled", [](const HttpAnswer& answer, int) { return itemsOf(readScheduledDeleteReply(answer)); }},
    {"stop", [](const HttpAnswer& answer, int) { return itemsOf(readStopEditReply(answer)); }},
};

} // namespace

QStringList replyKinds()
{
    QStringList words;
    for (const Kind& kind : kKinds)
        words += QLatin1StringView(kind.word);
    return words;
}

DecodedReply decodeReply(const HttpAnswer& answer, const QString& kind, int requested)
{
    for (const Kind& known : kKinds) {
        if (kind == QLatin1StringView(known.word))
            return known.decode(answer, requested);
    }
    return decodeSend(answer, requested);
}

QString guessReplyKind(const HttpAnswer& answer)
{
    QString best = QLatin1StringView(kKinds[0].word);
    int bestScore = 0;
    for (const Kind& kind : kKinds) {
        const int score = kind.decode(answer, 0).score;
        if (score > bestScore) {
            best = QLatin1StringView(kind.word);
            bestScore = score;
        }
    }
    return best;
}

QJsonObject balanceJson(const BalanceReply& reply)
{
    QJsonArray directions;
    for (const BalanceReply::Direction& direction : reply.directions)
        directions.append(QJsonObject{{u"area"_s, jsonText(direction.area)},
                                      {u"messages"_s, countOrText(direction.messages)}});
    return {{u"money"_s, jsonText(reply.money)},
            {u"currency"_s, jsonText(reply.currency)},
            {u"directions"_s, directions}};
}

QJsonArray sendersJson(const OriginatorReply& reply)
{
    QJsonArray senders;
    for (const OriginatorReply::Sender& sender : reply.senders)
        senders.append(QJsonObject{{u"name"_s, sender.name},
                                   {u"state"_s, jsonText(sender.state)},
                                   {u"operator"_s, jsonText(sender.operatorName)}});
    return senders;
}

} // namespace heliograph
