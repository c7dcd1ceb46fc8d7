// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide, what reports say, and drafts.
#include "core/storage/DecisionStore.h"
#include "core/storage/ReportStore.h"
#include "tests/storage/StorageFixture.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;

namespace {

/// A campaign whose rows are all in one state.
qint64 campaignIn(StorageFixture& fixture, RecipientState state, int rows, Next next = Next::None,
                  const QString& text = QStringLiteral("Hello"))
{
    const qint64 campaign = fixture.sealed(rows, text);
    const QByteArray range = " WHERE id BETWEEN " + QByteArray::number(firstKey(campaign)) + " AND " +
                             QByteArray::number(lastKey(campaign));
    const QByteArray sql = "UPDATE delivery SET state=" + QByteArray::number(int(state)) +
                           ",next=" + QByteArray::number(int(next)) +
                           ",gateway_id='g'||id,maybe=1,due_kind=2,due_at=1000" + range +
                           ";UPDATE campaign_count SET state=" + QByteArray::number(int(state)) +
                           " WHERE campaign=" + QByteArray::number(campaign);
    if (!fixture.db().execute(sql.constData()))
        qFatal("sql");
    return campaign;
}

PollOutcome report(qint64 key, RecipientState from, RecipientState to)
{
    PollOutcome outcome;
    outcome.key = key;
    outcome.from = from;
    outcome.to = to;
    return outcome;
}

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settle_data();
    void settle();
    void onlyTheOperatorsRowsAreSettled();
    void askAgainReopens();
    void askAgainStopsTheWaiting();
    void retryStates_data();
    void retryStates();
    void retryIsALinkedDraft();
    void retryLeavesWhatIsStillAsked();
    void dueReports();
    void reportsMoveRows();
    void reportsNeverGoBack();
    void contradictionEndsTheAsking();
    void ourGivingUpIsNotFinal();
    void scheduledAgeCountsFromItsTime();
    void deletedAndKept();
    void draftsAreInvisibleUntilComplete();
    void sealedCampaignsAreNoDrafts();
};

void TestDecisions::settle_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<RecipientState>("state");
    QTest::addColumn<Next>("next");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("sent") << Decision::WasSent << Accepted << Next::None << Reason::SettledSent;
    QTest::newRow("not sent") << Decision::WasNotSent << Rejected << Next::None << Reason::SettledNotSent;
    QTest::newRow("ask again") << Decision::AskAgain << Uncertain << Next::AskAgain << Reason::AnswerLost;
}

void TestDecisions::settle()
{
    QFETCH(Decision, decision);
    QFETCH(RecipientState, state);
    QFETCH(Next, next);
    QFETCH(Reason, reason);
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, Uncertain, 3, Next::Operator);
    const auto result = DecisionStore(fixture.db())
                            .settle(campaign, {2, 4, 99}, decision, QStringLiteral("anna"), fixture.now());
    QVERIFY(result);
    QCOMPARE(result->settled, 2);
    QCOMPARE(result->refused, QList<qint64>{99});
    const RecipientRow row = fixture.row(campaign, 1);
    QCOMPARE(row.state, state);
    QCOMPARE(row.next, next);
    QCOMPARE(row.reason, reason);
    QCOMPARE(fixture.row(campaign, 2).next, Next::Operator);
    QCOMPARE(fixture.counts(campaign)[state], state == Uncertain ? 3 : 2);
    QCOMPARE(fixture.counts(campaign).total(), 3);
    const auto events = RecipientStore(fixture.db()).events(row.key);
    QCOMPARE(events->back().kind, EventKind::Settled);
    QCOMPARE(events->back().at, fixture.now());
    QVERIFY(events->back().detail.contains(u"anna"));
    QCOMPARE(Ledger(fixture.db()).nextRepeatAt(campaign)->has_value(), decision == Decision::AskAgain);
}

void TestDecisions::onlyTheOperatorsRowsAreSettled()
{
    for (const RecipientState state : allRecipientStates()) {
        StorageFixture fixture;
        const qint64 campaign =
            campaignIn(fixture, state, 1, state == Uncertain ? Next::PollOnly : Next::None);
        const auto result =
            DecisionStore(fixture.db()).settle(campaign, {2}, Decision::WasNotSent, {}, fixture.now());
        QCOMPARE(result->settled, 0);
        QCOMPARE(result->refused, QList<qint64>{2});
        QCOMPARE(fixture.row(campaign, 1).state, state);
    }
}

void TestDecisions::askAgainReopens()
{
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, Uncertain, 1, Next::Operator);
    CampaignStore store(fixture.db());
    DecisionStore decisions(fixture.db());
    QVERIFY(store.setState(campaign, CampaignState::Cancelled, nullptr, fixture.now()));
    QCOMPARE(decisions.settle(campaign, {2}, Decision::AskAgain, {}, 0).error().code,
             ErrorCode::NotAllowedInState);
    QVERIFY(store.setState(campaign, CampaignState::Finished, nullptr, fixture.now()));
    QCOMPARE(decisions.settle(campaign, {77}, Decision::AskAgain, {}, 0)->settled, 0);
    QCOMPARE(store.campaign(campaign)->state, CampaignState::Finished);
    QCOMPARE(decisions.settle(campaign, {2}, Decision::AskAgain, {}, 0)->settled, 1);
    QCOMPARE(store.campaign(campaign)->state, CampaignState::Paused);
    QVERIFY(!store.campaign(campaign)->finishedAt);
    QCOMPARE(decisions.settle(4711, {2}, Decision::WasSent, {}, 0).error().code, ErrorCode::NoSuchCampaign);
}

void TestDecisions::askAgainStopsTheWaiting()
{
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, Uncertain, 2, Next::Operator);
    CampaignStore store(fixture.db());
    DecisionStore decisions(fixture.db());
    QVERIFY(store.setState(campaign, CampaignState::Scheduled, nullptr, fixture.now()));
    QCOMPARE(decisions.settle(campaign, {2}, Decision::WasSent, {}, fixture.now())->settled, 1);
    QCOMPARE(store.campaign(campaign)->state, CampaignState::Scheduled);
    QCOMPARE(decisions.settle(campaign, {3}, Decision::AskAgain, {}, fixture.now())->settled, 1);
    QCOMPARE(store.campaign(campaign)->state, CampaignState::Paused);
    QVERIFY(Ledger(fixture.db()).nextRepeatAt(campaign)->has_value());
}

void TestDecisions::retryStates_data()
{
    QTest::addColumn<RecipientState>("state");
    QTest::addColumn<bool>("plain");
    QTest::addColumn<bool>("accepting");
    for (const RecipientState state : allRecipientStates()) {
        const bool plain = state == Rejected || state == Undelivered || state == Expired;
        const bool accepting = plain || state == NoReport || state == Uncertain;
        QTest::newRow(qPrintable(recipientStateWord(state))) << state << plain << accepting;
    }
}

void TestDecisions::retryStates()
{
    QFETCH(RecipientState, state);
    QFETCH(bool, plain);
    QFETCH(bool, accepting);
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, state, 2, state == Uncertain ? Next::Operator : Next::None);
    DecisionStore decisions(fixture.db());
    const Result<RetryDraft> without = decisions.retryDraft(campaign, {state}, {}, fixture.now());
    QCOMPARE(bool(without), plain);
    if (!plain)
        QCOMPARE(without.error().code, accepting ? ErrorCode::RetryNeedsConsent : ErrorCode::RetryNotAllowed);
    QCOMPARE(bool(decisions.retryDraft(campaign, {state}, {true, false}, fixture.now())), accepting);
}

void TestDecisions::retryIsALinkedDraft()
{
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, Rejected, 2);
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=2 WHERE id%2=0"));
    const qint64 retry =
        DecisionStore(fixture.db()).retryDraft(campaign, {Rejected}, {}, fixture.now())->campaign;
    const Campaign draft = campaignOf(*fixture.workspace, retry);
    QCOMPARE(draft.parent, std::optional(campaign));
    QCOMPARE(draft.state, CampaignState::Draft);
    QVERIFY(!draft.isSealed());
    QCOMPARE(draft.recipients, 1);
    QCOMPARE(draft.headers, QStringList{QStringLiteral("Name")});
    QCOMPARE(draft.plan.message.text, testPlan(fixture.account).message.text);
    const RecipientRow row = fixture.row(retry, 1);
    QCOMPARE(row.state, Ready);
    QCOMPARE(row.clientId, 0); // a new one comes with sealing
    QCOMPARE(row.cells, QStringList{QStringLiteral("Name1")});
    QCOMPARE(DecisionStore(fixture.db()).retryDraft(campaign, {Undelivered}, {}, 0).error().code,
             ErrorCode::NothingToSend);
}

void TestDecisions::retryLeavesWhatIsStillAsked()
{
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, Uncertain, 2, Next::AskAgain);
    QCOMPARE(DecisionStore(fixture.db()).retryDraft(campaign, {Uncertain}, {true, false}, 0).error().code,
             ErrorCode::NothingToSend);
}

void TestDecisions::dueReports()
{
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, Accepted, 3);
    ReportStore store(fixture.db());
    QCOMPARE(store.due(fixture.identity(), fixture.now(), 2)->size(), std::size_t(2));
    QVERIFY(store.due(QStringLiteral("another/account"), fixture.now(), 10)->empty());
    QVERIFY(store.due(fixture.identity(), 999, 10)->empty());
    QCOMPARE(*store.nextDueAt(fixture.identity()), std::optional<qint64>(1000));
    QCOMPARE(*store.waiting(campaign), 3);
    QCOMPARE(store.ofCampaign(campaign, 10, recipientKey(campaign, 1))->size(), std::size_t(2));
    // A clock that was set back must not put the questions off for a year.
    QVERIFY(fixture.db().execute(
        ("UPDATE delivery SET due_at=" + QByteArray::number(fixture.now() + 400LL * 24 * 3600 * 1000))
            .constData()));
    QCOMPARE(store.due(fixture.identity(), fixture.now(), 10)->size(), std::size_t(3));
}

void TestDecisions::reportsMoveRows()
{
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, Accepted, 5);
    ReportStore store(fixture.db());
    std::vector<PollOutcome> outcomes;
    int n = 0;
    for (const RecipientState to : {Delivered, Read, Undelivered, Expired, NoReport})
        outcomes.push_back(report(recipientKey(campaign, ++n), Accepted, to));
    outcomes[2].detail = QStringLiteral("absent");
    QVERIFY(store.record(outcomes, fixture.now()));
    for (const RecipientState state : {Delivered, Read, Undelivered, Expired, NoReport})
        QCOMPARE(fixture.counts(campaign)[state], 1);
    QCOMPARE(fixture.counts(campaign).total(), 5);
    QCOMPARE(fixture.row(campaign, 3).detail, QStringLiteral("absent"));
    QCOMPARE(*store.waiting(campaign), 0);
    QCOMPARE(RecipientStore(fixture.db()).events(recipientKey(campaign, 1))->back().kind, EventKind::Report);
}

void TestDecisions::reportsNeverGoBack()
{
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, Delivered, 1);
    ReportStore store(fixture.db());
    // A late answer to an earlier question: the row was accepted when it was asked.
    QVERIFY(store.record({report(recipientKey(campaign, 1), Accepted, Undelivered)}, fixture.now()));
    QCOMPARE(fixture.row(campaign, 1).state, Delivered);
    QCOMPARE(fixture.counts(campaign)[Delivered], 1);
    QVERIFY(store.record({report(recipientKey(campaign, 1), Delivered, Read)}, fixture.now()));
    QCOMPARE(fixture.row(campaign, 1).state, Read);
}

void TestDecisions::contradictionEndsTheAsking()
{
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, Delivered, 1);
    ReportStore store(fixture.db());
    QCOMPARE(store.due(fixture.identity(), fixture.now(), 10)->size(), std::size_t(1));
    QVERIFY(store.record({report(recipientKey(campaign, 1), Delivered, Expired)}, fixture.now()));
    QCOMPARE(fixture.row(campaign, 1).state, Delivered);
    QVERIFY(store.due(fixture.identity(), fixture.now(), 10)->empty());
    QCOMPARE(fixture.counts(campaign)[Delivered], 1);
}

void TestDecisions::ourGivingUpIsNotFinal()
{
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, Accepted, 1);
    ReportStore store(fixture.db());
    PollOutcome outcome = report(recipientKey(campaign, 1), Accepted, NoReport);
    outcome.reason = Reason::GaveUp;
    outcome.kind = EventKind::GaveUp;
    QVERIFY(store.record({outcome}, fixture.now()));
    QCOMPARE(fixture.row(campaign, 1).reason, Reason::GaveUp);
    QVERIFY(store.due(fixture.identity(), fixture.now(), 10)->empty());
    QCOMPARE(store.ofCampaign(campaign, 10, 0)->size(), std::size_t(1)); // still found by a refresh
    QVERIFY(store.record({report(recipientKey(campaign, 1), NoReport, Delivered)}, fixture.now()));
    QCOMPARE(fixture.row(campaign, 1).state, Delivered);
}

void TestDecisions::scheduledAgeCountsFromItsTime()
{
    StorageFixture fixture;
    campaignIn(fixture, Accepted, 1);
    const qint64 later = fixture.now() + 5LL * 24 * 3600 * 1000;
    QVERIFY(fixture.db().execute(("UPDATE recipient SET send_at=" + QByteArray::number(later)).constData()));
    QCOMPARE(ReportStore(fixture.db()).due(fixture.identity(), fixture.now(), 1)->at(0).sentAt, later);
}

void TestDecisions::deletedAndKept()
{
    StorageFixture fixture;
    const qint64 campaign = campaignIn(fixture, Accepted, 2);
    const qint64 held = campaignIn(fixture, Held, 1, Next::None, QStringLiteral("Other"));
    ReportStore store(fixture.db());
    QVERIFY(store.recordDeleted({recipientKey(campaign, 1), recipientKey(held, 1)}, fixture.now()));
    QVERIFY(store.recordKept({recipientKey(campaign, 2)}, fixture.now()));
    QCOMPARE(fixture.row(campaign, 1).state, Cancelled);
    QCOMPARE(fixture.row(campaign, 2).state, Accepted);
    QCOMPARE(fixture.row(campaign, 2).reason, Reason::WaitingAtGateway);
    QCOMPARE(fixture.row(held, 1).state, Held); // never cancelled
    QCOMPARE(fixture.counts(campaign)[Cancelled], 1);
    QCOMPARE(fixture.counts(campaign)[Accepted], 1);
    QCOMPARE(*store.waiting(campaign), 1);
}

void TestDecisions::draftsAreInvisibleUntilComplete()
{
    StorageFixture fixture;
    CampaignStore store(fixture.db());
    Campaign draft;
    draft.plan = testPlan(fixture.account);
    draft.headers = {QStringLiteral("Name")};
    const qint64 lost = *store.createDraft(draft);
    QVERIFY(store.addRecipients(lost, {testRecipient(1)}));
    const qint64 whole = fixture.draft(2);
    QCOMPARE(store.campaign(lost).error().code, ErrorCode::NoSuchCampaign);
    QCOMPARE(store.campaigns()->size(), std::size_t(1));
    QVERIFY(store.removeIncompleteDrafts(fixture.now() + 25LL * 3600 * 1000));
    QCOMPARE(store.campaign(whole)->counts[Ready], 2);
    QVERIFY(rowsOf(*fixture.workspace, lost).empty());
    QVERIFY(store.removeDraft(whole));
    QCOMPARE(store.campaign(whole).error().code, ErrorCode::NoSuchCampaign);
    QVERIFY(rowsOf(*fixture.workspace, whole).empty());
}

void TestDecisions::sealedCampaignsAreNoDrafts()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.sealed(2);
    QCOMPARE(CampaignStore(fixture.db()).removeDraft(campaign).error().code, ErrorCode::NotAllowedInState);
    QCOMPARE(fixture.counts(campaign)[Ready], 2);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "test_decisions.moc"
