// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of campaigns that have ended: personal data go, stories get short, what guards need stays.
#include "core/storage/Compaction.h"
#include "core/storage/DecisionStore.h"
#include "core/storage/DraftStore.h"
#include "core/storage/PhoneHistory.h"
#include "core/storage/ReportStore.h"
#include "core/storage/Retention.h"
#include "core/storage/RowSet.h"
#include "core/storage/StopListStore.h"
#include "core/storage/StoryReader.h"
#include "core/storage/TimelineReader.h"
#include "tests/storage/StorageFixture.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;

namespace {

constexpr std::chrono::hours kDay{24};

struct EndedFixture : StorageFixture {
    RetentionStore store{db()};

    qint64 before(std::chrono::milliseconds age) const { return now() - age.count(); }

    /// Rows in one document, accepted and then delivered, as after an hour.
    qint64 ended(int count, const QString& text = QStringLiteral("Hello"))
    {
        const qint64 campaign = running(count, text);
        Ledger ledger(db());
        const TakeResult taken = take(ledger, takeRequest(campaign, count));
        AttemptRecord accepted = record(taken.batch, Accepted);
        for (RowOutcome& row : accepted.rows)
            row.text = QStringLiteral("taken for %1").arg(testPhone(int(indexOf(row.key))));
        if (!write(ledger, accepted))
            qFatal("not written");
        clock.advance(1h);
        std::vector<PollOutcome> reports;
        for (const RowOutcome& row : accepted.rows)
            reports.push_back(
                {.key = row.key, .from = Accepted, .to = Delivered, .reason = {}, .detail = {}, .dueAt = {}});
        if (!ReportStore(db()).record(reports, now()) ||
            !CampaignStore(db()).setState(campaign, CampaignState::Finished, nullptr, now()))
            qFatal("not ended");
        return campaign;
    }
    bool beginNow(Retention kind, qint64 campaign)
    {
        const Result<bool> begun = store.begin({kind, campaign, before(kDay), now()});
        return begun && *begun;
    }
    /// The whole work on one campaign; how many events it deleted.
    qint64 carryOut(Retention kind, qint64 campaign)
    {
        qint64 events = 0;
        if (!beginNow(kind, campaign))
            qFatal("not begun");
        while (*store.goOn(kind, campaign, events)) {
        }
        return events;
    }
    qint64 number(const char* sql)
    {
        Result<Statement> statement = db().prepare(sql);
        return *statement->step() ? statement->integer(0) : 0;
    }
    void execute(const char* sql)
    {
        if (const Result<void> done = db().execute(sql); !done)
            qFatal("%s", qPrintable(done.error().technical));
    }
};

} // namespace

class TestRetention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dueWhenNothingIsOpen_data();
    void dueWhenNothingIsOpen();
    void redactsWhatIsPersonal();
    void keepsWhatIsNot();
    void redactedRowsCanNotBeCopied();
    void wordsThatNameNobodyStay();
    void namesLoseTheirPhones();
    void goesOnAfterACrash();
    void retriesWaitForTheirCampaign();
    void draftsKeepWhatTheyRetry();
    void isBegunOnce();
    void shortensStories();
    void shortStoriesTellTheSameTimes();
    void whatPeopleDecidedStays();
    void nothingIsLeftInTheFile();
    void compactionIsCancelled();
};

void TestRetention::dueWhenNothingIsOpen_data()
{
    QTest::addColumn<QByteArray>("change"); // to a campaign that ended three days ago
    QTest::addColumn<bool>("due");
    QTest::newRow("ended") << QByteArray("SELECT 1") << true;
    QTest::newRow("cancelled") << QByteArray("UPDATE campaign SET state=5") << true;
    for (const int state : {0, 1, 2, 3})
        QTest::addRow("state %d", state) << "UPDATE campaign SET state=" + QByteArray::number(state) << false;
    QTest::newRow("unsent row") << QByteArray("UPDATE delivery SET state=0 WHERE id&15=3") << false;
    QTest::newRow("on its way") << QByteArray("UPDATE delivery SET state=1 WHERE id&15=3") << false;
    QTest::newRow("unknown") << QByteArray("UPDATE delivery SET state=4,next=3 WHERE id&15=3") << false;
    QTest::newRow("asked again") << QByteArray(
                                        "UPDATE delivery SET state=4,due_kind=1,due_at=1 WHERE id&15=1")
                                 << false;
    QTest::newRow("polled") << QByteArray("UPDATE delivery SET state=2,due_kind=2,due_at=1 WHERE id&15=2")
                            << false;
    QTest::newRow("taken without a number")
        << QByteArray("UPDATE delivery SET state=2,gateway_id=NULL") << true;
    QTest::newRow("heard of today") << QByteArray("UPDATE delivery SET changed_at=changed_at+172800000 "
                                                  "WHERE id&15=3")
                                    << false;
    QTest::newRow("clock set back") << QByteArray("UPDATE campaign SET sealed_at=sealed_at+31536000000")
                                    << false;
    QTest::newRow("done") << QByteArray("UPDATE campaign SET redacted_at=1,condensed_at=1") << false;
    QTest::newRow("invisible") << QByteArray("UPDATE campaign SET complete=0") << false;
}

void TestRetention::dueWhenNothingIsOpen()
{
    QFETCH(QByteArray, change);
    QFETCH(bool, due);
    EndedFixture fixture;
    const qint64 campaign = fixture.ended(3);
    fixture.clock.advance(3 * kDay);
    fixture.execute(change.constData());
    const std::vector<qint64> expected = due ? std::vector{campaign} : std::vector<qint64>();
    for (const Retention kind : {Retention::Redaction, Retention::Condensing}) {
        QCOMPARE(*fixture.store.due(kind, fixture.before(2 * kDay)), expected);
        QCOMPARE(*fixture.store.begin({kind, campaign, fixture.before(2 * kDay), fixture.now()}), due);
    }
    QVERIFY(fixture.store.due(Retention::Redaction, fixture.before(4 * kDay))->empty());
}

void TestRetention::redactsWhatIsPersonal()
{
    EndedFixture fixture;
    const qint64 campaign = fixture.ended(3);
    QVERIFY(DraftStore(fixture.db()).noteOrigin(campaign, QStringLiteral("79000000001\tN1"), 0));
    fixture.execute("INSERT INTO draft_phone(id,edited) SELECT id,'8 900 000-00-01' FROM recipient LIMIT 1");
    fixture.clock.advance(2 * kDay);
    fixture.carryOut(Retention::Redaction, campaign);

    const RecipientRow row = fixture.row(campaign, 1);
    QCOMPARE(row.phone, QStringLiteral("7900*****01"));
    QCOMPARE(row.cells, QStringList(QStringLiteral("redacted")));
    QCOMPARE(row.textHash, 0);
    QVERIFY(row.detail.isEmpty());
    const Campaign after = campaignOf(*fixture.workspace, campaign);
    QCOMPARE(after.plan.message.text, QStringLiteral("redacted"));
    QVERIFY(after.plan.source.isEmpty() && after.plan.list.isEmpty() && !after.plan.written);
    QCOMPARE(fixture.number("SELECT count(*) FROM fingerprint"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM draft_list"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM draft_phone"), 0);
    QCOMPARE(fixture.number("SELECT count(*) FROM event WHERE detail IS NOT NULL"), 0);
    QVERIFY(PhoneHistory(fixture.db()).of(testPhone(1), 5)->messages.empty());
    QVERIFY(*isRedacted(fixture.db(), campaign));
    QVERIFY(fixture.store.begun(Retention::Redaction)->empty());
}

void TestRetention::keepsWhatIsNot()
{
    EndedFixture fixture;
    const qint64 other = fixture.ended(2, QStringLiteral("Other"));
    const qint64 campaign = fixture.ended(3);
    fixture.clock.advance(2 * kDay);
    const Campaign before = campaignOf(*fixture.workspace, campaign);
    const RecipientRow row = fixture.row(campaign, 2);
    const RecipientRow untouched = fixture.row(other, 2);
    const std::size_t lines = RecipientStore(fixture.db()).events(row.key)->size();
    fixture.carryOut(Retention::Redaction, campaign);

    const RecipientRow after = fixture.row(campaign, 2);
    QCOMPARE(after.state, Delivered);
    QCOMPARE(after.clientId, row.clientId);
    QCOMPARE(after.gatewayId, row.gatewayId);
    QCOMPARE(after.parts, row.parts);
    QCOMPARE(after.changedAt, row.changedAt);
    QCOMPARE(after.row, row.row);
    QCOMPARE(RecipientStore(fixture.db()).events(row.key)->size(), lines);
    const Campaign whole = campaignOf(*fixture.workspace, campaign);
    QCOMPARE(whole.counts.n, before.counts.n);
    QCOMPARE(whole.headers, before.headers);
    QCOMPARE(whole.parts, before.parts);
    QCOMPARE(whole.finishedAt, before.finishedAt);
    QCOMPARE(whole.plan.message.sender, before.plan.message.sender);
    QCOMPARE(fixture.row(other, 2).phone, untouched.phone);
    QCOMPARE(fixture.row(other, 2).cells, untouched.cells);
    QCOMPARE(campaignOf(*fixture.workspace, other).plan.message.text, before.plan.message.text);
}

void TestRetention::redactedRowsCanNotBeCopied()
{
    EndedFixture fixture;
    const qint64 campaign = fixture.ended(3);
    fixture.execute("UPDATE delivery SET state=11");
    fixture.clock.advance(2 * kDay);
    QVERIFY(fixture.beginNow(Retention::Redaction, campaign)); // from the first moment on
    DecisionStore decisions(fixture.db());
    QCOMPARE(decisions.retryDraft(campaign, {Undelivered}, {}, fixture.now()).error().code,
             ErrorCode::NotAllowedInState);
    RowSet rows;
    rows.insert(recipientKey(campaign, 1));
    QCOMPARE(decisions.listDraft(campaign, rows, QStringLiteral("Again"), fixture.now()).error().code,
             ErrorCode::NotAllowedInState);
    const Result<qint64> copy =
        CampaignStore(fixture.db()).duplicate(campaign, QStringLiteral("Copy"), true, fixture.now());
    QCOMPARE(copy.error().code, ErrorCode::NotAllowedInState);
    QVERIFY(describe(copy.error()).contains(QStringLiteral("redacted")));
    const StopListEntry shortened{QStringLiteral("7900*****01"), {}, {}, fixture.now()};
    QCOMPARE(*StopListStore(fixture.db()).add({shortened}), 0);
}

void TestRetention::wordsThatNameNobodyStay()
{
    EndedFixture fixture;
    const qint64 campaign = fixture.ended(3);
    fixture.execute(
        "UPDATE delivery SET state=6,reason='emptyPlaceholder',gateway_text='City' WHERE id&15=1");
    fixture.execute("UPDATE delivery SET state=6,reason='badPhone',gateway_text='Anna' WHERE id&15=2");
    fixture.execute("UPDATE recipient SET phone='Anna 8 900' WHERE id&15=2");
    fixture.clock.advance(2 * kDay);
    fixture.carryOut(Retention::Redaction, campaign);
    QCOMPARE(fixture.row(campaign, 1).detail, QStringLiteral("City"));
    QVERIFY(fixture.row(campaign, 2).detail.isEmpty());
    QCOMPARE(fixture.row(campaign, 2).phone, QStringLiteral("***"));
}

void TestRetention::namesLoseTheirPhones()
{
    EndedFixture fixture;
    const qint64 first = fixture.ended(1);
    const qint64 second = fixture.ended(1, QStringLiteral("Other"));
    QVERIFY(CampaignStore(fixture.db()).rename(first, QStringLiteral("To +7 900 000-00-01, 2026")));
    fixture.clock.advance(2 * kDay);
    fixture.carryOut(Retention::Redaction, first);
    QCOMPARE(campaignOf(*fixture.workspace, first).name, QStringLiteral("To 7900*****01, 2026"));
    QVERIFY(*fixture.store.begin(
        {Retention::Redaction, second, fixture.before(kDay), fixture.now(), QStringLiteral("Message 2")}));
    QCOMPARE(campaignOf(*fixture.workspace, second).name, QStringLiteral("Message 2"));
}

void TestRetention::goesOnAfterACrash()
{
    EndedFixture fixture;
    const int rows = 4500; // three pieces
    const qint64 campaign = fixture.ended(rows);
    fixture.clock.advance(2 * kDay);
    QVERIFY(fixture.beginNow(Retention::Redaction, campaign));
    qint64 events = 0;
    QVERIFY(*fixture.store.goOn(Retention::Redaction, campaign, events));
    QVERIFY(!fixture.row(campaign, rows).phone.contains(u'*'));

    fixture.workspace.reset();
    fixture.workspace = fixture.folders.open(fixture.clock);
    RetentionStore again(fixture.db());
    QCOMPARE(*again.begun(Retention::Redaction), std::vector{campaign});
    int pieces = 0;
    while (*again.goOn(Retention::Redaction, campaign, events))
        ++pieces;
    QCOMPARE(pieces, 2);
    for (const RecipientRow& row : rowsOf(*fixture.workspace, campaign)) {
        QVERIFY(row.phone.startsWith(QStringLiteral("7900*****")));
        QCOMPARE(row.cells, QStringList(QStringLiteral("redacted")));
    }
    QVERIFY(again.begun(Retention::Redaction)->empty());
}

void TestRetention::retriesWaitForTheirCampaign()
{
    EndedFixture fixture;
    const qint64 first = fixture.ended(2);
    const qint64 retry = fixture.ended(2, QStringLiteral("Again"));
    fixture.execute("UPDATE campaign SET parent=1 WHERE id=2");
    fixture.clock.advance(2 * kDay);
    const auto due = [&fixture](Retention kind) { return *fixture.store.due(kind, fixture.before(kDay)); };
    QCOMPARE(due(Retention::Redaction), (std::vector{first, retry})); // in this order
    QVERIFY(!fixture.beginNow(Retention::Redaction, retry));
    fixture.execute("UPDATE delivery SET state=4,next=3 WHERE id=(1<<32)+1");
    QVERIFY(due(Retention::Redaction).empty());
    QCOMPARE(due(Retention::Condensing), std::vector{retry});
    fixture.execute("UPDATE delivery SET state=9,next=0");
    QVERIFY(fixture.beginNow(Retention::Redaction, first));
    QVERIFY(fixture.beginNow(Retention::Redaction, retry));
}

void TestRetention::draftsKeepWhatTheyRetry()
{
    EndedFixture fixture;
    const qint64 first = fixture.ended(2);
    fixture.clock.advance(2 * kDay);
    fixture.draft(2);
    fixture.execute("UPDATE campaign SET parent=1 WHERE id=2");
    QVERIFY(fixture.store.due(Retention::Redaction, fixture.before(kDay))->empty());
    QCOMPARE(*fixture.store.waiting(Retention::Redaction, fixture.before(kDay), 0), 1);
    QVERIFY(!fixture.beginNow(Retention::Redaction, first));
    QVERIFY(fixture.beginNow(Retention::Condensing, first)); // phones stay
}

void TestRetention::isBegunOnce()
{
    EndedFixture fixture;
    const qint64 campaign = fixture.ended(2);
    fixture.clock.advance(2 * kDay);
    QVERIFY(fixture.beginNow(Retention::Redaction, campaign));
    QVERIFY(!fixture.beginNow(Retention::Redaction, campaign));
    QVERIFY(!*fixture.store.begin({Retention::Redaction, 99, fixture.now(), fixture.now()}));
}

void TestRetention::shortensStories()
{
    EndedFixture fixture;
    const int rows = 300;
    const qint64 campaign = fixture.ended(rows);
    QCOMPARE(fixture.number("SELECT count(*) FROM event"), 2 * rows); // taken, delivered
    fixture.clock.advance(2 * kDay);
    QCOMPARE(fixture.carryOut(Retention::Condensing, campaign), rows);
    QCOMPARE(fixture.number("SELECT count(*) FROM event"), rows);
    const RecipientStory story = *StoryReader(fixture.db()).read(recipientKey(campaign, 7));
    QCOMPARE(story.events.size(), std::size_t(1));
    QCOMPARE(story.events.front().state, Delivered);
    QVERIFY(story.latestAttempt > 0 && story.attempts.contains(story.latestAttempt));
    QCOMPARE(fixture.row(campaign, 7).phone, testPhone(7)); // nothing personal is touched
}

void TestRetention::shortStoriesTellTheSameTimes()
{
    EndedFixture fixture;
    const qint64 campaign = fixture.ended(3);
    const std::vector<PollOutcome> read{{.key = recipientKey(campaign, 1),
                                         .from = Delivered,
                                         .to = Read,
                                         .reason = {},
                                         .detail = {},
                                         .dueAt = {}}};
    fixture.clock.advance(1h);
    QVERIFY(ReportStore(fixture.db()).record(read, fixture.now()));
    const auto ends = [&fixture, campaign] {
        std::vector<std::optional<qint64>> all;
        const Result<void> done =
            TimelineReader(fixture.db()).forEach(campaign, [&all](const DeliveryTimes& times) {
                all.push_back(times.endedAt);
            });
        return done ? all : std::vector<std::optional<qint64>>();
    };
    const auto before = ends();
    QCOMPARE(before.size(), std::size_t(3));
    fixture.clock.advance(2 * kDay);
    fixture.carryOut(Retention::Condensing, campaign);
    QVERIFY(ends() == before);
}

void TestRetention::whatPeopleDecidedStays()
{
    EndedFixture fixture;
    const qint64 campaign = fixture.running(2);
    Ledger ledger(fixture.db());
    const TakeResult taken = fixture.take(ledger, fixture.takeRequest(campaign, 2));
    AttemptRecord lost = StorageFixture::record(taken.batch, Uncertain);
    for (RowOutcome& row : lost.rows) {
        row.maybeAfter = 1;
        row.next = Next::Operator;
    }
    QVERIFY(fixture.write(ledger, lost));
    RowSet all;
    all.insert(recipientKey(campaign, 1));
    all.insert(recipientKey(campaign, 2));
    QCOMPARE(DecisionStore(fixture.db())
                 .settle(campaign, all, Decision::WasSent, QStringLiteral("boris"), fixture.now())
                 ->settled,
             2);
    QVERIFY(CampaignStore(fixture.db()).setState(campaign, CampaignState::Finished, nullptr, fixture.now()));
    fixture.clock.advance(2 * kDay);
    fixture.carryOut(Retention::Condensing, campaign);
    fixture.carryOut(Retention::Redaction, campaign);
    const auto events = RecipientStore(fixture.db()).events(recipientKey(campaign, 1));
    QCOMPARE(events->size(), std::size_t(1));
    QCOMPARE(events->front().kind, EventKind::Settled);
    QVERIFY(events->front().detail.contains(QStringLiteral("boris")));
}

void TestRetention::nothingIsLeftInTheFile()
{
    EndedFixture fixture;
    const int rows = 3000;
    const qint64 campaign = fixture.ended(rows);
    fixture.execute("UPDATE recipient SET cells='Evgraf the ' || row || 'th'");
    fixture.clock.advance(2 * kDay);
    const auto inFiles = [&fixture](const QByteArray& needle) {
        const QString database = databaseFile(fixture.workspace->folder());
        int found = 0;
        for (const QString& suffix : {QString(), QStringLiteral("-wal")}) {
            QFile file(database + suffix);
            if (file.open(QIODevice::ReadOnly))
                found += int(file.readAll().count(needle));
        }
        return found;
    };
    const QByteArray text = "Hello";
    QVERIFY(inFiles("Evgraf") >= rows);
    QVERIFY(inFiles("7900000") >= rows);
    QVERIFY(inFiles(text) > 0);
    QVERIFY(!*isCompactionWanted(fixture.db()));
    fixture.carryOut(Retention::Redaction, campaign);
    QVERIFY(*isCompactionWanted(fixture.db()));
    const std::unique_ptr<Connection> reader =
        *Connection::open(databaseFile(fixture.workspace->folder()), Connection::Mode::Read);
    QVERIFY(*compact(fixture.db()));
    QCOMPARE(inFiles("Evgraf"), 0);
    QCOMPARE(inFiles("7900000"), 0);
    QCOMPARE(inFiles(text), 0);
    QVERIFY(!*isCompactionWanted(fixture.db()));
    QCOMPARE(fixture.counts(campaign)[Delivered], rows);
    QCOMPARE(fixture.row(campaign, rows).state, Delivered);
}

void TestRetention::compactionIsCancelled()
{
    EndedFixture fixture;
    const qint64 campaign = fixture.ended(5000);
    QVERIFY(wantCompaction(fixture.db()));
    QCOMPARE(compact(fixture.db(), [] { return false; }).error().code, ErrorCode::Cancelled);
    QVERIFY(*isCompactionWanted(fixture.db()));
    QCOMPARE(fixture.counts(campaign)[Delivered], 5000);
    QVERIFY(*compact(fixture.db(), [] { return true; }));
}

QTEST_GUILESS_MAIN(TestRetention)
#include "test_retention.moc"
