// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/WindowsSleepInhibitor.h"

#include <windows.h>

namespace heliograph {

WindowsSleepInhibitor::~WindowsSleepInhibitor()
{
    if (m_held)
        SetThreadExecutionState(ES_CONTINUOUS);
}

void WindowsSleepInhibitor::hold(const QString&)
{
    m_held = SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0;
}

void WindowsSleepInhibitor::release()
{
    SetThreadExecutionState(ES_CONTINUOUS);
    m_held = false;
}

} // namespace heliograph
