// SPDX-License-Identifier: GPL-3.0-or-later
// The window as an operator uses it: real keys and clicks on widgets found by name.
#include "tests/ui/PreparedWorkspace.h"
#include "ui/shell/MainWindow.h"
#include "ui/grid/RecipientGrid.h"
#include "ui/widgets/Chip.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace heliograph;

class TestWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheNewestCampaign();
    void filtersByChip();
    void searchesAndEscapes();
    void followsAnotherProgram();
    void keepsTheRowWhenRowsMove();
    void tellsTheStoryOfARow();
    void copiesWithPlainPhones();
    void choosesAnotherCampaign();
    void saysWhereToBegin();
    void saysThatACampaignIsMissing();
    void everythingHasAName();

private:
    void open(const WindowStart& start);
    template <class T>
    T* find(const char* name)
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    int rows() { return find<RecipientGrid>("grid")->model()->rowCount(); }
    QString label(const char* name) { return find<QLabel>(name)->text(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers);
    }

    const Theme m_theme{Theme::Scheme::Light, QApplication::font()};
    std::unique_ptr<PreparedWorkspace> m_prepared;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_theme);
}

void TestWindow::init()
{
    m_prepared = std::make_unique<PreparedWorkspace>();
    open({m_prepared->folder(), true, {}});
    QTRY_COMPARE(rows(), 300);
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_prepared.reset();
}

void TestWindow::open(const WindowStart& start)
{
    m_window = std::make_unique<MainWindow>(start, m_theme, m_prepared->clock());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindow::showsTheNewestCampaign()
{
    QCOMPARE(label("pageTitle"), QStringLiteral("Spring sale"));
    QVERIFY(label("progressText").startsWith(QStringLiteral("244 of 262")));
    QCOMPARE(find<QListView>("campaigns")->model()->rowCount(), 3);
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Spring sale")));
}

void TestWindow::filtersByChip()
{
    QTest::mouseClick(find<Chip>("chipUnknown"), Qt::LeftButton);
    QTRY_COMPARE(rows(), 56);
    QVERIFY(!find<Chip>("chipAll")->isChecked());
    QVERIFY(!find<Chip>("chipHeld")->isVisible());
    find<Chip>("chipUnknown")->setFocus();
    key(Qt::Key_Left);
    QCOMPARE(m_window->focusWidget(), find<Chip>("chipFailed"));
    key(Qt::Key_Space);
    QTRY_COMPARE(rows(), 57);
    key(Qt::Key_Escape);
    QTRY_COMPARE(rows(), 300);
    QVERIFY(find<Chip>("chipAll")->isChecked());
}

void TestWindow::searchesAndEscapes()
{
    key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_window->focusWidget(), find<QLineEdit>("search"));
    QTest::keyClicks(find<QLineEdit>("search"), QStringLiteral("+7 900 000 02 1"));
    QTRY_COMPARE(label("found"), QStringLiteral("9 of 300"));
    QCOMPARE(rows(), 9);
    find<QLineEdit>("search")->setText(QStringLiteral("Zoya"));
    QTRY_VERIFY(find<QLabel>("nobody")->isVisible());
    QVERIFY(label("nobody").contains(QStringLiteral("Zoya")));
    key(Qt::Key_Escape);
    QTRY_COMPARE(rows(), 300);
    QVERIFY(find<QLineEdit>("search")->text().isEmpty());
    QVERIFY(label("found").isEmpty());
}

void TestWindow::followsAnotherProgram()
{
    QTest::mouseClick(find<Chip>("chipFailed"), Qt::LeftButton);
    QTRY_COMPARE(rows(), 57);
    m_prepared->moveRow(13, RecipientState::Rejected);
    m_prepared->moveRow(2, RecipientState::Held);
    QTRY_COMPARE(rows(), 58);
    QTRY_VERIFY(find<Chip>("chipHeld")->isVisible());
    QVERIFY(find<Chip>("chipFailed")->accessibleName().endsWith(QStringLiteral("58")));
    QVERIFY(label("progressText").startsWith(QStringLiteral("245 of 262")));
}

void TestWindow::keepsTheRowWhenRowsMove()
{
    auto* grid = find<RecipientGrid>("grid");
    QTest::mouseClick(find<Chip>("chipFailed"), Qt::LeftButton);
    QTRY_COMPARE(rows(), 57);
    grid->setCurrentIndex(grid->model()->index(40, 0));
    const qint64 key = grid->currentKey();
    m_prepared->moveRow(1, RecipientState::Rejected);
    QTRY_COMPARE(rows(), 58);
    QCOMPARE(grid->currentKey(), key);
    QCOMPARE(grid->currentIndex().row(), 41);
}

void TestWindow::tellsTheStoryOfARow()
{
    find<RecipientGrid>("grid")->setFocus();
    key(Qt::Key_End);
    key(Qt::Key_Home);
    for (int i = 0; i < 8; ++i)
        key(Qt::Key_Down);
    QTRY_COMPARE(label("detailsTitle"), QStringLiteral("Row 10"));
    QCOMPARE(label("detailsState"), QStringLiteral("Unknown"));
    QVERIFY(label("detailsReason").contains(QStringLiteral("lost")));
    QCOMPARE(find<QListView>("timeline")->model()->rowCount(), 2);
    m_prepared->moveRow(9, RecipientState::Delivered);
    QTRY_COMPARE(label("detailsState"), QStringLiteral("Delivered"));
}

void TestWindow::copiesWithPlainPhones()
{
    QGuiApplication::clipboard()->clear();
    find<RecipientGrid>("grid")->setFocus();
    key(Qt::Key_Home);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(2).startsWith(QStringLiteral("3\t79000000002\t")));
}

void TestWindow::choosesAnotherCampaign()
{
    QTest::mouseClick(find<Chip>("chipFailed"), Qt::LeftButton);
    auto* list = find<QListView>("campaigns");
    list->setFocus();
    key(Qt::Key_Down);
    QTRY_COMPARE(rows(), 120);
    QVERIFY(find<Chip>("chipAll")->isChecked());
    QVERIFY(find<QLabel>("note")->isVisible());
    QVERIFY(label("note").contains(QStringLiteral("campaign resume %1").arg(m_prepared->paused())));
}

void TestWindow::saysWhereToBegin()
{
    const QString folder = m_prepared->folder() + QStringLiteral("/none");
    open({folder, false, {}});
    QTRY_COMPARE(label("emptyTitle"), QStringLiteral("No campaigns yet"));
    QVERIFY(!QDir(folder).exists());
}

void TestWindow::saysThatACampaignIsMissing()
{
    open({m_prepared->folder(), true, 99});
    QTRY_VERIFY(label("emptyTitle").contains(QStringLiteral("99")));
    m_prepared->moveRow(1, RecipientState::Read);
    auto* list = find<QListView>("campaigns");
    list->setCurrentIndex(list->model()->index(2, 0));
    QTRY_COMPARE(rows(), 40);
}

void TestWindow::everythingHasAName()
{
    for (const char* name : {"grid", "search", "campaigns", "timeline", "chipAll", "chipUnknown"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"
