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
