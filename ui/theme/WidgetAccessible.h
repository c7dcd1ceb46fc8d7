// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace heliograph {

/// How painted widgets and buttons meet a screen reader; applyTheme() installs it. A window of its own is a
/// window, a widget with a name a group, and what a reader toggles or presses is clicked: Qt's own interfaces
/// change the check mark alone, and nobody hears of it. A box of choices says what it is for.
void installWidgetAccessibility();

/// What a widget of our own is, where its class and its name don't tell.
void setSpokenRole(QWidget& widget, QAccessible::Role role);

} // namespace heliograph
