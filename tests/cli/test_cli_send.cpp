// SPDX-License-Identifier: GPL-3.0-or-later
// `send` as a script sees it: options, the page before the send, every type of message, lists, guards, times.
#include "core/spreadsheet/TableWriter.h"
#include "tests/cli/CliWorld.h"

#include <QDir>
#include <QTest>

using namespace heliograph;

namespace {

const QByteArray kList = "Phone,Name,Sum\r\n"
                         "79000000101,Anna,10\r\n"
                         "8 (900) 000-01-02,Boris,20\r\n"
                         "79000000101,Anna,11\r\n"
                         "not a phone,Vera,30\r\n"
                         "79000000103,,40\r\n";

QStringList toOne(const char* more)
{
    return words("send --account main --to 79000000101") + words(more);
}

} // namespace

class TestCliSend : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void refusesBadInput_data();
    void refusesBadInput();
    void dryRunSendsAndStoresNothing();
    void dryRunGivesWhatTheSendWould_data();
    void dryRunGivesWhatTheSendWould();
    void documentsNeedAnEmptyFolder();
    void personalisesCsv();
    void personalisesXlsx();
    void sendsEveryType_data();
    void sendsEveryType();
    void takesPastedNumbers();
    void tellsOfFurtherNumbersInACell();
    void leavesOutTheStopList();
    void keepsAllDuplicatesWhenAsked();
    void guardsAgainstRepeats();
    void guardsTheCap();
    void leavesOutLongMessages();
    void writesTimesInTheGatewaysZone();
    void schedulesAndCancels();
    void givesEachRowItsOwnTime();
    void waitsForReports();
    void saysThatNoSecretIsThere();
    void sendsNothingOverPlainHttp();
};

void TestCliSend::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
    row("no account", words("send --to 79000000101 --text x"));
    row("nobody", words("send --account main --text x"));
    row("two lists", words("send --account main --to 79000000101 --book b --text x"));
    row("two texts", toOne("--text x --text-column Name"));
    row("unknown type", toOne("--type fax --text x"));
    row("unknown region", toOne("--text x --region XX"));
    row("link of an sms", toOne("--text x --url http://x.example"));
    row("viber option of an sms", toOne("--text x --viber-button y"));
    row("card option of an sms", toOne("--text x --vcard-name y"));
    row("text of a card", toOne("--type vcard --text x --vcard-name y --vcard-cell 79000000102"));
    row("both repeats", toOne("--text x --skip-repeats --allow-repeats"));
    row("both times", toOne("--text x --at 2030-01-01 --at-column When"));
    row("documents without dry run", toOne("--text x --documents d"));
    row("sheet without file", toOne("--text x --sheet S"));
    row("duplicates", toOne("--text x --duplicates some"));
    row("wait", toOne("--text x --wait=soon"));
    row("max-parts", toOne("--text x --max-parts 0"));
    row("unknown option", toOne("--text x --nonsense"));
    row("unknown state", words("status 1 --state lost"));
    row("unknown decision", words("campaign settle 1 --rows 1 --as maybe"));
}

void TestCliSend::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    const CliWorld world;
    const CliRun run = world.json(arguments);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.errorCode(), QStringLiteral("usage"));
}

void TestCliSend::refusesBadInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QStringList& arguments, const char* code) {
        QTest::newRow(name) << arguments << QString::fromLatin1(code);
    };
    row("account", words("send --account other --to 79000000101 --text x"), "noSuchAccount");
    row("book", words("send --account main --book none --text x"), "noSuchBook");
    row("file", words("send --account main --from /nowhere/list.csv --text x"), "unreadableFile");
    row("phones", words("send --account main --to , --text x"), "badInput");
    row("no phone among them", words("send --account main --to abc --text x"), "nothingToSend");
    row("no text", toOne(""), "badInput");
    row("no link", toOne("--type wappush --text x"), "badInput");
    row("poor card", toOne("--type vcard --vcard-name Anna"), "badInput");
    row("bad sender", toOne("--text x --sender muchtoolongforasender"), "badInput");
    row("no column", toOne("--text {Nonsense}"), "unknownColumn");
    row("no text column", toOne("--text-column Nonsense"), "unknownColumn");
    row("no time column", toOne("--text x --at-column Nonsense"), "unknownColumn");
    row("open brace", toOne("--text {Phone"), "badInput");
    row("past", toOne("--text x --at 2001-01-01"), "badInput");
    row("past validity", toOne("--text x --valid-until 2001-01-01"), "badInput");
    row("no time", toOne("--text x --at 2030-02-31"), "badInput");
    row("valid before sent", toOne("--text x --at 2030-02-02 --valid-until 2030-02-01"), "badInput");
    row("no such campaign", words("campaign show 99"), "noSuchCampaign");
    row("status of nothing", words("status 99"), "noSuchCampaign");
    row("rows", words("campaign settle 99 --rows 3-1 --as sent"), "badInput");
}

void TestCliSend::refusesBadInput()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, code);
    CliWorld world;
    world.addAccount(QUrl(QStringLiteral("http://127.0.0.1:9/xml/")));
    const CliRun run = world.json(arguments);
    QCOMPARE(run.code, 2);
    const QJsonObject last = run.lines().isEmpty() ? QJsonObject() : run.lines().last();
    QCOMPARE(last.value(u"error").toObject().value(u"code").toString(), code);
    QVERIFY(world.json(words("campaign list")).out.isEmpty());
}

void TestCliSend::dryRunSendsAndStoresNothing()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    world.write(QStringLiteral("list.csv"), kList);
    world.setEnvironment(QStringLiteral("HELIOGRAPH_PASSWORD"), {});
    const CliRun run =
        world.json(words("send --account main --dry-run --text {Name}:{Sum} --from") +
                   QStringList{world.path(QStringLiteral("list.csv")), QStringLiteral("--documents"),
                               world.path(QStringLiteral("documents"))});
    QCOMPARE(run.code, 3);
    const QJsonObject page = run.object();
    QVERIFY(page.value(u"campaign").isNull());
    QVERIFY(page.value(u"error").isNull());
    QCOMPARE(run.count("ready"), 2);
    QCOMPARE(run.count("skipped"), 1);
    QCOMPARE(run.count("invalid"), 2);
    QCOMPARE(page.value(u"recipients").toInteger(), 5);
    QCOMPARE(page.value(u"duplicates").toInteger(), 1);
    QCOMPARE(page.value(u"duplicatesWithOtherText").toInteger(), 1);
    QCOMPARE(page.value(u"longest").toInteger(), 1);
    QCOMPARE(page.value(u"requests").toInteger(), 0);
    QVERIFY(sandbox->accepted().isEmpty());
    QVERIFY(world.json(words("campaign list")).out.isEmpty());
    const QDir documents(world.path(QStringLiteral("documents")));
    QCOMPARE(documents.entryList(QDir::Files).size(), 1);
    QFile document(documents.filePath(documents.entryList(QDir::Files).first()));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QByteArray xml = document.readAll();
    QVERIFY(xml.contains("<text>Boris:20</text>"));
    QVERIFY(xml.contains("phone=\"79000000102\""));
    QVERIFY(xml.contains("value=\"***\""));
    QVERIFY(!xml.contains("s3cret"));
}

void TestCliSend::dryRunGivesWhatTheSendWould_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("fine") << words("--to 79000000102 --text x") << 0 << QString();
    QTest::newRow("all repeats") << words("--to 79000000101 --text x") << 7 << QStringLiteral("repeatGuard");
    QTest::newRow("repeats skipped") << words("--to 79000000101 --text x --skip-repeats") << 0 << QString();
    QTest::newRow("repeats allowed") << words("--to 79000000101 --text x --allow-repeats") << 0 << QString();
    QTest::newRow("cap") << words("--to 79000000102,79000000103 --text x --max-recipients 1") << 7
                         << QStringLiteral("capGuard");
    QTest::newRow("nobody") << words("--to 12 --text x") << 2 << QStringLiteral("nothingToSend");
    QTest::newRow("some invalid") << words("--to 79000000102,12 --text x") << 3 << QString();
}

void TestCliSend::dryRunGivesWhatTheSendWould()
{
    QFETCH(const QStringList, more);
    QFETCH(const int, code);
    QFETCH(const QString, error);
    CliWorld world;
    const auto sandbox = world.gateway();
    QCOMPARE(world.run(toOne("--text x")).code, 0);
    const CliRun dry = world.json(words("send --account main --dry-run") + more);
    QCOMPARE(dry.code, code);
    QCOMPARE(dry.errorCode(), error);
    QCOMPARE(world.json(words("campaign list")).lines().size(), 1);
    const CliRun sent = world.json(words("send --account main") + more);
    QCOMPARE(sent.code, code);
    QCOMPARE(sent.errorCode(), error);
}

void TestCliSend::documentsNeedAnEmptyFolder()
{
    CliWorld world;
    world.addAccount(QUrl(QStringLiteral("http://127.0.0.1:9/xml/")));
    world.write(QStringLiteral("other.txt"), "x");
    const CliRun run = world.json(toOne("--text x --dry-run --documents") + QStringList(world.path({})));
    QCOMPARE(run.code, 2);
    QCOMPARE(run.errorCode(), QStringLiteral("badInput"));
}

void TestCliSend::personalisesCsv()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    world.write(QStringLiteral("list.csv"), kList);
    const CliRun run =
        world.json(words("send --account main --name May --text {NAME|customer}:{sum} --from") +
                   QStringList(world.path(QStringLiteral("list.csv"))));
    QCOMPARE(run.code, 3);
    QCOMPARE(run.state(), QStringLiteral("finished"));
    QCOMPARE(run.object().value(u"name").toString(), QStringLiteral("May"));
    QCOMPARE(run.count("accepted"), 3);
    QCOMPARE(run.count("skipped"), 1);
    QCOMPARE(run.count("invalid"), 1);
    QCOMPARE(run.object().value(u"requests").toInteger(), 1);
    const QList<QJsonObject> rows =
        world.json({QStringLiteral("status"), QString::number(run.campaign())}).lines();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(0).value(u"row").toInteger(), 2);
    QCOMPARE(rows.at(0).value(u"text").toString(), QStringLiteral("Anna:10"));
    QCOMPARE(rows.at(0).value(u"clientId").toString().size(), 15);
    QCOMPARE(rows.at(1).value(u"phone").toString(), QStringLiteral("79000000102"));
    QCOMPARE(rows.at(2).value(u"code").toString(), QStringLiteral("duplicate"));
    QCOMPARE(rows.at(3).value(u"code").toString(), QStringLiteral("badPhone"));
    QCOMPARE(rows.at(4).value(u"text").toString(), QStringLiteral("customer:40"));
    const QList<QJsonObject> accepted = sandbox->accepted();
    QCOMPARE(accepted.size(), 3);
    QCOMPARE(accepted.at(2).value(u"text").toString(), QStringLiteral("customer:40"));
    QCOMPARE(accepted.at(0).value(u"clientId").toString(), rows.at(0).value(u"clientId").toString());
    QCOMPARE(accepted.at(0).value(u"id").toString(), rows.at(0).value(u"gatewayId").toString());
}

void TestCliSend::personalisesXlsx()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    const QString file = world.path(QStringLiteral("list.xlsx"));
    auto table = createTable(file, {QStringLiteral("People"), {}});
    QVERIFY(table && (*table)->writeHeader({QStringLiteral("Телефон"), QStringLiteral("Имя")}) &&
            (*table)->writeRow({QStringLiteral("8 900 000-01-05"), QStringLiteral("Ёлка")}) &&
            (*table)->close());
    const CliRun run =
        world.json(words("send --account main --from") +
                   QStringList{file, QStringLiteral("--text"), QStringLiteral("Привет, {имя}!")});
    QCOMPARE(run.code, 0);
    QCOMPARE(sandbox->accepted().size(), 1);
    QCOMPARE(sandbox->accepted().first().value(u"text").toString(), QStringLiteral("Привет, Ёлка!"));
    QCOMPARE(sandbox->accepted().first().value(u"phone").toString(), QStringLiteral("79000000105"));
}

void TestCliSend::sendsEveryType_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("text");
    QTest::newRow("sms") << words("--text hello") << QStringLiteral("hello");
    QTest::newRow("flashsms") << words("--text hello") << QStringLiteral("hello");
    QTest::newRow("silence") << words("--text hello") << QStringLiteral("hello");
    QTest::newRow("wappush") << words("--text hello --url http://x.example/") << QStringLiteral("hello");
    QTest::newRow("vcard") << words("--vcard-name Anna --vcard-cell 79000000102 --vcard-address-city Town")
                           << QString();
    QTest::newRow("viber") << words("--viber-text hi --viber-button go --viber-action http://x.example/")
                           << QStringLiteral("hi");
    QTest::newRow("viber-sms") << words("--text hello --viber-text hi --viber-sender SHOP")
                               << QStringLiteral("hello");
    QTest::newRow("sms-viber") << words("--text hello") << QStringLiteral("hello");
}

void TestCliSend::sendsEveryType()
{
    QFETCH(const QStringList, more);
    QFETCH(const QString, text);
    const QString type = QString::fromLatin1(QTest::currentDataTag());
    CliWorld world;
    const auto sandbox = world.gateway();
    const CliRun run = world.json(toOne("--type") + QStringList(type) + more);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.count("accepted"), 1);
    QCOMPARE(sandbox->accepted().size(), 1);
    QCOMPARE(sandbox->accepted().first().value(u"type").toString(), type);
    QCOMPARE(sandbox->accepted().first().value(u"text").toString(), text);
}

void TestCliSend::takesPastedNumbers()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    const CliRun run =
        world.json(words("send --account main --text x --to") +
                   QStringList(QStringLiteral("79000000101; 79000000102\r\n79000000103,\n79000000104")));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.count("accepted"), 4);
    QCOMPARE(run.object().value(u"severalNumbers"), QJsonValue(0));
}

void TestCliSend::tellsOfFurtherNumbersInACell()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    world.write(QStringLiteral("list.csv"),
                "Phone,Name\r\n79000000101,Anna\r\n\"79000000102, 79000000103\",Boris\r\n");
    const QStringList arguments =
        words("send --account main --text x --from") + QStringList(world.path(QStringLiteral("list.csv")));
    for (const char* more : {"--dry-run", ""}) {
        const CliRun run = world.json(arguments + words(more));
        QCOMPARE(run.code, 0);
        QCOMPARE(run.object().value(u"severalNumbers"), QJsonValue(1));
        QVERIFY2(run.err.contains("further numbers") && run.err.contains("Rows: 3"), run.err);
    }
    QCOMPARE(sandbox->accepted().size(), 2);
}

void TestCliSend::leavesOutTheStopList()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    QCOMPARE(world.run(words("stoplist add 79000000101")).code, 0);
    const CliRun run = world.json(words("send --account main --to 79000000101,79000000102 --text x"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.count("skipped"), 1);
    QCOMPARE(run.object().value(u"stopListed").toInteger(), 1);
    QCOMPARE(sandbox->accepted().size(), 1);
    QCOMPARE(sandbox->accepted().first().value(u"phone").toString(), QStringLiteral("79000000102"));
}

void TestCliSend::keepsAllDuplicatesWhenAsked()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    const CliRun run =
        world.json(words("send --account main --to 79000000101,89000000101 --text x --duplicates keep-all"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.count("accepted"), 2);
    QCOMPARE(sandbox->accepted().size(), 2);
}

void TestCliSend::guardsAgainstRepeats()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    QCOMPARE(world.run(toOne("--text hello")).code, 0);
    const QStringList both = words("send --account main --to 79000000101,79000000102 --text hello");
    const CliRun refused = world.json(both);
    QCOMPARE(refused.code, 7);
    QCOMPARE(refused.errorCode(), QStringLiteral("repeatGuard"));
    QCOMPARE(refused.object().value(u"sentRecently").toInteger(), 1);
    QCOMPARE(sandbox->accepted().size(), 1);
    const CliRun skipped = world.json(both + words("--skip-repeats"));
    QCOMPARE(skipped.code, 0);
    QCOMPARE(skipped.count("skipped"), 1);
    QCOMPARE(sandbox->accepted().size(), 2);
    const CliRun allowed = world.json(both + words("--allow-repeats"));
    QCOMPARE(allowed.code, 0);
    QCOMPARE(allowed.count("accepted"), 2);
    QCOMPARE(sandbox->accepted().size(), 4);
    QCOMPARE(world.run(toOne("--text other")).code, 0);
}

void TestCliSend::guardsTheCap()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    const CliRun run =
        world.json(words("send --account main --to 79000000101,79000000102 --text x --max-recipients 1"));
    QCOMPARE(run.code, 7);
    QCOMPARE(run.errorCode(), QStringLiteral("capGuard"));
    QVERIFY(sandbox->accepted().isEmpty());
    QVERIFY(world.json(words("campaign list")).out.isEmpty());
}

void TestCliSend::leavesOutLongMessages()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    world.write(QStringLiteral("list.csv"),
                "Phone,Text\r\n79000000101,short\r\n79000000102," + QByteArray(200, 'x') + "\r\n");
    const CliRun run = world.json(words("send --account main --text-column text --max-parts 1 --from") +
                                  QStringList(world.path(QStringLiteral("list.csv"))));
    QCOMPARE(run.code, 3);
    QCOMPARE(run.count("accepted"), 1);
    QCOMPARE(run.object().value(u"reasons").toObject().value(u"tooManyParts").toInteger(), 1);
}

void TestCliSend::writesTimesInTheGatewaysZone()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    QCOMPARE(world.run(toOne("--text x --at 2030-01-01T10:00")).code, 0);
    // The answer of time.php (the practice gateway lives in UTC+3) was kept, so a dry run knows the zone too.
    const QString folder = world.path(QStringLiteral("documents"));
    const CliRun dry =
        world.run(toOne("--text y --at 2030-01-01T10:00 --dry-run --documents") + QStringList(folder));
    QCOMPARE(dry.code, 0);
    QFile document(folder + QStringLiteral("/document-00001.xml"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    QVERIFY(document.readAll().contains("2030-01-01 13:00"));
}

void TestCliSend::schedulesAndCancels()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    const CliRun sent = world.json(toOne("--text x --at 2030-01-01T10:00"));
    QCOMPARE(sent.code, 0);
    QCOMPARE(sent.state(), QStringLiteral("scheduled"));
    QCOMPARE(sent.count("accepted"), 1);
    const QString number = QString::number(sent.campaign());
    const CliRun cancelled = world.json({QStringLiteral("campaign"), QStringLiteral("cancel"), number});
    QCOMPARE(cancelled.code, 0);
    QCOMPARE(cancelled.state(), QStringLiteral("cancelled"));
    QCOMPARE(cancelled.count("cancelled"), 1);
    QCOMPARE(world.json({QStringLiteral("campaign"), QStringLiteral("resume"), number}).code, 2);
}

void TestCliSend::givesEachRowItsOwnTime()
{
    CliWorld world;
    const auto sandbox = world.gateway();
    world.write(QStringLiteral("list.csv"),
                "Phone,When\r\n79000000101,2030-01-01 10:00\r\n79000000102,2001-01-01 10:00\r\n"
                "79000000103,soon\r\n79000000104,\r\n");
    const CliRun run = world.json(words("send --account main --text x --at-column When --from") +
                                  QStringList(world.path(QStringLiteral("list.csv"))));
    QCOMPARE(run.code, 3);
    QCOMPARE(run.count("accepted"), 2);
    QCOMPARE(run.state(), QStringLiteral("scheduled"));
    const QJsonObject reasons = run.object().value(u"reasons").toObject();
    QCOMPARE(reasons.value(u"rowTimeInPast").toInteger(), 1);
    QCOMPARE(reasons.value(u"badRowTime").toInteger(), 1);
}

void TestCliSend::waitsForReports()
{
    CliWorld world;
    const auto sandbox = world.gateway(words("--deliver-after 100"));
    const CliRun run = world.json(toOne("--text x --wait"));
    QCOMPARE(run.code, 0);
    QCOMPARE(run.count("delivered"), 1);
    const auto slow =
        world.json(words("send --account main --to 79000000102 --text x --at 2030-01-01 --wait=1"));
    QCOMPARE(slow.code, 0);
    QCOMPARE(slow.state(), QStringLiteral("scheduled"));
}

void TestCliSend::saysThatNoSecretIsThere()
{
    CliWorld world;
    world.addAccount(QUrl(QStringLiteral("http://127.0.0.1:9/xml/")));
    world.setEnvironment(QStringLiteral("HELIOGRAPH_PASSWORD"), {});
    const CliRun run = world.json(toOne("--text x"));
    QCOMPARE(run.code, 5);
    QCOMPARE(run.errorCode(), QStringLiteral("noSecret"));
    QVERIFY(world.json(words("campaign list")).out.isEmpty());
}

void TestCliSend::sendsNothingOverPlainHttp()
{
    CliWorld world;
    world.addAccount(QUrl(QStringLiteral("http://gateway.example/xml/")));
    const CliRun run = world.json(toOne("--text x"));
    QCOMPARE(run.code, 7);
    QCOMPARE(run.errorCode(), QStringLiteral("plainHttp"));
    QVERIFY(world.json(words("campaign list")).out.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliSend)
#include "test_cli_send.moc"
