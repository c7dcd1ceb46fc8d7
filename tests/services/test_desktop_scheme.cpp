// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SchemeWatcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace heliograph;

namespace {

using Scheme = Theme::Scheme;

/// A desktop that says what the test wants.
class FakeDesktop final : public SystemScheme {
public:
    std::optional<Scheme> wanted() const override { return m_wanted; }
    void settle(std::chrono::milliseconds) override { m_wanted = atFirst; }
    void say(std::optional<Scheme> scheme)
    {
        m_wanted = scheme;
        Q_EMIT changed();
    }

    std::optional<Scheme> atFirst;

private:
    std::optional<Scheme> m_wanted;
};

} // namespace

class TestDesktopScheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstLook_data();
    void firstLook();
    void followsTheDesktop();
    void settingGoesBefore();
    void withoutAnOpinionThePaletteCounts();
};

void TestDesktopScheme::firstLook_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<int>("desktop"); // -1: no opinion
    QTest::addColumn<bool>("dark");
    QTest::newRow("light by setting") << QStringLiteral("light") << int(Scheme::Dark) << false;
    QTest::newRow("dark by setting") << QStringLiteral("dark") << int(Scheme::Light) << true;
    QTest::newRow("as the desktop") << QStringLiteral("system") << int(Scheme::Light) << false;
    QTest::newRow("as the palette") << QStringLiteral("system") << -1 << true;
    QTest::newRow("unknown word") << QStringLiteral("pink") << int(Scheme::Light) << false;
}

void TestDesktopScheme::firstLook()
{
    QFETCH(QString, look);
    QFETCH(int, desktop);
    QFETCH(bool, dark);
    auto fake = std::make_unique<FakeDesktop>();
    if (desktop >= 0)
        fake->atFirst = static_cast<Scheme>(desktop);
    const SchemeWatcher watcher(std::move(fake), look, Scheme::Dark);
    QCOMPARE(watcher.scheme() == Scheme::Dark, dark);
}

void TestDesktopScheme::followsTheDesktop()
{
    auto owned = std::make_unique<FakeDesktop>();
    FakeDesktop& desktop = *owned;
    SchemeWatcher watcher(std::move(owned), QStringLiteral("system"), Scheme::Light);
    QSignalSpy spy(&watcher, &SchemeWatcher::schemeChanged);
    desktop.say(Scheme::Dark);
    QCOMPARE(watcher.scheme(), Scheme::Dark);
    desktop.say(Scheme::Dark);
    QCOMPARE(spy.count(), 1);
    desktop.say(Scheme::Light);
    QCOMPARE(spy.count(), 2);
}

void TestDesktopScheme::settingGoesBefore()
{
    auto owned = std::make_unique<FakeDesktop>();
    FakeDesktop& desktop = *owned;
    SchemeWatcher watcher(std::move(owned), QStringLiteral("light"), Scheme::Light);
    QSignalSpy spy(&watcher, &SchemeWatcher::schemeChanged);
    desktop.say(Scheme::Dark);
    QCOMPARE(spy.count(), 0);
    watcher.setLook(QStringLiteral("system"));
    QCOMPARE(watcher.scheme(), Scheme::Dark);
    watcher.setLook(QStringLiteral("light"));
    QCOMPARE(watcher.scheme(), Scheme::Light);
    QCOMPARE(spy.count(), 2);
}

void TestDesktopScheme::withoutAnOpinionThePaletteCounts()
{
    auto owned = std::make_unique<FakeDesktop>();
    FakeDesktop& desktop = *owned;
    SchemeWatcher watcher(std::move(owned), QStringLiteral("system"), Scheme::Dark);
    desktop.say(Scheme::Light);
    QCOMPARE(watcher.scheme(), Scheme::Light);
    desktop.say(std::nullopt);
    QCOMPARE(watcher.scheme(), Scheme::Dark);
}

QTEST_MAIN(TestDesktopScheme)
#include "test_desktop_scheme.moc"
