// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/storage/AddressBookStore.h"
#include "core/storage/StopListStore.h"

namespace heliograph {

/// Writes contacts of a book into a file, as a spreadsheet or as vCards by its ending (.xlsx, .csv, .vcf):
/// those with the ids `chosen` in their order, or all when it is empty. What is written appears only when all
/// of it is there. Returns how many contacts. UnwritableFile, DiskFull, BadOption (another ending),
/// Cancelled.
Result<qint64> exportBook(AddressBookStore& books, const BookInfo& book, const QString& path,
                          const Progress& progress, const std::vector<qint64>& chosen = {});

/// Writes the stop list into a spreadsheet (.xlsx, .csv), times by the computer's clock. Returns how many
/// numbers. The errors of exportBook().
Result<qint64> exportStopList(StopListStore& stopList, const QString& path, const Progress& progress = {});

} // namespace heliograph
