// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

class QTableView;

namespace heliograph {

class Remembered;

/// Gives the columns of the list of campaigns their first widths.
void setCampaignColumns(QTableView& table, const Theme& theme);

/// Heads of columns are never cut off. Where the name would have no room left, columns give way one after the
/// other, first those that others tell too; they come back with the room. What the operator hid stays hidden.
void fitCampaignColumns(QTableView& table, const Theme& theme, Remembered& remembered);

} // namespace heliograph
