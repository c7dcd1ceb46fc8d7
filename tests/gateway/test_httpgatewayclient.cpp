// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gateway/HttpClientFixture.h"

#include <QElapsedTimer>
#include <QTcpSocket>

#include <sys/socket.h>

using namespace heliograph;
using Fate = Exchange::Fate;

namespace {
const QByteArray kAnswer = QByteArrayLiteral("<?xml version=\"1.0\"?><response/>");

void answerWell(QTcpSocket& socket, const RawServer::Request&)
{
    socket.write(RawServer::answer(kAnswer));
}
void closeWithoutByte(QTcpSocket& socket, const RawServer::Request&)
{
    socket.disconnectFromHost();
}
void resetWithoutByte(QTcpSocket& socket, const RawServer::Request&)
{
    socket.abort();
}
} // namespace

/// ledger.md, "Was it on the wire?": what is known after one POST, and that there is never a second one.
class TestHttpGatewayClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatGoesOverTheWire();
    void endpoints_data();
    void endpoints();
    void bearerToken();
    void oneAttemptIsOnePost_data();
    void oneAttemptIsOnePost();
    void connectionRefused();
    void cutWhileSending();
    void idleConnectionClosedByServer_data();
    void idleConnectionClosedByServer();
    void keepAlive_data();
    void keepAlive();
    void noAnswerEndsAtDeadline();
    void fullBacklogEndsAtConnectDeadline();
    void abortIsJudgedByBytes();
    void doneIsNeverCalledInsidePost();
    void busyLaneRefuses();
    void destroyedClientIsSilent();
    void otherSchemesAreRefused();
};

void TestHttpGatewayClient::whatGoesOverTheWire()
{
    RawServer server(answerWell);
    HttpClientFixture fixture(server.base());
    const QByteArray document = fixture.smallDocument();
    const Exchange exchange = fixture.exchange(document);

    QCOMPARE(exchange.fate, Fate::Answered);
    QCOMPARE(exchange.answer.status, 200);
    QCOMPARE(exchange.answer.body, kAnswer);
    QVERIFY(!exchange.answer.truncated && !exchange.answer.tooLarge && !exchange.ourDeadline);
    QCOMPARE(server.whole().size(), 1);
    const RawServer::Request request = server.whole().first();
    QCOMPARE(request.body, document);
    const QByteArray head = request.head.toLower();
    QVERIFY2(head.startsWith("post /xml/ http/1.1\r\n"), head);
    QVERIFY2(head.contains("content-type: text/xml; charset=utf-8\r\n"), head);
    QVERIFY2(head.contains("content-length: " + QByteArray::number(document.size()) + "\r\n"), head);
    QVERIFY2(head.contains("accept-encoding: identity\r\n"), head);
    for (const char* absent :
         {"expect:", "upgrade:", "http2-settings:", "cookie:", "authorization:", "transfer-encoding:"})
        QVERIFY2(!head.contains(absent), absent);
}

void TestHttpGatewayClient::endpoints_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("sendPath");
    QTest::addColumn<QString>("url");
    const auto row = [](Endpoint endpoint, const char* base, const char* sendPath, const char* url) {
        QTest::newRow(url) << endpoint << QString::fromLatin1(base) << QString::fromLatin1(sendPath)
                           << QString::fromLatin1(url);
    };
    row(Endpoint::Send, "https://gw.example/xml/", "", "https://gw.example/xml/");
    row(Endpoint::Send, "https://gw.example/xml", "index.php", "https://gw.example/xml/index.php");
    row(Endpoint::State, "http://gw.example:81/xml", "", "http://gw.example:81/xml/state.php");
    row(Endpoint::Balance, "http://u:p@gw.example/xml/?a#b", "", "http://gw.example/xml/balance.php");
    row(Endpoint::Originators, "http://gw.example", "", "http://gw.example/originator.php");
    row(Endpoint::Time, "http://gw.example/xml/", "", "http://gw.example/xml/time.php");
    row(Endpoint::ListScheduled, "http://gw.example/xml/", "", "http://gw.example/xml/list_scheduled.php");
    row(Endpoint::Scheduled, "http://gw.example/xml/", "", "http://gw.example/xml/scheduled.php");
}

void TestHttpGatewayClient::endpoints()
{
    QFETCH(Endpoint, endpoint);
    QFETCH(QString, base);
    QFETCH(QString, sendPath);
    GatewayProfile profile;
    profile.sendPath = sendPath;
    profile.suffix = QStringLiteral(".php");
    QTEST(endpointUrl(QUrl(base), profile, endpoint).toString(), "url");
}

void TestHttpGatewayClient::bearerToken()
{
    RawServer server(answerWell);
    HttpClientFixture fixture(server.base());
    fixture.settings.bearer = Secret(QByteArrayLiteral("abc.def"));
    QCOMPARE(fixture.exchange().fate, Fate::Answered);
    QVERIFY(server.whole().first().head.contains("Authorization: Bearer abc.def\r\n"));
}

void TestHttpGatewayClient::oneAttemptIsOnePost_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("answeredBefore");
    QTest::addColumn<int>("size");
    QTest::newRow("closes at once") << false << 0 << 100;
    QTest::newRow("resets at once") << true << 0 << 100;
    QTest::newRow("closes after an answer on the same connection") << false << 1 << 100;
    QTest::newRow("resets after two answers") << true << 2 << 100;
    QTest::newRow("large documents") << false << 1 << 200000;
}

void TestHttpGatewayClient::oneAttemptIsOnePost()
{
    QFETCH(bool, reset);
    QFETCH(int, answeredBefore);
    QFETCH(int, size);
    constexpr int kLanes = 6;
    constexpr int kRounds = 30;
    QHash<int, int> answered;
    RawServer server([&](QTcpSocket& socket, const RawServer::Request& request) {
        if (answered[request.connection]++ < answeredBefore)
            return answerWell(socket, request);
        reset ? resetWithoutByte(socket, request) : closeWithoutByte(socket, request);
    });
    HttpClientFixture fixture(server.base());
    for (int round = 0; round < kRounds; ++round) {
        for (int slot = 0; slot < kLanes; ++slot)
            fixture.post({slot, false}, QByteArray(size, 'x'));
        QTRY_COMPARE(int(fixture.outcomes.size()), (round + 1) * kLanes);
    }

    int answers = 0;
    int unknown = 0;
    int never = 0;
    for (const Exchange& exchange : fixture.outcomes) {
        answers += exchange.fate == Fate::Answered;
        unknown += exchange.fate == Fate::MaybeArrived;
        never += exchange.fate == Fate::NeverArrived;
    }
    const int attempts = kLanes * kRounds;
    QCOMPARE(answers + unknown + never, attempts);
    // A POST that never arrived whole may have begun; none may have arrived twice.
    QVERIFY2(server.heads() <= attempts, QByteArray::number(server.heads()));
    QVERIFY2(server.whole().size() <= answers + unknown, QByteArray::number(server.whole().size()));
    const int expectedAnswers = attempts * answeredBefore / (answeredBefore + 1);
    QCOMPARE(answers, expectedAnswers);
    QCOMPARE(server.whole().size(), attempts);
    QCOMPARE(server.heads(), attempts);
    QCOMPARE(unknown, attempts - expectedAnswers);
}

void TestHttpGatewayClient::connectionRefused()
{
    QUrl nobody;
    {
        RawServer server;
        nobody = server.base();
    }
    HttpClientFixture fixture(nobody);
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::NeverArrived);
    QCOMPARE(exchange.problem, ErrorCode::Unreachable);
    QVERIFY(!exchange.technical.isEmpty() && !exchange.ourDeadline && !exchange.aborted);
}

void TestHttpGatewayClient::cutWhileSending()
{
    RawServer server;
    server.cutAfterBodyBytes(100000);
    HttpClientFixture fixture(server.base());
    const Exchange exchange = fixture.exchange(fixture.largeDocument());
    QCOMPARE(exchange.fate, Fate::NeverArrived);
    QCOMPARE(exchange.problem, ErrorCode::Unreachable);
    QCOMPARE(server.heads(), 1);
}

void TestHttpGatewayClient::idleConnectionClosedByServer_data()
{
    QTest::addColumn<bool>("honoursClientIds");
    QTest::newRow("kept connections") << true;
    QTest::newRow("a fresh connection each time") << false;
}

void TestHttpGatewayClient::idleConnectionClosedByServer()
{
    QFETCH(bool, honoursClientIds);
    RawServer server([](QTcpSocket& socket, const RawServer::Request& request) {
        answerWell(socket, request);
        socket.disconnectFromHost(); // the head promised a kept connection
    });
    HttpClientFixture fixture(server.base());
    fixture.settings.profile.honoursClientIds = honoursClientIds;
    constexpr int kPosts = 24;
    int answered = 0;
    int never = 0;
    for (int i = 0; i < kPosts; ++i) {
        const Exchange exchange = fixture.exchange();
        answered += exchange.fate == Fate::Answered;
        never += exchange.fate == Fate::NeverArrived;
    }
    QCOMPARE(server.whole().size(), answered);
    QVERIFY(server.heads() <= kPosts);
    if (!honoursClientIds)
        QCOMPARE(answered, kPosts);
    QVERIFY(answered > 0 && answered + never <= kPosts);
}

void TestHttpGatewayClient::keepAlive_data()
{
    idleConnectionClosedByServer_data();
}

void TestHttpGatewayClient::keepAlive()
{
    QFETCH(bool, honoursClientIds);
    RawServer server(answerWell);
    HttpClientFixture fixture(server.base());
    fixture.settings.profile.honoursClientIds = honoursClientIds;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(fixture.exchange().fate, Fate::Answered);
    QCOMPARE(server.connections(), honoursClientIds ? 1 : 3);
    // A connection that lay idle is given up before the server can close it under a document.
    fixture.clock.aheadMs = fixture.settings.maxIdle.count() + 1000;
    QCOMPARE(fixture.exchange().fate, Fate::Answered);
    QCOMPARE(server.connections(), honoursClientIds ? 2 : 4);
}

void TestHttpGatewayClient::noAnswerEndsAtDeadline()
{
    RawServer server;
    HttpClientFixture fixture(server.base());
    fixture.settings.connectDeadline = std::chrono::milliseconds(400);
    fixture.settings.answerDeadline = std::chrono::milliseconds(1200);
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::MaybeArrived);
    QVERIFY(exchange.ourDeadline && !exchange.aborted);
    QCOMPARE(exchange.problem, ErrorCode::TimedOut);
    QCOMPARE(server.heads(), 1);
    QCOMPARE(fixture.client().deadline(), std::chrono::milliseconds(1200));
    // The lane is free again.
    server.onWhole(answerWell);
    QCOMPARE(fixture.exchange().fate, Fate::Answered);
}

void TestHttpGatewayClient::fullBacklogEndsAtConnectDeadline()
{
    // Nobody accepts, and the queue of one is filled: the kernel drops further attempts without a word.
    RawServer server;
    server.pauseAccepting();
    ::listen(int(server.socketDescriptor()), 0);
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
    for (int i = 0; i < 4; ++i) {
        fillers.push_back(std::make_unique<QTcpSocket>());
        fillers.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    }
    QTRY_VERIFY(fillers.front()->state() == QAbstractSocket::ConnectedState);
    HttpClientFixture fixture(server.base());
    fixture.settings.connectDeadline = std::chrono::milliseconds(300);
    QElapsedTimer timer;
    timer.start();
    const Exchange exchange = fixture.exchange();
    QCOMPARE(exchange.fate, Fate::NeverArrived);
    QVERIFY(exchange.ourDeadline);
    QCOMPARE(exchange.problem, ErrorCode::TimedOut);
    QVERIFY2(timer.elapsed() < 15'000, QByteArray::number(timer.elapsed()));
}

void TestHttpGatewayClient::abortIsJudgedByBytes()
{
    RawServer server;
    HttpClientFixture fixture(server.base());
    fixture.client().abort({}); // nothing runs: nothing happens
    fixture.post({}, fixture.smallDocument());
    fixture.client().abort({});
    QTRY_COMPARE(int(fixture.outcomes.size()), 1);
    QCOMPARE(fixture.outcomes[0].fate, Fate::NeverArrived);
    QVERIFY(fixture.outcomes[0].aborted);

    fixture.post({}, fixture.smallDocument());
    QTRY_COMPARE(server.whole().size(), 1);
    fixture.client().abort({1, false}); // another lane's business
    fixture.client().abort({});
    fixture.client().abort({});
    QTRY_COMPARE(int(fixture.outcomes.size()), 2);
    QCOMPARE(fixture.outcomes[1].fate, Fate::MaybeArrived);
    QVERIFY(fixture.outcomes[1].aborted && !fixture.outcomes[1].ourDeadline);
    QCOMPARE(server.heads(), 1);
}

void TestHttpGatewayClient::doneIsNeverCalledInsidePost()
{
    RawServer server(answerWell);
    HttpClientFixture fixture(server.base());
    bool inside = true;
    int calls = 0;
    GatewayClient::Done done;
    done = [&](const Exchange&) {
        QVERIFY(!inside);
        if (++calls == 1) { // the lane is free again in `done`
            inside = true;
            fixture.client().post({}, Endpoint::Send, fixture.smallDocument(), done);
            inside = false;
        }
    };
    fixture.client().post({}, Endpoint::Send, fixture.smallDocument(), done);
    fixture.client().abort({});
    inside = false;
    QTRY_COMPARE(calls, 2);
}

void TestHttpGatewayClient::busyLaneRefuses()
{
    RawServer server(answerWell);
    HttpClientFixture fixture(server.base());
    fixture.post({}, fixture.smallDocument());
    fixture.post({}, fixture.smallDocument());
    fixture.post({0, true}, fixture.smallDocument(), Endpoint::State);
    QTRY_COMPARE(int(fixture.outcomes.size()), 3);
    QCOMPARE(fixture.outcomes[0].fate, Fate::NeverArrived);
    QCOMPARE(fixture.outcomes[1].fate, Fate::Answered);
    QCOMPARE(fixture.outcomes[2].fate, Fate::Answered);
    QCOMPARE(server.connections(), 2);
    QCOMPARE(server.heads(), 2);
}

void TestHttpGatewayClient::destroyedClientIsSilent()
{
    RawServer server;
    HttpClientFixture fixture(server.base());
    fixture.post({}, fixture.smallDocument());
    fixture.post({1, false}, fixture.smallDocument());
    fixture.post({2, false}, fixture.smallDocument());
    fixture.client().abort({2, false}); // judged, but not told yet
    QTRY_COMPARE(server.whole().size(), 2);
    fixture.destroyClient();
    QTest::qWait(0);
    QCOMPARE(server.heads(), 2);
    QVERIFY(fixture.outcomes.size() <= 1); // the aborted one may have been told before
}

void TestHttpGatewayClient::otherSchemesAreRefused()
{
    for (const char* base : {"file:///etc/", "ftp://127.0.0.1/xml/", "data:,x", "//127.0.0.1/xml/", ""}) {
        HttpClientFixture fixture{QUrl(QString::fromLatin1(base))};
        QCOMPARE(fixture.exchange().fate, Fate::NeverArrived);
        QVERIFY2(fixture.outcomes.back().technical.contains(QStringLiteral("http")), base);
    }
}

QTEST_GUILESS_MAIN(TestHttpGatewayClient)
#include "test_httpgatewayclient.moc"
