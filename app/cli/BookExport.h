// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/storage/AddressBookStore.h"

namespace heliograph {

/// Writes all contacts of a book into a file, as a spreadsheet or as vCards by its ending (.xlsx, .csv,
/// .vcf). What is written appears only when all of it is there. Returns how many contacts. UnwritableFile,
/// DiskFull, BadOption (another ending), Cancelled.
Result<qint64> exportBook(AddressBookStore& books, const BookInfo& book, const QString& path,
                          const Progress& progress);

} // namespace heliograph
