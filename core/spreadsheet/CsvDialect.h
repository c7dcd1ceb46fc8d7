// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
char detectDelimiter(QByteArrayView sample, bool isWhole);

} // namespace heliograph
