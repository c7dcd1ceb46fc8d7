// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Notifications.h"

#ifdef HELIOGRAPH_DBUS
#include "app/desktop/BusNotifications.h"
#endif

namespace heliograph {
namespace {

#ifndef HELIOGRAPH_DBUS
class NoNotifications final : public Notifications {
public:
    void show(const Notification& notification) override { Q_EMIT refused(notification); }
};
#endif

} // namespace

std::unique_ptr<Notifications> desktopNotifications()
{
#ifdef HELIOGRAPH_DBUS
    return std::make_unique<BusNotifications>(QDBusConnection::sessionBus());
#else
    return std::make_unique<NoNotifications>();
#endif
}

} // namespace heliograph
