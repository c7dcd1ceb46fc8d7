// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace heliograph {

class CommandLine;

/// All commands, in the order in which --help lists them.
void addCommands(CommandLine& line);

void addAccountCommands(CommandLine& line);
void addSendCommand(CommandLine& line);
void addCampaignCommands(CommandLine& line);
void addStatusCommand(CommandLine& line);
void addWorkspaceCommands(CommandLine& line);

} // namespace heliograph
