// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at files, numbers, texts and documents: nothing is stored, nothing is sent.
#include "tests/cli/InProcess.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

constexpr char kList[] = "Имя;Телефон;Город\r\nАнна;8 (900) 000-01-01;\r\n\r\nИра;+7 900 000-01-02;Тверь\r\n";

QStringList decoding(const QString& sample, const QStringList& more = {})
{
    return QStringList{u"decode"_s, dataFile(u"protocol/"_s + sample)} + more;
}

QJsonObject entry(const CliRun& run, int index)
{
    return run.object().value(u"entries").toArray().at(index).toObject();
}

} // namespace

class TestCliData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<InProcess>(); }
    void cleanup() { m_cli.reset(); }
    void inspectsAFile();
    void inspectsTwoPhoneColumns();
    void quotesOfACsv();
    void inspectsAWorkbook();
    void printsASheet();
    void refusesFiles_data();
    void refusesFiles();
    void readsPhones();
    void countsTexts_data();
    void countsTexts();
    void guessesWhatAnAnswerIs_data();
    void guessesWhatAnAnswerIs();
    void decodesASendAnswer();
    void decodesOtherAnswers();
    void decodingIsWhatWasAsked_data();
    void decodingIsWhatWasAsked();
    void encodesARequest();
    void refusesRequests_data();
    void refusesRequests();

private:
    std::unique_ptr<InProcess> m_cli;
};

void TestCliData::inspectsAFile()
{
    const QString file = m_cli->write(u"list.csv"_s, kList);
    const QJsonObject found = m_cli->json({u"inspect"_s, file}).object();
    QCOMPARE(found.value(u"format"), QJsonValue(u"csv"_s));
    QCOMPARE(found.value(u"encoding"), QJsonValue(u"UTF-8"_s));
    QCOMPARE(found.value(u"delimiter"), QJsonValue(u";"_s));
    QVERIFY(found.value(u"encodingConfidence").toDouble() > 0.5);
    QCOMPARE(found.value(u"error"), QJsonValue());
    const QJsonObject sheet = found.value(u"sheets").toArray().first().toObject();
    QCOMPARE(sheet.value(u"name"), QJsonValue(u"list"_s));
    QCOMPARE(sheet.value(u"hidden"), QJsonValue(false));
    QCOMPARE(sheet.value(u"rows"), QJsonValue(2));
    QCOMPARE(sheet.value(u"headerRow"), QJsonValue(1));
    const QJsonArray columns = sheet.value(u"columns").toArray();
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns[1][u"header"], QJsonValue(u"Телефон"_s));
    QCOMPARE(columns[1][u"guess"], QJsonValue(u"phone"_s));
    QCOMPARE(columns[1][u"index"], QJsonValue(1));
    QVERIFY(columns[1][u"why"].isString());
    QCOMPARE(columns[1][u"also"], QJsonValue());
    QCOMPARE(found.value(u"quote"), QJsonValue(u"double"_s));
    QVERIFY(m_cli->run({u"inspect"_s, file}).out.contains("Телефон"));
}

void TestCliData::inspectsTwoPhoneColumns()
{
    const QString file =
        m_cli->write(u"two.csv"_s, "Телефон;Имя;Моб. телефон\n84950000101;Анна;79000000101\n");
    const QJsonObject sheet =
        m_cli->json({u"inspect"_s, file}).object().value(u"sheets").toArray().first().toObject();
    const QJsonArray columns = sheet.value(u"columns").toArray();
    QCOMPARE(columns[2][u"guess"], QJsonValue(u"phone"_s));
    QCOMPARE(columns[0][u"guess"], QJsonValue());
    QCOMPARE(columns[0][u"also"], QJsonValue(u"phone"_s));
    QVERIFY(m_cli->run({u"inspect"_s, file}).out.contains("--map phone=Телефон"));
}

void TestCliData::quotesOfACsv()
{
    const QString file = m_cli->write(u"quotes.csv"_s, "'a';'b; c'\n'1';'x; y'\n");
    QCOMPARE(m_cli->json({u"inspect"_s, file}).object().value(u"quote"), QJsonValue(u"single"_s));
    QCOMPARE(m_cli->run({u"sheet"_s, file}).out, QByteArray("a,b; c\r\n1,x; y\r\n"));
    QCOMPARE(m_cli->run({u"sheet"_s, file, u"--quote"_s, u"none"_s}).out,
             QByteArray("'a','b, c'\r\n'1','x, y'\r\n"));
    QCOMPARE(m_cli->run({u"sheet"_s, file, u"--quote"_s, u"bent"_s}).code, 1);
}

void TestCliData::inspectsAWorkbook()
{
    // Written by the program itself.
    QCOMPARE(m_cli->run({u"stoplist"_s, u"add"_s, u"+79000000101"_s}).code, 0);
    const QString file = m_cli->path(u"stop.xlsx"_s);
    QCOMPARE(m_cli->run({u"stoplist"_s, u"export"_s, u"-o"_s, file}).code, 0);
    const QJsonObject found = m_cli->json({u"inspect"_s, file}).object();
    QCOMPARE(found.value(u"format"), QJsonValue(u"xlsx"_s));
    QCOMPARE(found.value(u"encoding"), QJsonValue());
    QCOMPARE(found.value(u"encodingConfidence"), QJsonValue());
    QCOMPARE(found.value(u"delimiter"), QJsonValue());
    QCOMPARE(found.value(u"sheets").toArray().first()[u"rows"], QJsonValue(1));
}

void TestCliData::printsASheet()
{
    const QString file = m_cli->write(u"list.csv"_s, kList);
    QCOMPARE(m_cli->run({u"sheet"_s, file}).out,
             QByteArray("Имя,Телефон,Город\r\nАнна,8 (900) 000-01-01\r\nИра,+7 900 000-01-02,Тверь\r\n"));
    const QList<QJsonObject> rows = m_cli->json({u"sheet"_s, file}).lines();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].value(u"row"), QJsonValue(2));
    QCOMPARE(rows[1].value(u"cells"), QJsonValue(QJsonArray{u"Анна"_s, u"8 (900) 000-01-01"_s}));
    QCOMPARE(rows[2].value(u"row"), QJsonValue(4));

    const QString quoted = m_cli->write(u"quoted.csv"_s, "a\tb\n=1\t\"x, \"\"y\"\"\"\n");
    QCOMPARE(m_cli->run({u"sheet"_s, quoted, u"--delimiter"_s, u"tab"_s}).out,
             QByteArray("a,b\r\n=1,\"x, \"\"y\"\"\"\r\n"));
}

void TestCliData::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    const QByteArray list = kList;
    QTest::newRow("no such file") << QByteArray() << QStringList() << u"unreadableFile"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QStringList()
                               << u"unsupportedFile"_s;
    QTest::newRow("no package") << QByteArray("PK\3\4 but no package") << QStringList() << u"damagedFile"_s;
    QTest::newRow("no such sheet") << list << QStringList{u"--sheet"_s, u"May"_s} << u"badInput"_s;
    QTest::newRow("no such encoding") << list << QStringList{u"--encoding"_s, u"EBCDIC"_s} << u"badInput"_s;
}

void TestCliData::refusesFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, options);
    QFETCH(QString, word);
    const QString file = content.isEmpty() ? m_cli->path(u"none"_s) : m_cli->write(u"file"_s, content);
    for (const QString& command : {u"inspect"_s, u"sheet"_s}) {
        const CliRun said = m_cli->json(QStringList{command, file} + options);
        QCOMPARE(said.code, 2);
        QCOMPARE(said.errorCode(), word);
        QVERIFY(m_cli->run(QStringList{command, file} + options).err.size() > 20);
    }
}

void TestCliData::readsPhones()
{
    const CliRun said = m_cli->json({u"phone"_s, u"8 (900) 000-01-01"_s, u"+79000000102"_s, u"12"_s});
    QCOMPARE(said.code, 0);
    const QList<QJsonObject> lines = said.lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].value(u"input"), QJsonValue(u"8 (900) 000-01-01"_s));
    QCOMPARE(lines[0].value(u"phone"), QJsonValue(u"79000000101"_s));
    QCOMPARE(lines[0].value(u"repairs").toArray().first()[u"code"], QJsonValue(u"trunkPrefix"_s));
    QVERIFY(lines[0].value(u"repairs").toArray().first()[u"text"].isString());
    QCOMPARE(lines[0].value(u"error"), QJsonValue());
    QVERIFY(lines[1].value(u"repairs").toArray().isEmpty());
    QCOMPARE(lines[2].value(u"phone"), QJsonValue());
    QCOMPARE(lines[2].value(u"error")[u"code"], QJsonValue(u"phoneTooShort"_s));
    QVERIFY(m_cli->run({u"phone"_s, u"8 (900) 000-01-01"_s}).out.contains("+7 900 000-01-01"));
    QCOMPARE(m_cli->json({u"phone"_s, u"--region"_s, u"UA"_s, u"0501234567"_s}).object().value(u"phone"),
             QJsonValue(u"380501234567"_s));
}

void TestCliData::countsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty")
        << u""_s
        << QByteArray(
               R"({"encoding":"GSM-7","characters":0,"units":0,"parts":0,"left":160,"offenders":[],"error":null})");
    QTest::newRow("latin")
        << u"Hello"_s
        << QByteArray(
               R"({"encoding":"GSM-7","characters":5,"units":5,"parts":1,"left":155,"offenders":[],"error":null})");
    QTest::newRow("one cyrillic letter")
        << u"aёbc"_s
        << QByteArray(
               R"({"encoding":"UCS-2","characters":4,"units":4,"parts":1,"left":66,"offenders":[{"position":1,"character":"ё","suggestion":"e"}],"error":null})");
    QTest::newRow("beyond the BMP")
        << u"\U0001F600"_s
        << QByteArray(
               R"({"encoding":"UCS-2","characters":1,"units":2,"parts":1,"left":68,"offenders":[{"position":0,"character":"😀","suggestion":null}],"error":null})");
}

void TestCliData::countsTexts()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    QCOMPARE(m_cli->json({u"count"_s, u"--text"_s, text}).object(), QJsonDocument::fromJson(json).object());
    QVERIFY(m_cli->run({u"count"_s, u"--text"_s, text}).out.contains("Parts:"));
}

void TestCliData::guessesWhatAnAnswerIs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("entries");
    QTest::newRow("core/resp-01-send-ok.xml") << u"send"_s << 3;
    QTest::newRow("core/resp-07-error-auth-ru.xml") << u"send"_s << 0;
    QTest::newRow("core/resp-12-state-sms-all-values.xml") << u"state"_s << 6;
    QTest::newRow("extra/resp-balance-simple.xml") << u"balance"_s << 1;
    QTest::newRow("extra/resp-balance-rich.xml") << u"balance"_s << 1;
    QTest::newRow("extra/resp-originator-true.xml") << u"originator"_s << 0;
    QTest::newRow("extra/resp-time-short.xml") << u"time"_s << 1;
    QTest::newRow("extra/resp-time-full.xml") << u"time"_s << 1;
    QTest::newRow("extra/resp-empty-list.xml") << u"send"_s << 0;
}

void TestCliData::guessesWhatAnAnswerIs()
{
    const CliRun said = m_cli->json(decoding(QString::fromUtf8(QTest::currentDataTag())));
    QCOMPARE(said.code, 0);
    QTEST(said.object().value(u"as").toString(), "kind");
    QTEST(int(said.object().value(u"entries").toArray().size()), "entries");
}

void TestCliData::decodesASendAnswer()
{
    const CliRun said = m_cli->json(decoding(u"core/resp-05-send-mixed.xml"_s, {u"--requested"_s, u"5"_s}));
    QCOMPARE(said.object().value(u"outcome"), QJsonValue(u"answered"_s));
    QCOMPARE(said.object().value(u"entries").toArray().size(), 5);
    const QJsonObject accepted{{u"number"_s, 1},
                               {u"id"_s, u"3000000001"_s},
                               {u"parts"_s, 1},
                               {u"state"_s, u"accepted"_s},
                               {u"next"_s, QJsonValue()},
                               {u"code"_s, QJsonValue()},
                               {u"reason"_s, QJsonValue()},
                               {u"text"_s, u"send"_s}};
    QCOMPARE(entry(said, 0), accepted);
    QCOMPARE(entry(said, 1).value(u"state"), QJsonValue(u"rejected"_s));
    QCOMPARE(entry(said, 1).value(u"code"), QJsonValue(u"onGatewayStopList"_s));
    QCOMPARE(entry(said, 1).value(u"id"), QJsonValue());
    QCOMPARE(entry(said, 4).value(u"state"), QJsonValue(u"uncertain"_s));
    QCOMPARE(entry(said, 4).value(u"next"), QJsonValue(u"askAgain"_s));

    const CliRun fewer = m_cli->json(decoding(u"core/resp-05-send-mixed.xml"_s, {u"--requested"_s, u"2"_s}));
    QCOMPARE(fewer.object().value(u"entries").toArray().size(), 2);
    QVERIFY(!fewer.object().value(u"warnings").toArray().isEmpty());
    const QByteArray human = m_cli->run(decoding(u"core/resp-05-send-mixed.xml"_s)).out;
    QVERIFY(human.contains("3000000001"));
    QVERIFY(human.contains("answered"));
}

void TestCliData::decodesOtherAnswers()
{
    const CliRun balance = m_cli->json(decoding(u"extra/resp-balance-rich.xml"_s));
    QVERIFY(entry(balance, 0).value(u"money").isString());
    QVERIFY(!entry(balance, 0).value(u"directions").toArray().isEmpty());
    const CliRun senders =
        m_cli->json(decoding(u"extra/resp-originator-false.xml"_s, {u"--as"_s, u"originator"_s}));
    QCOMPARE(senders.object().value(u"any"), QJsonValue(false));
    QVERIFY(entry(senders, 0).value(u"name").isString());
    QVERIFY(QStringList({u"order"_s, u"completed"_s, u"rejected"_s})
                .contains(entry(senders, 0).value(u"state").toString()));
    const CliRun states = m_cli->json(decoding(u"core/resp-13-state-viber-and-cascade.xml"_s));
    QCOMPARE(entry(states, 2).value(u"sms"), QJsonValue(u"deliver"_s));
    QCOMPARE(entry(states, 2).value(u"viber"), QJsonValue(u"expired"_s));
    QCOMPARE(entry(states, 2).value(u"state"), QJsonValue(u"delivered"_s));
    const std::pair<const char*, const char*> lists[] = {
        {"incoming", "extra/resp-incoming.xml"},          {"def", "extra/resp-def.xml"},
        {"list_stop", "extra/resp-list-stop.xml"},        {"list_scheduled", "extra/resp-list-scheduled.xml"},
        {"scheduled", "extra/resp-scheduled-delete.xml"}, {"stop", "extra/resp-stop.xml"}};
    for (const auto& [kind, sample] : lists) {
        const QJsonObject read =
            m_cli->json(decoding(QLatin1StringView(sample), {u"--as"_s, QLatin1StringView(kind)})).object();
        QVERIFY2(!read.value(u"entries").toArray().isEmpty(), kind);
        QCOMPARE(m_cli->json(decoding(QLatin1StringView(sample))).object().value(u"entries"),
                 read.value(u"entries"));
    }
}

void TestCliData::decodingIsWhatWasAsked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("word");
    const QByteArray refused = "<response><error>Неправильный логин или пароль</error></response>";
    QTest::newRow("empty") << QByteArray() << QStringList() << u"empty"_s << u"gatewayMalformed"_s;
    QTest::newRow("a page") << QByteArray("<html><body>Hello</body></html>") << QStringList()
                            << u"notGateway"_s << u"gatewayMalformed"_s;
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><response/>")
                                     << QStringList() << u"unsafe"_s << u"gatewayMalformed"_s;
    QTest::newRow("account") << refused << QStringList() << u"accountRefused"_s << u"accountRefused"_s;
    QTest::newRow("out of money") << QByteArray("<response><error>Закончились SMS</error></response>")
                                  << QStringList() << u"documentRefused"_s << u"outOfFunds"_s;
    QTest::newRow("too often") << QByteArray() << QStringList{u"--http-status"_s, u"429"_s}
                               << u"rateLimited"_s << u"gatewayMalformed"_s;
    QTest::newRow("elsewhere") << QByteArray() << QStringList{u"--http-status"_s, u"301"_s} << u"redirected"_s
                               << u"gatewayMalformed"_s;
}

void TestCliData::decodingIsWhatWasAsked()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, options);
    const CliRun said = m_cli->json(QStringList{u"decode"_s, m_cli->write(u"answer"_s, body)} + options);
    QCOMPARE(said.code, 0);
    QTEST(said.object().value(u"outcome").toString(), "outcome");
    QTEST(said.errorCode(), "word");
    const QString message = said.object().value(u"error").toObject().value(u"message").toString();
    QVERIFY2(message.contains(u' ') && message.endsWith(u'.'), qPrintable(message));
    QCOMPARE(m_cli->json({u"decode"_s, m_cli->path(u"none"_s)}).errorCode(), u"unreadableFile"_s);
}

void TestCliData::encodesARequest()
{
    const QString file = dataFile(u"protocol/core/req-08-send-cascade-viber-then-sms.xml"_s);
    const CliRun plain = m_cli->run({u"encode"_s, file});
    QCOMPARE(plain.code, 0);
    QVERIFY(plain.out.startsWith("<?xml"));
    QVERIFY(plain.out.contains("\"***\""));
    const QJsonObject found = m_cli->json({u"encode"_s, file}).object();
    QCOMPARE(found.value(u"document").toString().toUtf8() + '\n', plain.out);
    const QJsonObject message = found.value(u"messages").toArray().first().toObject();
    QCOMPARE(message.value(u"type"), QJsonValue(u"viber-sms"_s));
    QCOMPARE(message.value(u"channels"), QJsonValue(QJsonArray{u"viber"_s, u"sms"_s}));
    QVERIFY(message.value(u"text").isString());
    QVERIFY(message.value(u"sender").isString());
    const QJsonObject recipient = message.value(u"recipients").toArray().first().toObject();
    QCOMPARE(recipient.value(u"number"), QJsonValue(1));
    for (const QString& key : {u"phone"_s, u"clientId"_s})
        QVERIFY2(recipient.value(key).isString(), qPrintable(key));
    QVERIFY(recipient.contains(u"timeSend"));

    // What was written is read as the same again.
    const QString again = m_cli->write(u"again.xml"_s, plain.out);
    QCOMPARE(m_cli->run({u"encode"_s, again}).out, plain.out);

    const QJsonObject timed =
        m_cli->json({u"encode"_s, dataFile(u"protocol/core/req-02-send-sms-two-messages-scheduled.xml"_s)})
            .object();
    QCOMPARE(timed.value(u"messages")[0][u"recipients"][0][u"timeSend"], QJsonValue(u"2026-03-02 10:00"_s));
    QCOMPARE(timed.value(u"messages")[0][u"recipients"][1][u"timeSend"], QJsonValue());
    const QJsonObject polled =
        m_cli->json({u"encode"_s, dataFile(u"protocol/core/req-10-state.xml"_s)}).object();
    QVERIFY(polled.value(u"messages").toArray().isEmpty());
    QVERIFY(!polled.value(u"ids").toArray().isEmpty());
}

void TestCliData::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("word");
    QTest::newRow("not XML") << QByteArray("hello") << u"damagedFile"_s;
    QTest::newRow("cut") << QByteArray("<request><message type=\"sms\"><text>a") << u"damagedFile"_s;
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><request/>")
                                     << u"unsafeFile"_s;
}

void TestCliData::refusesRequests()
{
    QFETCH(QByteArray, document);
    const CliRun said = m_cli->json({u"encode"_s, m_cli->write(u"request.xml"_s, document)});
    QCOMPARE(said.code, 2);
    QTEST(said.errorCode(), "word");
    const QString message = said.object().value(u"error").toObject().value(u"message").toString();
    QVERIFY2(message.contains(u' ') && message.endsWith(u'.'), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestCliData)
#include "test_cli_data.moc"
