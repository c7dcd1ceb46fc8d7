// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "ui/protocol/ProtocolExchange.h"

namespace heliograph {

/// What a file for support holds, in lines for a person who decides whether to give it away.
QString supportContents(const std::vector<ProtocolExchange>& exchanges);

/// Writes the documents, masked as the log has them, with the program's version, as one text file. Any
/// thread. ErrorCode::UnwritableFile; Cancelled leaves no file. Returns how many exchanges are in it.
Result<qint64> writeSupportFile(const QString& path, const std::vector<ProtocolExchange>& exchanges,
                                const Progress& progress);

} // namespace heliograph
