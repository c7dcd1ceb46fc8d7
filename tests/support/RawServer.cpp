// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RawServer.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

#include "moc_RawServer.cpp"

namespace heliograph {
namespace {

const QByteArray kHeadEnd = QByteArrayLiteral("\r\n\r\n");

constexpr qint64 kPiece = 64 * 1024;

qint64 contentLength(const QByteArray& head)
{
    for (const QByteArray& line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return 0;
}

QByteArray fileOf(const QString& name)
{
    QFile file(QStringLiteral(HELIOGRAPH_TEST_DATA "/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration tlsConfiguration(const QString& certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(fileOf(certificate + QStringLiteral(".pem"))));
    tls.setPrivateKey(QSslKey(fileOf(QStringLiteral("server.key")), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace

RawServer::RawServer(Handler whenWhole) : m_whenWhole(std::move(whenWhole))
{
    listen(QHostAddress::LocalHost);
#ifdef Q_OS_UNIX
    // Without it small bodies wait for the kernel's delayed acknowledgement, 40 ms each.
    constexpr int kEthernetSegment = 1448;
    setsockopt(int(socketDescriptor()), IPPROTO_TCP, TCP_MAXSEG, &kEthernetSegment, sizeof kEthernetSegment);
#endif
}

RawServer::~RawServer()
{
    for (QTcpSocket* socket : m_open.keys())
        socket->disconnect(this);
}

bool RawServer::listenOn(const QHostAddress& address)
{
    close();
    return listen(address);
}

void RawServer::useTls(const QString& certificate)
{
    m_certificate = certificate;
}

QUrl RawServer::base() const
{
    const QString scheme = m_certificate.isEmpty() ? QStringLiteral("http") : QStringLiteral("https");
    QUrl url(QStringLiteral("%1://x:%2/xml/").arg(scheme).arg(serverPort()));
    url.setHost(serverAddress().toString());
    return url;
}

QByteArray RawServer::answer(const QByteArray& body, const QByteArray& status, const QByteArray& moreHead)
{
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + moreHead + "\r\n" + body;
}

void RawServer::stream(QTcpSocket& socket, qint64 total, bool chunked, qint64* written)
{
    const auto left = std::make_shared<qint64>(total);
    const auto more = [&socket, left, chunked, written] {
        while (*left > 0 && socket.bytesToWrite() < kPiece) {
            const QByteArray piece(std::min(kPiece, *left), 'a');
            socket.write(chunked ? QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n" : piece);
            *left -= piece.size();
            *written += piece.size();
            if (*left == 0 && chunked)
                socket.write("0\r\n\r\n");
        }
    };
    connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

void RawServer::incomingConnection(qintptr descriptor)
{
    QTcpSocket* socket = nullptr;
    if (m_certificate.isEmpty()) {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
    } else {
        auto* secure = new QSslSocket(this);
        secure->setSslConfiguration(tlsConfiguration(m_certificate));
        secure->setSocketDescriptor(descriptor);
        secure->startServerEncryption();
        socket = secure;
    }
    m_open[socket].number = ++m_connections;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_open.remove(socket);
        socket->deleteLater();
    });
}

void RawServer::read(QTcpSocket& socket)
{
    const QByteArray bytes = socket.readAll();
    m_bytesSeen += bytes.size();
    m_open[&socket].pending += bytes;
    // A handler may close the connection, which takes it out of the table.
    while (m_open.contains(&socket) && takeRequest(socket, m_open[&socket])) {
    }
}

bool RawServer::takeRequest(QTcpSocket& socket, Connection& connection)
{
    const qsizetype end = connection.pending.indexOf(kHeadEnd);
    if (end < 0)
        return false;
    Request request{connection.number, connection.pending.left(end + kHeadEnd.size()), {}};
    request.body = connection.pending.mid(request.head.size());
    if (!connection.headSeen) {
        connection.headSeen = true;
        ++m_heads;
        if (m_whenHead) {
            m_whenHead(socket, request);
            return m_open.contains(&socket);
        }
    }
    if (m_cutAfter && request.body.size() >= *m_cutAfter) {
        socket.abort();
        return false;
    }
    const qint64 length = contentLength(request.head);
    if (request.body.size() < length)
        return false;
    request.body.truncate(length);
    connection.pending.remove(0, request.head.size() + length);
    connection.headSeen = false;
    m_whole += request;
    if (m_whenWhole)
        m_whenWhole(socket, request);
    return true;
}

} // namespace heliograph
