// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

namespace heliograph {

void addCommands(CommandLine& line)
{
    addAccountCommands(line);
    addSendCommand(line);
    addCampaignCommands(line);
    addStatusCommand(line);
    addWorkspaceCommands(line);
}

} // namespace heliograph
