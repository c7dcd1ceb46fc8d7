// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heliograph {

/// The workspace folder, absolute: `given` (--profile), else HELIOGRAPH_PROFILE, else the platform's
/// application data folder. It need not exist.
QString workspaceFolder(const QString& given = {});

/// The folder of the settings and of the ledger's witness, absolute; it is never inside the default
/// workspace, so that a workspace put back from a snapshot is found out (ledger.md, "Client ids").
/// HELIOGRAPH_CONFIG overrides it.
QString configFolder();

} // namespace heliograph
