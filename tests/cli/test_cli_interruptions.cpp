// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl-C, kills, lost answers, two programs at once: what was cut short is continued, and every message is
// taken once.
#include "tests/cli/CliWorld.h"

#include <QHash>
#include <QTest>

#include <csignal>

using namespace heliograph;

namespace {

constexpr int kRows = 60;

QByteArray manyRows()
{
    QByteArray list = "Phone,Name\r\n";
    for (int i = 0; i < kRows; ++i)
        list += QByteArray::number(79000001000 + i) + ",N" + QByteArray::number(i) + "\r\n";
    return list;
}

// Every one of these rows was taken exactly once, and the ledger knows it under the gateway's own numbers.
void compareWithLog(const QList<QJsonObject>& rows, const QList<QJsonObject>& accepted)
{
    QHash<QString, QString> ids;
    for (const QJsonObject& one : accepted) {
        const QString clientId = one.value(u"clientId").toString();
        QVERIFY2(!ids.contains(clientId), "a message was taken twice");
        ids.insert(clientId, one.value(u"id").toString());
    }
    QCOMPARE(ids.size(), rows.size());
    for (const QJsonObject& row : rows) {
        QVERIFY(ids.contains(row.value(u"clientId").toString()));
        QCOMPARE(row.value(u"gatewayId").toString(), ids.value(row.value(u"clientId").toString()));
    }
}

} // namespace

class TestCliInterruptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAgainUnderTheSameNumber();
    void continuesAfterCtrlC();
    void continuesAfterKill();
    void isBusyWhileItRuns();
    void pausesFromAnotherProgram();
    void cancelsFromAnotherProgram();
    void ctrlCAfterTheLastAnswerIsNoInterruption();
    void waitsForAnotherSender();

private:
    // A slow gateway and a list that keeps it busy for a while.
    std::unique_ptr<SandboxProcess> slowGateway(CliWorld& world);
    QStringList sendMany(const CliWorld& world) const;
};

std::unique_ptr<SandboxProcess> TestCliInterruptions::slowGateway(CliWorld& world)
{
    auto sandbox = std::make_unique<SandboxProcess>(world.path({}));
    if (!sandbox->start(words("--latency 300")))
        return nullptr;
    world.addAccount(sandbox->url(), QStringLiteral("mysmpp"), [](Account& account) {
        account.recipientsPerDocument = 3;
        account.inFlight = 2;
    });
    world.write(QStringLiteral("many.csv"), manyRows());
    return sandbox;
}

QStringList TestCliInterruptions::sendMany(const CliWorld& world) const
{
    return words("--json send --account main --text {Name} --from") +
           QStringList(world.path(QStringLiteral("many.csv")));
}

void TestCliInterruptions::asksAgainUnderTheSameNumber()
{
    CliWorld world;
    const QStringList memory{QStringLiteral("--state"), world.path(QStringLiteral("state"))};
    const auto sandbox = world.gateway(memory + words("--fault drop-after-accept"));
    const CliRun lost = world.json(words("send --account main --to 79000000101,79000000102 --text x"));
    QCOMPARE(lost.code, 4);
    QCOMPARE(sandbox->accepted().size(), 2);
    sandbox->stop();
    QVERIFY(sandbox->start(memory));
    const CliRun resumed = world.json(withNumber("campaign resume", lost.campaign()));
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.state(), QStringLiteral("finished"));
    QVERIFY(resumed.object().value(u"requests").toInteger() > 1);
    compareWithLog(world.json(withNumber("status", lost.campaign())).lines(), sandbox->accepted());
}

void TestCliInterruptions::continuesAfterCtrlC()
{
    CliWorld world;
    const auto sandbox = slowGateway(world);
    QVERIFY(sandbox);
    const auto sender = world.start(sendMany(world));
    QTRY_VERIFY(!sandbox->accepted().isEmpty());
    ::kill(pid_t(sender->processId()), SIGINT);
    QVERIFY(sender->waitForFinished());
    CliRun run{sender->exitCode(), sender->readAllStandardOutput(), {}};
    QCOMPARE(run.code, 130);
    QVERIFY(run.object().value(u"interrupted").toBool());
    QVERIFY(run.object().value(u"resumable").toBool());
    QCOMPARE(run.errorCode(), QStringLiteral("interrupted"));
    QCOMPARE(run.count("submitting"), 0);
    QCOMPARE(run.count("uncertain"), 0);
    QVERIFY(run.count("ready") > 0);
    const CliRun resumed = world.json(withNumber("campaign resume", run.campaign()));
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.count("accepted"), kRows);
    compareWithLog(world.json(withNumber("status", run.campaign())).lines(), sandbox->accepted());
}

void TestCliInterruptions::continuesAfterKill()
{
    CliWorld world;
    const auto sandbox = slowGateway(world);
    QVERIFY(sandbox);
    const auto sender = world.start(sendMany(world));
    QTRY_VERIFY(!sandbox->accepted().isEmpty());
    sender->kill();
    QVERIFY(sender->waitForFinished());
    const QList<QJsonObject> campaigns = world.json(words("campaign list")).lines();
    QCOMPARE(campaigns.size(), 1);
    QCOMPARE(campaigns.first().value(u"state").toString(), QStringLiteral("paused"));
    QVERIFY(campaigns.first().value(u"resumable").toBool());
    const qint64 number = campaigns.first().value(u"campaign").toInteger();
    const CliRun resumed = world.json(withNumber("campaign resume", number));
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.count("accepted"), kRows);
    compareWithLog(world.json(withNumber("status", number)).lines(), sandbox->accepted());
}

void TestCliInterruptions::isBusyWhileItRuns()
{
    CliWorld world;
    const auto sandbox = slowGateway(world);
    QVERIFY(sandbox);
    const auto sender = world.start(sendMany(world));
    QTRY_VERIFY(!sandbox->accepted().isEmpty());
    const CliRun shown = world.json(words("campaign show 1"));
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.state(), QStringLiteral("running"));
    QVERIFY(!shown.object().value(u"resumable").toBool());
    const CliRun second = world.json(words("campaign resume 1"));
    QCOMPARE(second.code, 7);
    QCOMPARE(second.errorCode(), QStringLiteral("busy"));
    QCOMPARE(world.json(words("status 1")).lines().size(), kRows);
    QVERIFY(sender->waitForFinished());
    QCOMPARE(sender->exitCode(), 0);
    compareWithLog(world.json(words("status 1")).lines(), sandbox->accepted());
}

void TestCliInterruptions::pausesFromAnotherProgram()
{
    CliWorld world;
    const auto sandbox = slowGateway(world);
    QVERIFY(sandbox);
    const auto sender = world.start(sendMany(world));
    QTRY_VERIFY(!sandbox->accepted().isEmpty());
    const CliRun paused = world.json(words("campaign pause 1"));
    QCOMPARE(paused.code, 0);
    QCOMPARE(paused.state(), QStringLiteral("paused"));
    QVERIFY(paused.count("ready") > 0);
    QVERIFY(sender->waitForFinished());
    QCOMPARE(sender->exitCode(), 130);
    QCOMPARE(world.json(words("campaign resume 1")).code, 0);
    compareWithLog(world.json(words("status 1")).lines(), sandbox->accepted());
}

void TestCliInterruptions::cancelsFromAnotherProgram()
{
    CliWorld world;
    const auto sandbox = slowGateway(world);
    QVERIFY(sandbox);
    const auto sender = world.start(sendMany(world));
    QTRY_VERIFY(!sandbox->accepted().isEmpty());
    const CliRun cancelled = world.json(words("campaign cancel 1"));
    QCOMPARE(cancelled.code, 0);
    QCOMPARE(cancelled.state(), QStringLiteral("cancelled"));
    QVERIFY(cancelled.count("cancelled") > 0);
    QCOMPARE(cancelled.count("ready"), 0);
    QCOMPARE(cancelled.count("accepted") + cancelled.count("cancelled") + cancelled.count("delivered"),
             kRows);
    QVERIFY(sender->waitForFinished());
    const CliRun run{sender->exitCode(), sender->readAllStandardOutput(), {}};
    QCOMPARE(run.code, 0);
    QCOMPARE(run.state(), QStringLiteral("cancelled"));
    QVERIFY(run.object().value(u"error").isNull());
    QVERIFY(!run.object().value(u"interrupted").toBool());
    QCOMPARE(world.json(words("campaign resume 1")).code, 2);
}

void TestCliInterruptions::ctrlCAfterTheLastAnswerIsNoInterruption()
{
    CliWorld world;
    const auto sandbox = world.gateway(words("--deliver-after 3600000"));
    const auto sender = world.start(words("--json send --account main --to 79000000101 --text x --wait"));
    QTRY_COMPARE(world.json(words("campaign show 1")).state(), QStringLiteral("finished"));
    ::kill(pid_t(sender->processId()), SIGINT);
    QVERIFY(sender->waitForFinished());
    const CliRun run{sender->exitCode(), sender->readAllStandardOutput(), {}};
    QCOMPARE(run.code, 3);
    QCOMPARE(run.state(), QStringLiteral("finished"));
    QVERIFY(run.object().value(u"error").isNull());
    QVERIFY(!run.object().value(u"interrupted").toBool());
}

void TestCliInterruptions::waitsForAnotherSender()
{
    CliWorld world;
    const auto sandbox = slowGateway(world);
    QVERIFY(sandbox);
    const auto sender = world.start(sendMany(world));
    QTRY_VERIFY(!sandbox->accepted().isEmpty());
    const CliRun second = world.json(words("send --account main --to 79000000101 --text y"));
    QCOMPARE(second.code, 0);
    QVERIFY(second.err.contains("main"));
    QCOMPARE(second.count("accepted"), 1);
    QVERIFY(sender->waitForFinished());
    QCOMPARE(sender->exitCode(), 0);
    QCOMPARE(sandbox->accepted().size(), kRows + 1);
    QCOMPARE(sandbox->accepted().last().value(u"phone").toString(), QStringLiteral("79000000101"));
}

QTEST_GUILESS_MAIN(TestCliInterruptions)
#include "test_cli_interruptions.moc"
