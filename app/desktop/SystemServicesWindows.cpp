// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's services of Windows.
#include "app/desktop/Notifications.h"
#include "app/desktop/RegistryScheme.h"
#include "app/desktop/WindowsSleepInhibitor.h"
#include "app/desktop/WindowsTaskbar.h"

namespace heliograph {
namespace {

/// Notifications of the system want an installed application id; the tray's balloons want nothing.
class TrayNotifications final : public Notifications {
public:
    void show(const Notification& notification) override { Q_EMIT refused(notification); }
};

} // namespace

std::unique_ptr<Notifications> desktopNotifications()
{
    return std::make_unique<TrayNotifications>();
}

std::unique_ptr<SleepInhibitor> systemSleepInhibitor()
{
    return std::make_unique<WindowsSleepInhibitor>();
}

std::unique_ptr<SystemScheme> desktopScheme()
{
    return std::make_unique<RegistryScheme>();
}

std::unique_ptr<TaskbarProgress> desktopTaskbar()
{
    return std::make_unique<WindowsTaskbar>();
}

} // namespace heliograph
