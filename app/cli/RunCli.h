// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

#include <QStringList>

namespace heliograph {

/// The whole command line in one call: arguments (without the program's name) in, exit code out. Needs a
/// QCoreApplication; installs no translations.
int runCli(const QStringList& arguments, CliStreams& streams, const EngineHook& hook = {});

/// The language these arguments ask for, else the system's.
QString languageOf(const QStringList& arguments);

} // namespace heliograph
