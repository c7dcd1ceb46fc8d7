// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/ZipContainer.h"
#include "tests/cli/InProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace heliograph;

namespace {

QString word(const char* text)
{
    return QLatin1String(text);
}

} // namespace

class TestCliSupport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void savesAFile();
    void listsOnly();
    void wantsAPlace();
    void helpsWithAWorkspaceThatIsDamaged();
    void programsKeepALog();
};

void TestCliSupport::savesAFile()
{
    InProcess cli;
    QCOMPARE(
        cli.run({word("stoplist"), word("add"), word("79000000101"), word("--reason"), word("asked")}).code,
        0);
    const QString file = cli.path(word("support.zip"));
    const CliRun run = cli.json({word("support"), word("-o"), file});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.object().value(u"file").toString(), file);
    QVERIFY(run.object().value(u"error").isNull());
    const Result<ZipContainer> zip = ZipContainer::open(file);
    QVERIFY(zip);
    const QJsonArray parts = run.object().value(u"parts").toArray();
    QVERIFY(parts.size() >= 5);
    for (const QJsonValue& part : parts) {
        const Result<QByteArray> text = zip->readPart(part[u"name"].toString(), 1'000'000);
        QVERIFY(text);
        QCOMPARE(text->size(), part[u"bytes"].toInteger());
        QVERIFY(!text->contains("79000000101") && !text->contains("asked"));
    }
    QVERIFY(zip->readPart(word("workspace.txt"), 1'000'000)->contains("stop_list: 1"));
}

void TestCliSupport::listsOnly()
{
    InProcess cli;
    const CliRun run = cli.run({word("support"), word("--list")});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("about.txt: "));
    QVERIFY(run.out.contains("No passwords, tokens, logins"));
    QVERIFY(cli.json({word("support"), word("--list")}).object().value(u"file").isNull());
}

void TestCliSupport::wantsAPlace()
{
    InProcess cli;
    QCOMPARE(cli.json({word("support")}).errorCode(), word("usage"));
    QCOMPARE(cli.json({word("support"), word("-o"), cli.path(word("none/a.zip"))}).errorCode(),
             word("badInput"));
}

void TestCliSupport::helpsWithAWorkspaceThatIsDamaged()
{
    CliWorld world;
    QCOMPARE(world.run({word("account"), word("list")}).code, 0);
    const QString database = world.path(word("workspace/heliograph.db"));
    QFile file(database);
    QVERIFY2(file.open(QIODevice::ReadWrite | QIODevice::Truncate), qPrintable(database));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QCOMPARE(world.run({word("account"), word("list")}).code, 6);
    const QString zipFile = world.path(word("support.zip"));
    QCOMPARE(world.run({word("support"), word("-o"), zipFile}).code, 0);
    QVERIFY(
        ZipContainer::open(zipFile)->readPart(word("workspace.txt"), 1000)->startsWith("can't be read: "));
}

void TestCliSupport::programsKeepALog()
{
    CliWorld world;
    QCOMPARE(world.run({word("account"), word("list")}).code, 0);
    QFile log(world.path(word("workspace/heliograph.log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(log.readAll().contains(" info heliograph.program: heliograph-cli "));
}

QTEST_GUILESS_MAIN(TestCliSupport)
#include "test_cli_support.moc"
