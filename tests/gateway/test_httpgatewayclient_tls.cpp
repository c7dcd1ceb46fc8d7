// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/HttpClientFixture.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

using namespace heliograph;
using Fate = Exchange::Fate;

/// A server that can't prove who it is gets no byte of a document, and there is no way to allow it.
class TestHttpGatewayClientTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void certificates_data();
    void certificates();
    void notTlsAtAll();
    void downgrade_data();
    void downgrade();
    void oneAttemptIsOnePost();
};

void TestHttpGatewayClientTls::initTestCase()
{
    // The test's own authority stands for those of the system.
    const auto authority =
        QSslCertificate::fromPath(QStringLiteral(HELIOGRAPH_TEST_DATA "/tls/authority.pem"));
    QCOMPARE(authority.size(), 1);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(authority);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // the client must not inherit this
    QSslConfiguration::setDefaultConfiguration(tls);
}

void TestHttpGatewayClientTls::certificates_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("good") << QStringLiteral("good") << true;
    QTest::newRow("self-signed") << QStringLiteral("self-signed") << false;
    QTest::newRow("of another host") << QStringLiteral("wrong-host") << false;
    QTest::newRow("expired") << QStringLiteral("expired") << false;
}

void TestHttpGatewayClientTls::certificates()
{
    QFETCH(QString, certificate);
    QFETCH(bool, trusted);
    RawServer server([](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(RawServer::answer("<response/>"));
    });
    server.useTls(certificate);
    HttpClientFixture fixture(server.base());
    fixture.settings.bearer = Secret("abc");
    const Exchange exchange = fixture.exchange();
    QCOMPARE(server.connections(), 1);
    if (trusted) {
        QVERIFY2(exchange.fate == Fate::Answered, qPrintable(exchange.technical));
        QCOMPARE(exchange.answer.body, "<response/>");
        return;
    }
    QCOMPARE(exchange.fate, Fate::NeverArrived);
    QCOMPARE(exchange.problem, ErrorCode::TlsFailed);
    QVERIFY(exchange.technical.contains(QStringLiteral("ertificate")));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.bytesSeen(), 0);
}

void TestHttpGatewayClientTls::notTlsAtAll()
{
    RawServer server;
    HttpClientFixture fixture(server.base());
    fixture.settings.base.setScheme(QStringLiteral("https"));
    fixture.settings.answerDeadline = std::chrono::milliseconds(300);
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::NeverArrived);
    QCOMPARE(server.heads(), 0);
}

void TestHttpGatewayClientTls::downgrade_data()
{
    QTest::addColumn<QByteArray>("chosen"); // version, then cipher suite
    QTest::newRow("SSL 3.0") << QByteArray::fromHex("0300002f");
    QTest::newRow("TLS 1.0") << QByteArray::fromHex("0301c013");
    QTest::newRow("TLS 1.1") << QByteArray::fromHex("0302c013");
    QTest::newRow("no encryption") << QByteArray::fromHex("03030001");
    QTest::newRow("RC4") << QByteArray::fromHex("03030005");
}

// Whoever stands in between answers the greeting with something weaker than was offered.
void TestHttpGatewayClientTls::downgrade()
{
    QFETCH(QByteArray, chosen);
    const QByteArray version = chosen.left(2);
    const QByteArray hello =
        version + QByteArray(32, 'r') + QByteArray(1, '\0') + chosen.mid(2) + QByteArray(1, '\0');
    const QByteArray message = QByteArray::fromHex("020000") + char(hello.size()) + hello;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            if (heard.isEmpty())
                socket->write(QByteArray(1, '\x16') + version + QByteArray(1, '\0') + char(message.size()) +
                              message);
            heard += socket->readAll();
        });
    });
    HttpClientFixture fixture(QUrl(QStringLiteral("https://127.0.0.1:%1/xml/").arg(server.serverPort())));
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::NeverArrived);
    QCOMPARE(exchange.problem, ErrorCode::TlsFailed);
    QVERIFY(!exchange.ourDeadline);
    QVERIFY(heard.startsWith('\x16') && !heard.contains("POST"));
}

void TestHttpGatewayClientTls::oneAttemptIsOnePost()
{
    RawServer server([](QTcpSocket& socket, const RawServer::Request&) { socket.disconnectFromHost(); });
    server.useTls(QStringLiteral("good"));
    HttpClientFixture fixture(server.base());
    constexpr int kLanes = 6;
    constexpr int kRounds = 5;
    for (int round = 0; round < kRounds; ++round) {
        for (int slot = 0; slot < kLanes; ++slot)
            fixture.post({slot, false}, fixture.smallDocument());
        QTRY_COMPARE(int(fixture.outcomes.size()), (round + 1) * kLanes);
    }
    for (const Exchange& exchange : fixture.outcomes)
        QCOMPARE(exchange.fate, Fate::MaybeArrived);
    QCOMPARE(server.heads(), kLanes * kRounds);
}

QTEST_GUILESS_MAIN(TestHttpGatewayClientTls)
#include "test_httpgatewayclient_tls.moc"
