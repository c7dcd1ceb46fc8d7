// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxGateway.h"
#include "core/gateway/ReplyReader.h"
#include "core/gateway/RequestWriter.h"

namespace heliograph::test {

/// A clock that stands still until it is moved.
class StandingClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_nowMs, Qt::UTC); }
    qint64 steadyMs() const override { return m_nowMs; }
    void after(std::chrono::milliseconds, QObject*, std::function<void()>) override {}
    void advance(qint64 ms) { m_nowMs += ms; }

private:
    qint64 m_nowMs = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
};

inline Message smsMessage()
{
    Message message;
    message.sender = QStringLiteral("Pekarnya");
    message.text = QStringLiteral("Заказ готов");
    return message;
}

inline SendRecipient recipientOf(int number, const QString& clientId)
{
    SendRecipient recipient;
    recipient.phone = QStringLiteral("790000001%1").arg(number, 2, 10, QLatin1Char('0'));
    recipient.number = number;
    recipient.clientId = clientId;
    return recipient;
}

/// A document of this message to recipients 1..count with client ids 500000000000001...
inline SendDocument documentOf(const Message& message, int count = 1)
{
    SendGroup group;
    group.message = message;
    for (int i = 1; i <= count; ++i)
        group.recipients.push_back(recipientOf(i, QString::number(500'000'000'000'000 + i)));
    return {{group}};
}

inline RequestWriter sandboxWriter(const QString& login = QStringLiteral("demo"),
                                   const QByteArray& password = "demo")
{
    return {gatewayProfile(u"mysmpp").value(), AuthForm::Password, {login, Secret(password)}};
}

inline HttpAnswer httpAnswer(const SandboxAnswer& answer)
{
    HttpAnswer http;
    http.status = answer.status;
    http.body = answer.body;
    http.location = QString::fromUtf8(answer.location);
    return http;
}

/// A gateway that is asked without a network.
struct SandboxFixture {
    explicit SandboxFixture(SandboxOptions options = {}, const QStringList& faults = {})
        : gateway(std::move(options), FaultPlan::parse(faults, 1).value(), clock)
    {}

    SandboxAnswer post(const QByteArray& path, const QByteArray& body)
    {
        return gateway.answer({"POST", "127.0.0.1:1", path, {}, body});
    }
    SendReply send(const SendDocument& document)
    {
        return readSendReply(httpAnswer(post("/xml/", sandboxWriter().send(document))));
    }
    StateEntry stateOf(const QString& id)
    {
        const StateReply reply =
            readStateReply(httpAnswer(post("/xml/state.php", sandboxWriter().state({id}))));
        return reply.entries.empty() ? StateEntry() : reply.entries.front();
    }

    StandingClock clock;
    SandboxGateway gateway;
};

} // namespace heliograph::test
