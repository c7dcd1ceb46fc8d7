// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Result.h"
#include "core/campaign/Campaign.h"
#include "core/campaign/Guards.h"
#include "core/campaign/Transitions.h"
#include "core/storage/EventKind.h"

#include <functional>
#include <map>
#include <vector>

namespace heliograph {

class Connection;

/// A recipient on its way into a document.
struct BatchRow {
    qint64 key = 0;
    QString phone;
    QByteArray cells; ///< as stored (RowCodec.h): only who makes a text of its own needs them apart
    QString sender;
    std::optional<qint64> sendAt;
    qint64 clientId = 0;
    qint64 textHash = 0;
    RecipientState before = RecipientState::Ready; ///< Ready or Uncertain
    int maybe = 0;
    int repeats = 0; ///< repeats made so far, this one included when it is one
    std::optional<qint64> firstAttemptAt;
    int number = 0; ///< within the document, from 1
};

/// A document's worth of recipients that are `submitting` now.
struct Batch {
    qint64 attempt = 0;
    qint64 campaign = 0;
    qint64 startedAt = 0;
    bool repeat = false;
    int slot = 0;
    std::vector<BatchRow> rows;
};

/// Why a take gave no rows although there may be some.
enum class TakeStop : quint8 { None, PauseWanted, CancelWanted, NotRunning, IdentityChanged, QuietHours };

struct TakeRequest {
    qint64 campaign = 0;
    int limit = 100;
    int slot = 0;
    bool repeats = false; ///< rows that may have been sent; they never share a document with first-time rows
    qint64 afterKey = 0;  ///< first-time rows: where to look on
    QString identity;     ///< of the account as it is now
    bool insideQuietHours = false; ///< outside the allowed hours
    GatewayFacts gateway;
};

struct TakeResult {
    TakeStop stop = TakeStop::None;
    Batch batch;          ///< empty when nothing is there to send now
    qint64 scannedTo = 0; ///< the last key that was looked at
    qint64 blocked = 0;   ///< rows that a guard stopped
};

/// What became of one recipient of an attempt.
struct RowOutcome {
    qint64 key = 0;
    RecipientState to = RecipientState::Uncertain;
    Next next = Next::None;
    int maybeAfter = 0;
    QString gatewayId;
    int gatewayParts = 0;
    Reason reason = Reason::None;
    QString text; ///< the gateway's words
    std::optional<DueKind> dueKind;
    qint64 dueAt = 0;
    bool repeatCounts =
        true; ///< false: this repeat never reached the gateway, so it isn't one of the allowed
    MoveContext context;
};

/// What became of an attempt.
struct AttemptRecord {
    qint64 attempt = 0;
    qint64 campaign = 0;
    qint64 finishedAt = 0;
    int fate = 0;
    int httpStatus = 0;
    QString outcome; ///< replyOutcomeWord
    QString technical;
    std::vector<RowOutcome> rows;
};

/// What a round of records and takes did.
struct RoundResult {
    std::vector<TakeResult> takes;
    std::vector<qint64> collisions; ///< keys whose gateway id belongs to another message
};

/// Renders what a row would be sent and tells whether it is what was sealed.
using ContentCheck = std::function<bool(const BatchRow&)>;

/// The writing heart: intentions before requests, outcomes after them, each durable (ledger.md).
/// Every change of a state goes through mayMove(); a forbidden one ends in ErrorCode::StorageFailed and
/// changes nothing.
class Ledger {
public:
    explicit Ledger(Connection& connection) : m_connection(connection) {}

    /// Records outcomes, then takes batches, all in one durable transaction.
    Result<RoundResult> round(const std::vector<AttemptRecord>& records,
                              const std::vector<TakeRequest>& takes, const ContentCheck& contentUnchanged,
                              qint64 nowMs);

    /// Rows left in `submitting` by a crash: the attempt may have arrived. Only for the holder of the
    /// campaign's lock. `repeatAt` is when they may be asked again; without it they are the operator's.
    /// Returns how many.
    Result<qint64> repairSubmitting(qint64 campaign, std::optional<std::chrono::milliseconds> repeatAfter,
                                    qint64 nowMs);

    /// ready → cancelled, uncertain rows stop being asked, the campaign is cancelled; all at once, so that a
    /// crash can't leave a campaign that goes on. Returns how many were cancelled.
    Result<qint64> cancelUnsent(qint64 campaign, qint64 nowMs);

    /// Rows that would be asked again (later than `dueAfter`) become the operator's, for this reason. Returns
    /// how many.
    Result<qint64> handOverRepeats(qint64 campaign, Reason reason, qint64 nowMs, qint64 dueAfter = 0);

    /// When the next repeat of this campaign is due; nothing when none is.
    Result<std::optional<qint64>> nextRepeatAt(qint64 campaign);

    /// What another program asks the runner of this campaign to do.
    Result<Wanted> wanted(qint64 campaign);

private:
    Result<void> record(const AttemptRecord& record, RoundResult& result, qint64 nowMs);
    Result<void> recordRow(const AttemptRecord& record, const RowOutcome& row, qint64 nowMs);
    Result<bool> collides(const RowOutcome& row);
    Result<TakeResult> take(const TakeRequest& request, const ContentCheck& contentUnchanged, qint64 nowMs);
    Result<TakeStop> campaignStop(const TakeRequest& request);
    Result<const CampaignPlan*> planOf(qint64 campaign);
    Result<std::vector<BatchRow>> candidates(const TakeRequest& request, qint64 nowMs,
                                             std::vector<RowFacts>& facts);
    Result<void> submit(Batch& batch, qint64 nowMs);
    Result<void> submitRow(const Batch& batch, const BatchRow& row, qint64 nowMs);
    Result<void> block(const BatchRow& row, Reason reason, qint64 nowMs);

    Connection& m_connection;
    std::map<qint64, CampaignPlan> m_plans; ///< of sealed campaigns, which never change
};

} // namespace heliograph
