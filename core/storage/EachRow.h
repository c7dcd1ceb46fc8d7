// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Statement.h"

namespace heliograph {

/// Steps a bound statement to its end and shows each row to `take`; the statement is reset then. Passes on
/// the errors of step().
template <class Take>
Result<void> eachRow(Statement& statement, Take&& take)
{
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return forward(row);
        if (!*row)
            return {};
        take(statement);
    }
}

} // namespace heliograph
