// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns that are removed: what speaks against it, what goes, and what the guards still know.
#include "core/storage/CampaignRemoval.h"
#include "core/storage/PhoneHistory.h"
#include "core/storage/ReportStore.h"
#include "core/storage/WorkspaceMeta.h"
#include "tests/storage/StorageFixture.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;

namespace {

struct RemovalFixture : StorageFixture {
    CampaignRemoval removal{db()};

    qint64 accepted(int count, const QString& text = QStringLiteral("Hello"))
    {
        const qint64 campaign = running(count, text);
        Ledger ledger(db());
        const TakeResult taken = take(ledger, takeRequest(campaign, count));
        if (!write(ledger, record(taken.batch, Accepted)) ||
            !CampaignStore(db()).setState(campaign, CampaignState::Finished, nullptr, now()))
            qFatal("not ended");
        return campaign;
    }
    void removeWhole(qint64 campaign, bool agreed = false)
    {
        if (const Result<void> begun = removal.begin(campaign, agreed, now()); !begun)
            qFatal("%s", qPrintable(describe(begun.error())));
        while (*removal.goOn(campaign)) {
        }
    }
    Result<void> sealAgain(const QString& text, RepeatPolicy policy = RepeatPolicy::Refuse)
    {
        const qint64 again = draft(3);
        return SealingStore(db()).seal(request(again, policy), rendered(again, 3, text));
    }
    void execute(const QByteArray& sql)
    {
        if (const Result<void> done = db().execute(sql.constData()); !done)
            qFatal("%s", qPrintable(done.error().technical));
    }
    qint64 number(const char* sql)
    {
        Result<Statement> statement = db().prepare(sql);
        return *statement->step() ? statement->integer(0) : 0;
    }
};

} // namespace

class TestCampaignRemoval : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatHasEnded_data();
    void onlyWhatHasEnded();
    void notWhileReportsAreAwaited();
    void recentOnesNeedConsent();
    void unknownOnesNeedConsent();
    void retriesStayWithTheirCampaign();
    void whatADraftRetriesStays();
    void retriesThatWereDeletedGoWithIt();
    void everythingGoes();
    void theGuardStillKnows();
    void whatTheGatewayKeepsIsStillKnown();
    void numbersAreNeverGivenAgain();
    void goneFromTheFirstMoment();
    void goesOnAfterACrash();
};

void TestCampaignRemoval::onlyWhatHasEnded_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("removable");
    QTest::newRow("scheduled") << 1 << false;
    QTest::newRow("running") << 2 << false;
    QTest::newRow("paused") << 3 << false;
    QTest::newRow("finished") << 4 << true;
    QTest::newRow("cancelled") << 5 << true;
}

void TestCampaignRemoval::onlyWhatHasEnded()
{
    QFETCH(int, state);
    QFETCH(bool, removable);
    RemovalFixture fixture;
    const qint64 campaign = fixture.accepted(3);
    fixture.clock.advance(48h);
    fixture.execute("UPDATE campaign SET state=" + QByteArray::number(state));
    const Result<void> begun = fixture.removal.begin(campaign, true, fixture.now());
    QCOMPARE(begun.has_value(), removable);
    if (!removable)
        QCOMPARE(begun.error().code, ErrorCode::NotAllowedInState);
    QCOMPARE(fixture.number("SELECT count(*) FROM campaign WHERE complete=1"), removable ? 0 : 1);
}

void TestCampaignRemoval::notWhileReportsAreAwaited()
{
    RemovalFixture fixture;
    const qint64 campaign = fixture.accepted(3);
    fixture.execute("UPDATE delivery SET due_kind=2,due_at=1 WHERE id&15=2");
    fixture.clock.advance(48h);
    QCOMPARE(fixture.removal.look(campaign, fixture.now())->awaited, 1);
    QCOMPARE(fixture.removal.begin(campaign, true, fixture.now()).error().code, ErrorCode::BadInput);
    QCOMPARE(fixture.counts(campaign)[Accepted], 3);
}

void TestCampaignRemoval::recentOnesNeedConsent()
{
    RemovalFixture fixture;
    const qint64 campaign = fixture.accepted(3);
    RemovalView view = *fixture.removal.look(campaign, fixture.now());
    QCOMPARE(view.recipients, 3);
    QCOMPARE(view.documents, 1);
    QCOMPARE(view.recent, 3);
    QVERIFY(view.needsConsent());
    QCOMPARE(fixture.removal.begin(campaign, false, fixture.now()).error().code, ErrorCode::BadInput);
    QCOMPARE(fixture.counts(campaign)[Accepted], 3);
    fixture.clock.advance(25h);
    view = *fixture.removal.look(campaign, fixture.now());
    QCOMPARE(view.recent, 0);
    QVERIFY(fixture.removal.begin(campaign, false, fixture.now()));
}

void TestCampaignRemoval::unknownOnesNeedConsent()
{
    RemovalFixture fixture;
    const qint64 campaign = fixture.accepted(3);
    fixture.execute("UPDATE delivery SET state=4,next=3 WHERE id&15=2");
    fixture.clock.advance(48h);
    QCOMPARE(fixture.removal.look(campaign, fixture.now())->uncertain, 1);
    const Result<void> refused = fixture.removal.begin(campaign, false, fixture.now());
    QCOMPARE(refused.error().code, ErrorCode::BadInput);
    QVERIFY(describe(refused.error()).contains(QStringLiteral("nobody knows")));
    QVERIFY(fixture.removal.begin(campaign, true, fixture.now()));
}

void TestCampaignRemoval::retriesStayWithTheirCampaign()
{
    RemovalFixture fixture;
    const qint64 first = fixture.accepted(2);
    const qint64 retry = fixture.accepted(2, QStringLiteral("Again"));
    fixture.execute("UPDATE campaign SET parent=1 WHERE id=2");
    fixture.clock.advance(48h);
    QCOMPARE(fixture.removal.look(retry, fixture.now())->retries, first);
    QCOMPARE(fixture.removal.begin(retry, true, fixture.now()).error().code, ErrorCode::BadInput);
    fixture.removeWhole(first);
    fixture.removeWhole(retry);
    QCOMPARE(fixture.number("SELECT count(*) FROM campaign"), 0);
}

void TestCampaignRemoval::whatADraftRetriesStays()
{
    RemovalFixture fixture;
    const qint64 first = fixture.accepted(2);
    const qint64 draft = fixture.draft(2);
    fixture.execute("UPDATE campaign SET parent=1 WHERE id=2");
    fixture.clock.advance(48h);
    QCOMPARE(fixture.removal.look(first, fixture.now())->retriedBy, draft);
    QCOMPARE(fixture.removal.begin(first, true, fixture.now()).error().code, ErrorCode::BadInput);
    QVERIFY(fixture.removal.begin(draft, true, fixture.now()));
    QVERIFY(fixture.removal.begin(first, true, fixture.now())); // the draft is only not all deleted yet
}

void TestCampaignRemoval::retriesThatWereDeletedGoWithIt()
{
    RemovalFixture fixture;
    const qint64 first = fixture.accepted(2);
    const qint64 deleted = fixture.draft(2);
    CampaignStore drafts(fixture.db());
    fixture.execute("UPDATE campaign SET parent=1 WHERE id=2");
    QVERIFY(drafts.hideDraft(deleted, fixture.now()));
    fixture.clock.advance(1h);
    QCOMPARE(fixture.removal.look(first, fixture.now())->retriedBy, 0);
    fixture.removeWhole(first, true);
    // Nothing brings it back, and its rows go as well.
    QCOMPARE(drafts.completeDraft(deleted).error().code, ErrorCode::NoSuchCampaign);
    QCOMPARE(*fixture.removal.begun(), std::vector<qint64>{deleted});
    while (*fixture.removal.goOn(deleted)) {
    }
    QCOMPARE(fixture.number("SELECT count(*) FROM recipient"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM campaign"), 0);
}

void TestCampaignRemoval::everythingGoes()
{
    RemovalFixture fixture;
    const qint64 stays = fixture.accepted(2, QStringLiteral("Other"));
    const qint64 campaign = fixture.accepted(3);
    fixture.execute("UPDATE campaign SET parent=" + QByteArray::number(campaign) +
                    " WHERE id=" + QByteArray::number(stays));
    fixture.clock.advance(48h);
    fixture.removeWhole(campaign);
    for (const char* sql : {"SELECT count(*) FROM recipient", "SELECT count(*) FROM delivery",
                            "SELECT count(*) FROM event", "SELECT count(*) FROM fingerprint"})
        QCOMPARE(fixture.number(sql), 2);
    QCOMPARE(fixture.number("SELECT count(*) FROM attempt"), 1);
    QCOMPARE(fixture.number("SELECT count(*) FROM removed_fingerprint"), 0); // a day has passed
    QCOMPARE(fixture.number("SELECT count(*) FROM tidying"), 0);
    QCOMPARE(CampaignStore(fixture.db()).campaign(campaign).error().code, ErrorCode::NoSuchCampaign);
    QVERIFY(!campaignOf(*fixture.workspace, stays).parent);
    QCOMPARE(fixture.counts(stays)[Accepted], 2);
    QCOMPARE(fixture.removal.begin(campaign, true, fixture.now()).error().code, ErrorCode::NoSuchCampaign);
}

void TestCampaignRemoval::theGuardStillKnows()
{
    RemovalFixture fixture;
    const QString text = QStringLiteral("Hello");
    fixture.removeWhole(fixture.accepted(3, text), true);
    QCOMPARE(fixture.sealAgain(text).error().code, ErrorCode::RepeatGuard);
    QVERIFY(fixture.sealAgain(QStringLiteral("Something else")));
    fixture.clock.advance(23h);
    QCOMPARE(fixture.sealAgain(text).error().code, ErrorCode::RepeatGuard);
    fixture.clock.advance(2h);
    QVERIFY(fixture.sealAgain(text));
    fixture.clock.advance(24h * 31);
    QVERIFY(fixture.sealAgain(QStringLiteral("Later")));
    QCOMPARE(fixture.number("SELECT count(*) FROM removed_fingerprint"), 0);
}

void TestCampaignRemoval::whatTheGatewayKeepsIsStillKnown()
{
    RemovalFixture fixture;
    const QString text = QStringLiteral("Hello");
    const qint64 campaign = fixture.accepted(3, text);
    const qint64 goes = fixture.now() + std::chrono::milliseconds(72h).count();
    fixture.execute("UPDATE campaign SET plan=json_set(plan,'$.sendAt'," + QByteArray::number(goes) + ")");
    fixture.clock.advance(48h); // longer than the guard looks back
    QCOMPARE(fixture.removal.begin(campaign, false, fixture.now()).error().code, ErrorCode::BadInput);
    fixture.removeWhole(campaign, true);
    fixture.clock.advance(47h);
    QCOMPARE(fixture.sealAgain(text).error().code, ErrorCode::RepeatGuard);
    fixture.clock.advance(2h);
    QVERIFY(fixture.sealAgain(text));
}

void TestCampaignRemoval::numbersAreNeverGivenAgain()
{
    RemovalFixture fixture;
    const qint64 campaign = fixture.accepted(3);
    const qint64 clientId = fixture.row(campaign, 3).clientId;
    const qint64 attempt = fixture.number("SELECT max(id) FROM attempt");
    fixture.workspace->updateWitness();
    fixture.removeWhole(campaign, true);
    fixture.workspace.reset();
    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(!fixture.workspace->wasForked()); // nothing looks like an older copy
    const qint64 next = fixture.running(2, QStringLiteral("Next"));
    QVERIFY(next > campaign);
    QVERIFY(fixture.row(next, 1).clientId > clientId);
    Ledger ledger(fixture.db());
    QVERIFY(fixture.take(ledger, fixture.takeRequest(next, 2)).batch.attempt > attempt);
}

void TestCampaignRemoval::goneFromTheFirstMoment()
{
    RemovalFixture fixture;
    const qint64 campaign = fixture.accepted(3);
    fixture.clock.advance(48h);
    QVERIFY(fixture.removal.begin(campaign, false, fixture.now()));
    QVERIFY(CampaignStore(fixture.db()).campaigns()->empty());
    QVERIFY(PhoneHistory(fixture.db()).of(testPhone(1), 5)->messages.empty());
    QVERIFY(ReportStore(fixture.db()).unsettledIdentities()->isEmpty());
    // What removes abandoned drafts leaves it to whoever tidies up.
    QVERIFY(CampaignStore(fixture.db()).removeIncompleteDrafts(fixture.now()));
    QCOMPARE(fixture.number("SELECT count(*) FROM recipient"), 3);
}

void TestCampaignRemoval::goesOnAfterACrash()
{
    RemovalFixture fixture;
    const qint64 campaign = fixture.accepted(4500);
    fixture.clock.advance(48h);
    QVERIFY(fixture.removal.begin(campaign, false, fixture.now()));
    QVERIFY(*fixture.removal.goOn(campaign));
    QCOMPARE(fixture.number("SELECT count(*) FROM recipient"), 2500);
    fixture.workspace.reset();
    fixture.workspace = fixture.folders.open(fixture.clock);
    CampaignRemoval again(fixture.db());
    QCOMPARE(*again.begun(), std::vector{campaign});
    while (*again.goOn(campaign)) {
    }
    QVERIFY(again.begun()->empty());
    QCOMPARE(fixture.number("SELECT count(*) FROM event"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM campaign"), 0);
}

QTEST_GUILESS_MAIN(TestCampaignRemoval)
#include "test_campaignremoval.moc"
