// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program in front of a long history: how soon its window is on the screen and its workspace
// open, and what it costs while nobody touches it. usage: bench_start [--cold] [ROWS]; --cold forgets the
// disk's cache before each start (as root).
#include "core/base/LogFile.h"
#include "core/storage/CampaignStore.h"
#include "tests/benchmarks/BenchTools.h"
#include "tests/benchmarks/MillionRows.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <unistd.h>

using namespace heliograph;
using namespace heliograph::bench;

namespace {

constexpr int kStarts = 5;
constexpr int kPatienceMs = 20'000;
constexpr int kSettleMs = 5'000;
constexpr int kIdleMs = 10'000;

/// The program in a process of its own, watched from outside.
class Desktop {
public:
    explicit Desktop(const QString& workspace) : m_log(QDir(workspace).filePath(logFileName()))
    {
        QFile::remove(m_log);
        m_since.start();
        m_process.start(QStringLiteral(HELIOGRAPH_BIN_DIR "/heliograph"),
                        {QStringLiteral("--profile"), workspace});
        m_process.waitForStarted();
    }
    ~Desktop()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(kPatienceMs))
            m_process.kill();
        m_process.waitForFinished();
    }

    /// ms from the start of the process until the log has said this.
    double until(const char* words)
    {
        while (m_since.elapsed() < kPatienceMs) {
            QFile file(m_log);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                return double(m_since.nsecsElapsed()) / 1e6;
            QThread::msleep(2);
        }
        std::fprintf(stderr, "the program never said: %s\n", words);
        std::exit(2);
    }

    /// Of one processor, while so many ms pass.
    double cpuPercent(int ms)
    {
        const double before = cpuSeconds();
        QThread::msleep(static_cast<unsigned long>(ms));
        return (cpuSeconds() - before) * 100'000 / ms;
    }

    /// What it alone occupies, MiB.
    double memory() const
    {
        double kib = 0;
        for (const QByteArray& line : read("smaps_rollup").split('\n')) {
            if (line.startsWith("Private_Clean:") || line.startsWith("Private_Dirty:"))
                kib += line.simplified().split(' ').value(1).toDouble();
        }
        return kib / 1024;
    }

    double resident() const
    {
        return read("statm").split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
    }

private:
    double cpuSeconds() const
    {
        constexpr int kUserTime = 11; // behind the name and its bracket
        const QByteArray stat = read("stat");
        const QList<QByteArray> words = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        return (words.value(kUserTime).toDouble() + words.value(kUserTime + 1).toDouble()) /
               double(sysconf(_SC_CLK_TCK));
    }

    QByteArray read(const char* name) const
    {
        QFile file(QStringLiteral("/proc/%1/%2").arg(m_process.processId()).arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString m_log;
    QProcess m_process;
    QElapsedTimer m_since;
};

void forgetDisk()
{
    sync();
    QFile caches(QStringLiteral("/proc/sys/vm/drop_caches"));
    if (!caches.open(QIODevice::WriteOnly) || caches.write("3") != 1) {
        std::fprintf(stderr, "the disk's cache can't be forgotten: run as root\n");
        std::exit(2);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    const bool isCold = words.removeAll(QStringLiteral("--cold")) > 0;
    const qint64 rows = words.isEmpty() ? 1'000'000 : words.first().toLongLong();
    QTemporaryDir folder;
    const WorkspacePlace place{folder.filePath(QStringLiteral("workspace")),
                               folder.filePath(QStringLiteral("config")), thisMachine()};
    qputenv("HELIOGRAPH_CONFIG", place.configFolder.toUtf8());
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    SystemClock clock;
    {
        const auto workspace = must(Workspace::open(place, clock));
        const qint64 campaign = addFinishedRows(*workspace, rows, clock.nowMs());
        must(CampaignStore(workspace->connection())
                 .setState(campaign, CampaignState::Finished, nullptr, clock.nowMs()));
    }

    std::vector<double> seen;
    std::vector<double> opened;
    for (int i = 0; i < kStarts; ++i) {
        if (isCold)
            forgetDisk();
        Desktop desktop(place.folder);
        seen.push_back(desktop.until("The window is on the screen."));
        opened.push_back(desktop.until("The workspace is open."));
    }
    std::printf("%lld rows in the history, %d %s starts\n", static_cast<long long>(rows), kStarts,
                isCold ? "cold" : "warm");
    judge("S1", qEnvironmentVariableIsSet("DISPLAY") ? "window on the screen" : "window painted (no screen)",
          median(seen), "ms", {500, 500});
    std::printf("     workspace open %.0f ms; the worst %.0f and %.0f ms\n", median(opened),
                *std::max_element(seen.begin(), seen.end()), *std::max_element(opened.begin(), opened.end()));
    Desktop desktop(place.folder);
    desktop.until("The workspace is open.");
    QThread::msleep(kSettleMs);
    judge("S2", "processor while nobody touches it", desktop.cpuPercent(kIdleMs), "%", {0.05, 0.05});
    judge("S3", "memory of its own while nobody touches it", desktop.memory(), "MiB", {120, 120});
    std::printf("     resident with shared libraries %.0f MiB\n", desktop.resident());
    return 0;
}
