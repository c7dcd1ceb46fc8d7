// SPDX-License-Identifier: GPL-3.0-or-later
// The page of people, by keys and clicks.
#include "core/storage/StopListStore.h"
#include "tests/ui/people/PeopleWorld.h"
#include "ui/lists/ListChanges.h"
#include "ui/people/ContactModel.h"
#include "ui/people/PeoplePage.h"
#include "ui/people/PersonPane.h"
#include "ui/people/QuietEdit.h"
#include "ui/people/SideList.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

using namespace heliograph;

namespace {

/// The page in front of a world, with its parts at hand.
struct Shown {
    PeopleWorld world;
    PeoplePage page;

    explicit Shown(bool filled = true, QSize size = {1072, 760})
        : world(Theme::Scheme::Light, filled), page(world.ui())
    {
        page.resize(size);
        page.show();
        page.activate();
        if (filled)
            choose(QStringLiteral("Customers"));
    }

    template <class T = QWidget>
    T* part(const char* name) const
    {
        T* found = page.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QTableView* table() const { return part<QTableView>("people"); }
    int rows() const { return table()->model()->rowCount(); }
    QLineEdit* field(const char* name) const { return part<QLineEdit>(name); }
    QString text(const char* label) const { return part<QLabel>(label)->text(); }
    void click(const char* button) const
    {
        auto* found = part<QAbstractButton>(button);
        if (!found->isVisible())
            qFatal("%s is hidden", button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// A book or group by its name, with a click.
    void choose(const QString& name, const char* list = "books") const
    {
        auto* side = part<SideList>(list);
        const auto at = [side, name] {
            const QModelIndexList found =
                side->model()->match(side->model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
            return found.isEmpty() ? QModelIndex() : found.first();
        };
        UiWorld::waitFor([at] { return at().isValid(); });
        QTest::mouseClick(side->viewport(), Qt::LeftButton, {}, side->visualRect(at()).center());
        UiWorld::waitFor([this, name] { return text("viewName") == name; });
    }
    /// Makes somebody current and waits until the pane shows them.
    void open(const QString& name) const
    {
        int found = -1;
        UiWorld::waitFor([this, name, &found] {
            for (int row = 0; row < rows() && found < 0; ++row) {
                if (table()->model()->index(row, 0).data().toString() == name)
                    found = row;
            }
            return found >= 0;
        });
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(found, 0));
        UiWorld::waitFor([this, name] { return text("personName") == name; });
    }
    void type(const char* name, const QString& typed) const
    {
        QLineEdit* edit = field(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QAction* menuAction(const QString& begin) const
    {
        QMenu* menu = const_cast<PeoplePage&>(page).head().menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text().remove(u'&').startsWith(begin))
                return action;
        }
        qFatal("no action %s", qPrintable(begin));
    }
};

} // namespace

class TestPeoplePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsBooksAndPeople();
    void searchAsTyped();
    void editedInPlace();
    void escapeTakesTypingBack();
    void typingStaysWithItsPerson();
    void tabOrder();
    void badPhones();
    void phoneOfSomebodyElse();
    void newContact();
    void firstContactMakesABook();
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
    void columnsHide();
    void otherProgramsShow();
    void narrow();
    void mnemonicsAreUnique();
    void hundredThousand();
};

void TestPeoplePage::showsBooksAndPeople()
{
    Shown shown;
    auto* books = shown.part<SideList>("books");
    QTRY_COMPARE(books->model()->rowCount(), 2);
    QCOMPARE(books->model()->index(0, 0).data().toString(), QStringLiteral("Everybody"));
    QCOMPARE(books->model()->index(1, 0).data(SideModel::CountRole).toInt(), 3);
    QTRY_COMPARE(shown.text("viewCount"), QStringLiteral("3 people"));
    QTRY_COMPARE(shown.table()->model()->index(0, 0).data().toString(), QStringLiteral("Anna"));
    QCOMPARE(shown.table()->model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("City"));
    // The first one is shown at once.
    QTRY_COMPARE(shown.text("personName"), QStringLiteral("Anna"));
    QTRY_COMPARE(shown.field("personCell2")->text(), QStringLiteral("Tver"));
    QVERIFY(shown.text("personAdded").endsWith(QStringLiteral("by hand")));
    QVERIFY(shown.part("people")->accessibleName().startsWith(QStringLiteral("Customers, table")));
}

void TestPeoplePage::searchAsTyped()
{
    Shown shown;
    QTRY_COMPARE(shown.rows(), 3);
    shown.page.find();
    QTest::keyClicks(shown.field("search"), QStringLiteral("kostr"));
    QTRY_COMPARE(shown.rows(), 1);
    QTRY_COMPARE(shown.text("personName"), QStringLiteral("Boris"));
    QTest::keyClicks(shown.field("search"), QStringLiteral("zzz"));
    QTRY_VERIFY(shown.part("emptyClear")->isVisible());
    QVERIFY(shown.page.escape());
    QTRY_COMPARE(shown.rows(), 3);
    QVERIFY(!shown.page.escape());
}

void TestPeoplePage::editedInPlace()
{
    Shown shown;
    shown.open(QStringLiteral("Boris"));
    shown.type("personCell2", QStringLiteral("Omsk"));
    QTRY_COMPARE(shown.world.row(shown.world.boris).cells.value(2), QStringLiteral("Omsk"));
    QTRY_COMPARE(shown.table()->model()->index(1, 2).data().toString(), QStringLiteral("Omsk"));
    shown.page.undo();
    QTRY_COMPARE(shown.world.row(shown.world.boris).cells.value(2), QStringLiteral("Kostroma"));
    QTRY_COMPARE(shown.field("personCell2")->text(), QStringLiteral("Kostroma"));
    shown.page.redo();
    QTRY_COMPARE(shown.world.row(shown.world.boris).cells.value(2), QStringLiteral("Omsk"));
    // A number as people write it.
    shown.type("personPhone", QStringLiteral("8 (900) 000-01-77"));
    QTRY_COMPARE(shown.world.row(shown.world.boris).phone, PeopleWorld::phone(77));
    QTRY_COMPARE(shown.field("personPhone")->text(), QStringLiteral("+7 900 000 01 77"));
    shown.page.undo();
    QTRY_COMPARE(shown.world.row(shown.world.boris).phone, PeopleWorld::phone(2));
}

void TestPeoplePage::escapeTakesTypingBack()
{
    Shown shown;
    shown.open(QStringLiteral("Anna"));
    QLineEdit* name = shown.field("personCell0");
    QTRY_COMPARE(name->text(), QStringLiteral("Anna"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("bella"));
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(name->text(), QStringLiteral("Anna"));
    shown.table()->setFocus();
    QVERIFY(!shown.page.changes().stack().canUndo());
}

// What was typed for one person must not reach another who comes into view.
void TestPeoplePage::typingStaysWithItsPerson()
{
    Shown shown;
    shown.open(QStringLiteral("Anna"));
    QTRY_COMPARE(shown.field("personCell2")->text(), QStringLiteral("Tver"));
    QLineEdit* city = shown.field("personCell2");
    city->setFocus();
    city->selectAll();
    QTest::keyClicks(city, QStringLiteral("Omsk"));
    shown.table()->setCurrentIndex(shown.table()->model()->index(1, 0));
    QTRY_COMPARE(shown.text("personName"), QStringLiteral("Boris"));
    QTRY_COMPARE(shown.field("personCell2")->text(), QStringLiteral("Kostroma"));
    QTRY_COMPARE(shown.world.row(shown.world.anna).cells.value(2), QStringLiteral("Omsk"));
    shown.table()->setFocus();
    QCOMPARE(shown.world.row(shown.world.boris).cells.value(2), QStringLiteral("Kostroma"));
}

void TestPeoplePage::tabOrder()
{
    Shown shown;
    shown.open(QStringLiteral("Anna"));
    QTRY_VERIFY(shown.field("personCell0")->isVisible());
    const char* const kOrder[] = {"search",     "books",       "groups",     "sendToThese", "people",
                                  "personEdit", "personWrite", "personStop", "personPhone", "personCell0"};
    int place = 0;
    QWidget* widget = shown.field("search");
    for (int step = 0; step < 200 && place < int(std::size(kOrder)); ++step) {
        if (widget->objectName() == QLatin1StringView(kOrder[place]))
            ++place;
        widget = widget->nextInFocusChain();
    }
    QCOMPARE(place, int(std::size(kOrder)));
}

void TestPeoplePage::badPhones()
{
    Shown shown;
    shown.open(QStringLiteral("Anna"));
    shown.type("personPhone", QStringLiteral("12345"));
    auto* phone = shown.field("personPhone");
    QTRY_VERIFY(phone->property("wrong").toBool());
    QVERIFY(!phone->accessibleDescription().isEmpty());
    QCOMPARE(shown.world.row(shown.world.anna).phone, PeopleWorld::phone(1));
    shown.type("personPhone", QStringLiteral("+79000000155"));
    QTRY_COMPARE(shown.world.row(shown.world.anna).phone, PeopleWorld::phone(55));
    QTRY_VERIFY(!phone->property("wrong").toBool());
}

void TestPeoplePage::phoneOfSomebodyElse()
{
    Shown shown;
    shown.open(QStringLiteral("Anna"));
    shown.type("personPhone", PeopleWorld::phone(2));
    const auto link = [&shown](const QString& text) -> QAbstractButton* {
        for (auto* button : shown.part("person")->findChildren<QAbstractButton*>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(link(QStringLiteral("Merge")));
    QCOMPARE(shown.world.row(shown.world.anna).phone, PeopleWorld::phone(1));
    link(QStringLiteral("Merge"))->click();
    QTRY_COMPARE(shown.world.people(shown.world.book).size(), std::size_t(2));
    QCOMPARE(shown.world.row(shown.world.boris).cells.value(0), QStringLiteral("Boris"));
    QTRY_COMPARE(shown.rows(), 2);
    shown.page.undo();
    shown.page.undo();
    QTRY_COMPARE(shown.rows(), 3);
    QTRY_COMPARE(shown.world.row(shown.world.anna).phone, PeopleWorld::phone(1));
}

void TestPeoplePage::newContact()
{
    Shown shown;
    QTRY_COMPARE(shown.rows(), 3);
    shown.page.carryOut();
    QTRY_COMPARE(shown.text("personName"), QStringLiteral("New contact"));
    QTRY_VERIFY(shown.field("personPhone")->hasFocus());
    QTest::keyClicks(shown.field("personPhone"), QStringLiteral("+7 900 000-01-44"));
    QTest::keyClick(shown.field("personPhone"), Qt::Key_Return);
    QTRY_COMPARE(shown.rows(), 4);
    QTest::keyClicks(shown.field("personCell0"), QStringLiteral("Gleb"));
    QTest::keyClick(shown.field("personCell0"), Qt::Key_Return);
    QTRY_COMPARE(shown.text("personName"), QStringLiteral("Gleb"));
    shown.page.undo();
    shown.page.undo();
    QTRY_COMPARE(shown.rows(), 3);
    // Given up before there was a number.
    shown.page.carryOut();
    QTRY_COMPARE(shown.text("personName"), QStringLiteral("New contact"));
    QVERIFY(shown.page.escape());
    QTRY_VERIFY(shown.text("personName") != QStringLiteral("New contact"));
    QCOMPARE(shown.rows(), 3);
}

void TestPeoplePage::firstContactMakesABook()
{
    Shown shown(false);
    QTRY_VERIFY(shown.part("emptyNew")->isVisible());
    QVERIFY(!shown.part("person")->isVisible());
    shown.click("emptyNew");
    QTRY_VERIFY(shown.part("person")->isVisible());
    shown.type("personPhone", PeopleWorld::phone(9));
    QTRY_COMPARE(shown.rows(), 1);
    QCOMPARE(shown.text("viewName"), QStringLiteral("Contacts"));
    QVERIFY(shown.field("personCell6")); // notes, the last of the usual columns
}

void TestPeoplePage::removedAndBack()
{
    Shown shown;
    shown.open(QStringLiteral("Boris"));
    QTest::keyClick(shown.table(), Qt::Key_Delete);
    QTRY_COMPARE(shown.rows(), 2);
    QTRY_VERIFY(shown.world.navigator.ways.contains(QStringLiteral("toast 1 contact(s) removed")));
    shown.world.navigator.lastUndo();
    QTRY_COMPARE(shown.rows(), 3);
    QCOMPARE(shown.world.row(shown.world.boris).cells.value(0), QStringLiteral("Boris"));
}

void TestPeoplePage::sendToChosen()
{
    Shown shown;
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

void TestPeoplePage::sendToShown_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("contacts");
    QTest::newRow("the whole book") << QString() << 0;
    QTest::newRow("what was found") << QStringLiteral("Tver") << 2;
}

void TestPeoplePage::sendToShown()
{
    QFETCH(QString, search);
    QFETCH(int, contacts);
    Shown shown;
    QTRY_COMPARE(shown.rows(), 3);
    QTest::keyClicks(shown.field("search"), search);
    if (contacts > 0)
        QTRY_COMPARE(shown.rows(), contacts);
    QTRY_VERIFY(shown.part("sendToThese")->isEnabled());
    shown.click("sendToThese");
    QCOMPARE(int(shown.world.navigator.campaigns.value(0).contacts.size()), contacts);
}

void TestPeoplePage::groups()
{
    Shown shown;
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

void TestPeoplePage::stopListed()
{
    Shown shown;
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

void TestPeoplePage::severalStopListed()
{
    Shown shown;
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

void TestPeoplePage::written()
{
    Shown shown;
    shown.open(QStringLiteral("Boris"));
    shown.click("personWrite");
    QCOMPARE(shown.world.navigator.quick.value(0).phones, QStringList{PeopleWorld::phone(2)});
    QTRY_COMPARE(shown.text("historyNote"), QStringLiteral("Nothing was sent to this number yet."));
}

void TestPeoplePage::books()
{
    Shown shown;
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

void TestPeoplePage::duplicates()
{
    Shown shown;
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

void TestPeoplePage::newColumn()
{
    Shown shown;
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

void TestPeoplePage::exported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("table") << QStringLiteral("out.csv") << QByteArrayLiteral("79000000101,Anna");
    QTest::newRow("cards") << QStringLiteral("out.vcf") << QByteArrayLiteral("BEGIN:VCARD");
    QTest::newRow("spreadsheet") << QStringLiteral("out.xlsx") << QByteArrayLiteral("PK");
}

void TestPeoplePage::exported()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, piece);
    Shown shown;
    QTRY_COMPARE(shown.rows(), 3);
    const QString path = shown.world.path(name);
    shown.world.prompt.files = {path};
    shown.menuAction(QStringLiteral("Export"))->trigger();
    QTRY_VERIFY(shown.world.navigator.ways.contains(QStringLiteral("toast 3 contact(s) written to ") + name));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(piece));
}

void TestPeoplePage::columnsHide()
{
    Shown shown;
    QTRY_COMPARE(shown.rows(), 3);
    shown.world.remembered.setValue(QStringLiteral("people/hidden/%1").arg(shown.world.book),
                                    QStringList{QStringLiteral("City")});
    shown.choose(QStringLiteral("Everybody"));
    shown.choose(QStringLiteral("Customers"));
    QTRY_VERIFY(shown.table()->isColumnHidden(2));
}

void TestPeoplePage::otherProgramsShow()
{
    Shown shown;
    QTRY_COMPARE(shown.rows(), 3);
    shown.world.add(8, {QStringLiteral("Zoya")});
    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 4, 10000);
}

void TestPeoplePage::narrow()
{
    Shown shown(true, {936, 600});
    shown.open(QStringLiteral("Anna"));
    QVERIFY(!shown.part("person")->isVisible());
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QTRY_VERIFY(shown.part("person")->isVisible());
    QVERIFY(shown.part("person")->x() > shown.page.width() / 2);
    QVERIFY(shown.page.escape());
    QTRY_VERIFY(!shown.part("person")->isVisible());
    shown.page.resize(1200, 700);
    QTRY_VERIFY(shown.part("person")->isVisible());
}

void TestPeoplePage::mnemonicsAreUnique()
{
    Shown shown;
    shown.open(QStringLiteral("Anna"));
    QStringList seen;
    for (auto* button : shown.page.findChildren<QAbstractButton*>()) {
        const QString key = QKeySequence::mnemonic(button->text()).toString();
        if (!button->isVisible() || key.isEmpty())
            continue;
        QVERIFY2(!seen.contains(key), qPrintable(button->text()));
        seen += key;
    }
    QVERIFY(seen.size() >= 5);
    for (auto* widget : shown.page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
            !widget->objectName().startsWith(QStringLiteral("qt_"))) {
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
        }
    }
}

void TestPeoplePage::hundredThousand()
{
    Shown shown;
    shown.world.engine([&shown](Engine& engine) -> Result<qint64> {
        AddressBookStore books = engine.books();
        const Result<qint64> import = books.beginImport(shown.world.book, QStringLiteral("many.xlsx"), {}, 0);
        std::vector<Contact> people;
        for (int n = 0; n < 100'000; ++n)
            people.push_back({0,
                              n + 2,
                              QString::number(79010000000 + n),
                              {QStringLiteral("Name%1").arg(n), {}, QStringLiteral("Town")}});
        if (!books.addContacts(*import, people))
            return fail(ErrorCode::StorageFailed);
        if (!books.finishImport({*import, 100'000, 100'000, 0, 0}))
            return fail(ErrorCode::StorageFailed);
        return *import;
    });
    // Whatever happens, the event loop turns.
    qint64 longest = 0;
    QElapsedTimer beat;
    beat.start();
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { longest = std::max(longest, beat.restart()); });
    timer.start(5);
    shown.page.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 100'003, 20000);
    QTest::keyClicks(shown.field("search"), QStringLiteral("name9999"));
    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 11, 20000);
    QVERIFY(shown.page.escape());
    QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 100'003, 20000);
    QTest::keyClick(shown.table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(!shown.table()->model()->index(100'002, 0).data().toString().isEmpty());
    QTest::keyClick(shown.table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(shown.part<QPushButton>("sendToThese")->text().remove(u'&'),
                 QStringLiteral("Send to these 100,003"));
    // Unoptimised and beside other tests; an optimised program stays below 50 ms.
    QVERIFY2(longest < 1000, qPrintable(QString::number(longest)));
}

QTEST_MAIN(TestPeoplePage)
#include "test_people_page.moc"
