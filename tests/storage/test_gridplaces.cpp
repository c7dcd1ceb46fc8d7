// SPDX-License-Identifier: GPL-3.0-or-later
// What a grid needs beside keys and rows: chosen rows, places by letters and numbers, views that are read
// anew, and the story of a row.
#include "core/storage/DecisionStore.h"
#include "core/storage/DraftStore.h"
#include "core/storage/GridFinder.h"
#include "core/storage/RowSet.h"
#include "core/storage/StoryReader.h"
#include "tests/storage/StorageFixture.h"

#include <QTest>

using namespace heliograph;
using enum RecipientState;

class TestGridPlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chosenRows();
    void chosenRowsOfAMillion();
    void rowsThatLeftKeepTheirPlaces_data();
    void rowsThatLeftKeepTheirPlaces();
    void lettersFindAPlace_data();
    void lettersFindAPlace();
    void numbersFindAPlace();
    void gatewayIdsAreInTheirOrder();
    void bigPartsAreSearchedToo();
    void theFirstRowsComeAtOnce();
    void theStoryKnowsItsDocuments();
    void chosenRowsAreCounted();
    void chosenRowsAreSettled();
    void chosenRowsAreRetried();
    void chosenRowsBecomeAList();
    void aListRepeatsNobody_data();
    void aListRepeatsNobody();
    void whatTheListLeftOutStaysOut();
    void typedPhonesAreTakenAlong();

private:
    static qint64 people(StorageFixture& fixture);
    static GridKeys keysOf(StorageFixture& fixture, const GridQuery& query)
    {
        return std::make_shared<std::vector<qint64>>(GridReader(fixture.db()).keys(query).value());
    }
};

// Rows 2 to 6; names Anna, boris, Boris, Vera, vera.
qint64 TestGridPlaces::people(StorageFixture& fixture)
{
    std::vector<NewRecipient> rows;
    for (const char* name : {"vera", "Anna", "Boris", "Vera", "boris"}) {
        NewRecipient row = testRecipient(static_cast<int>(rows.size()) + 1);
        row.cells = {QString::fromLatin1(name)};
        rows.push_back(row);
    }
    return addDraft(*fixture.workspace, testPlan(fixture.account), rows, fixture.now());
}

void TestGridPlaces::chosenRows()
{
    RowSet set;
    QVERIFY(set.isEmpty());
    set.insert(recipientKey(3, 70));
    set.insert(recipientKey(3, 1));
    set.insert(recipientKey(3, 1));
    QCOMPARE(set.count(), 2);
    QCOMPARE(set.keys(), (std::vector<qint64>{recipientKey(3, 1), recipientKey(3, 70)}));
    // Another campaign's rows are never among them.
    set.insert(recipientKey(4, 2));
    QVERIFY(!set.contains(recipientKey(4, 1)));
    QCOMPARE(set.count(), 2);
    set.toggle(recipientKey(3, 1));
    set.toggle(recipientKey(3, 2));
    set.remove(recipientKey(3, 999));
    QCOMPARE(set.keys(), (std::vector<qint64>{recipientKey(3, 2), recipientKey(3, 70)}));
    set.clear();
    set.insert(recipientKey(4, 2));
    QVERIFY(set.contains(recipientKey(4, 2)));
}

void TestGridPlaces::chosenRowsOfAMillion()
{
    RowSet set;
    for (qint64 index = 1; index <= 1'000'000; ++index)
        set.insert(recipientKey(1, index));
    QCOMPARE(set.count(), 1'000'000);
    QCOMPARE(set.keys().back(), recipientKey(1, 1'000'000));
    RowSet same = set;
    QVERIFY(same == set);
    same.remove(recipientKey(1, 5));
    QVERIFY(!(same == set));
}

void TestGridPlaces::rowsThatLeftKeepTheirPlaces_data()
{
    using Keys = QList<qint64>;
    QTest::addColumn<GridOrder>("order");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<Keys>("shown");
    QTest::addColumn<Keys>("found");
    QTest::addColumn<Keys>("merged");
    QTest::newRow("as in the list") << GridOrder::Row << false << Keys{1, 4, 9} << Keys{1, 3, 9, 10}
                                    << Keys{1, 3, 4, 9, 10};
    QTest::newRow("last first") << GridOrder::Row << true << Keys{9, 4, 1} << Keys{10, 9, 3, 1}
                                << Keys{10, 9, 4, 3, 1};
    QTest::newRow("another order") << GridOrder::Since << true << Keys{9, 1, 4} << Keys{3, 1, 10, 9}
                                   << Keys{9, 1, 4, 3, 10};
    QTest::newRow("nothing new") << GridOrder::State << false << Keys{9, 1} << Keys{1} << Keys{9, 1};
}

void TestGridPlaces::rowsThatLeftKeepTheirPlaces()
{
    QFETCH(GridOrder, order);
    QFETCH(bool, descending);
    QFETCH(QList<qint64>, shown);
    QFETCH(QList<qint64>, found);
    QFETCH(QList<qint64>, merged);
    const auto keys = [](const QList<qint64>& indices) {
        std::vector<qint64> all;
        for (const qint64 index : indices)
            all.push_back(recipientKey(2, index));
        return all;
    };
    GridQuery query;
    query.order = order;
    query.descending = descending;
    QCOMPARE(mergedKeys(keys(shown), keys(found), query), keys(merged));
}

void TestGridPlaces::lettersFindAPlace_data()
{
    QTest::addColumn<GridOrder>("order");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<qint64>("place");
    QTest::newRow("first of a letter") << GridOrder::Cell << false << "B" << qint64{1};
    QTest::newRow("letters in any case") << GridOrder::Cell << false << "vEr" << qint64{3};
    QTest::newRow("descending") << GridOrder::Cell << true << "b" << qint64{2};
    QTest::newRow("descending, last") << GridOrder::Cell << true << "anna" << qint64{4};
    QTest::newRow("no such name") << GridOrder::Cell << false << "Zoya" << qint64{-1};
    QTest::newRow("between two") << GridOrder::Cell << false << "C" << qint64{-1};
    QTest::newRow("row number") << GridOrder::Row << false << "4" << qint64{2};
    QTest::newRow("phone") << GridOrder::Phone << false << "79000000003" << qint64{2};
    QTest::newRow("piece of a phone") << GridOrder::Phone << true << "7900" << qint64{0};
    QTest::newRow("state") << GridOrder::State << false << "rea" << qint64{0};
    QTest::newRow("times have no letters") << GridOrder::Since << false << "1" << qint64{-1};
}

void TestGridPlaces::lettersFindAPlace()
{
    QFETCH(GridOrder, order);
    QFETCH(bool, descending);
    QFETCH(QString, letters);
    QFETCH(qint64, place);
    StorageFixture fixture;
    const GridQuery query{people(fixture), {}, {}, order, 0, descending};
    QCOMPARE(GridFinder(fixture.db(), query, keysOf(fixture, query)).byLetters(letters).value(), place);
}

void TestGridPlaces::numbersFindAPlace()
{
    StorageFixture fixture;
    const GridQuery query{people(fixture), {}, {}, GridOrder::Cell, 0, false};
    GridFinder finder(fixture.db(), query, keysOf(fixture, query));
    QCOMPARE(finder.byRowNumber(3).value(), 0);
    QCOMPARE(finder.byRowNumber(77).value(), -1);
    GridQuery narrow = query;
    narrow.search = QStringLiteral("boris");
    QCOMPARE(GridFinder(fixture.db(), narrow, keysOf(fixture, narrow)).byRowNumber(3).value(), -1);
}

void TestGridPlaces::gatewayIdsAreInTheirOrder()
{
    StorageFixture fixture;
    const qint64 campaign = people(fixture);
    QVERIFY(
        fixture.db().execute("UPDATE delivery SET gateway_id=CASE (id&7) WHEN 1 THEN '100' WHEN 2 THEN '99'"
                             " WHEN 4 THEN '7' END"));
    const GridKeys keys = keysOf(fixture, {campaign, {}, {}, GridOrder::GatewayId, 0, true});
    QCOMPARE(keys->at(0), recipientKey(campaign, 1));
    QCOMPARE(keys->at(1), recipientKey(campaign, 2));
    QCOMPARE(keys->at(2), recipientKey(campaign, 4));
}

// Whether rows are looked up one by one or the list is passed over, the answer is the same.
void TestGridPlaces::bigPartsAreSearchedToo()
{
    StorageFixture fixture;
    const qint64 campaign = people(fixture);
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=9 WHERE (id&7)=3"));
    QVERIFY(fixture.db().execute("DELETE FROM campaign_count"));
    QVERIFY(fixture.db().execute("INSERT INTO campaign_count VALUES(1,9,1),(1,0,4)"));
    const QString text = QStringLiteral("BORIS");
    QCOMPARE(keysOf(fixture, {campaign, {Ready}, text, GridOrder::Row, 0, false})->size(), 1U);
    QVERIFY(fixture.db().execute("UPDATE campaign_count SET n=400 WHERE state=0"));
    QCOMPARE(keysOf(fixture, {campaign, {Delivered}, text, GridOrder::Row, 0, false})->size(), 1U);
}

void TestGridPlaces::theFirstRowsComeAtOnce()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.draft(2000);
    std::vector<std::vector<qint64>> told;
    const GridReader::First tell = [&told](std::vector<qint64> first) { told.push_back(std::move(first)); };
    GridReader reader(fixture.db());
    const auto all = reader.keys({campaign, {Ready}, {}, GridOrder::Row, 0, false}, {}, tell);
    QCOMPARE(all->size(), 2000U);
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().size(), 512U);
    QVERIFY(std::equal(told.front().begin(), told.front().end(), all->begin()));
    // In another order nobody knows yet which rows are the first.
    QCOMPARE(reader.keys({campaign, {Ready}, {}, GridOrder::Since, 0, true}, {}, tell)->size(), 2000U);
    QCOMPARE(told.size(), 1U);
    RowSet set;
    set.insert(all->data() + 10, all->data() + 20);
    set.insert(all->data() + 15, all->data() + 2000);
    QCOMPARE(set.count(), 1990);
    QVERIFY(!set.contains(all->at(9)) && set.contains(all->at(10)));
}

void TestGridPlaces::theStoryKnowsItsDocuments()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(3);
    Ledger ledger(fixture.db());
    const TakeResult taken = fixture.take(ledger, fixture.takeRequest(campaign, 2));
    StoryReader reader(fixture.db());
    const RecipientStory under = reader.read(recipientKey(campaign, 1)).value();
    QCOMPARE(under.latestAttempt, taken.batch.attempt);
    QCOMPARE(under.attempts.at(under.latestAttempt).rows, 2);
    QVERIFY(!under.attempts.at(under.latestAttempt).finishedAt);
    QVERIFY(under.clientId > 0);
    QCOMPARE(under.sealedAt, std::optional(fixture.now()));
    QVERIFY(fixture.write(ledger, StorageFixture::record(taken.batch, Accepted)));
    const RecipientStory after = reader.read(recipientKey(campaign, 1)).value();
    QCOMPARE(after.row->state, Accepted);
    QCOMPARE(after.events.size(), 1U);
    QCOMPARE(after.events.front().attempt, std::optional(taken.batch.attempt));
    QCOMPARE(after.alike, 2);
    QVERIFY(!reader.read(recipientKey(campaign, 99)).value().row);
    QCOMPARE(reader.read(recipientKey(campaign, 3)).value().latestAttempt, 0);
}

void TestGridPlaces::chosenRowsAreCounted()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.sealed(6);
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=4,next=3 WHERE (id&7)<4"));
    RowSet rows;
    for (const int n : {1, 2, 4, 6})
        rows.insert(recipientKey(campaign, n));
    const ChosenCounts chosen = GridReader(fixture.db()).countsOf(rows).value();
    QCOMPARE(chosen.counts.total(), 4);
    QCOMPARE(chosen.counts[Uncertain], 2);
    QCOMPARE(chosen.undecided, 2);
    QCOMPARE(GridReader(fixture.db()).countsOf({}).value().counts.total(), 0);
}

void TestGridPlaces::chosenRowsAreSettled()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.sealed(3);
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=4,next=3 WHERE (id&3)<3"));
    QVERIFY(fixture.db().execute("UPDATE campaign_count SET state=4"));
    RowSet rows;
    for (const int n : {1, 3})
        rows.insert(recipientKey(campaign, n));
    const Result<SettleResult> settled =
        DecisionStore(fixture.db())
            .settle(campaign, rows, Decision::WasSent, QStringLiteral("anna"), fixture.now());
    QCOMPARE(settled->settled, 1);
    QCOMPARE(fixture.row(campaign, 1).state, Accepted);
    QCOMPARE(fixture.row(campaign, 2).state, Uncertain);
}

void TestGridPlaces::chosenRowsAreRetried()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.sealed(4);
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=11"));
    RowSet rows;
    for (const int n : {2, 4})
        rows.insert(recipientKey(campaign, n));
    const qint64 retry =
        DecisionStore(fixture.db()).retryDraft(campaign, {Undelivered}, {}, fixture.now(), &rows)->campaign;
    const Campaign draft = campaignOf(*fixture.workspace, retry);
    QCOMPARE(draft.recipients, 2);
    QCOMPARE(draft.parent, std::optional(campaign));
    QCOMPARE(fixture.row(retry, 1).row, 3);
}

void TestGridPlaces::chosenRowsBecomeAList()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.sealed(4);
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=9"));
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=6,reason='phoneTooShort' WHERE (id&7)=3"));
    DecisionStore decisions(fixture.db());
    RowSet rows;
    QCOMPARE(decisions.listDraft(campaign, rows, {}, fixture.now()).error().code, ErrorCode::NothingToSend);
    for (const int n : {1, 3})
        rows.insert(recipientKey(campaign, n));
    const Result<qint64> list =
        decisions.listDraft(campaign, rows, QStringLiteral("Those two"), fixture.now());
    const Campaign draft = campaignOf(*fixture.workspace, *list);
    QCOMPARE(draft.name, QStringLiteral("Those two"));
    QVERIFY(!draft.parent);
    QVERIFY(!draft.isSealed());
    QCOMPARE(draft.counts[Ready], 1);
    QCOMPARE(fixture.row(*list, 2).reason, Reason::PhoneTooShort);
}

void TestGridPlaces::aListRepeatsNobody_data()
{
    QTest::addColumn<RecipientState>("state");
    QTest::addColumn<Next>("next");
    QTest::addColumn<bool>("plain");
    QTest::addColumn<bool>("accepting");
    for (const RecipientState state : allRecipientStates()) {
        if (state == Invalid || state == Skipped)
            continue;
        const bool isOpen = state == Submitting || state == Held;
        const bool isRisky = state == NoReport || state == Uncertain;
        QTest::newRow(qPrintable(recipientStateWord(state)))
            << state << (state == Uncertain ? Next::Operator : Next::None) << !(isOpen || isRisky) << !isOpen;
    }
    QTest::newRow("asked again") << Uncertain << Next::AskAgain << false << false;
    QTest::newRow("polled") << Uncertain << Next::PollOnly << false << false;
}

void TestGridPlaces::aListRepeatsNobody()
{
    QFETCH(RecipientState, state);
    QFETCH(Next, next);
    QFETCH(bool, plain);
    QFETCH(bool, accepting);
    StorageFixture fixture;
    const qint64 campaign = fixture.sealed(2);
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=5 WHERE (id&3)=2")); // rejected
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=" + QByteArray::number(int(state)) +
                                 ",next=" + QByteArray::number(int(next)) + " WHERE (id&3)=1"));
    RowSet rows;
    for (const int n : {1, 2})
        rows.insert(recipientKey(campaign, n));
    DecisionStore decisions(fixture.db());
    const qint64 without = *decisions.listDraft(campaign, rows, {}, fixture.now());
    QCOMPARE(fixture.counts(without)[Ready], plain ? 2 : 1);
    QCOMPARE(fixture.counts(without).total(), plain ? 2 : 1);
    const qint64 with = *decisions.listDraft(campaign, rows, {}, fixture.now(), true);
    QCOMPARE(fixture.counts(with)[Ready], accepting ? 2 : 1);
}

void TestGridPlaces::whatTheListLeftOutStaysOut()
{
    StorageFixture fixture;
    std::vector<NewRecipient> list{testRecipient(1), testRecipient(1), testRecipient(3), testRecipient(4)};
    list[1].state = Skipped;
    list[1].reason = Reason::Duplicate;
    list[2].state = Skipped;
    list[2].reason = Reason::StopListed;
    const qint64 campaign = addDraft(*fixture.workspace, testPlan(fixture.account), list, fixture.now());
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=7,reason='" +
                                 reasonCode(Reason::SentRecently).toUtf8() +
                                 "' WHERE id=" + QByteArray::number(recipientKey(campaign, 4))));
    RowSet rows;
    for (const int n : {1, 2, 3, 4})
        rows.insert(recipientKey(campaign, n));
    const qint64 made = *DecisionStore(fixture.db()).listDraft(campaign, rows, {}, fixture.now());
    QCOMPARE(fixture.row(made, 1).state, Ready);
    QCOMPARE(fixture.row(made, 2).state, Skipped);
    QCOMPARE(fixture.row(made, 2).reason, Reason::Duplicate);
    QCOMPARE(fixture.row(made, 3).reason, Reason::StopListed);
    QCOMPARE(fixture.row(made, 4).state, Ready); // the guard looks again
}

void TestGridPlaces::typedPhonesAreTakenAlong()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.sealed(3);
    QVERIFY(fixture.db().execute("UPDATE delivery SET state=5"));
    QVERIFY(fixture.db().execute("INSERT INTO draft_phone(id,kind,repairs,edited,undone) VALUES(" +
                                 QByteArray::number(recipientKey(campaign, 2)) +
                                 ",'trunkPrefix','trunkPrefix',79000000002,0)"));
    RowSet rows;
    for (const int n : {2, 3})
        rows.insert(recipientKey(campaign, n));
    DecisionStore decisions(fixture.db());
    for (const qint64 made :
         {*decisions.listDraft(campaign, rows, {}, fixture.now()),
          decisions.retryDraft(campaign, {Rejected}, {}, fixture.now(), &rows)->campaign}) {
        const Result<std::vector<DraftRow>> drawn =
            DraftStore(fixture.db()).rows({made, 0, 10}, DraftPart::All);
        QCOMPARE(drawn->size(), std::size_t(2));
        QCOMPARE(drawn->at(0).edited, std::optional(QStringLiteral("79000000002")));
        QCOMPARE(drawn->at(0).repairs, QStringList(QStringLiteral("trunkPrefix")));
        QVERIFY(!drawn->at(1).edited);
    }
}

QTEST_GUILESS_MAIN(TestGridPlaces)
#include "test_gridplaces.moc"
