// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ByteSource.h"
#include "core/spreadsheet/NumberFormat.h"

#include <vector>

namespace heliograph {

/// The number formats of a styles part (ECMA-376 part 1, 18.8.10 cellXfs), by the style index of a cell.
Result<std::vector<NumberFormat>> readCellFormats(ByteSource& source, const QString& path);

} // namespace heliograph
