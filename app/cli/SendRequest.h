// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/SendOptions.h"
#include "core/engine/CampaignSession.h"
#include "core/engine/DraftBuilder.h"
#include "core/storage/SealingStore.h"

namespace heliograph {

/// What `send` was asked for, checked.
struct SendRequest {
    DraftRequest draft;
    RepeatPolicy repeats = RepeatPolicy::Refuse;
    bool hasTimes = false; ///< a schedule or a validity, so the gateway's clock must be known
};

/// The options as a request. ErrorCode::Usage for options that contradict each other or don't belong to the
/// type, BadTime, TimeInPast, BadOption. `nowMs` is ms UTC.
Result<SendRequest> readSendOptions(const SendOptions& options, qint64 nowMs);

/// Whether the message has everything its type needs, as far as it can be told before any row is read; `plan`
/// is completed by the account. ErrorCode::MessageIncomplete.
Result<void> checkDraftMessage(const SendRequest& request);

/// `--wait[=SECONDS]`.
WaitPolicy waitPolicyOf(const std::string& wait);

/// An error of wrong usage with this sentence.
tl::unexpected<Error> usageError(const QString& sentence);

} // namespace heliograph
