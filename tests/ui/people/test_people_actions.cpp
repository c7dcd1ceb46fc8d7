// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with books, groups and people, and how it is taken back.
#include "core/storage/StopListStore.h"
#include "tests/ui/people/ShownPeople.h"

#include <QContextMenuEvent>
#include <QPushButton>

using namespace heliograph;

class TestPeopleActions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removedAndBack();
    void sendToChosen();
    void sendToShown_data();
    void sendToShown();
    void groups();
    void stopListed();
    void severalStopListed();
    void written();
    void books();
    void duplicates();
    void newColumn();
    void exported_data();
    void exported();
};

void TestPeopleActions::removedAndBack()
{
    ShownPeople shown;
    shown.open(QStringLiteral("Boris"));
    QTest::keyClick(shown.table(), Qt::Key_Delete);
    QTRY_COMPARE(shown.rows(), 2);
    QTRY_VERIFY(shown.world.navigator.ways.contains(QStringLiteral("toast 1 contact(s) removed")));
    shown.world.navigator.lastUndo();
    QTRY_COMPARE(shown.rows(), 3);
    QCOMPARE(shown.world.row(shown.world.boris).cells.value(0), QStringLiteral("Boris"));
}

void TestPeopleActions::sendToChosen()
{
    ShownPeople shown;
    shown.open(QStringLiteral("Anna"));
    QTest::keyClick(shown.table(), Qt::Key_Space);
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QTest::keyClick(shown.table(), Qt::Key_Space);
    auto* send = shown.part<QPushButton>("sendToThese");
    QCOMPARE(send->text().remove(u'&'), QStringLiteral("Send to these 2"));
    shown.click("sendToThese");
    QCOMPARE(shown.world.navigator.campaigns.size(), 1);
    const CampaignSeed seed = shown.world.navigator.campaigns.first();
    QCOMPARE(seed.book, QStringLiteral("Customers"));
    QCOMPARE(seed.contacts, std::vector<qint64>({shown.world.anna, shown.world.boris}));
    QVERIFY(shown.page.escape());
    QCOMPARE(send->text().remove(u'&'), QStringLiteral("Send to these 3"));
    // Selected rows count as well.
    QTest::keyClick(shown.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown.table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(send->text().remove(u'&'), QStringLiteral("Send to these 2"));
}

void TestPeopleActions::sendToShown_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("contacts");
    QTest::newRow("the whole book") << QString() << 0;
    QTest::newRow("what was found") << QStringLiteral("Tver") << 2;
}

void TestPeopleActions::sendToShown()
{
    QFETCH(QString, search);
    QFETCH(int, contacts);
    ShownPeople shown;
    QTRY_COMPARE(shown.rows(), 3);
    QTest::keyClicks(shown.field("search"), search);
    if (contacts > 0)
        QTRY_COMPARE(shown.rows(), contacts);
    QTRY_VERIFY(shown.part("sendToThese")->isEnabled());
    shown.click("sendToThese");
    QCOMPARE(int(shown.world.navigator.campaigns.value(0).contacts.size()), contacts);
}

void TestPeopleActions::groups()
{
    ShownPeople shown;
    shown.open(QStringLiteral("Anna"));
    QTest::keyClick(shown.table(), Qt::Key_Space);
    shown.world.prompt.texts = {QStringLiteral("Staff")};
    shown.click("newGroup");
    QTRY_COMPARE(shown.text("viewName"), QStringLiteral("Staff"));
    QTRY_COMPARE(shown.rows(), 1);
    auto* groups = shown.part<SideList>("groups");
    QTRY_COMPARE(groups->model()->rowCount(), 1);
    QCOMPARE(groups->model()->index(0, 0).data(SideModel::CountRole).toInt(), 1);
    // Only the group's people get the message.
    shown.click("sendToThese");
    QCOMPARE(shown.world.navigator.campaigns.value(0).contacts, std::vector<qint64>{shown.world.anna});
    shown.world.prompt.texts = {QStringLiteral("Crew")};
    groups->setFocus();
    QTest::keyClick(groups, Qt::Key_F2);
    QTRY_COMPARE(groups->model()->index(0, 0).data().toString(), QStringLiteral("Crew"));
    QTest::keyClick(groups, Qt::Key_Delete);
    QTRY_COMPARE(groups->model()->rowCount(), 0);
    QTRY_COMPARE(shown.rows(), 3);
    shown.page.undo();
    QTRY_COMPARE(groups->model()->rowCount(), 1);
}

void TestPeopleActions::stopListed()
{
    ShownPeople shown;
    shown.open(QStringLiteral("Anna"));
    QVERIFY(!shown.part("personTag")->isVisible());
    shown.world.prompt.texts = {QStringLiteral("asked by phone")};
    shown.click("personStop");
    QTRY_VERIFY(shown.part("personTag")->isVisible());
    QVERIFY(shown.text("personTag").startsWith(QStringLiteral("On the stop list since")));
    QVERIFY(!shown.part("personWrite")->isEnabled());
    QVERIFY(!shown.part("personWrite")->toolTip().isEmpty());
    QTRY_COMPARE(shown.text("viewCount"), QStringLiteral("3 people, 1 on the stop list"));
    shown.page.undo();
    QTRY_VERIFY(shown.part("personWrite")->isEnabled());
    shown.page.redo();
    QTRY_VERIFY(!shown.part("personWrite")->isEnabled());
    shown.world.prompt.choices = {0};
    shown.click("personStop");
    QTRY_VERIFY(shown.part("personWrite")->isEnabled());
    QCOMPARE(shown.world.prompt.asked.size(), 1);
    shown.page.undo();
    QTRY_VERIFY(shown.part("personTag")->isVisible());
    QCOMPARE(shown.part("personTag")->toolTip(), QStringLiteral("asked by phone"));
}

void TestPeopleActions::severalStopListed()
{
    ShownPeople shown;
    shown.open(QStringLiteral("Anna"));
    QTest::keyClick(shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    shown.world.prompt.texts = {QString()};
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(shown.table(), &event);
    QMenu* menu = shown.part<QMenu>("peopleContext");
    for (QAction* action : menu->actions()) {
        if (action->text().contains(QStringLiteral("stop list")))
            action->trigger();
    }
    menu->close();
    const auto stopped = [&shown] {
        return shown.world.engine([](Engine& engine) { return engine.stopList().entries(); }).size();
    };
    QTRY_COMPARE(stopped(), std::size_t(2));
    shown.page.undo();
    QTRY_COMPARE(stopped(), std::size_t(0));
}

void TestPeopleActions::written()
{
    ShownPeople shown;
    shown.open(QStringLiteral("Boris"));
    shown.click("personWrite");
    QCOMPARE(shown.world.navigator.quick.value(0).phones, QStringList{PeopleWorld::phone(2)});
    QTRY_COMPARE(shown.text("historyNote"), QStringLiteral("Nothing was sent to this number yet."));
}

void TestPeopleActions::books()
{
    ShownPeople shown;
    shown.world.prompt.texts = {QStringLiteral("Suppliers")};
    shown.click("newBook");
    QTRY_COMPARE(shown.text("viewName"), QStringLiteral("Suppliers"));
    QTRY_VERIFY(shown.part("emptyImport")->isVisible());
    auto* books = shown.part<SideList>("books");
    QTRY_COMPARE(books->model()->rowCount(), 3);
    // A name that is taken says so on the page, and the book that has it stays as it was.
    shown.world.prompt.texts = {QStringLiteral("Customers")};
    shown.click("newBook");
    QTRY_VERIFY(shown.part("peopleNote")->isVisible());
    QVERIFY(shown.page.escape());
    shown.world.prompt.texts = {QStringLiteral("customers")};
    books->setFocus();
    QTest::keyClick(books, Qt::Key_F2);
    QTRY_VERIFY(shown.part("peopleNote")->isVisible());
    QVERIFY(shown.page.escape());
    QTest::keyClick(books, Qt::Key_Delete);
    QTRY_COMPARE(books->model()->rowCount(), 2);
    QTRY_COMPARE(shown.text("viewName"), QStringLiteral("Everybody"));
    shown.page.undo();
    QTRY_COMPARE(books->model()->rowCount(), 3);
}

void TestPeopleActions::duplicates()
{
    ShownPeople shown;
    const qint64 again = shown.world.add(1, {QStringLiteral("Anna"), QStringLiteral("Petrova")});
    shown.page.refresh();
    QTRY_COMPARE(shown.rows(), 4);
    shown.world.prompt.choices = {0};
    shown.menuAction(QStringLiteral("Merge duplicates"))->trigger();
    QTRY_COMPARE(shown.rows(), 3);
    QCOMPARE(shown.world.prompt.asked.size(), 1);
    QCOMPARE(shown.world.row(shown.world.anna).cells.value(1), QStringLiteral("Petrova"));
    shown.page.undo();
    QTRY_COMPARE(shown.rows(), 4);
    QCOMPARE(shown.world.row(again).cells.value(1), QStringLiteral("Petrova"));
    QCOMPARE(shown.world.row(shown.world.anna).cells.value(1), QString());
}

void TestPeopleActions::newColumn()
{
    ShownPeople shown;
    shown.open(QStringLiteral("Anna"));
    shown.world.prompt.texts = {QStringLiteral("Bonus")};
    shown.click("personAddField");
    QTRY_VERIFY(shown.page.findChild<QLineEdit*>(QStringLiteral("personCell3")));
    shown.type("personCell3", QStringLiteral("3018"));
    QTRY_COMPARE(shown.world.row(shown.world.anna).cells.value(3), QStringLiteral("3018"));
    QTRY_COMPARE(shown.table()->model()->headerData(3, Qt::Horizontal).toString(), QStringLiteral("Bonus"));
    shown.page.undo();
    shown.page.undo();
    QTRY_VERIFY(!shown.page.findChild<QLineEdit*>(QStringLiteral("personCell3")));
}

void TestPeopleActions::exported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("table") << QStringLiteral("out.csv") << QByteArrayLiteral("79000000101,Anna");
    QTest::newRow("cards") << QStringLiteral("out.vcf") << QByteArrayLiteral("BEGIN:VCARD");
    QTest::newRow("spreadsheet") << QStringLiteral("out.xlsx") << QByteArrayLiteral("PK");
}

void TestPeopleActions::exported()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, piece);
    ShownPeople shown;
    QTRY_COMPARE(shown.rows(), 3);
    const QString path = shown.world.path(name);
    shown.world.prompt.files = {path};
    shown.menuAction(QStringLiteral("Export"))->trigger();
    QTRY_VERIFY(shown.world.navigator.ways.contains(QStringLiteral("toast 3 contact(s) written to ") + name));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(piece));
}

QTEST_MAIN(TestPeopleActions)
#include "test_people_actions.moc"
