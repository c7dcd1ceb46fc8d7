// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SleepInhibitor.h"

#ifdef HELIOGRAPH_DBUS
#include "app/desktop/BusSleepInhibitor.h"
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace heliograph {
namespace {

#ifdef Q_OS_WIN

class WindowsSleepInhibitor final : public SleepInhibitor {
public:
    ~WindowsSleepInhibitor() override { release(); }
    void hold(const QString&) override
    {
        m_held = SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0;
    }
    void release() override
    {
        SetThreadExecutionState(ES_CONTINUOUS);
        m_held = false;
    }
    bool isHeld() const override { return m_held; }

private:
    bool m_held = false;
};

#elif !defined(HELIOGRAPH_DBUS)

class NoSleepInhibitor final : public SleepInhibitor {
public:
    void hold(const QString&) override {}
    void release() override {}
    bool isHeld() const override { return false; }
};

#endif

} // namespace

std::unique_ptr<SleepInhibitor> systemSleepInhibitor()
{
#ifdef Q_OS_WIN
    return std::make_unique<WindowsSleepInhibitor>();
#elif defined(HELIOGRAPH_DBUS)
    return std::make_unique<BusSleepInhibitor>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
#else
    return std::make_unique<NoSleepInhibitor>();
#endif
}

} // namespace heliograph
