// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProxyChoice.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace heliograph {
namespace {

class ChosenProxy final : public QNetworkProxyFactory {
public:
    explicit ChosenProxy(ProxyChoice choice) : m_choice(std::move(choice)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (m_choice.mode == ProxyMode::None || isLoopbackHost(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_choice.mode == ProxyMode::Manual)
            return {QNetworkProxy(QNetworkProxy::HttpProxy, m_choice.host, m_choice.port)};
        return systemProxyForQuery(query);
    }

private:
    ProxyChoice m_choice;
};

} // namespace

bool isLoopbackHost(const QString& host)
{
    QString bare = host.toLower();
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.sliced(1, bare.size() - 2);
    if (bare == u"localhost" || bare.endsWith(u".localhost"))
        return true;
    QHostAddress address;
    return address.setAddress(bare) && address.isLoopback();
}

std::unique_ptr<QNetworkProxyFactory> proxyFactory(const ProxyChoice& choice)
{
    return std::make_unique<ChosenProxy>(choice);
}

} // namespace heliograph
