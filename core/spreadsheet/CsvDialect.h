// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/RowSource.h"

#include <QByteArrayView>

#include <optional>

namespace heliograph {

/// The delimiter that a first line of the form "sep=;" names, with the length of that line; spreadsheet
/// programs take it for themselves and don't show it.
struct SeparatorLine {
    char delimiter = ',';
    qsizetype length = 0;
};
std::optional<SeparatorLine> separatorLineOf(QByteArrayView head);

/// The delimiter among , ; tab and | that cuts these first lines most evenly; comma when none does.
/// isWhole says that nothing follows the sample.
char detectDelimiter(QByteArrayView sample, bool isWhole, CsvQuote quote = CsvQuote::Double);

/// Single where fields are enclosed by apostrophes and none begins with a quotation mark; else Double, which
/// spoils nothing where there are no quotes. An apostrophe before a number alone encloses nothing.
CsvQuote detectQuote(QByteArrayView sample);

/// The character that encloses; nothing for CsvQuote::None.
std::optional<char> characterOf(CsvQuote quote);

} // namespace heliograph
