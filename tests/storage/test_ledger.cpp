// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StopListStore.h"
#include "tests/storage/StorageFixture.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;

class TestLedger : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takeRecordsTheIntention();
    void takeInOrderAndOnce();
    void recordSettlesRows();
    void severalRecordsAndTakesAreOneTransaction();
    void forbiddenMoveChangesNothing();
    void outcomeOfARowOutsideTheAttempt();
    void outcomeTwice();
    void collision();
    void collisionWithinOneAnswer();
    void sameIdAtAnotherAccount();
    void guardsStopRows();
    void contentCheckStopsRows();
    void campaignStops_data();
    void campaignStops();
    void repeatsComeBack();
    void backToReadyForgetsTheAttempt();
    void repairAfterACrash();
    void repairWithoutClientIds();
    void repairOfTheLastRepeat();
    void cancel();
    void handOver();
    void eventsTellTheStory();
    void busyWriterIsWaitedFor();
};

void TestLedger::takeRecordsTheIntention()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(5);
    Ledger ledger(fixture.db());
    const TakeResult taken = fixture.take(ledger, fixture.takeRequest(campaign, 3));
    QCOMPARE(taken.stop, TakeStop::None);
    QCOMPARE(taken.batch.rows.size(), std::size_t(3));
    QVERIFY(taken.batch.attempt > 0);
    QVERIFY(!taken.batch.repeat);
    for (int n = 1; n <= 3; ++n) {
        const BatchRow& row = taken.batch.rows[std::size_t(n - 1)];
        QCOMPARE(row.number, n);
        QCOMPARE(row.phone, testPhone(n));
        QCOMPARE(row.clientId, fixture.row(campaign, n).clientId);
        QCOMPARE(row.firstAttemptAt, std::optional(fixture.now()));
        QCOMPARE(fixture.row(campaign, n).state, Submitting);
    }
    QCOMPARE(fixture.counts(campaign)[Submitting], 3);
    QCOMPARE(fixture.counts(campaign)[Ready], 2);
    QCOMPARE(campaignOf(*fixture.workspace, campaign).requests, 1);
}

void TestLedger::takeInOrderAndOnce()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(5);
    Ledger ledger(fixture.db());
    const TakeResult first = fixture.take(ledger, fixture.takeRequest(campaign, 3));
    TakeRequest next = fixture.takeRequest(campaign, 3);
    next.afterKey = first.scannedTo;
    const TakeResult second = fixture.take(ledger, next);
    QCOMPARE(second.batch.rows.size(), std::size_t(2));
    QCOMPARE(second.batch.rows[0].phone, testPhone(4));
    QVERIFY(second.batch.attempt > first.batch.attempt);
    const TakeResult third = fixture.take(ledger, fixture.takeRequest(campaign, 3));
    QVERIFY(third.batch.rows.empty());
    QCOMPARE(third.blocked, 0);
    QCOMPARE(campaignOf(*fixture.workspace, campaign).requests, 2); // an empty take is no request
}

void TestLedger::recordSettlesRows()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(2);
    Ledger ledger(fixture.db());
    const TakeResult taken = fixture.take(ledger, fixture.takeRequest(campaign, 2));
    AttemptRecord record = StorageFixture::record(taken.batch, Accepted);
    record.rows[0].gatewayParts = 3;
    record.rows[0].dueKind = DueKind::Poll;
    record.rows[0].dueAt = fixture.now() + 20'000;
    record.rows[1].to = Rejected;
    record.rows[1].gatewayId.clear();
    record.rows[1].reason = Reason::PhoneLength;
    record.rows[1].text = QStringLiteral("too long");
    QVERIFY(fixture.write(ledger, record));
    QCOMPARE(fixture.row(campaign, 1).state, Accepted);
    QCOMPARE(fixture.row(campaign, 1).gatewayId, record.rows[0].gatewayId);
    QCOMPARE(fixture.row(campaign, 2).state, Rejected);
    QCOMPARE(fixture.row(campaign, 2).reason, Reason::PhoneLength);
    QCOMPARE(fixture.row(campaign, 2).detail, QStringLiteral("too long"));
    QCOMPARE(fixture.counts(campaign)[Accepted], 1);
    QCOMPARE(fixture.counts(campaign)[Rejected], 1);
    QCOMPARE(fixture.counts(campaign).total(), 2);
}

void TestLedger::severalRecordsAndTakesAreOneTransaction()
{
    StorageFixture fixture;
    const auto reader = Connection::open(fixture.db().path(), Connection::Mode::Read);
    const qint64 campaign = fixture.running(6);
    Ledger ledger(fixture.db());
    const TakeResult one = fixture.take(ledger, fixture.takeRequest(campaign, 2));
    const TakeResult two = fixture.take(ledger, fixture.takeRequest(campaign, 2));
    AttemptRecord good = StorageFixture::record(one.batch, Accepted);
    AttemptRecord bad = StorageFixture::record(two.batch, Delivered); // no answer to a submission says so
    const qint64 before = *(*reader)->dataVersion();
    const auto round = ledger.round(
        {good, bad}, {fixture.takeRequest(campaign, 2)}, [](const BatchRow&) { return true; }, fixture.now());
    QVERIFY(!round);
    QCOMPARE(*(*reader)->dataVersion(), before);
    QCOMPARE(fixture.counts(campaign)[Submitting], 4);
    QCOMPARE(fixture.counts(campaign)[Ready], 2);
    QVERIFY(ledger.round(
        {good, StorageFixture::record(two.batch, Accepted)}, {fixture.takeRequest(campaign, 2)},
        [](const BatchRow&) { return true; }, fixture.now()));
    QCOMPARE(fixture.counts(campaign)[Accepted], 4);
    QCOMPARE(fixture.counts(campaign)[Submitting], 2);
}

void TestLedger::forbiddenMoveChangesNothing()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(1);
    Ledger ledger(fixture.db());
    const Batch batch = fixture.take(ledger, fixture.takeRequest(campaign, 1)).batch;
    AttemptRecord record = StorageFixture::record(batch, Ready);
    QCOMPARE(fixture.write(ledger, record).error().code, ErrorCode::StorageFailed); // it may have arrived
    record.rows[0].to = Rejected;
    record.rows[0].context.maybe = 1; // refused for a reason that isn't its content
    QCOMPARE(fixture.write(ledger, record).error().code, ErrorCode::StorageFailed);
    QCOMPARE(fixture.row(campaign, 1).state, Submitting);
    QCOMPARE(fixture.counts(campaign)[Submitting], 1);
    record.rows[0].context.fixedByContent = true;
    QVERIFY(fixture.write(ledger, record));
    QCOMPARE(fixture.row(campaign, 1).state, Rejected);
}

void TestLedger::outcomeOfARowOutsideTheAttempt()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(2);
    Ledger ledger(fixture.db());
    const Batch one = fixture.take(ledger, fixture.takeRequest(campaign, 1)).batch;
    const Batch two = fixture.take(ledger, fixture.takeRequest(campaign, 1)).batch;
    AttemptRecord record = StorageFixture::record(one, Accepted);
    record.rows[0].key = two.rows[0].key;
    QVERIFY(!fixture.write(ledger, record));
    QCOMPARE(fixture.counts(campaign)[Submitting], 2);
}

void TestLedger::outcomeTwice()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(1);
    Ledger ledger(fixture.db());
    const Batch batch = fixture.take(ledger, fixture.takeRequest(campaign, 1)).batch;
    QVERIFY(fixture.write(ledger, StorageFixture::record(batch, Accepted)));
    QVERIFY(!fixture.write(ledger, StorageFixture::record(batch, Held)));
    QCOMPARE(fixture.row(campaign, 1).state, Accepted);
    QCOMPARE(fixture.counts(campaign).total(), 1);
}

void TestLedger::collision()
{
    StorageFixture fixture;
    const qint64 first = fixture.running(1);
    const qint64 second = fixture.running(1, QStringLiteral("Other"));
    Ledger ledger(fixture.db());
    const Batch one = fixture.take(ledger, fixture.takeRequest(first, 1)).batch;
    AttemptRecord record = StorageFixture::record(one, Accepted);
    record.rows[0].gatewayId = QStringLiteral("77");
    QVERIFY(fixture.write(ledger, record));
    const Batch two = fixture.take(ledger, fixture.takeRequest(second, 1)).batch;
    record = StorageFixture::record(two, Accepted);
    record.rows[0].gatewayId = QStringLiteral("77");
    record.rows[0].dueKind = DueKind::Poll;
    const auto round = fixture.write(ledger, record);
    QVERIFY(round);
    QCOMPARE(round->collisions, std::vector<qint64>{two.rows[0].key});
    const RecipientRow row = fixture.row(second, 1);
    QCOMPARE(row.state, Uncertain);
    QCOMPARE(row.next, Next::Operator);
    QCOMPARE(row.reason, Reason::IdCollision);
    QCOMPARE(row.gatewayId, QString()); // another message's state is not shown as this one's
    QCOMPARE(fixture.row(first, 1).state, Accepted);
}

void TestLedger::collisionWithinOneAnswer()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(2);
    Ledger ledger(fixture.db());
    AttemptRecord record =
        StorageFixture::record(fixture.take(ledger, fixture.takeRequest(campaign, 2)).batch, Accepted);
    record.rows[0].gatewayId = record.rows[1].gatewayId = QStringLiteral("77");
    QCOMPARE(fixture.write(ledger, record)->collisions.size(), std::size_t(1));
    QCOMPARE(fixture.counts(campaign)[Uncertain], 1);
}

void TestLedger::sameIdAtAnotherAccount()
{
    StorageFixture fixture;
    const qint64 first = fixture.running(1);
    fixture.account.login = QStringLiteral("another");
    const qint64 second = fixture.running(1);
    Ledger ledger(fixture.db());
    fixture.account.login = QStringLiteral("demo");
    AttemptRecord one =
        StorageFixture::record(fixture.take(ledger, fixture.takeRequest(first, 1)).batch, Accepted);
    fixture.account.login = QStringLiteral("another");
    AttemptRecord two =
        StorageFixture::record(fixture.take(ledger, fixture.takeRequest(second, 1)).batch, Accepted);
    one.rows[0].gatewayId = two.rows[0].gatewayId = QStringLiteral("77");
    QVERIFY(fixture.write(ledger, one));
    QVERIFY(fixture.write(ledger, two)->collisions.empty());
    QCOMPARE(fixture.row(second, 1).state, Accepted);
}

void TestLedger::guardsStopRows()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(3);
    QVERIFY(StopListStore(fixture.db()).add({{testPhone(2), {}, {}, 0}}));
    Ledger ledger(fixture.db());
    const TakeResult taken = fixture.take(ledger, fixture.takeRequest(campaign, 3));
    QCOMPARE(taken.blocked, 1);
    QCOMPARE(taken.batch.rows.size(), std::size_t(2));
    QCOMPARE(taken.batch.rows[1].number, 2); // numbers run without a gap
    QCOMPARE(fixture.row(campaign, 2).state, Skipped);
    QCOMPARE(fixture.row(campaign, 2).reason, Reason::StopListed);
    QCOMPARE(fixture.counts(campaign)[Skipped], 1);
    QCOMPARE(fixture.counts(campaign).total(), 3);
}

void TestLedger::contentCheckStopsRows()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(2);
    Ledger ledger(fixture.db());
    const auto round = ledger.round(
        {}, {fixture.takeRequest(campaign, 2)}, [](const BatchRow& row) { return row.phone != testPhone(1); },
        fixture.now());
    QCOMPARE(round->takes[0].batch.rows.size(), std::size_t(1));
    QCOMPARE(fixture.row(campaign, 1).state, Invalid);
    QCOMPARE(fixture.row(campaign, 1).reason, Reason::ContentDrifted);
}

void TestLedger::campaignStops_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<TakeStop>("stop");
    QTest::newRow("pause") << QByteArray("UPDATE campaign SET wanted=1") << TakeStop::PauseWanted;
    QTest::newRow("cancel") << QByteArray("UPDATE campaign SET wanted=2") << TakeStop::CancelWanted;
    QTest::newRow("paused") << QByteArray("UPDATE campaign SET state=3") << TakeStop::NotRunning;
    QTest::newRow("cancelled") << QByteArray("UPDATE campaign SET state=5") << TakeStop::NotRunning;
    QTest::newRow("another account") << QByteArray("UPDATE campaign SET identity='x'")
                                     << TakeStop::IdentityChanged;
}

void TestLedger::campaignStops()
{
    QFETCH(QByteArray, sql);
    QFETCH(TakeStop, stop);
    StorageFixture fixture;
    const qint64 campaign = fixture.running(2);
    QVERIFY(fixture.db().execute(sql.constData()));
    Ledger ledger(fixture.db());
    QCOMPARE(fixture.take(ledger, fixture.takeRequest(campaign, 2)).stop, stop);
    QCOMPARE(fixture.counts(campaign)[Ready], 2);
    QVERIFY(fixture.db().execute("UPDATE campaign SET wanted=0,state=2,identity='gateway.invalid/demo'"));
    TakeRequest quiet = fixture.takeRequest(campaign, 2);
    quiet.insideQuietHours = true;
    QCOMPARE(fixture.take(ledger, quiet).stop, TakeStop::QuietHours);
    QCOMPARE(fixture.take(ledger, fixture.takeRequest(campaign, 2)).batch.rows.size(), std::size_t(2));
}

void TestLedger::repeatsComeBack()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(3);
    Ledger ledger(fixture.db());
    AttemptRecord record =
        StorageFixture::record(fixture.take(ledger, fixture.takeRequest(campaign, 2)).batch, Uncertain);
    for (RowOutcome& row : record.rows) {
        row.next = Next::AskAgain;
        row.maybeAfter = 1;
        row.dueKind = DueKind::Repeat;
        row.dueAt = fixture.now() + 60'000;
    }
    QVERIFY(fixture.write(ledger, record));
    const qint64 first = fixture.now();
    QCOMPARE(*ledger.nextRepeatAt(campaign), std::optional(first + 60'000));
    QVERIFY(fixture.take(ledger, fixture.takeRequest(campaign, 5, true))
                .batch.rows.empty()); // not before its time
    fixture.clock.advance(1min);
    const TakeResult taken = fixture.take(ledger, fixture.takeRequest(campaign, 5, true));
    QCOMPARE(taken.batch.rows.size(), std::size_t(2)); // the third, ready, is not among them
    QVERIFY(taken.batch.repeat);
    QCOMPARE(taken.batch.rows[0].maybe, 1);
    QCOMPARE(taken.batch.rows[0].repeats, 1);
    QCOMPARE(taken.batch.rows[0].firstAttemptAt, std::optional(first));
    QCOMPARE(*ledger.nextRepeatAt(campaign), std::nullopt);
    // A repeat that never reached the gateway is given back.
    record = StorageFixture::record(taken.batch, Uncertain);
    record.rows[0].repeatCounts = false;
    for (RowOutcome& row : record.rows) {
        row.next = Next::AskAgain;
        row.dueKind = DueKind::Repeat;
    }
    QVERIFY(fixture.write(ledger, record));
    const TakeResult again = fixture.take(ledger, fixture.takeRequest(campaign, 5, true));
    QCOMPARE(again.batch.rows[0].repeats, 1);
    QCOMPARE(again.batch.rows[1].repeats, 2);
}

void TestLedger::backToReadyForgetsTheAttempt()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(1);
    Ledger ledger(fixture.db());
    AttemptRecord record =
        StorageFixture::record(fixture.take(ledger, fixture.takeRequest(campaign, 1)).batch, Ready);
    record.rows[0].context.cannotHaveArrived = true;
    QVERIFY(fixture.write(ledger, record));
    QCOMPARE(fixture.counts(campaign)[Ready], 1);
    fixture.clock.advance(48h);
    const TakeResult again = fixture.take(ledger, fixture.takeRequest(campaign, 1));
    QCOMPARE(again.batch.rows[0].firstAttemptAt, std::optional(fixture.now()));
}

void TestLedger::repairAfterACrash()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(3);
    const qint64 other = fixture.running(1, QStringLiteral("Other"));
    const qint64 started = fixture.now();
    Ledger ledger(fixture.db());
    fixture.take(ledger, fixture.takeRequest(campaign, 2));
    fixture.take(ledger, fixture.takeRequest(other, 1));
    fixture.clock.advance(10s);
    QCOMPARE(*ledger.repairSubmitting(campaign, 60s, fixture.now()), 2);
    QCOMPARE(*ledger.repairSubmitting(campaign, 60s, fixture.now()), 0);
    const RecipientRow row = fixture.row(campaign, 1);
    QCOMPARE(row.state, Uncertain);
    QCOMPARE(row.next, Next::AskAgain);
    QCOMPARE(row.reason, Reason::AnswerLost);
    QCOMPARE(row.maybe, 1);
    QCOMPARE(*ledger.nextRepeatAt(campaign), std::optional(started + 60'000)); // from the attempt's start
    QCOMPARE(fixture.row(other, 1).state, Submitting);                         // somebody else's campaign
    QCOMPARE(fixture.counts(campaign)[Uncertain], 2);
    QCOMPARE(fixture.counts(campaign)[Ready], 1);
}

void TestLedger::repairWithoutClientIds()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(1);
    Ledger ledger(fixture.db());
    fixture.take(ledger, fixture.takeRequest(campaign, 1));
    QCOMPARE(*ledger.repairSubmitting(campaign, std::nullopt, fixture.now()), 1);
    QCOMPARE(fixture.row(campaign, 1).next, Next::Operator);
    QCOMPARE(fixture.row(campaign, 1).reason, Reason::IdsNotHonoured);
    QCOMPARE(*ledger.nextRepeatAt(campaign), std::nullopt);
}

void TestLedger::repairOfTheLastRepeat()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(1);
    Ledger ledger(fixture.db());
    fixture.take(ledger, fixture.takeRequest(campaign, 1));
    QVERIFY(fixture.db().execute("UPDATE delivery SET repeats=5,maybe=5"));
    QCOMPARE(*ledger.repairSubmitting(campaign, 60s, fixture.now()), 1);
    QCOMPARE(fixture.row(campaign, 1).next, Next::Operator);
    QCOMPARE(fixture.row(campaign, 1).reason, Reason::RepeatsUsedUp);
    QCOMPARE(fixture.row(campaign, 1).maybe, 6);
    QCOMPARE(*ledger.nextRepeatAt(campaign), std::nullopt);
}

void TestLedger::cancel()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(4);
    Ledger ledger(fixture.db());
    AttemptRecord record =
        StorageFixture::record(fixture.take(ledger, fixture.takeRequest(campaign, 2)).batch, Accepted);
    record.rows[1].to = Uncertain;
    record.rows[1].next = Next::PollOnly;
    record.rows[1].dueKind = DueKind::Poll;
    QVERIFY(fixture.write(ledger, record));
    QCOMPARE(*ledger.cancelUnsent(campaign, fixture.now()), 2);
    QCOMPARE(fixture.counts(campaign)[Cancelled], 2);
    QCOMPARE(fixture.counts(campaign)[Accepted], 1);
    QCOMPARE(fixture.row(campaign, 2).next, Next::PollOnly); // its report still comes
    QCOMPARE(fixture.row(campaign, 3).reason, Reason::CampaignCancelled);
    QCOMPARE(campaignOf(*fixture.workspace, campaign).state, CampaignState::Cancelled);
    QCOMPARE(fixture.take(ledger, fixture.takeRequest(campaign, 5)).stop, TakeStop::NotRunning);
}

void TestLedger::handOver()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(2);
    Ledger ledger(fixture.db());
    AttemptRecord record =
        StorageFixture::record(fixture.take(ledger, fixture.takeRequest(campaign, 2)).batch, Uncertain);
    for (RowOutcome& row : record.rows) {
        row.next = Next::AskAgain;
        row.dueKind = DueKind::Repeat;
        row.dueAt = fixture.now() + row.key % 10 * 1000;
    }
    QVERIFY(fixture.write(ledger, record));
    QCOMPARE(*ledger.handOverRepeats(campaign, Reason::RepeatTooLate, fixture.now(), fixture.now() + 100'000),
             0);
    QCOMPARE(*ledger.handOverRepeats(campaign, Reason::AccountChanged, fixture.now()), 2);
    QCOMPARE(fixture.row(campaign, 1).next, Next::Operator);
    QCOMPARE(fixture.row(campaign, 1).reason, Reason::AccountChanged);
    QCOMPARE(*ledger.nextRepeatAt(campaign), std::nullopt);
}

void TestLedger::eventsTellTheStory()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(1);
    Ledger ledger(fixture.db());
    fixture.take(ledger, fixture.takeRequest(campaign, 1));
    QVERIFY(ledger.repairSubmitting(campaign, 1s, fixture.now()));
    fixture.clock.advance(2s);
    const Batch batch = fixture.take(ledger, fixture.takeRequest(campaign, 1, true)).batch;
    QVERIFY(fixture.write(ledger, StorageFixture::record(batch, Accepted)));
    const auto events = RecipientStore(fixture.db()).events(recipientKey(campaign, 1));
    QCOMPARE(events->size(), std::size_t(2));
    QCOMPARE(events->at(0).kind, EventKind::Repaired);
    QCOMPARE(events->at(1).kind, EventKind::Attempt);
    QCOMPARE(events->at(1).attempt, std::optional(batch.attempt));
    QCOMPARE(events->at(1).state, Accepted);
}

void TestLedger::busyWriterIsWaitedFor()
{
    StorageFixture fixture;
    const auto other = fixture.folders.open(fixture.clock);
    const qint64 campaign = fixture.running(1);
    QVERIFY(fixture.db().execute("PRAGMA busy_timeout=10"));
    const Result<Transaction> held = Transaction::begin(other->connection());
    QVERIFY(held);
    Ledger ledger(fixture.db());
    const auto round = ledger.round(
        {}, {fixture.takeRequest(campaign, 1)}, [](const BatchRow&) { return true; }, 0);
    QCOMPARE(round.error().code, ErrorCode::WorkspaceLocked);
    QCOMPARE(fixture.counts(campaign)[Ready], 1);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
