// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace heliograph {

/// How fast recipients are handed over, over the last ten seconds.
class RateMeter {
public:
    /// It takes this long to say a rate.
    static constexpr qint64 kLeastMs = 3'000;

    void clear() { m_samples.clear(); }
    /// `steadyMs`: a clock that never jumps; `count`: handed over so far.
    void add(qint64 steadyMs, qint64 count);
    /// A second; nothing in the first three seconds, or while nothing moves.
    std::optional<double> perSecond(qint64 steadyMs) const;
    /// Whether these are the first three seconds.
    bool isMeasuring(qint64 steadyMs) const;

private:
    struct Sample {
        qint64 at;
        qint64 count;
    };
    QList<Sample> m_samples;
};

} // namespace heliograph
