// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace heliograph {

class Navigator;

/// Makes a window show the help: F1 for what has the focus, and the links of errors within it. `otherwise` is
/// asked where nothing around the focus has a topic; without one it is the window's own.
void addHelpKey(QWidget& window, Navigator& navigator, std::function<QString()> otherwise = {});

} // namespace heliograph
