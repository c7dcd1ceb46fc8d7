// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

namespace heliograph {

/// How far a send is, on the program's entry in the taskbar or dock.
class TaskbarProgress : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// 0 to 1; nothing takes the bar away.
    virtual void show(std::optional<double> part) = 0;
};

/// The launcher's signal of Unity, which Plasma, Dash to Dock and others know too, on Windows the bar on the
/// taskbar's button; where there is neither it does nothing.
std::unique_ptr<TaskbarProgress> desktopTaskbar();

} // namespace heliograph
