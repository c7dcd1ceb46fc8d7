// SPDX-License-Identifier: GPL-3.0-or-later
// When to repeat, when to stop for failures, and the caps at sealing.
#include "core/sending/FailureWatch.h"
#include "core/sending/RepeatPlan.h"
#include "tests/support/Scenario.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;

class TestRepeatPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pausesGrow_data();
    void pausesGrow();
    void usedUp();
    void withoutClientIds();
    void loopbackIsQuick();
    void longestWait();
    void pollDelays();
    void unreachableFiveTimesInARow();
    void flightsTogetherCountOnce();
    void readableAnswersForgive();
    void aGatewayThatNeverSpoke();
    void capsAtSealing();
    void invalidRowsAreFoundBeforeSealing();
    void cancelledRendering();
};

void TestRepeatPlan::pausesGrow_data()
{
    QTest::addColumn<int>("repeats");
    QTest::addColumn<int>("deadlineSeconds");
    QTest::addColumn<int>("seconds");
    QTest::newRow("first") << 0 << 0 << 60;
    QTest::newRow("second") << 1 << 0 << 120;
    QTest::newRow("fifth") << 4 << 0 << 960;
    QTest::newRow("our deadline of a minute") << 0 << 60 << 120;
    QTest::newRow("our deadline of five minutes") << 2 << 300 << 600;
    QTest::newRow("a short deadline") << 2 << 10 << 240;
}

void TestRepeatPlan::pausesGrow()
{
    QFETCH(int, repeats);
    QFETCH(int, deadlineSeconds);
    QFETCH(int, seconds);
    BatchRow row;
    row.repeats = repeats;
    RowOutcome outcome;
    const std::chrono::milliseconds deadline = std::chrono::seconds(deadlineSeconds);
    planRepeat(outcome, row, GatewayProfile(), 1'000'000,
               deadlineSeconds > 0 ? std::optional(deadline) : std::nullopt);
    QCOMPARE(outcome.to, Uncertain);
    QCOMPARE(outcome.next, Next::AskAgain);
    QCOMPARE(outcome.dueKind, std::optional(DueKind::Repeat));
    QCOMPARE(outcome.dueAt, 1'000'000 + seconds * 1000LL);
}

void TestRepeatPlan::usedUp()
{
    BatchRow row;
    row.repeats = kMostRepeats;
    RowOutcome outcome;
    outcome.reason = Reason::AnswerLost;
    planRepeat(outcome, row, GatewayProfile(), 0, {});
    QCOMPARE(outcome.next, Next::Operator);
    QCOMPARE(outcome.reason, Reason::RepeatsUsedUp);
    QVERIFY(!outcome.dueKind);
}

void TestRepeatPlan::withoutClientIds()
{
    GatewayProfile profile;
    profile.honoursClientIds = false;
    RowOutcome outcome;
    planRepeat(outcome, {}, profile, 0, {});
    QCOMPARE(outcome.next, Next::Operator);
    QCOMPARE(outcome.reason, Reason::IdsNotHonoured);
}

void TestRepeatPlan::loopbackIsQuick()
{
    Account account = testAccount();
    account.url = QUrl(QStringLiteral("http://127.0.0.1:8080/xml/"));
    const GatewayProfile profile = *profileOf(account);
    RowOutcome outcome;
    planRepeat(outcome, {}, profile, 0, {});
    QCOMPARE(outcome.dueAt, 1000);
    QCOMPARE(pollDelay(0, profile).count(), 333);
}

void TestRepeatPlan::longestWait()
{
    const GatewayProfile profile;
    BatchRow row;
    for (row.repeats = 0; row.repeats < kMostRepeats; ++row.repeats) {
        for (const auto deadline : {10s, 60s, 3600s}) {
            RowOutcome outcome;
            planRepeat(outcome, row, profile, 0, deadline);
            QVERIFY(outcome.dueAt <= longestRepeatWait(profile, deadline).count());
        }
    }
}

void TestRepeatPlan::pollDelays()
{
    const GatewayProfile profile;
    const QList<std::chrono::milliseconds> wanted = {20s, 60s, 180s, 600s, 1800s, 3600s, 3600s};
    for (int polls = 0; polls < wanted.size(); ++polls)
        QCOMPARE(pollDelay(polls, profile), wanted[polls]);
    QCOMPARE(pollDelay(1'000'000, profile), std::chrono::milliseconds(3600s));
}

void TestRepeatPlan::unreachableFiveTimesInARow()
{
    FailureWatch watch(QStringLiteral("gateway.invalid"));
    const Exchange refused = FakeGatewayClient::neverArrived();
    qint64 lastHold = 0;
    for (int attempt = 1; attempt <= 4; ++attempt) {
        watch.posted(attempt);
        QVERIFY(!watch.neverArrived(refused, attempt, 1000));
        QVERIFY(watch.holdUntilMs() - 1000 > lastHold); // growing
        lastHold = watch.holdUntilMs() - 1000;
    }
    watch.posted(5);
    const std::optional<Error> error = watch.neverArrived(refused, 5, 1000);
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::Unreachable);
    QCOMPARE(error->where, QStringLiteral("gateway.invalid"));
}

void TestRepeatPlan::flightsTogetherCountOnce()
{
    FailureWatch watch(QStringLiteral("h"));
    for (int round = 0; round < 4; ++round) {
        for (int slot = 1; slot <= 6; ++slot)
            watch.posted(round * 6 + slot);
        for (int slot = 1; slot <= 6; ++slot)
            QVERIFY(!watch.neverArrived(FakeGatewayClient::neverArrived(), round * 6 + slot, 0));
    }
    watch.posted(25);
    QVERIFY(watch.neverArrived(FakeGatewayClient::neverArrived(), 25, 0));
}

void TestRepeatPlan::readableAnswersForgive()
{
    FailureWatch watch(QStringLiteral("h"));
    for (int attempt = 1; attempt <= 100; attempt += 2) {
        watch.posted(attempt);
        QVERIFY(!watch.unreadable(FakeGatewayClient::lost(), attempt));
        QVERIFY(watch.isDoubtful());
        watch.readable();
        QVERIFY(!watch.isDoubtful());
    }
    int failures = 0;
    for (qint64 attempt = 101;; ++attempt) {
        watch.posted(attempt);
        ++failures;
        if (watch.unreadable(FakeGatewayClient::lost(), attempt))
            break;
    }
    QVERIFY(failures > kMostRepeats + 1); // one document and its repeats don't end a run
}

void TestRepeatPlan::aGatewayThatNeverSpoke()
{
    FailureWatch watch(QStringLiteral("h"));
    watch.posted(1);
    QVERIFY(!watch.unreadable(FakeGatewayClient::answered({}, 503), 1));
    watch.posted(2);
    const std::optional<Error> error = watch.unreadable(FakeGatewayClient::answered({}, 503), 2);
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::GatewayMalformed);
}

void TestRepeatPlan::capsAtSealing()
{
    Scenario scenario;
    Program& program = scenario.program();
    CampaignPlan plan = testPlan(scenario.account);
    plan.maxRecipients = 2;
    const qint64 tooMany = addDraft(*program.workspace, plan, 3, 0);
    QCOMPARE(program.seal(tooMany).error().code, ErrorCode::CapGuard);
    QVERIFY(!program.campaign(tooMany).isSealed());
    const qint64 few = addDraft(*program.workspace, plan, 2, 0);
    QVERIFY(program.seal(few));
    plan.message.type = MessageType::Viber;
    scenario.account.preset = QStringLiteral("smsgate");
    plan.profile = testPlan(scenario.account).profile;
    QCOMPARE(program.seal(addDraft(*program.workspace, plan, 1, 0)).error().code,
             ErrorCode::NotSupportedByGateway);
}

void TestRepeatPlan::invalidRowsAreFoundBeforeSealing()
{
    Scenario scenario;
    Program& program = scenario.program();
    CampaignPlan plan = testPlan(scenario.account);
    plan.maxParts = 1;
    std::vector<NewRecipient> rows = {testRecipient(1), testRecipient(2), testRecipient(3), testRecipient(4)};
    rows[1].cells = {QString()};
    rows[2].cells = {QString(200, u'x')};
    rows[3].state = Skipped;
    rows[3].reason = Reason::Duplicate;
    const qint64 draft = addDraft(*program.workspace, plan, rows, 0);
    CampaignSealer sealer(*program.workspace, scenario.clock);
    QVERIFY(sealer.render(program.campaign(draft), plan, accountIdentity(scenario.account)));
    const Result<Preflight> page = sealer.preflight();
    QCOMPARE(page->counts[Ready], 1);
    QCOMPARE(page->counts[Invalid], 2);
    QCOMPARE(page->counts[Skipped], 1);
    QCOMPARE(page->duplicates, 1);
    QCOMPARE(page->parts, 1);
    QCOMPARE(program.counts(draft)[Ready], 3); // nothing is stored yet
    QVERIFY(sealer.seal(RepeatPolicy::Refuse));
    QCOMPARE(program.counts(draft).n, page->counts.n);
    QCOMPARE(program.row(draft, 2).reason, Reason::EmptyPlaceholder);
    QCOMPARE(program.row(draft, 2).detail, QStringLiteral("Name"));
    QCOMPARE(program.row(draft, 3).reason, Reason::TooManyParts);
    QCOMPARE(program.send(draft).state, CampaignState::Finished);
    QCOMPARE(program.faults(draft), QString());

    const qint64 none = addDraft(*program.workspace, plan, {rows[1]}, 0);
    QCOMPARE(program.seal(none).error().code, ErrorCode::NothingToSend);
}

void TestRepeatPlan::cancelledRendering()
{
    Scenario scenario;
    Program& program = scenario.program();
    const CampaignPlan plan = testPlan(scenario.account);
    const qint64 draft = addDraft(*program.workspace, plan, 6000, 0);
    CampaignSealer sealer(*program.workspace, scenario.clock);
    const Result<void> rendered =
        sealer.render(program.campaign(draft), plan, accountIdentity(scenario.account),
                      [](qint64, qint64) { return false; });
    QCOMPARE(rendered.error().code, ErrorCode::Cancelled);
    QVERIFY(!program.campaign(draft).isSealed());
}

QTEST_GUILESS_MAIN(TestRepeatPlan)
#include "test_repeatplan.moc"
