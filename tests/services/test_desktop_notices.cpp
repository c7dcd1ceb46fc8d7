// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Notifier.h"
#include "app/desktop/TrayIcon.h"
#include "core/settings/Settings.h"

#include <QAction>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;

namespace {

class FakeNotifications final : public Notifications {
public:
    void show(const Notification& notification) override { shown.append(notification); }
    void click(const QString& tag) { Q_EMIT clicked(tag); }

    QList<Notification> shown;
};

} // namespace

class TestDesktopNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void endOfACampaign_data();
    void endOfACampaign();
    void troubleIsTold();
    void lowBalanceIsToldOnce();
    void settingsSilenceIt();
    void clickLeadsThere();
    void trayMenu();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Notifier> m_notifier;
    FakeNotifications* m_shown = nullptr;
};

void TestDesktopNotices::init()
{
    m_notifier.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->path());
    QVERIFY(m_settings->setOn(Setting::NotifyEnd, true));
    QVERIFY(m_settings->setOn(Setting::NotifyLowBalance, true));
    auto fake = std::make_unique<FakeNotifications>();
    m_shown = fake.get();
    m_notifier = std::make_unique<Notifier>(*m_settings, std::move(fake));
}

void TestDesktopNotices::endOfACampaign_data()
{
    QTest::addColumn<int>("accepted");
    QTest::addColumn<int>("rejected");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<int>("ready");
    QTest::addColumn<QString>("text");
    QTest::newRow("all well") << 1200 << 0 << 0 << 0 << QStringLiteral("All 1,200 handed over.");
    QTest::newRow("rejected and unknown")
        << 19483 << 46 << 83 << 0 << QStringLiteral("All 19,612 handed over. 46 rejected, 83 unknown.");
    QTest::newRow("rejected") << 9 << 1 << 0 << 0 << QStringLiteral("All 10 handed over. 1 rejected.");
    QTest::newRow("unknown") << 9 << 0 << 1 << 0 << QStringLiteral("All 10 handed over. 1 unknown.");
    QTest::newRow("paused") << 9 << 0 << 0 << 11
                            << QStringLiteral("9 of 20 handed over, the others wait here.");
}

void TestDesktopNotices::endOfACampaign()
{
    QFETCH(int, accepted);
    QFETCH(int, rejected);
    QFETCH(int, unknown);
    QFETCH(int, ready);
    QFETCH(QString, text);
    Campaign campaign;
    campaign.id = 7;
    campaign.name = QStringLiteral("Spring sale");
    Counts counts;
    counts[RecipientState::Accepted] = accepted;
    counts[RecipientState::Rejected] = rejected;
    counts[RecipientState::Uncertain] = unknown;
    counts[RecipientState::Ready] = ready;
    counts[RecipientState::Invalid] = 5;
    m_notifier->campaignEnded(campaign, counts);
    QCOMPARE(m_shown->shown.size(), 1);
    QCOMPARE(m_shown->shown.at(0).title, QStringLiteral("Spring sale"));
    QCOMPARE(m_shown->shown.at(0).text, text);
}

void TestDesktopNotices::troubleIsTold()
{
    Campaign campaign;
    campaign.name = QStringLiteral("Spring sale");
    Counts counts;
    counts[RecipientState::Ready] = 3;
    const Error trouble{ErrorCode::OutOfFunds, QStringLiteral("Main"), {}, {}};
    m_notifier->campaignEnded(campaign, counts, trouble);
    QCOMPARE(m_shown->shown.size(), 1);
    QVERIFY(m_shown->shown.at(0).text.startsWith(describe(trouble)));
}

void TestDesktopNotices::lowBalanceIsToldOnce()
{
    m_notifier->balanceIsLow(QStringLiteral("Main"), QStringLiteral("12.50 RUB"));
    m_notifier->balanceIsLow(QStringLiteral("Main"), QStringLiteral("10.00 RUB"));
    QCOMPARE(m_shown->shown.size(), 1);
    QVERIFY(m_shown->shown.at(0).text.contains(QStringLiteral("12.50 RUB")));
    m_notifier->balanceIsLow(QStringLiteral("Second"), QStringLiteral("1"));
    QCOMPARE(m_shown->shown.size(), 2);
    m_notifier->balanceIsFine(QStringLiteral("Main"));
    m_notifier->balanceIsLow(QStringLiteral("Main"), QStringLiteral("3"));
    QCOMPARE(m_shown->shown.size(), 3);
}

void TestDesktopNotices::settingsSilenceIt()
{
    QVERIFY(m_settings->setOn(Setting::NotifyEnd, false));
    QVERIFY(m_settings->setOn(Setting::NotifyLowBalance, false));
    m_notifier->campaignEnded({}, {});
    m_notifier->balanceIsLow(QStringLiteral("Main"), QStringLiteral("3"));
    QVERIFY(m_shown->shown.isEmpty());
    // Switched on again, what wasn't told is told.
    QVERIFY(m_settings->setOn(Setting::NotifyLowBalance, true));
    m_notifier->balanceIsLow(QStringLiteral("Main"), QStringLiteral("3"));
    QCOMPARE(m_shown->shown.size(), 1);
}

void TestDesktopNotices::clickLeadsThere()
{
    QSignalSpy campaigns(m_notifier.get(), &Notifier::campaignWanted);
    QSignalSpy accounts(m_notifier.get(), &Notifier::accountWanted);
    Campaign campaign;
    campaign.id = 41;
    m_notifier->campaignEnded(campaign, {});
    m_notifier->balanceIsLow(QStringLiteral("Main: east"), QStringLiteral("3"));
    m_shown->click(m_shown->shown.at(0).tag);
    m_shown->click(m_shown->shown.at(1).tag);
    QCOMPARE(campaigns.count(), 1);
    QCOMPARE(campaigns.at(0).at(0).toLongLong(), 41);
    QCOMPARE(accounts.count(), 1);
    QCOMPARE(accounts.at(0).at(0).toString(), QStringLiteral("Main: east"));
}

void TestDesktopNotices::trayMenu()
{
    TrayIcon tray;
    QVERIFY(!tray.isShown());
    const auto action = [&tray](const char* name) {
        return tray.menu().findChild<QAction*>(QLatin1String(name));
    };
    QSignalSpy open(&tray, &TrayIcon::openWanted);
    QSignalSpy quick(&tray, &TrayIcon::quickMessageWanted);
    QSignalSpy pause(&tray, &TrayIcon::pauseWanted);
    QSignalSpy quit(&tray, &TrayIcon::quitWanted);
    action("trayOpen")->trigger();
    action("trayQuick")->trigger();
    action("trayQuit")->trigger();
    action("trayPause")->trigger();
    const QString pauseText = action("trayPause")->text();
    tray.setPaused(true);
    QVERIFY(action("trayPause")->text() != pauseText);
    action("trayPause")->trigger();
    QCOMPARE(open.count(), 1);
    QCOMPARE(quick.count(), 1);
    QCOMPARE(quit.count(), 1);
    QCOMPARE(pause.count(), 2);
    QCOMPARE(pause.at(0).at(0).toBool(), true);
    QCOMPARE(pause.at(1).at(0).toBool(), false);
}

QTEST_MAIN(TestDesktopNotices)
#include "test_desktop_notices.moc"
