// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heliograph {

/// What kind of message goes out (product.md section 4). Stored and printed by messageTypeWord().
enum class MessageType : quint8 {
    Sms,
    FlashSms,
    SilentSms,
    WapPush,
    VCard,
    Viber,
    ViberThenSms,
    SmsThenViber
};

/// The command line's words: sms flashsms silence wappush vcard viber viber-sms sms-viber.
QString messageTypeWord(MessageType type);
/// The type with this word; false in *ok when there is none such.
MessageType messageTypeFromWord(QStringView word, bool* ok);

/// Whether a message of this type has an SMS leg, and a Viber leg.
bool hasSms(MessageType type);
bool hasViber(MessageType type);

/// A business card as the seed page lists it; name and at least one more field are required.
struct BusinessCard {
    QString name;
    QString cellPhone;
    QString workPhone;
    QString fax;
    QString email;
    QString url;
    QString position;
    QString organization;
    QString postOfficeBox;
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country;
    QString additional;

    bool operator==(const BusinessCard&) const = default;
};

/// The Viber leg of a message.
struct ViberContent {
    QString sender;
    QString text;
    QString buttonText;
    QString buttonLink;
    QString imageUrl;

    bool operator==(const ViberContent&) const = default;
};

/// One message: as the operator wrote it (texts may hold placeholders) or as one recipient gets it
/// (rendered). Line breaks in texts are U+000A.
struct Message {
    MessageType type = MessageType::Sms;
    QString sender; ///< of the SMS leg
    QString text;   ///< of the SMS leg
    QString url;    ///< WAP push only
    ViberContent viber;
    BusinessCard card;
    bool transliterate = false; ///< ask the gateway to transliterate, where the profile can
    QString deliveryName;       ///< the campaign's name at the gateway, where the profile can

    bool operator==(const Message&) const = default;
};

} // namespace heliograph
