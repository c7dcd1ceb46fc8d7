// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace heliograph {

class Connection;

/// The own time of one recipient of a draft; `reason` says why it can't be sent then.
struct RowTimeEntry {
    qint64 key = 0;
    std::optional<qint64> sendAt; ///< ms UTC; absent = with the campaign
    Reason reason = Reason::None; ///< None, BadRowTime or RowTimeInPast
};

/// Times of single recipients of drafts: those that are ready or whose time alone is wrong.
class RowTimeStore {
public:
    struct Row {
        qint64 key = 0;
        QByteArray cells; ///< see packCells()
    };

    explicit RowTimeStore(Connection& connection) : m_connection(connection) {}

    /// The next such recipients after a key, in order; empty at the end.
    Result<std::vector<Row>> page(qint64 campaign, qint64 afterKey);
    /// Writes their times and states in one transaction.
    Result<void> write(const std::vector<RowTimeEntry>& entries);
    /// Brings the campaign's counters in line.
    Result<void> recount(qint64 campaign);

private:
    Connection& m_connection;
};

} // namespace heliograph
