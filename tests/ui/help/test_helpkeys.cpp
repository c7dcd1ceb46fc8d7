// SPDX-License-Identifier: GPL-3.0-or-later
// F1 opens the page of what is shown, on every page and in the windows beside the main one; errors lead to
// the place of the help that says what to do.
#include "tests/ui/PreparedWorkspace.h"
#include "tests/ui/UiWorld.h"
#include "ui/account/AccountDialog.h"
#include "ui/help/HelpBook.h"
#include "ui/help/HelpWindow.h"
#include "ui/lists/ImportDialog.h"
#include "ui/live/HelpKey.h"
#include "ui/quick/QuickWindow.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowNavigator.h"
#include "ui/widgets/HelpTopic.h"
#include "ui/widgets/NoteBar.h"
#include "ui/widgets/Page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace heliograph;

class TestHelpKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasItsTopic();
    void everyStepHasItsTopic();
    void sectionsOfTheSettingsHaveTheirPlaces();
    void otherWindowsHaveTheirTopics();
    void theNavigationLeadsToTheHelp();
    void aTopicIsThatOfTheNearest();
    void anErrorLeadsToItsPlace();
    void anErrorWithoutAPlaceHasNoLink();
    void theWindowOpensTheHelp();

private:
    struct Prepared {
        PreparedWorkspace workspace;
        UiWorld world{Theme::Scheme::Light, workspace.place()};
        MainWindow window{world.ui()};

        Prepared()
        {
            window.show();
            UiWorld::waitFor([this] { return window.currentPage() && window.isActiveWindow(); });
        }
        /// What F1 led to; both languages must have it.
        QString pressed(QWidget& where)
        {
            world.navigator.ways.clear();
            QTest::keyClick(&where, Qt::Key_F1);
            return world.navigator.ways.join(u',');
        }
    };
    static bool isThere(const QString& topic);
};

bool TestHelpKeys::isThere(const QString& topic)
{
    for (const char* language : {"en", "ru"}) {
        const HelpBook book(QString::fromLatin1(language));
        const HelpPage* page = book.find(topic.section(u'#', 0, 0));
        const QString anchor = topic.section(u'#', 1);
        if (!page || (!anchor.isEmpty() && !HelpBook::anchorsOf(*page).contains(anchor)))
            return false;
    }
    return true;
}

void TestHelpKeys::everyPageHasItsTopic()
{
    Prepared p;
    const std::pair<PageId, const char*> pages[] = {{PageId::Welcome, "welcome"},
                                                    {PageId::Campaigns, "campaigns"},
                                                    {PageId::People, "people"},
                                                    {PageId::Templates, "templates"},
                                                    {PageId::StopList, "stop-list"},
                                                    {PageId::Reports, "reports"},
                                                    {PageId::Settings, "settings#general"},
                                                    {PageId::ProtocolLog, "protocol-log"}};
    for (const auto& [page, word] : pages) {
        const QString topic = QString::fromLatin1(word);
        p.window.openPage(page);
        QCOMPARE(p.pressed(p.window), QStringLiteral("help ") + topic);
        QVERIFY2(isThere(topic), word);
    }
}

void TestHelpKeys::everyStepHasItsTopic()
{
    Prepared p;
    const std::pair<CampaignStep, const char*> steps[] = {{CampaignStep::Recipients, "recipients"},
                                                          {CampaignStep::Message, "message"},
                                                          {CampaignStep::Check, "check"},
                                                          {CampaignStep::Status, "status"}};
    for (const auto& [step, word] : steps) {
        const QString topic = QString::fromLatin1(word);
        p.window.openCampaign(p.workspace.springSale(), step);
        QTRY_COMPARE(p.window.currentCampaign(), p.workspace.springSale());
        QTRY_COMPARE(helpTopicOf(p.window.currentPage()), topic);
        QCOMPARE(p.pressed(p.window), QStringLiteral("help ") + topic);
        QVERIFY2(isThere(topic), word);
    }
}

void TestHelpKeys::sectionsOfTheSettingsHaveTheirPlaces()
{
    Prepared p;
    for (const char* section : {"general", "accounts", "sending", "numbers", "network", "privacy", "backup",
                                "notifications", "keyboard", "log"}) {
        p.window.openSettings(QString::fromLatin1(section));
        const QString topic = QStringLiteral("settings#") + QString::fromLatin1(section);
        QCOMPARE(p.pressed(p.window), QStringLiteral("help ") + topic);
        QVERIFY2(isThere(topic), section);
    }
}

void TestHelpKeys::otherWindowsHaveTheirTopics()
{
    Prepared p;
    QuickWindow quick(p.world.ui(), {});
    quick.setAttribute(Qt::WA_DeleteOnClose, false);
    AccountDialog account(p.world.ui(), {});
    account.setAttribute(Qt::WA_DeleteOnClose, false);
    ImportDialog people(p.world.ui(), ImportDialog::Target::Book, nullptr);
    ImportDialog stopped(p.world.ui(), ImportDialog::Target::StopList, nullptr);
    const std::pair<QWidget*, QString> windows[] = {{&quick, QStringLiteral("quick-message")},
                                                    {&account, QStringLiteral("accounts")},
                                                    {&people, QStringLiteral("people#import")},
                                                    {&stopped, QStringLiteral("stop-list")}};
    for (const auto& [window, topic] : windows) {
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QCOMPARE(p.pressed(*window), QStringLiteral("help ") + topic);
        QVERIFY(isThere(topic));
        window->hide();
    }
}

void TestHelpKeys::theNavigationLeadsToTheHelp()
{
    Prepared p;
    QTest::mouseClick(p.window.findChild<QAbstractButton*>(QStringLiteral("navHelp")), Qt::LeftButton);
    QCOMPARE(p.world.navigator.ways.last(), QStringLiteral("help "));
}

void TestHelpKeys::aTopicIsThatOfTheNearest()
{
    QWidget window;
    setHelpTopic(window, QStringLiteral("people"));
    auto* part = new QWidget(&window);
    auto* edit = new QLineEdit(part);
    QCOMPARE(helpTopicOf(edit), QStringLiteral("people"));
    setHelpTopic(*part, QStringLiteral("people#import"));
    QCOMPARE(helpTopicOf(edit), QStringLiteral("people#import"));
    auto* dialog = new QWidget(part, Qt::Dialog);
    QCOMPARE(helpTopicOf(dialog), QString());
    QCOMPARE(helpTopicOf(nullptr), QString());
}

void TestHelpKeys::anErrorLeadsToItsPlace()
{
    UiWorld world;
    QWidget window;
    addHelpKey(window, world.navigator);
    auto* note = new NoteBar(world.theme, &window);
    note->showError({ErrorCode::DiskFull, QStringLiteral("/data"), {}, {}});
    window.show();
    auto* link = note->findChild<QPushButton*>();
    QVERIFY(link);
    QCOMPARE(link->text(), QStringLiteral("What to do"));
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(world.navigator.ways, QStringList{QStringLiteral("help trouble#disk-full")});
}

void TestHelpKeys::anErrorWithoutAPlaceHasNoLink()
{
    UiWorld world;
    NoteBar note(world.theme);
    note.showError({ErrorCode::NoSuchBook, {}, QStringLiteral("Friends"), {}});
    QVERIFY(!note.findChild<QPushButton*>());
}

void TestHelpKeys::theWindowOpensTheHelp()
{
    Prepared p;
    WindowNavigator navigator;
    navigator.attach(&p.window);
    QCOMPARE(p.window.helpTopic(), QString());
    navigator.openHelp(QStringLiteral("states#held"));
    QCOMPARE(p.window.helpTopic(), QStringLiteral("states#held"));
    HelpWindow* help = nullptr;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<HelpWindow*>(window))
            help = found;
    }
    QVERIFY(help && help->isVisible());
    help->close();
    QCOMPARE(p.window.helpTopic(), QString());
}

QTEST_MAIN(TestHelpKeys)
#include "test_helpkeys.moc"
