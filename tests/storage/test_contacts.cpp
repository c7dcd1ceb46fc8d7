// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts one by one: changes and what takes them back, groups, views, search, duplicates.
#include "core/addressbook/PersonName.h"
#include "core/storage/ContactGroups.h"
#include "core/storage/ContactReader.h"
#include "core/storage/ContactStore.h"
#include "core/storage/RemovalStore.h"
#include "core/storage/StopListStore.h"
#include "tests/storage/StorageFixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace heliograph;

namespace {

const QStringList kHeaders{QStringLiteral("Name"), QStringLiteral("Surname"), QStringLiteral("City"),
                           QStringLiteral("Organization")};

template <class T>
T orDie(const Result<T>& result)
{
    if (!result)
        qFatal("%s %s", qPrintable(describe(result.error())), qPrintable(result.error().technical));
    return *result;
}

struct Book {
    StorageFixture fixture;
    AddressBookStore books{fixture.db()};
    ContactStore store{fixture.db()};
    ContactGroups groups{fixture.db()};
    ContactReader reader{fixture.db()};
    RemovalStore removals{fixture.db()};
    qint64 id = orDie(books.bookOrNew(QStringLiteral("Customers"))).id;

    Book()
    {
        for (const QString& header : kHeaders)
            orDie(books.addColumn(id, header));
    }
    qint64 add(int n, const QStringList& cells)
    {
        return orDie(store.add(id, testPhone(n), cells, 1000 + n));
    }
    std::vector<qint64> ids(ContactQuery query)
    {
        if (query.book == 0)
            query.book = id;
        return orDie(reader.keys(query)).ids;
    }
    ContactRow row(qint64 contact)
    {
        const std::vector<ContactRow> rows = orDie(reader.rows({contact}));
        return rows.empty() ? ContactRow() : rows.front();
    }
    qint64 count() { return orDie(books.bookById(id)).contacts; }
    // Through an import, as files come.
    qint64 import(int first, int last, const QStringList& cells = {QStringLiteral("Anna")})
    {
        const qint64 number = orDie(books.beginImport(id, QStringLiteral("a.xlsx"), {}, 7));
        std::vector<Contact> contacts;
        for (int n = first; n <= last; ++n)
            contacts.push_back({0, n + 1, testPhone(n), cells});
        if (!books.addChunk(number, {contacts}) || !books.finishImport({number, last, last, 0, 0}))
            qFatal("import");
        return number;
    }
};

using Ids = std::vector<qint64>;

} // namespace

class TestContacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void madeByHand();
    void cellsAndPhones();
    void removedAndBack();
    void removedImport();
    void removedBook();
    void purged();
    void columns();
    void renamedBook();
    void groups();
    void groupNames();
    void order_data();
    void order();
    void places();
    void search_data();
    void search();
    void stopListed();
    void everybody();
    void people_data();
    void people();
    void duplicatesMerged();
    void handMadeStayWhenAnImportIsUndone();
    void hundredThousand();
};

void TestContacts::madeByHand()
{
    Book book;
    const qint64 anna = book.add(1, {QStringLiteral("Anna")});
    const ContactRow row = book.row(anna);
    QCOMPARE(row.phone, testPhone(1));
    QCOMPARE(row.cells, QStringList{QStringLiteral("Anna")});
    QCOMPARE(row.addedAt, 1001);
    QVERIFY(row.file.isEmpty());
    QCOMPARE(row.book, book.id);
    QCOMPARE(book.count(), 1);
    QVERIFY(*book.books.hasPhone(book.id, testPhone(1)));
    QCOMPARE(*book.store.withPhone(book.id, testPhone(1)), Ids{anna});
    QCOMPARE(book.store.add(4711, testPhone(1), {}, 0).error().code, ErrorCode::NoSuchBook);
}

void TestContacts::cellsAndPhones()
{
    Book book;
    const qint64 anna = book.add(1, {QStringLiteral("Anna")});
    QCOMPARE(*book.store.setCell(anna, 2, QStringLiteral("Tver\x1f\\")), QString());
    QCOMPARE(book.row(anna).cells, QStringList({QStringLiteral("Anna"), {}, QStringLiteral("Tver\x1f\\")}));
    QCOMPARE(*book.store.setCell(anna, 0, QStringLiteral("Ann")), QStringLiteral("Anna"));
    QCOMPARE(*book.store.setPhone(anna, testPhone(5)), testPhone(1));
    QCOMPARE(book.row(anna).phone, testPhone(5));
    QVERIFY(book.removals.removeContacts({anna}, 0));
    QCOMPARE(book.store.setCell(anna, 0, {}).error().code, ErrorCode::BadInput);
    QCOMPARE(book.store.setPhone(anna, {}).error().code, ErrorCode::BadInput);
}

void TestContacts::removedAndBack()
{
    Book book;
    const qint64 anna = book.add(1, {QStringLiteral("Anna")});
    const qint64 boris = book.add(2, {QStringLiteral("Boris")});
    const qint64 group = *book.groups.add(book.id, QStringLiteral("Staff"));
    QVERIFY(book.groups.join(group, {anna}));
    const qint64 removal = *book.removals.removeContacts({anna}, 5);
    QCOMPARE(book.ids({}), Ids{boris});
    QCOMPARE(book.count(), 1);
    QCOMPARE(book.groups.groups(book.id)->at(0).contacts, 0);
    QVERIFY(!*book.books.hasPhone(book.id, testPhone(1)));
    QVERIFY(book.books.contacts({anna})->empty());
    QCOMPARE(book.removals.removeContacts({anna}, 6).error().code, ErrorCode::BadInput);
    QVERIFY(book.removals.takeBack(removal));
    QCOMPARE(book.ids({}), Ids({anna, boris}));
    QCOMPARE(book.groups.groups(book.id)->at(0).contacts, 1);
    QCOMPARE(book.row(anna).cells, QStringList{QStringLiteral("Anna")});
}

void TestContacts::removedImport()
{
    Book book;
    const qint64 boris = book.add(9, {QStringLiteral("Boris")});
    const qint64 import = book.import(1, 3);
    QCOMPARE(book.count(), 4);
    const qint64 removal = *book.removals.removeImport(import, 5);
    QCOMPARE(book.ids({}), Ids{boris});
    QVERIFY(book.removals.takeBack(removal));
    QCOMPARE(book.count(), 4);
    QCOMPARE(book.row(book.ids({}).back()).file, QStringLiteral("a.xlsx"));
    QCOMPARE(book.removals.removeImport(4711, 5).error().code, ErrorCode::BadInput);
}

void TestContacts::removedBook()
{
    Book book;
    book.add(1, {});
    const qint64 removal = *book.removals.removeBook(book.id, 5);
    QVERIFY(book.books.books()->empty());
    QCOMPARE(book.books.bookById(book.id).error().code, ErrorCode::NoSuchBook);
    QVERIFY(book.ids({}).empty());
    // Its name is free, and a book that took it keeps it.
    QVERIFY(book.books.bookOrNew(QStringLiteral("Customers"))->id != book.id);
    QVERIFY(book.removals.takeBack(removal));
    QCOMPARE(book.books.bookById(book.id)->name, QStringLiteral("Customers (2)"));
    QCOMPARE(book.count(), 1);
    QCOMPARE(book.removals.takeBack(4711).error().code, ErrorCode::BadInput);
}

void TestContacts::purged()
{
    Book book;
    const qint64 anna = book.add(1, {});
    const qint64 boris = book.add(2, {});
    const qint64 group = *book.groups.add(book.id, QStringLiteral("Staff"));
    QVERIFY(book.groups.join(group, {anna, boris}));
    const qint64 old = *book.removals.removeContacts({anna}, 100);
    const qint64 young = *book.removals.removeContacts({boris}, 200);
    QVERIFY(book.removals.purge(150));
    QVERIFY(!book.removals.takeBack(old));
    QVERIFY(book.removals.takeBack(young));
    QCOMPARE(book.ids({}), Ids{boris});
    QVERIFY(book.removals.removeBook(book.id, 300));
    QVERIFY(book.removals.purge(400));
    Result<Statement> count = book.fixture.db().prepare("SELECT (SELECT count(*) FROM contact),"
                                                        "(SELECT count(*) FROM group_member)");
    QVERIFY(*count->step());
    QCOMPARE(count->integer(0), 0);
    QCOMPARE(count->integer(1), 0);
}

void TestContacts::columns()
{
    Book book;
    QCOMPARE(book.books.bookById(book.id)->headers, kHeaders);
    QCOMPARE(book.books.addColumn(book.id, QStringLiteral("CITY")).error().code, ErrorCode::BadInput);
    QCOMPARE(*book.books.addColumn(book.id, QStringLiteral("Bonus")), 4);
    QVERIFY(book.books.removeLastColumn(book.id, QStringLiteral("City"))); // not the last: stays
    QCOMPARE(book.books.bookById(book.id)->headers.size(), 5);
    QVERIFY(book.books.removeLastColumn(book.id, QStringLiteral("Bonus")));
    QCOMPARE(book.books.bookById(book.id)->headers, kHeaders);
}

void TestContacts::renamedBook()
{
    Book book;
    QVERIFY(book.books.bookOrNew(QStringLiteral("Suppliers")));
    QCOMPARE(book.books.renameBook(book.id, QStringLiteral("suppliers")).error().code, ErrorCode::BadInput);
    QCOMPARE(*book.books.renameBook(book.id, QStringLiteral("Clients")), QStringLiteral("Customers"));
    QCOMPARE(book.books.book(QStringLiteral("Clients"))->id, book.id);
    QCOMPARE(book.books.renameBook(4711, QStringLiteral("x")).error().code, ErrorCode::NoSuchBook);
}

void TestContacts::groups()
{
    Book book;
    const qint64 anna = book.add(1, {QStringLiteral("Anna")});
    const qint64 boris = book.add(2, {QStringLiteral("Boris")});
    const qint64 other = book.books.bookOrNew(QStringLiteral("Other"))->id;
    const qint64 stranger = *book.store.add(other, testPhone(3), {}, 0);
    const qint64 group = *book.groups.add(book.id, QStringLiteral("Staff"));
    QCOMPARE(*book.groups.join(group, {anna, stranger}), Ids{anna});
    QCOMPARE(*book.groups.join(group, {anna, boris}), Ids{boris});
    QCOMPARE(book.ids({.group = group}), Ids({anna, boris}));
    QCOMPARE(book.ids({.group = group, .search = QStringLiteral("bor")}), Ids{boris});
    QCOMPARE(*book.groups.leave(group, {anna, stranger}), Ids{anna});
    QCOMPARE(book.groups.groups(book.id)->at(0).contacts, 1);
    QCOMPARE(book.groups.groupsOf(boris)->at(0).name, QStringLiteral("Staff"));
    QVERIFY(book.groups.groupsOf(anna)->empty());
    const qint64 removal = *book.removals.removeGroup(group, 0);
    QVERIFY(book.groups.groups(book.id)->empty());
    QCOMPARE(book.count(), 2); // people outlive their group
    QVERIFY(book.removals.takeBack(removal));
    QCOMPARE(book.ids({.group = group}), Ids{boris});
}

void TestContacts::groupNames()
{
    Book book;
    const qint64 staff = *book.groups.add(book.id, QStringLiteral("Staff"));
    QCOMPARE(book.groups.add(book.id, QStringLiteral("STAFF")).error().code, ErrorCode::BadInput);
    const qint64 cards = *book.groups.add(book.id, QStringLiteral("Cards"));
    QCOMPARE(book.groups.rename(cards, QStringLiteral("staff")).error().code, ErrorCode::BadInput);
    QCOMPARE(*book.groups.rename(cards, QStringLiteral("Loyalty card")), QStringLiteral("Cards"));
    const qint64 removal = *book.removals.removeGroup(staff, 0);
    QVERIFY(book.groups.add(book.id, QStringLiteral("Staff")));
    QVERIFY(book.removals.takeBack(removal));
    const auto all = *book.groups.groups(book.id);
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all.at(2).name, QStringLiteral("Staff (2)"));
}

void TestContacts::order_data()
{
    QTest::addColumn<ContactQuery>("query");
    QTest::addColumn<QString>("phones"); // last digits
    const auto by = [](ContactOrder order, bool descending, const QString& header = {}) {
        return ContactQuery{.order = order, .header = header, .descending = descending};
    };
    QTest::newRow("added") << by(ContactOrder::Added, false) << QStringLiteral("3142");
    QTest::newRow("added backwards") << by(ContactOrder::Added, true) << QStringLiteral("2413");
    QTest::newRow("phone") << by(ContactOrder::Phone, false) << QStringLiteral("1234");
    QTest::newRow("name") << by(ContactOrder::Name, false) << QStringLiteral("1342");
    QTest::newRow("name backwards") << by(ContactOrder::Name, true) << QStringLiteral("2431");
    QTest::newRow("city, any case") << by(ContactOrder::Cell, false, QStringLiteral("CITY"))
                                    << QStringLiteral("2134");
    QTest::newRow("no such column") << by(ContactOrder::Cell, false, QStringLiteral("Bonus"))
                                    << QStringLiteral("3142");
}

void TestContacts::order()
{
    QFETCH(ContactQuery, query);
    QFETCH(QString, phones);
    Book book;
    book.add(3, {QStringLiteral("boris"), {}, QStringLiteral("Tver")});
    book.add(1, {QStringLiteral("Anna"), QStringLiteral("B"), QStringLiteral("pskov")});
    book.add(4, {QStringLiteral("Vera")});
    book.add(2, {{}, {}, QStringLiteral("Omsk")}); // without a name
    QString found;
    for (const qint64 contact : book.ids(query))
        found += book.row(contact).phone.back();
    QCOMPARE(found, phones);
}

void TestContacts::places()
{
    Book book;
    for (const char* name : {"Vera", "anna", "Boris", "", "Bella"})
        book.add(1, {QString::fromLatin1(name)});
    ContactQuery query{.book = book.id, .order = ContactOrder::Name};
    const auto place = [&](const char* letters) {
        return *book.reader.placeOf(query, book.ids(query), QString::fromLatin1(letters));
    };
    QCOMPARE(place("b"), 1); // anna Bella Boris Vera and the nameless one
    QCOMPARE(place("BO"), 2);
    QCOMPARE(place("v"), 3);
    QCOMPARE(place("c"), -1);
    QCOMPARE(place("z"), -1);
    query.descending = true; // the nameless one, Vera Boris Bella anna
    QCOMPARE(place("b"), 2);
    QCOMPARE(place("a"), 4);
    QCOMPARE(place("z"), -1);
    query.order = ContactOrder::Phone;
    QCOMPARE(place("a"), -1);
}

void TestContacts::search_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing typed") << QString() << 3;
    QTest::newRow("a name in another case") << QStringLiteral("ANN") << 2;
    QTest::newRow("digits") << QStringLiteral("00002") << 1;
    QTest::newRow("as people write it") << QStringLiteral("8 (900) 000-00-03") << 1;
    QTest::newRow("any column") << QStringLiteral("tver") << 1;
    QTest::newRow("nobody") << QStringLiteral("zzz") << 0;
}

void TestContacts::search()
{
    QFETCH(QString, typed);
    QFETCH(int, found);
    Book book;
    book.add(1, {QStringLiteral("Anna")});
    book.add(2, {QStringLiteral("Hanna"), {}, QStringLiteral("Tver")});
    book.add(3, {QStringLiteral("Boris")});
    QCOMPARE(int(book.ids({.search = typed}).size()), found);
}

void TestContacts::stopListed()
{
    Book book;
    const qint64 anna = book.add(1, {QStringLiteral("Anna")});
    const qint64 boris = book.add(2, {QStringLiteral("Boris")});
    StopListStore stop(book.fixture.db());
    QVERIFY(stop.add({{testPhone(1), QStringLiteral("asked"), QStringLiteral("manual"), 77}}));
    QCOMPARE(book.reader.keys({.book = book.id})->stopListed, 1);
    QCOMPARE(book.reader.keys({.book = book.id, .search = QStringLiteral("boris")})->stopListed, 0);
    QCOMPARE(book.row(anna).stoppedSince, std::optional<qint64>(77));
    QCOMPARE(book.row(anna).stopReason, QStringLiteral("asked"));
    QVERIFY(!book.row(boris).stoppedSince);
}

void TestContacts::everybody()
{
    Book book;
    const qint64 anna = book.add(1, {QStringLiteral("Anna")});
    const qint64 other = book.books.bookOrNew(QStringLiteral("Other"))->id;
    QVERIFY(book.books.addColumn(other, QStringLiteral("City")));
    QVERIFY(book.books.addColumn(other, QStringLiteral("Name")));
    const qint64 stranger = *book.store.add(other, testPhone(3), {{}, QStringLiteral("Aaron")}, 0);
    QCOMPARE(book.reader.keys({})->ids, Ids({anna, stranger}));
    QCOMPARE(book.reader.keys({.order = ContactOrder::Name})->ids, Ids({stranger, anna}));
    QCOMPARE(book.reader.keys({.order = ContactOrder::Cell, .header = QStringLiteral("Name")})->ids,
             Ids({stranger, anna}));
    QVERIFY(book.removals.removeBook(other, 0));
    QCOMPARE(book.reader.keys({})->ids, Ids{anna});
    // Half an import is nobody.
    const qint64 import = *book.books.beginImport(book.id, QStringLiteral("b"), {}, 0);
    QVERIFY(book.books.addChunk(import, {{{0, 1, testPhone(8), {}}}}));
    QCOMPARE(book.reader.keys({})->ids, Ids{anna});
    QVERIFY(book.reader.findPeople(testPhone(8), 5)->empty());
}

void TestContacts::people_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const QString anna = QStringLiteral("Anna Smith");
    const QString hanna = QStringLiteral("Hanna");
    QTest::newRow("who begins with it comes first") << QStringLiteral("an") << QStringList{anna, hanna};
    QTest::newRow("surname") << QStringLiteral("smi") << QStringList{anna};
    QTest::newRow("organization") << QStringLiteral("bakery") << QStringList{hanna};
    QTest::newRow("other columns don't count") << QStringLiteral("Tver") << QStringList{};
    QTest::newRow("digits") << QStringLiteral("000001") << QStringList{anna};
    QTest::newRow("with the trunk prefix") << QStringLiteral("8 900 000-00-02") << QStringList{hanna};
    QTest::newRow("only blanks") << QStringLiteral("  ") << QStringList{};
}

void TestContacts::people()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    Book book;
    book.add(2, {QStringLiteral("Hanna"), {}, QStringLiteral("Tver"), QStringLiteral("The bakery")});
    book.add(1, {QStringLiteral("Anna"), QStringLiteral("Smith")});
    book.add(1, {QStringLiteral("Anna"), QStringLiteral("Smith")}); // one entry for each phone
    QStringList found;
    const std::vector<PersonFound> people = *book.reader.findPeople(typed, 10);
    for (const PersonFound& person : people) {
        found += person.name;
        QCOMPARE(person.book, QStringLiteral("Customers"));
    }
    QCOMPARE(found, names);
}

void TestContacts::duplicatesMerged()
{
    Book book;
    const qint64 anna = book.add(1, {QStringLiteral("Anna")});
    const qint64 boris = book.add(2, {QStringLiteral("Boris")});
    const qint64 again = book.add(1, {QStringLiteral("Ann"), {}, QStringLiteral("Tver")});
    const qint64 third = book.add(1, {{}, {}, {}, QStringLiteral("Bakery")});
    const qint64 group = *book.groups.add(book.id, QStringLiteral("Staff"));
    QVERIFY(book.groups.join(group, {again}));
    const auto sets = *book.store.duplicates(book.id);
    QCOMPARE(sets.size(), std::size_t(1));
    QCOMPARE(sets[0].contacts, Ids({anna, again, third}));
    QVERIFY(sets[0].differ);
    const MergeRecord record = *book.store.merge(sets, 0);
    QCOMPARE(record.merged, 2);
    QCOMPARE(book.ids({}), Ids({anna, boris}));
    QCOMPARE(book.row(anna).cells,
             QStringList({QStringLiteral("Anna"), {}, QStringLiteral("Tver"), QStringLiteral("Bakery")}));
    QCOMPARE(book.ids({.group = group}), Ids{anna});
    QVERIFY(book.store.duplicates(book.id)->empty());
    QVERIFY(book.store.unmerge(record));
    QCOMPARE(book.ids({}), Ids({anna, boris, again, third}));
    QCOMPARE(book.row(anna).cells, QStringList{QStringLiteral("Anna")});
    QCOMPARE(book.ids({.group = group}), Ids{again});
}

void TestContacts::handMadeStayWhenAnImportIsUndone()
{
    Book book;
    const qint64 boris = book.add(9, {QStringLiteral("Boris")});
    Result<Statement> hand = book.fixture.db().prepare("SELECT import FROM contact");
    QVERIFY(*hand->step());
    const qint64 number = hand->integer(0);
    hand->reset();
    QCOMPARE(book.books.undoImport(number).error().code, ErrorCode::NoSuchImport);
    QCOMPARE(book.ids({}), Ids{boris});
}

void TestContacts::hundredThousand()
{
    Book book;
    const qint64 number = *book.books.beginImport(book.id, QStringLiteral("a.xlsx"), {}, 7);
    std::vector<Contact> contacts;
    for (int n = 1; n <= 100'000; ++n)
        contacts.push_back({0,
                            n,
                            testPhone(n),
                            {QStringLiteral("Name%1").arg(n), QStringLiteral("Surname"),
                             QStringLiteral("Town %1").arg(n % 50), QStringLiteral("Shop")}});
    QVERIFY(book.books.addChunk(number, {contacts}));
    QVERIFY(book.books.finishImport({number, 100'000, 100'000, 0, 0}));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(book.ids({.search = QStringLiteral("name99999")}).size(), std::size_t(1));
    // Ten times what an optimised program may take.
    QVERIFY2(timer.restart() < 1000, "search");
    QCOMPARE(book.reader.findPeople(QStringLiteral("nobody at all"), 8)->size(), std::size_t(0));
    QVERIFY2(timer.restart() < 1000, "people");
    int asked = 0;
    const auto stopped = book.reader.keys({.book = book.id}, [&asked] { return ++asked < 3; });
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(book.ids({}).size(), std::size_t(100'000));
}

QTEST_GUILESS_MAIN(TestContacts)
#include "test_contacts.moc"
