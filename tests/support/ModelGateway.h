// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/FakeGatewayClient.h"

#include <QHash>
#include <QMap>

namespace heliograph {

/// A gateway with a memory, as a policy of FakeGatewayClient: takes messages, recognises client ids, tells
/// states, deletes what is scheduled, and counts what people really get.
class ModelGateway {
public:
    /// What goes wrong with one document.
    enum class Fault : quint8 {
        None,
        NeverArrives, ///< not accepted, and known not to have arrived
        LostBefore,   ///< not accepted, no answer
        LostAfter,    ///< accepted, no answer
        SlowAfter,    ///< accepted, and the answer comes after our deadline
        Unavailable,  ///< 503 without a body, not accepted
        Html,         ///< 200 with a web page, not accepted
        CutAnswer,    ///< accepted, the answer ends after half of its entries
        EmptyAnswer,  ///< accepted, 200 without a body
        LoginRefused, ///< not accepted
        BadFormat,    ///< not accepted
    };

    /// What the gateway has of one message.
    struct Message {
        QString gatewayId;
        QString clientId;
        QString phone;
        QString text;
        QDateTime sendAt;
        int copies = 0; ///< how often it was taken; each copy is a message somebody gets
        bool held = false;
        bool deleted = false;
        QString state = QStringLiteral("send");
    };

    using Attempt = FakeGatewayClient::Post;

    /// Answers like the gateway; give it to FakeGatewayClient::setPolicy().
    std::optional<Exchange> operator()(const Attempt& post);

    std::function<Fault(const Attempt&, int nthSend)> fault; ///< by the number of the send document, from 1
    /// The gateway's refusal of one recipient (not accepted), or the text for held; empty = accepted.
    std::function<QString(const SendRecipient&)> verdict;
    /// Changes the entries of an answer before they are written.
    std::function<void(std::vector<SendEntry>&, int nthSend)> entries;
    /// Changes the entries of an answer about delivery states before they are written.
    std::function<void(std::vector<StateEntry>&)> stateEntries;
    /// Whether a message is too old to be recognised by its client id.
    std::function<bool(const Message&)> forgets;
    bool remembersClientIds = true;
    bool judgesBeforeMemory = false; ///< money and the like are looked at before the client id
    bool tellsIdOfRepeats = true;    ///< "already sent" comes with the id
    bool silentAboutStates = false;

    const QMap<QString, Message>& messages() const { return m_byClientId; }
    bool has(const QString& clientId) const { return m_byClientId.contains(clientId); }
    /// The most copies that anybody got of one message.
    int mostCopies() const;
    /// Copies of all messages to this phone.
    int copiesTo(const QString& phone) const;
    int accepted() const { return static_cast<int>(m_byClientId.size()); }
    void setStates(const QString& state);
    void setState(const QString& phone, const QString& state);
    void setStateOf(const QString& clientId, const QString& state) { m_byClientId[clientId].state = state; }
    void forgetClientIds() { m_forgotten = true; }
    /// Takes a document whose sender was told nothing, some time after it came in.
    std::vector<SendEntry> accept(const Attempt& post);
    /// An id that no message has.
    QString freshId() { return QString::number(++m_nextId); }

private:
    std::optional<Exchange> send(const Attempt& post);
    SendEntry acceptOne(const SendRecipient& recipient, const QString& text);
    Exchange states(const QStringList& ids) const;
    Exchange deleteScheduled(const QStringList& ids);
    const Message* byGatewayId(const QString& id) const;

    QMap<QString, Message> m_byClientId;
    qint64 m_nextId = 20'000'000'000; ///< wider than 32 bits
    int m_sends = 0;
    bool m_forgotten = false;
};

} // namespace heliograph
