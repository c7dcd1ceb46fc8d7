// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>

namespace heliograph {

class Connection;

// The database file keeps its size, and here and there old bytes, when rows are deleted or changed. Writing
// it anew gives the space back and leaves nothing behind of what was deleted, in its log neither.

/// Remembers that the file has to be written anew; inside the caller's transaction or without one.
Result<void> wantCompaction(Connection& connection);
Result<bool> isCompactionWanted(Connection& connection);
/// Whether a quarter of the file and more is empty.
Result<bool> isCompactionWorthwhile(Connection& connection);
/// Bytes of the database file.
Result<qint64> databaseBytes(Connection& connection);

/// Writes the file anew and empties its log. Others can't write meanwhile: about a second for 100 MB; needs
/// as much free space again. `goOn` is asked now and then; false ends it with ErrorCode::Cancelled. False
/// when a reader kept the log from being emptied: the work stays wanted.
Result<bool> compact(Connection& connection, const std::function<bool()>& goOn = {});

} // namespace heliograph
