// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DecisionStore.h"
#include "tests/support/Scenario.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;
using Fault = ModelGateway::Fault;

namespace {

/// Somebody asks for a pause while a document is on its way that will fail.
auto failsWhileAPauseIsWished(CampaignStore& campaigns, qint64 campaign, Fault fault)
{
    return [&campaigns, campaign, fault](const ModelGateway::Attempt&, int) {
        if (!campaigns.setWanted(campaign, Wanted::Pause))
            qFatal("no wish");
        return fault;
    };
}

} // namespace

class TestCampaignRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sendsEverybodyOnce();
    void rowsThatCameBackAreNotOverlooked();
    void rowsThatCameBackForgetTheirFirstAttempt();
    void nothingToSend();
    void killedWithDocumentsOnTheWay();
    void unreachableGatewayPauses();
    void aWishToPauseOutweighsTrouble();
    void troubleThatNeedsAPersonIsTold();
    void repeatsThatNeverLeftDontCount();
    void badCertificateStopsAtOnce();
    void withoutClientIdsTheFirstUnknownOutcomeStops();
    void quietHours();
    void keepsThePace();
    void answersOfOneMomentShareATransaction();
    void repeatsGoAlone();
    void scheduledTimesPass();
    void answersAfterTheRunnerIsGone();
    void cancelledInOneTransaction();
    void refusesToStart();
};

void TestCampaignRunner::sendsEverybodyOnce()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 7;
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(100);
    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->client->sends(), 15);
    QCOMPARE(program->campaign(campaign).requests, 15);
    QCOMPARE(program->counts(campaign)[Accepted], 100);
    QCOMPARE(scenario.gateway.messages().value(QString::number(program->row(campaign, 5).clientId)).text,
             QStringLiteral("Hello Name5"));
    QCOMPARE(program->faults(campaign), QString());
}

void TestCampaignRunner::rowsThatCameBackAreNotOverlooked()
{
    // Documents of ten: the last is lost, all before it never arrive. Then the runner is started anew, with a
    // repeat due whose rows lie behind all that are ready.
    Scenario scenario;
    scenario.account.recipientsPerDocument = 10;
    scenario.account.inFlight = 2;
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(100);
    QVERIFY(program->workspace->connection().execute(
        "UPDATE delivery SET state=4,next=1,maybe=1,due_kind=1,due_at=0,first_attempt_at=changed_at"
        " WHERE id%4294967296>90"));
    QVERIFY(program->workspace->connection().execute(
        "UPDATE campaign_count SET n=90 WHERE state=0; INSERT INTO campaign_count SELECT campaign,4,10 FROM"
        " campaign_count WHERE state=0"));

    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->counts(campaign)[Ready], 0);
    QCOMPARE(program->counts(campaign)[Accepted], 100);
    QCOMPARE(program->faults(campaign), QString());
}

void TestCampaignRunner::rowsThatCameBackForgetTheirFirstAttempt()
{
    // What never arrived long ago must not make a later unknown attempt look too old to repeat.
    Scenario scenario;
    scenario.gateway.fault = [](const ModelGateway::Attempt&, int nth) {
        return nth <= 5 ? Fault::NeverArrives : nth == 6 ? Fault::LostAfter : Fault::None;
    };
    Program& program = scenario.program();
    const qint64 campaign = program.sealed(3);
    QCOMPARE(program.send(campaign).state, CampaignState::Paused);
    QCOMPARE(program.counts(campaign)[Ready], 3);
    scenario.clock.advance(48h);
    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    QCOMPARE(program.counts(campaign)[Accepted], 3);
    QCOMPARE(program.faults(campaign), QString());
}

void TestCampaignRunner::nothingToSend()
{
    Scenario scenario;
    Program& program = scenario.program();
    const qint64 campaign = program.sealed(2);
    QVERIFY(program.workspace->connection().execute("UPDATE delivery SET state=7"));
    QVERIFY(program.workspace->connection().execute("UPDATE campaign_count SET state=7"));
    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    QCOMPARE(program.client->sends(), 0);
    QCOMPARE(program.campaign(campaign).requests, 0);
}

void TestCampaignRunner::killedWithDocumentsOnTheWay()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 5;
    scenario.account.inFlight = 2;
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(20);
    QVERIFY(program->start(campaign));
    scenario.clock.advance(10ms);
    QCOMPARE(program->client->openPosts().size(), std::size_t(2));
    program->reopen();
    QCOMPARE(program->counts(campaign)[Submitting], 10);

    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->counts(campaign)[Accepted], 20);
    QCOMPARE(program->row(campaign, 1).maybe, 1);
    QCOMPARE(program->row(campaign, 20).maybe, 0);
    QCOMPARE(program->faults(campaign), QString());
}

void TestCampaignRunner::unreachableGatewayPauses()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 5;
    scenario.gateway.fault = [](const ModelGateway::Attempt&, int) { return Fault::NeverArrives; };
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(20);
    const RunEnd end = program->send(campaign);
    QCOMPARE(end.state, CampaignState::Paused);
    QCOMPARE(end.error->code, ErrorCode::Unreachable);
    QCOMPARE(program->counts(campaign)[Ready], 20);
    QVERIFY(program->client->sends() <= 10);
    QCOMPARE(program->faults(campaign), QString());
}

void TestCampaignRunner::aWishToPauseOutweighsTrouble()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 5;
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(20);
    CampaignStore campaigns(program->workspace->connection());
    scenario.gateway.fault = failsWhileAPauseIsWished(campaigns, campaign, Fault::NeverArrives);
    const RunEnd end = program->send(campaign);
    QCOMPARE(end.state, CampaignState::Paused);
    QVERIFY(!end.error);
    QVERIFY(campaigns.campaign(campaign)->pauseCode.isEmpty());
    QCOMPARE(program->faults(campaign), QString());
}

void TestCampaignRunner::troubleThatNeedsAPersonIsTold()
{
    Scenario scenario;
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(20);
    CampaignStore campaigns(program->workspace->connection());
    scenario.gateway.fault = failsWhileAPauseIsWished(campaigns, campaign, Fault::LoginRefused);
    const RunEnd end = program->send(campaign);
    QCOMPARE(end.state, CampaignState::Paused);
    QVERIFY(end.error);
    QCOMPARE(end.error->code, ErrorCode::AccountRefused);
    QCOMPARE(campaigns.campaign(campaign)->pauseCode, contractWord(ErrorCode::AccountRefused));
}

void TestCampaignRunner::repeatsThatNeverLeftDontCount()
{
    Scenario scenario;
    scenario.gateway.fault = [](const ModelGateway::Attempt&, int nth) {
        return nth == 1 ? Fault::LostAfter : nth <= 11 ? Fault::NeverArrives : Fault::None;
    };
    Program& program = scenario.program();
    const qint64 campaign = program.sealed(2);
    QCOMPARE(program.send(campaign).error->code, ErrorCode::Unreachable);
    QCOMPARE(program.send(campaign).error->code, ErrorCode::Unreachable);
    QCOMPARE(program.row(campaign, 1).next, Next::AskAgain);
    QCOMPARE(program.row(campaign, 1).maybe, 1);
    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    QCOMPARE(program.counts(campaign)[Accepted], 2);
    QCOMPARE(program.faults(campaign), QString());
}

void TestCampaignRunner::badCertificateStopsAtOnce()
{
    Scenario scenario;
    Program& program = scenario.program();
    program.client->setPolicy(
        [](const FakeGatewayClient::Post&) { return FakeGatewayClient::neverArrived(ErrorCode::TlsFailed); });
    const qint64 campaign = program.sealed(2);
    QCOMPARE(program.send(campaign).error->code, ErrorCode::TlsFailed);
    QCOMPARE(program.client->sends(), 1);
    QCOMPARE(program.counts(campaign)[Ready], 2);
}

void TestCampaignRunner::withoutClientIdsTheFirstUnknownOutcomeStops()
{
    Scenario scenario;
    scenario.account.preset = QStringLiteral("generic");
    scenario.account.recipientsPerDocument = 2;
    scenario.account.inFlight = 1;
    scenario.gateway.remembersClientIds = false;
    scenario.gateway.fault = [](const ModelGateway::Attempt&, int nth) {
        return nth == 2 ? Fault::LostAfter : Fault::None;
    };
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(8);
    const RunEnd end = program->send(campaign);
    QCOMPARE(end.state, CampaignState::Paused);
    QCOMPARE(end.error->code, ErrorCode::IdsNotHonoured);
    QCOMPARE(program->client->sends(), 2);
    QCOMPARE(program->row(campaign, 3).next, Next::Operator);
    QCOMPARE(program->row(campaign, 3).reason, Reason::IdsNotHonoured);
    // Even a person's "ask again" is no way to a second message there.
    const Result<SettleResult> asked =
        DecisionStore(program->workspace->connection())
            .settle(campaign, {4}, Decision::AskAgain, {}, scenario.clock.nowMs());
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::NotSupportedByGateway);
    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->counts(campaign)[Uncertain], 2);
    QCOMPARE(program->counts(campaign)[Accepted], 6);
    QCOMPARE(program->faults(campaign), QString());
}

void TestCampaignRunner::quietHours()
{
    Scenario scenario;
    Program& program = scenario.program();
    CampaignPlan plan = testPlan(scenario.account);
    plan.quietHours = {QTime(12, 0), QTime(18, 0)}; // it is 10:00 UTC
    const qint64 campaign = program.sealed(plan, 2);
    QCOMPARE(program.send(campaign).error->code, ErrorCode::QuietHours);
    QCOMPARE(program.client->sends(), 0);
    scenario.clock.advance(3h);
    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
}

void TestCampaignRunner::keepsThePace()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 1;
    scenario.account.requestsPerSecond = 4;
    scenario.account.inFlight = 5;
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(9);
    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    const auto& posts = program->client->posts();
    QCOMPARE(posts.size(), std::size_t(9));
    QCOMPARE(posts.back().steadyMs - posts.front().steadyMs, qint64(8 * 250));
}

void TestCampaignRunner::answersOfOneMomentShareATransaction()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 1;
    scenario.account.inFlight = 6;
    const auto program = scenario.another();
    const auto reader = scenario.another();
    const qint64 campaign = program->sealed(6);
    QVERIFY(program->start(campaign));
    scenario.clock.advance(49ms);
    QCOMPARE(program->client->sends(), 6);
    int rounds = 0;
    QObject::connect(program->runner.get(), &CampaignRunner::progressed, program->runner.get(), [&] {
        if (++rounds == 1) {
            QCOMPARE(reader->counts(campaign)[Accepted], 6);
        }
    });
    QVERIFY(program->runUntilEnd());
    QCOMPARE(rounds, 1);
}

void TestCampaignRunner::repeatsGoAlone()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 3;
    scenario.account.inFlight = 1;
    scenario.gateway.entries = [](std::vector<SendEntry>& entries, int nth) {
        if (nth == 1)
            entries.resize(2);
    };
    const auto program = scenario.another();
    program->client->setLatency(70s); // the repeat is due while first-time rows are left
    program->client->setDeadline(100s);
    const qint64 campaign = program->sealed(30);
    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    int alone = 0;
    for (const FakeGatewayClient::Post& post : program->client->posts()) {
        const auto recipients = post.recipients();
        const bool repeat =
            std::any_of(recipients.begin(), recipients.end(),
                        [](const SendRecipient& recipient) { return recipient.phone == testPhone(3); });
        if (repeat && post.steadyMs > program->client->posts().front().steadyMs) {
            ++alone;
            QCOMPARE(recipients.size(), std::size_t(1));
        }
    }
    QCOMPARE(alone, 1);
    QCOMPARE(program->counts(campaign)[Accepted], 30);
    QCOMPARE(program->faults(campaign), QString());
}

void TestCampaignRunner::scheduledTimesPass()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 1;
    scenario.account.inFlight = 1;
    scenario.gateway.fault = [](const ModelGateway::Attempt&, int nth) {
        return nth == 1 ? Fault::LostAfter : Fault::None;
    };
    const auto program = scenario.another();
    CampaignPlan plan = testPlan(scenario.account);
    plan.sendAt = scenario.clock.nowMs() + 30'000; // over before the first repeat
    const qint64 campaign = program->sealed(plan, 2);
    QVERIFY(program->start(campaign));
    scenario.clock.advance(10ms);
    program->runner->pause();
    QVERIFY(program->runUntilEnd());
    scenario.clock.advance(3h); // beyond the grace of a first attempt as well

    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->client->sends(), 1);
    QCOMPARE(program->row(campaign, 1).next, Next::Operator);
    QCOMPARE(program->row(campaign, 1).reason, Reason::ScheduleChanged);
    QCOMPARE(program->row(campaign, 2).state, Skipped);
    QCOMPARE(program->row(campaign, 2).reason, Reason::ScheduleChanged);
    QCOMPARE(program->faults(campaign), QString());
}

void TestCampaignRunner::answersAfterTheRunnerIsGone()
{
    Scenario scenario;
    Program& program = scenario.program();
    const qint64 campaign = program.sealed(2);
    QVERIFY(program.start(campaign));
    scenario.clock.advance(10ms);
    program.runner.reset();
    scenario.clock.advance(1min);
    QCOMPARE(program.counts(campaign)[Submitting], 2);
    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    QCOMPARE(program.faults(campaign), QString());
}

void TestCampaignRunner::cancelledInOneTransaction()
{
    Scenario scenario;
    Program& program = scenario.program();
    const qint64 campaign = program.sealed(2);
    // Whatever comes after the rows' cancelling, the campaign can't go on.
    QVERIFY(Ledger(program.workspace->connection()).cancelUnsent(campaign, scenario.clock.nowMs()));
    QCOMPARE(program.campaign(campaign).state, CampaignState::Cancelled);
    QVERIFY(program.campaign(campaign).finishedAt);
    QCOMPARE(program.start(campaign).error().code, ErrorCode::NotAllowedInState);
    QCOMPARE(program.faults(campaign), QString());
}

void TestCampaignRunner::refusesToStart()
{
    Scenario scenario;
    Program& program = scenario.program();
    const qint64 draft = addDraft(*program.workspace, testPlan(scenario.account), 1, scenario.clock.nowMs());
    QCOMPARE(program.start(draft).error().code, ErrorCode::NotAllowedInState);
    QCOMPARE(program.start(4711).error().code, ErrorCode::NoSuchCampaign);
    QVERIFY(program.seal(draft));
    program.account.url = QUrl(QStringLiteral("http://gateway.invalid/xml/"));
    QCOMPARE(program.start(draft).error().code, ErrorCode::PlainHttp);
    QCOMPARE(program.campaign(draft).state, CampaignState::Paused);
}

QTEST_GUILESS_MAIN(TestCampaignRunner)
#include "test_campaignrunner.moc"
