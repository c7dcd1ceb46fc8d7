// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "app/cli/SessionRunner.h"
#include "core/campaign/Campaign.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace heliograph {

/// What the commands about one campaign answer (cli.md, "Result of send, campaign show ...").
struct CampaignResult {
    Campaign campaign;
    bool isRun = false; ///< some program runs it now
    bool interrupted = false;
    double seconds = 0;
    std::optional<Error> error;
};

/// The campaign as it is now. NoSuchCampaign.
Result<CampaignResult> loadResult(Engine& engine, qint64 campaign);

/// The state for people and scripts: what is marked as running although no program runs it is paused.
CampaignState shownState(const CampaignResult& result);

/// The contract's object, without "error".
QJsonObject toJson(const CampaignResult& result);
QJsonObject countsToJson(const Counts& counts);

/// The counts in words ("4,998 accepted, 2 invalid"), empty states left out.
QString countsText(const Counts& counts);

/// Prints the object, or for people name, state and counts, what stopped it, and what to do next.
void printResult(CliOutput& output, const CampaignResult& result, const QJsonObject& more = {});

/// Seconds of this run, for the result.
double secondsSince(const QElapsedTimer& start);

/// What the rows alone give: 3 when some recipients aren't fine, else 0. `waited`: reports were waited for.
ExitCode exitCodeOfRows(const CampaignResult& result, bool waited);

/// Runs a campaign and prints how it ended; the exit code of `send`, `resume` and `retry`.
Result<ExitCode> runAndPrint(CliContext& context, qint64 campaign, const WaitPolicy& wait,
                             const QElapsedTimer& since, const QJsonObject& more = {});

} // namespace heliograph
