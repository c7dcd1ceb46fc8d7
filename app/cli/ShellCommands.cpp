// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/ManualPage.h"
#include "app/cli/ShellTexts.h"
#include "core/base/BuildInfo.h"

namespace heliograph {

void addShellCommands(CommandLine& line)
{
    CLI::App& completion =
        line.addCommand(line.root(), "completion", Cli::tr("Print a completion script"), "bash");
    completion.group("");
    const auto shell = std::make_shared<QString>();
    addChoice(completion, "SHELL", *shell,
              {QStringLiteral("bash"), QStringLiteral("zsh"), QStringLiteral("fish")},
              Cli::tr("The shell: bash, zsh or fish"))
        ->required();
    // `shell` lives as long as its command.
    line.onRun(completion, [&line, shell]() -> Result<ExitCode> {
        const auto script = *shell == u"zsh"    ? zshCompletion
                            : *shell == u"fish" ? fishCompletion
                                                : bashCompletion;
        line.context().output().raw(QByteArray::fromStdString(script(line.root())));
        return ExitCode::Done;
    });

    CLI::App& manual = line.addCommand(line.root(), "man", Cli::tr("Print the manual page"), "");
    manual.group("");
    line.onRun(manual, [&line]() -> Result<ExitCode> {
        line.context().output().raw(manualPage(line.root(), versionString()).toUtf8());
        return ExitCode::Done;
    });
}

} // namespace heliograph
