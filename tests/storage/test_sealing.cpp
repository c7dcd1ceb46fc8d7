// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing, client ids and the guard against sending the same again.
#include "core/storage/CampaignRemoval.h"
#include "core/storage/ClientIds.h"
#include "core/storage/WorkspaceMeta.h"
#include "tests/storage/StorageFixture.h"

#include <QSet>
#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;

class TestSealing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clientIdsAreFifteenDigits();
    void clientIdsAreNeverGivenTwice();
    void clientIdsRollOver();
    void clientIdsAreLimited();
    void installationsLookRandom();
    void sealFreezes();
    void invalidRowsStayOut();
    void sealedOnlyOnce();
    void hiddenDraftsAreNotSealed();
    void earlierStates_data();
    void earlierStates();
    void whatIsKnownOfEarlierRows_data();
    void whatIsKnownOfEarlierRows();
    void whatARemovedCampaignSentIsNotKnown();
    void windowOfADay();
    void whatMayStillGoOutCountsForEver_data();
    void whatMayStillGoOutCountsForEver();
    void whatTheGatewayKeepsCountsFromThen();
    void policies();
    void duplicatesOfOneListAreItsOwnBusiness();
    void reservationBetweenTwoPrograms();
    void refusedSealingChangesNothing();
};

void TestSealing::clientIdsAreFifteenDigits()
{
    StorageFixture fixture;
    const Result<qint64> id = ClientIds(fixture.db()).take(3);
    const QString text = QString::number(*id);
    QCOMPARE(text.size(), 15);
    QVERIFY(text.front() >= u'5');
    QCOMPARE(*ClientIds(fixture.db()).take(1), *id + 3);
}

void TestSealing::clientIdsAreNeverGivenTwice()
{
    StorageFixture fixture;
    QSet<qint64> seen;
    for (int round = 0; round < 4; ++round) {
        const qint64 campaign = fixture.sealed(50, QString::number(round));
        for (const RecipientRow& row : rowsOf(*fixture.workspace, campaign)) {
            QVERIFY(!seen.contains(row.clientId));
            seen += row.clientId;
        }
        fixture.workspace->updateWitness();
        fixture.workspace.reset();
        fixture.workspace = fixture.folders.open(fixture.clock); // over restarts too
    }
    QCOMPARE(seen.size(), 200);
}

void TestSealing::clientIdsRollOver()
{
    StorageFixture fixture;
    WorkspaceMeta meta(fixture.db());
    const qint64 installation = *meta.number(QStringLiteral("installation"));
    QVERIFY(meta.set(QStringLiteral("running"), kRunningNumbers - 2));
    QCOMPARE(*ClientIds(fixture.db()).take(2) % kRunningNumbers, kRunningNumbers - 2); // the last two
    const Result<qint64> next = ClientIds(fixture.db()).take(1);
    QVERIFY(*next / kRunningNumbers != installation);
    QCOMPARE(*next % kRunningNumbers, 0);
    QCOMPARE(QString::number(*next).size(), 15);
    fixture.workspace->updateWitness();
    fixture.workspace.reset();
    QVERIFY(!fixture.folders.open(fixture.clock)->wasForked());
}

void TestSealing::clientIdsAreLimited()
{
    StorageFixture fixture;
    QCOMPARE(ClientIds(fixture.db()).take(0).error().code, ErrorCode::CapGuard);
    QCOMPARE(ClientIds(fixture.db()).take(kRunningNumbers).error().code, ErrorCode::CapGuard);
    QVERIFY(ClientIds(fixture.db()).take(kRunningNumbers - 1));
}

void TestSealing::installationsLookRandom()
{
    QSet<qint64> seen;
    for (int i = 0; i < 100; ++i) {
        const qint64 number = randomInstallation();
        QVERIFY(number >= 50'000'000 && number <= 99'999'999);
        seen += number;
    }
    QVERIFY(seen.size() > 98);
}

void TestSealing::sealFreezes()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.sealed(3);
    const Campaign sealed = campaignOf(*fixture.workspace, campaign);
    QCOMPARE(sealed.state, CampaignState::Paused);
    QCOMPARE(sealed.identity, fixture.identity());
    QCOMPARE(sealed.machine, QStringLiteral("computer-one"));
    QCOMPARE(sealed.sealedAt, std::optional(fixture.now()));
    QCOMPARE(sealed.parts, 6);
    for (int n = 1; n <= 3; ++n)
        QCOMPARE(fixture.row(campaign, n).clientId,
                 fixture.row(campaign, 1).clientId + n - 1); // in the rows' order
    QVERIFY(fixture.row(campaign, 1).textHash != 0);
}

void TestSealing::invalidRowsStayOut()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.draft(3);
    std::vector<SealedRow> rows = fixture.rendered(campaign, 3);
    rows[1].state = Invalid;
    rows[1].reason = Reason::EmptyPlaceholder;
    rows[1].detail = QStringLiteral("Name");
    QVERIFY(SealingStore(fixture.db()).seal(fixture.request(campaign), rows));
    QCOMPARE(fixture.counts(campaign)[Invalid], 1);
    QCOMPARE(fixture.row(campaign, 2).clientId, 0);
    QCOMPARE(fixture.row(campaign, 2).detail, QStringLiteral("Name"));
    QCOMPARE(campaignOf(*fixture.workspace, campaign).parts, 4);
}

void TestSealing::sealedOnlyOnce()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.sealed(1);
    const qint64 id = fixture.row(campaign, 1).clientId;
    const Result<void> again =
        SealingStore(fixture.db())
            .seal(fixture.request(campaign, RepeatPolicy::Allow), fixture.rendered(campaign, 1));
    QCOMPARE(again.error().code, ErrorCode::NotAllowedInState);
    QCOMPARE(fixture.row(campaign, 1).clientId, id);
}

void TestSealing::hiddenDraftsAreNotSealed()
{
    StorageFixture fixture;
    CampaignStore drafts(fixture.db());
    SealingStore store(fixture.db());
    const qint64 deleted = fixture.draft(2);
    QVERIFY(drafts.hideDraft(deleted, fixture.now()));
    const qint64 replaced = fixture.draft(2);
    const qint64 list = fixture.draft(1);
    QVERIFY(drafts.hideDraft(list, fixture.now()));
    QVERIFY(drafts.swapDrafts(replaced, list, fixture.now()));
    for (const qint64 hidden : {deleted, replaced, qint64(4711)}) {
        const Result<void> sealed = store.seal(fixture.request(hidden), fixture.rendered(hidden, 2));
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, ErrorCode::DraftChanged);
        QCOMPARE(drafts.campaign(hidden).error().code, ErrorCode::NoSuchCampaign);
    }
    // Nothing is reserved for what was refused.
    QVERIFY(store.seal(fixture.request(list), fixture.rendered(list, 1)));
    QCOMPARE(fixture.counts(list)[Ready], 1);
}

void TestSealing::earlierStates_data()
{
    QTest::addColumn<RecipientState>("state");
    QTest::addColumn<bool>("refused");
    for (const RecipientState state : allRecipientStates()) {
        const bool unsent = state == Rejected || state == Invalid || state == Skipped || state == Cancelled ||
                            state == Undelivered || state == Expired;
        QTest::newRow(qPrintable(recipientStateWord(state))) << state << !unsent;
    }
}

void TestSealing::earlierStates()
{
    QFETCH(RecipientState, state);
    QFETCH(bool, refused);
    StorageFixture fixture;
    fixture.sealed(2);
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=" + QByteArray::number(static_cast<int>(state))));
    const qint64 again = fixture.draft(2);
    const Result<void> sealed =
        SealingStore(fixture.db()).seal(fixture.request(again), fixture.rendered(again, 2));
    QCOMPARE(!sealed, refused);
    if (refused) {
        QCOMPARE(sealed.error().code, ErrorCode::RepeatGuard);
        QCOMPARE(sealed.error().detail, QStringLiteral("2"));
    }
}

void TestSealing::whatIsKnownOfEarlierRows_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<EarlierSend>("earlier");
    QTest::newRow("ready") << QByteArray("state=0") << EarlierSend::ToCome;
    QTest::newRow("on its way") << QByteArray("state=1") << EarlierSend::Perhaps;
    QTest::newRow("accepted") << QByteArray("state=2") << EarlierSend::Sent;
    QTest::newRow("held") << QByteArray("state=3") << EarlierSend::ToCome;
    QTest::newRow("to be asked again") << QByteArray("state=4,next=1") << EarlierSend::Perhaps;
    QTest::newRow("the operator's") << QByteArray("state=4,next=3") << EarlierSend::Perhaps;
    QTest::newRow("delivered") << QByteArray("state=9") << EarlierSend::Sent;
    QTest::newRow("read") << QByteArray("state=10") << EarlierSend::Sent;
    QTest::newRow("undelivered") << QByteArray("state=11") << EarlierSend::None;
    QTest::newRow("no report") << QByteArray("state=13") << EarlierSend::Sent;
}

void TestSealing::whatIsKnownOfEarlierRows()
{
    QFETCH(QByteArray, fields);
    QFETCH(EarlierSend, earlier);
    StorageFixture fixture;
    fixture.sealed(1);
    QVERIFY(fixture.db().execute("UPDATE delivery SET " + fields));
    const qint64 again = fixture.draft(2);
    const auto rows = SealingStore(fixture.db()).preview(fixture.request(again), fixture.rendered(again, 2));
    QCOMPARE(rows->at(0).earlier, earlier);
    QCOMPARE(rows->at(1).earlier, EarlierSend::None);
    // Another campaign that is still to send it is the weaker word.
    SealingStore store(fixture.db());
    const qint64 second = fixture.draft(1);
    QVERIFY(store.seal(fixture.request(second, RepeatPolicy::Allow), fixture.rendered(second, 1)));
    const auto both = store.preview(fixture.request(again), fixture.rendered(again, 1));
    QCOMPARE(both->at(0).earlier, earlier == EarlierSend::None ? EarlierSend::ToCome : earlier);
}

void TestSealing::whatARemovedCampaignSentIsNotKnown()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.sealed(1);
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=9"));
    QVERIFY(fixture.db().execute("UPDATE campaign SET state=" +
                                 QByteArray::number(static_cast<int>(CampaignState::Finished))));
    QVERIFY(CampaignRemoval(fixture.db()).begin(campaign, true, fixture.now()));
    const qint64 again = fixture.draft(1);
    const auto rows = SealingStore(fixture.db()).preview(fixture.request(again), fixture.rendered(again, 1));
    QCOMPARE(rows->at(0).earlier, EarlierSend::Perhaps);
}

void TestSealing::windowOfADay()
{
    StorageFixture fixture;
    const qint64 first = fixture.sealed(1);
    const qint64 again = fixture.draft(1);
    fixture.clock.advance(24h - 1min);
    SealingStore store(fixture.db());
    QVERIFY(!store.seal(fixture.request(again), fixture.rendered(again, 1)));
    // What counts is when it was sent, not only when it was sealed.
    QVERIFY(fixture.db().execute(
        "UPDATE delivery SET state=2,first_attempt_at=" + QByteArray::number(fixture.now()) +
        " WHERE id=" + QByteArray::number(recipientKey(first, 1))));
    fixture.clock.advance(23h);
    QVERIFY(!store.seal(fixture.request(again), fixture.rendered(again, 1)));
    fixture.clock.advance(2h);
    QVERIFY(store.seal(fixture.request(again), fixture.rendered(again, 1)));
}

void TestSealing::whatMayStillGoOutCountsForEver_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("waits in a paused campaign") << QByteArray("state=0");
    QTest::newRow("was on its way") << QByteArray("state=1");
    QTest::newRow("will be asked again") << QByteArray("state=4,next=1");
}

void TestSealing::whatMayStillGoOutCountsForEver()
{
    QFETCH(const QByteArray, state);
    StorageFixture fixture;
    fixture.sealed(1);
    QVERIFY(fixture.db().execute("UPDATE delivery SET " + state));
    fixture.clock.advance(24h * 40);
    fixture.sealed(1, QStringLiteral("Something else")); // forgets what is old
    const qint64 again = fixture.draft(1);
    const Result<void> sealed =
        SealingStore(fixture.db()).seal(fixture.request(again), fixture.rendered(again, 1));
    QCOMPARE(sealed.error().code, ErrorCode::RepeatGuard);
    // Settled by a person, it is as old as it is.
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=4,next=2"));
    QVERIFY(SealingStore(fixture.db()).seal(fixture.request(again), fixture.rendered(again, 1)));
}

void TestSealing::whatTheGatewayKeepsCountsFromThen()
{
    StorageFixture fixture;
    fixture.sealed(1);
    const qint64 goes = fixture.now() + std::chrono::milliseconds(24h * 40).count();
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=2,first_attempt_at=" +
                                 QByteArray::number(fixture.now())));
    QVERIFY(fixture.db().execute("UPDATE campaign SET plan=json_set(plan,'$.sendAt'," +
                                 QByteArray::number(goes) + ")"));
    fixture.clock.advance(24h * 39);
    fixture.sealed(1, QStringLiteral("Something else"));
    const qint64 again = fixture.draft(1);
    SealingStore store(fixture.db());
    QCOMPARE(store.seal(fixture.request(again), fixture.rendered(again, 1)).error().code,
             ErrorCode::RepeatGuard);
    fixture.clock.advance(24h * 3);
    QVERIFY(store.seal(fixture.request(again), fixture.rendered(again, 1)));
}

void TestSealing::policies()
{
    StorageFixture fixture;
    fixture.sealed(2);
    SealingStore store(fixture.db());
    const qint64 skip = fixture.draft(3);
    QCOMPARE(*store.countRepeats(fixture.request(skip), fixture.rendered(skip, 3)), 2);
    QVERIFY(store.seal(fixture.request(skip, RepeatPolicy::Skip), fixture.rendered(skip, 3)));
    QCOMPARE(fixture.counts(skip)[Skipped], 2);
    QCOMPARE(fixture.row(skip, 1).reason, Reason::SentRecently);
    QCOMPARE(fixture.row(skip, 1).clientId, 0);
    QCOMPARE(fixture.counts(skip)[Ready], 1);
    const qint64 allow = fixture.draft(3);
    QVERIFY(store.seal(fixture.request(allow, RepeatPolicy::Allow), fixture.rendered(allow, 3)));
    QCOMPARE(fixture.counts(allow)[Ready], 3);
    // Another text, or another account, is another message.
    const qint64 other = fixture.draft(2);
    QVERIFY(store.seal(fixture.request(other), fixture.rendered(other, 2, QStringLiteral("Other"))));
}

void TestSealing::duplicatesOfOneListAreItsOwnBusiness()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.draft(2);
    std::vector<SealedRow> rows = fixture.rendered(campaign, 2);
    rows[1].fingerprint = rows[0].fingerprint; // keep-all
    QVERIFY(SealingStore(fixture.db()).seal(fixture.request(campaign), rows));
    QCOMPARE(fixture.counts(campaign)[Ready], 2);
}

void TestSealing::reservationBetweenTwoPrograms()
{
    StorageFixture fixture;
    const auto other = fixture.folders.open(fixture.clock);
    const qint64 one = fixture.draft(2);
    const qint64 two = addDraft(*other, testPlan(fixture.account), 2, fixture.now());
    SealingStore first(fixture.db());
    SealingStore second(other->connection());
    QCOMPARE(*first.countRepeats(fixture.request(one), fixture.rendered(one, 2)), 0);
    QCOMPARE(*second.countRepeats(fixture.request(two), fixture.rendered(two, 2)), 0);
    QVERIFY(first.seal(fixture.request(one), fixture.rendered(one, 2)));
    QCOMPARE(second.seal(fixture.request(two), fixture.rendered(two, 2)).error().code,
             ErrorCode::RepeatGuard);
}

void TestSealing::refusedSealingChangesNothing()
{
    StorageFixture fixture;
    fixture.sealed(1);
    const qint64 running = *WorkspaceMeta(fixture.db()).number(QStringLiteral("running"));
    const qint64 again = fixture.draft(3);
    QVERIFY(!SealingStore(fixture.db()).seal(fixture.request(again), fixture.rendered(again, 3)));
    QCOMPARE(*WorkspaceMeta(fixture.db()).number(QStringLiteral("running")), running);
    QVERIFY(!campaignOf(*fixture.workspace, again).isSealed());
    QCOMPARE(fixture.counts(again)[Ready], 3);
    QCOMPARE(fixture.row(again, 1).clientId, 0);
}

QTEST_GUILESS_MAIN(TestSealing)
#include "test_sealing.moc"
