// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace heliograph {

class Connection;

/// A recipient of a draft that would be sent to.
struct ReadyRow {
    qint64 key = 0;   ///< RowCodec.h
    qint64 index = 0; ///< among the ready ones, from 0
    qint64 row = 0;   ///< the operator's own row number
    QString phone;
    QString sender; ///< empty = the campaign's
    QStringList cells;
};

/// The ready recipients of a campaign, by their place and in one quick sweep.
class ReadyRows {
public:
    /// Asked now and then during long reads; false ends them with ErrorCode::Cancelled.
    using GoOn = std::function<bool()>;
    /// Key, row number and cells (see packCells()) of one recipient; false ends the sweep.
    using Visit = std::function<bool(qint64 key, qint64 row, const QByteArray& cells)>;

    explicit ReadyRows(Connection& connection) : m_connection(connection) {}

    Result<qint64> count(qint64 campaign);

    /// The recipient at this place; nothing when there are fewer.
    Result<std::optional<ReadyRow>> at(qint64 campaign, qint64 index);
    /// The recipient with this key; nothing when it is gone or not ready.
    Result<std::optional<ReadyRow>> withKey(qint64 key);
    /// The first recipient after `afterKey`, else from the beginning, whose row number is `text`, or whose
    /// phone or cells have it as a piece.
    Result<std::optional<ReadyRow>> find(qint64 campaign, const QString& text, qint64 afterKey,
                                         const GoOn& goOn = {});

    /// Visits every ready recipient in order, in short reads.
    Result<void> forEach(qint64 campaign, const Visit& visit);

private:
    Result<std::optional<qint64>> keyOfRow(qint64 campaign, qint64 row);
    Result<std::optional<qint64>> search(qint64 campaign, const QString& text, qint64 afterKey,
                                         const GoOn& goOn);

    Connection& m_connection;
};

/// The cells at these places (ascending) of a packed row, without making the others. A place beyond the last
/// cell gives an empty text.
QStringList unpackSome(const QByteArray& packed, const std::vector<int>& places);

} // namespace heliograph
