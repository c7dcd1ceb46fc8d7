// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000;

/// The program itself, started on a free port.
class Sandbox {
public:
    explicit Sandbox(const QStringList& options)
    {
        m_process.start(QStringLiteral(HELIOGRAPH_BIN_DIR "/heliograph-sandbox"), options);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatience)) {
        }
        m_firstLine = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    ~Sandbox() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(kPatience);
    }
    QString firstLine() const { return m_firstLine; }
    quint16 port() const { return static_cast<quint16>(QUrl(m_firstLine.section(u' ', 1)).port()); }

private:
    QProcess m_process;
    QString m_firstLine;
};

/// A connection on which raw bytes are written and read.
class Wire {
public:
    explicit Wire(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_connected = m_socket.waitForConnected(kPatience);
    }
    bool connected() const { return m_connected; }
    void write(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(kPatience);
    }
    void post(const QByteArray& path, const QByteArray& body)
    {
        write("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nContent-Length: " +
              QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    /// Takes one answer by its announced length, or what came until the connection was closed.
    QByteArray answer()
    {
        while (endOfAnswer() < 0 && m_socket.waitForReadyRead(kPatience))
            m_input += m_socket.readAll();
        const qsizetype end = endOfAnswer();
        const QByteArray taken = end < 0 ? m_input : m_input.first(end);
        m_input.remove(0, taken.size());
        return taken;
    }
    bool closed()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState ||
               m_socket.waitForDisconnected(kPatience);
    }

private:
    qsizetype endOfAnswer() const
    {
        constexpr QByteArrayView kField("Content-Length: ");
        const qsizetype field = m_input.indexOf(kField);
        const qsizetype head = field < 0 ? -1 : m_input.indexOf("\r\n\r\n", field);
        if (head < 0)
            return -1;
        const qsizetype start = field + kField.size();
        const qsizetype end = head + 4 + m_input.mid(start, m_input.indexOf('\r', start) - start).toInt();
        return m_input.size() >= end ? end : -1;
    }

    QTcpSocket m_socket;
    QByteArray m_input;
    bool m_connected = false;
};

QByteArray bodyOf(const QByteArray& answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray sendBody(int count = 1)
{
    return sandboxWriter().send(documentOf(smsMessage(), count));
}

QByteArray postOnce(const Sandbox& sandbox, const QByteArray& body)
{
    Wire wire(sandbox.port());
    wire.post("/xml/", body);
    return wire.answer();
}

} // namespace

class TestSandboxProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhereItListens();
    void servesManyRequestsOnOneConnection();
    void faultsAtTheWire_data();
    void faultsAtTheWire();
    void truncateCutsTheAnswer();
    void slowAnswersLate();
    void bombIsRefusedByTheReader();
    void restartKeepsClientIdsEvenAfterAKill();
    void forgettingAcceptsTwice();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void survivesBadRequests_data();
    void survivesBadRequests();

private:
    qsizetype logLines() const;
    QStringList logging(const QStringList& options = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSandboxProcess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

qsizetype TestSandboxProcess::logLines() const
{
    QFile file(m_folder->filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
}

QStringList TestSandboxProcess::logging(const QStringList& options) const
{
    return QStringList{u"--log"_s, m_folder->filePath(u"log"_s)} + options;
}

void TestSandboxProcess::saysWhereItListens()
{
    const Sandbox sandbox({});
    QVERIFY2(QRegularExpression(u"^listening http://127\\.0\\.0\\.1:[1-9][0-9]*/xml/$"_s)
                 .match(sandbox.firstLine())
                 .hasMatch(),
             qPrintable(sandbox.firstLine()));
    QVERIFY(Wire(sandbox.port()).connected());
}

void TestSandboxProcess::servesManyRequestsOnOneConnection()
{
    const Sandbox sandbox(logging());
    Wire wire(sandbox.port());
    for (int i = 0; i < 3; ++i) {
        wire.post("/xml/", sendBody(100));
        const QByteArray answer = wire.answer();
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QCOMPARE(answer.count(">send</information>"), 100);
    }
    QCOMPARE(logLines(), 100);
    // Two requests in one packet are answered in turn; a client that waits for leave gets it.
    const QByteArray get("GET /xml/ HTTP/1.1\r\nHost: x\r\n\r\n");
    wire.write(get + get);
    QVERIFY(wire.answer().startsWith("HTTP/1.1 400 "));
    QVERIFY(wire.answer().startsWith("HTTP/1.1 400 "));
    wire.write("POST /xml/ HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 10\r\n\r\n");
    wire.write("<request/>");
    QByteArray answer = wire.answer();
    QVERIFY(answer.startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
}

void TestSandboxProcess::faultsAtTheWire_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("drop-before-accept") << QByteArray() << false;
    QTest::newRow("http-503") << QByteArray("HTTP/1.1 503 ") << false;
    QTest::newRow("http-500") << QByteArray("HTTP/1.1 500 ") << false;
    QTest::newRow("html") << QByteArray("HTTP/1.1 200 ") << false;
    QTest::newRow("redirect") << QByteArray("HTTP/1.1 301 ") << false;
    QTest::newRow("auth") << QByteArray("HTTP/1.1 400 ") << false;
    QTest::newRow("drop-after-accept") << QByteArray() << true;
    QTest::newRow("empty") << QByteArray("HTTP/1.1 200 ") << true;
}

void TestSandboxProcess::faultsAtTheWire()
{
    QFETCH(QByteArray, start);
    const QString fault = QString::fromLatin1(QTest::currentDataTag());
    const Sandbox sandbox(logging({u"--fault"_s, fault}));
    Wire wire(sandbox.port());
    wire.post("/xml/", sendBody(2));
    const QByteArray answer = wire.answer();
    QCOMPARE(answer.isEmpty(), start.isEmpty());
    QVERIFY2(answer.startsWith(start), answer.constData());
    QVERIFY(!start.isEmpty() || wire.closed());
    QTEST(logLines() == 2, "accepted");
    if (fault == u"html")
        QVERIFY(bodyOf(answer).startsWith("<!DOCTYPE html>"));
    else if (fault == u"redirect")
        QVERIFY(answer.contains("\r\nLocation: http://localhost/elsewhere/xml/\r\n"));
    else if (fault == u"empty")
        QVERIFY(answer.endsWith("Content-Length: 0\r\nConnection: keep-alive\r\n\r\n"));
}

void TestSandboxProcess::truncateCutsTheAnswer()
{
    const Sandbox sandbox(logging({u"--fault"_s, u"truncate"_s}));
    Wire wire(sandbox.port());
    wire.post("/xml/", sendBody(10));
    HttpAnswer answer;
    answer.body = bodyOf(wire.answer());
    QVERIFY(wire.closed());
    const SendReply reply = readSendReply(answer);
    QCOMPARE(reply.outcome, ReplyOutcome::Truncated);
    QVERIFY(!reply.entries.empty() && reply.entries.size() < 10);
    QCOMPARE(logLines(), 10);
}

void TestSandboxProcess::slowAnswersLate()
{
    const Sandbox sandbox(logging({u"--fault"_s, u"slow:400"_s, u"--latency"_s, u"100"_s}));
    Wire wire(sandbox.port());
    QElapsedTimer timer;
    timer.start();
    wire.post("/xml/", sendBody());
    QTRY_COMPARE(logLines(), 1);
    QVERIFY(wire.answer().contains(">send<"));
    QVERIFY2(timer.elapsed() >= 495, qPrintable(QString::number(timer.elapsed())));
}

void TestSandboxProcess::bombIsRefusedByTheReader()
{
    const Sandbox sandbox(logging({u"--fault"_s, u"bomb"_s}));
    HttpAnswer answer;
    answer.body = bodyOf(postOnce(sandbox, sendBody()));
    QCOMPARE(readSendReply(answer).outcome, ReplyOutcome::Unsafe);
    QCOMPARE(logLines(), 1);
}

void TestSandboxProcess::restartKeepsClientIdsEvenAfterAKill()
{
    const QStringList options = logging({u"--state"_s, m_folder->filePath(u"state"_s)});
    QByteArray first;
    {
        Sandbox sandbox(options);
        first = bodyOf(postOnce(sandbox, sendBody(5)));
        sandbox.kill();
    }
    const Sandbox again(options);
    QCOMPARE(bodyOf(postOnce(again, sendBody(5))), first);
    QCOMPARE(logLines(), 5);
}

void TestSandboxProcess::forgettingAcceptsTwice()
{
    const Sandbox sandbox(logging({u"--forget-client-ids"_s}));
    const QByteArray first = postOnce(sandbox, sendBody());
    QVERIFY(postOnce(sandbox, sendBody()) != first);
    QCOMPARE(logLines(), 2);
}

void TestSandboxProcess::refusesBadOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("fault") << QStringList{u"--fault"_s, u"nosuch"_s} << 1;
    QTest::newRow("language") << QStringList{u"--language"_s, u"de"_s} << 1;
    QTest::newRow("login alone") << QStringList{u"--login"_s, u"demo"_s} << 1;
    QTest::newRow("state") << QStringList{u"--state"_s, u"/no/such/folder/state"_s} << 2;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
}

void TestSandboxProcess::refusesBadOptions()
{
    QFETCH(QStringList, options);
    QProcess process;
    process.start(QStringLiteral(HELIOGRAPH_BIN_DIR "/heliograph-sandbox"), options);
    QVERIFY(process.waitForFinished(kPatience));
    QTEST(process.exitCode(), "code");
    QCOMPARE(process.readAllStandardError().isEmpty(), process.exitCode() == 0);
}

void TestSandboxProcess::survivesBadRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("noise") << QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n", 10);
    QTest::newRow("negative length") << QByteArray(
        "POST /xml/ HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n");
    QTest::newRow("too long") << QByteArray(
        "POST /xml/ HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n");
}

void TestSandboxProcess::survivesBadRequests()
{
    QFETCH(QByteArray, bytes);
    const Sandbox sandbox({});
    Wire wire(sandbox.port());
    wire.write(bytes);
    QVERIFY(wire.answer().startsWith("HTTP/1.1 400 "));
    QVERIFY(wire.closed());
    QVERIFY(postOnce(sandbox, sendBody()).contains(">send<"));
}

QTEST_GUILESS_MAIN(TestSandboxProcess)
#include "test_sandboxprocess.moc"
