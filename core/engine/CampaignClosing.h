// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/RunView.h"
#include "core/storage/Workspace.h"

#include <optional>

namespace heliograph {

/// Cancels a campaign whose lock the caller holds and that nobody runs: what is ready becomes cancelled, what
/// a crash left in submitting stays unknown and is asked no more.
Result<void> cancelHeld(Workspace& workspace, qint64 campaign, qint64 nowMs);

/// Pauses a campaign whose lock the caller holds and that nobody runs; what a crash left in submitting
/// becomes unknown first. `error` says why, absent when a person wished it. Nothing when it has ended
/// meanwhile.
Result<void> pauseHeld(Workspace& workspace, qint64 campaign, const Error* error, qint64 nowMs);

/// After a run: a finished campaign of which the gateway keeps messages for later is Scheduled. True when it
/// is.
Result<bool> keepScheduled(Workspace& workspace, qint64 campaign, qint64 nowMs);

/// A campaign that a crash left running: rows in submitting become unknown, the campaign is paused with
/// ErrorCode::Interrupted. Nothing when some program runs it, or when another computer began it.
Result<std::optional<InterruptedCampaign>> recoverInterrupted(Workspace& workspace, qint64 campaign,
                                                              qint64 nowMs);

/// Scheduled campaigns whose last time has passed are finished.
Result<void> finishPassedSchedules(Workspace& workspace, qint64 nowMs);

} // namespace heliograph
