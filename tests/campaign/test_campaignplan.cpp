// SPDX-License-Identifier: GPL-3.0-or-later
// What sealing freezes: the plan as JSON, and the hashes of contents. Both are stored, so both must stay.
#include "core/campaign/CampaignPlan.h"
#include "core/campaign/ContentFingerprint.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace heliograph;

namespace {

/// Every field away from its default.
CampaignPlan fullPlan()
{
    CampaignPlan plan;
    Message& message = plan.message;
    message.type = MessageType::ViberThenSms;
    message.sender = QStringLiteral("Helio");
    message.text = QStringLiteral("Привет {Имя|друг} \"<&>\" \\n \n \U0001F600");
    message.url = QStringLiteral("https://example.org/?a=1&b=2");
    message.viber = {QStringLiteral("Viber"), QStringLiteral("v {x}"), QStringLiteral("Go"),
                     QStringLiteral("https://example.org/go"), QStringLiteral("https://example.org/i.png")};
    message.card = {QStringLiteral("n"),   QStringLiteral("c"),  QStringLiteral("w"),  QStringLiteral("f"),
                    QStringLiteral("e"),   QStringLiteral("u"),  QStringLiteral("p"),  QStringLiteral("o"),
                    QStringLiteral("pb"),  QStringLiteral("st"), QStringLiteral("ci"), QStringLiteral("re"),
                    QStringLiteral("zip"), QStringLiteral("co"), QStringLiteral("ad")};
    message.transliterate = true;
    message.deliveryName = QStringLiteral("Spring");
    plan.written = message;
    plan.written->text = QStringLiteral("other");
    plan.textColumn = QStringLiteral("Text");
    plan.profile = {{QStringLiteral("preset"), QStringLiteral("mysmpp")}, {QStringLiteral("n"), 7}};
    plan.recipientsPerDocument = 42;
    plan.gatewayUtcOffsetMinutes = -180;
    plan.sendAt = 1'800'000'000'123;
    plan.validUntil = 1'800'000'001'000;
    plan.viberValidUntil = 1'800'000'002'000;
    plan.validMinutes = 90;
    plan.viberValidMinutes = 60;
    plan.timeColumn = QStringLiteral("When");
    plan.maxParts = 3;
    plan.maxRecipients = 5'000'000'000;
    plan.quietHours = {QTime(9, 30), QTime(21, 0)};
    plan.locale = QStringLiteral("ru_RU");
    plan.source = QStringLiteral("C:\\lists\\май.xlsx");
    plan.phoneHeader = QStringLiteral("Телефон");
    plan.region = QStringLiteral("RU");
    plan.list = {{QStringLiteral("file"), QStringLiteral("май.xlsx")}};
    return plan;
}

Message sms(const QString& sender, const QString& text)
{
    Message message;
    message.sender = sender;
    message.text = text;
    return message;
}

} // namespace

class TestCampaignPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void emptyPlan();
    void everyFieldIsWritten();
    void damagedPlan_data();
    void damagedPlan();
    void hashesStay();
    void everyTextCounts();
    void fieldsDontRunTogether();
    void fingerprintParts();
};

void TestCampaignPlan::roundTrip()
{
    const CampaignPlan plan = fullPlan();
    const Result<CampaignPlan> read = CampaignPlan::fromJson(plan.toJson());
    QVERIFY(read);
    QCOMPARE(read->message, plan.message);
    QCOMPARE(read->textColumn, plan.textColumn);
    QVERIFY(read->written == plan.written);
    QCOMPARE(read->validMinutes, plan.validMinutes);
    QCOMPARE(read->viberValidMinutes, plan.viberValidMinutes);
    QCOMPARE(read->timeColumn, plan.timeColumn);
    QCOMPARE(read->profile, plan.profile);
    QCOMPARE(read->recipientsPerDocument, plan.recipientsPerDocument);
    QCOMPARE(read->gatewayUtcOffsetMinutes, plan.gatewayUtcOffsetMinutes);
    QCOMPARE(read->sendAt, plan.sendAt);
    QCOMPARE(read->validUntil, plan.validUntil);
    QCOMPARE(read->viberValidUntil, plan.viberValidUntil);
    QCOMPARE(read->maxParts, plan.maxParts);
    QCOMPARE(read->maxRecipients, plan.maxRecipients);
    QVERIFY(read->quietHours == plan.quietHours);
    QCOMPARE(read->locale, plan.locale);
    QCOMPARE(read->source, plan.source);
    QCOMPARE(read->phoneHeader, plan.phoneHeader);
    QCOMPARE(read->region, plan.region);
    QCOMPARE(read->list, plan.list);
    QCOMPARE(read->toJson(), plan.toJson());
}

void TestCampaignPlan::emptyPlan()
{
    const Result<CampaignPlan> read = CampaignPlan::fromJson(CampaignPlan().toJson());
    QVERIFY(read);
    QCOMPARE(read->message, Message());
    QVERIFY(!read->sendAt && !read->validUntil && !read->viberValidUntil);
    QVERIFY(read->quietHours.allows(QTime(3, 0)));
    QCOMPARE(read->recipientsPerDocument, 100);
}

void TestCampaignPlan::everyFieldIsWritten()
{
    // A field that is added to the plan and forgotten in the JSON makes a sealed campaign another one.
    const QJsonObject full = QJsonDocument::fromJson(fullPlan().toJson()).object();
    const QJsonObject empty = QJsonDocument::fromJson(CampaignPlan().toJson()).object();
    QCOMPARE(full.keys(), empty.keys());
    for (const QString& key : full.keys())
        QVERIFY2(full.value(key) != empty.value(key), qPrintable(key));
    QCOMPARE(full.value(u"message").toObject().value(u"card").toObject().size(), 15);
    QCOMPARE(full.value(u"message").toObject().value(u"viber").toObject().size(), 5);
}

void TestCampaignPlan::damagedPlan_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"message\":");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no message") << QByteArray("{\"maxParts\":3}");
    QTest::newRow("unknown type") << QByteArray("{\"message\":{\"type\":\"pigeon\"}}");
}

void TestCampaignPlan::damagedPlan()
{
    QFETCH(QByteArray, json);
    const Result<CampaignPlan> read = CampaignPlan::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::WorkspaceDamaged);
}

void TestCampaignPlan::hashesStay()
{
    // Golden values, made with another BLAKE2b: databases hold them.
    const qint64 plain = contentHash(sms(QStringLiteral("Helio"), QStringLiteral("Hello")));
    QCOMPARE(plain, -8709134166320100325LL);
    QCOMPARE(contentHash(fullPlan().message), -2449482923647704789LL);
    QCOMPARE(fingerprint(QStringLiteral("gateway.invalid/demo"), QStringLiteral("79000000101"), plain),
             -1094699002593534794LL);
}

void TestCampaignPlan::everyTextCounts()
{
    const Message before = fullPlan().message;
    const qint64 hash = contentHash(before);
    QSet<qint64> seen = {hash};
    for (QString Message::*field : {&Message::sender, &Message::text, &Message::url}) {
        Message changed = before;
        (changed.*field) += u'x';
        seen += contentHash(changed);
    }
    for (QString ViberContent::*field :
         {&ViberContent::sender, &ViberContent::text, &ViberContent::buttonText, &ViberContent::buttonLink,
          &ViberContent::imageUrl}) {
        Message changed = before;
        (changed.viber.*field) += u'x';
        seen += contentHash(changed);
    }
    Message changed = before;
    changed.type = MessageType::SmsThenViber;
    seen += contentHash(changed);
    QCOMPARE(seen.size(), 10);
    Message card = before;
    card.type = MessageType::VCard;
    const qint64 cardHash = contentHash(card);
    card.card.additional += u'x';
    QVERIFY(contentHash(card) != cardHash);
}

void TestCampaignPlan::fieldsDontRunTogether()
{
    QVERIFY(contentHash(sms(QStringLiteral("ab"), QStringLiteral("c"))) !=
            contentHash(sms(QStringLiteral("a"), QStringLiteral("bc"))));
    QVERIFY(fingerprint(QStringLiteral("host/a1"), QStringLiteral("2"), 3) !=
            fingerprint(QStringLiteral("host/a"), QStringLiteral("12"), 3));
}

void TestCampaignPlan::fingerprintParts()
{
    const qint64 one = fingerprint(QStringLiteral("a"), QStringLiteral("79000000101"), 5);
    QCOMPARE(fingerprint(QStringLiteral("a"), QStringLiteral("79000000101"), 5), one);
    QVERIFY(fingerprint(QStringLiteral("b"), QStringLiteral("79000000101"), 5) != one);
    QVERIFY(fingerprint(QStringLiteral("a"), QStringLiteral("79000000102"), 5) != one);
    QVERIFY(fingerprint(QStringLiteral("a"), QStringLiteral("79000000101"), 6) != one);
}

QTEST_APPLESS_MAIN(TestCampaignPlan)
#include "test_campaignplan.moc"
