// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RunCli.h"

#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"

#include <QLocale>

namespace heliograph {

int runCli(const QStringList& arguments, CliStreams& streams, const EngineHook& hook)
{
    CliContext context(streams, hook);
    CommandLine line(context);
    addCommands(line);
    const ExitCode code = line.execute(arguments);
    context.output().flush();
    // What was done stays done: the exit code is the command's own, whether or not anybody reads.
    if (!context.output().isHeard())
        context.output().warn(Cli::tr("The output could not be written."));
    return static_cast<int>(code);
}

QString languageOf(const QStringList& arguments)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).mid(option.size() + 1);
    }
    return QLocale::system().name();
}

} // namespace heliograph
