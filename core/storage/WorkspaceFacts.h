// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <utility>
#include <vector>

namespace heliograph {

class Connection;

/// What can be told of a workspace without telling what is in it.
struct WorkspaceFacts {
    QString sqlite; ///< the library's version
    int schema = 0;
    qint64 bytes = 0;     ///< of the database's pages
    qint64 freeBytes = 0; ///< of those that are free
    QString journal;
    std::vector<std::pair<QString, qint64>> tables; ///< name and number of rows, by name
};

/// The version of SQLite that this program runs with.
QString sqliteVersion();

/// Counts every table: up to a second per ten million rows. ErrorCode::StorageFailed.
Result<WorkspaceFacts> readWorkspaceFacts(Connection& connection);

} // namespace heliograph
