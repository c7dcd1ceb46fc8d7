// SPDX-License-Identifier: GPL-3.0-or-later
// The grid as a screen reader meets it.
#include "tests/ui/status/StatusWorld.h"
#include "ui/grid/GridAccessible.h"

#include <QScrollBar>
#include <QTest>

using namespace heliograph;

class TestGridAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isATableOfWhatIsInSight();
    void rowsAreReadAsAWhole();
    void movingSpeaks();
    void cellsKnowTheirPlace();
    void rowsAreChecked();
    void fewCellsAreKept();
    void goesWithTheModel();

private:
    QAccessibleInterface* table() { return QAccessible::queryAccessibleInterface(&m->grid()); }
    QAccessibleTableInterface* cells() { return table()->tableInterface(); }

    std::unique_ptr<StatusWorld> m;
};

void TestGridAccessible::init()
{
    m = std::make_unique<StatusWorld>();
    m->goTo(1);
}

void TestGridAccessible::cleanup()
{
    m.reset();
}

void TestGridAccessible::isATableOfWhatIsInSight()
{
    QCOMPARE(table()->role(), QAccessible::Table);
    QCOMPARE(table()->text(QAccessible::Name),
             QStringLiteral("Status of Spring sale, table, 300 rows, filter All"));
    QVERIFY(table()->state().multiSelectable);
    QCOMPARE(cells()->rowCount(), 300);
    const int columns = cells()->columnCount();
    QVERIFY(columns >= 7);
    const int inSight = m->grid().viewport()->height() / metric::kGridRow + 1;
    QCOMPARE(table()->childCount(), inSight * columns);
    QCOMPARE(table()->child(0)->tableCellInterface()->rowIndex(), 0);
    m->grid().verticalScrollBar()->setValue(100);
    QCOMPARE(table()->child(0)->tableCellInterface()->rowIndex(), 100);
    QVERIFY(!table()->child(table()->childCount()));
    QCOMPARE(table()->indexOfChild(table()->child(columns + 2)), columns + 2);
}

void TestGridAccessible::rowsAreReadAsAWhole()
{
    const QString row = cells()->rowDescription(8);
    QVERIFY2(
        row.startsWith(QStringLiteral("Row 10, +7 900 000-00-09, Вера, Псков, Unknown, will be asked again")),
        qPrintable(row));
    QVERIFY2(row.contains(QStringLiteral(", since ")), qPrintable(row));
    QCOMPARE(cells()->cellAt(8, 0)->text(QAccessible::Name), row);
    QCOMPARE(cells()->cellAt(8, 0)->text(QAccessible::Value), QStringLiteral("10"));
    QCOMPARE(cells()->cellAt(8, 1)->text(QAccessible::Name), QStringLiteral("+7 900 000-00-09"));
    QCOMPARE(cells()->cellAt(8, 1)->text(QAccessible::Description), QStringLiteral("Phone"));
    // Far away: not read yet, and said so, until it is.
    const int far = 299;
    QVERIFY(!cells()->cellAt(far, 0)->text(QAccessible::Name).isEmpty());
    QTRY_VERIFY(cells()->cellAt(far, 0)->text(QAccessible::Name).startsWith(QStringLiteral("Row 301, ")));
}

void TestGridAccessible::movingSpeaks()
{
    const auto spoken = [this] { return table()->focusChild()->text(QAccessible::Name); };
    m->key(Qt::Key_Down);
    QVERIFY2(spoken().startsWith(QStringLiteral("Row 3, ")), qPrintable(spoken()));
    m->key(Qt::Key_Right);
    QCOMPARE(spoken(), QStringLiteral("+7 900 000-00-02"));
    m->key(Qt::Key_Space);
    QTRY_VERIFY(!m->grid().isColumnHidden(0));
    m->key(Qt::Key_Left);
    QVERIFY2(spoken().endsWith(QStringLiteral(", checked")), qPrintable(spoken()));
    QVERIFY(table()->focusChild()->state().focused);
}

void TestGridAccessible::cellsKnowTheirPlace()
{
    QAccessibleInterface* cell = cells()->cellAt(5, 2);
    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->tableCellInterface()->rowIndex(), 5);
    QCOMPARE(cell->tableCellInterface()->columnIndex(), 2);
    QCOMPARE(cell->tableCellInterface()->table(), table());
    QCOMPARE(cell->parent(), table());
    const QList<QAccessibleInterface*> heads = cell->tableCellInterface()->columnHeaderCells();
    QCOMPARE(heads.size(), 1);
    QCOMPARE(heads.first()->role(), QAccessible::ColumnHeader);
    QCOMPARE(heads.first()->text(QAccessible::Name), QStringLiteral("Name"));
    QCOMPARE(cells()->columnDescription(2), QStringLiteral("Name"));
    const QPoint middle = cell->rect().center();
    QCOMPARE(table()->childAt(middle.x(), middle.y()), cell);
    QVERIFY(!cell->state().offscreen);
    QVERIFY(cells()->cellAt(290, 2)->state().offscreen);
    QVERIFY(!cells()->cellAt(300, 0));
    QVERIFY(!cells()->cellAt(0, 99));
}

void TestGridAccessible::rowsAreChecked()
{
    QVERIFY(cells()->isRowSelected(0));
    QCOMPARE(cells()->selectedRowCount(), 1);
    QVERIFY(cells()->selectRow(3));
    QVERIFY(cells()->selectRow(200));
    QVERIFY(!cells()->selectRow(300));
    QCOMPARE(m->model().checks().count(), 2);
    QVERIFY(!cells()->isRowSelected(0));
    QCOMPARE(cells()->selectedRowCount(), 2);
    QCOMPARE(cells()->selectedRows(), QList<int>{3});
    QCOMPARE(cells()->selectedCells().size(), cells()->columnCount());
    QVERIFY(cells()->cellAt(3, 0)->tableCellInterface()->isSelected());
    QVERIFY(cells()->unselectRow(3));
    QVERIFY(cells()->unselectRow(200));
    QVERIFY(m->model().checks().isEmpty());
}

void TestGridAccessible::fewCellsAreKept()
{
    auto* own = dynamic_cast<GridAccessible*>(table());
    QVERIFY(own);
    // A client that walks through every row and cell.
    for (int round = 0; round < 3; ++round) {
        for (int row = 0; row < 300; ++row) {
            for (int column = 0; column < cells()->columnCount(); ++column)
                QVERIFY(cells()->cellAt(row, column));
        }
    }
    QVERIFY(own->keptCells() <= 4096);
    QAccessibleInterface* inSight = table()->child(0);
    QVERIFY(inSight->isValid());
}

void TestGridAccessible::goesWithTheModel()
{
    m->page().showRows({{RecipientState::Expired}, {}});
    QTRY_COMPARE(cells()->rowCount(), 19);
    QTRY_VERIFY(cells()->cellAt(0, 0)->text(QAccessible::Name).startsWith(QStringLiteral("Row 12, ")));
    QVERIFY(!cells()->cellAt(19, 0));
    QTRY_COMPARE(table()->text(QAccessible::Name),
                 QStringLiteral("Status of Spring sale, table, 19 rows, filter Failed"));
}

QTEST_MAIN(TestGridAccessible)
#include "test_gridaccessible.moc"
