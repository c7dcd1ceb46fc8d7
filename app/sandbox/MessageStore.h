// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxJournal.h"
#include "core/gateway/Documents.h"

#include <QHash>

#include <vector>

namespace heliograph {

/// Where an accepted message is going to end.
enum class Fate : quint8 { Delivered, Undelivered, Expired, NoReport };

/// One message the practice gateway has taken; times are milliseconds since the epoch, UTC.
struct AcceptedMessage {
    quint64 id = 0; ///< rising
    qint64 sendAt = 0;
    qint64 validUntil = 0; ///< 0 = as long as it takes
    int parts = 0;
    MessageType type = MessageType::Sms;
    Fate fate = Fate::Delivered;
    bool deleted = false;
};

/// Everything the practice gateway remembers: accepted messages by id and by client id, and those it holds.
/// With a journal it remembers them over restarts.
class MessageStore {
public:
    /// Ids start at `firstId`, or above those of the journal.
    explicit MessageStore(quint64 firstId) : m_nextId(firstId) {}

    /// Errors: as SandboxJournal::open().
    Result<qint64> open(const QString& path);

    /// The id given for this client id; 0 when it is new. Empty client ids are always new.
    quint64 idOf(const QString& clientId) const { return m_ids.value(clientId); }
    bool isHeld(const QString& clientId) const { return m_ids.value(clientId) == kHeld; }

    /// Takes a message, gives it an id; `details` are kept where it waits for its time.
    const AcceptedMessage& add(AcceptedMessage message, const QString& clientId,
                               const ScheduledReply::Item* details);
    void hold(const QString& clientId);
    /// Takes a waiting message out; false when there is none such, or its time has come.
    bool remove(quint64 id, qint64 now);

    const AcceptedMessage* find(quint64 id) const;
    /// Messages whose time has not come, oldest first.
    std::vector<ScheduledReply::Item> waiting(qint64 now) const;

    qint64 partsSent() const { return m_parts; }
    /// Hands everything new to the operating system; false when it could not.
    bool flush() { return m_journal.flush(); }

private:
    static constexpr quint64 kHeld = ~quint64(0);

    void replay(const QByteArrayList& fields);
    void remember(const AcceptedMessage& message, const QString& clientId);
    AcceptedMessage* find(quint64 id);

    SandboxJournal m_journal;
    quint64 m_nextId;
    qint64 m_parts = 0;
    std::vector<AcceptedMessage> m_messages; ///< by rising id
    QHash<QString, quint64> m_ids;           ///< by client id; kHeld for held ones
    QHash<quint64, ScheduledReply::Item> m_details;
};

} // namespace heliograph
