// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Ui.h"

#include <QList>

class QWidget;

namespace heliograph {

class MainWindow;
class Page;

/// The keys that mean the same everywhere in the window.
void addWindowKeys(MainWindow& window, const Ui& ui);

/// The regions of a window in the order of F6: body, head, steps, navigation; those that are there.
QList<QWidget*> regionsOf(Page* page, QWidget* navigation);
/// Gives the focus to the first widget inside that takes it.
void focusFirstIn(QWidget* region);

} // namespace heliograph
