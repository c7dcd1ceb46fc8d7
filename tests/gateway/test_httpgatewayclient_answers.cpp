// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/HttpClientFixture.h"

#include <QTimer>

using namespace heliograph;
using Fate = Exchange::Fate;

namespace {
const QByteArray kBody = QByteArrayLiteral("<?xml version=\"1.0\"?><response><error>x</error></response>");
const QByteArray kHead = QByteArrayLiteral("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n");
constexpr qint64 kHuge = 50 * 1024 * 1024;

void reply(QTcpSocket& socket, const QByteArray& bytes, bool close)
{
    socket.write(bytes);
    if (close)
        socket.disconnectFromHost();
}
} // namespace

/// Answers as hostile and broken servers give them (protocol/samples/README.md, "Described, not stored").
class TestHttpGatewayClientAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsReadOfAnAnswer_data();
    void whatIsReadOfAnAnswer();
    void noStatusIsNoAnswer_data();
    void noStatusIsNoAnswer();
    void bodyIsReadAtAnyStatus_data();
    void bodyIsReadAtAnyStatus();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void hugeAnswerIsCut_data();
    void hugeAnswerIsCut();
    void capIsExact_data();
    void capIsExact();
    void listsMayBeLarger();
    void drip_data();
    void drip();
    void answerBeforeTheRequestWasRead();
    void leftoversDontPassForTheNextAnswer();
};

void TestHttpGatewayClientAnswers::whatIsReadOfAnAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("truncated");
    const QByteArray length = QByteArray::number(kBody.size());
    const QByteArray chunk = QByteArray::number(kBody.size(), 16) + "\r\n" + kBody + "\r\n";
    QTest::newRow("announced length")
        << kHead + "Content-Length: " + length + "\r\n\r\n" + kBody << false << kBody << false;
    QTest::newRow("the end of the connection ends it")
        << kHead + "Connection: close\r\n\r\n" + kBody << true << kBody << false;
    QTest::newRow("chunked") << kHead + "Transfer-Encoding: chunked\r\n\r\n" + chunk + "0\r\n\r\n"
                             << false << kBody << false;
    QTest::newRow("chunked, broken off")
        << kHead + "Transfer-Encoding: chunked\r\n\r\n" + chunk << true << kBody << true;
    QTest::newRow("fewer bytes than announced")
        << kHead + "Content-Length: 900\r\n\r\n" + kBody << true << kBody << true;
    QTest::newRow("more bytes than announced")
        << kHead + "Content-Length: 20\r\n\r\n" + kBody << true << kBody.left(20) << false;
    QTest::newRow("empty") << kHead + "Content-Length: 0\r\n\r\n" << false << QByteArray() << false;
    QTest::newRow("announced, nothing came") << kHead + "Content-Length: 10\r\n\r\n"
                                             << true << QByteArray() << true;
    QTest::newRow("100 continue before it")
        << "HTTP/1.1 100 Continue\r\n\r\n" + kHead + "Content-Length: " + length + "\r\n\r\n" + kBody << false
        << kBody << false;
    const QByteArray old = "HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n";
    QTest::newRow("HTTP/1.0, ended by the connection's end")
        << old + "\r\n" + kBody << true << kBody << false;
    QTest::newRow("HTTP/1.0, announced length")
        << old + "Content-Length: " + length + "\r\n\r\n" + kBody << true << kBody << false;
    QTest::newRow("HTTP/1.0, kept alive")
        << old + "Connection: keep-alive\r\nContent-Length: " + length + "\r\n\r\n" + kBody << false << kBody
        << false;
    QTest::newRow("HTTP/1.0, broken off")
        << old + "Content-Length: 900\r\n\r\n" + kBody << true << kBody << true;
    // Not inflated: nobody asked for it, and a bomb must not unfold.
    QTest::newRow("gzip that nobody asked for")
        << kHead + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08z" << false
        << QByteArray("\x1f\x8b\x08z") << false;
}

void TestHttpGatewayClientAnswers::whatIsReadOfAnAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    RawServer server([&](QTcpSocket& socket, const RawServer::Request&) { reply(socket, bytes, close); });
    HttpClientFixture fixture(server.base());
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::Answered);
    QCOMPARE(exchange.answer.status, 200);
    QTEST(exchange.answer.body, "body");
    QTEST(exchange.answer.truncated, "truncated");
    QVERIFY(!exchange.answer.tooLarge && !exchange.ourDeadline);
    QCOMPARE(server.heads(), 1);
}

void TestHttpGatewayClientAnswers::noStatusIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a status line") << QByteArray("HTTP/1.");
    QTest::newRow("not HTTP") << QByteArray("<?xml version=\"1.0\"?><response/>\r\n\r\n");
    QTest::newRow("only 100 continue") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
}

void TestHttpGatewayClientAnswers::noStatusIsNoAnswer()
{
    QFETCH(QByteArray, bytes);
    RawServer server([&](QTcpSocket& socket, const RawServer::Request&) { reply(socket, bytes, true); });
    HttpClientFixture fixture(server.base());
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::MaybeArrived);
    QCOMPARE(exchange.answer.body, QByteArray());
    QCOMPARE(server.heads(), 1);
}

void TestHttpGatewayClientAnswers::bodyIsReadAtAnyStatus_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("moreHead");
    for (const char* status :
         {"201 Created", "400 Bad Request", "403 Forbidden", "404 Not Found", "413 Too Large",
          "429 Too Many Requests", "500 Internal Error", "503 Service Unavailable", "599 Odd"})
        QTest::newRow(status) << QByteArray(status) << QByteArray();
    QTest::newRow("401, basic") << QByteArray("401 Unauthorized")
                                << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n");
    QTest::newRow("401, negotiate") << QByteArray("401 Unauthorized")
                                    << QByteArray("WWW-Authenticate: Negotiate\r\n");
    QTest::newRow("407") << QByteArray("407 Proxy Authentication Required")
                         << QByteArray("Proxy-Authenticate: Basic realm=\"x\"\r\n");
}

void TestHttpGatewayClientAnswers::bodyIsReadAtAnyStatus()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, moreHead);
    RawServer server([&](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(RawServer::answer(kBody, status, moreHead));
    });
    HttpClientFixture fixture(server.base());
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::Answered);
    QCOMPARE(exchange.answer.status, status.left(3).toInt());
    QCOMPARE(exchange.answer.body, kBody);
    QVERIFY(!exchange.answer.truncated);
    QCOMPARE(server.heads(), 1);
}

void TestHttpGatewayClientAnswers::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestHttpGatewayClientAnswers::redirectIsNotFollowed()
{
    QFETCH(int, status);
    RawServer elsewhere;
    const QByteArray target = elsewhere.base().toEncoded();
    RawServer server([&](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(
            RawServer::answer(kBody, QByteArray::number(status) + " Moved", "Location: " + target + "\r\n"));
    });
    HttpClientFixture fixture(server.base());
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::Answered);
    QCOMPARE(exchange.answer.status, status);
    QCOMPARE(exchange.answer.location, QString::fromLatin1(target));
    QCOMPARE(exchange.answer.body, kBody);
    QCOMPARE(server.heads(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestHttpGatewayClientAnswers::hugeAnswerIsCut_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("50 MB with a length") << false;
    QTest::newRow("50 MB chunked") << true;
}

void TestHttpGatewayClientAnswers::hugeAnswerIsCut()
{
    QFETCH(bool, chunked);
    qint64 written = 0;
    RawServer server([&](QTcpSocket& socket, const RawServer::Request&) {
        const QByteArray start = "<?xml version=\"1.0\"?><response><error>";
        socket.write(kHead +
                     (chunked ? "Transfer-Encoding: chunked"
                              : "Content-Length: " + QByteArray::number(kHuge + start.size())) +
                     "\r\n\r\n");
        socket.write(chunked ? QByteArray::number(start.size(), 16) + "\r\n" + start + "\r\n" : start);
        RawServer::stream(socket, kHuge, chunked, &written);
    });
    HttpClientFixture fixture(server.base());
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::Answered);
    QVERIFY(exchange.answer.tooLarge);
    QCOMPARE(exchange.answer.body.size(), fixture.settings.maxAnswerBytes);
    QVERIFY(exchange.answer.body.startsWith("<?xml"));
    // What waits in between is bounded too, else a slow reader would hold the whole of it.
    constexpr qint64 kInBetween = 16 * 1024 * 1024;
    QVERIFY2(written < fixture.settings.maxAnswerBytes + kInBetween, QByteArray::number(written));
    QCOMPARE(server.heads(), 1);
    server.onWhole(
        [](QTcpSocket& socket, const RawServer::Request&) { socket.write(RawServer::answer(kBody)); });
    QCOMPARE(fixture.exchange().answer.body, kBody);
}

void TestHttpGatewayClientAnswers::capIsExact_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("tooLarge");
    QTest::newRow("at the cap") << 1000 << false;
    QTest::newRow("one more") << 1001 << true;
}

void TestHttpGatewayClientAnswers::capIsExact()
{
    QFETCH(int, size);
    RawServer server([&](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(RawServer::answer(QByteArray(size, 'a')));
    });
    HttpClientFixture fixture(server.base());
    fixture.settings.maxAnswerBytes = 1000;
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::Answered);
    QTEST(exchange.answer.tooLarge, "tooLarge");
    QCOMPARE(exchange.answer.body.size(), 1000);
    QVERIFY(!exchange.answer.truncated);
}

void TestHttpGatewayClientAnswers::listsMayBeLarger()
{
    RawServer server([&](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(RawServer::answer(QByteArray(3000, 'a')));
    });
    HttpClientFixture fixture(server.base());
    fixture.settings.maxAnswerBytes = 1000;
    fixture.settings.maxListBytes = 3000;
    const QByteArray document = fixture.smallDocument();
    QVERIFY(!fixture.exchange(document, Endpoint::ListScheduled).answer.tooLarge);
    QVERIFY(fixture.exchange(document, Endpoint::State).answer.tooLarge);
}

void TestHttpGatewayClientAnswers::drip_data()
{
    QTest::addColumn<QByteArray>("atOnce");
    QTest::addColumn<QByteArray>("dripped");
    QTest::addColumn<Fate>("fate");
    QTest::newRow("in the body, length known") << kHead + "Content-Length: 200\r\n\r\n"
                                               << kBody << Fate::Answered;
    QTest::newRow("in the body, length unknown") << kHead + "\r\n" << kBody << Fate::Answered;
    QTest::newRow("in the head") << QByteArray("HTTP/1.1 ")
                                 << QByteArray("200 OK\r\nContent-Length: 0\r\n\r\n") << Fate::MaybeArrived;
}

void TestHttpGatewayClientAnswers::drip()
{
    QFETCH(QByteArray, atOnce);
    QFETCH(QByteArray, dripped);
    QFETCH(Fate, fate);
    RawServer server([&](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(atOnce);
        auto* timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&, timer] {
            socket.write(dripped.left(1));
            dripped.remove(0, 1);
            if (dripped.isEmpty())
                timer->stop();
        });
        timer->start(200);
    });
    HttpClientFixture fixture(server.base());
    fixture.settings.answerDeadline = std::chrono::milliseconds(900);
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, fate);
    QVERIFY(exchange.ourDeadline);
    QCOMPARE(exchange.problem, ErrorCode::TimedOut);
    QCOMPARE(exchange.answer.truncated, fate == Fate::Answered);
    QVERIFY(exchange.answer.body.isEmpty() || kBody.startsWith(exchange.answer.body));
    QCOMPARE(exchange.answer.body.isEmpty(), fate != Fate::Answered);
    QCOMPARE(server.heads(), 1);
}

void TestHttpGatewayClientAnswers::answerBeforeTheRequestWasRead()
{
    RawServer server;
    server.onHead([](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(RawServer::answer(kBody, "413 Too Large", "Connection: close\r\n"));
        socket.disconnectFromHost();
    });
    HttpClientFixture fixture(server.base());
    const Exchange exchange = fixture.exchange(fixture.largeDocument());
    // Whether the status is seen before the connection breaks is the network's business; a claim that the
    // document may have arrived would be wrong in either case.
    QVERIFY(exchange.fate == Fate::NeverArrived ||
            (exchange.fate == Fate::Answered && exchange.answer.status == 413));
    QCOMPARE(server.heads(), 1);
    QCOMPARE(server.whole().size(), 0);
}

void TestHttpGatewayClientAnswers::leftoversDontPassForTheNextAnswer()
{
    RawServer server([](QTcpSocket& socket, const RawServer::Request&) {
        socket.write(kHead + "Content-Length: 5\r\n\r\n" + kBody); // the rest stays in the connection
    });
    HttpClientFixture fixture(server.base());
    for (int i = 0; i < 5; ++i) {
        const Exchange exchange = fixture.exchange();
        QVERIFY(exchange.fate != Fate::Answered || exchange.answer.body == kBody.left(5));
    }
    QVERIFY(server.heads() <= 5);
}

QTEST_GUILESS_MAIN(TestHttpGatewayClientAnswers)
#include "test_httpgatewayclient_answers.moc"
