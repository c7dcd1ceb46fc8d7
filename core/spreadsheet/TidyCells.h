// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>

namespace heliograph {

/// Cuts empty cells off the end; false for a row without any visible text.
inline bool tidyCells(QStringList& cells)
{
    while (!cells.isEmpty() && cells.constLast().isEmpty())
        cells.removeLast();
    return std::any_of(cells.cbegin(), cells.cend(), [](const QString& cell) {
        return std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return !c.isSpace(); });
    });
}

} // namespace heliograph
