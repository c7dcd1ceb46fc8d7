// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ReplyWriter.h"

#include "core/gateway/XmlOutput.h"

namespace heliograph {
namespace {

/// The envelope around what `write` appends.
template <class Write>
QByteArray response(qsizetype expectedBytes, Write write)
{
    XmlOutput out(expectedBytes + 100);
    out.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<response>\n");
    write(out);
    out.raw("</response>\n");
    return out.take();
}

void finish(XmlOutput& out, const QString& text, std::string_view name)
{
    out.raw(">");
    out.text(text, " ");
    out.raw("</");
    out.raw(name);
    out.raw(">\n");
}

void writeNumber(XmlOutput& out, std::string_view start, int value)
{
    out.raw(start);
    out.number(value);
    out.raw("\"");
}

void writeOptional(XmlOutput& out, std::string_view name, const QString& value)
{
    if (!value.isEmpty())
        out.attribute(name, value);
}

void writeInformation(XmlOutput& out, const SendEntry& entry)
{
    out.raw("<information");
    if (entry.number > 0)
        writeNumber(out, " number_sms=\"", entry.number);
    else
        out.raw(" number_sms=\"\"");
    writeOptional(out, "id_sms", entry.gatewayId);
    if (entry.parts > 0)
        writeNumber(out, " parts=\"", entry.parts);
    finish(out, entry.text, "information");
}

void writeState(XmlOutput& out, const StateEntry& entry)
{
    out.raw("<state");
    out.attribute("id_sms", entry.gatewayId);
    out.attribute("time", entry.time);
    writeOptional(out, "viber", entry.viber);
    writeOptional(out, "sms", entry.sms);
    if (entry.parts > 0)
        writeNumber(out, " num_parts=\"", entry.parts);
    writeOptional(out, "err", entry.errorCode);
    finish(out, entry.raw, "state");
}

void writeScheduled(XmlOutput& out, const ScheduledReply::Item& item)
{
    out.raw("<scheduled");
    out.attribute("id_sms", item.gatewayId);
    out.attribute("time_put_turn", item.queuedAt);
    out.attribute("originator", item.sender);
    out.attribute("phone", item.phone);
    out.attribute("type_sms", item.type);
    out.attribute("text_sms", item.text);
    writeNumber(out, " count_sms=\"", item.parts);
    out.attribute("name_delivery", item.deliveryName);
    out.attribute("time_send", item.sendAt);
    out.attribute("validity_period", item.validUntil);
    out.raw("/>");
}

} // namespace

QByteArray writeErrorReply(Reason reason, GatewayLanguage language)
{
    return response(200, [&](XmlOutput& out) {
        out.element("error", gatewayText(reason, language));
        out.raw("\n");
    });
}

QByteArray writeSendReply(const std::vector<SendEntry>& entries)
{
    return response(static_cast<qsizetype>(entries.size()) * 100, [&](XmlOutput& out) {
        for (const SendEntry& entry : entries)
            writeInformation(out, entry);
    });
}

QByteArray writeStateReply(const std::vector<StateEntry>& entries)
{
    return response(static_cast<qsizetype>(entries.size()) * 110, [&](XmlOutput& out) {
        for (const StateEntry& entry : entries)
            writeState(out, entry);
    });
}

QByteArray writeBalanceReply(const BalanceReply& balance)
{
    return response(300, [&](XmlOutput& out) {
        out.raw("<money");
        writeOptional(out, "currency", balance.currency);
        finish(out, balance.money, "money");
        for (const BalanceReply::Direction& direction : balance.directions) {
            out.raw("<sms");
            out.attribute("area", direction.area);
            finish(out, direction.messages, "sms");
        }
    });
}

QByteArray writeOriginatorReply(const OriginatorReply& originators)
{
    return response(400, [&](XmlOutput& out) {
        out.element("any_originator", originators.any ? u"TRUE" : u"FALSE");
        out.raw("\n");
        if (originators.any)
            return;
        out.raw("<list_originator>\n");
        for (const OriginatorReply::Sender& sender : originators.senders) {
            out.raw("<originator");
            out.attribute("state", sender.state);
            writeOptional(out, "operator", sender.operatorName);
            finish(out, sender.name, "originator");
        }
        out.raw("</list_originator>\n");
    });
}

QByteArray writeTimeReply(const QDateTime& wallClock)
{
    return response(100, [&](XmlOutput& out) {
        out.element("time", wallClock.toString(u"yyyy-MM-dd HH:mm:ss"));
        out.raw("\n");
    });
}

QByteArray writeScheduledReply(const ScheduledReply& scheduled)
{
    return response(static_cast<qsizetype>(scheduled.items.size()) * 400, [&](XmlOutput& out) {
        writeNumber(out, "<phones page=\"", scheduled.page);
        writeNumber(out, " num_pages=\"", scheduled.pages);
        out.raw(">");
        for (const ScheduledReply::Item& item : scheduled.items)
            writeScheduled(out, item);
        out.raw("</phones>\n");
    });
}

QByteArray writeScheduledDeleteReply(const std::vector<ScheduledDeleteReply::Item>& items)
{
    return response(static_cast<qsizetype>(items.size()) * 70, [&](XmlOutput& out) {
        for (const ScheduledDeleteReply::Item& item : items) {
            out.raw("<scheduled");
            out.attribute("id_sms", item.gatewayId);
            finish(out, item.deleted ? QStringLiteral("delete") : QStringLiteral("not_found"), "scheduled");
        }
    });
}

} // namespace heliograph
