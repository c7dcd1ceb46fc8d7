// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BusNotifications.h"
#include "app/desktop/BusSleepInhibitor.h"
#include "app/desktop/BusTaskbar.h"
#include "app/desktop/PortalScheme.h"
#include "tests/services/PrivateBus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QEventLoop>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <fcntl.h>
#include <unistd.h>

using namespace heliograph;

using Scheme = Theme::Scheme;

/// Stands in for the desktop portal's settings.
class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;
    void announce(uint now)
    {
        scheme = now;
        Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                              QDBusVariant(now));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        if (group != QStringLiteral("org.freedesktop.appearance") || key != QStringLiteral("color-scheme"))
            sendErrorReply(QDBusError::InvalidArgs);
        // As portals do: a variant in the variant.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

/// Stands in for the login manager: whoever has the other end of the pipe keeps it awake.
class FakeLogin : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    ~FakeLogin() override { close(m_reading); }
    QStringList asked;
    bool isHeld() const
    {
        char byte = 0;
        return m_reading >= 0 && ::read(m_reading, &byte, 1) != 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode)
    {
        asked = {what, who, why, mode};
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        close(m_reading);
        m_reading = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

private:
    static void close(int descriptor)
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    int m_reading = -1;
};

/// Stands in for the desktop's power management.
class FakePower : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")
public:
    QSet<uint> held;
    int asked = 0;

public Q_SLOTS:
    uint Inhibit(const QString&, const QString&)
    {
        held.insert(++asked);
        return static_cast<uint>(asked);
    }
    void UnInhibit(uint cookie) { held.remove(cookie); }
};

/// Stands in for the notification service.
class FakeNotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList titles;
    QStringList texts;
    QList<uint> replaced;

public Q_SLOTS:
    // As the specification has it.
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& text,
                const QStringList&, const QVariantMap&, int)
    {
        titles << title;
        texts << text;
        replaced << replaces;
        return replaces != 0 ? replaces : 100 + static_cast<uint>(titles.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

class TestDesktopBus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portalIsAskedAndFollowed();
    void portalAnswersBeforeTheFirstWindow();
    void withoutAPortal();
    void loginManagerKeepsAwake();
    void powerManagementStandsIn();
    void releasedWhileAsked();
    void nobodyKeepsAwake();
    void notificationIsShownReplacedAndClicked();
    void withoutANotificationService();
    void taskbarSignal();
    void taskbarSignalled(const QString& application, const QVariantMap& what);

private:
    template <class Service>
    static void offer(QDBusConnection bus, const char* name, const char* path, Service& service)
    {
        QVERIFY(bus.registerObject(QLatin1String(path), &service,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QLatin1String(name)));
    }
    static void offerPortal(QDBusConnection bus, FakePortal& portal)
    {
        offer(bus, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", portal);
    }

    QList<QVariantMap> m_taskbar;
};

void TestDesktopBus::portalIsAskedAndFollowed()
{
    PrivateBus bus;
    FakePortal portal;
    portal.scheme = 1;
    offerPortal(bus.connect(), portal);
    PortalScheme scheme(bus.connect());
    QSignalSpy spy(&scheme, &SystemScheme::changed);
    QTRY_COMPARE(scheme.wanted(), std::optional(Scheme::Dark));
    portal.announce(2);
    QTRY_COMPARE(scheme.wanted(), std::optional(Scheme::Light));
    portal.announce(0);
    QTRY_COMPARE(scheme.wanted(), std::optional<Scheme>());
    QCOMPARE(spy.count(), 3);
    Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"),
                                 QDBusVariant(1U));
    portal.announce(1);
    QTRY_COMPARE(scheme.wanted(), std::optional(Scheme::Dark));
    QCOMPARE(spy.count(), 4);
}

void TestDesktopBus::portalAnswersBeforeTheFirstWindow()
{
    PrivateBus bus;
    const QDBusConnection theirs = bus.connect();
    QSemaphore ready;
    const std::unique_ptr<QThread> desktop(QThread::create([&] {
        FakePortal portal;
        portal.scheme = 1;
        offerPortal(theirs, portal);
        ready.release();
        QEventLoop().exec();
    }));
    desktop->start();
    ready.acquire();
    PortalScheme scheme(bus.connect());
    scheme.settle(std::chrono::seconds(20));
    QCOMPARE(scheme.wanted(), std::optional(Scheme::Dark));
    desktop->quit();
    QVERIFY(desktop->wait());
}

void TestDesktopBus::withoutAPortal()
{
    PrivateBus bus;
    PortalScheme scheme(bus.connect());
    scheme.settle(std::chrono::seconds(20));
    QCOMPARE(scheme.wanted(), std::optional<Scheme>());
    PortalScheme deaf{QDBusConnection(QStringLiteral("no such bus"))};
    deaf.settle(std::chrono::seconds(20));
    QCOMPARE(deaf.wanted(), std::optional<Scheme>());
}

void TestDesktopBus::loginManagerKeepsAwake()
{
    PrivateBus bus;
    FakeLogin login;
    FakePower power;
    offer(bus.connect(), "org.freedesktop.login1", "/org/freedesktop/login1", login);
    offer(bus.connect(), "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
          power);
    BusSleepInhibitor sleep(bus.connect(), bus.connect());
    for (int round = 0; round < 2; ++round) {
        QVERIFY(!sleep.isHeld());
        sleep.hold(QStringLiteral("Spring sale is being sent"));
        sleep.hold(QStringLiteral("once is enough"));
        QTRY_VERIFY(sleep.isHeld());
        QVERIFY(login.isHeld());
        QCOMPARE(login.asked.at(0), QStringLiteral("sleep:idle"));
        QCOMPARE(login.asked.at(2), QStringLiteral("Spring sale is being sent"));
        QCOMPARE(login.asked.at(3), QStringLiteral("block"));
        sleep.release();
        QTRY_VERIFY(!login.isHeld());
    }
    QCOMPARE(power.asked, 0);
}

void TestDesktopBus::powerManagementStandsIn()
{
    PrivateBus bus;
    FakePower power;
    offer(bus.connect(), "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
          power);
    {
        BusSleepInhibitor sleep(bus.connect(), bus.connect());
        sleep.hold(QStringLiteral("why"));
        QTRY_VERIFY(sleep.isHeld());
        QCOMPARE(power.held.size(), 1);
        sleep.release();
        QTRY_VERIFY(power.held.isEmpty());
        sleep.hold(QStringLiteral("why"));
        QTRY_COMPARE(power.held.size(), 1);
        QTRY_VERIFY(sleep.isHeld());
    }
    QTRY_VERIFY(power.held.isEmpty());
}

void TestDesktopBus::releasedWhileAsked()
{
    PrivateBus bus;
    FakePower power;
    offer(bus.connect(), "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
          power);
    BusSleepInhibitor sleep(bus.connect(), bus.connect());
    sleep.hold(QStringLiteral("why"));
    sleep.release();
    sleep.hold(QStringLiteral("why"));
    QTRY_VERIFY(sleep.isHeld());
    QTRY_COMPARE(power.held.size(), 1);
    sleep.release();
    QTRY_VERIFY(power.held.isEmpty());
    QVERIFY(!sleep.isHeld());
}

void TestDesktopBus::nobodyKeepsAwake()
{
    PrivateBus bus;
    BusSleepInhibitor sleep(QDBusConnection(QStringLiteral("no such bus")), bus.connect());
    sleep.hold(QStringLiteral("why"));
    QTest::qWait(0);
    QVERIFY(!sleep.isHeld());
    sleep.release();
}

void TestDesktopBus::notificationIsShownReplacedAndClicked()
{
    PrivateBus bus;
    FakeNotificationService service;
    offer(bus.connect(), "org.freedesktop.Notifications", "/org/freedesktop/Notifications", service);
    BusNotifications notifications(bus.connect());
    QSignalSpy clicked(&notifications, &Notifications::clicked);
    notifications.show(
        {QStringLiteral("Spring sale"), QStringLiteral("All <b> & well"), QStringLiteral("campaign:7")});
    QTRY_COMPARE(service.titles.size(), 1);
    QCOMPARE(service.texts.at(0), QStringLiteral("All &lt;b&gt; &amp; well"));
    QCOMPARE(service.replaced.at(0), 0U);
    // The answer must be there before it can be replaced: an action comes after it on the same line.
    QTRY_VERIFY((Q_EMIT service.ActionInvoked(101, QStringLiteral("default")), QTest::qWait(10),
                 clicked.count() > 0));
    QCOMPARE(clicked.at(0).at(0).toString(), QStringLiteral("campaign:7"));
    notifications.show(
        {QStringLiteral("Spring sale"), QStringLiteral("again"), QStringLiteral("campaign:7")});
    QTRY_COMPARE(service.titles.size(), 2);
    QCOMPARE(service.replaced.at(1), 101U);
}

void TestDesktopBus::withoutANotificationService()
{
    PrivateBus bus;
    BusNotifications notifications(bus.connect());
    QSignalSpy refused(&notifications, &Notifications::refused);
    notifications.show({QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("tag")});
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.at(0).at(0).value<Notification>().tag, QStringLiteral("tag"));
}

void TestDesktopBus::taskbarSignalled(const QString& application, const QVariantMap& what)
{
    if (application == QStringLiteral("application://heliograph.desktop"))
        m_taskbar.append(what);
}

void TestDesktopBus::taskbarSignal()
{
    PrivateBus bus;
    QDBusConnection launcher = bus.connect();
    QVERIFY(launcher.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"),
                             QStringLiteral("Update"), this, SLOT(taskbarSignalled(QString, QVariantMap))));
    m_taskbar.clear();
    BusTaskbar taskbar(bus.connect());
    taskbar.show(0.5);
    taskbar.show(0.502);
    taskbar.show(std::nullopt);
    QTRY_COMPARE(m_taskbar.size(), 2);
    QCOMPARE(m_taskbar.at(0).value(QStringLiteral("progress")).toDouble(), 0.5);
    QCOMPARE(m_taskbar.at(0).value(QStringLiteral("progress-visible")).toBool(), true);
    QCOMPARE(m_taskbar.at(1).value(QStringLiteral("progress-visible")).toBool(), false);
}

QTEST_GUILESS_MAIN(TestDesktopBus)
#include "test_desktop_bus.moc"
