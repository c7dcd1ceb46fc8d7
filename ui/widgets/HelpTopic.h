// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

class QWidget;

namespace heliograph {

/// Which page of the help belongs to a widget and all that is in it: "status", or "settings#privacy" with a
/// place on the page. Parts of it may have their own.
void setHelpTopic(QWidget& widget, const QString& topic);
/// That of the widget, or of the nearest one around it within its window; empty where none has one.
QString helpTopicOf(const QWidget* widget);

/// Where the help says what to do about an error; empty where its sentence says it all.
QString helpTopicOf(ErrorCode code);

/// Asks the window around the widget to open the help; nothing happens where the window has none.
void askForHelp(QWidget& from, const QString& topic);

} // namespace heliograph
