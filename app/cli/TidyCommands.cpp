// SPDX-License-Identifier: GPL-3.0-or-later
// campaign remove, workspace tidy.
#include "app/cli/CampaignEnding.h"
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "core/engine/Housekeeping.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace heliograph {
namespace {

constexpr int kMostDays = 3650;

struct RemoveOptions {
    qint64 campaign = 0;
    bool agreed = false;
};

struct TidyOptions {
    std::optional<int> redactAfter;
    std::optional<int> condenseAfter;
    bool dryRun = false;
};

Result<ExitCode> removeCampaign(CliContext& context, const RemoveOptions& options)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    Housekeeping housekeeping((*engine)->workspace(), context.clock());
    const Result<RemovalView> known = housekeeping.look(options.campaign);
    if (!known)
        return forward(known);
    const Result<RemovalView> removed =
        housekeeping.remove(options.campaign, options.agreed, context.progress(Cli::tr("Removing")));
    if (!removed) {
        if (removed.error().code == ErrorCode::BadInput && known->awaited == 0 && known->needsConsent())
            context.output().warn(Cli::tr("With --yes it is removed all the same."));
        return forward(removed);
    }
    context.output().object({{u"campaign"_s, removed->campaign},
                             {u"name"_s, removed->name},
                             {u"recipients"_s, removed->recipients},
                             {u"documents"_s, removed->documents},
                             {u"uncertain"_s, removed->uncertain},
                             {u"recent"_s, removed->recent}});
    context.output().text(
        Cli::tr("Campaign %1 “%2” was removed with %n recipient(s).", nullptr, int(removed->recipients))
            .arg(removed->campaign)
            .arg(removed->name));
    return ExitCode::Done;
}

QJsonObject toJson(const CampaignSum& sum)
{
    return {{u"campaigns"_s, sum.campaigns}, {u"recipients"_s, sum.recipients}};
}

QString sumText(const CampaignSum& sum)
{
    return Cli::tr("%n campaign(s)", nullptr, int(sum.campaigns)) + u", "_s +
           Cli::tr("%n recipient(s)", nullptr, int(sum.recipients));
}

Result<ExitCode> showTidying(CliContext& context, Engine& engine, const TidyLimits& limits)
{
    const Result<TidyPreview> preview =
        previewTidying(engine.workspace().connection(), limits, context.clock().nowMs());
    if (!preview)
        return forward(preview);
    context.output().object({{u"redacted"_s, toJson(preview->redact)},
                             {u"condensed"_s, toJson(preview->condense)},
                             {u"waiting"_s, preview->waiting}});
    context.output().facts(
        {{Cli::tr("Would be redacted"), sumText(preview->redact)},
         {Cli::tr("Would be condensed"), sumText(preview->condense)},
         {Cli::tr("Something is still open in"),
          preview->waiting == 0 ? QString() : Cli::tr("%n campaign(s)", nullptr, int(preview->waiting))}});
    return ExitCode::Done;
}

Result<ExitCode> tidy(CliContext& context, const TidyOptions& options)
{
    const Result<Engine*> opened = context.engine();
    if (!opened)
        return forward(opened);
    Engine& engine = **opened;
    TidyLimits limits = tidyLimits(engine.settings());
    limits.redactAfterDays = options.redactAfter.value_or(limits.redactAfterDays);
    limits.condenseAfterDays = options.condenseAfter.value_or(limits.condenseAfterDays);
    if (options.dryRun)
        return showTidying(context, engine, limits);
    const Result<TidyResult> result = Housekeeping(engine.workspace(), context.clock())
                                          .run(limits, context.progress(Cli::tr("Tidying up")));
    if (!result)
        return forward(result);
    context.output().object({{u"redacted"_s, toJson(result->redacted)},
                             {u"condensed"_s, toJson(result->condensed)},
                             {u"removed"_s, result->removed},
                             {u"events"_s, result->events},
                             {u"documents"_s, result->documents},
                             {u"bytesBefore"_s, result->bytesBefore},
                             {u"bytesAfter"_s, result->bytesAfter},
                             {u"compacted"_s, result->compacted}});
    const QLocale locale;
    context.output().facts({{Cli::tr("Redacted"), sumText(result->redacted)},
                            {Cli::tr("Condensed"), sumText(result->condensed)},
                            {Cli::tr("Size before"), locale.formattedDataSize(result->bytesBefore)},
                            {Cli::tr("Size after"), locale.formattedDataSize(result->bytesAfter)}});
    return ExitCode::Done;
}

void addDays(CLI::App& command, const char* name, std::optional<int>& days, const QString& what)
{
    command.add_option(name, days, what.toStdString())->check(wholeNumber(0, kMostDays))->type_name("DAYS");
}

} // namespace

void addCampaignRemoval(CommandLine& line, CLI::App& group)
{
    const auto options = std::make_shared<RemoveOptions>();
    CLI::App& removed = line.addCommand(
        group, "remove", Cli::tr("Delete a campaign that has ended, with its recipients and their stories"),
        "12");
    addCampaignNumber(removed, options->campaign);
    removed.add_flag("--yes", options->agreed,
                     Cli::tr("Although rows are unknown or were sent within the last day").toStdString());
    line.onRun(removed, [&line, options] { return removeCampaign(line.context(), *options); });
}

void addTidyCommands(CommandLine& line)
{
    CLI::App& group = line.addGroup("workspace", Cli::tr("The workspace itself"));
    const auto options = std::make_shared<TidyOptions>();
    CLI::App& tidied = line.addCommand(
        group, "tidy", Cli::tr("Redact and condense campaigns that ended long enough ago, and free space"),
        "--redact-after 30");
    addDays(tidied, "--redact-after", options->redactAfter,
            Cli::tr("Days until personal data are redacted; 0 = never. By default as in the settings"));
    addDays(tidied, "--condense-after", options->condenseAfter,
            Cli::tr("Days until the stories of recipients are shortened; 0 = never. By default as in the "
                    "settings"));
    tidied.add_flag("--dry-run", options->dryRun, Cli::tr("Only say what would be done").toStdString());
    line.onRun(tidied, [&line, options] { return tidy(line.context(), *options); });
}

} // namespace heliograph
