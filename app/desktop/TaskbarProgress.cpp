// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TaskbarProgress.h"

#ifdef HELIOGRAPH_DBUS
#include "app/desktop/BusTaskbar.h"
#endif

namespace heliograph {
namespace {

#ifndef HELIOGRAPH_DBUS
class NoTaskbar final : public TaskbarProgress {
public:
    void show(std::optional<double>) override {}
};
#endif

} // namespace

std::unique_ptr<TaskbarProgress> desktopTaskbar()
{
#ifdef HELIOGRAPH_DBUS
    return std::make_unique<BusTaskbar>(QDBusConnection::sessionBus());
#else
    return std::make_unique<NoTaskbar>();
#endif
}

} // namespace heliograph
