// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/Workbook.h"

namespace heliograph {

/// Opens a workbook of Excel 97 to 2003; its strings are read with the first sheet that is opened.
/// ErrorCode::UnreadableFile, DamagedFile, UnsafeFile, UnsupportedFile (older, or with a password).
Result<std::unique_ptr<Workbook>> openXlsBook(const QString& path);

} // namespace heliograph
