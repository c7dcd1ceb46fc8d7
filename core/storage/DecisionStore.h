// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/campaign/Campaign.h"

#include <QSet>

#include <vector>

namespace heliograph {

class Connection;
class RowSet;

/// What a person decides about a row that nobody can know.
enum class Decision : quint8 { WasSent, WasNotSent, AskAgain };

/// What became of a settling.
struct SettleResult {
    qint64 settled = 0;
    QList<qint64> refused; ///< row numbers that aren't the operator's to settle, or don't exist
};

/// What a person accepts of a retry; both may mean that somebody gets the message twice.
struct RetryConsent {
    bool mayHaveArrived = false; ///< rows without a report, and unknown ones
    bool onceMore = false;       ///< rows that were retried before
};

/// What became of a retry.
struct RetryDraft {
    qint64 campaign = 0; ///< the new draft
    qint64 leftOut = 0;  ///< rows that were retried before
};

/// What people decide: settling the unknown, and retrying as a new linked campaign (ledger.md, "Settling",
/// "Retry").
class DecisionStore {
public:
    explicit DecisionStore(Connection& connection) : m_connection(connection) {}

    /// Settles rows (by the operator's own row numbers) that wait for the operator; `who` is kept with the
    /// event. AskAgain makes a finished or scheduled campaign paused, since it goes on; of a cancelled one it
    /// is ErrorCode::NotAllowedInState.
    Result<SettleResult> settle(qint64 campaign, const QSet<qint64>& rows, Decision decision,
                                const QString& who, qint64 nowMs);

    /// The same for chosen rows; which of them are refused is not told one by one.
    Result<SettleResult> settle(qint64 campaign, const RowSet& rows, Decision decision, const QString& who,
                                qint64 nowMs);

    /// A new draft with the rows of these states, linked to `campaign`. Allowed: rejected, undelivered,
    /// expired; noReport and uncertain (the operator's) only with consent. Rows that were retried before
    /// (RetriedRows) are left out, at any age, unless that is consented to.
    /// ErrorCode::RetryNotAllowed for other states, RetryNeedsConsent, NothingToSend when no row is in them,
    /// AlreadyRetried when all that are were retried before. With `only`, no other rows than these.
    Result<RetryDraft> retryDraft(qint64 campaign, const QSet<RecipientState>& states,
                                  const RetryConsent& consent, qint64 nowMs, const RowSet* only = nullptr);

    /// A new draft with the message and these rows of a campaign. Invalid rows stay invalid, duplicates and
    /// stop-listed ones skipped. Rows under way or held are left out; rows without a report and the
    /// operator's uncertain ones, too, unless `acceptRepeats`. It is not linked: every guard looks at it as
    /// at any other. NothingToSend for no rows.
    Result<qint64> listDraft(qint64 campaign, const RowSet& rows, const QString& name, qint64 nowMs,
                             bool acceptRepeats = false);

    /// A new draft with this one row, linked to the row's campaign as a retry is: for another phone in it.
    /// Once it was confirmed, the row with that phone counts as retried (RetriedRows). NothingToSend where
    /// the row is under way or may have arrived, or is none.
    Result<qint64> mendingDraft(qint64 key, qint64 nowMs);

private:
    using Keys = std::vector<std::pair<qint64, qint64>>; ///< key, row
    Result<Keys> keysOf(qint64 campaign, const QSet<qint64>& rows);
    Result<Campaign> askable(qint64 campaign, Decision decision);
    Result<QSet<qint64>> settleKeys(const Campaign& campaign, const Keys& keys, Decision decision,
                                    const QString& who, qint64 nowMs);
    Result<bool> settleRow(qint64 key, Decision decision, const QString& who, qint64 nowMs);

    Connection& m_connection;
};

} // namespace heliograph
