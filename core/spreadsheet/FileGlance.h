// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/spreadsheet/RowSource.h"

namespace heliograph {

/// What a file is, without going through its rows: like inspectFile(), but each sheet has 0 rows and no
/// header, and all sheets are listed. The errors of openRows().
Result<FileInfo> glanceAtFile(const QString& path, const ReadOptions& options);

} // namespace heliograph
