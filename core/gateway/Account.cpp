// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Account.h"

#include <QHostAddress>

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kLoopbackInFlight = 6;
constexpr std::chrono::seconds kLoopbackRepeatAfter{1};

int defaultPort(const QUrl& url)
{
    return url.scheme() == u"https" ? 443 : 80;
}

} // namespace

bool isLoopback(const QUrl& url)
{
    if (url.host().compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(url.host());
    return !address.isNull() && address.isLoopback();
}

Result<QUrl> gatewayUrl(const QString& typed)
{
    QUrl url(typed.trimmed(), QUrl::StrictMode);
    const bool usable = url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") &&
                        !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
                        !url.hasFragment();
    if (!usable)
        return fail(ErrorCode::BadOption, QStringLiteral("--url"), typed);
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

QString accountIdentity(const Account& account)
{
    // The host's port belongs to it: two gateways on one loopback address are two gateways.
    const QString host = account.url.host(QUrl::FullyEncoded).toLower();
    const int port = account.url.port(defaultPort(account.url));
    const QString place = port == 80 || port == 443 ? host : host + u':' + QString::number(port);
    // A token account without a login is told apart by its name; the token itself may be renewed.
    const QString who = account.login.isEmpty() ? u'~' + account.name.toLower() : account.login;
    return place + u'/' + who;
}

Result<Account> newAccount(const QString& name, const QUrl& url, const QString& preset)
{
    const Result<GatewayProfile> profile = gatewayProfile(preset);
    if (!profile)
        return forward(profile);
    const bool local = isLoopback(url);
    Account account;
    account.name = name;
    account.url = url;
    account.preset = preset;
    account.auth = profile->auth;
    account.recipientsPerDocument = profile->recipientsPerDocument;
    account.inFlight = local ? kLoopbackInFlight : profile->inFlight;
    account.requestsPerSecond = local ? 0 : profile->requestsPerSecond;
    return account;
}

Result<GatewayProfile> profileOf(const Account& account)
{
    Result<GatewayProfile> profile = gatewayProfile(account.preset);
    if (!profile)
        return profile;
    profile->auth = account.auth;
    profile->inFlight = account.inFlight;
    profile->recipientsPerDocument = account.recipientsPerDocument;
    profile->requestsPerSecond = account.requestsPerSecond;
    profile->newline = account.newline.value_or(profile->newline);
    if (isLoopback(account.url))
        profile->repeatAfter = kLoopbackRepeatAfter;
    return profile;
}

Result<void> checkTransportConsent(const Account& account)
{
    if (account.url.scheme() == u"http" && !isLoopback(account.url) && !account.allowHttp)
        return fail(ErrorCode::PlainHttp, account.url.toString());
    return {};
}

QString endpointWord(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Send:
        return QStringLiteral("send");
    case Endpoint::State:
        return QStringLiteral("state");
    case Endpoint::Balance:
        return QStringLiteral("balance");
    case Endpoint::Originators:
        return QStringLiteral("originator");
    case Endpoint::Time:
        return QStringLiteral("time");
    case Endpoint::ListScheduled:
        return QStringLiteral("listScheduled");
    case Endpoint::Scheduled:
        return QStringLiteral("scheduled");
    }
    return {};
}

std::optional<int> gatewayUtcOffset(const Account& account, const GatewayProfile& profile)
{
    if (account.zoneMinutes)
        return account.zoneMinutes;
    return account.clockOffsetMinutes ? account.clockOffsetMinutes : profile.fixedUtcOffsetMinutes;
}

} // namespace heliograph
