// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/TaskbarProgress.h"

struct ITaskbarList3;

namespace heliograph {

/// The bar on the buttons of the program's windows (ITaskbarList3). The button goes with its window, so the
/// bar is set anew whenever a window is shown.
class WindowsTaskbar final : public TaskbarProgress {
    Q_OBJECT
public:
    WindowsTaskbar();
    ~WindowsTaskbar() override;

    void show(std::optional<double> part) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    ITaskbarList3* m_list = nullptr; ///< none where Windows has no taskbar, as on a server
    std::optional<int> m_percent;
};

} // namespace heliograph
