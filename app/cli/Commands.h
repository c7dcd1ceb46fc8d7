// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace heliograph {

class CommandLine;

/// All commands, in the order in which --help lists them.
void addCommands(CommandLine& line);

void addAccountCommands(CommandLine& line);
/// `account check`, `balance` and `senders`.
void addGatewayQuestions(CommandLine& line, CLI::App& accountGroup);
void addSheetCommands(CommandLine& line); ///< inspect, sheet
void addTextCommands(CommandLine& line);  ///< phone, count
void addWireCommands(CommandLine& line);  ///< decode, encode
void addImportCommand(CommandLine& line);
void addBookCommands(CommandLine& line);
void addStopListCommands(CommandLine& line);
void addShellCommands(CommandLine& line); ///< completion, man: hidden
void addSendCommand(CommandLine& line);
void addCampaignCommands(CommandLine& line);
void addStatusCommand(CommandLine& line);
void addWorkspaceCommands(CommandLine& line);
void addSupportCommand(CommandLine& line);
void addTidyCommands(CommandLine& line); ///< workspace tidy

} // namespace heliograph
