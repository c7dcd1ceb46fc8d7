// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/HttpGatewayClient.h"

#include "core/base/BuildInfo.h"
#include "core/gateway/HttpLane.h"
#include "core/gateway/ProtocolLog.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

namespace heliograph {
namespace {

QString endpointPath(const GatewayProfile& profile, Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Send:
        return profile.sendPath;
    case Endpoint::State:
        return QStringLiteral("state") + profile.suffix;
    case Endpoint::Balance:
        return QStringLiteral("balance") + profile.suffix;
    case Endpoint::Originators:
        return QStringLiteral("originator") + profile.suffix;
    case Endpoint::Time:
        return QStringLiteral("time") + profile.suffix;
    case Endpoint::ListScheduled:
        return QStringLiteral("list_scheduled") + profile.suffix;
    case Endpoint::Scheduled:
        return QStringLiteral("scheduled") + profile.suffix;
    }
    return {};
}

bool isList(Endpoint endpoint)
{
    return endpoint == Endpoint::Originators || endpoint == Endpoint::ListScheduled ||
           endpoint == Endpoint::Scheduled;
}

bool isHttp(const QUrl& url)
{
    return (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

} // namespace

QUrl endpointUrl(const QUrl& base, const GatewayProfile& profile, Endpoint endpoint)
{
    QUrl url = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString path = url.path();
    // Without the slash the gateway redirects, and the POST would be lost (protocol reference, section 1).
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path + endpointPath(profile, endpoint));
    return url;
}

HttpGatewayClient::HttpGatewayClient(HttpSettings settings, Clock& clock, ProtocolLog* log, QObject* parent)
    : GatewayClient(parent), m_settings(std::move(settings)), m_clock(clock), m_log(log)
{}

HttpGatewayClient::~HttpGatewayClient() = default;

std::chrono::milliseconds HttpGatewayClient::deadline() const
{
    return m_settings.answerDeadline;
}

void HttpGatewayClient::post(Lane lane, Endpoint endpoint, const QByteArray& document, Done done)
{
    Slot& slot = slotOf(lane);
    HttpLane& http = *slot.lane;
    const QNetworkRequest request = requestFor(endpoint, document.size());
    if (http.isBusy())
        return refuse(std::move(done), QStringLiteral("The lane is busy."));
    if (!isHttp(request.url()))
        return refuse(std::move(done), QStringLiteral("The address is neither http nor https."));

    const ProtocolLog::About about{endpoint, lane.attempt, m_settings.account};
    if (m_log)
        m_log->addSent(about, document);
    const auto finished = [this, lane, about, done = std::move(done)](const Exchange& exchange) {
        slotOf(lane).endedMs = m_clock.steadyMs();
        if (m_log)
            m_log->addReceived(about, exchange);
        done(exchange);
    };
    slot.startedMs = m_clock.steadyMs();
    const bool stale = slot.startedMs - slot.endedMs > m_settings.maxIdle.count();
    const HttpLane::Order order{request, document,
                                isList(endpoint) ? m_settings.maxListBytes : m_settings.maxAnswerBytes,
                                stale || !m_settings.profile.honoursClientIds};
    http.post(order, finished);
    watch();
}

void HttpGatewayClient::abort(Lane lane)
{
    const auto found = m_lanes.find({lane.question, lane.slot});
    if (found != m_lanes.end())
        found->second.lane->end(HttpLane::Ending::Abort);
}

HttpGatewayClient::Slot& HttpGatewayClient::slotOf(Lane lane)
{
    Slot& slot = m_lanes[{lane.question, lane.slot}];
    if (!slot.lane)
        slot.lane = std::make_unique<HttpLane>(m_settings.proxy);
    return slot;
}

QNetworkRequest HttpGatewayClient::requestFor(Endpoint endpoint, qsizetype size) const
{
    QNetworkRequest request(endpointUrl(m_settings.base, m_settings.profile, endpoint));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("text/xml; charset=utf-8"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, size);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Heliograph/") + versionString());
    // Set by hand, it also stops Qt from inflating an answer by itself.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!m_settings.bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_settings.bearer.reveal());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
    return request;
}

void HttpGatewayClient::refuse(Done done, const QString& technical)
{
    Exchange exchange;
    exchange.answer.status = 0;
    exchange.technical = technical;
    const auto call = [exchange, done = std::move(done)] { done(exchange); };
    QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
}

std::optional<qint64> HttpGatewayClient::dueMs(const Slot& slot) const
{
    if (!slot.lane->isRunning())
        return std::nullopt;
    const std::chrono::milliseconds limit =
        slot.lane->hasBegun() ? m_settings.answerDeadline
                              : std::min(m_settings.connectDeadline, m_settings.answerDeadline);
    return slot.startedMs + limit.count();
}

void HttpGatewayClient::watch()
{
    // One pending timer for all lanes: a timer for each request would outlive it by a minute, thousands at
    // once.
    std::optional<qint64> earliest;
    for (const auto& [key, slot] : m_lanes) {
        if (const auto due = dueMs(slot))
            earliest = std::min(earliest.value_or(*due), *due);
    }
    if (!earliest || (m_watchAtMs && *m_watchAtMs <= *earliest))
        return;
    m_watchAtMs = earliest;
    const auto wait = std::chrono::milliseconds(std::max<qint64>(1, *earliest - m_clock.steadyMs()));
    m_clock.after(wait, this, [this, at = *earliest] {
        if (m_watchAtMs != at)
            return; // an earlier look was asked for meanwhile
        m_watchAtMs.reset();
        endWhatIsOverdue();
        watch();
    });
}

void HttpGatewayClient::endWhatIsOverdue()
{
    const qint64 now = m_clock.steadyMs();
    for (const auto& [key, slot] : m_lanes) {
        const auto due = dueMs(slot);
        if (due && *due <= now)
            slot.lane->end(HttpLane::Ending::Deadline);
    }
}

} // namespace heliograph
