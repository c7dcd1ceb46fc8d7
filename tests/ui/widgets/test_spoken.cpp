// SPDX-License-Identifier: GPL-3.0-or-later
// Our widgets as a screen reader meets them: what they are, what they are called, and that acting on them
// works.
#include "ui/theme/WidgetAccessible.h"
#include "ui/widgets/CountTabs.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/SplitBar.h"
#include "ui/widgets/Tables.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace heliograph;

namespace {

QAccessibleInterface* spoken(QObject* object)
{
    return QAccessible::queryAccessibleInterface(object);
}

/// Does what a reader offers first.
void act(QAbstractButton* button)
{
    QAccessibleActionInterface* actions = spoken(button)->actionInterface();
    actions->doAction(actions->actionNames().value(0));
}

} // namespace

class TestSpoken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void segmentsAreHeard();
    void tabsAreHeard();
    void boxesAreClicked();
    void nothingHappensWhereNothingIsOffered();
    void namesComeFromTheWords();
    void menusAreOpenedAndLeft();
    void boxesSayWhatTheyAreFor();
    void selectedRowIsTheRowOneIsOn();
    void widgetsTellWhatTheyAre();

private:
    Theme m_theme{Theme::Scheme::Light, QFont()};
};

void TestSpoken::initTestCase()
{
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
}

void TestSpoken::segmentsAreHeard()
{
    SegmentBar bar(m_theme);
    bar.addSegment(1, QStringLiteral("SMS"));
    QToolButton* viber = bar.addSegment(2, QStringLiteral("Viber"));
    bar.setCurrent(1);
    QSignalSpy chosen(&bar, &SegmentBar::chosen);
    QCOMPARE(spoken(viber)->role(), QAccessible::RadioButton);
    QVERIFY(!spoken(viber)->state().checked);
    act(viber);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(bar.current(), 2);
    QVERIFY(spoken(viber)->state().checked);
}

void TestSpoken::tabsAreHeard()
{
    CountTabs tabs(m_theme);
    tabs.addTab(1, QStringLiteral("Delivered"));
    QAbstractButton* failed = tabs.addTab(2, QStringLiteral("Failed"));
    tabs.setCount(2, 12);
    QSignalSpy chosen(&tabs, &CountTabs::chosen);
    QCOMPARE(spoken(failed)->text(QAccessible::Name), QStringLiteral("Failed 12"));
    QVERIFY(!spoken(failed)->state().selected);
    act(failed);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(tabs.current(), 2);
    QVERIFY(spoken(failed)->state().checked || spoken(failed)->state().selected);
}

// Some of ours listen to clicks, as they must not hear what they set themselves.
void TestSpoken::boxesAreClicked()
{
    QCheckBox box(QStringLiteral("&Hidden rows && columns"));
    QSignalSpy clicked(&box, &QCheckBox::clicked);
    QCOMPARE(spoken(&box)->role(), QAccessible::CheckBox);
    act(&box);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(spoken(&box)->state().checked);
    box.setTristate(true);
    box.setCheckState(Qt::PartiallyChecked);
    QVERIFY(spoken(&box)->state().checkStateMixed);

    QRadioButton first(QStringLiteral("First"));
    QRadioButton second(QStringLiteral("Second"));
    QButtonGroup group;
    group.addButton(&first, 1);
    group.addButton(&second, 2);
    QSignalSpy idClicked(&group, &QButtonGroup::idClicked);
    act(&second);
    QCOMPARE(idClicked.size(), 1);
    QVERIFY(second.isChecked());
}

void TestSpoken::nothingHappensWhereNothingIsOffered()
{
    QCheckBox box(QStringLiteral("Off"));
    box.setEnabled(false);
    QSignalSpy clicked(&box, &QCheckBox::clicked);
    QVERIFY(
        !spoken(&box)->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    spoken(&box)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(clicked.isEmpty());
    QVERIFY(!box.isChecked());
}

void TestSpoken::namesComeFromTheWords()
{
    QCheckBox box(QStringLiteral("&Hidden rows && columns"));
    QCOMPARE(spoken(&box)->text(QAccessible::Name), QStringLiteral("Hidden rows & columns"));
    QToolButton menu;
    menu.setText(QStringLiteral("&More"));
    menu.setMenu(new QMenu(&menu));
    QCOMPARE(spoken(&menu)->text(QAccessible::Name), QStringLiteral("More"));
    QCOMPARE(spoken(&menu)->role(), QAccessible::ButtonMenu);
    menu.setAccessibleName(QStringLiteral("More kinds"));
    QCOMPARE(spoken(&menu)->text(QAccessible::Name), QStringLiteral("More kinds"));
    menu.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    QCOMPARE(
        spoken(&menu)->actionInterface()->keyBindingsForAction(QAccessibleActionInterface::showMenuAction()),
        QStringList(QStringLiteral("Ctrl+M")));
}

// A reader that opens a menu gets its answer before the menu is gone.
void TestSpoken::menusAreOpenedAndLeft()
{
    QPushButton button(QStringLiteral("&New"));
    auto* menu = new QMenu(&button);
    QAction* entry = menu->addAction(QStringLiteral("Quick message"));
    button.setMenu(menu);
    button.show();
    QCOMPARE(spoken(&button)->role(), QAccessible::ButtonMenu);
    act(&button);
    QVERIFY(menu->isVisible());
    QCOMPARE(spoken(&button)->childCount(), 1);
    QCOMPARE(spoken(&button)->child(0)->object(), menu);
    QCOMPARE(spoken(&button)->indexOfChild(spoken(menu)), 0);
    QSignalSpy triggered(entry, &QAction::triggered);
    spoken(menu)->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(triggered.size(), 1);
    menu->close();
    button.setMenu(nullptr);
    button.setDefault(true);
    QCOMPARE(spoken(&button)->role(), QAccessible::PushButton);
    QVERIFY(spoken(&button)->state().defaultButton);
}

void TestSpoken::boxesSayWhatTheyAreFor()
{
    QWidget window;
    QComboBox box(&window);
    box.addItems({QStringLiteral("SMS"), QStringLiteral("Viber")});
    QCOMPARE(spoken(&box)->text(QAccessible::Name), QStringLiteral("SMS"));
    box.setAccessibleName(QStringLiteral("Channel"));
    QCOMPARE(spoken(&box)->text(QAccessible::Name), QStringLiteral("Channel, SMS"));
    QCOMPARE(spoken(&box)->text(QAccessible::Value), QStringLiteral("SMS"));
    QCOMPARE(spoken(&box)->role(), QAccessible::ComboBox);
    // Readers say the label by themselves.
    QLabel label(QStringLiteral("Channel"), &window);
    label.setBuddy(&box);
    QCOMPARE(spoken(&box)->text(QAccessible::Name), QStringLiteral("SMS"));
    QCOMPARE(spoken(&box)->childCount(), 1);
    box.setEditable(true);
    QCOMPARE(spoken(&box)->childCount(), 2);
    QCOMPARE(spoken(&box)->child(1)->object(), box.lineEdit());
    QCOMPARE(spoken(&box)->indexOfChild(spoken(box.view())), 0);
    window.show();
    QVERIFY(!spoken(&box)->state().expanded);
    spoken(&box)->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(spoken(&box)->state().expanded);
}

void TestSpoken::selectedRowIsTheRowOneIsOn()
{
    QStandardItemModel model(3, 2);
    QTableView table;
    table.setModel(&model);
    dressTable(table, m_theme);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setCurrentIndex(model.index(0, 0));
    spoken(&table)->tableInterface()->selectRow(2);
    QTRY_COMPARE(table.currentIndex().row(), 2);
    table.setCurrentIndex(model.index(1, 1));
    QCoreApplication::processEvents();
    QCOMPARE(table.currentIndex(), model.index(1, 1));
}

void TestSpoken::widgetsTellWhatTheyAre()
{
    QWidget window;
    window.setWindowTitle(QStringLiteral("Quick message"));
    QCOMPARE(spoken(&window)->role(), QAccessible::Window);
    QCOMPARE(spoken(&window)->text(QAccessible::Name), QStringLiteral("Quick message"));
    auto* part = new QWidget(&window);
    QCOMPARE(spoken(part)->role(), QAccessible::Client);
    part->setAccessibleName(QStringLiteral("Recipients"));
    QCOMPARE(spoken(part)->role(), QAccessible::Grouping);
    auto* glyph = new GlyphLabel(&window);
    glyph->setAccessibleName(QStringLiteral("Done"));
    QCOMPARE(spoken(glyph)->role(), QAccessible::Graphic);
    auto* bar = new SplitBar(m_theme, &window);
    bar->setAccessibleName(QStringLiteral("Half is delivered"));
    QCOMPARE(spoken(bar)->role(), QAccessible::Chart);
}

QTEST_MAIN(TestSpoken)
#include "test_spoken.moc"
