// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/NumberFormat.h"

#include <optional>

namespace heliograph {

/// A serial date (days since the end of 1899, or since 1904-01-01; ECMA-376 part 1, 18.17.4) as a date
/// section of a number format shows it. Serial 60 is 29.02.1900 and serial 0 is 00.01.1900, as spreadsheet
/// programs have it. std::nullopt for serials that no program shows as a date: negative, or after the year
/// 9999.
std::optional<QString> sheetDateText(double serial, const NumberFormat::Section& section, bool date1904);

/// The serial of an ISO 8601 date, time or both ("2024-01-01T18:00:00Z", cells of type d); std::nullopt for
/// other texts.
std::optional<double> serialFromIso(QStringView text, bool date1904);

/// Such a date or time as a cell of this format shows it; where the format is for something else, as
/// spreadsheet programs do by themselves.
std::optional<QString> isoDateText(QStringView text, const NumberFormat& format, bool date1904);

} // namespace heliograph
