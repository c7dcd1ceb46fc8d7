// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <optional>

class QSslConfiguration;

namespace heliograph {

/// A loopback server that does byte for byte what a test tells it, and remembers what reached it.
class RawServer final : public QTcpServer {
    Q_OBJECT
public:
    struct Request {
        int connection = 0; ///< from 1, in the order they came
        QByteArray head;    ///< with the blank line
        QByteArray body;    ///< what came of it so far
    };
    using Handler = std::function<void(QTcpSocket&, const Request&)>;

    /// Listens at once on 127.0.0.1.
    explicit RawServer(Handler whenWhole = {});
    ~RawServer() override;
    /// Moves to another address of this computer; false where there is none such.
    bool listenOn(const QHostAddress& address);

    /// Called when a request has arrived whole.
    void onWhole(Handler handler) { m_whenWhole = std::move(handler); }
    /// Called when the head of a request has arrived; later calls for the same request don't follow.
    void onHead(Handler handler) { m_whenHead = std::move(handler); }
    /// Cuts each connection (with a reset) once so many bytes of a body have arrived; it reads no further.
    void cutAfterBodyBytes(qint64 count) { m_cutAfter = count; }
    /// Speaks TLS with a certificate of tests/data/tls.
    void useTls(const QString& certificate);

    /// The base address, ending in "/xml/".
    QUrl base() const;
    int connections() const { return m_connections; }
    int openConnections() const { return int(m_open.size()); }
    int heads() const { return m_heads; } ///< requests that began, repeats by the library included
    const QList<Request>& whole() const { return m_whole; }
    qint64 bytesSeen() const { return m_bytesSeen; } ///< after decryption

    /// An answer with the usual head and a right Content-Length.
    static QByteArray answer(const QByteArray& body, const QByteArray& status = "200 OK",
                             const QByteArray& moreHead = {});
    /// Writes `total` times the letter a after what was written, no faster than the peer takes it.
    /// Returns at once; `chunked` wraps each piece. The bytes written are added to `written`.
    static void stream(QTcpSocket& socket, qint64 total, bool chunked, qint64* written);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Connection {
        int number = 0;
        QByteArray pending;
        bool headSeen = false;
    };
    void read(QTcpSocket& socket);
    bool takeRequest(QTcpSocket& socket, Connection& connection);

    Handler m_whenWhole;
    Handler m_whenHead;
    std::optional<qint64> m_cutAfter;
    QString m_certificate;
    QHash<QTcpSocket*, Connection> m_open;
    QList<Request> m_whole;
    int m_connections = 0;
    int m_heads = 0;
    qint64 m_bytesSeen = 0;
};

} // namespace heliograph
