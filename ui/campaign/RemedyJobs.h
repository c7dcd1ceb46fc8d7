// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Engine.h"
#include "core/storage/GridReader.h"
#include "core/storage/RowSet.h"

namespace heliograph {

// What RowRemedies has done on other threads.

/// Which numbers go on the stop list.
struct StopWish {
    RowSet rows;
    QSet<RecipientState> states; ///< only rows in these; empty = all
    QString reason;
};

/// A draft with the failed ones of these rows and the same text by the other way.
Result<qint64> makeOtherChannelDraft(Engine& engine, qint64 campaign, const RowSet& rows);

/// A draft with this row and another phone in it, linked to the row's campaign.
Result<qint64> makeMendedDraft(Engine& engine, qint64 key, const QString& phone, const Progress& progress);

/// Another row of the same campaign with this phone that was, may have been or will be sent.
Result<std::optional<GridRow>> rowSentTo(Connection& connection, qint64 key, const QString& phone);

/// Adds the phones of the rows that are phones, and answers with those that were not there yet.
Result<QStringList> addPhones(Engine& engine, const StopWish& wish, const Progress& progress);

/// The contacts of all books with this phone.
Result<std::vector<qint64>> contactsWith(Connection& connection, const QString& phone);
Result<void> setPhones(Engine& engine, const std::vector<qint64>& contacts, const QString& phone);

} // namespace heliograph
