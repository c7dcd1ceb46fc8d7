// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list that need somebody: numbers typed, repairs undone, doubles chosen, the whole import
// taken back.
#include "tests/ui/recipients/RecipientsFixture.h"
#include "ui/recipients/RepairsModel.h"
#include "ui/recipients/RepairsView.h"

#include <QLineEdit>
#include <QRadioButton>

using namespace heliograph;

class TestRecipientsRepairs : public RecipientsFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }
    void sameNumberTwice();
    void typeANumber();
    void escapeLeavesTheNumber();
    void repairIsUndoneByAClick();
    void undoAndRedo();
    void startOver();
    void saveReport();
    void handedOver();
};

void TestRecipientsRepairs::sameNumberTwice()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    QVERIFY(find<QRadioButton>("keepFirst")->isChecked());
    click(find<QRadioButton>("keepAll"));
    QTRY_COMPARE(headNote(), QStringLiteral("6 ready, 1 left out"));
    QTRY_VERIFY(find<QRadioButton>("keepAll")->isChecked());
}

void TestRecipientsRepairs::typeANumber()
{
    take("Phone,Name\nnobody,Anna\nnothing,Boris\n79000000103,Vera\n");
    QTRY_COMPARE(headNote(), QStringLiteral("1 ready, 2 left out"));
    click(find<QPushButton>("fixRows"));
    auto* table = find<QTableView>("part1");
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 2);
    table->setCurrentIndex(table->model()->index(0, 2));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->findChild<QLineEdit*>(QStringLiteral("phoneEditor"));
    QVERIFY(editor);
    QVERIFY(editor->property("wrong").toBool());
    QTest::keyClicks(editor, QStringLiteral("8 900 000 01 01"));
    QVERIFY(!editor->property("wrong").toBool());
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(headNote(), QStringLiteral("2 ready, 1 left out"));
    // Enter went on to the next row, ready for typing.
    QCOMPARE(table->currentIndex().row(), 1);
    QTRY_VERIFY(table->findChild<QLineEdit*>(QStringLiteral("phoneEditor")));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("+7 900 000-01-01"));
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestRecipientsRepairs::escapeLeavesTheNumber()
{
    take("Phone,Name\nnobody,Anna\n79000000103,Vera\n");
    QTRY_COMPARE(headNote(), QStringLiteral("1 ready, 1 left out"));
    click(find<QPushButton>("fixRows"));
    auto* table = find<QTableView>("part1");
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() == 1);
    table->setCurrentIndex(table->model()->index(0, 2));
    QTest::keyClick(table, Qt::Key_7); // typing begins the edit
    auto* editor = table->findChild<QLineEdit*>(QStringLiteral("phoneEditor"));
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!table->findChild<QLineEdit*>(QStringLiteral("phoneEditor")));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QString());
}

void TestRecipientsRepairs::repairIsUndoneByAClick()
{
    take(mixedList());
    auto* view = find<RepairsView>("repairs");
    QTRY_VERIFY(view->isVisible() && view->model()->rowCount() == 2);
    const QModelIndex kind = view->model()->index(1, 0);
    QTRY_VERIFY(view->isExpanded(kind)); // the first kinds are open
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(kind).center());
    QVERIFY(!view->isExpanded(kind));
    view->setCurrentIndex(kind);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(view->model()->rowCount(kind), 1);
    const QModelIndex row = view->model()->index(0, 0, kind);
    QTRY_VERIFY(view->visualRect(row).isValid());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->actionRect(row).center());
    QTRY_COMPARE(headNote(), QStringLiteral("4 ready, 3 left out"));
    QTRY_COMPARE(view->model()->index(0, RepairsModel::Action, kind).data().toString(),
                 QStringLiteral("Repair"));
    view->setCurrentIndex(view->model()->index(0, 0, kind));
    QTest::keyClick(view, Qt::Key_Delete); // again, by the keyboard
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
}

void TestRecipientsRepairs::undoAndRedo()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    QTRY_COMPARE(find<QLabel>("undoText")->text(), QStringLiteral("Undo removes the whole import"));
    m_page->undo();
    QTRY_VERIFY(find<QWidget>("dropZone")->isVisible());
    QVERIFY(m_world->navigator.ways.back() == QStringLiteral("toast Import of clients.csv undone"));
    QCOMPARE(m_world->onlyCampaign().recipients, 0);
    m_world->navigator.lastUndo(); // its "Redo"
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    QTRY_COMPARE(cell(1, 1), QStringLiteral("+7 900 000-01-03"));
}

void TestRecipientsRepairs::startOver()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    trigger(QStringLiteral("menuStartOver"));
    QTRY_VERIFY(find<QWidget>("dropZone")->isVisible());
    QTRY_COMPARE(m_world->onlyCampaign().recipients, 0);
    m_page->undo();
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
}

void TestRecipientsRepairs::saveReport()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    const QString report = m_world->path(QStringLiteral("import.xlsx"));
    m_world->prompt.files = {report};
    click(find<QPushButton>("saveReport"));
    QTRY_VERIFY(QFile::exists(report));
    QCOMPARE(m_world->prompt.askedFiles.back().name, QStringLiteral("clients - import.xlsx"));
    QTRY_VERIFY(m_world->navigator.ways.back().contains(QStringLiteral("import.xlsx")));
}

void TestRecipientsRepairs::handedOver()
{
    take(mixedList());
    QTRY_COMPARE(headNote(), QStringLiteral("5 ready, 2 left out"));
    Campaign sealed = m_world->onlyCampaign();
    sealed.sealedAt = 1;
    sealed.state = CampaignState::Running;
    m_page->showCampaign(sealed);
    QVERIFY(!find<QComboBox>("mapping0")->isEnabled());
    QVERIFY(!find<QComboBox>("mapping0")->toolTip().isEmpty());
    QVERIFY(!find<QPushButton>("changeFile")->isVisible());
    QVERIFY(!find<QRadioButton>("keepAll")->isEnabled());
    m_page->undo();
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_world->onlyCampaign().recipients, 7);
}

QTEST_MAIN(TestRecipientsRepairs)
#include "test_recipientsrepairs.moc"
