// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Result.h"
#include "core/campaign/RecipientState.h"
#include "core/campaign/Transitions.h"
#include "core/storage/EventKind.h"

#include <optional>
#include <vector>

namespace heliograph {

class Connection;
class Statement;

/// A message whose delivery state is to be asked.
struct PollRow {
    qint64 key = 0;
    QString gatewayId;
    RecipientState state = RecipientState::Accepted;
    int polls = 0;     ///< times asked so far
    qint64 sentAt = 0; ///< first attempt, ms UTC
};

/// What a poll found out. `to` equal to the row's state changes only when it is asked again.
struct PollOutcome {
    qint64 key = 0;
    RecipientState from = RecipientState::Accepted;
    RecipientState to = RecipientState::Accepted;
    Next next = Next::None;
    Reason reason = Reason::None;
    QString detail; ///< the gateway's word for it
    EventKind kind = EventKind::Report;
    std::optional<qint64> dueAt; ///< when to ask again; nothing = never
    bool ourGivingUp = false;
};

/// Delivery reports in the ledger.
class ReportStore {
public:
    explicit ReportStore(Connection& connection) : m_connection(connection) {}

    /// Rows of this account identity to be asked by `untilMs`, the most overdue first. With `campaign`, only
    /// its rows, due or not.
    Result<std::vector<PollRow>> due(const QString& identity, qint64 untilMs, int limit, qint64 afterKey = 0);
    Result<std::vector<PollRow>> ofCampaign(qint64 campaign, int limit, qint64 afterKey);

    Result<std::optional<qint64>> nextDueAt(const QString& identity);
    /// Account identities with messages that may still have a report.
    Result<QStringList> unsettledIdentities();
    /// How many rows of a campaign still wait for a report.
    Result<qint64> waiting(qint64 campaign);

    /// Records outcomes in one transaction. A state never goes back: an outcome that mayMove() forbids is
    /// left out.
    Result<void> record(const std::vector<PollOutcome>& outcomes, qint64 nowMs);

    /// The gateway deleted these scheduled messages: accepted → cancelled on its word.
    Result<void> recordDeleted(const std::vector<qint64>& keys, qint64 nowMs);
    /// The gateway keeps these although the campaign was cancelled; they stay accepted and say so.
    Result<void> recordKept(const std::vector<qint64>& keys, qint64 nowMs);

private:
    Result<bool> recordOne(const PollOutcome& outcome, qint64 nowMs);
    Result<std::vector<PollRow>> read(Statement& statement);
    Result<std::vector<PollRow>> dueBetween(const QString& identity, qint64 fromMs, qint64 untilMs, int limit,
                                            qint64 afterKey);

    Connection& m_connection;
};

} // namespace heliograph
