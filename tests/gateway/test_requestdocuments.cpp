// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProtocolSamples.h"
#include "core/gateway/RequestReader.h"
#include "core/gateway/RequestWriter.h"

#include <QDomDocument>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

GatewayProfile presetProfile(QStringView name)
{
    return gatewayProfile(name).value();
}

SendDocument smsTo(const QString& text, const QString& phone = u"79000000101"_s)
{
    SendGroup group;
    group.message.sender = u"Pekarnya"_s;
    group.message.text = text;
    SendRecipient recipient;
    recipient.phone = phone;
    recipient.number = 1;
    recipient.clientId = u"560000100000001"_s;
    group.recipients.push_back(recipient);
    return {{group}};
}

RequestWriter mysmppWriter()
{
    return {presetProfile(u"mysmpp"), AuthForm::Password, {u"demo_user"_s, Secret("p&ss<1>")}};
}

/// The element at this path of the written document, read by an independent parser.
QDomElement elementOf(const QByteArray& document, const QStringList& path)
{
    QDomDocument dom;
    if (!dom.setContent(document))
        return {};
    QDomElement element = dom.documentElement();
    for (const QString& name : path)
        element = element.firstChildElement(name);
    return element;
}

} // namespace

class TestRequestDocuments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRequestOfTheManifest_data();
    void everyRequestOfTheManifest();
    void newlineModes_data();
    void newlineModes();
    void anyBreakCountsAsOne();
    void isOneLineInEveryModeButRaw();
    void removesAndCountsIllegalCharacters();
    void escapesSoThatAParserReadsItBack_data();
    void escapesSoThatAParserReadsItBack();
    void writesSecondsWhereTheProfileWantsThem();
    void sharesOneMessageAmongItsRecipients();
    void masksTheSecretOnly();
    void bearerPutsNoSecretIntoTheDocument();
    void leavesOutWhatADialectDoesNotKnow();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void namesWhatItLeftOut();
    void readsWallClocks_data();
    void readsWallClocks();
};

void TestRequestDocuments::everyRequestOfTheManifest_data()
{
    // same: byte for byte; meaning: other bytes, but reading again gives what was read; partly: elements of
    // another dialect are named and left out; refused: an endpoint this program doesn't use.
    const QHash<QString, QString> expected = {
        {u"core/req-02-send-sms-two-messages-scheduled.xml"_s,
         u"meaning"_s}, // an empty time_send is left out
        {u"extra/req-cascade-message-php.xml"_s, u"partly"_s},
        {u"extra/req-list-scheduled.xml"_s, u"same"_s},
        {u"extra/req-scheduled-delete.xml"_s, u"same"_s},
        {u"extra/req-newline-literal-backslash-n.xml"_s, u"same"_s},
        {u"extra/req-newline-charref.xml"_s, u"same"_s},
        {u"extra/req-newline-raw-lf.xml"_s, u"same"_s},
    };
    QTest::addColumn<QString>("expectation");
    for (const QStringList& row : sampleTable(u"MANIFEST.tsv"_s)) {
        const QString standard = row[0].startsWith(u"core/") ? u"same"_s : u"refused"_s;
        if (row[1] == u"request")
            QTest::newRow(qPrintable(row[0])) << expected.value(row[0], standard);
    }
}

void TestRequestDocuments::everyRequestOfTheManifest()
{
    QFETCH(QString, expectation);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    GatewayProfile profile = presetProfile(name.contains(u"translite") ? u"smsgate" : u"mysmpp");
    if (name.contains(u"charref"))
        profile.newline = NewlineMode::CharacterReference;
    else if (name.contains(u"raw-lf"))
        profile.newline = NewlineMode::LineFeed;
    const QByteArray original = sample(name).trimmed();
    const auto request = readRequest(original, profile.newline, name);
    if (expectation == u"refused") {
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::DamagedFile);
        return;
    }
    QVERIFY2(request, qPrintable(describe(request ? Error() : request.error())));
    QCOMPARE(request->ignored.isEmpty(), expectation != u"partly");
    const QByteArray again = writeRequest(*request, profile);
    if (expectation == u"same")
        QCOMPARE(again, original);
    else
        QCOMPARE(writeRequest(readRequest(again, profile.newline).value(), profile), again);
}

void TestRequestDocuments::newlineModes_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("backslash") << int(NewlineMode::BackslashN) << QByteArray("<text>a\\nb</text>");
    QTest::newRow("reference") << int(NewlineMode::CharacterReference) << QByteArray("<text>a&#10;b</text>");
    QTest::newRow("raw") << int(NewlineMode::LineFeed) << QByteArray("<text>a\nb</text>");
    QTest::newRow("space") << int(NewlineMode::Space) << QByteArray("<text>a b</text>");
}

void TestRequestDocuments::newlineModes()
{
    QFETCH(int, mode);
    QFETCH(QByteArray, expected);
    GatewayProfile profile = presetProfile(u"mysmpp");
    profile.newline = static_cast<NewlineMode>(mode);
    const QByteArray document = RequestWriter(profile, AuthForm::Password, {}).send(smsTo(u"a\nb"_s));
    QVERIFY2(document.contains(expected), document.constData());
    const QString read = readRequest(document, profile.newline)->send.groups[0].message.text;
    QCOMPARE(read, profile.newline == NewlineMode::Space ? u"a b"_s : u"a\nb"_s);
}

void TestRequestDocuments::anyBreakCountsAsOne()
{
    const QByteArray document = mysmppWriter().send(smsTo(u"a\r\nb\rc\n\nd"_s));
    QVERIFY2(document.contains("<text>a\\nb\\nc\\n\\nd</text>"), document.constData());
}

void TestRequestDocuments::isOneLineInEveryModeButRaw()
{
    SendDocument document = smsTo(u"a\nb"_s, u"7900\n0000101"_s);
    document.groups[0].message.sender = u"Pek\r\narnya"_s;
    const QByteArray bytes = mysmppWriter().send(document);
    QVERIFY(!bytes.contains('\n') && !bytes.contains('\r'));
    QVERIFY(bytes.contains("<sender>Pek arnya</sender>"));
    QVERIFY(bytes.contains("phone=\"7900 0000101\""));
}

void TestRequestDocuments::removesAndCountsIllegalCharacters()
{
    QString text =
        u"a\u0001b\uFFFEc\uFFFFd"_s + QChar(0xd800) + u"e"_s + QChar(0xdc00) + QChar(0) + u"f\tg"_s;
    RequestWriter writer = mysmppWriter();
    const QByteArray document = writer.send(smsTo(text));
    QCOMPARE(writer.removedCharacters(), 6);
    QVERIFY2(document.contains("<text>abcdef\tg</text>"), document.constData());
    writer.securityOnly();
    QCOMPARE(writer.removedCharacters(), 0);
}

void TestRequestDocuments::escapesSoThatAParserReadsItBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>\"5\" > 4 & 'x' ]]> &amp; </text><abonent/>"_s;
    QTest::newRow("cyrillic") << u"Заказ №1042 готов, ждём вас"_s;
    QTest::newRow("emoji") << u"😀 \U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("last of planes") << u"\U0010FFFD\uFFFD\uE000\u0080\u07FF\u0800"_s;
    QTest::newRow("nbsp") << u"10\u00a0000\u00a0₽"_s;
    QTest::newRow("empty") << QString();
}

void TestRequestDocuments::escapesSoThatAParserReadsItBack()
{
    QFETCH(QString, text);
    const QByteArray document = mysmppWriter().send(smsTo(text, text));
    QCOMPARE(elementOf(document, {u"message"_s, u"text"_s}).text(), text);
    QCOMPARE(elementOf(document, {u"message"_s, u"abonent"_s}).attribute(u"phone"_s), text);
    QCOMPARE(elementOf(document, {u"security"_s, u"password"_s}).attribute(u"value"_s), u"p&ss<1>"_s);
}

void TestRequestDocuments::writesSecondsWhereTheProfileWantsThem()
{
    SendDocument document = smsTo(u"x"_s);
    document.groups[0].recipients[0].sendAt = QDateTime(QDate(2026, 3, 2), QTime(9, 5, 7), Qt::UTC);
    GatewayProfile profile = presetProfile(u"mysmpp");
    QVERIFY(RequestWriter(profile, AuthForm::Token, {})
                .send(document)
                .contains(" time_send=\"2026-03-02 09:05\"/>"));
    profile.dates = DatePrecision::Seconds;
    QVERIFY(RequestWriter(profile, AuthForm::Token, {})
                .send(document)
                .contains(" time_send=\"2026-03-02 09:05:07\"/>"));
}

void TestRequestDocuments::sharesOneMessageAmongItsRecipients()
{
    SendDocument document = smsTo(u"x"_s);
    for (int i = 2; i <= 3; ++i) {
        document.groups[0].recipients.push_back(document.groups[0].recipients[0]);
        document.groups[0].recipients.back().number = i;
    }
    const QByteArray bytes = mysmppWriter().send(document);
    QCOMPARE(bytes.count("<message "), 1);
    QCOMPARE(bytes.count("<text>"), 1);
    QCOMPARE(bytes.count("<abonent "), 3);
    QVERIFY(bytes.indexOf("<security>") < bytes.indexOf("<message "));
}

void TestRequestDocuments::masksTheSecretOnly()
{
    const Credentials credentials{u"demo_user"_s, Secret("hunter2")};
    const QByteArray masked =
        RequestWriter(presetProfile(u"mysmpp"), AuthForm::Password, credentials, true).securityOnly();
    QVERIFY(masked.contains("<login value=\"demo_user\"/><password value=\"***\"/>"));
    QVERIFY(!masked.contains("hunter2"));
    const QByteArray token =
        RequestWriter(presetProfile(u"mysmpp"), AuthForm::Token, credentials).securityOnly();
    QVERIFY(token.contains("<security><token value=\"hunter2\"/></security>"));
}

void TestRequestDocuments::bearerPutsNoSecretIntoTheDocument()
{
    const Credentials credentials{u"demo_user"_s, Secret("hunter2")};
    RequestWriter writer(presetProfile(u"smsgate"), AuthForm::Bearer, credentials);
    for (const QByteArray& document :
         {writer.securityOnly(), writer.send(smsTo(u"x"_s)), writer.state({u"1"_s})}) {
        QVERIFY(!document.contains("hunter2"));
        QVERIFY(!document.contains("security"));
        QVERIFY(QDomDocument().setContent(document));
    }
}

void TestRequestDocuments::leavesOutWhatADialectDoesNotKnow()
{
    SendDocument document = smsTo(u"x"_s);
    document.groups[0].message.transliterate = true;
    document.groups[0].message.deliveryName = u"March"_s;
    const QByteArray mysmpp = mysmppWriter().send(document);
    QVERIFY(mysmpp.contains("type_send_1=\"sms\""));
    QVERIFY(!mysmpp.contains("translite") && !mysmpp.contains("name_delivery"));
    const QByteArray smsgate = RequestWriter(presetProfile(u"smsgate"), AuthForm::Token, {}).send(document);
    QVERIFY(!smsgate.contains("type_send"));
    QVERIFY(smsgate.contains("<translite>1</translite><name_delivery>March</name_delivery><abonent "));
}

void TestRequestDocuments::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QByteArray() << ErrorCode::DamagedFile << u"line"_s;
    QTest::newRow("dtd") << QByteArray("<!DOCTYPE r [<!ENTITY a \"b\">]><request/>") << ErrorCode::UnsafeFile
                         << u"type"_s;
    QTest::newRow("other root") << QByteArray("<response/>") << ErrorCode::DamagedFile << u"no request"_s;
    QTest::newRow("cut") << QByteArray("<request>\n<message>\n") << ErrorCode::DamagedFile << u"line 3"_s;
    QTest::newRow("tail") << QByteArray("<request/><request/>") << ErrorCode::DamagedFile << u"line 1"_s;
    QTest::newRow("type") << QByteArray("<request><message type=\"hlr\"/></request>")
                          << ErrorCode::DamagedFile << u"message type"_s;
    QTest::newRow("flash cascade")
        << QByteArray(
               "<request><message type_send_1=\"viber\" type_send_2=\"sms\" type=\"flashsms\"/></request>")
        << ErrorCode::DamagedFile << u"message type"_s;
    QTest::newRow("date") << QByteArray(
                                 "<request><message><abonent time_send=\"tomorrow\"/></message></request>")
                          << ErrorCode::DamagedFile << u"date"_s;
    QTest::newRow("two kinds") << QByteArray("<request><message/><get_state/></request>")
                               << ErrorCode::DamagedFile << u"two things"_s;
    QTest::newRow("deep") << "<request><message>" + QByteArray("<x>").repeated(100) +
                                 QByteArray("</x>").repeated(100) + "</message></request>"
                          << ErrorCode::DamagedFile << u"deep"_s;
    QTest::newRow("large") << QByteArray(kMaxRequestBytes + 1, ' ') << ErrorCode::UnsafeFile << u"large"_s;
}

void TestRequestDocuments::refusesBadRequests()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const auto request = readRequest(body, NewlineMode::BackslashN, u"req.xml"_s);
    QVERIFY(!request);
    QTEST(request.error().code, "code");
    QCOMPARE(request.error().where, u"req.xml"_s);
    QVERIFY2(request.error().detail.contains(detail), qPrintable(request.error().detail));
}

void TestRequestDocuments::namesWhatItLeftOut()
{
    const auto request =
        readRequest("<request><message><text>x</text><mood/><abonent phone=\"1\" phone_id=\"2\"/>"
                    "</message></request>",
                    NewlineMode::BackslashN);
    QVERIFY(request);
    QCOMPARE(request->ignored, QStringList({u"mood"_s, u"abonent@phone_id"_s}));
    QCOMPARE(request->send.groups[0].message.text, u"x"_s);
    QCOMPARE(request->auth, AuthForm::Bearer);
}

void TestRequestDocuments::readsWallClocks_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QDateTime>("moment");
    const QDateTime minute(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    QTest::newRow("minutes") << u"2026-03-02 10:00"_s << minute;
    QTest::newRow("seconds") << u"2026-03-02 10:00:09"_s << minute.addSecs(9);
    QTest::newRow("empty") << QString() << QDateTime();
    QTest::newRow("zero") << u"0000-00-00 00:00:00"_s << QDateTime();
}

void TestRequestDocuments::readsWallClocks()
{
    QFETCH(QString, attribute);
    const QString body =
        u"<request><message><abonent time_send=\"%1\"/></message></request>"_s.arg(attribute);
    const auto request = readRequest(body.toUtf8(), NewlineMode::BackslashN);
    QVERIFY(request);
    QTEST(request->send.groups[0].recipients[0].sendAt, "moment");
}

QTEST_APPLESS_MAIN(TestRequestDocuments)
#include "test_requestdocuments.moc"
