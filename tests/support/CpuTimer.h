// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

namespace heliograph {

/// What this process has worked since the timer was made, in milliseconds of processor time: others that keep
/// the machine busy don't count. (On Windows they do.)
class CpuTimer {
public:
    qint64 elapsed() const { return qint64{1000} * (std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

} // namespace heliograph
