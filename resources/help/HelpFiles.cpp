// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/help/HelpFiles.h"

#include <QDir>

// The macro can't stand inside a namespace.
static void initialiseHelpFiles()
{
    Q_INIT_RESOURCE(help_files);
}

void heliograph::registerHelpFiles()
{
    initialiseHelpFiles();
}
