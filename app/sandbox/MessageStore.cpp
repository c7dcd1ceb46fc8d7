// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/MessageStore.h"

#include <algorithm>

namespace heliograph {
namespace {

/// Client ids and texts may hold anything, tabs and line breaks too.
QByteArray field(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool plain = std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= '0' && c <= '9'; });
    return plain ? utf8 : utf8.toPercentEncoding(" ,.:;!?()");
}

QString textOf(const QByteArray& field)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(field));
}

constexpr auto kById = [](const AcceptedMessage& message, quint64 id) { return message.id < id; };

} // namespace

Result<qint64> MessageStore::open(const QString& path)
{
    return m_journal.open(path, [this](const QByteArrayList& fields) { replay(fields); });
}

const AcceptedMessage& MessageStore::add(AcceptedMessage message, const QString& clientId,
                                         const ScheduledReply::Item* details)
{
    message.id = m_nextId;
    remember(message, clientId);
    m_journal.append({"A", QByteArray::number(message.id), field(clientId),
                      QByteArray::number(message.sendAt), QByteArray::number(message.validUntil),
                      QByteArray::number(message.parts), QByteArray::number(static_cast<int>(message.type)),
                      QByteArray::number(static_cast<int>(message.fate))});
    if (details) {
        ScheduledReply::Item item = *details;
        item.gatewayId = QString::number(message.id);
        m_journal.append({"S", QByteArray::number(message.id), field(item.phone), field(item.sender),
                          field(item.type), field(item.text), field(item.deliveryName), field(item.sendAt),
                          field(item.validUntil), field(item.queuedAt)});
        m_details.insert(message.id, std::move(item));
    }
    return m_messages.back();
}

void MessageStore::hold(const QString& clientId)
{
    if (clientId.isEmpty())
        return;
    m_ids.insert(clientId, kHeld);
    m_journal.append({"H", field(clientId)});
}

bool MessageStore::remove(quint64 id, qint64 now)
{
    AcceptedMessage* message = find(id);
    if (!message || message->deleted || message->sendAt <= now)
        return false;
    message->deleted = true;
    m_details.remove(id);
    m_journal.append({"D", QByteArray::number(id)});
    return true;
}

const AcceptedMessage* MessageStore::find(quint64 id) const
{
    const auto found = std::lower_bound(m_messages.begin(), m_messages.end(), id, kById);
    return found != m_messages.end() && found->id == id ? &*found : nullptr;
}

AcceptedMessage* MessageStore::find(quint64 id)
{
    return const_cast<AcceptedMessage*>(std::as_const(*this).find(id));
}

std::vector<ScheduledReply::Item> MessageStore::waiting(qint64 now) const
{
    std::vector<quint64> ids;
    for (auto it = m_details.cbegin(); it != m_details.cend(); ++it) {
        if (const AcceptedMessage* message = find(it.key()); message && message->sendAt > now)
            ids.push_back(it.key());
    }
    std::sort(ids.begin(), ids.end());
    std::vector<ScheduledReply::Item> items;
    for (const quint64 id : ids) {
        items.push_back(m_details.value(id));
        items.back().parts = find(id)->parts;
    }
    return items;
}

void MessageStore::replay(const QByteArrayList& fields)
{
    if (fields[0] == "A" && fields.size() == 8) {
        AcceptedMessage message;
        message.id = fields[1].toULongLong();
        message.sendAt = fields[3].toLongLong();
        message.validUntil = fields[4].toLongLong();
        message.parts = fields[5].toInt();
        message.type = static_cast<MessageType>(fields[6].toInt());
        message.fate = static_cast<Fate>(fields[7].toInt());
        remember(message, textOf(fields[2]));
    } else if (fields[0] == "S" && fields.size() == 10) {
        ScheduledReply::Item item{QString::fromLatin1(fields[1]),
                                  textOf(fields[2]),
                                  textOf(fields[3]),
                                  textOf(fields[4]),
                                  textOf(fields[5]),
                                  textOf(fields[6]),
                                  textOf(fields[7]),
                                  textOf(fields[8]),
                                  textOf(fields[9])};
        m_details.insert(fields[1].toULongLong(), std::move(item));
    } else if (fields[0] == "H" && fields.size() == 2) {
        m_ids.insert(textOf(fields[1]), kHeld);
    } else if (fields[0] == "D" && fields.size() == 2) {
        m_details.remove(fields[1].toULongLong());
        if (AcceptedMessage* message = find(fields[1].toULongLong()))
            message->deleted = true;
    }
}

void MessageStore::remember(const AcceptedMessage& message, const QString& clientId)
{
    m_messages.push_back(message);
    m_nextId = std::max(m_nextId, message.id + 1);
    m_parts += message.parts;
    if (!clientId.isEmpty())
        m_ids.insert(clientId, message.id);
}

} // namespace heliograph
