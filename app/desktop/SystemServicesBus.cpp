// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's services where they are reached over D-Bus.
#include "app/desktop/BusNotifications.h"
#include "app/desktop/BusSleepInhibitor.h"
#include "app/desktop/BusTaskbar.h"
#include "app/desktop/PortalScheme.h"

namespace heliograph {

std::unique_ptr<Notifications> desktopNotifications()
{
    return std::make_unique<BusNotifications>(QDBusConnection::sessionBus());
}

std::unique_ptr<SleepInhibitor> systemSleepInhibitor()
{
    return std::make_unique<BusSleepInhibitor>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

std::unique_ptr<SystemScheme> desktopScheme()
{
    return std::make_unique<PortalScheme>(QDBusConnection::sessionBus());
}

std::unique_ptr<TaskbarProgress> desktopTaskbar()
{
    return std::make_unique<BusTaskbar>(QDBusConnection::sessionBus());
}

} // namespace heliograph
