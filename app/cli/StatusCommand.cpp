// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CampaignEnding.h"
#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/RowRanges.h"
#include "app/cli/SessionRunner.h"
#include "app/cli/StatusRow.h"

namespace heliograph {
namespace {

struct StatusOptions {
    qint64 campaign = 0;
    bool refresh = false;
    QString states;
};

Result<void> refresh(CliContext& context, Engine& engine, const Campaign& campaign)
{
    const Result<RunSettings> settings = context.runSettings(campaign.accountName, &campaign.plan);
    if (!settings)
        return forward(settings);
    // Ids of one gateway mean nothing, or somebody else's message, at another.
    if (accountIdentity(settings->account) != campaign.identity)
        return fail(ErrorCode::AccountChanged, campaign.accountName, QString::number(campaign.id));
    const Result<WorkspaceLock> lock = waitForAccount(context, settings->account);
    if (!lock)
        return forward(lock);
    const std::unique_ptr<GatewayClient> client = engine.makeClient(*settings);
    StatusPoller poller(engine.workspace(), *client, context.clock(), *settings);
    using End = std::optional<Error>;
    const Result<End> end = context.waitFor<End>([&](auto done) {
        QObject::connect(&poller, &StatusPoller::refreshed, &poller,
                         [done](const End& error) { done(error); });
        poller.refresh(campaign.id);
    });
    if (!end)
        return forward(end);
    return *end ? Result<void>(tl::unexpected<Error>(**end)) : Result<void>();
}

Result<void> printRows(CliContext& context, Engine& engine, const Campaign& campaign,
                       const QSet<RecipientState>& states)
{
    const Result<StatusRow> shown = StatusRow::create(campaign);
    if (!shown)
        return forward(shown);
    CliOutput& output = context.output();
    output.row(StatusRow::headers(), StatusRow::widths());
    return engine.recipients().forEach(campaign.id, states, [&](const RecipientRow& row) {
        if (output.json())
            output.line(shown->toJson(row));
        else
            output.row(StatusRow::cells(row), StatusRow::widths());
        return output.isHeard();
    });
}

Result<ExitCode> status(CliContext& context, const StatusOptions& options)
{
    const Result<QSet<RecipientState>> states = readStateWords(options.states);
    if (!states)
        return forward(states);
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<Campaign> campaign = (*engine)->campaigns().campaign(options.campaign);
    if (!campaign)
        return forward(campaign);
    // Rows are worth showing even where the gateway couldn't be asked; the error is the last line.
    const Result<void> asked =
        options.refresh && campaign->isSealed() ? refresh(context, **engine, *campaign) : Result<void>();
    if (const Result<void> printed = printRows(context, **engine, *campaign, *states); !printed)
        return forward(printed);
    if (!asked)
        return forward(asked);
    return ExitCode::Done;
}

} // namespace

void addStatusCommand(CommandLine& line)
{
    CLI::App& command = line.addCommand(line.root(), "status", Cli::tr("What became of each recipient"),
                                        "12 --state undelivered,expired");
    const auto options = std::make_shared<StatusOptions>();
    addCampaignNumber(command, options->campaign);
    command.add_flag("--refresh", options->refresh, Cli::tr("Ask the gateway first").toStdString());
    addText(command, "--state", options->states, Cli::tr("Only these states, with commas between them"))
        ->type_name("S,…");
    line.onRun(command, [&line, options] { return status(line.context(), *options); });
}

} // namespace heliograph
