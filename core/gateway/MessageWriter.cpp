// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/MessageWriter.h"

namespace heliograph {
namespace {

/// The `type` attribute of an SMS leg; empty for Viber alone.
std::string_view smsTypeWord(MessageType type)
{
    switch (type) {
    case MessageType::Viber:
        return {};
    case MessageType::FlashSms:
        return "flashsms";
    case MessageType::SilentSms:
        return "silence";
    case MessageType::WapPush:
        return "wappush";
    case MessageType::VCard:
        return "vcard";
    default:
        return "sms";
    }
}

void writeChannels(XmlOutput& out, MessageType type)
{
    const bool viberFirst = type == MessageType::Viber || type == MessageType::ViberThenSms;
    out.raw(viberFirst ? R"( type_send_1="viber")" : R"( type_send_1="sms")");
    if (type == MessageType::ViberThenSms)
        out.raw(R"( type_send_2="sms")");
    else if (type == MessageType::SmsThenViber)
        out.raw(R"( type_send_2="viber")");
}

void writeOptional(XmlOutput& out, std::string_view name, const QString& value,
                   std::string_view lineBreak = " ")
{
    if (!value.isEmpty())
        out.element(name, value, lineBreak);
}

void writeViber(XmlOutput& out, const ViberContent& viber, std::string_view lineBreak)
{
    out.element("sender_viber", viber.sender);
    out.element("text_viber", viber.text, lineBreak);
    writeOptional(out, "button_viber", viber.buttonText);
    writeOptional(out, "action_viber", viber.buttonLink);
    writeOptional(out, "image_viber", viber.imageUrl);
}

struct CardAttribute {
    std::string_view name;
    QString BusinessCard::*value;
};

constexpr CardAttribute kPhones[] = {
    {"cell", &BusinessCard::cellPhone}, {"work", &BusinessCard::workPhone}, {"fax", &BusinessCard::fax}};
constexpr CardAttribute kAddress[] = {{"post_office_box", &BusinessCard::postOfficeBox},
                                      {"street", &BusinessCard::street},
                                      {"city", &BusinessCard::city},
                                      {"region", &BusinessCard::region},
                                      {"postal_code", &BusinessCard::postalCode},
                                      {"country", &BusinessCard::country}};

/// An element that carries only attributes; left out when all of them are empty.
template <std::size_t N>
void writeCarrier(XmlOutput& out, std::string_view start, const CardAttribute (&attributes)[N],
                  const BusinessCard& card)
{
    bool open = false;
    for (const CardAttribute& attribute : attributes) {
        const QString& value = card.*attribute.value;
        if (value.isEmpty())
            continue;
        if (!open)
            out.raw(start);
        open = true;
        out.attribute(attribute.name, value);
    }
    if (open)
        out.raw("/>");
}

void writeCard(XmlOutput& out, const BusinessCard& card, std::string_view lineBreak)
{
    writeOptional(out, "url", card.url);
    writeOptional(out, "name", card.name);
    writeCarrier(out, "<phone", kPhones, card);
    writeOptional(out, "email", card.email);
    writeOptional(out, "position", card.position);
    writeOptional(out, "organization", card.organization);
    writeCarrier(out, "<address", kAddress, card);
    writeOptional(out, "additional", card.additional, lineBreak);
}

void writeSms(XmlOutput& out, const Message& message, std::string_view lineBreak)
{
    out.element("sender", message.sender);
    if (message.type != MessageType::VCard)
        out.element("text", message.text, lineBreak);
    else
        writeOptional(out, "text", message.text, lineBreak);
    if (message.type == MessageType::WapPush)
        out.element("url", message.url);
    if (message.type == MessageType::VCard)
        writeCard(out, message.card, lineBreak);
}

void writeDigits(char* to, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        to[i] = static_cast<char>('0' + value % 10);
}

/// YYYY-MM-DD HH:MM or with :SS. By hand, since a campaign writes one per recipient.
void writeTime(XmlOutput& out, std::string_view name, const QDateTime& moment, DatePrecision precision)
{
    if (!moment.isValid())
        return;
    char digits[] = "0000-00-00 00:00:00";
    const QDate date = moment.date();
    const QTime time = moment.time();
    writeDigits(digits, date.year(), 4);
    writeDigits(digits + 5, date.month(), 2);
    writeDigits(digits + 8, date.day(), 2);
    writeDigits(digits + 11, time.hour(), 2);
    writeDigits(digits + 14, time.minute(), 2);
    writeDigits(digits + 17, time.second(), 2);
    constexpr std::size_t kMinutes = 16;
    out.raw(name);
    out.raw(std::string_view(digits).substr(0, precision == DatePrecision::Minutes ? kMinutes
                                                                                   : std::string_view::npos));
    out.raw("\"");
}

void writeRecipient(XmlOutput& out, const SendRecipient& recipient, DatePrecision precision)
{
    out.raw("<abonent");
    out.attribute("phone", recipient.phone);
    if (recipient.number > 0) {
        out.raw(" number_sms=\"");
        out.number(recipient.number);
        out.raw("\"");
    }
    if (!recipient.clientId.isEmpty())
        out.attribute("client_id_sms", recipient.clientId);
    writeTime(out, " time_send=\"", recipient.sendAt, precision);
    writeTime(out, " validity_period_viber=\"", recipient.viberValidUntil, precision);
    writeTime(out, " validity_period=\"", recipient.validUntil, precision);
    out.raw("/>");
}

} // namespace

std::string_view newlineMark(NewlineMode mode)
{
    switch (mode) {
    case NewlineMode::BackslashN:
        return "\\n";
    case NewlineMode::CharacterReference:
        return "&#10;";
    case NewlineMode::LineFeed:
        return "\n";
    case NewlineMode::Space:
        break;
    }
    return " ";
}

void writeMessage(XmlOutput& out, const SendGroup& group, const GatewayProfile& profile)
{
    const Message& message = group.message;
    const std::string_view lineBreak = newlineMark(profile.newline);
    out.raw("<message");
    if (profile.writesTypeSend)
        writeChannels(out, message.type);
    if (const std::string_view type = smsTypeWord(message.type); !type.empty()) {
        out.raw(" type=\"");
        out.raw(type);
        out.raw("\"");
    }
    out.raw(">");
    if (hasViber(message.type) && profile.viber != ViberStyle::None)
        writeViber(out, message.viber, lineBreak);
    if (hasSms(message.type))
        writeSms(out, message, lineBreak);
    if (message.transliterate && profile.writesTransliterate)
        out.raw("<translite>1</translite>");
    if (profile.writesDeliveryName)
        writeOptional(out, "name_delivery", message.deliveryName);
    for (const SendRecipient& recipient : group.recipients)
        writeRecipient(out, recipient, profile.dates);
    out.raw("</message>");
}

} // namespace heliograph
