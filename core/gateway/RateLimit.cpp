// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/RateLimit.h"

#include <algorithm>
#include <cmath>

namespace heliograph {

RateLimit::RateLimit(double perSecond) : m_intervalMs(perSecond > 0 ? 1000.0 / perSecond : 0) {}

std::chrono::milliseconds RateLimit::waitFor(qint64 steadyMs) const
{
    if (!m_any)
        return std::chrono::milliseconds::zero();
    const double wait = std::ceil(m_nextMs - double(steadyMs));
    return std::chrono::milliseconds(std::max<qint64>(0, qint64(wait)));
}

void RateLimit::take(qint64 steadyMs)
{
    // A fraction of a millisecond lost to rounding is made up for, a pause is not.
    const double now = double(steadyMs);
    const bool onTime = m_any && now - m_nextMs < 1;
    m_nextMs = (onTime ? m_nextMs : now) + m_intervalMs;
    m_any = true;
}

} // namespace heliograph
