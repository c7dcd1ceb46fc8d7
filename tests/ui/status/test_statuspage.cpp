// SPDX-License-Identifier: GPL-3.0-or-later
// The status page as an operator uses it: real keys and clicks on widgets found by name.
#include "tests/ui/status/StatusWorld.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SearchField.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;
using enum RecipientState;

class TestStatusPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<StatusWorld>(); }
    void cleanup() { m.reset(); }
    void showsTheCampaign();
    void partsHaveTheirPrice();
    void tabGoesFromTheTop();
    void chipsFilterAndAdd();
    void statesOfAGroupCanBeChosen();
    void chipsGoByKeys();
    void searchCountsInItsField();
    void escapeClearsOneThingAfterTheOther();
    void rowsThatLeaveStayUntilRenewed();
    void placeAndChecksSurviveAnotherOrder();
    void newestRowsComeByThemselves();
    void rowsAreCheckedByKeysAndClicks();
    void allRowsAreChecked();
    void lettersJump();
    void numbersAreGoneTo();
    void detailsTellTheStory();
    void detailsCanBeHidden();
    void columnsAreChosenAndKept();
    void widthsAndOrderAreKept();
    void copiesWhatIsChosen();
    void modelKeepsItsRules();
    void everythingHasAName();

private:
    void click(const char* chip, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m->find<Chip>(chip), Qt::LeftButton, modifiers);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}, int column = -1)
    {
        const QModelIndex index =
            m->model().index(row, column < 0 ? m->model().columnOf(GridColumnKind::Phone) : column);
        QTest::mouseClick(m->grid().viewport(), Qt::LeftButton, modifiers,
                          m->grid().visualRect(index).center());
    }
    qint64 checked() { return m->model().checks().count(); }

    std::unique_ptr<StatusWorld> m;
};

void TestStatusPage::showsTheCampaign()
{
    QCOMPARE(m->page().head().title(), QStringLiteral("Spring sale"));
    QCOMPARE(m->label("progressText"), QStringLiteral("244 of 262 handed over"));
    QVERIFY(m->find<Chip>("chipUnknown")->accessibleName().endsWith(QStringLiteral("56")));
    QVERIFY(!m->find<Chip>("chipHeld")->isVisible());
    m->moveRow(2, Held);
    QTRY_VERIFY(m->find<Chip>("chipHeld")->isVisible());
    QCOMPARE(m->page().head().primary()->text().remove(u'&'), QStringLiteral("Pause"));
    QVERIFY(m->find<QPushButton>("stop")->isVisible());
    QVERIFY(!m->find<QPushButton>("saveReport")->isVisible());
}

void TestStatusPage::partsHaveTheirPrice()
{
    QCOMPARE(m->label("progressSide"), QStringLiteral("352 parts"));
    m->world.engine([](Engine& engine) -> Result<int> {
        Result<Account> account = engine.accounts().account(QStringLiteral("Main"));
        if (!account)
            return forward(account);
        account->pricePerPart = QStringLiteral("2.4");
        account->currency = QStringLiteral("RUB");
        if (const Result<void> done = engine.accounts().update(*account); !done)
            return forward(done);
        return 0;
    });
    m->reopen();
    QTRY_COMPARE(m->label("progressSide"), QStringLiteral("352 parts · 844.80\u00a0RUB"));
}

// Chips, search, grid, details, then the head.
void TestStatusPage::tabGoesFromTheTop()
{
    m->goTo(1);
    m->find<Chip>("chipAll")->setFocus();
    QStringList seen;
    for (int i = 0; i < 40; ++i) {
        m->key(Qt::Key_Tab);
        seen += m->page().focusWidget()->objectName();
    }
    const auto place = [&seen](const char* name) { return seen.indexOf(QString::fromLatin1(name)); };
    QVERIFY2(place("search") > 0, qPrintable(seen.join(u' ')));
    QVERIFY2(place("search") < place("grid"), qPrintable(seen.join(u' ')));
    QVERIFY2(place("grid") < place("timeline"), qPrintable(seen.join(u' ')));
    QVERIFY2(place("timeline") < place("stop"), qPrintable(seen.join(u' ')));
    QVERIFY2(place("stop") < place("primary"), qPrintable(seen.join(u' ')));
}

void TestStatusPage::chipsFilterAndAdd()
{
    click("chipUnknown");
    QTRY_COMPARE(m->rows(), 56);
    QVERIFY(!m->find<Chip>("chipAll")->isChecked());
    click("chipFailed", Qt::ControlModifier);
    QTRY_COMPARE(m->rows(), 113);
    QVERIFY(m->find<Chip>("chipUnknown")->isChecked());
    click("chipUnknown", Qt::ShiftModifier);
    QTRY_COMPARE(m->rows(), 57);
    click("chipFailed", Qt::ControlModifier);
    QTRY_COMPARE(m->rows(), 300);
    QVERIFY(m->find<Chip>("chipAll")->isChecked());
    m->moveRow(1, Ready);
    click("chipHeld");
    QTRY_VERIFY(m->find<EmptyState>("nobody")->isVisible());
}

void TestStatusPage::statesOfAGroupCanBeChosen()
{
    QVERIFY(!m->find<QCheckBox>("state_rejected")->isVisible());
    click("chipFailed");
    QTRY_COMPARE(m->rows(), 57);
    auto* rejected = m->find<QCheckBox>("state_rejected");
    QVERIFY(rejected->isVisible());
    QVERIFY(rejected->text().endsWith(QStringLiteral("19")));
    QVERIFY(!m->find<QCheckBox>("state_noReport")->isVisible());
    QTest::mouseClick(rejected, Qt::LeftButton, {}, QPoint(8, rejected->height() / 2));
    QTRY_COMPARE(m->rows(), 38);
    QTest::mouseClick(m->find<QPushButton>("whyFailed"), Qt::LeftButton);
    QCOMPARE(m->lastWay(), QStringLiteral("report %1").arg(m->campaign()));
    m->page().showRows({{Expired}, {}});
    QTRY_COMPARE(m->rows(), 19);
    QVERIFY(!m->find<QCheckBox>("state_undelivered")->isChecked());
}

void TestStatusPage::chipsGoByKeys()
{
    m->key(Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(m->find<Chip>("chipWaiting")->isChecked());
    m->key(Qt::Key_Right, Qt::AltModifier);
    // Held has no rows, so its chip isn't there.
    QTRY_VERIFY(m->find<Chip>("chipDelivered")->isChecked());
    m->key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(m->find<Chip>("chipWaiting")->isChecked());
    m->key(Qt::Key_Home, Qt::AltModifier);
    QTRY_VERIFY(m->find<Chip>("chipAll")->isChecked());
    QTRY_COMPARE(m->rows(), 300);
    m->find<Chip>("chipUnknown")->setFocus();
    m->key(Qt::Key_Left);
    QCOMPARE(m->page().focusWidget(), m->find<Chip>("chipFailed"));
    m->key(Qt::Key_Space);
    QTRY_COMPARE(m->rows(), 57);
}

void TestStatusPage::searchCountsInItsField()
{
    m->page().find();
    auto* search = m->find<SearchField>("search");
    QCOMPARE(m->page().focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("+7 900 000 02 1"));
    QTRY_COMPARE(m->rows(), 9);
    QTRY_COMPARE(search->accessibleDescription(), QStringLiteral("9 of 300"));
    search->setText(QStringLiteral("Zoya"));
    QTRY_VERIFY(m->find<EmptyState>("nobody")->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(search->accessibleDescription(), QStringLiteral("0 of 300"));
}

void TestStatusPage::escapeClearsOneThingAfterTheOther()
{
    click("chipUnknown");
    QTRY_COMPARE(m->rows(), 56);
    m->find<SearchField>("search")->setText(QStringLiteral("вера"));
    QTRY_COMPARE(m->rows(), 9);
    m->grid().setFocus();
    m->key(Qt::Key_Space);
    QCOMPARE(checked(), 1);
    m->key(Qt::Key_Escape);
    QCOMPARE(checked(), 0);
    QVERIFY(m->page().escape());
    QTRY_COMPARE(m->rows(), 56);
    QVERIFY(m->page().escape());
    QTRY_COMPARE(m->rows(), 300);
    QVERIFY(!m->page().escape());
}

void TestStatusPage::rowsThatLeaveStayUntilRenewed()
{
    click("chipFailed");
    QTRY_COMPARE(m->rows(), 57);
    m->goTo(7);
    m->moveRow(5, Delivered);
    m->moveRow(13, Rejected);
    // One came, one left and stays where it was, grey.
    QTRY_COMPARE(m->rows(), 58);
    QCOMPARE(m->grid().currentKey(), recipientKey(m->campaign(), 7));
    QCOMPARE(m->model().keyAt(0), recipientKey(m->campaign(), 5));
    QTRY_VERIFY(m->model().index(0, 1).data(GoneRole).toBool());
    QVERIFY(!m->model().index(1, 1).data(GoneRole).toBool());
    QTRY_VERIFY(m->find<QPushButton>("renew")->isVisible());
    QVERIFY(m->label("gone").startsWith(QStringLiteral("1 ")));
    QTest::mouseClick(m->find<QPushButton>("renew"), Qt::LeftButton);
    QTRY_COMPARE(m->rows(), 57);
    QVERIFY(m->find<QPushButton>("renew")->isHidden());
    QCOMPARE(m->grid().currentKey(), recipientKey(m->campaign(), 7));
}

void TestStatusPage::placeAndChecksSurviveAnotherOrder()
{
    m->goTo(40);
    m->key(Qt::Key_Space);
    m->key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(checked(), 2);
    m->grid().sortByColumn(m->model().columnOf(GridColumnKind::Cell), Qt::AscendingOrder);
    QTRY_VERIFY(m->model().keyAt(0) != recipientKey(m->campaign(), 1));
    QCOMPARE(checked(), 2);
    QCOMPARE(m->grid().currentKey(), recipientKey(m->campaign(), 41));
    QVERIFY(m->model().checks().contains(recipientKey(m->campaign(), 40)));
    QVERIFY(m->grid().visualRect(m->grid().currentIndex()).isValid());
}

void TestStatusPage::newestRowsComeByThemselves()
{
    m->grid().sortByColumn(m->model().columnOf(GridColumnKind::Since), Qt::DescendingOrder);
    QTRY_COMPARE(m->model().keyAt(0), recipientKey(m->campaign(), 300));
    m->execute("UPDATE delivery SET changed_at=changed_at+100000000 WHERE (id&65535)=20");
    // The current row is further down, so nothing moves under the operator.
    m->goTo(250);
    m->execute("UPDATE delivery SET changed_at=changed_at+1 WHERE (id&65535)=21");
    QTRY_VERIFY(m->model().isComplete());
    m->key(Qt::Key_Home);
    m->execute("UPDATE delivery SET changed_at=changed_at+200000000 WHERE (id&65535)=30");
    QTRY_COMPARE(m->model().keyAt(0), recipientKey(m->campaign(), 30));
}

void TestStatusPage::rowsAreCheckedByKeysAndClicks()
{
    clickRow(2);
    QCOMPARE(checked(), 0);
    QCOMPARE(m->grid().currentIndex().row(), 2);
    clickRow(4, Qt::ControlModifier);
    QCOMPARE(checked(), 1);
    clickRow(6, Qt::ShiftModifier);
    QCOMPARE(checked(), 3);
    QTRY_VERIFY(!m->grid().isColumnHidden(0));
    clickRow(5, {}, 0);
    QCOMPARE(checked(), 2);
    // Another row may be looked at without losing what is checked.
    clickRow(8);
    QCOMPARE(checked(), 2);
    m->key(Qt::Key_Space);
    QCOMPARE(checked(), 3);
    m->key(Qt::Key_PageDown, Qt::ShiftModifier);
    QVERIFY(checked() > 5);
    QVERIFY(m->find<QFrame>("selectionBar")->isVisible());
    QTest::mouseClick(m->find<QWidget>("chosenClear"), Qt::LeftButton);
    QCOMPARE(checked(), 0);
    QVERIFY(!m->find<QFrame>("selectionBar")->isVisible());
    QTRY_VERIFY(m->grid().isColumnHidden(0));
}

void TestStatusPage::allRowsAreChecked()
{
    m->key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(checked(), 300);
    QTRY_COMPARE(m->label("selectedCount"), QStringLiteral("300 rows selected"));
    QTRY_VERIFY(m->label("selectedShared").startsWith(QStringLiteral("Delivered 74")));
    QTRY_COMPARE(m->find<QPushButton>("chosenSettle")->text().remove(u'&'), QStringLiteral("Settle 19"));
    // By the check box over the check boxes: none, then all.
    QHeaderView* header = m->grid().horizontalHeader();
    QTRY_VERIFY(!header->isSectionHidden(0));
    const QPoint box(header->sectionViewportPosition(0) + 8, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(checked(), 0);
    click("chipUnknown");
    QTRY_COMPARE(m->rows(), 56);
    m->grid().setFocus();
    m->key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(checked(), 56);
}

void TestStatusPage::lettersJump()
{
    m->grid().sortByColumn(m->model().columnOf(GridColumnKind::Cell), Qt::AscendingOrder);
    QTRY_VERIFY(m->model().keyAt(0) != recipientKey(m->campaign(), 1));
    QTest::sendKeyEvent(QTest::Click, &m->grid(), Qt::Key_unknown, QStringLiteral("г"), {});
    QTRY_COMPARE(m->grid().currentIndex().row(), 42 + 43 + 43);
    QTRY_VERIFY(m->model().rowAt(m->grid().currentIndex().row()));
    QCOMPARE(m->model().rowAt(m->grid().currentIndex().row())->cells.first(), QStringLiteral("Глеб"));
}

void TestStatusPage::numbersAreGoneTo()
{
    m->world.prompt.texts = {QStringLiteral("2 51"), QStringLiteral("999")};
    m->key(Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(m->grid().currentKey(), recipientKey(m->campaign(), 250));
    m->key(Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(m->lastWay(), QStringLiteral("toast Row 999 isn't among these rows."));
    QCOMPARE(m->grid().currentKey(), recipientKey(m->campaign(), 250));
}

void TestStatusPage::detailsTellTheStory()
{
    m->goTo(9);
    QCOMPARE(m->label("detailsState"), QStringLiteral("Unknown"));
    QCOMPARE(m->label("detailsWho"), QStringLiteral("Вера · +7 900 000-00-09"));
    QCOMPARE(m->label("detailsCharged"), QStringLiteral("charged: not known"));
    QVERIFY(m->label("detailsSentence").contains(QStringLiteral("can't be sent twice")));
    QCOMPARE(m->label("detailsReason"),
             QStringLiteral("You need do nothing. 37 more rows are in the same state."));
    const QAbstractItemModel* lines = m->find<QListView>("timeline")->model();
    QCOMPARE(lines->rowCount(), 4);
    QCOMPARE(lines->index(0, 0).data().toString(),
             QStringLiteral("Written to the ledger as message 500000000000009"));
    QCOMPARE(lines->index(1, 0).data().toString(), QStringLiteral("Handed to the gateway with 99 others"));
    QVERIFY(lines->index(3, 0).data().toString().startsWith(QStringLiteral("Next: asked again")));
    QVERIFY(m->find<QPushButton>("rowAskNow")->isVisible());
    QVERIFY(!m->find<QPushButton>("rowArrived")->isVisible());
    m->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m->lastWay(), QStringLiteral("log 1"));
    m->moveRow(9, Delivered);
    QTRY_COMPARE(m->label("detailsState"), QStringLiteral("Delivered"));
    QVERIFY(!m->find<QPushButton>("rowAskNow")->isVisible());
    QCOMPARE(m->find<QPushButton>("rowShowAlike")->text().remove(u'&'), QStringLiteral("Show all 75"));
    QTest::mouseClick(m->find<QPushButton>("rowShowAlike"), Qt::LeftButton);
    QTRY_COMPARE(m->rows(), 75);
}

void TestStatusPage::detailsCanBeHidden()
{
    auto* details = m->find<QWidget>("details");
    QVERIFY(details->isVisible());
    m->key(Qt::Key_F9);
    QVERIFY(!details->isVisible());
    m->reopen();
    QVERIFY(!m->find<QWidget>("details")->isVisible());
    m->key(Qt::Key_Return);
    QVERIFY(m->find<QWidget>("details")->isVisible());
    m->key(Qt::Key_Space);
    QVERIFY(!m->find<QWidget>("details")->isVisible());
    m->key(Qt::Key_Escape);
    QVERIFY(m->find<QWidget>("details")->isVisible());
}

void TestStatusPage::columnsAreChosenAndKept()
{
    const auto toggle = [this](const QString& name) {
        QMenu menu;
        m->find<RecipientGrid>("grid")->columns().fillMenu(menu);
        for (QAction* action : menu.actions()) {
            if (action->text() == name)
                action->trigger();
        }
    };
    const int city = m->model().columnOf(GridColumnKind::Cell) + 1;
    const int text = m->model().columnOf(GridColumnKind::Text);
    QVERIFY(!m->grid().isColumnHidden(city));
    QVERIFY(m->grid().isColumnHidden(text));
    toggle(QStringLiteral("City"));
    toggle(QStringLiteral("Text"));
    QTRY_VERIFY(m->grid().isColumnHidden(city));
    QTRY_VERIFY(!m->grid().isColumnHidden(text));
    QCOMPARE(m->model().index(0, text).data().toString(), QStringLiteral("Борис, hello from Рязань"));
    m->reopen();
    QVERIFY(m->grid().isColumnHidden(city));
    QVERIFY(!m->grid().isColumnHidden(text));
    toggle(QStringLiteral("Columns as at &first"));
    QTRY_VERIFY(!m->grid().isColumnHidden(city));
    QVERIFY(m->grid().isColumnHidden(text));
}

void TestStatusPage::widthsAndOrderAreKept()
{
    QHeaderView* header = m->grid().horizontalHeader();
    const int phone = m->model().columnOf(GridColumnKind::Phone);
    const int state = m->model().columnOf(GridColumnKind::State);
    header->resizeSection(phone, 201);
    header->moveSection(header->visualIndex(state), 1);
    m->reopen();
    header = m->grid().horizontalHeader();
    QCOMPARE(header->sectionSize(phone), 201);
    QCOMPARE(header->visualIndex(state), 1);
    QCOMPARE(header->visualIndex(0), 0);
    QVERIFY(header->length() <= m->grid().viewport()->width());
}

void TestStatusPage::copiesWhatIsChosen()
{
    QGuiApplication::clipboard()->clear();
    m->key(Qt::Key_Home);
    m->key(Qt::Key_Space);
    m->key(Qt::Key_Down);
    m->key(Qt::Key_Space);
    m->key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(2).startsWith(QStringLiteral("3\t79000000002\t")));
    QTRY_COMPARE(m->lastWay(), QStringLiteral("toast 2 rows copied"));
}

void TestStatusPage::modelKeepsItsRules()
{
    const QAbstractItemModelTester tester(&m->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    click("chipFailed");
    QTRY_COMPARE(m->rows(), 57);
    m->moveRow(5, Delivered);
    m->moveRow(6, Rejected);
    QTRY_COMPARE(m->rows(), 58);
    m->model().renew();
    QTRY_COMPARE(m->rows(), 57);
    m->grid().sortByColumn(m->model().columnOf(GridColumnKind::GatewayId), Qt::DescendingOrder);
    QTRY_VERIFY(m->model().isComplete());
}

void TestStatusPage::everythingHasAName()
{
    QCOMPARE(m->grid().accessibleName(),
             QStringLiteral("Status of Spring sale, table, 300 rows, filter All"));
    for (const char* name : {"search", "timeline", "chipAll", "chipUnknown", "progress"})
        QVERIFY2(!m->find<QWidget>(name)->accessibleName().isEmpty(), name);
    QVERIFY(m->find<QWidget>("progress")->accessibleName().contains(QStringLiteral("93 percent")));
    for (const QPushButton* button : m->page().findChildren<QPushButton*>()) {
        if (button->isVisible())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TestStatusPage)
#include "test_statuspage.moc"
