// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/Field.h"
#include "core/message/NumberPlan.h"
#include "core/spreadsheet/RowSource.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace heliograph {

/// What a column seems to be.
struct ColumnGuess {
    int index = 0;
    QString header;
    std::optional<Field> guess;
    QString why; ///< one sentence in the program's language; may be empty when there is no guess
    std::optional<Field> also = {}; ///< what it seems to be as well, though another column fits better
};

/// How many rows are worth looking at.
inline constexpr int kGuessRows = 200;

/// Guesses the columns of a list by their headers and by the cells of its first rows (kGuessRows at most).
/// Each field goes to one column, the one that fits best.
std::vector<ColumnGuess> guessColumns(const QStringList& headers, const std::vector<SheetRow>& firstRows,
                                      Region region = {});

} // namespace heliograph
