// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/gateway/GatewayClient.h"
#include "core/storage/Ledger.h"

#include <optional>

namespace heliograph {

/// What an attempt is judged with.
struct JudgeContext {
    const GatewayProfile& profile;
    QString accountName; ///< for sentences
    QString host;
    std::chrono::milliseconds deadline{60000};
    qint64 nowMs = 0;
};

/// What one attempt says about its rows and about going on.
struct Judgement {
    AttemptRecord record;
    std::optional<Error> pause; ///< the campaign must not send on
    bool readable = false;      ///< the gateway answered something that could be read
    bool neverArrived = false;
};

/// Judges an attempt in the ledger's order: an HTTP status means that the body decides; without one the bytes
/// handed over decide; the network library's error code decides nothing. Every row of the batch gets exactly
/// one outcome.
Judgement judgeAttempt(const Batch& batch, const Exchange& exchange, const JudgeContext& context);

} // namespace heliograph
