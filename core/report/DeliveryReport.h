// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/TimelineReader.h"

#include <vector>

namespace heliograph {

/// How many messages had ended so many seconds after the beginning.
struct DeliveryPoint {
    qint64 second = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
};

/// How messages ended over time; the points rise.
struct DeliveryCurve {
    qint64 lasts = 0; ///< seconds up to the last end
    std::vector<DeliveryPoint> points;
    std::optional<qint64> halfAfter; ///< seconds after which half of those delivered had arrived
    qint64 delivered = 0;
    qint64 failed = 0;

    /// What had ended so many seconds after the beginning.
    DeliveryPoint at(qint64 second) const;
};

/// What was handed over in one hour, and what became of it by now.
struct HourCounts {
    qint64 beginsAt = 0; ///< ms UTC
    qint64 handedOver = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
};

/// What became of one campaign, in numbers. Shares of delivery are of the rows handed over.
struct DeliveryReport {
    Campaign campaign;
    qint64 handedOver = 0; ///< the gateway answered, or may have them
    qint64 delivered = 0;
    qint64 failed = 0;        ///< rejected, not delivered, expired
    qint64 unknown = 0;       ///< unknown and without report
    qint64 reportsToCome = 0; ///< accepted, the end is not known yet
    qint64 chargedParts = 0;
    std::optional<qint64> startedAt;    ///< ms UTC: the first attempt
    DeliveryCurve sinceStart;           ///< seconds since startedAt
    DeliveryCurve sinceHandedOver;      ///< seconds since each row was handed over
    std::vector<SenderCounts> bySender; ///< the most used first
    std::vector<HourCounts> byHour;     ///< hours without messages are left out

    /// 0 to 1; 0 when nothing was handed over.
    double deliveredShare() const;
};

/// Makes reports from the ledger.
class DeliveryReporter {
public:
    using GoOn = TimelineReader::GoOn;

    explicit DeliveryReporter(Connection& connection) : m_connection(connection) {}

    /// NoSuchCampaign, Cancelled.
    Result<DeliveryReport> report(qint64 campaign, const GoOn& goOn = {});

    /// The numbers alone, without the rows being read; for comparing many campaigns.
    static DeliveryReport figuresOf(const Campaign& campaign);

private:
    Connection& m_connection;
};

} // namespace heliograph
