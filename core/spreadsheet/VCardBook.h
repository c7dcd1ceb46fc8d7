// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/Workbook.h"

namespace heliograph {

/// Opens a file of vCards as a table: row 1 holds the names of the columns, the first card is row 2, and so
/// on in the order of the file (cards without any text are counted, too), as if it had been saved as a
/// spreadsheet. ErrorCode::UnreadableFile, BadOption (unknown encoding).
Result<std::unique_ptr<Workbook>> openVCardBook(const QString& path, const ReadOptions& options);

} // namespace heliograph
