// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/icons/IconFiles.h"

#include <QDir>

// The macro can't stand inside a namespace.
static void initialiseIconFiles()
{
    Q_INIT_RESOURCE(icon_files);
}

void heliograph::registerIconFiles()
{
    initialiseIconFiles();
}
