// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/SleepInhibitor.h"

namespace heliograph {

/// The execution state of the thread it belongs to, which has to live as long as the hold.
class WindowsSleepInhibitor final : public SleepInhibitor {
    Q_OBJECT
public:
    using SleepInhibitor::SleepInhibitor;
    ~WindowsSleepInhibitor() override;

    /// Windows shows no reason.
    void hold(const QString& why) override;
    void release() override;
    bool isHeld() const override { return m_held; }

private:
    bool m_held = false;
};

} // namespace heliograph
