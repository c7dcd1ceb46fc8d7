// SPDX-License-Identifier: GPL-3.0-or-later
// What one attempt says about its rows: every branch of ledger.md, "States and moves" and "Answers when maybe
// > 0".
#include "core/gateway/ErrorTexts.h"
#include "core/gateway/ReplyWriter.h"
#include "core/sending/AttemptOutcome.h"
#include "core/sending/RepeatPlan.h"
#include "tests/support/FakeGatewayClient.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;

namespace {

constexpr qint64 kStarted = 1'700'000'000'000;
constexpr qint64 kNow = kStarted + 5000;

/// The entry of one recipient as a gateway says it.
struct Said {
    QString text;
    QString id = {};
};

QString wording(Reason reason)
{
    return gatewayText(reason, GatewayLanguage::Russian);
}

Batch batchOf(int rows, int maybe, int repeats = 0)
{
    Batch batch;
    batch.attempt = 7;
    batch.campaign = 1;
    batch.startedAt = kStarted;
    batch.repeat = maybe > 0;
    for (int n = 1; n <= rows; ++n) {
        BatchRow row;
        row.key = 100 + n;
        row.number = n;
        row.maybe = maybe;
        row.repeats = repeats;
        row.before = maybe > 0 ? Uncertain : Ready;
        row.firstAttemptAt = kStarted;
        batch.rows.push_back(row);
    }
    return batch;
}

Judgement judge(const Batch& batch, const Exchange& exchange, bool honoursClientIds = true)
{
    GatewayProfile profile;
    profile.honoursClientIds = honoursClientIds;
    const JudgeContext context{profile, QStringLiteral("practice"), QStringLiteral("gateway.invalid"), 60s,
                               kNow};
    return judgeAttempt(batch, exchange, context);
}

Exchange answer(const std::vector<Said>& said)
{
    std::vector<SendEntry> entries;
    for (const Said& one : said) {
        SendEntry entry;
        entry.number = static_cast<int>(entries.size()) + 1;
        entry.gatewayId = one.id;
        entry.text = one.text;
        entries.push_back(entry);
    }
    return FakeGatewayClient::answered(writeSendReply(entries));
}

Exchange error(Reason reason)
{
    return FakeGatewayClient::answered(writeErrorReply(reason, GatewayLanguage::Russian));
}

} // namespace

class TestAttemptOutcome : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entries_data();
    void entries();
    void refusalsThatPause_data();
    void refusalsThatPause();
    void documentErrors_data();
    void documentErrors();
    void unsettledRowsAreNotNew_data();
    void unsettledRowsAreNotNew();
    void unreadableAnswers_data();
    void unreadableAnswers();
    void neverArrived();
    void lost();
    void lostWithoutClientIds();
    void brokenOffByAPerson();
    void ourDeadlineDoublesTheWait();
    void errorBesideEntries();
    void foreignAndMissingNumbers();
    void networkWordsDecideNothing();
    void everyMoveIsAllowed();
};

void TestAttemptOutcome::entries_data()
{
    QTest::addColumn<int>("maybe");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<RecipientState>("state");
    QTest::addColumn<Next>("next");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("maybeAfter");
    QTest::addColumn<bool>("polled");
    const QString send = QStringLiteral("send");
    const QString id = QStringLiteral("20000000001");
    const QString strange = QStringLiteral("internal problem 17");
    const auto row = [](const char* name, int maybe, const QString& text,
                        const QString& gatewayId) -> QTestData& {
        return QTest::newRow(name) << maybe << text << gatewayId;
    };
    row("accepted", 0, send, id) << Accepted << Next::None << Reason::None << 0 << true;
    row("accepted, repeat", 1, send, id) << Accepted << Next::None << Reason::None << 1 << true;
    row("no id", 0, send, {}) << Accepted << Next::None << Reason::SentWithoutId << 0 << false;
    row("no id, repeat", 2, send, {}) << Accepted << Next::None << Reason::SentWithoutId << 2 << false;
    row("held", 0, wording(Reason::HeldForFunds), id)
        << Held << Next::None << Reason::HeldForFunds << 0 << true;
    row("held, repeat", 1, wording(Reason::HeldForFunds), id)
        << Held << Next::None << Reason::HeldForFunds << 1 << true;
    row("already sent, first attempt", 0, wording(Reason::AlreadySent), {})
        << Uncertain << Next::Operator << Reason::AlreadySent << 0 << false;
    row("already sent with id, first attempt", 0, wording(Reason::AlreadySent), id)
        << Accepted << Next::None << Reason::AlreadySent << 0 << true;
    row("already sent, repeat", 1, wording(Reason::AlreadySent), {})
        << Accepted << Next::None << Reason::AlreadySent << 1 << false;
    row("already sent with id, repeat", 1, wording(Reason::AlreadySent), id)
        << Accepted << Next::None << Reason::AlreadySent << 1 << true;
    row("error with an id", 0, strange, id)
        << Uncertain << Next::PollOnly << Reason::ErrorWithId << 0 << true;
    row("error with an id, repeat", 1, strange, id)
        << Uncertain << Next::PollOnly << Reason::ErrorWithId << 1 << true;
    row("unknown text", 0, strange, {}) << Rejected << Next::None << Reason::UnrecognisedText << 0 << false;
    row("unknown text, repeat", 1, strange, {})
        << Uncertain << Next::Operator << Reason::ConditionsChanged << 1 << false;
    row("no text", 0, {}, {}) << Uncertain << Next::AskAgain << Reason::NoEntry << 1 << false;
    row("no text, repeat", 1, {}, {}) << Uncertain << Next::AskAgain << Reason::NoEntry << 2 << false;
    for (const Reason content : {Reason::NoPhone, Reason::PhoneLength, Reason::SenderLength, Reason::NoText,
                                 Reason::NoLink, Reason::VCardIncomplete}) {
        QTest::addRow("%s, repeat", qPrintable(reasonCode(content)))
            << 1 << wording(content) << QString() << Rejected << Next::None << content << 1 << false;
    }
    for (const Reason circumstance :
         {Reason::OutOfSms, Reason::ProviderOutOfSms, Reason::AccountBlocked, Reason::OnGatewayStopList,
          Reason::DestinationClosed, Reason::DestinationClosedForAccount, Reason::TextRejected,
          Reason::UnknownSender, Reason::SenderNotModerated}) {
        QTest::addRow("%s", qPrintable(reasonCode(circumstance)))
            << 0 << wording(circumstance) << QString() << Rejected << Next::None << circumstance << 0
            << false;
        QTest::addRow("%s, repeat", qPrintable(reasonCode(circumstance)))
            << 1 << wording(circumstance) << QString() << Uncertain << Next::Operator
            << Reason::ConditionsChanged << 1 << false;
    }
}

void TestAttemptOutcome::entries()
{
    QFETCH(int, maybe);
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(RecipientState, state);
    QFETCH(Next, next);
    QFETCH(Reason, reason);
    QFETCH(int, maybeAfter);
    QFETCH(bool, polled);
    const Judgement judgement = judge(batchOf(1, maybe), answer({{text, id}}));
    QCOMPARE(judgement.record.rows.size(), std::size_t(1));
    const RowOutcome& row = judgement.record.rows.front();
    QCOMPARE(row.key, 101);
    QCOMPARE(row.to, state);
    QCOMPARE(row.next, next);
    QCOMPARE(row.reason, reason);
    QCOMPARE(row.maybeAfter, maybeAfter);
    QCOMPARE(row.gatewayId, id);
    QCOMPARE(row.dueKind == DueKind::Poll, polled);
    QCOMPARE(row.dueKind == DueKind::Repeat, next == Next::AskAgain);
    QVERIFY(mayMove(Submitting, row.to, row.context));
    // A repeat that met other conditions stops the campaign.
    QCOMPARE(judgement.pause && judgement.pause->code == ErrorCode::RepeatRefused,
             reason == Reason::ConditionsChanged);
}

void TestAttemptOutcome::refusalsThatPause_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<std::optional<ErrorCode>>("code");
    const auto row = [](Reason reason, std::optional<ErrorCode> code) {
        QTest::newRow(qPrintable(reasonCode(reason))) << reason << code;
    };
    row(Reason::OutOfSms, ErrorCode::OutOfFunds);
    row(Reason::ProviderOutOfSms, ErrorCode::OutOfFunds);
    row(Reason::AccountBlocked, ErrorCode::AccountBlocked);
    row(Reason::TextRejected, ErrorCode::TextRefused);
    row(Reason::UnknownSender, ErrorCode::SenderRefused);
    row(Reason::SenderNotModerated, ErrorCode::SenderRefused);
    row(Reason::PhoneLength, std::nullopt);
    row(Reason::DestinationClosed, std::nullopt);
    row(Reason::OnGatewayStopList, std::nullopt);
}

void TestAttemptOutcome::refusalsThatPause()
{
    QFETCH(Reason, reason);
    QFETCH(std::optional<ErrorCode>, code);
    const Judgement judgement =
        judge(batchOf(2, 0), answer({{wording(reason)}, {QStringLiteral("send"), QStringLiteral("5")}}));
    QCOMPARE(judgement.record.rows[0].to, Rejected);
    QCOMPARE(judgement.record.rows[1].to, Accepted);
    QVERIFY(judgement.readable);
    QCOMPARE(judgement.pause.has_value(), code.has_value());
    if (code)
        QCOMPARE(judgement.pause->code, *code);
}

void TestAttemptOutcome::documentErrors_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("maybe");
    QTest::addColumn<RecipientState>("state");
    QTest::addColumn<Next>("next");
    QTest::addColumn<int>("maybeAfter");
    const auto row = [](Reason reason, int maybe) -> QTestData& {
        return QTest::addRow("%s, maybe %d", qPrintable(reasonCode(reason)), maybe) << reason << maybe;
    };
    for (const Reason reason :
         {Reason::LoginRefused, Reason::DocumentFormat, Reason::AccountLocked, Reason::BadDate}) {
        row(reason, 0) << Ready << Next::None << 0;
        row(reason, 1) << Uncertain << Next::AskAgain << 1;
    }
    // These say that the gateway has something of ours.
    row(Reason::IdenticalRequest, 0) << Uncertain << Next::AskAgain << 1;
    row(Reason::IdenticalRequest, 1) << Uncertain << Next::AskAgain << 2;
    row(Reason::AlreadySent, 0) << Uncertain << Next::Operator << 1;
    row(Reason::HeldForFunds, 0) << Uncertain << Next::Operator << 1;
    row(Reason::HeldForFunds, 1) << Uncertain << Next::Operator << 2;
}

void TestAttemptOutcome::documentErrors()
{
    QFETCH(Reason, reason);
    QFETCH(int, maybe);
    QFETCH(RecipientState, state);
    QFETCH(Next, next);
    QFETCH(int, maybeAfter);
    const Judgement judgement = judge(batchOf(3, maybe, maybe), error(reason));
    QVERIFY(judgement.pause);
    QVERIFY(judgement.readable);
    for (const RowOutcome& row : judgement.record.rows) {
        QCOMPARE(row.to, state);
        QCOMPARE(row.next, next);
        QCOMPARE(row.maybeAfter, maybeAfter);
        QVERIFY(mayMove(Submitting, row.to, row.context));
    }
}

void TestAttemptOutcome::unsettledRowsAreNotNew_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::newRow("login refused") << error(Reason::LoginRefused);
    QTest::newRow("never arrived") << FakeGatewayClient::neverArrived();
    QTest::newRow("refused for now") << answer({{wording(Reason::DestinationClosed)}});
}

void TestAttemptOutcome::unsettledRowsAreNotNew()
{
    // "Already sent" to a first attempt leaves the row to a person; asked again, it must not become new,
    // since a new row is sent without a look at its age.
    QFETCH(Exchange, exchange);
    Batch batch = batchOf(1, 0);
    batch.repeat = true;
    batch.rows[0].before = Uncertain;

    const RowOutcome outcome = judge(batch, exchange).record.rows.front();
    QCOMPARE(outcome.to, Uncertain);
    QVERIFY(mayMove(Submitting, outcome.to, outcome.context));
    QVERIFY(!mayMove(Submitting, Ready, outcome.context));
}

void TestAttemptOutcome::unreadableAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("503") << QByteArray() << 503 << false;
    QTest::newRow("500 with a page") << QByteArray("<html>oops</html>") << 500 << false;
    QTest::newRow("web page") << QByteArray("<!doctype html><html></html>") << 200 << false;
    QTest::newRow("empty") << QByteArray() << 200 << false;
    QTest::newRow("no entries") << QByteArray("<?xml version=\"1.0\"?><response></response>") << 200 << false;
    QTest::newRow("bomb") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><response>&b;</response>") << 200
                          << false;
    QTest::newRow("redirect") << QByteArray() << 301 << true;
}

void TestAttemptOutcome::unreadableAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(bool, pauses);
    const Judgement judgement = judge(batchOf(2, 0), FakeGatewayClient::answered(body, status));
    QVERIFY(!judgement.readable);
    QVERIFY(!judgement.neverArrived);
    QCOMPARE(judgement.pause.has_value(), pauses);
    QCOMPARE(judgement.record.httpStatus, status);
    for (const RowOutcome& row : judgement.record.rows) {
        QCOMPARE(row.to, Uncertain);
        QCOMPARE(row.next, Next::AskAgain);
        QCOMPARE(row.maybeAfter, 1);
    }
}

void TestAttemptOutcome::neverArrived()
{
    const Judgement first = judge(batchOf(1, 0), FakeGatewayClient::neverArrived());
    QVERIFY(first.neverArrived);
    QCOMPARE(first.record.rows[0].to, Ready);
    QCOMPARE(first.record.rows[0].maybeAfter, 0);
    const Judgement repeat = judge(batchOf(1, 2, 3), FakeGatewayClient::neverArrived());
    QCOMPARE(repeat.record.rows[0].to, Uncertain);
    QCOMPARE(repeat.record.rows[0].maybeAfter, 2);
    QCOMPARE(repeat.record.rows[0].next, Next::AskAgain);
    QVERIFY(!repeat.record.rows[0].repeatCounts);
}

void TestAttemptOutcome::lost()
{
    const Judgement judgement = judge(batchOf(1, 1, 1), FakeGatewayClient::lost());
    QCOMPARE(judgement.record.rows[0].to, Uncertain);
    QCOMPARE(judgement.record.rows[0].maybeAfter, 2);
    QCOMPARE(judgement.record.rows[0].dueAt, kStarted + 120'000);
    QVERIFY(judgement.record.rows[0].repeatCounts);
    const Judgement last = judge(batchOf(1, 5, kMostRepeats), FakeGatewayClient::lost());
    QCOMPARE(last.record.rows[0].next, Next::Operator);
    QCOMPARE(last.record.rows[0].reason, Reason::RepeatsUsedUp);
    QVERIFY(!last.record.rows[0].dueKind);
}

void TestAttemptOutcome::lostWithoutClientIds()
{
    const Judgement judgement = judge(batchOf(1, 0), FakeGatewayClient::lost(), false);
    QCOMPARE(judgement.record.rows[0].next, Next::Operator);
    QCOMPARE(judgement.record.rows[0].reason, Reason::IdsNotHonoured);
    QCOMPARE(judgement.pause->code, ErrorCode::IdsNotHonoured);
}

void TestAttemptOutcome::brokenOffByAPerson()
{
    Exchange exchange = FakeGatewayClient::lost();
    exchange.aborted = true;
    const Judgement judgement = judge(batchOf(1, 0), exchange);
    QCOMPARE(judgement.record.rows[0].reason, Reason::StoppedByOperator);
    QCOMPARE(judgement.record.rows[0].maybeAfter, 1);
    // What was broken off before all of it left can't have arrived.
    exchange.fate = Exchange::Fate::NeverArrived;
    QCOMPARE(judge(batchOf(1, 0), exchange).record.rows[0].to, Ready);
}

void TestAttemptOutcome::ourDeadlineDoublesTheWait()
{
    Exchange exchange = FakeGatewayClient::lost();
    exchange.ourDeadline = true;
    QCOMPARE(judge(batchOf(1, 0), exchange).record.rows[0].dueAt, kStarted + 120'000);
    // Once the pauses between repeats are longer, they count.
    QCOMPARE(judge(batchOf(1, 3, 3), exchange).record.rows[0].dueAt, kStarted + 480'000);
}

void TestAttemptOutcome::errorBesideEntries()
{
    const QByteArray body =
        "<response><error>" + wording(Reason::LoginRefused).toUtf8() +
        "</error><information number_sms=\"1\" id_sms=\"5\">send</information></response>";
    const Judgement judgement = judge(batchOf(2, 0), FakeGatewayClient::answered(body));
    QCOMPARE(judgement.record.rows[0].to, Accepted);
    QCOMPARE(judgement.record.rows[1].to, Uncertain); // never ready: the answer contradicts itself
}

void TestAttemptOutcome::foreignAndMissingNumbers()
{
    const QByteArray body = "<response><information number_sms=\"3\" id_sms=\"5\">send</information>"
                            "<information number_sms=\"99\" id_sms=\"6\">send</information></response>";
    const Judgement judgement = judge(batchOf(3, 0), FakeGatewayClient::answered(body));
    QCOMPARE(judgement.record.rows.size(), std::size_t(3));
    QCOMPARE(judgement.record.rows[0].reason, Reason::NoEntry);
    QCOMPARE(judgement.record.rows[1].next, Next::AskAgain);
    QCOMPARE(judgement.record.rows[2].to, Accepted);
}

void TestAttemptOutcome::networkWordsDecideNothing()
{
    for (const ErrorCode problem : {ErrorCode::Unreachable, ErrorCode::TlsFailed, ErrorCode::TimedOut}) {
        Exchange exchange = answer({{QStringLiteral("send"), QStringLiteral("5")}});
        exchange.problem = problem;
        QCOMPARE(judge(batchOf(1, 0), exchange).record.rows[0].to, Accepted);
        exchange.answer.status = 500; // the body decides, whatever the status
        QCOMPARE(judge(batchOf(1, 0), exchange).record.rows[0].to, Accepted);
        exchange.fate = Exchange::Fate::MaybeArrived;
        QCOMPARE(judge(batchOf(1, 0), exchange).record.rows[0].to, Uncertain);
    }
}

void TestAttemptOutcome::everyMoveIsAllowed()
{
    // Any reason the gateway can word, as entry and as document error, first time and repeat.
    for (int code = 1; code <= static_cast<int>(Reason::PhoneRounded); ++code) {
        const QString text = wording(static_cast<Reason>(code));
        if (text.isEmpty())
            continue;
        for (const int maybe : {0, 1, 3}) {
            for (const Exchange& exchange : {answer({{text}}), answer({{text, QStringLiteral("77")}}),
                                             error(static_cast<Reason>(code))}) {
                const RowOutcome row = judge(batchOf(1, maybe, maybe), exchange).record.rows.at(0);
                QVERIFY2(mayMove(Submitting, row.to, row.context), qPrintable(text));
                QVERIFY2(row.to != Ready || maybe == 0, qPrintable(text));
                QVERIFY2(row.to != Uncertain || row.next != Next::None, qPrintable(text));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestAttemptOutcome)
#include "test_attemptoutcome.moc"
