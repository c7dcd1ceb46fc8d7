// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

#include <optional>

namespace heliograph {

/// What this program is doing with a campaign.
enum class RunPhase : quint8 {
    Idle,              ///< nothing; the campaign's own state says why
    FindingSecret,     ///< the keychain is asked
    WaitingForAccount, ///< another campaign or program uses the account
    Running,
    Pausing,        ///< no new documents; answers are awaited
    Cancelling,     ///< as Pausing, then the gateway is asked to delete what it keeps for later
    WaitingToRetry, ///< paused by trouble that may pass; goes on by itself
    Elsewhere,      ///< another program sends it
};

/// What a front end shows beside the ledger's counts.
struct RunView {
    qint64 campaign = 0;
    RunPhase phase = RunPhase::Idle;
    std::optional<Error> error;      ///< what stopped it, or keeps it waiting
    std::optional<qint64> nextTryAt; ///< ms UTC, while WaitingToRetry

    /// Something of this program is under way that quitting would end.
    bool isBusy() const { return phase != RunPhase::Idle && phase != RunPhase::Elsewhere; }
    bool operator==(const RunView& other) const;
};

/// A campaign that was being sent when the program ended without pausing it.
struct InterruptedCampaign {
    qint64 campaign = 0;
    QString name;
    qint64 handedOver = 0; ///< answered by the gateway or unknown
    qint64 unknown = 0;    ///< of these: the answer is missing
    qint64 waiting = 0;    ///< not handed over yet
};

} // namespace heliograph
