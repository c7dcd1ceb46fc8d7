// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(SendGroup&)>;

Message viberMessage(MessageType type)
{
    Message message = smsMessage();
    message.type = type;
    message.viber.sender = u"Pekarnya"_s;
    message.viber.text = u"Новый хлеб"_s;
    return message;
}

SandboxOptions withLogin()
{
    SandboxOptions options;
    options.login = u"demo"_s;
    options.password = "demo";
    return options;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSandboxGateway : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesByContent_data();
    void refusesByContent();
    void rejectFaultGivesAnyReason_data();
    void rejectFaultGivesAnyReason();
    void speaksBothLanguages();
    void remembersClientIds();
    void forgetsClientIdsWhenTold();
    void messagesWithoutClientIdAreAlwaysNew();
    void letsInWhoKnowsTheSecret_data();
    void letsInWhoKnowsTheSecret();
    void knowsItsAddresses_data();
    void knowsItsAddresses();
    void refusesDocumentsOfAnotherEndpoint();
    void statesProgress();
    void viberIsReadLater();
    void cascadeFallsBack();
    void unknownIdsAreSaidToBeUnknown();
    void keepsScheduledMessagesUntilTheirTime();
    void moneyGoesDownByParts();
    void tellsItsTime();
    void holdsWithoutFunds();
    void omitsReordersAndRepeats();
    void logsEachAcceptedMessageOnce();
    void journalSurvivesARestart();
    void journalDropsACutLine();
    void refusesAForeignJournal();
};

void TestSandboxGateway::refusesByContent_data()
{
    QTest::addColumn<MessageType>("type");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char* name, MessageType type, Reason reason, Change change) {
        QTest::newRow(name) << type << change << reason;
    };
    using enum MessageType;
    row("fine", Sms, Reason::None, [](SendGroup&) {});
    row("no phone", Sms, Reason::NoPhone, [](SendGroup& g) { g.recipients[0].phone.clear(); });
    row("14 digits", Sms, Reason::None, [](SendGroup& g) { g.recipients[0].phone = u"79000000101123"_s; });
    row("15 digits", Sms, Reason::PhoneLength,
        [](SendGroup& g) { g.recipients[0].phone = u"790000001011234"_s; });
    row("no sender", Sms, Reason::NoSender, [](SendGroup& g) { g.message.sender = u" "_s; });
    row("11 letters", Sms, Reason::None, [](SendGroup& g) { g.message.sender = u"ABCDEFGHIJK"_s; });
    row("12 letters", Sms, Reason::SenderLength, [](SendGroup& g) { g.message.sender = u"ABCDEFGHIJKL"_s; });
    row("15 digits sender", Sms, Reason::None, [](SendGroup& g) { g.message.sender = u"123456789012345"_s; });
    row("16 digits sender", Sms, Reason::SenderLength,
        [](SendGroup& g) { g.message.sender = u"1234567890123456"_s; });
    row("no text", FlashSms, Reason::NoText, [](SendGroup& g) { g.message.text.clear(); });
    row("silence", SilentSms, Reason::None, [](SendGroup&) {});
    row("no link", WapPush, Reason::NoLink, [](SendGroup&) {});
    row("link", WapPush, Reason::None, [](SendGroup& g) { g.message.url = u"http://example.org/"_s; });
    row("empty card", VCard, Reason::VCardIncomplete, [](SendGroup&) {});
    row("name only", VCard, Reason::VCardIncomplete,
        [](SendGroup& g) { g.message.card.name = u"Пекарня"_s; });
    row("card", VCard, Reason::None, [](SendGroup& g) {
        g.message.card.name = u"Пекарня"_s;
        g.message.card.city = u"Кострома"_s;
    });
    row("viber", Viber, Reason::None, [](SendGroup& g) { g.message.sender.clear(); });
    row("viber no sender", Viber, Reason::NoSender, [](SendGroup& g) { g.message.viber.sender.clear(); });
    row("viber no text", Viber, Reason::NoText, [](SendGroup& g) { g.message.viber.text.clear(); });
    row("viber button", Viber, Reason::NoLink, [](SendGroup& g) { g.message.viber.buttonText = u"Ok"_s; });
    row("cascade without sms text", ViberThenSms, Reason::NoText,
        [](SendGroup& g) { g.message.text.clear(); });
}

void TestSandboxGateway::refusesByContent()
{
    QFETCH(MessageType, type);
    QFETCH(Change, change);
    QFETCH(Reason, reason);
    SendDocument document = documentOf(viberMessage(type));
    change(document.groups[0]);
    SandboxFixture fixture;
    const SendReply reply = fixture.send(document);
    QCOMPARE(reply.outcome, ReplyOutcome::Answered);
    QCOMPARE(reply.entries[0].reason, reason);
    QCOMPARE(reply.entries[0].state, reason == Reason::None ? EntryState::Accepted : EntryState::Rejected);
    QCOMPARE(reply.entries[0].gatewayId.isEmpty(), reason != Reason::None);
}

void TestSandboxGateway::rejectFaultGivesAnyReason_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"providerOutOfSms", "outOfSms", "accountBlocked", "onGatewayStopList",
                             "destinationClosedForAccount", "destinationClosed", "textRejected",
                             "unknownSender", "senderNotModerated"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestSandboxGateway::rejectFaultGivesAnyReason()
{
    QFETCH(QString, code);
    SandboxFixture fixture({}, {u"reject=1:"_s + code});
    const SendReply reply = fixture.send(documentOf(smsMessage()));
    QCOMPARE(reply.entries[0].state, EntryState::Rejected);
    QCOMPARE(reasonCode(reply.entries[0].reason), code);
}

void TestSandboxGateway::speaksBothLanguages()
{
    Message empty = smsMessage();
    empty.text.clear();
    QCOMPARE(SandboxFixture().send(documentOf(empty)).entries[0].text, u"Нет текста сообщения."_s);
    SandboxOptions english;
    english.language = GatewayLanguage::English;
    QCOMPARE(SandboxFixture(english).send(documentOf(empty)).entries[0].text, u"No message text"_s);
}

void TestSandboxGateway::remembersClientIds()
{
    SandboxFixture fixture;
    const SendReply first = fixture.send(documentOf(smsMessage(), 3));
    const SendReply again = fixture.send(documentOf(smsMessage(), 4));
    QCOMPARE(again.entries.size(), std::size_t(4));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(again.entries[i].gatewayId, first.entries[i].gatewayId);
        QCOMPARE(again.entries[i].state, EntryState::Accepted);
    }
    QVERIFY(again.entries[3].gatewayId != first.entries[2].gatewayId);
}

void TestSandboxGateway::forgetsClientIdsWhenTold()
{
    SandboxOptions options;
    options.forgetClientIds = true;
    SandboxFixture fixture(options);
    const QString first = fixture.send(documentOf(smsMessage())).entries[0].gatewayId;
    QVERIFY(fixture.send(documentOf(smsMessage())).entries[0].gatewayId != first);
}

void TestSandboxGateway::messagesWithoutClientIdAreAlwaysNew()
{
    SendDocument document = documentOf(smsMessage());
    document.groups[0].recipients[0].clientId.clear();
    SandboxFixture fixture;
    const QString first = fixture.send(document).entries[0].gatewayId;
    QVERIFY(fixture.send(document).entries[0].gatewayId != first);
}

void TestSandboxGateway::letsInWhoKnowsTheSecret_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("bearer");
    QTest::addColumn<bool>("let");
    const GatewayProfile profile = gatewayProfile(u"mysmpp").value();
    const auto token = [&](const char* secret) {
        return RequestWriter(profile, AuthForm::Token, {{}, Secret(secret)}).securityOnly();
    };
    QTest::newRow("right") << sandboxWriter().securityOnly() << QByteArray() << true;
    QTest::newRow("wrong password") << sandboxWriter(u"demo"_s, "x").securityOnly() << QByteArray() << false;
    QTest::newRow("wrong login") << sandboxWriter(u"x"_s, "demo").securityOnly() << QByteArray() << false;
    QTest::newRow("token") << token("T-1") << QByteArray() << true;
    QTest::newRow("wrong token") << token("T-2") << QByteArray() << false;
    QTest::newRow("bearer") << QByteArray("<request/>") << QByteArray("T-1") << true;
    QTest::newRow("wrong bearer") << QByteArray("<request/>") << QByteArray("T") << false;
    QTest::newRow("nothing") << QByteArray("<request/>") << QByteArray() << false;
}

void TestSandboxGateway::letsInWhoKnowsTheSecret()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, bearer);
    SandboxOptions options = withLogin();
    options.token = "T-1";
    SandboxFixture fixture(options);
    const SandboxAnswer answer = fixture.gateway.answer({"POST", {}, "/xml/balance.php", bearer, body});
    QTEST(readBalanceReply(httpAnswer(answer)).outcome == ReplyOutcome::Answered, "let");
    QCOMPARE(answer.status, answer.body.contains("<error>") ? 400 : 200);
}

void TestSandboxGateway::knowsItsAddresses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    for (const char* path : {"/xml/", "/xml/index.php", "/", "/index.php", "/xml/?x=1"})
        QTest::newRow(path) << QByteArray(path) << 200;
    QTest::newRow("/xml") << QByteArray("/xml") << 301;
    QTest::newRow("/json/") << QByteArray("/json/") << 404;
}

void TestSandboxGateway::knowsItsAddresses()
{
    QFETCH(QByteArray, path);
    SandboxFixture fixture;
    const SandboxAnswer answer = fixture.post(path, sandboxWriter().send(documentOf(smsMessage())));
    QTEST(answer.status, "status");
    QCOMPARE(answer.location, answer.status == 301 ? QByteArray("http://127.0.0.1:1/xml/") : QByteArray());
}

void TestSandboxGateway::refusesDocumentsOfAnotherEndpoint()
{
    SandboxFixture fixture;
    const auto reasonFor = [&](const QByteArray& path, const QByteArray& body) {
        return readSendReply(httpAnswer(fixture.post(path, body))).reason;
    };
    QCOMPARE(reasonFor("/xml/", sandboxWriter().state({u"1"_s})), Reason::DocumentFormat);
    QCOMPARE(reasonFor("/xml/state.php", sandboxWriter().securityOnly()), Reason::DocumentFormat);
    QCOMPARE(reasonFor("/xml/", "<request"), Reason::DocumentFormat);
    QCOMPARE(reasonFor("/xml/", " "), Reason::PostMissing);
}

void TestSandboxGateway::statesProgress()
{
    SandboxFixture fixture({}, {u"undelivered=0"_s});
    const QString id = fixture.send(documentOf(smsMessage())).entries[0].gatewayId;
    StateEntry state = fixture.stateOf(id);
    QCOMPARE(state.state, DeliveryState::Pending);
    QCOMPARE(state.time, QString());
    fixture.clock.advance(1000);
    state = fixture.stateOf(id);
    QCOMPARE(state.state, DeliveryState::Delivered);
    QCOMPARE(state.sms, u"deliver"_s);
    QCOMPARE(state.time, u"2026-03-01 12:00:01"_s);
    for (const auto& [fault, expected] : {std::pair(u"undelivered"_s, DeliveryState::Undelivered),
                                          std::pair(u"expired"_s, DeliveryState::Expired),
                                          std::pair(u"no-report"_s, DeliveryState::NoReport)}) {
        SandboxFixture other({}, {fault});
        const QString otherId = other.send(documentOf(smsMessage())).entries[0].gatewayId;
        other.clock.advance(1000);
        QCOMPARE(other.stateOf(otherId).state, expected);
    }
}

void TestSandboxGateway::viberIsReadLater()
{
    SandboxFixture fixture;
    const QString id = fixture.send(documentOf(viberMessage(MessageType::Viber))).entries[0].gatewayId;
    fixture.clock.advance(1000);
    QCOMPARE(fixture.stateOf(id).viber, u"deliver"_s);
    QCOMPARE(fixture.stateOf(id).sms, QString());
    fixture.clock.advance(1000);
    QCOMPARE(fixture.stateOf(id).state, DeliveryState::Read);
}

void TestSandboxGateway::cascadeFallsBack()
{
    SandboxFixture fixture({}, {u"undelivered"_s});
    const QString id = fixture.send(documentOf(viberMessage(MessageType::ViberThenSms))).entries[0].gatewayId;
    fixture.clock.advance(1000);
    const StateEntry state = fixture.stateOf(id);
    QCOMPARE(state.viber, u"not_deliver"_s);
    QCOMPARE(state.sms, u"deliver"_s);
    QCOMPARE(state.state, DeliveryState::Delivered);
}

void TestSandboxGateway::unknownIdsAreSaidToBeUnknown()
{
    SandboxFixture fixture;
    QCOMPARE(fixture.stateOf(u"2856677675"_s).state, DeliveryState::UnknownId);
    QCOMPARE(fixture.stateOf(u"not-a-number"_s).gatewayId, u"not-a-number"_s);
}

void TestSandboxGateway::keepsScheduledMessagesUntilTheirTime()
{
    SandboxFixture fixture;
    SendDocument document = documentOf(smsMessage(), 2);
    for (SendRecipient& recipient : document.groups[0].recipients)
        recipient.sendAt =
            QDateTime(QDate(2026, 3, 1), QTime(13, 0), Qt::UTC); // the gateway's clock shows 12:00
    const SendReply sent = fixture.send(document);
    const auto list = [&] {
        return readScheduledReply(
            httpAnswer(fixture.post("/xml/list_scheduled.php", sandboxWriter().listScheduled(1))));
    };
    QCOMPARE(list().items.size(), std::size_t(2));
    QCOMPARE(list().items[0].gatewayId, sent.entries[0].gatewayId);
    QCOMPARE(list().items[0].sendAt, u"2026-03-01 13:00"_s);
    const QStringList ids{sent.entries[0].gatewayId, u"17"_s};
    const auto deleted = readScheduledDeleteReply(
        httpAnswer(fixture.post("/xml/scheduled.php", sandboxWriter().deleteScheduled(ids))));
    QVERIFY(deleted.items[0].deleted && !deleted.items[1].deleted);
    QCOMPARE(list().items.size(), std::size_t(1));
    QCOMPARE(fixture.stateOf(sent.entries[0].gatewayId).state, DeliveryState::UnknownId);
    fixture.clock.advance(3600 * 1000);
    QCOMPARE(fixture.stateOf(sent.entries[1].gatewayId).state, DeliveryState::Pending);
    QCOMPARE(list().items.size(), std::size_t(0));
    fixture.clock.advance(1000);
    QCOMPARE(fixture.stateOf(sent.entries[1].gatewayId).state, DeliveryState::Delivered);
}

void TestSandboxGateway::moneyGoesDownByParts()
{
    SandboxFixture fixture;
    const auto money = [&] {
        return readBalanceReply(httpAnswer(fixture.post("/xml/balance.php", sandboxWriter().securityOnly())))
            .money;
    };
    QCOMPARE(money(), u"1000000.00"_s);
    Message longer = smsMessage();
    longer.text = QString(200, u'Ж');
    QCOMPARE(fixture.send(documentOf(longer, 2)).entries[1].parts, 3);
    QCOMPARE(money(), u"999999.40"_s);
}

void TestSandboxGateway::tellsItsTime()
{
    SandboxFixture fixture;
    const TimeReply time =
        readTimeReply(httpAnswer(fixture.post("/xml/time.php", sandboxWriter().securityOnly())));
    QCOMPARE(time.raw, u"2026-03-01 12:00:00"_s);
    const OriginatorReply senders =
        readOriginatorReply(httpAnswer(fixture.post("/xml/originator.php", sandboxWriter().securityOnly())));
    QVERIFY(senders.any);
}

void TestSandboxGateway::holdsWithoutFunds()
{
    SandboxFixture fixture({}, {u"no-funds"_s});
    for (int attempt = 0; attempt < 2; ++attempt) {
        const SendReply reply = fixture.send(documentOf(smsMessage()));
        QCOMPARE(reply.entries[0].state, EntryState::Held);
        QCOMPARE(reply.entries[0].gatewayId, QString());
    }
}

void TestSandboxGateway::omitsReordersAndRepeats()
{
    QCOMPARE(SandboxFixture({}, {u"omit"_s}).send(documentOf(smsMessage(), 3)).entries.size(),
             std::size_t(0));
    const SendReply mixed = SandboxFixture({}, {u"reorder"_s}).send(documentOf(smsMessage(), 20));
    QCOMPARE(mixed.entries.size(), std::size_t(20));
    const auto byNumber = [](const SendEntry& a, const SendEntry& b) { return a.number < b.number; };
    QVERIFY(!std::is_sorted(mixed.entries.begin(), mixed.entries.end(), byNumber));
    QCOMPARE(SandboxFixture({}, {u"duplicate-text"_s}).send(documentOf(smsMessage())).entries[0].next,
             NextStep::Operator);
    const SendReply withId = SandboxFixture({}, {u"duplicate-text:id"_s}).send(documentOf(smsMessage()));
    QCOMPARE(withId.entries[0].state, EntryState::Accepted);
    QCOMPARE(withId.entries[0].reason, Reason::AlreadySent);
}

void TestSandboxGateway::logsEachAcceptedMessageOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"log.jsonl"_s);
    SandboxFixture fixture({}, {u"omit=0.5"_s, u"duplicate-text=0.5"_s, u"reject=0.3"_s});
    QVERIFY(fixture.gateway.logTo(path));
    Message message = smsMessage();
    message.text = u"\"два\"\n\\слова\u0009 😀"_s;
    for (int attempt = 0; attempt < 20; ++attempt)
        fixture.send(documentOf(message, 50));
    QStringList seen;
    for (const QByteArray& line : contentOf(path).trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object[u"text"].toString(), message.text);
        QCOMPARE(object.keys(), QStringList({u"acceptedAt"_s, u"clientId"_s, u"id"_s, u"parts"_s, u"phone"_s,
                                             u"sender"_s, u"text"_s, u"type"_s}));
        seen.append(object[u"clientId"].toString());
    }
    // A refusal is drawn anew each time, so in the end every message was taken, each once.
    QCOMPARE(seen.size(), 50);
    QCOMPARE(seen.removeDuplicates(), 0);
}

void TestSandboxGateway::journalSurvivesARestart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"state"_s);
    SendDocument document = documentOf(smsMessage(), 2);
    document.groups[0].recipients[1].clientId = u"a\tb\n%"_s;
    document.groups[0].recipients[1].sendAt = QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC);
    SendReply before;
    {
        SandboxFixture fixture;
        QVERIFY(fixture.gateway.keepState(path));
        before = fixture.send(document);
    }
    SandboxFixture fixture;
    fixture.clock.advance(-1000);
    QCOMPARE(fixture.gateway.keepState(path).value(), 3);
    const SendReply after = fixture.send(document);
    QCOMPARE(after.entries[0].gatewayId, before.entries[0].gatewayId);
    QCOMPARE(after.entries[1].gatewayId, before.entries[1].gatewayId);
    // Ids go on above the old ones even though the clock went back.
    SendDocument other = documentOf(smsMessage());
    other.groups[0].recipients[0].clientId = u"new"_s;
    QVERIFY(fixture.send(other).entries[0].gatewayId.toULongLong() >
            before.entries[1].gatewayId.toULongLong());
    const auto list = readScheduledReply(
        httpAnswer(fixture.post("/xml/list_scheduled.php", sandboxWriter().listScheduled(1))));
    QCOMPARE(list.items[0].text, smsMessage().text);
}

void TestSandboxGateway::journalDropsACutLine()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"state"_s);
    {
        SandboxFixture fixture;
        QVERIFY(fixture.gateway.keepState(path));
        fixture.send(documentOf(smsMessage(), 2));
    }
    QFile file(path);
    QVERIFY(file.resize(file.size() - 3));
    for (int restart = 0; restart < 2; ++restart) {
        SandboxFixture fixture;
        QCOMPARE(fixture.gateway.keepState(path).value(), 1);
    }
}

void TestSandboxGateway::refusesAForeignJournal()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"state"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious\n") > 0);
    file.close();
    SandboxFixture fixture;
    QCOMPARE(fixture.gateway.keepState(path).error().code, ErrorCode::DamagedFile);
    QCOMPARE(contentOf(path), QByteArray("precious\n"));
    QCOMPARE(fixture.gateway.keepState(folder.filePath(u"no/such"_s)).error().code,
             ErrorCode::UnwritableFile);
}

QTEST_APPLESS_MAIN(TestSandboxGateway)
#include "test_sandboxgateway.moc"
