// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace heliograph {

/// Spaces requests evenly, so many a second. Times are Clock::steadyMs().
class RateLimit {
public:
    /// 0 or less = unlimited.
    explicit RateLimit(double perSecond = 0);

    /// How long the next request has to wait; zero = it may go now. Changes nothing.
    std::chrono::milliseconds waitFor(qint64 steadyMs) const;

    /// Notes that a request goes now.
    void take(qint64 steadyMs);

private:
    double m_intervalMs = 0;
    double m_nextMs =
        0; ///< the earliest moment for the next request, fractions kept so that the pace is exact
    bool m_any = false;
};

} // namespace heliograph
