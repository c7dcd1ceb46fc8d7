// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/ContentFingerprint.h"

#include <QCryptographicHash>
#include <QVarLengthArray>
#include <QtEndian>

namespace heliograph {
namespace {

/// Gathers fields for hashing without an allocation for texts of usual length: this runs twice for every
/// recipient.
class Hasher {
public:
    // A length before each text, so that moving a character from one field to the next changes the hash.
    void add(QStringView text)
    {
        add(static_cast<qint64>(text.size()));
        m_bytes.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    }
    void add(qint64 number)
    {
        const qint64 fixed = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char*>(&fixed), sizeof fixed);
    }
    qint64 result() const
    {
        const QByteArray digest = QCryptographicHash::hash(
            QByteArrayView(m_bytes.constData(), m_bytes.size()), QCryptographicHash::Blake2b_160);
        return qFromLittleEndian<qint64>(digest.constData());
    }

private:
    QVarLengthArray<char, 1024> m_bytes;
};

} // namespace

qint64 contentHash(const Message& rendered)
{
    Hasher hasher;
    hasher.add(messageTypeWord(rendered.type));
    const ViberContent& viber = rendered.viber;
    const BusinessCard& card = rendered.card;
    for (const QString* text : {&rendered.sender, &rendered.text, &rendered.url, &viber.sender, &viber.text,
                                &viber.buttonText, &viber.buttonLink, &viber.imageUrl})
        hasher.add(*text);
    if (rendered.type == MessageType::VCard) {
        for (const QString* text :
             {&card.name, &card.cellPhone, &card.workPhone, &card.fax, &card.email, &card.url, &card.position,
              &card.organization, &card.postOfficeBox, &card.street, &card.city, &card.region,
              &card.postalCode, &card.country, &card.additional})
            hasher.add(*text);
    }
    return hasher.result();
}

qint64 fingerprint(const QString& accountIdentity, const QString& phone, qint64 contentHash)
{
    Hasher hasher;
    hasher.add(accountIdentity);
    hasher.add(phone);
    hasher.add(contentHash);
    return hasher.result();
}

} // namespace heliograph
