// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ByteSource.h"

#include <QString>

namespace heliograph {

/// How far a sheet is used.
struct SheetExtent {
    int columns = 0; ///< up to the last cell with a value, text or formula, or the end of a merged range
    qint64 rows = 0; ///< up to the last row that the part names
};

/// Reads a whole sheet part (UTF-8). Merged ranges that end above `firstRow`, as titles over the table do,
/// don't count. ErrorCode::DamagedFile, UnsafeFile.
Result<SheetExtent> measureSheet(ByteSource& source, const QString& path, qint64 firstRow);

/// "A1" to "XFD1048576"; the column from 0.
QByteArray cellReference(int column, qint64 row);

} // namespace heliograph
