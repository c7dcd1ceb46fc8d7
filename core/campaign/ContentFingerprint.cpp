// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/ContentFingerprint.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace heliograph {
namespace {

// A length before each text, so that moving a character from one field to the next changes the hash.
void add(QByteArray& bytes, const QString& text)
{
    bytes += QByteArray::number(text.size()) + ':';
    bytes += QByteArrayView(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

qint64 hash64(const QByteArray& bytes)
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
    return qFromLittleEndian<qint64>(digest.constData());
}

} // namespace

qint64 contentHash(const Message& rendered)
{
    QByteArray bytes = messageTypeWord(rendered.type).toLatin1();
    const ViberContent& viber = rendered.viber;
    const BusinessCard& card = rendered.card;
    for (const QString* text : {&rendered.sender, &rendered.text, &rendered.url, &viber.sender, &viber.text,
                                &viber.buttonText, &viber.buttonLink, &viber.imageUrl})
        add(bytes, *text);
    if (rendered.type == MessageType::VCard) {
        for (const QString* text :
             {&card.name, &card.cellPhone, &card.workPhone, &card.fax, &card.email, &card.url, &card.position,
              &card.organization, &card.postOfficeBox, &card.street, &card.city, &card.region,
              &card.postalCode, &card.country, &card.additional})
            add(bytes, *text);
    }
    return hash64(bytes);
}

qint64 fingerprint(const QString& accountIdentity, const QString& phone, qint64 contentHash)
{
    QByteArray bytes;
    add(bytes, accountIdentity);
    add(bytes, phone);
    bytes += QByteArray::number(contentHash);
    return hash64(bytes);
}

} // namespace heliograph
