// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace heliograph {

/// A chart as a table: what screen readers get, what is printed, what is copied.
struct ChartTable {
    QStringList headers;
    QList<QStringList> rows;
};

} // namespace heliograph
