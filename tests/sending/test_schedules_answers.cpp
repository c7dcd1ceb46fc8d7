// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules of ledger.md in which answers are lost, late, strange or refusing.
#include "core/gateway/ErrorTexts.h"
#include "core/sending/StatusPoller.h"
#include "core/storage/DecisionStore.h"
#include "tests/support/Scenario.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;
using Fault = ModelGateway::Fault;

namespace {

QString wording(Reason reason)
{
    return gatewayText(reason, GatewayLanguage::Russian);
}

std::function<Fault(const ModelGateway::Attempt&, int)> firstDocument(Fault fault)
{
    return [fault](const ModelGateway::Attempt&, int nth) { return nth == 1 ? fault : Fault::None; };
}

} // namespace

class TestSchedulesAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s04_moneyEndsBeforeTheRepeat();
    void s05_gatewaySlowerThanOurDeadline();
    void s15_firstAttemptAnsweredWithAKnownId();
    void s16_answerLostThenOnlyStatuses();
    void s17_documentErrorOnARepeat();
    void s18_everyDocumentUnreadable_data();
    void s18_everyDocumentUnreadable();
    void s21_entryTwice();
    void s23_heldThenCancelledOrRetried();
    void s24_halfOfADocument();
    void s24_repeatInHalvedDocuments();
    void s24_answerCutInHalf();
    void s25_repeatsUsedUp();
    void s25_repeatsUsedUpWithoutAnyAnswer();
};

void TestSchedulesAnswers::s04_moneyEndsBeforeTheRepeat()
{
    Scenario scenario;
    Program& program = scenario.program();
    scenario.gateway.fault = [&](const ModelGateway::Attempt&, int nth) {
        if (nth > 1) {
            scenario.gateway.judgesBeforeMemory = true;
            scenario.gateway.verdict = [](const SendRecipient&) { return wording(Reason::OutOfSms); };
        }
        return nth == 1 ? Fault::LostAfter : Fault::None;
    };
    const qint64 campaign = program.sealed(3);

    const RunEnd end = program.send(campaign);

    QCOMPARE(end.state, CampaignState::Paused);
    QCOMPARE(end.error->code, ErrorCode::RepeatRefused);
    QCOMPARE(program.counts(campaign)[Uncertain], 3);
    QCOMPARE(program.row(campaign, 1).next, Next::Operator);
    QCOMPARE(program.row(campaign, 1).reason, Reason::ConditionsChanged);
    QCOMPARE(program.row(campaign, 1).maybe, 1);
    QCOMPARE(program.campaign(campaign).pauseCode, contractWord(ErrorCode::RepeatRefused));
    QCOMPARE(program.faults(campaign), QString());
}

void TestSchedulesAnswers::s05_gatewaySlowerThanOurDeadline()
{
    Scenario scenario;
    scenario.gateway.fault = firstDocument(Fault::SlowAfter);
    Program& program = scenario.program();
    program.client->setDeadline(90s);
    const qint64 campaign = program.sealed(3);

    QCOMPARE(program.send(campaign).state, CampaignState::Finished);

    const auto& posts = program.client->posts();
    QCOMPARE(posts.size(), std::size_t(2));
    QVERIFY2(posts[1].steadyMs - posts[0].steadyMs >= 180'000, "asked before twice the deadline");
    QCOMPARE(program.counts(campaign)[Accepted], 3);
    QCOMPARE(program.row(campaign, 2).gatewayId,
             scenario.gateway.messages().value(QString::number(program.row(campaign, 2).clientId)).gatewayId);
    QCOMPARE(program.faults(campaign), QString());
}

void TestSchedulesAnswers::s15_firstAttemptAnsweredWithAKnownId()
{
    Scenario scenario;
    Program& program = scenario.program();
    const qint64 earlier = program.sealed(1);
    program.send(earlier);
    const QString known = program.row(earlier, 1).gatewayId;
    scenario.gateway.entries = [known](std::vector<SendEntry>& entries, int) {
        entries[1].gatewayId = known;
    };
    CampaignPlan plan = testPlan(scenario.account);
    plan.message.text = QStringLiteral("Another text");
    const qint64 campaign = program.sealed(plan, 3);

    QCOMPARE(program.send(campaign).state, CampaignState::Finished);

    const RecipientRow row = program.row(campaign, 2);
    QCOMPARE(row.state, Uncertain);
    QCOMPARE(row.next, Next::Operator);
    QCOMPARE(row.reason, Reason::IdCollision);
    QCOMPARE(row.gatewayId, QString());
    QCOMPARE(row.detail, known);
    QCOMPARE(program.collisions, QList<qint64>{row.key});
    QCOMPARE(program.row(earlier, 1).gatewayId, known);
    QCOMPARE(program.counts(campaign)[Accepted], 2);
    QCOMPARE(program.faults(campaign), QString());
}

void TestSchedulesAnswers::s16_answerLostThenOnlyStatuses()
{
    Scenario scenario;
    scenario.gateway.fault = firstDocument(Fault::LostAfter);
    scenario.gateway.entries = [](std::vector<SendEntry>& entries, int nth) {
        if (nth == 2) // an error and an id at once
            entries[0].text = QStringLiteral("internal problem 17");
    };
    Program& program = scenario.program();
    const qint64 campaign = program.sealed(1);

    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    QCOMPARE(program.row(campaign, 1).state, Uncertain);
    QCOMPARE(program.row(campaign, 1).next, Next::PollOnly);
    QCOMPARE(program.client->sends(), 2);

    scenario.gateway.setStates(QStringLiteral("deliver"));
    StatusPoller poller(*program.workspace, *program.client, scenario.clock, program.settings());
    poller.start();
    scenario.clock.advance(10min);
    QCOMPARE(program.row(campaign, 1).state, Delivered);
    QCOMPARE(program.client->sends(), 2);
    QCOMPARE(program.faults(campaign), QString());
}

void TestSchedulesAnswers::s17_documentErrorOnARepeat()
{
    Scenario scenario;
    scenario.gateway.fault = [](const ModelGateway::Attempt&, int nth) {
        return nth == 2 ? Fault::LostAfter : nth == 3 ? Fault::LoginRefused : Fault::None;
    };
    scenario.account.recipientsPerDocument = 2;
    scenario.account.inFlight = 1;
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(4);

    const RunEnd end = program->send(campaign);
    QCOMPARE(end.state, CampaignState::Paused);
    QCOMPARE(end.error->code, ErrorCode::AccountRefused);
    QCOMPARE(program->counts(campaign)[Accepted], 2);
    QCOMPARE(program->counts(campaign)[Uncertain], 2);
    const RecipientRow row = program->row(campaign, 3);
    QCOMPARE(row.next, Next::AskAgain);
    QCOMPARE(row.maybe, 1);
    QCOMPARE(program->faults(campaign), QString());

    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->counts(campaign)[Accepted], 4);
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesAnswers::s18_everyDocumentUnreadable_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("503") << Fault::Unavailable << ErrorCode::GatewayMalformed;
    QTest::newRow("html") << Fault::Html << ErrorCode::GatewayMalformed;
    QTest::newRow("empty, but accepted") << Fault::EmptyAnswer << ErrorCode::GatewayMalformed;
    QTest::newRow("no answer") << Fault::LostBefore << ErrorCode::Unreachable;
    QTest::newRow("no answer in time") << Fault::SlowAfter << ErrorCode::TimedOut;
}

void TestSchedulesAnswers::s18_everyDocumentUnreadable()
{
    QFETCH(Fault, fault);
    QFETCH(ErrorCode, code);
    Scenario scenario;
    scenario.account.recipientsPerDocument = 10;
    scenario.gateway.fault = [fault](const ModelGateway::Attempt&, int) { return fault; };
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(100);

    const RunEnd end = program->send(campaign);
    QCOMPARE(end.state, CampaignState::Paused);
    QCOMPARE(end.error->code, code);
    QVERIFY2(program->client->sends() <= 4, "a broken gateway must cost few unknown rows");
    QCOMPARE(program->counts(campaign)[Uncertain] + program->counts(campaign)[Ready], 100);
    QCOMPARE(program->counts(campaign)[Uncertain], program->client->sends() * 10);
    QCOMPARE(program->row(campaign, 1).next, Next::AskAgain);

    scenario.gateway.fault = {};
    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->counts(campaign)[Accepted], 100);
    QCOMPARE(scenario.gateway.accepted(), 100);
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesAnswers::s21_entryTwice()
{
    Scenario scenario;
    scenario.gateway.entries = [](std::vector<SendEntry>& entries, int) {
        SendEntry refusal;
        refusal.number = 1;
        refusal.text = wording(Reason::DestinationClosed);
        entries.push_back(refusal);
        refusal.number = 2;
        entries.insert(entries.begin(), refusal);
    };
    Program& program = scenario.program();
    const qint64 campaign = program.sealed(3);

    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    QCOMPARE(program.counts(campaign)[Accepted], 3);
    QCOMPARE(program.client->sends(), 1);
    QCOMPARE(program.faults(campaign), QString());
}

void TestSchedulesAnswers::s23_heldThenCancelledOrRetried()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 1;
    scenario.account.inFlight = 1;
    scenario.gateway.verdict = [](const SendRecipient&) { return wording(Reason::HeldForFunds); };
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(3);
    QVERIFY(program->start(campaign));
    scenario.clock.advance(60ms);
    program->runner->cancel();
    QVERIFY(program->runUntilEnd());

    const qint64 held = program->counts(campaign)[Held];
    QVERIFY(held >= 1);
    QCOMPARE(program->counts(campaign)[Cancelled], 3 - held);
    DecisionStore decisions(program->workspace->connection());
    QVERIFY(!decisions.retryDraft(campaign, {Held}, {true, false}, scenario.clock.nowMs()));
    const Result<SettleResult> settled = decisions.settle(campaign, {2}, Decision::WasNotSent,
                                                          QStringLiteral("operator"), scenario.clock.nowMs());
    QVERIFY(settled);
    QCOMPARE(settled->refused, QList<qint64>{2});

    scenario.gateway.setStates(QStringLiteral("deliver"));
    StatusPoller poller(*program->workspace, *program->client, scenario.clock, program->settings());
    poller.start();
    scenario.clock.advance(10min);
    QCOMPARE(program->counts(campaign)[Delivered], held);
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesAnswers::s24_halfOfADocument()
{
    // Fewer bytes than the whole document were handed over.
    Scenario scenario;
    scenario.gateway.fault = firstDocument(Fault::NeverArrives);
    Program& program = scenario.program();
    const qint64 campaign = program.sealed(4);

    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    QCOMPARE(program.client->sends(), 2);
    QCOMPARE(program.counts(campaign)[Accepted], 4);
    QCOMPARE(program.row(campaign, 1).maybe, 0);
    QCOMPARE(program.faults(campaign), QString());
}

void TestSchedulesAnswers::s24_repeatInHalvedDocuments()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 4;
    scenario.gateway.fault = firstDocument(Fault::LostAfter);
    auto program = scenario.another();
    const qint64 campaign = program->sealed(4);
    QVERIFY(program->start(campaign));
    scenario.clock.advance(100ms);
    program->runner->pause();
    QVERIFY(program->runUntilEnd());
    QCOMPARE(program->counts(campaign)[Uncertain], 4);

    program.reset();
    scenario.account.recipientsPerDocument = 2;
    program = scenario.another();
    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->client->sends(), 2);
    for (const FakeGatewayClient::Post& post : program->client->posts())
        QCOMPARE(post.recipients().front().number, 1);
    for (int n = 1; n <= 4; ++n) {
        const RecipientRow row = program->row(campaign, n);
        QCOMPARE(row.state, Accepted);
        QCOMPARE(scenario.gateway.messages().value(QString::number(row.clientId)).phone, row.phone);
        QCOMPARE(scenario.gateway.messages().value(QString::number(row.clientId)).gatewayId, row.gatewayId);
    }
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesAnswers::s24_answerCutInHalf()
{
    Scenario scenario;
    scenario.gateway.fault = firstDocument(Fault::CutAnswer);
    Program& program = scenario.program();
    const qint64 campaign = program.sealed(6);

    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    QCOMPARE(program.client->sends(), 2);
    QCOMPARE(program.client->posts()[1].recipients().size(), std::size_t(3)); // only who had no entry
    QCOMPARE(program.counts(campaign)[Accepted], 6);
    QCOMPARE(program.faults(campaign), QString());
}

void TestSchedulesAnswers::s25_repeatsUsedUp()
{
    Scenario scenario;
    scenario.gateway.entries = [](std::vector<SendEntry>& entries, int nth) {
        if (nth == 1) // of the first document the third entry is missing, of the repeats the only one is
            entries.pop_back();
        else
            entries[0].number = 77;
    };
    Program& program = scenario.program();
    const qint64 campaign = program.sealed(3);

    const RunEnd end = program.send(campaign);
    QCOMPARE(end.state, CampaignState::Finished);
    QVERIFY(!end.error);
    QCOMPARE(program.counts(campaign)[Accepted], 2);
    const RecipientRow row = program.row(campaign, 3);
    QCOMPARE(row.state, Uncertain);
    QCOMPARE(row.next, Next::Operator);
    QCOMPARE(row.reason, Reason::RepeatsUsedUp);
    QCOMPARE(row.maybe, 6);
    const auto& posts = program.client->posts();
    QCOMPARE(posts.size(), std::size_t(6));
    for (std::size_t i = 2; i < posts.size(); ++i)
        QVERIFY(posts[i].steadyMs - posts[i - 1].steadyMs > posts[i - 1].steadyMs - posts[i - 2].steadyMs);
    QCOMPARE(program.campaign(campaign).requests, 6);
    QCOMPARE(program.faults(campaign), QString());
}

void TestSchedulesAnswers::s25_repeatsUsedUpWithoutAnyAnswer()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 2;
    scenario.account.inFlight = 1;
    scenario.gateway.fault = [](const ModelGateway::Attempt&, int nth) {
        return nth == 1 ? Fault::None : Fault::LostAfter;
    };
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(4);

    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->client->sends(), 7);
    QCOMPARE(program->counts(campaign)[Uncertain], 2);
    QCOMPARE(program->row(campaign, 4).reason, Reason::RepeatsUsedUp);
    QCOMPARE(program->faults(campaign), QString());
}

QTEST_GUILESS_MAIN(TestSchedulesAnswers)
#include "test_schedules_answers.moc"
