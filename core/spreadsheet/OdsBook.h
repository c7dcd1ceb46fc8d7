// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/FileKind.h"
#include "core/spreadsheet/Workbook.h"

namespace heliograph {

/// Opens an OpenDocument spreadsheet: a package (.ods, .ots) or one flat XML file (.fods).
/// ErrorCode::UnreadableFile, DamagedFile, UnsafeFile, UnsupportedFile (a password, another kind of
/// document).
Result<std::unique_ptr<Workbook>> openOdsBook(const QString& path, FileKind kind);

} // namespace heliograph
