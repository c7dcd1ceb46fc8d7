// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of documents that leave the computer.
#include "core/gateway/SupportMask.h"

#include <QTest>

using namespace heliograph;

class TestSupportMask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requests_data();
    void requests();
    void answers_data();
    void answers();
    void anyPrefixIsMasked();
    void echoesGo();
};

void TestSupportMask::requests_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char* name, const char* document, const char* masked) {
        QTest::newRow(name) << QByteArray(document) << QByteArray(masked);
    };
    row("login and text",
        R"(<?xml version="1.0" encoding="utf-8"?><request><security><login value="shop"/>)"
        R"(<password value="***"/></security><message type="sms"><sender>Anna</sender>)"
        R"(<text>Dear Boris, code 1234</text><abonent phone="7900*****01" number_sms="1" )"
        R"(client_id_sms="500000010000001" time_send="2026-04-10 12:03"/></message></request>)",
        R"(<?xml version="1.0" encoding="utf-8"><request><security><login value="[4]"/>)"
        R"(<password value="[3]"/></security><message type="sms"><sender>[4]</sender>)"
        R"(<text>[21]</text><abonent phone="7900*****01" number_sms="1" )"
        R"(client_id_sms="500000010000001" time_send="2026-04-10 12:03"/></message></request>)");
    row("states are asked", "<request><get_state><id_sms>42</id_sms></get_state></request>",
        "<request><get_state><id_sms>42</id_sms></get_state></request>");
    row("an element as token", "<security><token>abc</token></security>",
        "<security><token>[3]</token></security>");
    row("a phone the log left whole", R"(<abonent phone="790000001"/>)", R"(<abonent phone="7900***01"/>)");
    row("digits alone are a text, too", "<text>1234</text>", "<text>[4]</text>");
    row("character data", "<text><![CDATA[Dear <Boris>]]></text>", "<text>[12]</text>");
    row("a comment", "<a><!-- Boris --></a>", "<a><![13]></a>");
    row("no document", "Boris was here", "[14]");
    row("single quotes", "<login value='shop'/>", R"(<login value="[4]"/>)");
    row("odd names", R"(<Борис Анна="1"/>)", R"(<_ _="[1]"/>)");
    row("a long value where a number stands",
        R"(<a id_sms="12345678901234567890123456789012345678901234567890123456789012345"/>)",
        R"(<a id_sms="[65]"/>)");
}

void TestSupportMask::requests()
{
    QFETCH(QByteArray, document);
    QTEST(SupportMask().request(document), "masked");
}

void TestSupportMask::answers_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const char* name, const char* document, const char* masked) {
        QTest::newRow(name) << QByteArray(document) << QByteArray(masked);
    };
    row("the gateway's words stay",
        R"(<response><information number_sms="1" id_sms="28" parts="2">send</information>)"
        R"(<information number_sms="2">The number 79000000101 is wrong</information></response>)",
        R"(<response><information number_sms="1" id_sms="28" parts="2">send</information>)"
        R"(<information number_sms="2">The number 7900*****01 is wrong</information></response>)");
    row("an error", "<response><error>Неправильный логин</error></response>",
        "<response><error>Неправильный логин</error></response>");
    row("quotations go", "<error>Text «Dear Boris» refused, \"Boris\" too, and 'his</error>",
        "<error>Text […] refused, […] too, and […]</error>");
    row("a scheduled message",
        R"(<scheduled id_sms="1" originator="Anna" phone="79000000101" text_sms="Dear" count_sms="1"/>)",
        R"(<scheduled id_sms="1" originator="[4]" phone="7900*****01" text_sms="[4]" count_sms="1"/>)");
    row("senders", R"(<originator state="order">Anna</originator>)",
        R"(<originator state="order">[4]</originator>)");
    row("balance", R"(<money currency="RUB">12.50</money>)", R"(<money currency="RUB">12.50</money>)");
    row("a web page", "<html><title>Anna's shop</title><p>Hello</p></html>",
        "<html><title>[11]</title><p>[5]</p></html>");
}

void TestSupportMask::answers()
{
    QFETCH(QByteArray, document);
    QTEST(SupportMask().answer(document), "masked");
}

void TestSupportMask::anyPrefixIsMasked()
{
    const QByteArray whole =
        R"(<?xml version="1.0"?><request><login value="SECRETS"/><text>SECRETS</text>)"
        R"(<sender>SECRETS</sender><![CDATA[SECRETS]]><!--SECRETS--><phone cell="SECRETS">)"
        R"(</phone></request>)";
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        QVERIFY2(!SupportMask().request(whole.left(size)).contains("SECR"),
                 QByteArray::number(size).constData());
        QVERIFY2(!SupportMask().answer(whole.left(size)).contains("SECR"),
                 QByteArray::number(size).constData());
    }
}

void TestSupportMask::echoesGo()
{
    SupportMask mask;
    mask.request("<message><sender>Bakery</sender><text>Dear Boris</text></message>");
    QCOMPARE(mask.answer("<error>bakery may not send Dear Boris, only texts</error>"),
             QByteArray("<error>[…] may not send […], only texts</error>"));
}

QTEST_GUILESS_MAIN(TestSupportMask)
#include "test_supportmask.moc"
