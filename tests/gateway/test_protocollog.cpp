// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/HttpGatewayClient.h"
#include "core/gateway/ProtocolLogFile.h"
#include "core/gateway/RateLimit.h"
#include "tests/support/VirtualClock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;

class TestProtocolLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void masks_data();
    void masks();
    void memoryIsBounded();
    void filesRotate();
    void oldFilesGo();
    void filesAreReadBack();
    void damageIsPassedOver();
    void attemptsAreRecorded();
    void rate_data();
    void rate();
    void unlimitedRate();

private:
    SystemClock m_clock;
};

void TestProtocolLog::masks_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char* name, const char* document, const char* masked) {
        QTest::newRow(name) << QByteArray(document) << QByteArray(masked);
    };
    row("password", R"(<login value="me"/><password value="p'1>2"/>)",
        R"(<login value="me"/><password value="***"/>)");
    row("token in single quotes", R"(<token  value = 'a"b'/>)", R"(<token  value = '***'/>)");
    row("as elements", "<password>p1</password><token>t1</token>",
        "<password>***</password><token>***</token>");
    row("prefix and case", R"(<x:PassWord a="1" value="p1"/>)", R"(<x:PassWord a="1" value="***"/>)");
    row("cut in the middle", R"(<security><password value="p1)", R"(<security><password value="***)");
    row("phone", R"(<abonent phone="79000000101" number_sms="1" client_id_sms="500000010000001"/>)",
        R"(<abonent phone="7900*****01" number_sms="1" client_id_sms="500000010000001"/>)");
    row("phone in a text", "<text>call +79000000102</text>", "<text>call +7900*****02</text>");
    row("phone as an element", "<phone>79000000103</phone>", "<phone>7900*****03</phone>");
    row("ids stay",
        R"(<information id_sms="2856677675" id_turn="79000000101">send</information><id_sms>2856677676</id_sms>)",
        R"(<information id_sms="2856677675" id_turn="79000000101">send</information><id_sms>2856677676</id_sms>)");
    row("other digits", "<text>12345 2026-12-01 10:30 1234567890123456</text>",
        "<text>12345 2026-12-01 10:30 1234567890123456</text>");
}

void TestProtocolLog::masks()
{
    QFETCH(QByteArray, document);
    QTEST(maskedForLog(document), "masked");
}

void TestProtocolLog::memoryIsBounded()
{
    ProtocolLog log(m_clock);
    const QByteArray large(1024 * 1024, 'x');
    for (std::size_t i = 0; i < ProtocolLog::kMaxEntries + 5; ++i)
        log.addSent({Endpoint::Send, static_cast<qint64>(i), {}}, large);
    QCOMPARE(log.entries().size(), ProtocolLog::kMaxEntries);
    QCOMPARE(log.entries().front().attempt, 5);
    QCOMPARE(log.entries().front().text.size(), ProtocolLog::kMaxEntryBytes);
}

void TestProtocolLog::filesRotate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("protocol.log"));
    constexpr qint64 kBytes = 8000;
    ProtocolLog log(m_clock);
    log.setFile(path, {.bytes = kBytes});
    for (int i = 0; i < 50; ++i)
        log.addSent({}, R"(<token value="secret"/>)" + QByteArray(400, 'x'));
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), ProtocolLog::kFiles);
    qint64 total = 0;
    for (const QFileInfo& info : files) {
        total += info.size();
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret"));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
    QVERIFY2(total > kBytes / 2 && total < kBytes + 8 * 500, QByteArray::number(total));
    log.setFile(folder.filePath(QStringLiteral("missing/protocol.log")));
    log.addSent({}, "x"); // nothing to write to, nothing lost but the line
}

void TestProtocolLog::oldFilesGo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("protocol.log"));
    VirtualClock clock;
    clock.jump(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() - clock.nowMs()));
    ProtocolLog log(clock);
    log.setFile(path);
    log.addSent({}, "first");
    log.addSent({}, "second");
    QVERIFY(!QFile::exists(path + QStringLiteral(".1")));
    clock.jump(25h);
    log.addSent({}, "third");
    QVERIFY(QFile::exists(path + QStringLiteral(".1")));
    // Another start of the program knows when the file was begun.
    clock.jump(25h);
    log.setFile(path);
    log.addSent({}, "fourth");
    QVERIFY(QFile::exists(path + QStringLiteral(".2")));
    clock.jump(7 * 24h);
    log.addSent({}, "fifth");
    const Result<std::vector<ProtocolHead>> heads = ProtocolLogFile::heads(path);
    QVERIFY(heads);
    QVERIFY2(heads->size() < 4, QByteArray::number(qulonglong(heads->size())));
    QCOMPARE(ProtocolLogFile::text(heads->back()), "fifth");
}

void TestProtocolLog::filesAreReadBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("protocol.log"));
    QVERIFY(ProtocolLogFile::heads(path));
    ProtocolLog log(m_clock);
    log.setFile(path, {.bytes = 8000});
    const QString account = QStringLiteral("Main – 2");
    for (qint64 attempt = 1; attempt <= 20; ++attempt) {
        log.addSent({Endpoint::Send, attempt, account}, "<package>\n== not an entry\n</package>");
        Exchange answer;
        answer.fate = Exchange::Fate::Answered;
        answer.answer = {200, "answer " + QByteArray::number(attempt), {}, false, false};
        log.addReceived({Endpoint::Send, attempt, account}, answer);
    }
    QVERIFY(QFile::exists(path + QStringLiteral(".1")) || QFileInfo(path).size() < 1000);
    const Result<std::vector<ProtocolHead>> all = ProtocolLogFile::heads(path);
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(40));
    const Result<std::vector<ProtocolHead>> two = ProtocolLogFile::ofAttempt(path, 17);
    QVERIFY(two);
    QCOMPARE(two->size(), std::size_t(2));
    QCOMPARE(two->at(0).account, account);
    QCOMPARE(two->at(0).direction, ProtocolLog::Direction::Sent);
    QCOMPARE(ProtocolLogFile::text(two->at(0)), "<package>\n== not an entry\n</package>");
    QCOMPARE(two->at(1).note, QStringLiteral("HTTP 200"));
    QCOMPARE(ProtocolLogFile::text(two->at(1)), "answer 17");
    const Result<std::vector<ProtocolLog::Entry>> newest = ProtocolLogFile::read(path);
    QVERIFY(newest);
    QCOMPARE(newest->back().text, "answer 20");
    QCOMPARE(newest->back().at.toMSecsSinceEpoch(), log.entries().back().at.toMSecsSinceEpoch());
}

void TestProtocolLog::damageIsPassedOver()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("protocol.log"));
    ProtocolLog log(m_clock);
    log.setFile(path);
    log.addSent({Endpoint::State, 0, {}}, "one");
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("== 2026-03-02T10:00:00.000Z > send 7 99999999 - \n== half a line");
    file.close();
    log.addSent({Endpoint::State, 0, {}}, "lost with the damage, its line is not at a line's beginning");
    log.addSent({Endpoint::Balance, 0, {}}, "three");
    QVERIFY(file.open(QIODevice::Append));
    file.write("== 2026-03-02T10:00:00.000Z > send 8 500 - cut\nhalf");
    file.close();
    const Result<std::vector<ProtocolLog::Entry>> entries = ProtocolLogFile::read(path);
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t(3));
    QCOMPARE(entries->at(1).text, "three");
    QCOMPARE(entries->at(1).endpoint, Endpoint::Balance);
    QCOMPARE(entries->at(2).attempt, 8);
    QCOMPARE(entries->at(2).text, "half");
}

void TestProtocolLog::attemptsAreRecorded()
{
    ProtocolLog log(m_clock);
    HttpSettings settings;
    settings.base = QUrl(QStringLiteral("http://127.0.0.1:1/xml/")); // nobody listens there
    settings.account = QStringLiteral("practice");
    settings.bearer = Secret("bearer-secret");
    HttpGatewayClient client(settings, m_clock, &log);
    bool ended = false;
    client.post({.attempt = 12}, Endpoint::Send, R"(<password value="p1"/><abonent phone="79000000101"/>)",
                [&ended](const Exchange&) { ended = true; });
    QTRY_VERIFY(ended);
    QCOMPARE(log.entries().size(), std::size_t(2));
    QCOMPARE(log.entries()[0].text, R"(<password value="***"/><abonent phone="7900*****01"/>)");
    QCOMPARE(log.entries()[0].attempt, 12);
    QCOMPARE(log.entries()[1].attempt, 12);
    QCOMPARE(log.entries()[0].account, QStringLiteral("practice"));
    QCOMPARE(log.entries()[1].direction, ProtocolLog::Direction::Received);
    QVERIFY(log.entries()[1].note.startsWith(QStringLiteral("never arrived")));

    Exchange answered;
    answered.fate = Exchange::Fate::Answered;
    answered.answer = {503, "busy", {}, true, false};
    log.addReceived({Endpoint::State, 0, {}}, answered);
    QCOMPARE(log.entries().back().note, QStringLiteral("HTTP 503, cut"));
    QCOMPARE(log.entries().back().text, "busy");
}

void TestProtocolLog::rate_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<int>("inTenSeconds");
    QTest::newRow("five") << 5.0 << 50;
    QTest::newRow("three, which divides badly") << 3.0 << 30;
    QTest::newRow("one in two seconds") << 0.5 << 5;
    QTest::newRow("many") << 400.0 << 4000;
}

void TestProtocolLog::rate()
{
    QFETCH(double, perSecond);
    QFETCH(int, inTenSeconds);
    RateLimit limit(perSecond);
    constexpr qint64 kStart = 1000000;
    qint64 now = kStart;
    int taken = 0;
    while (now < kStart + 10000) {
        const qint64 wait = limit.waitFor(now).count();
        QCOMPARE(limit.waitFor(now).count(), wait); // asking changes nothing
        if (wait > 0) {
            now += wait;
            continue;
        }
        limit.take(now);
        ++taken;
    }
    QCOMPARE(taken, inTenSeconds);
    // A pause is not made up for by a burst.
    now += 60000;
    QCOMPARE(limit.waitFor(now).count(), 0);
    limit.take(now);
    QVERIFY(limit.waitFor(now).count() > 0);
}

void TestProtocolLog::unlimitedRate()
{
    for (const double perSecond : {0.0, -1.0}) {
        RateLimit limit(perSecond);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(limit.waitFor(7).count(), 0);
            limit.take(7);
        }
    }
}

QTEST_GUILESS_MAIN(TestProtocolLog)
#include "test_protocollog.moc"
