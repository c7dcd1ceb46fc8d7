// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/Workbook.h"

namespace heliograph {

/// Opens an XLSX or XLSM workbook; its strings are read with the first sheet that is opened.
/// ErrorCode::UnreadableFile, DamagedFile, UnsafeFile, UnsupportedFile (a package that is no workbook).
Result<std::unique_ptr<Workbook>> openXlsxBook(const QString& path);

} // namespace heliograph
