// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <string>

namespace heliograph {

/// A whole number in the clothes spreadsheet programs give it: "7.9033256699E10" or "79033256699.0".
struct SpreadsheetNumber {
    std::string digits;
    bool plus = false;
    bool exponent = false; ///< written with one
    bool quoted = false;   ///< an apostrophe stood before it
    bool rounded = false;  ///< the mantissa has fewer digits than the number; the rest is lost
};

/// Reads such a text; nothing when it is written in another way. Comma or point, E in Latin or Cyrillic.
std::optional<SpreadsheetNumber> readSpreadsheetNumber(QStringView text);

} // namespace heliograph
