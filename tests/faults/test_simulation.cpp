// SPDX-License-Identifier: GPL-3.0-or-later
// Many worlds in which everything goes wrong at random (World.h). Whatever happens, nobody gets two copies,
// nobody is forgotten, and the ledger claims no more and no less than is known.
//
// HELIOGRAPH_SEED=n runs one world and prints what happened in it; HELIOGRAPH_SEEDS=from..to runs many, as
// does HELIOGRAPH_MINUTES=m from the seed HELIOGRAPH_FROM on.
#include "tests/faults/World.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTest>

#include <cstdio>

using namespace heliograph;

namespace {

constexpr quint32 kUsualSeeds = 250;
// So many worlds that each kind of event is certain to be among them.
constexpr quint32 kEnoughForAll = 250;

/// What each batch must have had; a simulation in which nothing happens proves nothing.
const QStringList& everyKind()
{
    static const QStringList kinds = {QStringLiteral("documents"),
                                      QStringLiteral("faulty documents"),
                                      QStringLiteral("lost answers"),
                                      QStringLiteral("documents taken late"),
                                      QStringLiteral("repeats"),
                                      QStringLiteral("refusals"),
                                      QStringLiteral("lying answers"),
                                      QStringLiteral("ids of other messages"),
                                      QStringLiteral("foreign numbers"),
                                      QStringLiteral("taken and refused at once"),
                                      QStringLiteral("taken and called refused"),
                                      QStringLiteral("refused and called taken"),
                                      QStringLiteral("ids that change"),
                                      QStringLiteral("words that nobody knows"),
                                      QStringLiteral("lies about states"),
                                      QStringLiteral("collision alarms"),
                                      QStringLiteral("questions"),
                                      QStringLiteral("runs"),
                                      QStringLiteral("second starts"),
                                      QStringLiteral("kills"),
                                      QStringLiteral("power cuts"),
                                      QStringLiteral("power cuts while opening"),
                                      QStringLiteral("deaths while something is decided"),
                                      QStringLiteral("writes lost by power cuts"),
                                      QStringLiteral("writes torn by power cuts"),
                                      QStringLiteral("damaged witnesses"),
                                      QStringLiteral("forks"),
                                      QStringLiteral("pauses"),
                                      QStringLiteral("cancels"),
                                      QStringLiteral("wishes of the other program"),
                                      QStringLiteral("disk errors"),
                                      QStringLiteral("backups"),
                                      QStringLiteral("snapshots"),
                                      QStringLiteral("restores"),
                                      QStringLiteral("copies on another computer"),
                                      QStringLiteral("sealed campaigns"),
                                      QStringLiteral("lists sealed again"),
                                      QStringLiteral("refused repeats"),
                                      QStringLiteral("retries"),
                                      QStringLiteral("decisions"),
                                      QStringLiteral("edits of lanes"),
                                      QStringLiteral("edited accounts"),
                                      QStringLiteral("clock jumps"),
                                      QStringLiteral("stop list entries"),
                                      QStringLiteral("worlds without client ids")};
    return kinds;
}

struct ManyWorlds {
    Totals totals;
    quint32 worlds = 0;
    QStringList failures;

    bool run(quint32 seed, bool tells = false)
    {
        World world(seed, totals);
        const QString wrong = world.live();
        ++worlds;
        if (tells || !wrong.isEmpty())
            std::printf("%s\n", qPrintable(world.trace().join(u'\n')));
        if (wrong.isEmpty())
            return true;
        failures += QStringLiteral("HELIOGRAPH_SEED=%1: %2").arg(seed).arg(wrong);
        std::printf("%s\n", qPrintable(failures.back()));
        std::fflush(stdout);
        return false;
    }

    void tell(qint64 ms) const
    {
        std::printf("%u worlds, %.1f s, %.1f a second, %lld failed\n", worlds, double(ms) / 1000,
                    double(worlds) * 1000 / double(std::max<qint64>(1, ms)), qlonglong(failures.size()));
        for (auto one = totals.all().cbegin(); one != totals.all().cend(); ++one)
            std::printf("  %10lld %s\n", one.value(), qPrintable(one.key()));
        std::fflush(stdout);
    }
};

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameSeedSameWorld();
    void worlds();
};

void TestSimulation::initTestCase()
{
    // What is durable is decided by LossyVfs, so that the folders may be in memory.
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable() && !qEnvironmentVariableIsSet("TMPDIR"))
        qputenv("TMPDIR", "/dev/shm");
    // Trouble is the daily bread here.
    QLoggingCategory::setFilterRules(QStringLiteral("heliograph.*=false"));
}

void TestSimulation::sameSeedSameWorld()
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        std::array<QStringList, 2> traces;
        for (QStringList& trace : traces) {
            Totals totals;
            World world(seed, totals);
            const QString wrong = world.live();
            trace = world.trace();
            trace += wrong;
        }
        QCOMPARE(traces[0], traces[1]);
    }
}

void TestSimulation::worlds()
{
    ManyWorlds batch;
    QElapsedTimer timer;
    timer.start();
    if (const int seed = qEnvironmentVariableIntValue("HELIOGRAPH_SEED"); seed > 0) {
        QVERIFY2(batch.run(static_cast<quint32>(seed), true), qPrintable(batch.failures.join(u'\n')));
        return;
    }
    const QStringList range = qEnvironmentVariable("HELIOGRAPH_SEEDS").split(QStringLiteral(".."));
    const qint64 until = qEnvironmentVariableIntValue("HELIOGRAPH_MINUTES") * 60'000LL;
    const int first = range.size() == 2 ? range[0].toInt() : qEnvironmentVariableIntValue("HELIOGRAPH_FROM");
    const int last = range.size() == 2 ? range[1].toInt() : int(kUsualSeeds);
    constexpr int kMostFailures = 20;
    for (int seed = std::max(1, first); batch.failures.size() < kMostFailures; ++seed) {
        if (until > 0 ? timer.elapsed() >= until : seed > last)
            break;
        batch.run(static_cast<quint32>(seed));
    }
    batch.tell(timer.elapsed());
    QVERIFY2(batch.failures.isEmpty(), qPrintable(batch.failures.join(u'\n')));
    if (batch.worlds < kEnoughForAll)
        return;
    for (const QString& kind : everyKind())
        QVERIFY2(batch.totals.of(kind) > 0, qPrintable(kind + QStringLiteral(" never happened")));
}

int main(int argc, char** argv)
{
    // The long form takes as long as it is asked to.
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    const QCoreApplication app(argc, argv);
    TestSimulation test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_simulation.moc"
