// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop of this thread was kept from going round.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>

namespace heliograph::bench {

/// Ticks as often as the loop lets it and notes every gap between two ticks.
class LoopWatch {
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_since.start();
        m_timer.start(kTickMs);
    }

    /// In ms, beyond the tick itself.
    double longest() const { return m_longest; }

    void print() const
    {
        std::printf("    gaps of the loop:");
        for (std::size_t i = 0; i < kLimits.size(); ++i)
            std::printf("  <%g ms %lld", kLimits.at(i), static_cast<long long>(m_gaps.at(i)));
        std::printf("  more %lld, longest %.1f ms\n", static_cast<long long>(m_gaps.back()), m_longest);
        std::fflush(stdout);
    }

private:
    static constexpr int kTickMs = 2;
    static constexpr std::array kLimits = {5.0, 10.0, 20.0, 35.0, 50.0, 100.0};

    void tick()
    {
        const double gap = static_cast<double>(m_since.nsecsElapsed()) / 1e6 - kTickMs;
        m_since.start();
        m_longest = std::max(m_longest, gap);
        const auto place = std::upper_bound(kLimits.begin(), kLimits.end(), gap);
        ++m_gaps.at(static_cast<std::size_t>(place - kLimits.begin()));
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
    std::array<qint64, kLimits.size() + 1> m_gaps{};
};

} // namespace heliograph::bench
