// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/GatewayClient.h"
#include "core/gateway/ProxyChoice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <memory>

namespace heliograph {

class OneShotBody;

/// One connection to the gateway: its own network manager, one request at a time, and the judgement of each
/// attempt. A manager shared by several requests fails neighbours whose connection closes (ledger.md).
class HttpLane final : public QObject {
    Q_OBJECT
public:
    struct Order {
        QNetworkRequest request;
        QByteArray document;
        qint64 maxAnswerBytes = 0;
        bool freshConnection = false; ///< drop kept connections first
    };
    /// Who ended the attempt.
    enum class Ending : quint8 { Network, Deadline, Abort, TooLarge };

    explicit HttpLane(const ProxyChoice& proxy, QObject* parent = nullptr);
    ~HttpLane() override;

    /// From post() until its `done` was called.
    bool isBusy() const { return bool(m_done); }

    /// A request is on its way; false once the attempt is judged.
    bool isRunning() const { return m_reply != nullptr; }

    /// The connection stands: a first byte of the document was handed over.
    bool hasBegun() const;

    /// Begins the one POST. The lane must not be busy.
    void post(const Order& order, GatewayClient::Done done);

    /// Ends a running attempt now and judges it; nothing happens when none runs.
    void end(Ending ending);

private:
    void takeAnswer();
    Exchange judge(Ending ending) const;
    QString technicalWords(Ending ending) const;
    HttpAnswer answerSoFar(int status, Ending ending) const;
    void deliver(const Exchange& exchange);

    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<QNetworkReply> m_reply;
    OneShotBody* m_body = nullptr; ///< owned by the reply
    QByteArray m_answer;
    qint64 m_maxAnswerBytes = 0;
    QString m_tlsProblem;
    QDateTime m_badCertificateEnds;
    GatewayClient::Done m_done;
};

} // namespace heliograph
