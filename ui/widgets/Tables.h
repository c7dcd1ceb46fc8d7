// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QTableView>
#include <QTreeView>

namespace heliograph {

class Remembered;

/// Gives a table of whole rows the program's look: hairlines, no grid, row height, tabular figures, plain
/// header. `rowHeight` in logical pixels.
void dressTable(QTableView& table, const Theme& theme, int rowHeight = metric::kListRowShort);
void dressTree(QTreeView& tree, const Theme& theme);
/// Drag to order, right click to choose columns; `fixed` columns can't be hidden. Kept under `key`.
/// After the model is set.
void letColumnsBeChosen(QTableView& table, Remembered& remembered, const QString& key,
                        const QList<int>& fixed = {0});
/// The selected rows with the header's words, separated by tabs, into the clipboard; `role` gives the plain
/// text of a cell (phones without grouping), the display text where there is none.
void copySelectedRows(const QTableView& table, int role = Qt::UserRole);

} // namespace heliograph
