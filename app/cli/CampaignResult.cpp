// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CampaignResult.h"

#include "app/cli/CliJson.h"
#include "app/cli/CliText.h"
#include "app/cli/ErrorHint.h"

#include <QLocale>

namespace heliograph {
namespace {

QString nextStep(const CampaignResult& result)
{
    const Campaign& campaign = result.campaign;
    const CampaignState state = shownState(result);
    if (state == CampaignState::Paused)
        return Cli::tr("Go on with: heliograph-cli campaign resume %1").arg(campaign.id);
    if (campaign.counts[RecipientState::Uncertain] > 0 && state != CampaignState::Running)
        return Cli::tr("See what is unknown with: heliograph-cli status %1 --state uncertain; settle it "
                       "with: heliograph-cli "
                       "campaign settle %1 --rows … --as …")
            .arg(campaign.id);
    const qint64 failed = campaign.counts[RecipientState::Rejected] +
                          campaign.counts[RecipientState::Undelivered] +
                          campaign.counts[RecipientState::Expired];
    if (failed > 0 && state == CampaignState::Finished)
        return Cli::tr("Send again to those who failed with: heliograph-cli campaign retry %1")
            .arg(campaign.id);
    if (campaign.counts[RecipientState::Invalid] > 0)
        return Cli::tr("See why rows were left out with: heliograph-cli status %1 --state invalid")
            .arg(campaign.id);
    return {};
}

// The end of a run: what stopped it, and whether it was a person's wish, here or in another program. Where
// nothing is left to be resumed, nothing was interrupted: the rows tell how it ended.
void addEnd(CampaignResult& result, const SessionEnd& end)
{
    result.error = end.run.error;
    if (shownState(result) != CampaignState::Paused)
        return;
    result.interrupted = end.interrupted || (!end.run.error && !end.timedOut);
    if (result.interrupted && !result.error)
        result.error = Error{ErrorCode::Interrupted, {}, {}, {}};
}

ExitCode exitCodeOf(const CampaignResult& result, bool waited)
{
    if (result.interrupted)
        return ExitCode::Interrupted;
    if (result.error)
        return exitCodeFor(result.error->code);
    return exitCodeOfRows(result, waited);
}

} // namespace

Result<CampaignResult> loadResult(Engine& engine, qint64 campaign)
{
    const Result<Campaign> loaded = engine.campaigns().campaign(campaign);
    if (!loaded)
        return forward(loaded);
    CampaignResult result;
    result.campaign = *loaded;
    if (loaded->state == CampaignState::Running) {
        const Result<WorkspaceLock> lock = WorkspaceLock::campaign(engine.workspace().lockFolder(), campaign);
        result.isRun = !lock && lock.error().code == ErrorCode::Busy;
    }
    return result;
}

CampaignState shownState(const CampaignResult& result)
{
    if (result.campaign.state == CampaignState::Running && !result.isRun)
        return CampaignState::Paused;
    return result.campaign.state;
}

QJsonObject countsToJson(const Counts& counts)
{
    QJsonObject object;
    for (const RecipientState state : allRecipientStates())
        object.insert(recipientStateWord(state), counts[state]);
    return object;
}

QJsonObject toJson(const CampaignResult& result)
{
    const Campaign& campaign = result.campaign;
    const CampaignState state = shownState(result);
    QJsonValue pausedBy;
    if (!campaign.pauseCode.isEmpty() && state == CampaignState::Paused)
        pausedBy = QJsonObject{{QStringLiteral("code"), campaign.pauseCode},
                               {QStringLiteral("message"), campaign.pauseDetail}};
    return {{QStringLiteral("campaign"), campaign.id == 0 ? QJsonValue() : QJsonValue(campaign.id)},
            {QStringLiteral("name"), campaign.name},
            {QStringLiteral("state"), campaignStateWord(state)},
            {QStringLiteral("interrupted"), result.interrupted},
            {QStringLiteral("resumable"), state == CampaignState::Paused},
            {QStringLiteral("counts"), countsToJson(campaign.counts)},
            {QStringLiteral("recipients"), campaign.recipients},
            {QStringLiteral("parts"), campaign.parts},
            {QStringLiteral("requests"), campaign.requests},
            {QStringLiteral("seconds"), result.seconds},
            {QStringLiteral("account"), jsonText(campaign.accountName)},
            {QStringLiteral("parent"), jsonInteger(campaign.parent)},
            {QStringLiteral("createdAt"), jsonTime(campaign.createdAt)},
            {QStringLiteral("pausedBy"), pausedBy}};
}

QString countsText(const Counts& counts)
{
    QStringList words;
    for (const RecipientState state : allRecipientStates()) {
        if (counts[state] > 0)
            words += QStringLiteral("%1: %2").arg(describe(state), QLocale().toString(counts[state]));
    }
    return words.join(QStringLiteral(", "));
}

void printResult(CliOutput& output, const CampaignResult& result, const QJsonObject& more)
{
    QJsonObject object = toJson(result);
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    output.object(object, result.error ? &*result.error : nullptr);
    const Campaign& campaign = result.campaign;
    output.text(Cli::tr("Campaign %1 (%2) is %3.")
                    .arg(QString::number(campaign.id), campaign.name, describe(shownState(result))));
    output.text(Cli::tr("%1 of %2 recipients")
                    .arg(countsText(campaign.counts), QLocale().toString(campaign.recipients)));
    output.text(Cli::tr("Parts: %1, requests: %2, seconds: %3")
                    .arg(QLocale().toString(campaign.parts), QLocale().toString(campaign.requests),
                         QLocale().toString(result.seconds, 'f', 1)));
    if (result.error)
        output.text(describeWithHint(*result.error));
    else if (shownState(result) == CampaignState::Paused && !campaign.pauseDetail.isEmpty())
        output.text(campaign.pauseDetail);
    if (const QString step = nextStep(result); !step.isEmpty())
        output.text(step);
}

double secondsSince(const QElapsedTimer& start)
{
    constexpr double kMsPerSecond = 1000.0;
    return static_cast<double>(start.elapsed()) / kMsPerSecond;
}

ExitCode exitCodeOfRows(const CampaignResult& result, bool waited)
{
    using enum RecipientState;
    const Counts& counts = result.campaign.counts;
    qint64 unfinished = counts[Rejected] + counts[Invalid] + counts[Held] + counts[Uncertain] +
                        counts[Ready] + counts[Submitting];
    if (waited) {
        unfinished += counts[Undelivered] + counts[Expired] + counts[NoReport];
        // What the gateway keeps for later counts as done.
        if (result.campaign.state != CampaignState::Scheduled)
            unfinished += counts[Accepted];
    }
    return unfinished > 0 ? ExitCode::Partial : ExitCode::Done;
}

Result<ExitCode> runAndPrint(CliContext& context, qint64 campaign, const WaitPolicy& wait,
                             const QElapsedTimer& since, const QJsonObject& more)
{
    const Result<Engine*> engine = context.engine();
    if (!engine)
        return forward(engine);
    const Result<Campaign> loaded = (*engine)->campaigns().campaign(campaign);
    if (!loaded)
        return forward(loaded);
    std::optional<Error> refused;
    SessionEnd end;
    const Result<RunSettings> settings = context.runSettings(loaded->accountName, &loaded->plan);
    if (settings) {
        const Result<SessionEnd> ran = SessionRunner(context).run(campaign, *settings, wait);
        if (ran)
            end = *ran;
        else
            refused = ran.error();
    } else {
        refused = settings.error();
    }
    Result<CampaignResult> result = loadResult(**engine, campaign);
    if (!result)
        return forward(result);
    if (refused)
        result->error = refused;
    else
        addEnd(*result, end);
    result->seconds = secondsSince(since);
    printResult(context.output(), *result, more);
    return exitCodeOf(*result, wait.forReports);
}

} // namespace heliograph
