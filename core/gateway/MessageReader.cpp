// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/MessageReader.h"

#include <QCoreApplication>

#include <iterator>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("RequestReader", text);
}

struct TextElement {
    const char* name;
    QString* (*place)(Message&);
    bool multiline;
};

constexpr TextElement kTextElements[] = {
    {"sender", [](Message& m) { return &m.sender; }, false},
    {"text", [](Message& m) { return &m.text; }, true},
    {"sender_viber", [](Message& m) { return &m.viber.sender; }, false},
    {"text_viber", [](Message& m) { return &m.viber.text; }, true},
    {"button_viber", [](Message& m) { return &m.viber.buttonText; }, false},
    {"action_viber", [](Message& m) { return &m.viber.buttonLink; }, false},
    {"image_viber", [](Message& m) { return &m.viber.imageUrl; }, false},
    {"url", [](Message& m) { return m.type == MessageType::VCard ? &m.card.url : &m.url; }, false},
    {"name", [](Message& m) { return &m.card.name; }, false},
    {"email", [](Message& m) { return &m.card.email; }, false},
    {"position", [](Message& m) { return &m.card.position; }, false},
    {"organization", [](Message& m) { return &m.card.organization; }, false},
    {"additional", [](Message& m) { return &m.card.additional; }, true},
    {"name_delivery", [](Message& m) { return &m.deliveryName; }, false},
};

struct CarrierAttribute {
    const char* name;
    QString BusinessCard::*value;
};
constexpr CarrierAttribute kPhones[] = {
    {"cell", &BusinessCard::cellPhone}, {"work", &BusinessCard::workPhone}, {"fax", &BusinessCard::fax}};
constexpr CarrierAttribute kAddress[] = {{"post_office_box", &BusinessCard::postOfficeBox},
                                         {"street", &BusinessCard::street},
                                         {"city", &BusinessCard::city},
                                         {"region", &BusinessCard::region},
                                         {"postal_code", &BusinessCard::postalCode},
                                         {"country", &BusinessCard::country}};

/// The message type of the attributes `type_send_1`, `type_send_2` and `type`; false in *ok where there is
/// none such.
MessageType typeOf(QStringView first, QStringView second, QStringView sms, bool* ok)
{
    *ok = true;
    if (first == u"viber" && second.isEmpty())
        return MessageType::Viber;
    const bool plain = sms.isEmpty() || sms == u"sms";
    if (first == u"viber" && second == u"sms" && plain)
        return MessageType::ViberThenSms;
    if (first == u"sms" && second == u"viber" && plain)
        return MessageType::SmsThenViber;
    const bool smsAlone = (first.isEmpty() || first == u"sms") && second.isEmpty();
    if (smsAlone && plain)
        return MessageType::Sms;
    const MessageType type = messageTypeFromWord(sms, ok);
    *ok = *ok && smsAlone && !hasViber(type);
    return type;
}

int twoDigits(QStringView text, qsizetype at)
{
    const int tens = text[at].unicode() - u'0';
    const int ones = text[at + 1].unicode() - u'0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

} // namespace

QDateTime wallClockFrom(QStringView text)
{
    constexpr qsizetype kMinutes = 16;
    constexpr qsizetype kSeconds = 19;
    const bool shaped = (text.size() == kMinutes || text.size() == kSeconds) && text[4] == u'-' &&
                        text[7] == u'-' && (text[10] == u' ' || text[10] == u'T') && text[13] == u':';
    if (!shaped || (text.size() == kSeconds && text[16] != u':'))
        return {};
    const int century = twoDigits(text, 0);
    const int year = twoDigits(text, 2);
    const int second = text.size() == kSeconds ? twoDigits(text, 17) : 0;
    const QTime time(twoDigits(text, 11), twoDigits(text, 14), second);
    if (century < 0 || year < 0 || !time.isValid())
        return {};
    const QDate date(century * 100 + year, twoDigits(text, 5), twoDigits(text, 8));
    return date.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

void skipElement(QXmlStreamReader& xml)
{
    constexpr int kMaxDepth = 64;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > kMaxDepth)
            xml.raiseError(translated(QT_TRANSLATE_NOOP("RequestReader", "nested too deeply")));
    }
}

SendGroup MessageReader::read()
{
    m_group = {};
    readType();
    while (m_xml.readNextStartElement())
        readChild();
    return std::move(m_group);
}

void MessageReader::readType()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView first = attributes.value("type_send_1"_L1);
    bool ok = false;
    m_group.message.type =
        typeOf(first, attributes.value("type_send_2"_L1), attributes.value("type"_L1), &ok);
    m_sawTypeSend = m_sawTypeSend || !first.isEmpty();
    if (!ok)
        m_xml.raiseError(translated(QT_TRANSLATE_NOOP("RequestReader", "unknown message type")));
}

void MessageReader::readChild()
{
    const QStringView name = m_xml.qualifiedName();
    if (name == u"abonent")
        readRecipient();
    else if (name == u"phone" || name == u"address")
        readCarrier(name == u"phone");
    else if (name == u"translite")
        m_group.message.transliterate = m_xml.readElementText().trimmed() == u"1";
    else if (!readTextElement(name)) {
        m_ignored.append(name.toString());
        skipElement(m_xml);
    }
}

bool MessageReader::readTextElement(QStringView name)
{
    for (const TextElement& element : kTextElements) {
        if (name != QLatin1StringView(element.name))
            continue;
        const QString text = m_xml.readElementText();
        *element.place(m_group.message) = element.multiline ? withBreaks(text) : text;
        return true;
    }
    return false;
}

void MessageReader::readCarrier(bool phone)
{
    const auto take = [&](const CarrierAttribute& attribute) {
        m_group.message.card.*attribute.value =
            m_xml.attributes().value(QLatin1StringView(attribute.name)).toString();
    };
    if (phone)
        std::for_each(std::begin(kPhones), std::end(kPhones), take);
    else
        std::for_each(std::begin(kAddress), std::end(kAddress), take);
    skipElement(m_xml);
}

void MessageReader::readRecipient()
{
    SendRecipient recipient;
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute& attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        if (name == u"phone")
            recipient.phone = attribute.value().toString();
        else if (name == u"number_sms")
            recipient.number = attribute.value().toInt();
        else if (name == u"client_id_sms")
            recipient.clientId = attribute.value().toString();
        else if (name == u"time_send")
            recipient.sendAt = readTime(attribute.value());
        else if (name == u"validity_period")
            recipient.validUntil = readTime(attribute.value());
        else if (name == u"validity_period_viber")
            recipient.viberValidUntil = readTime(attribute.value());
        else
            m_ignored.append(u"abonent@"_s + name.toString());
    }
    m_group.recipients.push_back(std::move(recipient));
    skipElement(m_xml);
}

QDateTime MessageReader::readTime(QStringView text)
{
    text = text.trimmed();
    // A zero date is how some clients say "now".
    if (text.isEmpty() || text.startsWith(u"0000-00-00"))
        return {};
    const QDateTime moment = wallClockFrom(text);
    if (!moment.isValid())
        m_xml.raiseError(translated(QT_TRANSLATE_NOOP("RequestReader", "unreadable date")));
    return moment;
}

QString MessageReader::withBreaks(QString text) const
{
    return m_newline == NewlineMode::BackslashN ? text.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
                                                : text;
}

} // namespace heliograph
