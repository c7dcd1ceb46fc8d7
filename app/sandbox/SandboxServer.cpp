// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxServer.h"

#include "app/sandbox/SandboxConnection.h"

#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace heliograph {
namespace {

/// Over loopback a segment is 64 KB, and a client without TCP_NODELAY would wait for the delayed
/// acknowledgement of each document. Segments as on a real network keep figures honest.
void useNetworkSizedSegments([[maybe_unused]] qintptr socket)
{
#ifdef Q_OS_LINUX
    constexpr int kSegment = 1448;
    ::setsockopt(static_cast<int>(socket), IPPROTO_TCP, TCP_MAXSEG, &kSegment, sizeof kSegment);
#endif
}

} // namespace

SandboxServer::SandboxServer(SandboxGateway& gateway, QObject* parent) : QObject(parent), m_gateway(gateway)
{
    connect(&m_server, &QTcpServer::newConnection, this, &SandboxServer::accept);
}

Result<quint16> SandboxServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        return fail(ErrorCode::BadOption, QStringLiteral("--port"), QString::number(port),
                    m_server.errorString());
    useNetworkSizedSegments(m_server.socketDescriptor());
    return m_server.serverPort();
}

void SandboxServer::accept()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection())
        new SandboxConnection(socket, m_gateway, this);
}

} // namespace heliograph
