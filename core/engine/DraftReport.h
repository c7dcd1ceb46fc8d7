// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"

#include <QString>

namespace heliograph {

class Connection;

/// Writes what an import changed and left out into a table (XLSX or CSV, by the file's ending): one line for
/// each row that was not taken as it is, in the order of the rows. Returns how many lines.
/// ErrorCode::UnwritableFile, DiskFull, BadOption (another ending), NoSuchCampaign, Cancelled.
Result<qint64> writeDraftReport(Connection& connection, qint64 draft, const QString& path,
                                const Progress& progress = {});

} // namespace heliograph
