// SPDX-License-Identifier: GPL-3.0-or-later
// What one person was sent, over all campaigns; and the stop list as a table shows it.
#include "core/storage/AddressBookStore.h"
#include "core/storage/ContactStore.h"
#include "core/storage/PhoneHistory.h"
#include "core/storage/StopListReader.h"
#include "tests/storage/StorageFixture.h"

#include <QTest>

using namespace heliograph;

class TestPhoneHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newestCampaignsFirst();
    void limits();
    void draftsAreNoMessages();
    void lastMessages();
    void stopListViews_data();
    void stopListViews();
    void stopListRows();
    void takenAndBack();
};

void TestPhoneHistory::newestCampaignsFirst()
{
    StorageFixture fixture;
    const qint64 first = fixture.sealed(3, QStringLiteral("one"));
    fixture.clock.advance(std::chrono::minutes(5));
    const qint64 second = fixture.running(2, QStringLiteral("two"));
    Ledger ledger(fixture.db());
    const TakeResult taken = fixture.take(ledger, fixture.takeRequest(second, 10));
    QVERIFY(fixture.write(ledger, StorageFixture::record(taken.batch, RecipientState::Accepted)));
    const PhoneStory story = *PhoneHistory(fixture.db()).of(testPhone(2), 10);
    QVERIFY(story.whole);
    QCOMPARE(story.messages.size(), std::size_t(2));
    const PastMessage& newest = story.messages[0];
    QCOMPARE(newest.campaign, second);
    QCOMPARE(newest.campaignName, QStringLiteral("Spring"));
    QCOMPARE(newest.state, RecipientState::Accepted);
    QCOMPARE(newest.key, recipientKey(second, 2));
    QCOMPARE(newest.row, 3);
    QCOMPARE(newest.sender, QStringLiteral("Helio"));
    QCOMPARE(newest.text, QStringLiteral("Hello Name2"));
    QCOMPARE(newest.at, fixture.now());
    QCOMPARE(story.messages[1].campaign, first);
    QCOMPARE(story.messages[1].state, RecipientState::Ready);
    QVERIFY(PhoneHistory(fixture.db()).of(testPhone(9), 10)->messages.empty());
}

void TestPhoneHistory::limits()
{
    StorageFixture fixture;
    fixture.sealed(3, QStringLiteral("one"));
    fixture.sealed(3, QStringLiteral("two"));
    QCOMPARE(PhoneHistory(fixture.db()).of(testPhone(1), 1)->messages.size(), std::size_t(1));
    const PhoneStory some = *PhoneHistory(fixture.db(), 4).of(testPhone(1), 10);
    QCOMPARE(some.messages.size(), std::size_t(1));
    QVERIFY(!some.whole);
}

void TestPhoneHistory::draftsAreNoMessages()
{
    StorageFixture fixture;
    fixture.draft(2);
    QVERIFY(PhoneHistory(fixture.db()).of(testPhone(1), 10)->messages.empty());
}

void TestPhoneHistory::lastMessages()
{
    StorageFixture fixture;
    AddressBookStore books(fixture.db());
    const qint64 book = books.bookOrNew(QStringLiteral("B"))->id;
    ContactStore contacts(fixture.db());
    QVERIFY(contacts.add(book, testPhone(1), {}, 0));
    QVERIFY(contacts.add(book, testPhone(3), {}, 0));
    QVERIFY(contacts.add(book, testPhone(7), {}, 0));
    const qint64 first = fixture.sealed(3, QStringLiteral("one"));
    fixture.clock.advance(std::chrono::minutes(5));
    const qint64 second = fixture.sealed(2, QStringLiteral("two"));
    LastMessages last;
    for (;;) {
        const Result<bool> more = last.readOn(fixture.db());
        QVERIFY(more);
        if (!*more)
            break;
    }
    QCOMPARE(last.keyOf(testPhone(1)), recipientKey(second, 1));
    QCOMPARE(last.keyOf(testPhone(3)), recipientKey(first, 3));
    QCOMPARE(last.keyOf(testPhone(2)), 0); // nobody's contact
    QCOMPARE(last.keyOf(testPhone(7)), 0);
    const auto states = *LastMessages::states(fixture.db(), {recipientKey(second, 1), 4711});
    QCOMPARE(states.size(), 1);
    QCOMPARE(states.value(recipientKey(second, 1)).state, RecipientState::Ready);
    QCOMPARE(states.value(recipientKey(second, 1)).campaign, second);
}

namespace {

// Number 1 by hand, 2 and 3 from files; a book knows 2.
void fillStopList(StorageFixture& fixture)
{
    AddressBookStore books(fixture.db());
    const qint64 book = books.bookOrNew(QStringLiteral("B"))->id;
    const bool filled =
        books.addColumn(book, QStringLiteral("Name")) &&
        ContactStore(fixture.db()).add(book, testPhone(2), {QStringLiteral("Vera")}, 0) &&
        StopListStore(fixture.db())
            .add({{testPhone(1), QStringLiteral("asked by phone"), QStringLiteral("manual"), 30},
                  {testPhone(2), {}, QStringLiteral("gone.csv"), 10},
                  {testPhone(3), QStringLiteral("angry"), QStringLiteral("old.xlsx"), 20}});
    if (!filled)
        qFatal("stop list");
}

} // namespace

void TestPhoneHistory::stopListViews_data()
{
    QTest::addColumn<StopListQuery>("query");
    QTest::addColumn<QString>("phones"); // last digits
    using Q = StopListQuery;
    QTest::newRow("since") << Q{} << QStringLiteral("231");
    QTest::newRow("newest first") << Q{.descending = true} << QStringLiteral("132");
    QTest::newRow("phone") << Q{.order = StopListOrder::Phone} << QStringLiteral("123");
    QTest::newRow("name, the nameless last") << Q{.order = StopListOrder::Name} << QStringLiteral("213");
    QTest::newRow("reason") << Q{.order = StopListOrder::Reason} << QStringLiteral("312");
    QTest::newRow("source") << Q{.order = StopListOrder::Source} << QStringLiteral("123");
    QTest::newRow("by hand") << Q{.source = StopSource::ByHand} << QStringLiteral("1");
    QTest::newRow("from files") << Q{.source = StopSource::File} << QStringLiteral("23");
    QTest::newRow("by name") << Q{.search = QStringLiteral("ver")} << QStringLiteral("2");
    QTest::newRow("by reason") << Q{.search = QStringLiteral("ANGRY")} << QStringLiteral("3");
    QTest::newRow("by phone") << Q{.search = QStringLiteral("+7 900 000-00-01")} << QStringLiteral("1");
    QTest::newRow("by file among typed ones")
        << Q{.search = QStringLiteral("csv"), .source = StopSource::ByHand} << QString();
}

void TestPhoneHistory::stopListViews()
{
    QFETCH(StopListQuery, query);
    QFETCH(QString, phones);
    StorageFixture fixture;
    fillStopList(fixture);
    QString found;
    const std::vector<qint64> keys = *StopListReader(fixture.db()).keys(query);
    for (const qint64 key : keys)
        found += QString::number(key).back();
    QCOMPARE(found, phones);
}

void TestPhoneHistory::stopListRows()
{
    StorageFixture fixture;
    fillStopList(fixture);
    StopListReader reader(fixture.db());
    const auto rows = *reader.rows({testPhone(2).toLongLong(), testPhone(8).toLongLong()});
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].name, QStringLiteral("Vera"));
    QCOMPARE(rows[0].entry.source, QStringLiteral("gone.csv"));
    QCOMPARE(reader.counts()->byHand, 1);
    QCOMPARE(reader.counts()->files, 2);
    QCOMPARE(reader.counts()->all(), 3);
}

void TestPhoneHistory::takenAndBack()
{
    StorageFixture fixture;
    fillStopList(fixture);
    StopListStore store(fixture.db());
    const auto taken = *store.take({testPhone(3), testPhone(8)});
    QCOMPARE(taken.size(), std::size_t(1));
    QVERIFY(!*store.contains(testPhone(3)));
    QCOMPARE(*store.add(taken), 1);
    const std::optional<StopListEntry> entry = *store.entry(testPhone(3));
    QVERIFY(entry);
    QCOMPARE(entry->reason, QStringLiteral("angry"));
    QCOMPARE(entry->addedAt, 20);
    QVERIFY(!*store.entry(testPhone(8)));
    QCOMPARE(*store.phonesFrom(QStringLiteral("old.xlsx"), 20), QStringList{testPhone(3)});
    QVERIFY(store.phonesFrom(QStringLiteral("old.xlsx"), 21)->isEmpty());
}

QTEST_GUILESS_MAIN(TestPhoneHistory)
#include "test_phonehistory.moc"
