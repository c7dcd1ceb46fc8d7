// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/campaign/Campaign.h"

#include <functional>
#include <map>
#include <vector>

namespace heliograph {

class Connection;

/// When one recipient's message was handed over and how it ended. Times are ms UTC.
struct DeliveryTimes {
    RecipientState state = RecipientState::Ready;
    std::optional<qint64> attemptAt;  ///< its first document left
    std::optional<qint64> acceptedAt; ///< the gateway took it
    std::optional<qint64> endedAt;    ///< it was delivered, or failed for good
};

/// The counts of one sender of a campaign.
struct SenderCounts {
    QString sender;
    Counts counts;
    qint64 parts = 0; ///< of the rows that take part
};

/// Reads how a campaign's messages were delivered over time. Reads in short pieces, so that the ledger is not
/// held up; for a thread of its own.
class TimelineReader {
public:
    /// Asked now and then; false ends the reading with ErrorCode::Cancelled.
    using GoOn = std::function<bool()>;

    explicit TimelineReader(Connection& connection) : m_connection(connection) {}

    /// Calls `visit` for each recipient that takes part, in order.
    Result<void> forEach(qint64 campaign, const std::function<void(const DeliveryTimes&)>& visit,
                         const GoOn& goOn = {});

    /// Counts by sender, the most used first; rows without a sender of their own count for `usual`.
    Result<std::vector<SenderCounts>> bySender(qint64 campaign, const QString& usual);

    /// Parts of the rows that the gateway took, by its own count where it told one.
    Result<qint64> chargedParts(qint64 campaign);

private:
    Result<qint64> page(qint64 from, qint64 to, std::vector<DeliveryTimes>& rows);

    Connection& m_connection;
};

} // namespace heliograph
