// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"

namespace heliograph {

void addCommands(CommandLine& line)
{
    addAccountCommands(line);
    addSheetCommands(line);
    addTextCommands(line);
    addWireCommands(line);
    addImportCommand(line);
    addBookCommands(line);
    addStopListCommands(line);
    addSendCommand(line);
    addCampaignCommands(line);
    addStatusCommand(line);
    addWorkspaceCommands(line);
    addSupportCommand(line);
    addTidyCommands(line);
    addShellCommands(line);
}

} // namespace heliograph
