// SPDX-License-Identifier: GPL-3.0-or-later
// report, backup, restore.
#include "app/cli/CampaignEnding.h"
#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/SecretInput.h"
#include "core/engine/WorkbookReport.h"
#include "core/report/CampaignReport.h"
#include "core/storage/EncryptedFile.h"

#include <QFileInfo>

namespace heliograph {
namespace {

struct FileOptions {
    qint64 campaign = 0;
    QString file;
    QString workbook;
    bool replace = false;
    bool passphraseStdin = false;
};

Result<qint64> writeReport(CliContext& context, Engine& engine, const FileOptions& options)
{
    const Progress progress = context.progress(Cli::tr("Writing"));
    if (options.workbook.isEmpty())
        return CampaignReport(engine.workspace()).write(options.campaign, options.file, progress);
    const Result<WorkbookReportResult> written =
        WorkbookReport(engine.workspace().connection())
            .write(options.campaign, {options.workbook, options.file}, progress);
    if (!written)
        return forward(written);
    if (written->signatureLost)
        context.output().warn(Cli::tr("The workbook is signed; the signature doesn't hold for the copy."));
    return written->rows;
}

Result<ExitCode> report(CliContext& context, const FileOptions& options)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<qint64> rows = writeReport(context, **engine, options);
    if (!rows)
        return forward(rows);
    context.output().object({{QStringLiteral("campaign"), options.campaign},
                             {QStringLiteral("file"), options.file},
                             {QStringLiteral("workbook"), jsonText(options.workbook)},
                             {QStringLiteral("rows"), *rows}});
    context.output().text(Cli::tr("%n row(s) written to %1", nullptr, int(*rows)).arg(options.file));
    return ExitCode::Done;
}

Result<ExitCode> backup(CliContext& context, const FileOptions& options)
{
    const Result<Secret> passphrase = options.passphraseStdin ? readNewPassphrase(context) : Secret();
    if (!passphrase)
        return forward(passphrase);
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    if (const Result<void> done = (*engine)->workspace().backupTo(options.file, *passphrase); !done)
        return forward(done);
    const qint64 bytes = QFileInfo(options.file).size();
    context.output().object({{QStringLiteral("file"), options.file},
                             {QStringLiteral("bytes"), bytes},
                             {QStringLiteral("encrypted"), options.passphraseStdin}});
    context.output().text(Cli::tr("The workspace was copied to %1").arg(options.file));
    return ExitCode::Done;
}

Result<ExitCode> restore(CliContext& context, const FileOptions& options)
{
    const bool isAsked =
        options.passphraseStdin || (context.inputIsTerminal() && isEncryptedFile(options.file));
    const Result<Secret> passphrase = isAsked ? readPassphrase(context) : Secret();
    if (!passphrase)
        return forward(passphrase);
    context.closeEngine();
    const QString folder = context.workspace();
    const Result<QString> aside =
        Engine::restore(options.file, folder, options.replace, context.clock(), *passphrase);
    if (!aside)
        return forward(aside);
    context.output().object(
        {{QStringLiteral("workspace"), folder}, {QStringLiteral("keptAside"), jsonText(*aside)}});
    context.output().text(Cli::tr("%1 was put in the place of the workspace %2").arg(options.file, folder));
    if (!aside->isEmpty())
        context.output().text(Cli::tr("What was there before is kept as %1").arg(*aside));
    return ExitCode::Done;
}

} // namespace

void addWorkspaceCommands(CommandLine& line)
{
    const auto options = std::make_shared<FileOptions>();
    CLI::App& reported =
        line.addCommand(line.root(), "report", Cli::tr("The operator's list with what became of each row"),
                        "12 -o result.xlsx");
    addCampaignNumber(reported, options->campaign);
    addText(reported, "-o,--output", options->file, Cli::tr("XLSX or CSV file to write"))
        ->required()
        ->type_name("FILE");
    addText(reported, "--workbook", options->workbook,
            Cli::tr("The workbook the list came from: write a copy of it with columns for the states"))
        ->type_name("ORIGINAL");
    line.onRun(reported, [&line, options] { return report(line.context(), *options); });

    CLI::App& copied = line.addCommand(line.root(), "backup", Cli::tr("Copy the workspace into one file"),
                                       "-o workspace.backup");
    addText(copied, "-o,--output", options->file, Cli::tr("File to write"))->required()->type_name("FILE");
    copied.add_flag("--passphrase-stdin", options->passphraseStdin,
                    Cli::tr("Encrypt it with a passphrase: one line of standard input, or asked for on a "
                            "terminal")
                        .toStdString());
    line.onRun(copied, [&line, options] { return backup(line.context(), *options); });

    CLI::App& restored =
        line.addCommand(line.root(), "restore", Cli::tr("Put a backup in the place of the workspace"),
                        "workspace.backup --replace");
    addText(restored, "file", options->file, Cli::tr("The backup"))->required()->type_name("FILE");
    restored.add_flag("--replace", options->replace,
                      Cli::tr("Although the workspace has data, which are kept aside").toStdString());
    restored.add_flag(
        "--passphrase-stdin", options->passphraseStdin,
        Cli::tr("The passphrase of an encrypted backup is one line of standard input").toStdString());
    line.onRun(restored, [&line, options] { return restore(line.context(), *options); });
}

} // namespace heliograph
