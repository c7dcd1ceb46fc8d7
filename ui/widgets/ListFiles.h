// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace heliograph {

/// Filters of a file dialog for lists that can be read.
QStringList listFileFilters();
/// The kinds of such lists for a sentence: "XLSX, XLSM, …".
QString listFileKinds();
/// Whether a file's name promises such a list.
bool looksLikeAList(const QString& path);
/// Filters for tables that can be written: XLSX first, then CSV.
QStringList tableFileFilters();

} // namespace heliograph
