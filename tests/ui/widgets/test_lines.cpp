// SPDX-License-Identifier: GPL-3.0-or-later
// Chips and buttons in a line: keys, hidden ones, and what has no room.
#include "ui/widgets/ButtonLine.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FilterChips.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace heliograph;

class TestLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme); }
    void chipsAreChosen();
    void chipsWithoutAnythingAreSkipped();
    void buttonsWithoutRoomAreInTheMenu();
    void onlyOfferedButtonsAreThere();

private:
    Theme m_theme{Theme::Scheme::Light, QFont()};
};

void TestLines::chipsAreChosen()
{
    FilterChips chips(m_theme, nullptr, FilterChips::Empty::Shown);
    chips.addChip(QStringLiteral("All"), QStringLiteral("all"));
    Chip* second = chips.addChip(QStringLiteral("By hand"), QStringLiteral("hand"));
    chips.resize(400, 40);
    chips.show();
    const QSignalSpy chosen(&chips, &FilterChips::chosen);
    QVERIFY(second->isVisible());
    chips.setCount(1, 12);
    QCOMPARE(second->accessibleName(), QStringLiteral("By hand 12"));
    QTest::mouseClick(second, Qt::LeftButton);
    QTest::mouseClick(second, Qt::LeftButton); // never switches the last one off
    QCOMPARE(chosen.size(), 1);
    QVERIFY(second->isChecked());
    chips.step(-1);
    QCOMPARE(chips.current(), 0);
    chips.step(-1);
    QCOMPARE(chosen.size(), 2);
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Space);
    QCOMPARE(chips.current(), 1);
}

void TestLines::chipsWithoutAnythingAreSkipped()
{
    FilterChips chips(m_theme);
    for (const char* name : {"all", "sending", "paused"})
        chips.addChip(QString::fromLatin1(name), QString::fromLatin1(name));
    chips.setCount(0, 0);
    chips.setCount(2, 3);
    chips.resize(400, 40);
    chips.show();
    QVERIFY(chips.findChild<QWidget*>(QStringLiteral("all"))->isVisible());
    QVERIFY(!chips.findChild<QWidget*>(QStringLiteral("sending"))->isVisible());
    chips.step(1);
    QCOMPARE(chips.current(), 2);
    chips.setCount(2, 0); // it stays as long as it is on
    QVERIFY(chips.findChild<QWidget*>(QStringLiteral("paused"))->isVisible());
}

void TestLines::buttonsWithoutRoomAreInTheMenu()
{
    ButtonLine line(m_theme);
    QList<QPushButton*> buttons;
    for (const char* text : {"&Retry…", "Send by &Viber…", "Stop &list…"}) {
        buttons += makeButton(m_theme, ButtonKind::Secondary, QString::fromUtf8(text));
        line.addButton(buttons.last());
    }
    line.resize(line.sizeHint());
    line.show();
    auto* more = line.findChild<QToolButton*>(QStringLiteral("moreActions"));
    QVERIFY(buttons.last()->isVisible());
    QVERIFY(!more->isVisible());
    line.resize(line.sizeHint().width() - 8, line.height());
    QVERIFY(buttons.first()->isVisible());
    QVERIFY(!buttons.last()->isVisible());
    QVERIFY(more->isVisible());
    QVERIFY(more->geometry().right() < line.width());
    setDisabledBecause(*buttons.last(), QStringLiteral("Not now"));
    Q_EMIT more->menu()->aboutToShow();
    QAction* last = more->menu()->actions().last();
    QCOMPARE(last->text(), QString::fromUtf8("Stop &list…"));
    QVERIFY(!last->isEnabled());
    QCOMPARE(last->toolTip(), QStringLiteral("Not now"));
    setDisabledBecause(*buttons.last(), {});
    Q_EMIT more->menu()->aboutToShow();
    const QSignalSpy clicked(buttons.last(), &QPushButton::clicked);
    more->menu()->actions().last()->trigger();
    QCOMPARE(clicked.size(), 1);
    line.resize(line.minimumSizeHint());
    QVERIFY(buttons.first()->isVisible());
    QVERIFY(buttons.first()->geometry().right() < more->geometry().left());
}

void TestLines::onlyOfferedButtonsAreThere()
{
    ButtonLine line(m_theme);
    auto* first = makeButton(m_theme, ButtonKind::Secondary, QStringLiteral("First"));
    auto* second = makeButton(m_theme, ButtonKind::Secondary, QStringLiteral("Second"));
    line.addButton(first);
    line.addButton(second);
    line.resize(600, 40);
    line.show();
    const int both = line.sizeHint().width();
    line.setOffered(first, false);
    QVERIFY(!first->isVisible());
    QVERIFY(!line.isOffered(first));
    QVERIFY(line.sizeHint().width() < both);
    QCOMPARE(second->x(), 0);
    line.setOffered(first, true);
    QVERIFY(first->isVisible());
    QVERIFY(second->x() > first->geometry().right());
}

QTEST_MAIN(TestLines)
#include "test_lines.moc"
