// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share: timing, peak memory, and giving up with a sentence.
#pragma once

#include "core/base/Result.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

namespace heliograph::bench {

/// Seconds that one call of `work` takes.
inline double seconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// The most that a figure should be, and the most that it may be; in the figure's unit.
struct Bounds {
    double goal;
    double limit;
};

/// One line of the table that table.py collects: the figure beside its bounds.
inline void judge(const char* id, const char* what, double value, const char* unit, Bounds bounds)
{
    const char* verdict = value <= bounds.goal    ? "met"
                          : value <= bounds.limit ? "within the limit"
                                                  : "OVER THE LIMIT";
    std::printf("%-4s %-54s %9.2f %-4s goal %g, limit %g: %s\n", id, what, value, unit, bounds.goal,
                bounds.limit, verdict);
    std::fflush(stdout);
}

/// A figure of /proc/self/status in MiB, for example "VmHWM"; 0 where there is none.
inline double memoryMiB(const char* field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(static_cast<qsizetype>(qstrlen(field)) + 1)
                       .simplified()
                       .split(' ')
                       .first()
                       .toDouble() /
                   1024;
    }
    return 0;
}

/// Starts VmHWM anew at what is in use now, so that a later figure belongs to what follows.
inline void resetPeakMemory()
{
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

/// The value, or the end of the program with the error's words.
template <class T>
T must(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s (%s)\n", qUtf8Printable(describe(result.error())),
                 qUtf8Printable(result.error().technical));
    std::exit(2);
}

inline void must(const Result<void>& result)
{
    if (result)
        return;
    std::fprintf(stderr, "%s (%s)\n", qUtf8Printable(describe(result.error())),
                 qUtf8Printable(result.error().technical));
    std::exit(2);
}

} // namespace heliograph::bench
