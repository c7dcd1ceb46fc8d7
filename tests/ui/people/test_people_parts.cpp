// SPDX-License-Identifier: GPL-3.0-or-later
// Models of people under the model tester, and the small widgets of their page.
#include "tests/ui/people/PeopleWorld.h"
#include "ui/lists/ImportPreview.h"
#include "ui/lists/ImportReport.h"
#include "ui/people/ContactModel.h"
#include "ui/people/HistoryList.h"
#include "ui/people/QuietEdit.h"
#include "ui/people/SideList.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;

class TestPeopleParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contactModel();
    void lastMessages();
    void everybodysColumns();
    void checks();
    void sideLists();
    void quietEdit();
    void escapeBelongsToTheEdit();
    void importPreview();
    void importLines();
    void history();
};

namespace {

std::vector<BookInfo> booksOf(PeopleWorld& world)
{
    return world.engine([](Engine& engine) { return engine.books().books(); });
}

} // namespace

void TestPeopleParts::contactModel()
{
    PeopleWorld world;
    ContactModel model(world.ui(), nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setView(world.book, 0, booksOf(world));
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("Anna"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("+7 900 000-01-01"));
    QCOMPARE(model.index(0, 1).data(Qt::UserRole).toString(), PeopleWorld::phone(1));
    QCOMPARE(model.sortColumn(), 0);
    model.sort(2, Qt::DescendingOrder);
    QTRY_COMPARE(model.idAt(2), world.boris); // Kostroma
    QCOMPARE(model.sortColumn(), 2);
    model.setSearch(QStringLiteral("boris"));
    QTRY_COMPARE(model.rowCount(), 1);
    model.setSearch(QStringLiteral("nobody"));
    QTRY_COMPARE(model.rowCount(), 0);
    model.setSearch({});
    QTRY_COMPARE(model.rowCount(), 3);
    // A book without the column is in the order of names again.
    model.setView(0, 0, {});
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.sortColumn(), 0);
}

void TestPeopleParts::lastMessages()
{
    PeopleWorld world;
    const qint64 campaign = world.engine([](Engine& engine) -> Result<qint64> {
        CampaignStore store(engine.workspace().connection());
        Campaign draft;
        draft.name = QStringLiteral("Spring");
        const Result<qint64> id = store.createDraft(draft);
        NewRecipient recipient;
        recipient.row = 2;
        recipient.phone = PeopleWorld::phone(2);
        if (!store.addRecipients(*id, {recipient}) || !store.completeDraft(*id))
            return fail(ErrorCode::StorageFailed);
        Connection& connection = engine.workspace().connection();
        const Result<void> sealed =
            connection.execute("UPDATE campaign SET sealed_at=5; UPDATE delivery SET state=9");
        if (!sealed)
            return forward(sealed);
        return id;
    });
    QVERIFY(campaign > 0);
    ContactModel model(world.ui(), nullptr);
    model.setView(world.book, 0, booksOf(world));
    model.readLastMessages();
    const int last = model.columnCount() - 1;
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_VERIFY(model.index(1, last).data(ContactStateRole).isValid());
    QCOMPARE(model.index(1, last).data(ContactStateRole).toInt(), 9);
    QCOMPARE(model.index(1, last).data().toString(), describe(static_cast<RecipientState>(9)));
    QVERIFY(!model.index(0, last).data(ContactStateRole).isValid());
}

void TestPeopleParts::everybodysColumns()
{
    PeopleWorld world;
    world.engine([](Engine& engine) -> Result<qint64> {
        AddressBookStore books = engine.books();
        const Result<BookInfo> other = books.bookOrNew(QStringLiteral("Other"));
        for (const char* column : {"CITY", "Bonus", "Name"}) {
            if (!books.addColumn(other->id, QString::fromLatin1(column)))
                return fail(ErrorCode::StorageFailed);
        }
        return ContactStore(engine.workspace().connection())
            .add(other->id, PeopleWorld::phone(7),
                 {QStringLiteral("Omsk"), QStringLiteral("5"), QStringLiteral("Aaron")}, 0);
    });
    ContactModel model(world.ui(), nullptr);
    model.setView(0, 0, booksOf(world));
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers += model.headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headers,
             QStringList({QStringLiteral("Name"), QStringLiteral("Phone"), QStringLiteral("Book"),
                          QStringLiteral("City"), QStringLiteral("Bonus"), QStringLiteral("Last message")}));
    QTRY_COMPARE(model.rowCount(), 4);
    QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("Aaron"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("Other"));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("Omsk"));
    QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("5"));
    QCOMPARE(model.index(1, 3).data().toString(), QStringLiteral("Tver"));
}

void TestPeopleParts::checks()
{
    PeopleWorld world;
    ContactModel model(world.ui(), nullptr);
    model.setView(world.book, 0, booksOf(world));
    QTRY_COMPARE(model.rowCount(), 3);
    const QSignalSpy changed(&model, &ContactModel::checksChanged);
    model.setChecks({world.boris});
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.index(1, 0).data(ContactCheckedRole).toBool());
    QVERIFY(!model.index(0, 0).data(ContactCheckedRole).toBool());
    model.setSearch(QStringLiteral("anna"));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.checks().size(), 1); // a search doesn't forget
    model.setView(0, 0, booksOf(world));
    QVERIFY(model.checks().isEmpty()); // another book does
}

void TestPeopleParts::sideLists()
{
    UiWorld world;
    SideList list(world.theme);
    const QAbstractItemModelTester tester(list.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy chosen(&list, &SideList::chosen);
    list.setItems(
        {{0, Glyph::People, QStringLiteral("Everybody"), 5}, {4, Glyph::Book, QStringLiteral("A"), 5}});
    list.setCurrentId(4);
    QVERIFY(chosen.isEmpty());
    QCOMPARE(list.currentId(), 4);
    list.setItems({{0, Glyph::People, QStringLiteral("Everybody"), 6},
                   {3, Glyph::Book, QStringLiteral("0"), 1},
                   {4, Glyph::Book, QStringLiteral("A"), 5}});
    QCOMPARE(list.currentId(), 4);
    QVERIFY(chosen.isEmpty());
    list.show();
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(list.currentId(), 3);
    const QSignalSpy rename(&list, &SideList::renameWanted);
    QTest::keyClick(&list, Qt::Key_F2);
    QCOMPARE(rename.size(), 1);
    list.setCurrentId(0); // everybody can't be renamed or removed
    QTest::keyClick(&list, Qt::Key_F2);
    QCOMPARE(rename.size(), 1);
    QCOMPARE(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Everybody, 6 contact(s)"));
}

void TestPeopleParts::quietEdit()
{
    UiWorld world;
    QWidget window;
    QuietEdit edit(world.theme, &window);
    QuietEdit next(world.theme, &window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setKept(QStringLiteral("Anna"));
    const QSignalSpy wanted(&edit, &QuietEdit::changeWanted);
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(wanted.isEmpty());
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral(" Bella "));
    edit.setKept(QStringLiteral("Other")); // while somebody types nothing is replaced
    QCOMPARE(edit.text(), QStringLiteral(" Bella "));
    QTest::keyClick(&edit, Qt::Key_Return);
    next.setFocus();
    QCOMPARE(wanted.size(), 1); // Enter and leaving say it once
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("Bella"));
    QVERIFY(edit.revert());
    QCOMPARE(edit.text(), QStringLiteral("Other"));
    QVERIFY(!edit.revert());
}

// The window has Escape as a shortcut, which comes before the keys of its fields.
void TestPeopleParts::escapeBelongsToTheEdit()
{
    UiWorld world;
    QWidget window;
    QuietEdit edit(world.theme, &window);
    QShortcut escape(QKeySequence(Qt::Key_Escape), &window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy left(&escape, &QShortcut::activated);
    const QSignalSpy wanted(&edit, &QuietEdit::changeWanted);
    edit.setKept(QStringLiteral("Anna"));
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("bella"));
    QTest::keyClick(&edit, Qt::Key_Escape);
    QCOMPARE(edit.text(), QStringLiteral("Anna"));
    QCOMPARE(left.size(), 0);
    QTest::keyClick(&edit, Qt::Key_Escape); // nothing to take back: it is the window's
    QCOMPARE(left.size(), 1);
    QVERIFY(wanted.isEmpty());
}

void TestPeopleParts::importPreview()
{
    ImportPreview model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    using Kind = ColumnUse::Kind;
    model.setColumns({{QStringLiteral("Client"), QStringLiteral("Tel"), QStringLiteral("Shoe")},
                      {QStringLiteral("Anna"), {}, {}},
                      {},
                      {{Kind::Field, Field::Name}, {Kind::Own, Field::Phone}, {Kind::Own, Field::Phone}}});
    QVERIFY(!model.hasPhone());
    model.setUse(1, {Kind::Field, Field::Phone});
    QVERIFY(model.hasPhone());
    model.setUse(2, {Kind::Field, Field::Name}); // taken from the first column
    QCOMPARE(model.use(0).kind, Kind::Own);
    model.setUse(0, {Kind::LeftOut, Field::Phone});
    const std::vector<ColumnChoice> choices = model.choices();
    QVERIFY(!choices[0].used);
    QCOMPARE(choices[1].field, std::optional(Field::Phone));
    QCOMPARE(choices[2].field, std::optional(Field::Name));
    // The book must know what the column is, though its name doesn't tell.
    QCOMPARE(model.bookHeaders(),
             (QHash<QString, QString>{{QStringLiteral("Shoe"), QStringLiteral("Name")}}));
}

void TestPeopleParts::importLines()
{
    ImportLinesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines({{7, true, {}, QStringLiteral("12"), {}, reasonCode(Reason::PhoneTooShort)},
                    {1234,
                     false,
                     {},
                     QStringLiteral("8 900 000-01-01"),
                     PeopleWorld::phone(1),
                     repairCode(PhoneRepair::TrunkPrefix)}});
    QCOMPARE(model.index(0, ImportLinesModel::After).data().toString(),
             describe(Reason::PhoneTooShort, QStringLiteral("12")));
    QVERIFY(model.index(1, ImportLinesModel::After)
                .data()
                .toString()
                .startsWith(QStringLiteral("+7 900 000-01-01 – ")));
    QCOMPARE(model.index(1, ImportLinesModel::Before).data().toString(), QStringLiteral("8 900 000-01-01"));
}

void TestPeopleParts::history()
{
    UiWorld world;
    HistoryList list(world.ui(), nullptr);
    list.show();
    PastMessage message;
    message.campaign = 12;
    message.campaignName = QStringLiteral("Spring <b>sale</b>");
    message.state = RecipientState::Delivered;
    message.at = world.clock.nowMs();
    message.text = QStringLiteral("Hello");
    list.showStory(PeopleWorld::phone(1), {{message}, false});
    auto* line = list.findChild<QAbstractButton*>(QStringLiteral("pastMessage"));
    QVERIFY(line);
    QVERIFY(line->accessibleName().contains(describe(RecipientState::Delivered)));
    QVERIFY(!line->toolTip().contains(QStringLiteral("<b>")));
    QTest::mouseClick(line, Qt::LeftButton);
    QCOMPARE(world.navigator.ways, QStringList{QStringLiteral("rows 12 ") + PeopleWorld::phone(1)});
    QVERIFY(list.findChild<QLabel*>(QStringLiteral("historyNote"))->isVisible());
    list.showStory(PeopleWorld::phone(1), {});
    QVERIFY(!list.findChild<QAbstractButton*>(QStringLiteral("pastMessage")));
}

QTEST_MAIN(TestPeopleParts)
#include "test_people_parts.moc"
