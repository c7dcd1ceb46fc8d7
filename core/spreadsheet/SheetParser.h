// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/spreadsheet/CellText.h"
#include "core/spreadsheet/RowSource.h"

namespace heliograph {

constexpr qint64 kMostSheetRows = 1'048'576;
constexpr int kMostSheetColumns = 16'384;

/// How a parser's step ended.
enum class RowStep : quint8 {
    Row,
    End,
    Unusual, ///< the quick parser leaves the part to the full one
};

/// Reads the rows of one sheet part (ECMA-376 part 1, 18.3.1.73 row): each row element, blank ones included.
class SheetParser {
public:
    virtual ~SheetParser() = default;
    /// row is filled for RowStep::Row alone. ErrorCode::DamagedFile, UnsafeFile; where = path.
    virtual Result<RowStep> next(SheetRow& row) = 0;
};

/// The column of a cell reference ("AB12" is 27), or -1.
int columnOfReference(QByteArrayView reference);

} // namespace heliograph
