// SPDX-License-Identifier: GPL-3.0-or-later
// support.
#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "core/engine/SupportBundle.h"
#include "core/settings/WorkspacePaths.h"

#include <QJsonArray>

namespace heliograph {
namespace {

struct SupportOptions {
    QString file;
    bool onlyList = false;
};

QJsonArray partsOf(const SupportBundle& bundle)
{
    QJsonArray parts;
    for (const SupportBundle::Part& part : bundle.contents())
        parts.append(QJsonObject{{QStringLiteral("name"), part.name},
                                 {QStringLiteral("what"), part.what},
                                 {QStringLiteral("bytes"), part.bytes}});
    return parts;
}

Result<ExitCode> support(CliContext& context, const SupportOptions& options)
{
    if (options.file.isEmpty() != options.onlyList)
        return fail(
            ErrorCode::Usage, {},
            Cli::tr("Say where to write the file with -o FILE, or see with --list what it would hold."));
    const Settings settings(configFolder());
    // A workspace that can't be opened is a reason to ask for help.
    const Result<Engine*> engine = context.engine();
    SupportBundle::Sources sources{context.workspace(), settings, nullptr, {}, {}, context.clock().now()};
    if (engine)
        sources.connection = &(*engine)->workspace().connection();
    else
        sources.trouble = engine.error();
    const Result<SupportBundle> bundle =
        SupportBundle::gather(sources, context.progress(Cli::tr("Gathering")));
    if (!bundle)
        return forward(bundle);
    context.output().text(bundle->contentsText());
    if (!options.onlyList) {
        if (const Result<void> saved = bundle->save(options.file); !saved)
            return forward(saved);
        context.output().text(Cli::tr("Saved for support: %1").arg(options.file));
    }
    context.output().object(
        {{QStringLiteral("file"), jsonText(options.file)}, {QStringLiteral("parts"), partsOf(*bundle)}});
    return ExitCode::Done;
}

} // namespace

void addSupportCommand(CommandLine& line)
{
    const auto options = std::make_shared<SupportOptions>();
    CLI::App& command = line.addCommand(
        line.root(), "support",
        Cli::tr("One file for those who help you: versions, settings and logs, nothing about people"),
        "-o support.zip");
    addText(command, "-o,--output", options->file, Cli::tr("ZIP file to write"))->type_name("FILE");
    command.add_flag("--list", options->onlyList, Cli::tr("Only list what would be in it").toStdString());
    line.onRun(command, [&line, options] { return support(line.context(), *options); });
}

} // namespace heliograph
