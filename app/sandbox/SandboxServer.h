// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxGateway.h"

#include <QTcpServer>

namespace heliograph {

/// Listens on the loopback address and gives each connection to the gateway.
class SandboxServer : public QObject {
    Q_OBJECT
public:
    explicit SandboxServer(SandboxGateway& gateway, QObject* parent = nullptr);

    /// Port 0 takes a free one. Returns the port. Errors: BadOption when the port can't be had.
    Result<quint16> listen(quint16 port);

private:
    void accept();

    SandboxGateway& m_gateway;
    QTcpServer m_server;
};

} // namespace heliograph
