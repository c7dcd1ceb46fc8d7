// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Navigator.h"
#include "ui/Ui.h"

namespace heliograph {

class MainWindow;
class Page;

/// Makes a page of the navigation for a window.
Page* makePage(PageId page, const Ui& ui, MainWindow& window);

} // namespace heliograph
