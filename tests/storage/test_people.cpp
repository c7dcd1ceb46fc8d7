// SPDX-License-Identifier: GPL-3.0-or-later
// Books, the stop list, accounts, and how cells are packed.
#include "core/storage/AccountStore.h"
#include "core/storage/AddressBookStore.h"
#include "core/storage/StopListStore.h"
#include "tests/storage/StorageFixture.h"

#include <QTest>

using namespace heliograph;

namespace {

std::vector<Contact> contacts(int first, int last)
{
    std::vector<Contact> all;
    for (int n = first; n <= last; ++n)
        all.push_back({0, n, testPhone(n), {QStringLiteral("Name%1").arg(n), QString()}});
    return all;
}

qint64 phonesIn(AddressBookStore& store, qint64 book)
{
    qint64 n = 0;
    if (!store.forEachContact(book, [&n](const Contact&) { return ++n > 0; }))
        qFatal("contacts");
    return n;
}

} // namespace

class TestPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void keys();
    void importIsInvisibleUntilFinished();
    void undoneImport();
    void incompleteImportsGoAtTheNextStart();
    void headersAreJoined();
    void importLines();
    void booksByName();
    void stopList();
    void accounts();
    void accountNamesAreUnique();
    void accountsInUseStay();
    void accountsKeepWhatTheOperatorKnows();
    void campaignsFollowARenamedAccount();
};

void TestPeople::cells_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("one empty") << QStringList{QString()};
    QTest::newRow("three empty") << QStringList{{}, {}, {}};
    QTest::newRow("plain") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("separator inside") << QStringList{QStringLiteral("a\x1f"
                                                                    "b"),
                                                     QStringLiteral("\x1f")};
    QTest::newRow("backslashes") << QStringList{QStringLiteral("\\"), QStringLiteral("\\s\\\\"),
                                                QStringLiteral("C:\\new")};
    QTest::newRow("backslash at the end") << QStringList{QStringLiteral("a\\"), QStringLiteral("s")};
    QTest::newRow("line breaks, tabs, zero")
        << QStringList{QStringLiteral("a\r\nb\tc"), QString(QChar(0)) + u'x'};
    QTest::newRow("beyond the BMP") << QStringList{QStringLiteral("\U0001F600"), QStringLiteral("ё"),
                                                   QString(5000, u'я')};
    QTest::newRow("JSON and quotes") << QStringList{QStringLiteral("{\"a\":[1]}"),
                                                    QStringLiteral("'); DROP TABLE x;--")};
}

void TestPeople::cells()
{
    QFETCH(QStringList, cells);
    QCOMPARE(unpackCells(packCells(cells)), cells);
    // And through the database.
    StorageFixture fixture;
    NewRecipient recipient = testRecipient(1);
    recipient.cells = cells;
    const qint64 campaign = addDraft(*fixture.workspace, testPlan(fixture.account), {recipient}, 0);
    QCOMPARE(fixture.row(campaign, 1).cells, cells);
}

void TestPeople::keys()
{
    for (const qint64 campaign : {qint64(1), qint64(77), qint64(2'000'000'000)}) {
        for (const qint64 index : {qint64(1), qint64(1'000'000), qint64(0xffff'ffff)}) {
            const qint64 key = recipientKey(campaign, index);
            QCOMPARE(campaignOf(key), campaign);
            QCOMPARE(indexOf(key), index);
            QVERIFY(key >= firstKey(campaign) && key <= lastKey(campaign));
        }
        QVERIFY(lastKey(campaign) < firstKey(campaign + 1));
    }
}

void TestPeople::importIsInvisibleUntilFinished()
{
    StorageFixture fixture;
    AddressBookStore store(fixture.db());
    const BookInfo book = *store.bookOrNew(QStringLiteral("Clients"));
    const qint64 import = *store.beginImport(book.id, QStringLiteral("a.xlsx"), {QStringLiteral("Name")}, 5);
    QVERIFY(store.addChunk(import, {contacts(1, 2500)}));
    QCOMPARE(phonesIn(store, book.id), 0);
    QCOMPARE(store.book(QStringLiteral("Clients"))->contacts, 0);
    QVERIFY(!*store.hasPhone(book.id, testPhone(1)));
    QVERIFY(store.finishImport({import, 2500, 2500, 0, 0}));
    QCOMPARE(phonesIn(store, book.id), 2500);
    QCOMPARE(store.book(QStringLiteral("clients"))->contacts, 2500); // names without case
    QVERIFY(*store.hasPhone(book.id, testPhone(2500)));
}

void TestPeople::undoneImport()
{
    StorageFixture fixture;
    AddressBookStore store(fixture.db());
    const qint64 book = store.bookOrNew(QStringLiteral("Clients"))->id;
    const qint64 first = *store.beginImport(book, QStringLiteral("a"), {QStringLiteral("Name")}, 0);
    QVERIFY(store.addChunk(first, {contacts(1, 3)}));
    QVERIFY(store.finishImport({first, 3, 3, 0, 0}));
    const qint64 second = *store.beginImport(book, QStringLiteral("b"), {QStringLiteral("Name")}, 0);
    QVERIFY(store.addChunk(second, {contacts(4, 8)}));
    QVERIFY(store.addChunk(second, {{}, {{9, true, {}, {}, {}, QStringLiteral("badPhone")}}}));
    QVERIFY(store.finishImport({second, 6, 5, 0, 0}));
    QCOMPARE(*store.undoImport(second), 5);
    QCOMPARE(phonesIn(store, book), 3);
    QVERIFY(store.lines(second)->empty());
    QCOMPARE(store.undoImport(second).error().code, ErrorCode::NoSuchImport);
    QCOMPARE(store.addChunk(second, {contacts(1, 1)}).error().code, ErrorCode::NoSuchImport);
}

void TestPeople::incompleteImportsGoAtTheNextStart()
{
    StorageFixture fixture;
    AddressBookStore store(fixture.db());
    const qint64 book = store.bookOrNew(QStringLiteral("Clients"))->id;
    const qint64 whole = *store.beginImport(book, QStringLiteral("a"), {}, 0);
    QVERIFY(store.addChunk(whole, {contacts(1, 2)}));
    QVERIFY(store.finishImport({whole, 2, 2, 0, 0}));
    const qint64 broken = *store.beginImport(book, QStringLiteral("b"), {}, 0);
    QVERIFY(store.addChunk(broken, {contacts(3, 9)}));
    QVERIFY(store.removeIncompleteImports());
    Result<Statement> count = fixture.db().prepare("SELECT count(*) FROM contact");
    QVERIFY(*count->step());
    QCOMPARE(count->integer(0), 2);
    QCOMPARE(store.undoImport(broken).error().code, ErrorCode::NoSuchImport);
}

void TestPeople::headersAreJoined()
{
    StorageFixture fixture;
    AddressBookStore store(fixture.db());
    const qint64 book = store.bookOrNew(QStringLiteral("B"))->id;
    QVERIFY(store.book(QStringLiteral("B"))->headers.isEmpty());
    QVERIFY(
        store.beginImport(book, QStringLiteral("a"), {QStringLiteral("Name"), QStringLiteral("City")}, 0));
    QVERIFY(store.beginImport(book, QStringLiteral("b"), {QStringLiteral("City"), QStringLiteral("Age")}, 0));
    QCOMPARE(store.book(QStringLiteral("B"))->headers,
             QStringList({QStringLiteral("Name"), QStringLiteral("City"), QStringLiteral("Age")}));
}

void TestPeople::importLines()
{
    StorageFixture fixture;
    AddressBookStore store(fixture.db());
    const qint64 import =
        *store.beginImport(store.bookOrNew(QStringLiteral("B"))->id, QStringLiteral("f"), {}, 0);
    const ImportLine repaired{7,
                              false,
                              QStringLiteral("Phone"),
                              QStringLiteral("8 903"),
                              QStringLiteral("7903"),
                              QStringLiteral("trunkPrefix")};
    const ImportLine rejected{
        9, true, QStringLiteral("Phone"), QStringLiteral("x"), {}, QStringLiteral("badPhone")};
    QVERIFY(store.addChunk(import, {{}, {repaired}}));
    QVERIFY(store.addChunk(import, {{}, {rejected}}));
    const auto lines = store.lines(import);
    QCOMPARE(lines->size(), std::size_t(2));
    QCOMPARE(lines->at(0).after, QStringLiteral("7903"));
    QVERIFY(lines->at(1).rejected);
    QCOMPARE(lines->at(1).row, 9);
}

void TestPeople::booksByName()
{
    StorageFixture fixture;
    AddressBookStore store(fixture.db());
    QCOMPARE(store.book(QStringLiteral("none")).error().code, ErrorCode::NoSuchBook);
    const qint64 id = store.bookOrNew(QStringLiteral("One"))->id;
    QCOMPARE(store.bookOrNew(QStringLiteral("ONE"))->id, id);
    QVERIFY(store.bookOrNew(QStringLiteral("Two")));
    QCOMPARE(store.books()->size(), std::size_t(2));
    const qint64 import = *store.beginImport(id, QStringLiteral("f"), {}, 0);
    QVERIFY(store.addChunk(import, {contacts(1, 1)}));
    QVERIFY(store.removeBook(QStringLiteral("One")));
    QCOMPARE(store.undoImport(import).error().code, ErrorCode::NoSuchImport); // it went with the book
    QCOMPARE(store.removeBook(QStringLiteral("One")).error().code, ErrorCode::NoSuchBook);
}

void TestPeople::stopList()
{
    StorageFixture fixture;
    StopListStore store(fixture.db());
    QCOMPARE(*store.add({{testPhone(1), QStringLiteral("asked"), QStringLiteral("manual"), 5},
                         {testPhone(2), {}, {}, 6}}),
             2);
    QCOMPARE(*store.add({{testPhone(1), QStringLiteral("other"), {}, 9}, {testPhone(3), {}, {}, 9}}), 1);
    QVERIFY(*store.contains(testPhone(1)));
    QVERIFY(!*store.contains(testPhone(4)));
    const auto entries = store.entries();
    QCOMPARE(entries->size(), std::size_t(3));
    QCOMPARE(entries->at(0).reason, QStringLiteral("asked")); // the first reason stays
    QCOMPARE(entries->at(0).addedAt, 5);
    QCOMPARE(*store.remove({testPhone(1), testPhone(9)}), 1);
    QVERIFY(!*store.contains(testPhone(1)));
}

void TestPeople::accounts()
{
    StorageFixture fixture;
    AccountStore store(fixture.db());
    Account account = testAccount();
    account.allowHttp = true;
    account.requestsPerSecond = 2.5;
    account.capabilities = {QStringLiteral("send"), QStringLiteral("state")};
    account.clockOffsetMinutes = 180;
    account.auth = AuthForm::Token;
    QVERIFY(store.add(account));
    Account stored = *store.account(QStringLiteral("PRACTICE"));
    QVERIFY(stored.id != 0);
    QCOMPARE(stored.url, account.url);
    QCOMPARE(stored.preset, account.preset);
    QCOMPARE(stored.auth, account.auth);
    QCOMPARE(stored.login, account.login);
    QCOMPARE(stored.sender, account.sender);
    QCOMPARE(stored.recipientsPerDocument, account.recipientsPerDocument);
    QCOMPARE(stored.inFlight, account.inFlight);
    QCOMPARE(stored.requestsPerSecond, 2.5);
    QVERIFY(stored.allowHttp);
    QCOMPARE(stored.capabilities, account.capabilities);
    QCOMPARE(stored.clockOffsetMinutes, std::optional(180));
    stored.clockOffsetMinutes.reset();
    stored.login.clear();
    QVERIFY(store.update(stored));
    QVERIFY(!store.account(QStringLiteral("practice"))->clockOffsetMinutes);
    QCOMPARE(store.account(QStringLiteral("practice"))->login, QString());
    QVERIFY(store.remove(QStringLiteral("practice")));
    QCOMPARE(store.account(QStringLiteral("practice")).error().code, ErrorCode::NoSuchAccount);
    QCOMPARE(store.remove(QStringLiteral("practice")).error().code, ErrorCode::NoSuchAccount);
}

void TestPeople::accountNamesAreUnique()
{
    StorageFixture fixture;
    AccountStore store(fixture.db());
    Account account = testAccount();
    QVERIFY(store.add(account));
    account.name = QStringLiteral("Practice");
    QCOMPARE(store.add(account).error().code, ErrorCode::AccountExists);
    account.name = QStringLiteral("second");
    QVERIFY(store.add(account));
    QCOMPARE(store.accounts()->size(), std::size_t(2));
    Account renamed = *store.account(QStringLiteral("second"));
    renamed.name = QStringLiteral("practice");
    QCOMPARE(store.update(renamed).error().code, ErrorCode::AccountExists);
    QCOMPARE(store.account(QStringLiteral("second"))->id, renamed.id);
    renamed.id = 4711;
    renamed.name = QStringLiteral("third");
    QCOMPARE(store.update(renamed).error().code, ErrorCode::NoSuchAccount);
}

void TestPeople::accountsInUseStay()
{
    StorageFixture fixture;
    AccountStore store(fixture.db());
    QVERIFY(store.add(fixture.account));
    const qint64 campaign = addDraft(*fixture.workspace, testPlan(fixture.account), 2, fixture.now());
    QVERIFY(SealingStore(fixture.db()).seal(fixture.request(campaign), fixture.rendered(campaign, 2)));
    const Result<void> refused = store.remove(fixture.account.name);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AccountInUse);
    QCOMPARE(refused.error().detail, QString::number(campaign));
    CampaignStore campaigns(fixture.db());
    QVERIFY(campaigns.setState(campaign, CampaignState::Cancelled, nullptr, fixture.now()));
    QVERIFY(store.remove(fixture.account.name));
}

void TestPeople::accountsKeepWhatTheOperatorKnows()
{
    StorageFixture fixture;
    AccountStore store(fixture.db());
    Account account = testAccount();
    QVERIFY(store.add(account));
    Account stored = *store.account(account.name);
    QVERIFY(!stored.newline && !stored.zoneMinutes);
    QVERIFY(stored.pricePerPart.isEmpty() && stored.currency.isEmpty() && stored.lowBalanceAt.isEmpty());
    QCOMPARE(stored.health, AccountHealth::NotChecked);
    stored.newline = NewlineMode::LineFeed;
    stored.zoneMinutes = -210;
    stored.pricePerPart = QStringLiteral("2.40");
    stored.currency = QStringLiteral("₽");
    stored.lowBalanceAt = QStringLiteral("5000");
    stored.health = AccountHealth::Failed;
    QVERIFY(store.update(stored));
    stored = store.accounts()->front();
    QCOMPARE(stored.newline, std::optional(NewlineMode::LineFeed));
    QCOMPARE(stored.zoneMinutes, std::optional(-210));
    QCOMPARE(stored.pricePerPart, QStringLiteral("2.40"));
    QCOMPARE(stored.currency, QStringLiteral("₽"));
    QCOMPARE(stored.lowBalanceAt, QStringLiteral("5000"));
    QCOMPARE(stored.health, AccountHealth::Failed);
    QCOMPARE(profileOf(stored)->newline, NewlineMode::LineFeed);
    stored.clockOffsetMinutes = 180; // the operator's word goes first
    QCOMPARE(gatewayUtcOffset(stored, *profileOf(stored)), std::optional(-210));
}

void TestPeople::campaignsFollowARenamedAccount()
{
    StorageFixture fixture;
    AccountStore store(fixture.db());
    QVERIFY(store.add(fixture.account));
    const qint64 campaign = addDraft(*fixture.workspace, testPlan(fixture.account), 2, fixture.now());
    QCOMPARE(*store.openCampaigns(fixture.account.name), QStringList()); // a draft needs nobody
    QVERIFY(SealingStore(fixture.db()).seal(fixture.request(campaign), fixture.rendered(campaign, 2)));
    Account renamed = *store.account(fixture.account.name);
    renamed.name = QStringLiteral("Renamed");
    QVERIFY(store.update(renamed));
    CampaignStore campaigns(fixture.db());
    const Campaign after = *campaigns.campaign(campaign);
    QCOMPARE(after.accountName, QStringLiteral("Renamed"));
    QCOMPARE(*store.openCampaigns(QStringLiteral("renamed")), QStringList{after.name});
    QCOMPARE(store.remove(QStringLiteral("Renamed")).error().code, ErrorCode::AccountInUse);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "test_people.moc"
