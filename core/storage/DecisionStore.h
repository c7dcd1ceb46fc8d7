// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/campaign/Campaign.h"

#include <QSet>

namespace heliograph {

class Connection;

/// What a person decides about a row that nobody can know.
enum class Decision : quint8 { WasSent, WasNotSent, AskAgain };

/// What became of a settling.
struct SettleResult {
    qint64 settled = 0;
    QList<qint64> refused; ///< row numbers that aren't the operator's to settle, or don't exist
};

/// What people decide: settling the unknown, and retrying as a new linked campaign (ledger.md, "Settling",
/// "Retry").
class DecisionStore {
public:
    explicit DecisionStore(Connection& connection) : m_connection(connection) {}

    /// Settles rows (by the operator's own row numbers) that wait for the operator; `who` is kept with the
    /// event. AskAgain makes a finished campaign paused, since it goes on; of a cancelled one it is
    /// ErrorCode::NotAllowedInState.
    Result<SettleResult> settle(qint64 campaign, const QSet<qint64>& rows, Decision decision,
                                const QString& who, qint64 nowMs);

    /// A new draft with the rows of these states, linked to `campaign`. Allowed: rejected, undelivered,
    /// expired; noReport and uncertain (the operator's) only with `acceptRepeats`.
    /// ErrorCode::NotAllowedInState for other states, NothingToSend when no row is in them.
    Result<qint64> retryDraft(qint64 campaign, const QSet<RecipientState>& states, bool acceptRepeats,
                              qint64 nowMs);

private:
    Result<bool> settleRow(qint64 key, Decision decision, const QString& who, qint64 nowMs);

    Connection& m_connection;
};

} // namespace heliograph
