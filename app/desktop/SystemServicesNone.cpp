// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's services where there is nobody to ask.
#include "app/desktop/Notifications.h"
#include "app/desktop/SleepInhibitor.h"
#include "app/desktop/SystemScheme.h"
#include "app/desktop/TaskbarProgress.h"

namespace heliograph {
namespace {

class NoNotifications final : public Notifications {
public:
    void show(const Notification& notification) override { Q_EMIT refused(notification); }
};

class NoSleepInhibitor final : public SleepInhibitor {
public:
    void hold(const QString&) override {}
    void release() override {}
    bool isHeld() const override { return false; }
};

class NoSystemScheme final : public SystemScheme {
public:
    std::optional<Theme::Scheme> wanted() const override { return std::nullopt; }
};

class NoTaskbar final : public TaskbarProgress {
public:
    void show(std::optional<double>) override {}
};

} // namespace

std::unique_ptr<Notifications> desktopNotifications()
{
    return std::make_unique<NoNotifications>();
}

std::unique_ptr<SleepInhibitor> systemSleepInhibitor()
{
    return std::make_unique<NoSleepInhibitor>();
}

std::unique_ptr<SystemScheme> desktopScheme()
{
    return std::make_unique<NoSystemScheme>();
}

std::unique_ptr<TaskbarProgress> desktopTaskbar()
{
    return std::make_unique<NoTaskbar>();
}

} // namespace heliograph
