// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"

namespace heliograph {
namespace {

Result<ExitCode> listAccounts(CliContext& context)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<std::vector<Account>> accounts = (*engine)->accounts().accounts();
    if (!accounts)
        return forward(accounts);
    std::vector<QStringList> rows;
    for (const Account& account : *accounts)
        rows.push_back({account.name, account.url.toString(), account.preset, account.login, account.sender});
    context.output().table(
        {Cli::tr("Name"), Cli::tr("Address"), Cli::tr("Preset"), Cli::tr("Login"), Cli::tr("Sender")}, rows);
    return ExitCode::Done;
}

} // namespace

void addAccountCommands(CommandLine& line)
{
    CLI::App& group = line.addGroup("account", Cli::tr("Gateway accounts"));
    CLI::App& list = line.addCommand(group, "list", Cli::tr("All accounts of the workspace"), "");
    line.onRun(list, [&line] { return listAccounts(line.context()); });
}

} // namespace heliograph
