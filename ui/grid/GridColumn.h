// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"
#include "core/message/MessageTemplate.h"
#include "core/storage/GridReader.h"

#include <QDateTime>

#include <memory>

namespace heliograph {

/// What a column shows. The operator's own columns are all `Cell`.
enum class GridColumnKind : quint8 {
    Check,
    Row,
    Phone,
    Cell,
    State,
    Since,
    Parts,
    GatewayId,
    Charged,
    Text,
};

/// What delegates and screen readers ask a cell for, besides Qt's own roles.
enum GridRole : int {
    LoadedRole = Qt::UserRole, ///< bool; false = the row is still being read
    KeyRole,                   ///< qint64
    StateRole,                 ///< int, a RecipientState
    ReasonRole,                ///< QString, the words beside the state
    CheckedRole,               ///< bool
    GoneRole,                  ///< bool; true = it has left the view and keeps its place
};

/// One column of the grid.
struct GridColumn {
    GridColumnKind kind = GridColumnKind::Row;
    int cell = 0;                                  ///< for Cell: which of the operator's columns
    QString header;                                ///< as it stands over the column
    std::shared_ptr<const MessageTemplate> text{}; ///< for Text

    bool isNumber() const;
    /// By which it is remembered: a word, or the operator's header.
    QString id() const;
    /// What rows are ordered by when its header is clicked; nothing when they can't be.
    std::optional<GridOrder> order() const;
    /// The cell's text, and what a tool tip or a screen reader adds to it.
    QString textOf(const GridRow& row, const QDateTime& now) const;
    QString fullTextOf(const GridRow& row, const QDateTime& now) const;
};

using GridColumns = std::vector<GridColumn>;

/// All columns that a campaign's grid can show, in their first order. The phone's own column of the list
/// isn't shown a second time.
GridColumns gridColumns(const Campaign& campaign);

} // namespace heliograph
