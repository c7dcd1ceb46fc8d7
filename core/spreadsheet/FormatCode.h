// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/NumberFormat.h"

namespace heliograph {

/// The sections of a number format code; the fourth (for texts) is left out.
std::vector<NumberFormat::Section> parseFormatCode(QStringView code);

} // namespace heliograph
