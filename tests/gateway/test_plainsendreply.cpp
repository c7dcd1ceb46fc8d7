// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/PlainSendReply.h"
#include "core/gateway/ReplyReader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;

namespace {

const QByteArray kHead("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
const QByteArray kEntry("<information number_sms=\"1\" id_sms=\"2856677675\" parts=\"2\">send</information>");

/// What the general reader makes of the same bytes: a blank before the declaration keeps the short way out.
SendReply generally(const QByteArray& body)
{
    HttpAnswer answer;
    answer.body = " " + body;
    return readSendReply(answer);
}

} // namespace

/// The short way through the usual answer says what the general reader says, or nothing.
class PlainSendReplyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheUsualAnswer();
    void leavesTheUnusualToTheGeneralReader_data();
    void leavesTheUnusualToTheGeneralReader();
    void neverDisagreesOnDamage();
};

void PlainSendReplyTest::readsTheUsualAnswer()
{
    const QByteArray body = kHead + "\n<response>\n  " + kEntry + "\n</response>\n";
    const auto entries = readPlainSendReply(body);
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t(1));
    QCOMPARE(entries->front().number, 1);
    QCOMPARE(entries->front().gatewayId, QStringLiteral("2856677675"));
    QCOMPARE(entries->front().parts, 2);
    QCOMPARE(entries->front().state, EntryState::Accepted);
    QCOMPARE(entries->front().reason, Reason::None);
}

void PlainSendReplyTest::leavesTheUnusualToTheGeneralReader_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto with = [](QByteArray from, QByteArray to) {
        return kHead + "<response>" + QByteArray(kEntry).replace(from, to) + "</response>";
    };
    QTest::newRow("another text") << with("send", "Out of SMS");
    QTest::newRow("entity in the text") << with("send", "s&#101;nd");
    QTest::newRow("CDATA") << with("send", "<![CDATA[send]]>");
    QTest::newRow("child element") << with("send", "send<x/>");
    QTest::newRow("no id") << with(" id_sms=\"2856677675\"", "");
    QTest::newRow("zero id") << with("2856677675", "0");
    QTest::newRow("entity in the id") << with("2856677675", "28&#53;6");
    QTest::newRow("number zero") << with("number_sms=\"1\"", "number_sms=\"0\"");
    QTest::newRow("number too long") << with("number_sms=\"1\"", "number_sms=\"12345678901\"");
    QTest::newRow("more parts than there are") << with("parts=\"2\"", "parts=\"256\"");
    QTest::newRow("attribute twice") << with(" parts", " number_sms=\"2\" parts");
    QTest::newRow("more attributes") << with(" parts=\"2\"", " parts=\"2\" price=\"1.1\"");
    QTest::newRow("no entry") << kHead + "<response></response>";
    QTest::newRow("error beside entries") << kHead + "<response>" + kEntry + "<error>x</error></response>";
    QTest::newRow("tail") << kHead + "<response>" + kEntry + "</response><!-- -->";
    QTest::newRow("two documents") << kHead + "<response>" + kEntry + "</response>" + kHead + "<response>" +
                                          kEntry + "</response>";
    QTest::newRow("DTD") << kHead + "<!DOCTYPE response><response>" + kEntry + "</response>";
    QTest::newRow("cut") << kHead + "<response>" + kEntry;
    QTest::newRow("nothing") << QByteArray();
}

void PlainSendReplyTest::leavesTheUnusualToTheGeneralReader()
{
    QFETCH(QByteArray, body);
    QVERIFY(!readPlainSendReply(body));
}

void PlainSendReplyTest::neverDisagreesOnDamage()
{
    QByteArray body = kHead + "<response>";
    for (int i = 1; i <= 4; ++i)
        body += QByteArray(kEntry).replace("number_sms=\"1\"", "number_sms=\"" + QByteArray::number(i) + '"');
    body += "</response>";
    QRandomGenerator random(20261122);
    int recognised = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = body;
        const qsizetype at = random.bounded(static_cast<int>(damaged.size()));
        damaged[at] = static_cast<char>(random.bounded(256));
        const auto plain = readPlainSendReply(damaged);
        if (!plain)
            continue;
        ++recognised;
        const SendReply general = generally(damaged);
        QCOMPARE(general.outcome, ReplyOutcome::Answered);
        QVERIFY(general.complete);
        QCOMPARE(plain->size(), general.entries.size());
        for (std::size_t i = 0; i < plain->size(); ++i) {
            QCOMPARE((*plain)[i].number, general.entries[i].number);
            QCOMPARE((*plain)[i].gatewayId, general.entries[i].gatewayId);
            QCOMPARE((*plain)[i].parts, general.entries[i].parts);
            QCOMPARE((*plain)[i].state, general.entries[i].state);
        }
    }
    QVERIFY(recognised > 100);
}

QTEST_GUILESS_MAIN(PlainSendReplyTest)
#include "test_plainsendreply.moc"
