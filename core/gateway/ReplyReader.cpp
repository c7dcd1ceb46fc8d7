// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ReplyReader.h"

#include "core/gateway/MessageReader.h"
#include "core/gateway/ReplyScanner.h"
#include "core/gateway/StateWords.h"

#include <algorithm>

namespace heliograph {
namespace {

/// Scans an answer into a reply: `take` adds one element to it.
template <class Reply, std::size_t N, class Take>
Reply read(const HttpAnswer& answer, const ReplyPath (&paths)[N], Take take)
{
    Reply reply;
    const ReplyHandler handle = [&](const ReplyElement& element) { take(reply, element); };
    static_cast<ReplyHead&>(reply) = scanReply(answer, paths, handle);
    return reply;
}

QString withoutBlanks(QString text)
{
    erase_if(text, [](QChar c) { return c.isSpace(); });
    return text;
}

/// A decimal with a point, from "1 234,50" as well.
QString decimal(const QString& text)
{
    QString number = withoutBlanks(text);
    if (number.contains(u'.'))
        number.remove(u',');
    return number.replace(u',', u'.');
}

QString firstOf(const ReplyElement& element, const char* name, const char* otherName)
{
    const QString value = element.attribute(name);
    return value.isEmpty() ? element.attribute(otherName) : value;
}

} // namespace

StateReply readStateReply(const HttpAnswer& answer)
{
    constexpr ReplyPath kPaths[] = {{"", "state"}};
    return read<StateReply>(answer, kPaths, [](StateReply& reply, const ReplyElement& element) {
        StateEntry entry;
        entry.gatewayId = element.attribute("id_sms");
        entry.raw = element.text();
        entry.state = deliveryState(entry.raw);
        entry.sms = element.attribute("sms");
        entry.viber = element.attribute("viber");
        entry.time = element.attribute("time");
        entry.parts = element.parts("num_parts");
        entry.errorCode = element.attribute("err");
        reply.entries.push_back(std::move(entry));
    });
}

BalanceReply readBalanceReply(const HttpAnswer& answer)
{
    constexpr ReplyPath kPaths[] = {{"", "money"}, {"", "sms"}};
    return read<BalanceReply>(answer, kPaths, [](BalanceReply& reply, const ReplyElement& element) {
        if (element.is("money")) {
            reply.money = decimal(element.text());
            reply.currency = element.attribute("currency");
        } else {
            reply.directions.push_back({element.attribute("area"), withoutBlanks(element.text())});
        }
    });
}

OriginatorReply readOriginatorReply(const HttpAnswer& answer)
{
    constexpr ReplyPath kPaths[] = {{"", "any_originator"}, {"list_originator", "originator"}};
    return read<OriginatorReply>(answer, kPaths, [](OriginatorReply& reply, const ReplyElement& element) {
        if (element.is("any_originator"))
            reply.any = element.text().compare(u"true", Qt::CaseInsensitive) == 0;
        else
            reply.senders.push_back(
                {element.text(), element.attribute("state").toLower(), element.attribute("operator")});
    });
}

TimeReply readTimeReply(const HttpAnswer& answer)
{
    constexpr ReplyPath kPaths[] = {{"", "time"}};
    return read<TimeReply>(answer, kPaths, [](TimeReply& reply, const ReplyElement& element) {
        reply.raw = element.text();
        reply.full = wallClockFrom(reply.raw);
        reply.timeOfDay =
            reply.full.isValid() ? reply.full.time() : QTime::fromString(reply.raw, u"HH:mm:ss");
    });
}

ScheduledReply readScheduledReply(const HttpAnswer& answer)
{
    constexpr ReplyPath kPaths[] = {{"phones", "scheduled"}};
    return read<ScheduledReply>(answer, kPaths, [](ScheduledReply& reply, const ReplyElement& element) {
        reply.page = element.wrapperAttribute("page").toInt();
        reply.pages = element.wrapperAttribute("num_pages").toInt();
        ScheduledReply::Item item;
        item.gatewayId = element.attribute("id_sms");
        item.phone = element.attribute("phone");
        item.sender = firstOf(element, "originator", "operator");
        item.type = firstOf(element, "type_sms", "type");
        item.text = element.attribute("text_sms");
        item.deliveryName = element.attribute("name_delivery");
        item.sendAt = element.attribute("time_send");
        item.validUntil = element.attribute("validity_period");
        item.queuedAt = element.attribute("time_put_turn");
        item.parts = element.parts("count_sms");
        reply.items.push_back(std::move(item));
    });
}

ScheduledDeleteReply readScheduledDeleteReply(const HttpAnswer& answer)
{
    constexpr ReplyPath kPaths[] = {{"", "scheduled"}};
    return read<ScheduledDeleteReply>(
        answer, kPaths, [](ScheduledDeleteReply& reply, const ReplyElement& element) {
            const bool deleted = element.text().compare(u"delete", Qt::CaseInsensitive) == 0;
            reply.items.push_back({element.attribute("id_sms"), deleted, element.text()});
        });
}

IncomingReply readIncomingReply(const HttpAnswer& answer)
{
    constexpr ReplyPath kPaths[] = {{"", "sms"}};
    return read<IncomingReply>(answer, kPaths, [](IncomingReply& reply, const ReplyElement& element) {
        reply.items.push_back({element.attribute("id_sms"), element.attribute("originator"),
                               element.attribute("phone"), element.attribute("date_receive"),
                               element.text()});
    });
}

NumberInfoReply readNumberInfoReply(const HttpAnswer& answer)
{
    constexpr ReplyPath kPaths[] = {{"", "phone"}};
    return read<NumberInfoReply>(answer, kPaths, [](NumberInfoReply& reply, const ReplyElement& element) {
        reply.items.push_back({element.text(), element.attribute("operator"), element.attribute("region"),
                               element.attribute("time_zone")});
    });
}

StopListReply readStopListReply(const HttpAnswer& answer)
{
    constexpr ReplyPath kPaths[] = {{"", "phone"}};
    return read<StopListReply>(answer, kPaths, [](StopListReply& reply, const ReplyElement& element) {
        reply.phones.append(element.text());
    });
}

StopEditReply readStopEditReply(const HttpAnswer& answer)
{
    constexpr ReplyPath kPaths[] = {{"", "phone"}};
    return read<StopEditReply>(answer, kPaths, [](StopEditReply& reply, const ReplyElement& element) {
        reply.items.push_back({element.attribute("phone"), element.text()});
    });
}

} // namespace heliograph
