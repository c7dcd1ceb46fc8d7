// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/BiffRecords.h"

#include <vector>

namespace heliograph {

/// Where the cells of a sheet lie in the stream. Writers may put cells and rows in any order, so a sheet is
/// walked over once before its rows are read.
struct XlsRows {
    /// Records with cells of one row, and perhaps others between them.
    struct Piece {
        qint64 begin = 0;
        qint64 end = 0;
        quint16 row = 0; ///< from 0
    };

    /// The sheet that begins at that position; no rows where a chart or a macro sheet begins.
    /// ErrorCode::DamagedFile, UnreadableFile.
    static Result<XlsRows> find(BiffRecords& records, qint64 position);

    std::vector<Piece> pieces; ///< by row; those of one row in the order of the stream
    std::vector<bool> hidden;  ///< by row; rows beyond the last are visible
};

/// Whether a record holds cells with something to show.
bool hasCells(BiffType type);

} // namespace heliograph
