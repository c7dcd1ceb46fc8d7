// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ReplyWriter.h"
#include "core/gateway/StateWords.h"
#include "core/sending/PollJudgement.h"
#include "core/sending/RepeatPlan.h"
#include "core/sending/ScheduledCanceller.h"
#include "core/sending/StatusPoller.h"
#include "core/storage/ReportStore.h"
#include "tests/support/Scenario.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;

namespace {

constexpr qint64 kNow = 1'700'000'000'000;
constexpr qint64 kHour = 3'600'000;

PollOutcome judged(RecipientState state, const QString& raw, bool viber = false, int polls = 0,
                   qint64 age = 60'000)
{
    const PollRow row{1, QStringLiteral("5"), state, polls, kNow - age};
    StateEntry entry;
    entry.gatewayId = row.gatewayId;
    entry.raw = raw;
    entry.state = deliveryState(raw);
    return judgePoll(row, raw.isNull() ? nullptr : &entry, viber, GatewayProfile(), kNow);
}

/// The times between the questions that were posted.
QList<qint64> pauses(const FakeGatewayClient& client)
{
    QList<qint64> all;
    qint64 last = 0;
    for (const FakeGatewayClient::Post& post : client.posts()) {
        if (post.endpoint != Endpoint::State)
            continue;
        if (last != 0)
            all += (post.steadyMs - last) / 1000;
        last = post.steadyMs;
    }
    return all;
}

int questions(const FakeGatewayClient& client)
{
    return static_cast<int>(client.posts().size()) - client.sends();
}

/// A campaign that was sent, and a poller for it.
struct Sent {
    explicit Sent(int count, const std::function<void(CampaignPlan&)>& change = {})
    {
        CampaignPlan plan = testPlan(scenario.account);
        if (change)
            change(plan);
        campaign = program().sealed(plan, count);
        program().send(campaign);
        makePoller();
    }
    void makePoller()
    {
        poller = std::make_unique<StatusPoller>(*program().workspace, *program().client, scenario.clock,
                                                program().settings());
    }
    Program& program() { return scenario.program(); }

    Scenario scenario;
    qint64 campaign = 0;
    std::unique_ptr<StatusPoller> poller;
};

} // namespace

class TestPoller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgement_data();
    void judgement();
    void givesUpAfterThreeDays();
    void deliveredViberMayBeReadForADay();
    void unknownIdIsBelievedTheThirdTime();
    void silenceIsParkedNotForgotten();
    void asksAtGrowingTimes();
    void settlesAndStops();
    void goesOnAfterARestart();
    void oneBadIdBlanksTheAnswer();
    void contradictionDoesntLoop();
    void refreshAsksOnce();
    void refreshTellsFailures();
    void backsOffWhenUnreachable();
    void scheduledMessagesAreNotGivenUpEarly();
    void cancellerDeletesWhatIsScheduled();
    void cancellerKeepsWhatCantBeDeleted_data();
    void cancellerKeepsWhatCantBeDeleted();
};

void TestPoller::judgement_data()
{
    QTest::addColumn<RecipientState>("from");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<bool>("viber");
    QTest::addColumn<RecipientState>("to");
    QTest::addColumn<bool>("askedAgain");
    const auto row = [](const char* name, RecipientState from, const char* raw, RecipientState to, bool again,
                        bool viber = false) {
        QTest::newRow(name) << from << (raw ? QString::fromUtf8(raw) : QString()) << viber << to << again;
    };
    row("pending", Accepted, "send", Accepted, true);
    row("pending, held", Held, "send", Held, true);
    row("pending, uncertain", Uncertain, "send", Accepted, true);
    row("delivered", Accepted, "deliver", Delivered, false);
    row("delivered, held", Held, "deliver", Delivered, false);
    row("delivered, uncertain", Uncertain, "deliver", Delivered, false);
    row("delivered by Viber", Accepted, "deliver", Delivered, true, true);
    row("read", Delivered, "read", Read, false, true);
    row("not delivered", Accepted, "not_deliver", Undelivered, false);
    row("rejected by the operator", Accepted, "REJECTD", Undelivered, false);
    row("expired", Accepted, "expired", Expired, false);
    row("partly", Accepted, "partly_deliver", NoReport, false);
    row("a word nobody knows", Accepted, "teleported", Accepted, true);
    row("silence", Accepted, nullptr, Accepted, true);
    row("silence, uncertain", Uncertain, nullptr, Uncertain, true);
    row("unknown id, first time", Accepted, "Сообщение с таким ID не принималось", Accepted, true);
}

void TestPoller::judgement()
{
    QFETCH(RecipientState, from);
    QFETCH(QString, raw);
    QFETCH(bool, viber);
    QFETCH(RecipientState, to);
    QFETCH(bool, askedAgain);
    const PollOutcome outcome = judged(from, raw, viber);
    QCOMPARE(outcome.from, from);
    QCOMPARE(outcome.to, to);
    QCOMPARE(outcome.dueAt.has_value(), askedAgain);
    QCOMPARE(outcome.next, to == Uncertain ? Next::PollOnly : Next::None);
}

void TestPoller::givesUpAfterThreeDays()
{
    for (const QString& raw : {QStringLiteral("send"), QString()}) {
        const PollOutcome outcome = judged(Accepted, raw, false, 80, 72 * kHour);
        QCOMPARE(outcome.to, NoReport);
        QCOMPARE(outcome.reason, Reason::GaveUp);
        QCOMPARE(outcome.kind, EventKind::GaveUp);
        QVERIFY(!outcome.dueAt);
        QCOMPARE(judged(Accepted, raw, false, 80, 72 * kHour - 1).to, Accepted);
    }
    QCOMPARE(judged(NoReport, QStringLiteral("send"), false, 80, 80 * kHour).to, NoReport);
    QCOMPARE(judged(NoReport, QStringLiteral("deliver"), false, 80, 80 * kHour).to, Delivered);
}

void TestPoller::deliveredViberMayBeReadForADay()
{
    QVERIFY(judged(Delivered, QStringLiteral("deliver"), true, 9, 23 * kHour).dueAt);
    QVERIFY(!judged(Delivered, QStringLiteral("deliver"), true, 9, 25 * kHour).dueAt);
    QCOMPARE(judged(Delivered, QStringLiteral("deliver"), true, 9, 25 * kHour).to, Delivered);
}

void TestPoller::unknownIdIsBelievedTheThirdTime()
{
    const QString words = QStringLiteral("Сообщение с таким ID не принималось");
    QCOMPARE(judged(Accepted, words, false, 1).to, Accepted);
    const PollOutcome outcome = judged(Accepted, words, false, 2);
    QCOMPARE(outcome.to, NoReport);
    QCOMPARE(outcome.reason, Reason::UnknownToGateway);
    const PollOutcome uncertain = judged(Uncertain, words, false, 2);
    QCOMPARE(uncertain.to, Uncertain);
    QCOMPARE(uncertain.next, Next::Operator);
    QCOMPARE(uncertain.reason, Reason::UnknownToGateway);
}

void TestPoller::silenceIsParkedNotForgotten()
{
    const PollOutcome outcome = judged(Accepted, {}, false, 4);
    QCOMPARE(outcome.to, Accepted);
    QCOMPARE(*outcome.dueAt, kNow + kHour);
}

void TestPoller::asksAtGrowingTimes()
{
    Sent sent(2);
    sent.poller->start();
    sent.scenario.clock.advance(3h);
    QCOMPARE(questions(*sent.program().client), 7);
    QList<qint64> seconds = pauses(*sent.program().client);
    const QList<qint64> wanted = {60, 180, 600, 1800, 3600, 3600};
    QCOMPARE(seconds.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QVERIFY2(std::abs(seconds[i] - wanted[i]) <= 30, qPrintable(QString::number(seconds[i])));
}

void TestPoller::settlesAndStops()
{
    Sent sent(3);
    sent.poller->start();
    sent.scenario.clock.advance(30s);
    QCOMPARE(questions(*sent.program().client), 1);
    QCOMPARE(sent.program().client->posts().back().document.gatewayIds.size(), 3);
    sent.scenario.gateway.setState(testPhone(1), QStringLiteral("deliver"));
    sent.scenario.gateway.setState(testPhone(2), QStringLiteral("not_deliver"));
    sent.scenario.clock.advance(2min);
    QCOMPARE(sent.program().counts(sent.campaign)[Delivered], 1);
    QCOMPARE(sent.program().counts(sent.campaign)[Undelivered], 1);
    QCOMPARE(sent.program().counts(sent.campaign)[Accepted], 1);
    sent.scenario.clock.advance(5min);
    QCOMPARE(sent.program().client->posts().back().document.gatewayIds.size(),
             1); // who is settled isn't asked for
    sent.poller->stop();
    const int asked = questions(*sent.program().client);
    sent.scenario.clock.advance(2h);
    QCOMPARE(questions(*sent.program().client), asked);
    QCOMPARE(sent.program().faults(sent.campaign), QString());
}

void TestPoller::goesOnAfterARestart()
{
    Sent sent(2);
    sent.poller->start();
    sent.scenario.clock.advance(30s);
    sent.poller.reset();
    sent.program().reopen();
    sent.scenario.gateway.setStates(QStringLiteral("deliver"));
    sent.makePoller();
    sent.poller->start();
    sent.scenario.clock.advance(2min);
    QCOMPARE(sent.program().counts(sent.campaign)[Delivered], 2);
}

void TestPoller::oneBadIdBlanksTheAnswer()
{
    Sent sent(8);
    const QString bad = sent.program().row(sent.campaign, 3).gatewayId;
    sent.scenario.gateway.setStates(QStringLiteral("deliver"));
    sent.program().client->setPolicy([&](const FakeGatewayClient::Post& post) -> std::optional<Exchange> {
        if (post.document.gatewayIds.contains(bad))
            return FakeGatewayClient::answered(QByteArrayLiteral("<response></response>"));
        return sent.scenario.gateway(post);
    });
    sent.poller->start();
    sent.scenario.clock.advance(30s);
    QCOMPARE(sent.program().counts(sent.campaign)[Delivered], 7);
    QCOMPARE(sent.program().row(sent.campaign, 3).state, Accepted);
    QCOMPARE(questions(*sent.program().client), 7); // 8, 4, 2, 1, 1, 2, 4
    sent.program().client->setPolicy(std::ref(sent.scenario.gateway));
    sent.scenario.clock.advance(2h);
    QCOMPARE(sent.program().counts(sent.campaign)[Delivered], 8);
}

void TestPoller::contradictionDoesntLoop()
{
    Sent sent(1, [](CampaignPlan& plan) {
        plan.message.type = MessageType::Viber;
        plan.message.viber.sender = QStringLiteral("Helio");
        plan.message.viber.text = QStringLiteral("Hello");
    });
    sent.scenario.gateway.setStates(QStringLiteral("deliver"));
    sent.poller->start();
    sent.scenario.clock.advance(30s);
    QCOMPARE(sent.program().counts(sent.campaign)[Delivered], 1);
    sent.scenario.gateway.setStates(QStringLiteral("expired"));
    sent.scenario.clock.advance(3h); // a loop would end the program
    QCOMPARE(sent.program().counts(sent.campaign)[Delivered], 1);
    QVERIFY(questions(*sent.program().client) < 5);
}

void TestPoller::refreshAsksOnce()
{
    Sent sent(250);
    sent.scenario.gateway.setStates(QStringLiteral("deliver"));
    int ends = 0;
    QObject::connect(sent.poller.get(), &StatusPoller::refreshed, sent.poller.get(),
                     [&](const std::optional<Error>& error) { ends += error ? 100 : 1; });
    sent.poller->refresh(sent.campaign); // not due yet
    sent.scenario.clock.advance(10s);
    QCOMPARE(ends, 1);
    QCOMPARE(sent.program().counts(sent.campaign)[Delivered], 250);
    QCOMPARE(questions(*sent.program().client), 3);
    sent.poller->refresh(sent.campaign); // nobody left
    sent.scenario.clock.advance(1s);
    QCOMPARE(ends, 2);
    QCOMPARE(questions(*sent.program().client), 3);
}

void TestPoller::refreshTellsFailures()
{
    Sent sent(1);
    sent.program().client->setPolicy([](const FakeGatewayClient::Post&) {
        return FakeGatewayClient::answered(writeErrorReply(Reason::LoginRefused, GatewayLanguage::Russian));
    });
    std::optional<Error> told;
    QObject::connect(sent.poller.get(), &StatusPoller::refreshed, sent.poller.get(),
                     [&](const std::optional<Error>& error) { told = error; });
    sent.poller->refresh(sent.campaign);
    sent.scenario.clock.advance(1s);
    QVERIFY(told);
    QCOMPARE(told->code, ErrorCode::AccountRefused);
    QCOMPARE(sent.program().row(sent.campaign, 1).state, Accepted);
}

void TestPoller::backsOffWhenUnreachable()
{
    Sent sent(1);
    sent.program().client->setPolicy(
        [](const FakeGatewayClient::Post&) { return FakeGatewayClient::neverArrived(); });
    sent.poller->start();
    sent.scenario.clock.advance(10min);
    const int asked = questions(*sent.program().client);
    QVERIFY2(asked > 5 && asked < 20, qPrintable(QString::number(asked)));
    sent.program().client->setPolicy(std::ref(sent.scenario.gateway));
    sent.scenario.gateway.setStates(QStringLiteral("deliver"));
    sent.scenario.clock.advance(2min);
    QCOMPARE(sent.program().counts(sent.campaign)[Delivered], 1);
}

void TestPoller::scheduledMessagesAreNotGivenUpEarly()
{
    qint64 at = 0;
    Sent sent(1, [&at](CampaignPlan& plan) {
        at = VirtualClock().nowMs() + 5 * 24 * kHour;
        plan.sendAt = at;
    });
    sent.poller->start();
    sent.scenario.clock.advance(4 * 24h); // more than three days after it was handed over
    QCOMPARE(sent.program().row(sent.campaign, 1).state, Accepted);
    sent.scenario.clock.advance(2 * 24h);
    sent.scenario.gateway.setStates(QStringLiteral("deliver"));
    sent.scenario.clock.advance(2h);
    QCOMPARE(sent.program().row(sent.campaign, 1).state, Delivered);
}

void TestPoller::cancellerDeletesWhatIsScheduled()
{
    Sent sent(3, [](CampaignPlan& plan) { plan.sendAt = VirtualClock().nowMs() + kHour; });
    QVERIFY(Ledger(sent.program().workspace->connection())
                .cancelUnsent(sent.campaign, sent.scenario.clock.nowMs()));
    ScheduledCanceller canceller(*sent.program().workspace, *sent.program().client, sent.scenario.clock,
                                 sent.program().settings());
    qint64 deleted = -1;
    qint64 kept = -1;
    QObject::connect(&canceller, &ScheduledCanceller::ended, &canceller, [&](qint64 one, qint64 other) {
        deleted = one;
        kept = other;
    });
    canceller.start(sent.campaign);
    sent.scenario.clock.advance(1s);
    QCOMPARE(deleted, 3);
    QCOMPARE(kept, 0);
    QCOMPARE(sent.program().counts(sent.campaign)[Cancelled], 3);
    QCOMPARE(sent.program().faults(sent.campaign), QString());
}

void TestPoller::cancellerKeepsWhatCantBeDeleted_data()
{
    QTest::addColumn<Exchange::Fate>("fate");
    QTest::newRow("no answer") << Exchange::Fate::MaybeArrived;
    QTest::newRow("out of reach") << Exchange::Fate::NeverArrived;
    QTest::newRow("not found there") << Exchange::Fate::Answered;
}

void TestPoller::cancellerKeepsWhatCantBeDeleted()
{
    QFETCH(Exchange::Fate, fate);
    Sent sent(2, [](CampaignPlan& plan) { plan.sendAt = VirtualClock().nowMs() + kHour; });
    QVERIFY(
        sent.program().workspace->connection().execute("UPDATE delivery SET gateway_id=NULL WHERE number=2"));
    sent.program().client->setPolicy([fate](const FakeGatewayClient::Post& post) {
        Exchange exchange = FakeGatewayClient::answered(
            writeScheduledDeleteReply({{post.document.gatewayIds.value(0), false, {}}}));
        exchange.fate = fate;
        return exchange;
    });
    ScheduledCanceller canceller(*sent.program().workspace, *sent.program().client, sent.scenario.clock,
                                 sent.program().settings());
    qint64 kept = -1;
    QObject::connect(&canceller, &ScheduledCanceller::ended, &canceller, [&](qint64, qint64 n) { kept = n; });
    canceller.start(sent.campaign);
    sent.scenario.clock.advance(1s);
    QCOMPARE(kept, 2);
    for (const int n : {1, 2}) { // with an id and without: both stay accepted and say so
        QCOMPARE(sent.program().row(sent.campaign, n).state, Accepted);
        QCOMPARE(sent.program().row(sent.campaign, n).reason, Reason::WaitingAtGateway);
    }
    QCOMPARE(questions(*sent.program().client), 1);
}

QTEST_GUILESS_MAIN(TestPoller)
#include "test_poller.moc"
