// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/storage/AddressBookStore.h"

namespace heliograph {

class Connection;
class TableWriter;

/// What happened to a row of an import, in a sentence of the program's language.
QString describe(const ImportLine& line);

/// Writes what an import into a book repaired, passed over and rejected into a table (XLSX or CSV, by the
/// file's ending), with the reasons beside the operator's own columns; in an XLSX a second sheet adds the
/// rows up. Returns how many lines. ErrorCode::UnwritableFile, DiskFull, BadOption (another ending),
/// NoSuchImport, Cancelled.
Result<qint64> writeImportReport(Connection& connection, qint64 import, const QString& path,
                                 const Progress& progress = {});

/// What an import did to its rows, for the sheet that adds them up.
struct ImportTotals {
    qint64 rows = 0;
    qint64 taken = 0;
    qint64 duplicates = 0;
    qint64 stopListed = 0;
    qint64 rejected = 0;
    qint64 further = 0; ///< people beyond the first of their row
    QString file;
};

/// The sheet "Totals" of an XLSX; a CSV goes without.
Result<void> writeTotals(TableWriter& table, const ImportTotals& totals);

} // namespace heliograph
