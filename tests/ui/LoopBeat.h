// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/CpuTimer.h"

#include <QTimer>

#include <algorithm>

namespace heliograph {

/// How long the event loop stood still at most while this lives, in milliseconds of the program's processor
/// time: what other programs take doesn't count.
class LoopBeat {
public:
    LoopBeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_sinceBeat.elapsed());
            m_sinceBeat = {};
        });
        m_timer.start(kIntervalMs);
    }

    qint64 longest() const { return m_longest; }

private:
    static constexpr int kIntervalMs = 5;

    QTimer m_timer;
    CpuTimer m_sinceBeat;
    qint64 m_longest = 0;
};

} // namespace heliograph
