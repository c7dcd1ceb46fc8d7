// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/VirtualClock.h"

#include <algorithm>

namespace heliograph {
namespace {

// So many actions without any time passing are a loop that would never end.
constexpr int kMostAtOnce = 100'000;

} // namespace

VirtualClock::VirtualClock()
    : m_wallMs(QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch())
{}

QDateTime VirtualClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_wallMs, Qt::UTC);
}

void VirtualClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action)
{
    const qint64 due = m_steadyMs + std::max<qint64>(0, delay.count());
    m_actions.emplace(std::pair(due, ++m_counter), Action{context, std::move(action)});
}

void VirtualClock::runFirst()
{
    const Action action = std::move(m_actions.begin()->second);
    m_actions.erase(m_actions.begin());
    if (action.context)
        action.run();
}

void VirtualClock::pump()
{
    for (int i = 0; !m_actions.empty() && m_actions.begin()->first.first <= m_steadyMs; ++i) {
        if (i == kMostAtOnce)
            qFatal("VirtualClock: actions follow each other without end");
        runFirst();
    }
}

bool VirtualClock::advanceToNext(std::chrono::milliseconds within)
{
    if (m_actions.empty() || m_actions.begin()->first.first > m_steadyMs + within.count())
        return false;
    const qint64 step = std::max<qint64>(0, m_actions.begin()->first.first - m_steadyMs);
    m_steadyMs += step;
    m_wallMs += step;
    pump();
    return true;
}

void VirtualClock::advance(std::chrono::milliseconds by)
{
    const qint64 end = m_steadyMs + by.count();
    pump();
    while (advanceToNext(std::chrono::milliseconds(end - m_steadyMs))) {
    }
    m_wallMs += end - m_steadyMs;
    m_steadyMs = end;
}

} // namespace heliograph
