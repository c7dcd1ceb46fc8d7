// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/NumberFormat.h"

namespace heliograph {

/// The sections of a number format code: up to three for numbers, and the one that says where a text goes
/// (its place is a General token), without tokens when there is none.
struct FormatSections {
    std::vector<NumberFormat::Section> numbers;
    NumberFormat::Section text;
};
FormatSections parseFormatCode(QStringView code);

} // namespace heliograph
