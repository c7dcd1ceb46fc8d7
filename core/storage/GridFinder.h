// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/GridReader.h"

namespace heliograph {

/// Finds a place among the rows of a view: by the first letters in the column that orders it, or by the
/// operator's row number. Looks at a few rows only, so that a million take no time.
class GridFinder {
public:
    GridFinder(Connection& connection, GridQuery query, GridKeys keys)
        : m_connection(connection), m_query(std::move(query)), m_keys(std::move(keys))
    {}

    /// The first place whose text in the ordering column begins with `letters` (in the order of the list:
    /// whose row number does); -1 when none does.
    Result<qint64> byLetters(const QString& letters);
    /// The place of the operator's own row number; -1 when the view doesn't show it.
    Result<qint64> byRowNumber(qint64 row);

private:
    Result<GridRow> at(qint64 key);
    Result<qint64> keyOfRow(qint64 row);
    Result<qint64> firstNotBefore(const std::function<bool(const GridRow&)>& isBefore);

    Connection& m_connection;
    GridQuery m_query;
    GridKeys m_keys;
};

} // namespace heliograph
