// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QString>

namespace heliograph {

class Connection;

/// How the rows of a draft stand to the column with their times.
struct RowTimeCounts {
    qint64 timed = 0;   ///< have a time to come
    qint64 without = 0; ///< the cell is empty: they go with the campaign
    qint64 unreadable = 0;
    qint64 past = 0;
};

/// Gives each recipient of a draft the time that stands in one of its columns, or takes these times away.
/// What has no usable time becomes invalid, and ready again with another column.
class RowTimes {
public:
    RowTimes(Connection& connection, Clock& clock) : m_connection(connection), m_clock(clock) {}

    /// `column` is a header; empty = none. Keeps it in the plan. UnknownColumn, AmbiguousColumn,
    /// NoSuchCampaign, NotAllowedInState, Cancelled: then no row has a time.
    Result<RowTimeCounts> apply(qint64 campaign, const QString& column, const Progress& progress = {});

private:
    Result<RowTimeCounts> sweep(qint64 campaign, int column, const Progress& progress, qint64 total);
    Result<void> keepColumn(qint64 campaign, const QString& column);

    Connection& m_connection;
    Clock& m_clock;
};

} // namespace heliograph
