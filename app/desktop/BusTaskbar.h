// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/TaskbarProgress.h"

#include <QDBusConnection>

namespace heliograph {

/// com.canonical.Unity.LauncherEntry.
class BusTaskbar final : public TaskbarProgress {
    Q_OBJECT
public:
    explicit BusTaskbar(const QDBusConnection& bus) : m_bus(bus) {}
    ~BusTaskbar() override;

    void show(std::optional<double> part) override;

private:
    QDBusConnection m_bus;
    std::optional<int> m_shown; ///< in percent
};

} // namespace heliograph
