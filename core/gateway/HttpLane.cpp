// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/HttpLane.h"

#include "core/gateway/OneShotBody.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kFirstFinalStatus = 200; // 1xx only announces an answer
constexpr qint64 kReadBuffer = 256 * 1024;

int finalStatus(const QNetworkReply& reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status >= kFirstFinalStatus ? status : 0;
}

/// The connection itself failed, as opposed to an HTTP status that Qt counts as an error.
bool connectionBroke(QNetworkReply::NetworkError error)
{
    constexpr int kLastConnectionError = 99;
    return (error != QNetworkReply::NoError && error <= kLastConnectionError) ||
           error == QNetworkReply::ProtocolFailure;
}

} // namespace

HttpLane::HttpLane(const ProxyChoice& proxy, QObject* parent)
    : QObject(parent), m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setProxyFactory(proxyFactory(proxy).release()); // the manager owns it
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setAutoDeleteReplies(false);
}

HttpLane::~HttpLane()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_body->shut();
    m_reply->abort();
}

bool HttpLane::hasBegun() const
{
    return m_body && m_body->handedOver() > 0;
}

void HttpLane::post(const Order& order, GatewayClient::Done done)
{
    Q_ASSERT(!isBusy());
    if (order.freshConnection)
        m_manager->clearConnectionCache();
    m_done = std::move(done);
    m_answer.clear();
    m_tlsProblem.clear();
    m_badCertificateEnds = {};
    m_maxAnswerBytes = order.maxAnswerBytes;

    auto body = std::make_unique<OneShotBody>(order.document);
    m_body = body.get();
    m_reply.reset(m_manager->post(order.request, body.get()));
    body.release()->setParent(m_reply.get());
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpLane::takeAnswer);
    connect(m_reply.get(), &QNetworkReply::finished, this, [this] { end(Ending::Network); });
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        QStringList words;
        for (const QSslError& error : errors)
            words += error.errorString();
        m_badCertificateEnds = errors.value(0).certificate().expiryDate();
        m_tlsProblem = words.join(QStringLiteral("; "));
    });
}

void HttpLane::takeAnswer()
{
    const qint64 room = m_maxAnswerBytes - m_answer.size();
    m_answer += m_reply->read(std::min(room, m_reply->bytesAvailable()));
    if (m_reply->bytesAvailable() > 0)
        end(Ending::TooLarge);
}

void HttpLane::end(Ending ending)
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_body->shut();
    if (ending != Ending::TooLarge) {
        const qint64 room = m_maxAnswerBytes - m_answer.size();
        m_answer += m_reply->read(std::min(room, m_reply->bytesAvailable()));
        if (m_reply->bytesAvailable() > 0)
            ending = Ending::TooLarge;
    }
    const Exchange exchange = judge(ending);
    // Deleting it inside its own signal is not allowed; the judgement is made, so nothing of it matters now.
    QNetworkReply* reply = m_reply.release();
    m_body = nullptr;
    if (reply->isRunning())
        reply->abort();
    reply->deleteLater();
    deliver(exchange);
}

Exchange HttpLane::judge(Ending ending) const
{
    // The order is the ledger's: status, then bytes; Qt's error code and text decide nothing.
    Exchange exchange;
    exchange.ourDeadline = ending == Ending::Deadline;
    exchange.aborted = ending == Ending::Abort;
    exchange.technical = technicalWords(ending);
    exchange.certificateEnds = m_tlsProblem.isEmpty()
                                   ? m_reply->sslConfiguration().peerCertificate().expiryDate()
                                   : m_badCertificateEnds;
    const bool tlsFailed =
        !m_tlsProblem.isEmpty() || m_reply->error() == QNetworkReply::SslHandshakeFailedError;
    if (ending == Ending::Deadline || (!tlsFailed && m_reply->error() == QNetworkReply::TimeoutError))
        exchange.problem = ErrorCode::TimedOut;
    else if (tlsFailed)
        exchange.problem = ErrorCode::TlsFailed;

    if (const int status = finalStatus(*m_reply)) {
        exchange.fate = Exchange::Fate::Answered;
        exchange.answer = answerSoFar(status, ending);
    } else {
        exchange.fate =
            m_body->wholeHandedOver() ? Exchange::Fate::MaybeArrived : Exchange::Fate::NeverArrived;
        exchange.answer.status = 0;
    }
    return exchange;
}

QString HttpLane::technicalWords(Ending ending) const
{
    switch (ending) {
    case Ending::Deadline:
        return QStringLiteral("The deadline passed.");
    case Ending::Abort:
        return QStringLiteral("Ended on request.");
    case Ending::TooLarge:
        return QStringLiteral("The answer is larger than what is read.");
    case Ending::Network:
        break;
    }
    if (!m_tlsProblem.isEmpty())
        return m_tlsProblem;
    return m_reply->error() == QNetworkReply::NoError ? QString() : m_reply->errorString();
}

HttpAnswer HttpLane::answerSoFar(int status, Ending ending) const
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = m_answer;
    answer.location = QString::fromUtf8(m_reply->rawHeader("Location"));
    answer.tooLarge = ending == Ending::TooLarge;
    if (answer.tooLarge)
        return answer;
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (announced.isValid())
        answer.truncated = m_answer.size() < announced.toLongLong();
    else
        answer.truncated = ending != Ending::Network || connectionBroke(m_reply->error());
    return answer;
}

void HttpLane::deliver(const Exchange& exchange)
{
    const auto call = [this, exchange] {
        // `done` may post again on this lane, or destroy it: nothing of the lane is touched afterwards.
        const GatewayClient::Done done = std::exchange(m_done, {});
        done(exchange);
    };
    QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
}

} // namespace heliograph
