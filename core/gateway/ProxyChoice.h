// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>
#include <QString>

#include <memory>

namespace heliograph {

enum class ProxyMode : quint8 { System, None, Manual };

/// Which HTTP proxy the gateway is reached through.
struct ProxyChoice {
    ProxyMode mode = ProxyMode::System;
    QString host; ///< of Manual
    quint16 port = 0;
    bool operator==(const ProxyChoice&) const = default;
};

/// "localhost", "*.localhost" and the loopback addresses of both IP versions.
bool isLoopbackHost(const QString& host);

/// Answers by `choice`, and never with a proxy for a loopback host.
std::unique_ptr<QNetworkProxyFactory> proxyFactory(const ProxyChoice& choice);

} // namespace heliograph
