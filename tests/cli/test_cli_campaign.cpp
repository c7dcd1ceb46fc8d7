// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns as a script sees them: what faults leave behind, Ctrl-C, kills, two programs at once, decisions,
// files.
#include "tests/cli/CliWorld.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <csignal>

using namespace heliograph;

namespace {

constexpr int kRows = 60;

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList withNumber(const char* command, qint64 campaign, const char* more = "")
{
    return words(command) + QStringList(QString::number(campaign)) + words(more);
}

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

class TestCliCampaign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsEndAsTheContractSays_data();
    void faultsEndAsTheContractSays();
    void asksAgainUnderTheSameNumber();
    void continuesAfterCtrlC();
    void continuesAfterKill();
    void isBusyWhileItRuns();
    void pausesFromAnotherProgram();
    void cancelsFromAnotherProgram();
    void ctrlCAfterTheLastAnswerIsNoInterruption();
    void waitsForAnotherSender();
    void settlesWhatNobodyKnows_data();
    void settlesWhatNobodyKnows();
    void asksNoGatewayThatForgetsNumbers();
    void retriesWhatFailed();
    void retryAsksForConsent();
    void refreshesTheStatus();
    void filtersTheStatus();
    void resumeOfFinishedDoesNothing();
    void reportsIntoTables();
    void reportsIntoTheWorkbook();
    void restoresABackup();

private:
    // A slow gateway and a list that keeps it busy for a while.
    std::unique_ptr<SandboxProcess> slowGateway(CliWorld& world);
    QStringList sendMany(const CliWorld& world) const;
};

std::unique_ptr<SandboxProcess> TestCliCampaign::slowGateway(CliWorld& world)
{
    auto sandbox = std::make_unique<SandboxProcess>(world.path({}));
    if (!sandbox->start(words("--latency 250")))
        return nullptr;
    world.addAccount(sandbox->url(), QStringLiteral("mysmpp"), [](Account& account) {
        account.recipientsPerDocument = 5;
        account.inFlight = 2;
    });
    world.write(QStringLiteral("many.csv"), manyRows());
    return sandbox;
}

QStringList TestCliCampaign::sendMany(const CliWorld& world) const
{
    return words("--json send --account main --text {Name} --from") +
           QStringList(world.path(QStringLiteral("many.csv")));
}

void TestCliCampaign::faultsEndAsTheContractSays_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("next");
    const auto row = [](const char* fault, int code, const char* error, const char* state, const char* next) {
        QTest::newRow(fault) << code << QString::fromLatin1(error) << QString::fromLatin1(state)
                             << QString::fromLatin1(next);
    };
    row("drop-before-accept", 4, "unreachable", "uncertain", "askAgain");
    row("drop-after-accept", 4, "unreachable", "uncertain", "askAgain");
    row("http-503", 4, "gatewayMalformed", "uncertain", "askAgain");
    row("http-500", 4, "gatewayMalformed", "uncertain", "askAgain");
    row("html", 4, "gatewayMalformed", "uncertain", "askAgain");
    row("empty", 4, "gatewayMalformed", "uncertain", "askAgain");
    row("bomb", 4, "gatewayMalformed", "uncertain", "askAgain");
    row("redirect", 4, "gatewayMalformed", "uncertain", "askAgain");
    row("auth", 5, "accountRefused", "ready", "");
    row("reject", 3, "", "rejected", "");
    row("no-funds", 3, "", "held", "");
    row("duplicate-text", 3, "", "uncertain", "operator");
    row("reorder", 0, "", "accepted", "");
    row("slow:300", 0, "", "accepted", "");
}

void TestCliCampaign::faultsEndAsTheContractSays()
{
    QFETCH(const int, code);
    QFETCH(const QString, error);
    QFETCH(const QString, state);
    QFETCH(const QString, next);
    CliWorld world;
    const auto sandbox =
        world.gateway({QStringLiteral("--fault"), QString::fromLatin1(QTest::currentDataTag())});
    const CliRun run = world.json(words("send --account main --to 79000000101,79000000102 --text x"));
    QCOMPARE(run.code, code);
    QCOMPARE(run.errorCode(), error);
    QCOMPARE(run.object().value(u"resumable").toBool(), !error.isEmpty());
    QCOMPARE(run.state(), error.isEmpty() ? QStringLiteral("finished") : QStringLiteral("paused"));
    const QList<QJsonObject> rows = world.json(withNumber("status", run.campaign())).lines();
    QCOMPARE(rows.size(), 2);
    for (const QJsonObject& row : rows) {
        QCOMPARE(row.value(u"state").toString(), state);
        QCOMPARE(row.value(u"next").toString(), next);
    }
}

void TestCliCampaign::asksAgainUnderTheSameNumber()
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

void TestCliCampaign::continuesAfterCtrlC()
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

void TestCliCampaign::continuesAfterKill()
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

void TestCliCampaign::isBusyWhileItRuns()
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

void TestCliCampaign::pausesFromAnotherProgram()
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

void TestCliCampaign::cancelsFromAnotherProgram()
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

void TestCliCampaign::ctrlCAfterTheLastAnswerIsNoInterruption()
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

void TestCliCampaign::waitsForAnotherSender()
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

void TestCliCampaign::settlesWhatNobodyKnows_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("campaignState");
    QTest::newRow("sent") << QStringLiteral("accepted") << QStringLiteral("finished");
    QTest::newRow("not-sent") << QStringLiteral("rejected") << QStringLiteral("finished");
    QTest::newRow("ask-again") << QStringLiteral("uncertain") << QStringLiteral("paused");
}

void TestCliCampaign::settlesWhatNobodyKnows()
{
    QFETCH(const QString, state);
    QFETCH(const QString, campaignState);
    CliWorld world;
    const auto sandbox = world.gateway(words("--fault duplicate-text"));
    const CliRun sent =
        world.json(words("send --account main --to 79000000101,79000000102,79000000103 --text x"));
    QCOMPARE(sent.count("uncertain"), 3);
    const QStringList as{QStringLiteral("--as"), QString::fromLatin1(QTest::currentDataTag())};
    QCOMPARE(world.json(withNumber("campaign settle", sent.campaign(), "--rows 7-9") + as).code, 2);
    const CliRun settled = world.json(withNumber("campaign settle", sent.campaign(), "--rows 1,3-4") + as);
    QCOMPARE(settled.code, 0);
    QCOMPARE(settled.object().value(u"settled").toInteger(), 2);
    QCOMPARE(settled.state(), campaignState);
    const QList<QJsonObject> rows = world.json(withNumber("status", sent.campaign())).lines();
    QCOMPARE(rows.at(0).value(u"state").toString(), state);
    QCOMPARE(rows.at(1).value(u"next").toString(), QStringLiteral("operator"));
    QCOMPARE(rows.at(2).value(u"state").toString(), state);
}

void TestCliCampaign::asksNoGatewayThatForgetsNumbers()
{
    CliWorld world;
    const auto sandbox = world.gateway(words("--fault duplicate-text"), QStringLiteral("generic"));
    const CliRun sent = world.json(words("send --account main --to 79000000101 --text x"));
    QCOMPARE(sent.count("uncertain"), 1);
    const CliRun refused =
        world.json(withNumber("campaign settle", sent.campaign(), "--rows 1 --as ask-again"));
    QCOMPARE(refused.code, 2);
    QCOMPARE(refused.errorCode(), QStringLiteral("badInput"));
    QCOMPARE(world.json(withNumber("campaign settle", sent.campaign(), "--rows 1 --as sent")).code, 0);
}

void TestCliCampaign::retriesWhatFailed()
{
    CliWorld world;
    const auto sandbox = world.gateway(words("--fault reject"));
    const CliRun sent = world.json(words("send --account main --to 79000000101,79000000102 --text x"));
    QCOMPARE(sent.count("rejected"), 2);
    sandbox->stop();
    QVERIFY(sandbox->start());
    QCOMPARE(world.json(withNumber("campaign retry", sent.campaign(), "--states expired")).code, 2);
    const CliRun never = world.json(withNumber("campaign retry", sent.campaign(), "--states accepted"));
    QCOMPARE(never.code, 2);
    QCOMPARE(never.errorCode(), QStringLiteral("badInput"));
    QVERIFY2(!never.out.contains("--accept-repeats"), never.out);
    const CliRun risky = world.json(withNumber("campaign retry", sent.campaign(), "--states uncertain"));
    QCOMPARE(risky.code, 2);
    QCOMPARE(risky.errorCode(), QStringLiteral("badInput"));
    QVERIFY2(risky.out.contains("--accept-repeats"), risky.out);
    const CliRun retried = world.json(withNumber("campaign retry", sent.campaign()));
    QCOMPARE(retried.code, 0);
    QVERIFY(retried.campaign() != sent.campaign());
    QCOMPARE(retried.object().value(u"parent").toInteger(), sent.campaign());
    QCOMPARE(retried.count("accepted"), 2);
    QCOMPARE(sandbox->accepted().size(), 2);
    const QList<QJsonObject> before = world.json(withNumber("status", sent.campaign())).lines();
    const QList<QJsonObject> after = world.json(withNumber("status", retried.campaign())).lines();
    QVERIFY(before.at(0).value(u"clientId") != after.at(0).value(u"clientId"));
    QCOMPARE(world.json(words("campaign list")).lines().size(), 2);
}

// The same was sent in between, by a campaign of its own.
void TestCliCampaign::retryAsksForConsent()
{
    CliWorld world;
    const auto sandbox = world.gateway(words("--fault reject"));
    const QStringList send = words("send --account main --to 79000000101 --text x");
    const CliRun rejected = world.json(send);
    QCOMPARE(rejected.count("rejected"), 1);
    sandbox->stop();
    QVERIFY(sandbox->start());
    QCOMPARE(world.json(send).code, 0);
    const CliRun refused = world.json(withNumber("campaign retry", rejected.campaign()));
    QCOMPARE(refused.code, 7);
    QCOMPARE(refused.errorCode(), QStringLiteral("repeatGuard"));
    QVERIFY2(refused.err.contains("--accept-repeats"), refused.err);
    QCOMPARE(sandbox->accepted().size(), 1);
    QCOMPARE(world.json(withNumber("campaign retry", rejected.campaign(), "--accept-repeats")).code, 0);
    QCOMPARE(sandbox->accepted().size(), 2);
}

void TestCliCampaign::refreshesTheStatus()
{
    CliWorld world;
    const auto sandbox = world.gateway(words("--deliver-after 0"));
    const CliRun sent = world.json(words("send --account main --to 79000000101 --text x"));
    QCOMPARE(sent.count("accepted"), 1);
    const QList<QJsonObject> rows = world.json(withNumber("status", sent.campaign(), "--refresh")).lines();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().value(u"state").toString(), QStringLiteral("delivered"));
    sandbox->stop();
    const CliRun again = world.json(words("send --account main --to 79000000102 --text x"));
    QCOMPARE(again.code, 4);
    QCOMPARE(again.count("ready"), 1);
}

void TestCliCampaign::filtersTheStatus()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    const CliRun sent = world.json(words("send --account main --to 79000000101,12,79000000101 --text x"));
    QCOMPARE(world.json(withNumber("status", sent.campaign(), "--state invalid,skipped")).lines().size(), 2);
    const QList<QJsonObject> rows =
        world.json(withNumber("status", sent.campaign(), "--state accepted")).lines();
    QCOMPARE(rows.size(), 1);
    const QSet<QString> keys{
        QStringLiteral("index"),     QStringLiteral("row"),         QStringLiteral("phone"),
        QStringLiteral("state"),     QStringLiteral("next"),        QStringLiteral("clientId"),
        QStringLiteral("gatewayId"), QStringLiteral("number"),      QStringLiteral("parts"),
        QStringLiteral("text"),      QStringLiteral("gatewayText"), QStringLiteral("code"),
        QStringLiteral("reason"),    QStringLiteral("changedAt")};
    const QStringList given = rows.first().keys();
    QCOMPARE(QSet<QString>(given.begin(), given.end()), keys);
    QVERIFY(rows.first().value(u"code").isNull());
    static const QRegularExpression kIsoUtc(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"));
    QVERIFY(kIsoUtc.match(rows.first().value(u"changedAt").toString()).hasMatch());
    const CliRun people = world.run(withNumber("status", sent.campaign()));
    QCOMPARE(people.code, 0);
    QVERIFY(people.out.contains("+7 900 000-01-01"));
    QVERIFY(people.out.contains("Skipped"));
}

void TestCliCampaign::resumeOfFinishedDoesNothing()
{
    CliWorld world;
    const auto sandbox = world.gateway(words("--deliver-after 50"));
    const CliRun sent = world.json(words("send --account main --to 79000000101,12 --text x"));
    QCOMPARE(sent.code, 3);
    QCOMPARE(world.json(withNumber("campaign resume", sent.campaign())).code, 0);
    QCOMPARE(sandbox->accepted().size(), 1);
    const CliRun waited = world.json(withNumber("campaign resume", sent.campaign(), "--wait=20"));
    QCOMPARE(waited.code, 3);
    QCOMPARE(waited.count("delivered"), 1);
}

void TestCliCampaign::reportsIntoTables()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    world.write(QStringLiteral("list.csv"), "Phone,Name\r\n79000000101,Anna\r\n12,Boris\r\n");
    const CliRun sent = world.json(words("send --account main --text {Name} --from") +
                                   QStringList(world.path(QStringLiteral("list.csv"))));
    for (const char* name : {"report.csv", "report.xlsx"}) {
        const QString file = world.path(QString::fromLatin1(name));
        const CliRun made = world.json(withNumber("report", sent.campaign(), "-o") + QStringList(file));
        QCOMPARE(made.code, 0);
        QCOMPARE(made.object().value(u"rows").toInteger(), 2);
        const QList<QJsonObject> rows = world.json(QStringList{QStringLiteral("sheet"), file}).lines();
        QCOMPARE(rows.size(), 3);
        const QVariantList cells = rows.at(1).value(u"cells").toArray().toVariantList();
        QCOMPARE(cells.at(1).toString(), QStringLiteral("Anna"));
        QVERIFY(cells.contains(QStringLiteral("Accepted")));
    }
    QCOMPARE(world.json(withNumber("report", sent.campaign(), "-o report.doc")).code, 2);
}

void TestCliCampaign::reportsIntoTheWorkbook()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    world.write(QStringLiteral("list.csv"),
                "Phone,Name\r\n79000000101,Anna\r\n12,Boris\r\n79000000101,Vera\r\n");
    // A report is a workbook like any other.
    const CliRun first = world.json(words("send --account main --text {Name} --from") +
                                    QStringList(world.path(QStringLiteral("list.csv"))));
    const QString list = world.path(QStringLiteral("list.xlsx"));
    QCOMPARE(world.json(withNumber("report", first.campaign(), "-o") + QStringList(list)).code, 0);
    const CliRun sent =
        world.json(words("send --account main --allow-repeats --map phone=Phone --text x{Name} --from") +
                   QStringList(list));
    QCOMPARE(sent.code, 3);

    const QString copy = world.path(QStringLiteral("copy.xlsx"));
    const QStringList report = withNumber("report", sent.campaign(), "-o");
    const QStringList workbook{QStringLiteral("--workbook"), list};
    const CliRun made = world.json(report + QStringList(copy) + workbook);
    QCOMPARE(made.code, 0);
    QCOMPARE(made.object().value(u"rows").toInteger(), 3);
    QCOMPARE(made.object().value(u"workbook").toString(), list);
    const QList<QJsonObject> before = world.json(QStringList{QStringLiteral("sheet"), list}).lines();
    const QList<QJsonObject> after = world.json(QStringList{QStringLiteral("sheet"), copy}).lines();
    QCOMPARE(after.size(), before.size());
    const auto cellsOf = [](const QJsonObject& row) { return row.value(u"cells").toArray().toVariantList(); };
    const qsizetype own = cellsOf(before.at(0)).size();
    QCOMPARE(cellsOf(after.at(0)).value(own).toString(), QStringLiteral("Sent to 2"));
    QCOMPARE(cellsOf(after.at(0)).value(own + 1).toString(), QStringLiteral("State 2"));
    QCOMPARE(cellsOf(after.at(1)).value(own + 1).toString(), QStringLiteral("Accepted"));
    QVERIFY(!cellsOf(after.at(1)).value(own + 4).toString().isEmpty());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(cellsOf(after.at(i)).mid(0, cellsOf(before.at(i)).size()), cellsOf(before.at(i)));

    for (const QStringList& refused :
         {report + QStringList(list) + workbook,
          report + QStringList(world.path(QStringLiteral("copy.csv"))) + workbook,
          report + QStringList{copy, QStringLiteral("--workbook"), world.path(QStringLiteral("list.csv"))}}) {
        const CliRun run = world.json(refused);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.errorCode(), QStringLiteral("badInput"));
    }
    const CliRun gone =
        world.json(report + QStringList{copy, QStringLiteral("--workbook"), QStringLiteral("none.xlsx")});
    QCOMPARE(gone.code, 2);
    QCOMPARE(gone.errorCode(), QStringLiteral("unreadableFile"));
}

void TestCliCampaign::restoresABackup()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    QCOMPARE(world.run(words("send --account main --to 79000000101 --text x")).code, 0);
    const QString file = world.path(QStringLiteral("kept.backup"));
    QCOMPARE(world.json({QStringLiteral("backup"), QStringLiteral("-o"), file}).code, 0);
    QCOMPARE(world.run(words("send --account main --to 79000000102 --text x")).code, 0);
    QCOMPARE(world.json({QStringLiteral("restore"), file}).code, 2);
    const CliRun restored = world.json({QStringLiteral("restore"), file, QStringLiteral("--replace")});
    QCOMPARE(restored.code, 0);
    QVERIFY(QFile::exists(restored.object().value(u"keptAside").toString()));
    QCOMPARE(world.json(words("campaign list")).lines().size(), 1);
    // The restored workspace numbers anew, so nothing of it can be taken for what was sent since.
    QCOMPARE(world.run(words("send --account main --to 79000000103 --text x")).code, 0);
    const QList<QJsonObject> accepted = sandbox->accepted();
    QCOMPARE(accepted.size(), 3);
    QVERIFY(accepted.at(1).value(u"clientId") != accepted.at(2).value(u"clientId"));
    world.write(QStringLiteral("junk"), "this is no workspace");
    QCOMPARE(world
                 .json({QStringLiteral("restore"), world.path(QStringLiteral("junk")),
                        QStringLiteral("--replace")})
                 .code,
             2);
    QCOMPARE(world.json(words("campaign list")).lines().size(), 2);
}

QTEST_GUILESS_MAIN(TestCliCampaign)
#include "test_cli_campaign.moc"
