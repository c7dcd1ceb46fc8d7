// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DailyTidy.h"
#include "tests/support/VirtualClock.h"
#include "tests/ui/Ended.h"

#include <QSignalSpy>
#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;

/// The desktop program tidies up by itself: a little after the start, then once a day.
class TestDailyTidy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tidiesAfterTheStart();
    void onlyOnceADay();
    void nothingIsLostUnasked();

private:
    void lookNow(VirtualClock& clock, DailyTidy& tidy, std::chrono::milliseconds after);
};

void TestDailyTidy::lookNow(VirtualClock& clock, DailyTidy& tidy, std::chrono::milliseconds after)
{
    QSignalSpy looked(&tidy, &DailyTidy::looked);
    clock.advance(after);
    QTRY_COMPARE(looked.size(), 1);
}

void TestDailyTidy::tidiesAfterTheStart()
{
    UiWorld world;
    const qint64 campaign = addEnded(world, 40);
    QVERIFY(world.settings.setNumber(Setting::RedactAfterDays, 30));
    VirtualClock clock;
    DailyTidy tidy(world.desk, world.settings, clock);
    tidy.start();
    tidy.start(); // as when a backup was put in the place of the workspace
    QCOMPARE(clock.waiting(), std::size_t(1));
    lookNow(clock, tidy, 20s);
    QCOMPARE(phoneOf(world, campaign), QStringLiteral("7900*****01"));
}

void TestDailyTidy::onlyOnceADay()
{
    UiWorld world;
    QVERIFY(world.settings.setNumber(Setting::RedactAfterDays, 30));
    VirtualClock clock;
    DailyTidy tidy(world.desk, world.settings, clock);
    tidy.start();
    lookNow(clock, tidy, 20s);
    const qint64 campaign = addEnded(world, 40);
    lookNow(clock, tidy, 1h);
    QCOMPARE(phoneOf(world, campaign), testPhone(1));
    world.engine([](Engine& engine) -> Result<bool> { // as if it were tomorrow
        const Result<void> done = engine.workspace().connection().execute(
            "UPDATE workspace SET value=value-90000000 WHERE key='tidiedAt'");
        return done ? Result<bool>(true) : forward(done);
    });
    lookNow(clock, tidy, 1h);
    QCOMPARE(phoneOf(world, campaign), QStringLiteral("7900*****01"));
}

void TestDailyTidy::nothingIsLostUnasked()
{
    UiWorld world;
    const qint64 campaign = addEnded(world, 4000);
    VirtualClock clock;
    DailyTidy tidy(world.desk, world.settings, clock);
    tidy.start();
    lookNow(clock, tidy, 20s);
    QCOMPARE(phoneOf(world, campaign), testPhone(1));
}

QTEST_MAIN(TestDailyTidy)
#include "test_dailytidy.moc"
