// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace heliograph {

/// Keeps the computer from falling asleep while it is held. The screen may go dark.
class SleepInhibitor : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// `why` is shown by the system where it lists what keeps it awake.
    virtual void hold(const QString& why) = 0;
    virtual void release() = 0;
    /// The system has agreed. False also while it is asked, and where there is nobody to ask.
    virtual bool isHeld() const = 0;
};

/// The one of this system: login manager or desktop on Linux, the execution state on Windows, else one that
/// does nothing.
std::unique_ptr<SleepInhibitor> systemSleepInhibitor();

} // namespace heliograph
