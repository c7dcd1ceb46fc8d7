// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/HttpClientFixture.h"

#include <QHostAddress>

using namespace heliograph;
using Fate = Exchange::Fate;

namespace {

const QByteArray kAnswer = QByteArrayLiteral("<?xml version=\"1.0\"?><response/>");

enum class Break { Head, Body, NoByte, HalfStatus, AnswerHead, HalfAnswer };

void answerWell(QTcpSocket& socket, const RawServer::Request&)
{
    socket.write(RawServer::answer(kAnswer));
}

void writeAndClose(QTcpSocket& socket, const QByteArray& bytes)
{
    socket.write(bytes);
    socket.disconnectFromHost();
}

/// From now on the server breaks the connection at this point of an exchange.
void breakAt(RawServer& server, Break where)
{
    const QByteArray whole = RawServer::answer(kAnswer);
    const auto ending = [&server](const QByteArray& bytes) {
        server.onWhole(
            [bytes](QTcpSocket& socket, const RawServer::Request&) { writeAndClose(socket, bytes); });
    };
    switch (where) {
    case Break::Head:
        return server.onHead([](QTcpSocket& socket, const RawServer::Request&) { socket.abort(); });
    case Break::Body:
        return server.cutAfterBodyBytes(100'000);
    case Break::NoByte:
        return ending({});
    case Break::HalfStatus:
        return ending("HTTP/1.");
    case Break::AnswerHead:
        return ending(whole.left(whole.size() - kAnswer.size()));
    case Break::HalfAnswer:
        return ending(whole.left(whole.size() - kAnswer.size() / 2));
    }
}

} // namespace

/// Names that don't resolve, proxies, IPv6, and connections that end where it hurts.
class TestHttpGatewayClientNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nameIsNotKnown();
    void keptConnectionEndsAtEachPoint_data();
    void keptConnectionEndsAtEachPoint();
    void halfOpenConnection();
    void ipv6();
    void proxyForPlainHttp_data();
    void proxyForPlainHttp();
    void proxyForHttps_data();
    void proxyForHttps();
    void proxyOutOfReach();
};

void TestHttpGatewayClientNetwork::nameIsNotKnown()
{
    HttpClientFixture fixture(QUrl(QStringLiteral("http://no-such-gateway.invalid/xml/")));
    // Where nobody answers for names, the resolver waits longer than anybody should.
    fixture.settings.connectDeadline = std::chrono::milliseconds(1500);
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::NeverArrived);
    QVERIFY(exchange.ourDeadline || exchange.problem == ErrorCode::Unreachable);
    QVERIFY(!exchange.technical.isEmpty());
}

void TestHttpGatewayClientNetwork::keptConnectionEndsAtEachPoint_data()
{
    QTest::addColumn<Break>("where");
    QTest::addColumn<Fate>("fate");
    QTest::newRow("after the head of the request") << Break::Head << Fate::NeverArrived;
    QTest::newRow("amid the body") << Break::Body << Fate::NeverArrived;
    QTest::newRow("before the answer") << Break::NoByte << Fate::MaybeArrived;
    QTest::newRow("amid the status line") << Break::HalfStatus << Fate::MaybeArrived;
    QTest::newRow("after the answer's head") << Break::AnswerHead << Fate::Answered;
    QTest::newRow("amid the answer") << Break::HalfAnswer << Fate::Answered;
}

void TestHttpGatewayClientNetwork::keptConnectionEndsAtEachPoint()
{
    QFETCH(Break, where);
    QFETCH(Fate, fate);
    RawServer server(answerWell);
    HttpClientFixture fixture(server.base());
    QCOMPARE(fixture.exchange().fate, Fate::Answered);
    breakAt(server, where);
    const Exchange exchange =
        fixture.exchange(fate == Fate::NeverArrived ? fixture.largeDocument() : fixture.smallDocument());
    QCOMPARE(exchange.fate, fate);
    QCOMPARE(exchange.answer.truncated, fate == Fate::Answered);
    QVERIFY(!exchange.ourDeadline);
    // It was the kept connection, and nothing tried the document again on another one.
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.heads(), 2);
    QCOMPARE(server.whole().size(), fate == Fate::NeverArrived ? 1 : 2);
}

// The other end is gone and nobody says so: bytes go out, none come back.
void TestHttpGatewayClientNetwork::halfOpenConnection()
{
    RawServer server([](QTcpSocket& socket, const RawServer::Request& request) {
        answerWell(socket, request);
        if (request.connection == 1)
            socket.setReadBufferSize(1);
    });
    HttpClientFixture fixture(server.base());
    fixture.settings.connectDeadline = std::chrono::milliseconds(600);
    fixture.settings.answerDeadline = std::chrono::milliseconds(1200);
    QCOMPARE(fixture.exchange().fate, Fate::Answered);
    server.onWhole({});
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::MaybeArrived);
    QVERIFY(exchange.ourDeadline);
    QCOMPARE(server.connections(), 1);
    server.onWhole(answerWell);
    QCOMPARE(fixture.exchange().fate, Fate::Answered);
    QCOMPARE(server.connections(), 2);
}

void TestHttpGatewayClientNetwork::ipv6()
{
    RawServer server(answerWell);
    // A computer without IPv6 has nobody there, and says so.
    const bool listens = server.listenOn(QHostAddress(QHostAddress::LocalHostIPv6));
    HttpClientFixture fixture(listens ? server.base() : QUrl(QStringLiteral("http://[::1]:9/xml/")));
    QVERIFY(fixture.settings.base.toString().startsWith(QStringLiteral("http://[::1]:")));
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, listens ? Fate::Answered : Fate::NeverArrived);
    QCOMPARE(server.heads(), listens ? 1 : 0);
    if (listens)
        QVERIFY(
            server.whole().first().head.contains("Host: [::1]:" + QByteArray::number(server.serverPort())));
}

void TestHttpGatewayClientNetwork::proxyForPlainHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<int>("status");
    QTest::newRow("forwards") << RawServer::answer(kAnswer) << Fate::Answered << 200;
    QTest::newRow("wants a login") << RawServer::answer("<html/>", "407 Login",
                                                        "Proxy-Authenticate: Basic realm=\"x\"\r\n")
                                   << Fate::Answered << 407;
    QTest::newRow("finds no gateway")
        << RawServer::answer("<html/>", "502 Bad Gateway") << Fate::Answered << 502;
    QTest::newRow("loses the answer") << QByteArray() << Fate::MaybeArrived << 0;
}

void TestHttpGatewayClientNetwork::proxyForPlainHttp()
{
    QFETCH(QByteArray, bytes);
    RawServer proxy([&](QTcpSocket& socket, const RawServer::Request&) { writeAndClose(socket, bytes); });
    HttpClientFixture fixture(QUrl(QStringLiteral("http://gw.example/xml/")));
    fixture.settings.proxy = {ProxyMode::Manual, QStringLiteral("127.0.0.1"), proxy.serverPort()};
    const Exchange exchange = fixture.exchange();
    QTEST(exchange.fate, "fate");
    QTEST(exchange.answer.status, "status");
    QCOMPARE(proxy.heads(), 1);
    QVERIFY(proxy.whole().first().head.startsWith("POST http://gw.example/xml/ HTTP/1.1\r\n"));
    QCOMPARE(proxy.whole().first().body, fixture.smallDocument());
}

void TestHttpGatewayClientNetwork::proxyForHttps_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("forbids") << RawServer::answer("<html/>", "403 Forbidden");
    QTest::newRow("wants a login") << RawServer::answer("<html/>", "407 Login",
                                                        "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("finds no gateway") << RawServer::answer("<html/>", "502 Bad Gateway");
    QTest::newRow("shows its own page") << RawServer::answer("<html/>");
    QTest::newRow("closes") << QByteArray();
}

void TestHttpGatewayClientNetwork::proxyForHttps()
{
    QFETCH(QByteArray, bytes);
    RawServer proxy([&](QTcpSocket& socket, const RawServer::Request&) { writeAndClose(socket, bytes); });
    HttpClientFixture fixture(QUrl(QStringLiteral("https://gw.example/xml/")));
    // A proxy that closes without a word is tried again and again for the tunnel, until the deadline.
    fixture.settings.connectDeadline = std::chrono::milliseconds(1500);
    fixture.settings.bearer = Secret("abc");
    fixture.settings.proxy = {ProxyMode::Manual, QStringLiteral("127.0.0.1"), proxy.serverPort()};
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::NeverArrived);
    QCOMPARE(exchange.answer.status, 0);
    // It is asked for a tunnel and learns nothing else.
    QVERIFY(proxy.heads() >= 1);
    for (const RawServer::Request& request : proxy.whole()) {
        QVERIFY(request.head.startsWith("CONNECT gw.example:443 HTTP/1.1\r\n"));
        QVERIFY(!request.head.contains("abc"));
        QCOMPARE(request.body, QByteArray());
    }
}

void TestHttpGatewayClientNetwork::proxyOutOfReach()
{
    HttpClientFixture fixture(QUrl(QStringLiteral("http://gw.example/xml/")));
    {
        const RawServer nobody;
        fixture.settings.proxy = {ProxyMode::Manual, QStringLiteral("127.0.0.1"), nobody.serverPort()};
    }
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::NeverArrived);
    QCOMPARE(exchange.problem, ErrorCode::Unreachable);
}

QTEST_GUILESS_MAIN(TestHttpGatewayClientNetwork)
#include "test_httpgatewayclient_network.moc"
