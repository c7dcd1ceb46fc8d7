// SPDX-License-Identifier: GPL-3.0-or-later
// campaign resume, retry, settle.
#include "app/cli/CampaignEnding.h"
#include "app/cli/CampaignResult.h"
#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/RowRanges.h"
#include "app/cli/SendRequest.h"
#include "core/sending/CampaignSealer.h"

#include <QJsonArray>

namespace heliograph {
namespace {

struct RunOptions {
    qint64 campaign = 0;
    std::string wait;
    bool takeOver = false;
    QString states = QStringLiteral("rejected,undelivered,expired");
    bool acceptRepeats = false;
    QString rows;
    QString as;
};

Result<ExitCode> resume(CliContext& context, const RunOptions& options)
{
    QElapsedTimer since;
    since.start();
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<CampaignResult> result = loadResult(**engine, options.campaign);
    if (!result)
        return forward(result);
    const CampaignState state = result->campaign.state;
    if (state == CampaignState::Draft || state == CampaignState::Cancelled)
        return fail(ErrorCode::NotAllowedInState, QString::number(options.campaign), describe(state));
    if ((state == CampaignState::Finished || state == CampaignState::Scheduled) && options.wait.empty()) {
        printResult(context.output(), *result);
        return ExitCode::Done;
    }
    if (options.takeOver) {
        Engine& self = **engine;
        if (const Result<void> taken =
                self.campaigns().setMachine(options.campaign, self.workspace().machine());
            !taken)
            return forward(taken);
    }
    return runAndPrint(context, options.campaign, waitPolicyOf(options.wait), since);
}

// A draft of the rows that failed, completed by the account as it is now, and sealed.
Result<void> sealRetry(CliContext& context, Engine& engine, qint64 draft, bool acceptRepeats)
{
    const Result<Campaign> loaded = engine.campaigns().campaign(draft);
    if (!loaded)
        return forward(loaded);
    const Result<Account> account = engine.accounts().account(loaded->accountName);
    if (!account)
        return forward(account);
    CampaignPlan plan = loaded->plan;
    if (const Result<void> filled = engine.fillPlan(plan, *account); !filled)
        return filled;
    CampaignSealer sealer(engine.workspace(), context.clock());
    const Result<void> rendered =
        sealer.render(*loaded, plan, accountIdentity(*account), context.progress(Cli::tr("Checking")));
    if (!rendered)
        return rendered;
    if (const Result<Preflight> page = sealer.preflight(); !page)
        return forward(page);
    if (const Result<RunSettings> settings = context.runSettings(account->name); !settings)
        return forward(settings);
    return sealer.seal(acceptRepeats ? RepeatPolicy::Allow : RepeatPolicy::Refuse);
}

Result<ExitCode> retry(CliContext& context, const RunOptions& options)
{
    QElapsedTimer since;
    since.start();
    const Result<QSet<RecipientState>> states = readStateWords(options.states);
    if (!states)
        return forward(states);
    const Result<Engine*> opened = context.engine();
    if (!opened)
        return forward(opened);
    Engine& engine = **opened;
    const qint64 now = context.clock().nowMs();
    const Result<RetryDraft> made = engine.decisions().retryDraft(
        options.campaign, *states, {options.acceptRepeats, options.acceptRepeats}, now);
    if (!made)
        return forward(made);
    const qint64 draft = made->campaign;
    if (const Result<void> sealed = sealRetry(context, engine, draft, options.acceptRepeats); !sealed) {
        if (!engine.campaigns().removeDraft(draft))
            context.output().warn(Cli::tr("A draft could not be removed; nothing of it was sent."));
        if (sealed.error().code == ErrorCode::RepeatGuard)
            context.output().warn(Cli::tr("With --accept-repeats they are sent to all the same."));
        return forward(sealed);
    }
    if (made->leftOut > 0)
        context.output().warn(Cli::tr("%n row(s) stay out, since they were retried before; --accept-repeats "
                                      "retries them once more.",
                                      nullptr, int(made->leftOut)));
    return runAndPrint(context, draft, waitPolicyOf(options.wait), since,
                       {{QStringLiteral("alreadyRetried"), made->leftOut}});
}

Decision decisionOf(const QString& word)
{
    if (word == u"sent")
        return Decision::WasSent;
    return word == u"not-sent" ? Decision::WasNotSent : Decision::AskAgain;
}

QString operatorName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("?") : name;
}

Result<ExitCode> settle(CliContext& context, const RunOptions& options)
{
    const Result<QSet<qint64>> rows = readRowRanges(options.rows);
    if (!rows)
        return forward(rows);
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<SettleResult> settled = (*engine)->decisions().settle(
        options.campaign, *rows, decisionOf(options.as), operatorName(), context.clock().nowMs());
    if (!settled)
        return forward(settled);
    Result<CampaignResult> result = loadResult(**engine, options.campaign);
    if (!result)
        return forward(result);
    QStringList refused;
    for (const qint64 row : settled->refused)
        refused += QString::number(row);
    const QString sentence =
        Cli::tr("These rows do not wait for a decision: %1.").arg(refused.join(QStringLiteral(", ")));
    if (settled->settled == 0)
        return fail(ErrorCode::BadInput, {}, sentence);
    if (!refused.isEmpty())
        context.output().warn(sentence);
    QJsonArray left;
    for (const qint64 row : settled->refused)
        left.append(row);
    printResult(context.output(), *result,
                {{QStringLiteral("settled"), settled->settled}, {QStringLiteral("refused"), left}});
    return ExitCode::Done;
}

} // namespace

void addCampaignRunCommands(CommandLine& line, CLI::App& group)
{
    const auto options = std::make_shared<RunOptions>();
    const auto command = [&](const char* name, const QString& what, const char* example,
                             auto run) -> CLI::App& {
        CLI::App& made = line.addCommand(group, name, what, example);
        addCampaignNumber(made, options->campaign);
        line.onRun(made, [&line, options, run] { return run(line.context(), *options); });
        return made;
    };
    CLI::App& resumed = command(
        "resume", Cli::tr("Go on with a campaign that was paused, or interrupted by a crash"), "12", &resume);
    addWait(resumed, options->wait);
    resumed.add_flag("--take-over", options->takeOver,
                     Cli::tr("Go on although it was begun on another computer").toStdString());

    CLI::App& retried = command("retry", Cli::tr("A new campaign for those who failed"),
                                "12 --states rejected,expired", &retry);
    addText(retried, "--states", options->states, Cli::tr("Which rows (rejected,undelivered,expired)"))
        ->type_name("S,…");
    retried.add_flag("--accept-repeats", options->acceptRepeats,
                     Cli::tr("Also where somebody may get the message twice: states that are not known, rows "
                             "that were retried before")
                         .toStdString());
    addWait(retried, options->wait);

    CLI::App& settled =
        command("settle", Cli::tr("Decide what nobody can know"), "12 --rows 3,7-9 --as not-sent", &settle);
    addText(settled, "--rows", options->rows, Cli::tr("Row numbers, for example 3,7-9"))->required();
    addChoice(settled, "--as", options->as,
              {QStringLiteral("sent"), QStringLiteral("not-sent"), QStringLiteral("ask-again")},
              Cli::tr("What is true"))
        ->required();
}

} // namespace heliograph
