// SPDX-License-Identifier: GPL-3.0-or-later
// campaign list, show, pause, cancel.
#include "app/cli/CampaignEnding.h"
#include "app/cli/CampaignResult.h"
#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"

#include <QLocale>

namespace heliograph {
namespace {

Result<ExitCode> listCampaigns(CliContext& context)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<std::vector<Campaign>> all = (*engine)->campaigns().campaigns();
    if (!all)
        return forward(all);
    std::vector<QStringList> rows;
    for (const Campaign& campaign : *all) {
        const Result<CampaignResult> result = loadResult(**engine, campaign.id);
        if (!result)
            return forward(result);
        context.output().line(toJson(*result));
        rows.push_back({QString::number(campaign.id), campaign.name, describe(shownState(*result)),
                        QLocale().toString(campaign.recipients), countsText(campaign.counts)});
    }
    context.output().table(
        {Cli::tr("Number"), Cli::tr("Name"), Cli::tr("State"), Cli::tr("Recipients"), Cli::tr("Of these")},
        rows);
    return ExitCode::Done;
}

Result<ExitCode> printCampaign(CliContext& context, qint64 campaign)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<CampaignResult> result = loadResult(**engine, campaign);
    if (!result)
        return forward(result);
    printResult(context.output(), *result);
    return ExitCode::Done;
}

using Ending = Result<void> (CampaignEnding::*)(qint64);

Result<ExitCode> endAndPrint(CliContext& context, qint64 campaign, Ending ending)
{
    QElapsedTimer since;
    since.start();
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    CampaignEnding worker(context, **engine);
    if (const Result<void> done = (worker.*ending)(campaign); !done)
        return forward(done);
    Result<CampaignResult> result = loadResult(**engine, campaign);
    if (!result)
        return forward(result);
    result->seconds = secondsSince(since);
    printResult(context.output(), *result);
    return ExitCode::Done;
}

} // namespace

CLI::Option* addCampaignNumber(CLI::App& command, qint64& campaign)
{
    return command.add_option("campaign", campaign, Cli::tr("Number of the campaign").toStdString())
        ->required()
        ->type_name("C");
}

void addCampaignCommands(CommandLine& line)
{
    CLI::App& group = line.addGroup("campaign", Cli::tr("What was sent, and what is under way"));
    CLI::App& list = line.addCommand(group, "list", Cli::tr("All campaigns of the workspace"), "");
    line.onRun(list, [&line] { return listCampaigns(line.context()); });

    const auto number = std::make_shared<qint64>(0);
    CLI::App& show = line.addCommand(group, "show", Cli::tr("One campaign with its counts"), "12");
    addCampaignNumber(show, *number);
    line.onRun(show, [&line, number] { return printCampaign(line.context(), *number); });

    CLI::App& pause = line.addCommand(group, "pause",
                                      Cli::tr("Stop sending for now, also when another program sends"), "12");
    addCampaignNumber(pause, *number);
    line.onRun(pause,
               [&line, number] { return endAndPrint(line.context(), *number, &CampaignEnding::pause); });

    CLI::App& cancel = line.addCommand(
        group, "cancel", Cli::tr("Stop for good and delete what the gateway keeps for later"), "12");
    addCampaignNumber(cancel, *number);
    line.onRun(cancel,
               [&line, number] { return endAndPrint(line.context(), *number, &CampaignEnding::cancel); });

    addCampaignRunCommands(line, group);
    addCampaignRemoval(line, group);
}

} // namespace heliograph
