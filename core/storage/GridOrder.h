// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace heliograph {

class Statement;
struct GridQuery;

/// What a grid of recipients can be ordered by.
enum class GridOrder : quint8 {
    Row,   ///< as in the operator's list
    Phone, ///< by number; what is no number comes last
    Cell,  ///< by one of the operator's columns, `cell` tells which
    State, ///< by state, then by reason
    Since,
    Parts,
    GatewayId, ///< as text, shorter ones first, so that numbers are in their order
};

/// The keys of a view's rows in its order. Shared, as a million of them are passed between threads.
using GridKeys = std::shared_ptr<const std::vector<qint64>>;

/// A row's key with what it is ordered by.
struct OrderedKey {
    qint64 key = 0;
    qint64 number = 0;
    QString text;
};

/// A phone as it is ordered; what is no number comes last.
qint64 phoneNumber(QByteArrayView phone);

/// Brings rows that were read in the order of the list into the query's order; equal ones stay as they were.
std::vector<qint64> sortedKeys(std::vector<OrderedKey> rows, const GridQuery& query);

/// A view that was read anew while somebody looks at it: rows that have left it keep their places, new ones
/// come where the list has them or, in another order, at the end.
std::vector<qint64> mergedKeys(const std::vector<qint64>& shown, const std::vector<qint64>& found,
                               const GridQuery& query);

} // namespace heliograph
