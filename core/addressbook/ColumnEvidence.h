// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/NumberPlan.h"
#include "core/spreadsheet/RowSource.h"

#include <vector>

namespace heliograph {

/// What the cells of a column look like; shares are 0..1 of the cells that are not blank.
struct ColumnEvidence {
    int cells = 0;          ///< that are not blank
    double phones = 0;      ///< that get an SMS
    double otherPhones = 0; ///< landlines and the like
    double emails = 0;
    double moments = 0; ///< dates or times of day
    double averageLength = 0;
};

/// Looks at one column of the first rows of a list.
ColumnEvidence examineColumn(int column, const std::vector<SheetRow>& rows, Region region);

} // namespace heliograph
