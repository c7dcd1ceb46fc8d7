// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/FaultPlan.h"
#include "app/sandbox/MessageLog.h"
#include "app/sandbox/MessageStore.h"
#include "core/base/Clock.h"
#include "core/gateway/ErrorTexts.h"
#include "core/gateway/RequestReader.h"

#include <chrono>

namespace heliograph {

/// What the practice gateway was started with.
struct SandboxOptions {
    QString login;
    QByteArray password;
    QByteArray token; ///< neither login nor token: whoever asks is let in
    std::chrono::milliseconds latency{0};
    std::chrono::milliseconds deliverAfter{1000};
    GatewayLanguage language = GatewayLanguage::Russian;
    bool forgetClientIds = false;
};

/// One HTTP request, taken apart.
struct SandboxRequest {
    QByteArray method;
    QByteArray host;
    QByteArray path;
    QByteArray bearer; ///< token of an Authorization header
    QByteArray body;
};

/// What goes back over the connection.
struct SandboxAnswer {
    /// Whole: as it should be. Cut: the announced length, but only a part of the body, then closed. Close:
    /// not a byte.
    enum class Ending : quint8 { Whole, Cut, Close };

    int status = 200;
    QByteArray contentType = "text/xml; charset=utf-8";
    QByteArray location;
    QByteArray body;
    Ending ending = Ending::Whole;
    std::chrono::milliseconds delay{0};
};

/// A gateway to practise with: takes messages by the rules of the seed page, remembers client ids, tells
/// states, and misbehaves as told. Knows nothing of sockets.
class SandboxGateway {
public:
    SandboxGateway(SandboxOptions options, FaultPlan faults, const Clock& clock);

    /// Remembers messages in this file over restarts. Errors: as MessageStore::open().
    Result<qint64> keepState(const QString& path) { return m_messages.open(path); }
    /// Logs accepted messages into this file. Errors: UnwritableFile.
    Result<bool> logTo(const QString& path) { return m_log.open(path); }

    SandboxAnswer answer(const SandboxRequest& request);

private:
    SandboxAnswer answerDocument(Endpoint endpoint, const SandboxRequest& request);
    SandboxAnswer answerEndpoint(Endpoint endpoint, const RequestDocument& document, const QByteArray& body);
    std::optional<SandboxAnswer> faultBefore(Endpoint endpoint, const SandboxRequest& request);
    SandboxAnswer refuse(Reason reason) const;
    bool lets(const RequestDocument& document, const QByteArray& bearer) const;

    SandboxAnswer send(const SendDocument& document, const QByteArray& body);
    void takeGroup(const SendGroup& group, std::vector<SendEntry>* entries);
    std::optional<SendEntry> take(const Message& message, const SendRecipient& recipient);
    void settle(const Message& message, const SendRecipient& recipient, int attempt, SendEntry* entry);
    void accept(const Message& message, const SendRecipient& recipient, SendEntry* entry);
    void reorder(std::vector<SendEntry>* entries);
    void faultAfter(const QByteArray& body, SandboxAnswer* answer) const;

    QByteArray state(const QStringList& ids) const;
    QByteArray balance() const;
    QByteArray originators() const;
    QByteArray scheduled(int page) const;
    QByteArray deleteScheduled(const QStringList& ids);

    SandboxOptions m_options;
    FaultPlan m_faults;
    const Clock& m_clock;
    MessageStore m_messages;
    MessageLog m_log;
    QHash<quint64, int> m_documentsSeen; ///< send documents, by hash; only where a fault can strike them
    QHash<QString, int> m_clientIdsSeen; ///< likewise
    int m_attempt = 0;                   ///< of the document that is being answered
    qint64 m_now = 0;
};

} // namespace heliograph
