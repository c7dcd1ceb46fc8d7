// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Result.h"
#include "core/campaign/Campaign.h"
#include "core/storage/GridOrder.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace heliograph {

class Connection;
class RowSet;

/// Which recipients of a campaign a grid shows, and in which order.
struct GridQuery {
    qint64 campaign = 0;
    QSet<RecipientState> states; ///< empty = all
    QString search;              ///< digits of the phone, or a piece of any of the operator's columns
    GridOrder order = GridOrder::Row;
    int cell = 0; ///< for GridOrder::Cell, from 0
    bool descending = false;
};

/// One line of a grid.
struct GridRow {
    qint64 key = 0; ///< RowCodec.h
    qint64 row = 0; ///< the operator's own row number
    QString phone;
    QStringList cells;
    int parts = 0; ///< by our count; 0 = not known
    RecipientState state = RecipientState::Ready;
    Next next = Next::None;
    std::optional<DueKind> dueKind;
    qint64 dueAt = 0; ///< ms UTC; with dueKind only
    QString gatewayId;
    Reason reason = Reason::None;
    QString detail;       ///< the gateway's words, or the detail of a local reason
    qint64 changedAt = 0; ///< ms UTC
    int gatewayParts = 0; ///< as the gateway counted; 0 = it did not say
};

/// What chosen rows have in common.
struct ChosenCounts {
    Counts counts;
    qint64 undecided = 0; ///< uncertain ones that wait for the operator
};

/// Reads what a grid of a million recipients shows: once the keys of all its rows, then pages of rows.
/// For a thread of its own with a read-only connection; each call is one short read.
class GridReader {
public:
    /// Asked now and then during long reads; false ends them with ErrorCode::Cancelled.
    using GoOn = std::function<bool()>;

    /// Given the first rows of a long reading, once, where the order allows it.
    using First = std::function<void(std::vector<qint64>)>;

    explicit GridReader(Connection& connection) : m_connection(connection) {}

    /// The keys of all rows of the view, in its order; rows that are equal keep the order of the list.
    Result<std::vector<qint64>> keys(const GridQuery& query, const GoOn& goOn = {}, const First& first = {});

    /// The rows with these keys, in the order of the keys; keys that are gone are left out.
    Result<std::vector<GridRow>> rows(const std::vector<qint64>& keys);

    /// How many of these rows are in each state.
    Result<ChosenCounts> countsOf(const RowSet& rows);

private:
    Result<std::optional<std::vector<qint64>>> unbrokenKeys(qint64 campaign);
    class Found;
    Result<void> scanStates(const GridQuery& query, Found& found);
    Result<void> scanList(const GridQuery& query, Found& found);
    Result<void> scanWithList(const GridQuery& query, Found& found);
    Result<void> scanBothTables(const GridQuery& query, Found& found);
    Result<void> scan(const GridQuery& query, Found& found);

    Connection& m_connection;
};

/// Opens a workspace's database for reading alone and leaves the folder as it is. No connection when the
/// folder holds no workspace yet; ErrorCode::WorkspaceTooNew, WorkspaceUnwritable, WorkspaceDamaged.
Result<std::unique_ptr<Connection>> openForReading(const QString& folder);

} // namespace heliograph
