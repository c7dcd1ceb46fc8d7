// SPDX-License-Identifier: GPL-3.0-or-later
// The window's shell by keys: pages, steps, find or do, regions, drops, paste. It leads, the pages do the
// work.
#include "tests/ui/PreparedWorkspace.h"
#include "tests/ui/UiWorld.h"
#include "ui/live/CampaignStepPage.h"
#include "ui/shell/ActivityBox.h"
#include "ui/shell/CampaignSpace.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/DropOverlay.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/NewCampaign.h"
#include "ui/widgets/ListFiles.h"
#include "ui/widgets/NoteBar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace heliograph;

class TestShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewWorkspaceBeginsWithTheWelcome();
    void theWelcomeFollowsWhatIsMade();
    void enterPressesAButton();
    void campaignsComeFirstWhereThereAreSome();
    void pagesHaveKeys_data();
    void pagesHaveKeys();
    void stepsThatCanNotBeGoneToStay();
    void aSealedCampaignOpensAtItsStatus();
    void whatIsSentShowsInTheNavigation();
    void theNavigationFoldsInNarrowWindows();
    void findOrDoGoesToPagesAndCampaigns();
    void regionsAreWalkedThrough();
    void pastedRowsBeginACampaign();
    void nothingToPasteIsSaid();
    void aDroppedFileBeginsACampaign();
    void aFileOfAnotherKindIsNamed();
    void closingIsAskedFirst();
    void aWorkspaceThatCanNotBeReadIsSaid();

private:
    /// The window over a workspace with campaigns, on its first page.
    struct Prepared {
        PreparedWorkspace workspace;
        UiWorld world{Theme::Scheme::Light, workspace.place()};
        MainWindow window{world.ui()};

        Prepared()
        {
            window.show();
            UiWorld::waitFor([this] { return window.currentPage() && window.isActiveWindow(); });
        }
    };
};

void TestShell::aNewWorkspaceBeginsWithTheWelcome()
{
    UiWorld world;
    MainWindow window(world.ui());
    window.show();
    QTRY_VERIFY(window.currentPage());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(window.currentId(), PageId::Welcome);
    QSignalSpy sample(&window, &MainWindow::sampleWanted);
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("openSample")), Qt::LeftButton);
    QCOMPARE(sample.size(), 1);
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("writeMessage")), Qt::LeftButton);
    QCOMPARE(world.navigator.quick.size(), 1);
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("chooseFile")), Qt::LeftButton);
    QCOMPARE(world.prompt.askedFiles.size(), 1);
    QCOMPARE(window.currentId(), PageId::Welcome); // the question was given up
}

void TestShell::theWelcomeFollowsWhatIsMade()
{
    UiWorld world;
    MainWindow window(world.ui());
    window.show();
    QTRY_COMPARE(window.currentId(), PageId::Welcome);
    const auto isReady = [&window] {
        const QList<QLabel*> labels = window.currentPage()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text() == QStringLiteral("Practice account is ready");
        });
    };
    QVERIFY(!isReady());
    world.addAccount();
    QTRY_VERIFY(isReady());
}

void TestShell::enterPressesAButton()
{
    UiWorld world;
    MainWindow window(world.ui());
    window.show();
    QTRY_COMPARE(window.currentId(), PageId::Welcome);
    auto* write = window.findChild<QPushButton*>(QStringLiteral("writeMessage"));
    QTest::keyClick(write, Qt::Key_Return);
    QCOMPARE(world.navigator.quick.size(), 1);
    QTest::keyClick(write, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(world.navigator.quick.size(), 2);
    QTest::keyClick(write, Qt::Key_Return, Qt::ShiftModifier); // somebody else's
    QCOMPARE(world.navigator.quick.size(), 2);
}

void TestShell::campaignsComeFirstWhereThereAreSome()
{
    Prepared p;
    QCOMPARE(p.window.currentId(), PageId::Campaigns);
    QVERIFY(p.window.windowTitle().endsWith(QStringLiteral("Heliograph")));
}

void TestShell::pagesHaveKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<PageId>("page");
    QTest::newRow("campaigns") << int(Qt::Key_1) << PageId::Campaigns;
    QTest::newRow("people") << int(Qt::Key_3) << PageId::People;
    QTest::newRow("templates") << int(Qt::Key_4) << PageId::Templates;
    QTest::newRow("stop list") << int(Qt::Key_5) << PageId::StopList;
    QTest::newRow("reports") << int(Qt::Key_6) << PageId::Reports;
    QTest::newRow("settings") << int(Qt::Key_Comma) << PageId::Settings;
}

void TestShell::pagesHaveKeys()
{
    QFETCH(int, key);
    QFETCH(PageId, page);
    Prepared p;
    p.window.openPage(page == PageId::People ? PageId::Reports : PageId::People);
    QTest::keyClick(&p.window, Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(p.window.currentId(), page);
    QVERIFY(p.window.currentPage()->isVisible());
}

void TestShell::stepsThatCanNotBeGoneToStay()
{
    UiWorld world;
    world.addAccount();
    MainWindow window(world.ui());
    window.show();
    QTRY_VERIFY(window.currentPage());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(window.currentCampaign() != 0);
    const Page* recipients = window.currentPage();
    // Nobody to write to yet, so there is nothing to check.
    QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);
    QCOMPARE(window.currentPage(), recipients);
    auto* check = recipients->findChild<StepButton*>(QStringLiteral("step3"));
    QVERIFY(!check->isEnabled());
    QVERIFY(!check->toolTip().isEmpty());
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(window.currentPage() != recipients);
    QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(window.currentPage(), recipients);
}

void TestShell::aSealedCampaignOpensAtItsStatus()
{
    Prepared p;
    p.window.openCampaign(p.workspace.paused(), {});
    QTRY_COMPARE(p.window.currentCampaign(), p.workspace.paused());
    QTRY_VERIFY(p.window.findChild<QWidget*>(QStringLiteral("grid"))->isVisible());
    QTRY_VERIFY(p.window.windowTitle().startsWith(QStringLiteral("Reminder")));
}

void TestShell::whatIsSentShowsInTheNavigation()
{
    Prepared p;
    auto* activity = p.window.findChild<ActivityBox*>();
    QTRY_VERIFY(activity->isVisible());
    QCOMPARE(activity->campaign(), p.workspace.springSale());
    QVERIFY(activity->accessibleName().contains(QStringLiteral("Spring sale")));
    QTest::mouseClick(activity, Qt::LeftButton);
    QCOMPARE(p.world.navigator.ways.last(),
             QStringLiteral("campaign %1 step 5").arg(p.workspace.springSale()));
}

void TestShell::theNavigationFoldsInNarrowWindows()
{
    Prepared p;
    auto* navigation = p.window.findChild<Navigation*>();
    p.window.resize(1280, 800);
    QTRY_VERIFY(!navigation->isNarrow());
    p.window.resize(1024, 640);
    QTRY_VERIFY(navigation->isNarrow());
    p.window.resize(1280, 800);
    QTRY_VERIFY(!navigation->isNarrow());
    QTest::keyClick(&p.window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(navigation->isNarrow());
    QTest::keyClick(&p.window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!navigation->isNarrow());
}

void TestShell::findOrDoGoesToPagesAndCampaigns()
{
    Prepared p;
    const auto type = [&](const QString& text) {
        p.window.activateWindow();
        QTRY_VERIFY(p.window.isActiveWindow());
        QTest::keyClick(&p.window, Qt::Key_K, Qt::ControlModifier);
        auto* edit = p.window.findChild<QLineEdit*>(QStringLiteral("paletteText"));
        QVERIFY(edit);
        QTest::keyClicks(edit, text);
        auto* list = p.window.findChild<QAbstractItemView*>(QStringLiteral("paletteList"));
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    type(QStringLiteral("stop li"));
    QCOMPARE(p.window.currentId(), PageId::StopList);
    QTRY_VERIFY(!p.window.findChild<CommandPalette*>());
    type(QStringLiteral("march"));
    QTRY_VERIFY(p.window.currentCampaign() != 0);
}

void TestShell::regionsAreWalkedThrough()
{
    Prepared p;
    p.window.activateWindow();
    const auto* navigation = p.window.findChild<Navigation*>();
    const auto inNavigation = [&] {
        return p.window.focusWidget() && navigation->isAncestorOf(p.window.focusWidget());
    };
    QVERIFY(!inNavigation());
    for (int i = 0; i < 4 && !inNavigation(); ++i)
        QTest::keyClick(&p.window, Qt::Key_F6);
    QVERIFY(inNavigation());
    QTest::keyClick(&p.window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(!inNavigation());
}

void TestShell::pastedRowsBeginACampaign()
{
    UiWorld world;
    world.addAccount();
    MainWindow window(world.ui());
    window.show();
    QTRY_VERIFY(window.currentPage());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QApplication::clipboard()->setText(QStringLiteral("79000000101\n79000000102\n"));
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
    const auto recipients = [&] {
        return world.engine([](Engine& engine) -> Result<qint64> {
            const Result<std::vector<Campaign>> all = engine.campaigns().campaigns();
            if (!all)
                return forward(all);
            return all->empty() ? 0 : all->back().recipients;
        });
    };
    QTRY_COMPARE(recipients(), 2);
}

void TestShell::nothingToPasteIsSaid()
{
    Prepared p;
    QApplication::clipboard()->clear();
    p.window.pasteRows();
    QVERIFY(p.window.findChild<QWidget*>(QStringLiteral("toast"))->isVisible());
    QCOMPARE(p.window.currentCampaign(), 0);
}

void TestShell::aDroppedFileBeginsACampaign()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/people.xlsx")),
                  QUrl(QStringLiteral("https://shop.example/"))});
    QCOMPARE(seedOf(&data).file, QStringLiteral("/tmp/people.xlsx"));
    QMimeData text;
    text.setText(QStringLiteral("79000000101"));
    QCOMPARE(seedOf(&text).pasted, QStringLiteral("79000000101"));
    QVERIFY(seedOf(&text).file.isEmpty());
}

void TestShell::aFileOfAnotherKindIsNamed()
{
    Prepared p;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/picture.png"))});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&p.window, &enter);
    auto* overlay = p.window.findChild<DropOverlay*>();
    QVERIFY(overlay->isVisible());
    // What it names is what is taken, and what the file dialog offers.
    const QString kinds = overlay->text().section(QStringLiteral(": "), 1);
    QCOMPARE(kinds, listFileKinds());
    for (const QString& kind : kinds.split(QStringLiteral(", "))) {
        QVERIFY2(looksLikeAList(QStringLiteral("/tmp/list.") + kind), qPrintable(kind));
        QVERIFY2(listFileFilters().first().contains(QStringLiteral("*.") + kind.toLower()), qPrintable(kind));
    }
    QVERIFY(kinds.contains(QStringLiteral("ODS")) && kinds.contains(QStringLiteral("VCF")));
}

void TestShell::closingIsAskedFirst()
{
    Prepared p;
    QSignalSpy wanted(&p.window, &MainWindow::closeWanted);
    QTest::keyClick(&p.window, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(p.window.isVisible());
}

void TestShell::aWorkspaceThatCanNotBeReadIsSaid()
{
    Prepared p;
    WorkspaceView view;
    view.exists = true;
    view.error = Error{ErrorCode::WorkspaceDamaged, QStringLiteral("here"), {}, {}};
    Q_EMIT p.world.feed.workspaceRead(view);
    QVERIFY(!p.window.notice().headline().isEmpty());
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
