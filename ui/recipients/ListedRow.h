// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/DraftStore.h"

namespace heliograph {

class Connection;

/// A row of a draft with what explains it.
struct ListedRow {
    DraftRow row;
    qint64 repeats = 0;     ///< of a duplicate: the operator's row number of the row that is taken; 0 = none
    QStringList firstCells; ///< of that row
    qint64 since = 0;       ///< on the stop list, ms UTC
    QString why;            ///< reason and source of the stop list
};

/// A page of a part of a draft, on the reading thread. Of duplicates, the rows they repeat are looked up.
Result<std::vector<ListedRow>> readListed(Connection& connection, const DraftPage& page, DraftPart part);

} // namespace heliograph
