// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/RateMeter.h"

namespace heliograph {
namespace {

constexpr qint64 kWindowMs = 10'000;
constexpr double kMsPerSecond = 1000;

} // namespace

void RateMeter::add(qint64 steadyMs, qint64 count)
{
    m_samples.append({steadyMs, count});
    while (m_samples.size() > 1 && steadyMs - m_samples.at(1).at >= kWindowMs)
        m_samples.removeFirst();
}

bool RateMeter::isMeasuring(qint64 steadyMs) const
{
    return m_samples.isEmpty() || steadyMs - m_samples.first().at < kLeastMs;
}

std::optional<double> RateMeter::perSecond(qint64 steadyMs) const
{
    if (isMeasuring(steadyMs))
        return {};
    const qint64 moved = m_samples.last().count - m_samples.first().count;
    if (moved <= 0 || steadyMs - m_samples.last().at >= kWindowMs)
        return {};
    return static_cast<double>(moved) * kMsPerSecond / static_cast<double>(steadyMs - m_samples.first().at);
}

} // namespace heliograph
