// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules of ledger.md about people and programs that stop, retry, collide, and about disks that fill.
#include "core/gateway/ErrorTexts.h"
#include "core/sending/ScheduledCanceller.h"
#include "core/storage/DecisionStore.h"
#include "tests/support/Scenario.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;
using Fault = ModelGateway::Fault;

namespace {

bool hasBallast(const Program& program)
{
    return QFile::exists(QDir(program.place.folder).filePath(QStringLiteral("ballast")));
}

/// Sixty recipients in documents of five, six in flight.
std::unique_ptr<Program> wide(Scenario& scenario)
{
    scenario.account.recipientsPerDocument = 5;
    scenario.account.inFlight = 6;
    auto program = scenario.another();
    program->client->setLatency(5s);
    return program;
}

/// The database can't grow any more, as on a full disk.
void fillDisk(Connection& connection)
{
    if (!connection.execute("PRAGMA max_page_count=1"))
        qFatal("pragma");
}

void freeDisk(Connection& connection)
{
    if (!connection.execute("PRAGMA max_page_count=1000000"))
        qFatal("pragma");
}

} // namespace

class TestSchedulesPrograms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s07_cancelledWithUncertainRows();
    void s11_pauseWithSixInFlight();
    void s11_secondPauseBreaksOff();
    void s11_firstPauseAfterAnErrorStillAwaitsAnswers();
    void s12_pauseFromAnotherProgram_data();
    void s12_pauseFromAnotherProgram();
    void s13_retryOfRejectedRows();
    void s19_commitOfTheOutcomeFails();
    void s19_diskStaysFull();
    void s20_twoStartsOfOneListInTheSameSecond_data();
    void s20_twoStartsOfOneListInTheSameSecond();
    void s20_sealedAgainDaysLaterWhileTheFirstStillWaits();
    void s20_sealedAgainOnTheDayTheFirstGoesOut_data();
    void s20_sealedAgainOnTheDayTheFirstGoesOut();
};

void TestSchedulesPrograms::s07_cancelledWithUncertainRows()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 2;
    scenario.account.inFlight = 1;
    scenario.gateway.fault = [](const ModelGateway::Attempt&, int nth) {
        return nth == 1 ? Fault::LostAfter : Fault::None;
    };
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(6);
    QVERIFY(program->start(campaign));
    scenario.clock.advance(60ms);
    program->runner->cancel();
    QVERIFY(program->runUntilEnd());

    QCOMPARE(program->end->state, CampaignState::Cancelled);
    QCOMPARE(program->counts(campaign)[Uncertain], 2);
    QCOMPARE(program->counts(campaign)[Accepted], 2);
    QCOMPARE(program->counts(campaign)[Cancelled], 2);
    QCOMPARE(program->row(campaign, 1).next, Next::Operator);
    QCOMPARE(program->row(campaign, 1).reason, Reason::CampaignCancelled);
    QCOMPARE(program->faults(campaign), QString());

    // A cancelled campaign asks nobody again, and doesn't go on.
    QCOMPARE(program->start(campaign).error().code, ErrorCode::NotAllowedInState);
    DecisionStore decisions(program->workspace->connection());
    QCOMPARE(decisions.settle(campaign, {2}, Decision::AskAgain, {}, 0).error().code,
             ErrorCode::NotAllowedInState);
    const Result<SettleResult> sent =
        decisions.settle(campaign, {2}, Decision::WasSent, QStringLiteral("anna"), 0);
    QCOMPARE(sent->settled, 1);
    QCOMPARE(program->row(campaign, 1).state, Accepted);
    QVERIFY(!decisions.retryDraft(campaign, {Uncertain}, {}, 0));
    QVERIFY(decisions.retryDraft(campaign, {Uncertain}, {true, false}, 0));
}

void TestSchedulesPrograms::s11_pauseWithSixInFlight()
{
    Scenario scenario;
    const auto program = wide(scenario);
    const qint64 campaign = program->sealed(60);
    QVERIFY(program->start(campaign));
    scenario.clock.advance(100ms);
    QCOMPARE(program->client->sends(), 6);
    program->runner->pause();
    QVERIFY(program->runUntilEnd());

    QCOMPARE(program->end->state, CampaignState::Paused);
    QVERIFY(!program->end->error);
    QCOMPARE(program->client->sends(), 6);
    QCOMPARE(program->counts(campaign)[Accepted], 30);
    QCOMPARE(program->counts(campaign)[Ready], 30);
    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->counts(campaign)[Accepted], 60);
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesPrograms::s11_secondPauseBreaksOff()
{
    Scenario scenario;
    const auto program = wide(scenario);
    const qint64 campaign = program->sealed(60);
    QVERIFY(program->start(campaign));
    scenario.clock.advance(100ms);
    program->runner->pause();
    scenario.clock.advance(100ms);
    program->runner->pause();
    scenario.clock.advance(100ms);

    QVERIFY(program->end);
    QCOMPARE(program->counts(campaign)[Uncertain], 30);
    QCOMPARE(program->row(campaign, 1).maybe, 1);
    QCOMPARE(program->row(campaign, 1).next, Next::AskAgain);
    QCOMPARE(program->row(campaign, 1).reason, Reason::StoppedByOperator);
    QCOMPARE(program->counts(campaign)[Ready], 30);
    QCOMPARE(program->faults(campaign), QString());
    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->counts(campaign)[Accepted], 60);
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesPrograms::s11_firstPauseAfterAnErrorStillAwaitsAnswers()
{
    Scenario scenario;
    scenario.gateway.fault = [](const ModelGateway::Attempt&, int nth) {
        return nth == 1 ? Fault::LoginRefused : Fault::SlowAfter;
    };
    const auto program = wide(scenario);
    program->client->setDeadline(20s);
    const qint64 campaign = program->sealed(60);
    QVERIFY(program->start(campaign));
    scenario.clock.advance(6s); // the refusal has come, five answers have not
    program->runner->pause();
    scenario.clock.advance(1s);
    QCOMPARE(program->client->openPosts().size(), std::size_t(5));
    QVERIFY(program->runUntilEnd());
    QCOMPARE(program->end->error->code, ErrorCode::AccountRefused);
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesPrograms::s12_pauseFromAnotherProgram_data()
{
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<CampaignState>("state");
    QTest::newRow("pause") << Wanted::Pause << CampaignState::Paused;
    QTest::newRow("cancel") << Wanted::Cancel << CampaignState::Cancelled;
}

void TestSchedulesPrograms::s12_pauseFromAnotherProgram()
{
    QFETCH(Wanted, wanted);
    QFETCH(CampaignState, state);
    Scenario scenario;
    scenario.account.recipientsPerDocument = 1;
    scenario.account.inFlight = 1;
    const auto desktop = scenario.another();
    const auto cli = scenario.another();
    QVERIFY(!cli->workspace->wasForked());
    const qint64 campaign = desktop->sealed(100);
    QVERIFY(desktop->start(campaign));
    scenario.clock.advance(1s);
    QVERIFY(CampaignStore(cli->workspace->connection()).setWanted(campaign, wanted));
    const int sends = desktop->client->sends();
    QVERIFY(desktop->runUntilEnd(1s));

    QCOMPARE(desktop->end->state, state);
    QVERIFY(!desktop->end->error);
    QVERIFY(desktop->client->sends() <= sends + 1);
    QCOMPARE(cli->campaign(campaign).state, state);
    QCOMPARE(cli->campaign(campaign).wanted, Wanted::Nothing);
    QCOMPARE(cli->counts(campaign)[state == CampaignState::Cancelled ? Cancelled : Ready],
             100 - cli->counts(campaign)[Accepted]);
    QCOMPARE(desktop->faults(campaign), QString());
}

void TestSchedulesPrograms::s13_retryOfRejectedRows()
{
    Scenario scenario;
    Program& program = scenario.program();
    bool closed = true;
    scenario.gateway.verdict = [&closed](const SendRecipient& recipient) {
        return closed && recipient.phone == testPhone(2)
                   ? gatewayText(Reason::DestinationClosed, GatewayLanguage::Russian)
                   : QString();
    };
    const qint64 campaign = program.sealed(3);
    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    QCOMPARE(program.counts(campaign)[Rejected], 1);

    DecisionStore decisions(program.workspace->connection());
    QVERIFY(!decisions.retryDraft(campaign, {Accepted}, {true, false}, scenario.clock.nowMs()));
    const Result<RetryDraft> first = decisions.retryDraft(campaign, {Rejected}, {}, scenario.clock.nowMs());
    const Result<RetryDraft> second = decisions.retryDraft(campaign, {Rejected}, {}, scenario.clock.nowMs());
    QVERIFY(first && second);
    const qint64 retry = first->campaign;
    QCOMPARE(program.campaign(retry).parent, std::optional(campaign));
    QVERIFY(program.seal(retry));
    closed = false;
    QCOMPARE(program.send(retry).state, CampaignState::Finished);
    const RecipientRow row = program.row(retry, 1);
    QCOMPARE(row.state, Accepted);
    QCOMPARE(row.phone, testPhone(2));
    QCOMPARE(row.row, 3);
    QVERIFY(row.clientId != program.row(campaign, 2).clientId);
    QCOMPARE(scenario.gateway.copiesTo(testPhone(2)), 1);
    // A second retry of the same row meets the guard.
    QCOMPARE(program.seal(second->campaign).error().code, ErrorCode::RepeatGuard);
    // Days later, too, when the content guard has forgotten.
    scenario.clock.jump(72h);
    QCOMPARE(program.seal(second->campaign).error().code, ErrorCode::RepeatGuard);
    QCOMPARE(decisions.retryDraft(campaign, {Rejected}, {}, scenario.clock.nowMs()).error().code,
             ErrorCode::AlreadyRetried);
    QCOMPARE(program.faults(campaign), QString());
    QCOMPARE(program.faults(retry), QString());
}

void TestSchedulesPrograms::s19_commitOfTheOutcomeFails()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 50;
    scenario.account.inFlight = 2;
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(400);
    QVERIFY(hasBallast(*program));
    QVERIFY(program->start(campaign));
    scenario.clock.advance(10ms);
    QCOMPARE(program->client->sends(), 2);
    fillDisk(program->workspace->connection());

    scenario.clock.advance(3s);
    QVERIFY(!program->end);
    QVERIFY(!hasBallast(*program));
    QCOMPARE(program->client->sends(), 2); // nothing is posted that couldn't be recorded
    QCOMPARE(program->counts(campaign)[Submitting], 100);

    freeDisk(program->workspace->connection());
    QVERIFY(program->runUntilEnd(10s));
    QCOMPARE(program->end->state, CampaignState::Paused);
    QCOMPARE(program->end->error->code, ErrorCode::DiskFull);
    QCOMPARE(program->client->sends(), 2);
    QCOMPARE(program->counts(campaign)[Accepted], 100); // the kept answers
    QCOMPARE(program->campaign(campaign).pauseCode, QStringLiteral("diskFull"));
    QCOMPARE(program->faults(campaign), QString());
    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->counts(campaign)[Accepted], 400);
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesPrograms::s19_diskStaysFull()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 200;
    scenario.account.inFlight = 1;
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(600);
    QVERIFY(program->start(campaign));
    scenario.clock.advance(10ms);
    fillDisk(program->workspace->connection());
    QVERIFY2(program->runUntilEnd(5min), "it tries for ever");
    QCOMPARE(program->end->state, CampaignState::Paused);
    QCOMPARE(program->end->error->code, ErrorCode::DiskFull);
    QCOMPARE(program->client->sends(), 1);

    // The next start finds the rows as submitting, and the gateway knows them.
    program->kill();
    program->reopen();
    QCOMPARE(program->counts(campaign)[Submitting], 200);
    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->counts(campaign)[Accepted], 600);
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesPrograms::s20_twoStartsOfOneListInTheSameSecond_data()
{
    QTest::addColumn<RepeatPolicy>("policy");
    QTest::newRow("refuse") << RepeatPolicy::Refuse;
    QTest::newRow("skip") << RepeatPolicy::Skip;
}

void TestSchedulesPrograms::s20_twoStartsOfOneListInTheSameSecond()
{
    QFETCH(RepeatPolicy, policy);
    Scenario scenario;
    const auto second = scenario.another();
    const CampaignPlan plan = testPlan(scenario.account);
    const qint64 now = scenario.clock.nowMs();
    const qint64 one = addDraft(*scenario.program().workspace, plan, 3, now);
    const qint64 two = addDraft(*second->workspace, plan, 4, now);
    CampaignSealer first(*scenario.program().workspace, scenario.clock);
    CampaignSealer other(*second->workspace, scenario.clock);
    const QString identity = accountIdentity(scenario.account);
    QVERIFY(first.render(scenario.program().campaign(one), plan, identity));
    QVERIFY(other.render(second->campaign(two), plan, identity));
    QCOMPARE(other.preflight()->sentRecently, 0); // both pages look clean

    QVERIFY(first.seal(RepeatPolicy::Refuse));
    const Result<void> sealed = other.seal(policy);
    QCOMPARE(bool(sealed), policy == RepeatPolicy::Skip);
    if (!sealed) {
        QCOMPARE(sealed.error().code, ErrorCode::RepeatGuard);
        QCOMPARE(sealed.error().detail, QStringLiteral("3"));
        QVERIFY(!second->campaign(two).isSealed());
    } else {
        QCOMPARE(second->counts(two)[Skipped], 3);
        second->send(two);
        QCOMPARE(second->faults(two), QString());
    }
    scenario.program().send(one);
    QCOMPARE(scenario.program().faults(one), QString());
    for (int n = 1; n <= 3; ++n)
        QCOMPARE(scenario.gateway.copiesTo(testPhone(n)), 1);
}

void TestSchedulesPrograms::s20_sealedAgainDaysLaterWhileTheFirstStillWaits()
{
    Scenario scenario;
    scenario.gateway.fault = [](const ModelGateway::Attempt&, int nth) {
        return nth == 1 ? Fault::LostBefore : Fault::None;
    };
    scenario.account.recipientsPerDocument = 2;
    scenario.account.inFlight = 1;
    const auto program = scenario.another();
    const qint64 first = program->sealed(4);
    QVERIFY(program->start(first));
    scenario.clock.advance(10ms);
    program->runner->pause();
    QVERIFY(program->runUntilEnd());
    QCOMPARE(program->counts(first)[Ready], 2);
    QCOMPARE(program->counts(first)[Uncertain], 2);
    scenario.clock.advance(72h);

    const qint64 again = addDraft(*program->workspace, testPlan(program->account), 4, scenario.clock.nowMs());
    const Result<void> refused = program->seal(again);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RepeatGuard);
    QCOMPARE(refused.error().detail, QStringLiteral("4"));
    // What nobody will be asked about any more is as old as it is.
    QCOMPARE(program->send(first).state, CampaignState::Finished);
    QCOMPARE(program->row(first, 1).next, Next::Operator);
    QVERIFY(program->seal(again, RepeatPolicy::Skip));
    QCOMPARE(program->counts(again)[Ready], 2);
    QCOMPARE(program->counts(again)[Skipped], 2);
}

void TestSchedulesPrograms::s20_sealedAgainOnTheDayTheFirstGoesOut_data()
{
    QTest::addColumn<bool>("ofTheRow");
    QTest::newRow("the campaign's time") << false;
    QTest::newRow("the row's own time") << true;
}

void TestSchedulesPrograms::s20_sealedAgainOnTheDayTheFirstGoesOut()
{
    QFETCH(bool, ofTheRow);
    Scenario scenario;
    Program& program = scenario.program();
    const qint64 at = scenario.clock.nowMs() + std::chrono::milliseconds(72h).count();
    CampaignPlan plan = testPlan(program.account);
    NewRecipient recipient = testRecipient(1);
    (ofTheRow ? recipient.sendAt : plan.sendAt) = at;
    const qint64 first = addDraft(*program.workspace, plan, {recipient}, scenario.clock.nowMs());
    QVERIFY(program.seal(first));
    QCOMPARE(program.send(first).state, CampaignState::Finished);
    QCOMPARE(program.counts(first)[Accepted], 1);

    for (const auto wait : {48h, 47h}) { // a day before it goes out, and nearly a day after
        scenario.clock.advance(wait);
        const qint64 again =
            addDraft(*program.workspace, testPlan(program.account), 1, scenario.clock.nowMs());
        const Result<void> refused = program.seal(again);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RepeatGuard);
    }
    scenario.clock.advance(2h);
    QVERIFY(program.seal(addDraft(*program.workspace, testPlan(program.account), 1, scenario.clock.nowMs())));
}

QTEST_GUILESS_MAIN(TestSchedulesPrograms)
#include "test_schedules_programs.moc"
