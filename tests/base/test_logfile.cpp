// SPDX-License-Identifier: GPL-3.0-or-later
// The program's log: bounded, private, and without what must not leave the computer.
#include "core/base/Log.h"
#include "core/base/LogFile.h"
#include "core/base/Redaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace heliograph;

namespace {

const QDateTime kAt(QDate(2026, 4, 10), QTime(12, 3), Qt::UTC);

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void redacts_data();
    void redacts();
    void linesAreRedacted();
    void rotates();
    void tailIsWholeLines();
    void threadsDontMixLines();
    void keepsWhatTheProgramLogs();
};

void TestLogFile::redacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& text, const QString& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing to hide", QStringLiteral("SQLITE_FULL (13): database or disk is full, 512 of 4096"),
        QStringLiteral("SQLITE_FULL (13): database or disk is full, 512 of 4096"));
    row("password", QStringLiteral("password=hunter2 was refused"),
        QStringLiteral("password=*** was refused"));
    row("password in quotes", QStringLiteral("{\"password\": \"hunter 2\", \"n\":1}"),
        QStringLiteral("{\"password\": ***, \"n\":1}"));
    row("token of a variable", QStringLiteral("HELIOGRAPH_TOKEN_MAIN=abc.def"),
        QStringLiteral("HELIOGRAPH_TOKEN_MAIN=***"));
    row("login", QStringLiteral("login: shop_main"), QStringLiteral("login: ***"));
    row("bearer", QStringLiteral("Authorization: Bearer eyJh.b-c"),
        QStringLiteral("Authorization: Bearer ***"));
    row("basic", QStringLiteral("sent Basic c2hvcDpwdw== there"), QStringLiteral("sent Basic *** there"));
    row("document", QStringLiteral("<security><login value=\"shop\"/><token>abc</token></security>"),
        QStringLiteral("<security><***><***><***></security>"));
    row("address with login", QStringLiteral("https://shop:hunter2@gateway.example/xml/"),
        QStringLiteral("https://***@gateway.example/xml/"));
    row("address with question", QStringLiteral("https://gateway.example/a?key=hunter2&x=1 moved"),
        QStringLiteral("https://gateway.example/a?*** moved"));
    row("e-mail", QStringLiteral("write to anna.smith@shop.example!"), QStringLiteral("write to ***@***!"));
    row("phone", QStringLiteral("79000000101 is twice there"), QStringLiteral("7900*****01 is twice there"));
    row("phone as people write it", QStringLiteral("to +7 (900) 000-01-01."),
        QStringLiteral("to 7900*****01."));
    row("phone in a name", QStringLiteral("79000000101- and 79000000102_x"),
        QStringLiteral("7900*****01- and 7900*****02_x"));
    row("short number", QStringLiteral("call 123-45-67"), QStringLiteral("call ***"));
    row("few digits stay", QStringLiteral("line 12345, 10:30, HTTP 503"),
        QStringLiteral("line 12345, 10:30, HTTP 503"));
    row("time stays", QStringLiteral("2026-04-10T12:03:00.000Z"), QStringLiteral("2026-04-10T12:03:00.000Z"));
    row("home", QDir::homePath() + QStringLiteral("/lists/a.xlsx"), QStringLiteral("~/lists/a.xlsx"));
}

void TestLogFile::redacts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
    QCOMPARE(redacted(expected), expected);
}

void TestLogFile::linesAreRedacted()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.log"));
    LogFile log(path);
    log.write(kAt, QtWarningMsg, QStringLiteral("heliograph.sending"),
              QStringLiteral("The gateway said\n79000000101, password=hunter2"));
    QCOMPARE(contents(path), QByteArray("2026-04-10T12:03:00.000Z warning heliograph.sending: The gateway "
                                        "said 7900*****01, password=***\n"));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestLogFile::rotates()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.log"));
    constexpr LogBounds kBounds{1000, 3};
    LogFile log(path, kBounds);
    for (int i = 0; i < 100; ++i)
        log.write(kAt, QtInfoMsg, QStringLiteral("c"),
                  QStringLiteral("entry %1 ").arg(i) + QString(80, u'x'));
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), kBounds.files);
    for (const QFileInfo& file : files) {
        QVERIFY2(file.size() <= kBounds.bytes, qPrintable(file.fileName()));
    }
    QVERIFY(contents(path).contains("entry 99 "));
    // Nothing is lost between the files, and they go in order.
    const QByteArray all = LogFile::tail(path, 1'000'000);
    int last = -1;
    for (const QByteArray& line : all.split('\n')) {
        if (line.isEmpty())
            continue;
        const int number = line.mid(line.indexOf("entry ") + 6).split(' ').constFirst().toInt();
        if (last >= 0)
            QCOMPARE(number, last + 1);
        last = number;
    }
    QCOMPARE(last, 99);
    LogFile nowhere(folder.filePath(QStringLiteral("missing/a.log")));
    nowhere.write(kAt, QtInfoMsg, QStringLiteral("c"), QStringLiteral("lost without harm"));
}

void TestLogFile::tailIsWholeLines()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.log"));
    LogFile log(path, {400, 4});
    for (int i = 0; i < 20; ++i)
        log.write(kAt, QtInfoMsg, QStringLiteral("c"), QStringLiteral("entry %1").arg(i));
    const QByteArray tail = LogFile::tail(path, 600);
    QVERIFY(tail.size() <= 600 && tail.size() > 500);
    QVERIFY(tail.startsWith("2026-04-10T"));
    QVERIFY(tail.endsWith("entry 19\n"));
    QVERIFY(LogFile::tail(folder.filePath(QStringLiteral("none.log")), 600).isEmpty());
}

void TestLogFile::threadsDontMixLines()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.log"));
    LogFile log(path, {4000, 5});
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&log] {
            for (int n = 0; n < 25; ++n)
                log.write(kAt, QtInfoMsg, QStringLiteral("c"), QStringLiteral("whole entry"));
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        QVERIFY(thread->wait());
    const QByteArray all = LogFile::tail(path, 1'000'000);
    QCOMPARE(all.count('\n'), 100);
    QCOMPARE(all.count("2026-04-10T12:03:00.000Z info c: whole entry\n"), 100);
}

void TestLogFile::keepsWhatTheProgramLogs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(logFileName());
    keepLog(path);
    QTest::ignoreMessage(QtInfoMsg, "Begun with 79000000101.");
    qCInfo(lcProgram, "Begun with 79000000101.");
    keepLog({});
    QTest::ignoreMessage(QtWarningMsg, "Too late.");
    qCWarning(lcProgram, "Too late.");
    const QByteArray text = contents(path);
    QVERIFY2(text.endsWith(" info heliograph.program: Begun with 7900*****01.\n"), text.constData());
    QCOMPARE(text.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "test_logfile.moc"
