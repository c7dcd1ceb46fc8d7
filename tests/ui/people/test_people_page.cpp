// SPDX-License-Identifier: GPL-3.0-or-later
// The page of people: what it shows, and editing in place, by keys and clicks.
#include "tests/ui/LoopBeat.h"
#include "tests/ui/people/ShownPeople.h"
#include "ui/lists/ListChanges.h"
#include "ui/people/PersonPane.h"

#include <QPushButton>
#include <QUndoStack>

using namespace heliograph;

class TestPeoplePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsBooksAndPeople();
    void searchAsTyped();
    void editedInPlace();
    void escapeTakesTypingBack();
    void typingStaysWithItsPerson();
    void tabOrder();
    void lettersJump();
    void badPhones();
    void phoneOfSomebodyElse();
    void newContact();
    void firstContactMakesABook();
    void columnsHide();
    void otherProgramsShow();
    void narrow();
    void mnemonicsAreUnique();
    void hundredThousand();
};

void TestPeoplePage::showsBooksAndPeople()
{
    ShownPeople shown;
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
    ShownPeople shown;
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
    ShownPeople shown;
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
    QTRY_COMPARE(shown.field("personPhone")->text(), QStringLiteral("+7 900 000-01-77"));
    shown.page.undo();
    QTRY_COMPARE(shown.world.row(shown.world.boris).phone, PeopleWorld::phone(2));
}

void TestPeoplePage::escapeTakesTypingBack()
{
    ShownPeople shown;
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
    ShownPeople shown;
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
    ShownPeople shown;
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

void TestPeoplePage::lettersJump()
{
    ShownPeople shown;
    shown.open(QStringLiteral("Anna"));
    QTest::keyClicks(shown.table(), QStringLiteral("ve"));
    QTRY_COMPARE(shown.text("personName"), QStringLiteral("Vera"));
}

void TestPeoplePage::badPhones()
{
    ShownPeople shown;
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
    ShownPeople shown;
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
    ShownPeople shown;
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
    ShownPeople shown(false);
    QTRY_VERIFY(shown.part("emptyNew")->isVisible());
    QVERIFY(!shown.part("person")->isVisible());
    shown.click("emptyNew");
    QTRY_VERIFY(shown.part("person")->isVisible());
    shown.type("personPhone", PeopleWorld::phone(9));
    QTRY_COMPARE(shown.rows(), 1);
    QCOMPARE(shown.text("viewName"), QStringLiteral("Contacts"));
    QVERIFY(shown.field("personCell6")); // notes, the last of the usual columns
}

void TestPeoplePage::columnsHide()
{
    ShownPeople shown;
    QTRY_COMPARE(shown.rows(), 3);
    shown.world.remembered.setValue(QStringLiteral("people/hidden/%1").arg(shown.world.book),
                                    QStringList{QStringLiteral("City")});
    shown.choose(QStringLiteral("Everybody"));
    shown.choose(QStringLiteral("Customers"));
    QTRY_VERIFY(shown.table()->isColumnHidden(2));
}

void TestPeoplePage::otherProgramsShow()
{
    ShownPeople shown;
    QTRY_COMPARE(shown.rows(), 3);
    shown.world.add(8, {QStringLiteral("Zoya")});
    QTRY_COMPARE(shown.rows(), 4);
}

void TestPeoplePage::narrow()
{
    ShownPeople shown(true, {936, 600});
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
    ShownPeople shown;
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
    ShownPeople shown;
    shown.world.engine([&shown](Engine& engine) -> Result<qint64> {
        AddressBookStore books = engine.books();
        const Result<qint64> import = books.beginImport(shown.world.book, QStringLiteral("many.xlsx"), {}, 0);
        std::vector<Contact> people;
        for (int n = 0; n < 100'000; ++n)
            people.push_back({0,
                              n + 2,
                              QString::number(79010000000 + n),
                              {QStringLiteral("Name%1").arg(n), {}, QStringLiteral("Town")}});
        if (!books.addChunk(*import, {people}))
            return fail(ErrorCode::StorageFailed);
        if (!books.finishImport({*import, 100'000, 100'000, 0, 0}))
            return fail(ErrorCode::StorageFailed);
        return *import;
    });
    // Whatever happens, the event loop turns.
    const LoopBeat beat;
    shown.page.refresh();
    QTRY_COMPARE(shown.rows(), 100'003);
    QTest::keyClicks(shown.field("search"), QStringLiteral("name9999"));
    QTRY_COMPARE(shown.rows(), 11);
    QVERIFY(shown.page.escape());
    QTRY_COMPARE(shown.rows(), 100'003);
    QTest::keyClick(shown.table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(!shown.table()->model()->index(100'002, 0).data().toString().isEmpty());
    QTest::keyClick(shown.table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(shown.part<QPushButton>("sendToThese")->text().remove(u'&'),
                 QStringLiteral("Send to these 100,003"));
    // Unoptimised; an optimised program stays below 50 ms.
    QVERIFY2(beat.longest() < 300, qPrintable(QString::number(beat.longest())));
}

QTEST_MAIN(TestPeoplePage)
#include "test_people_page.moc"
