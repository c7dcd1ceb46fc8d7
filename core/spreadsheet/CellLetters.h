// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace heliograph {

/// How large a row is, for bounds on how many wait in memory: the letters of its cells, and one for each
/// cell.
inline qsizetype lettersOf(const QStringList& cells)
{
    qsizetype letters = cells.size();
    for (const QString& cell : cells)
        letters += cell.size();
    return letters;
}

} // namespace heliograph
