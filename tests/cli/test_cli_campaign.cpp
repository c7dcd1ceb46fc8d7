// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns as a script sees them: what faults leave behind, decisions, retries, states, files.
#include "tests/cli/CliWorld.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace heliograph;

class TestCliCampaign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsEndAsTheContractSays_data();
    void faultsEndAsTheContractSays();
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
};

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
