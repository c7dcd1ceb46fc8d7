// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace heliograph {

class Connection;

/// The schema number this program writes: that of the last script in resources/sql.
int schemaVersion();

/// Brings the database to schemaVersion(): applies each missing numbered script, all in one transaction. A
/// fresh database is all scripts in order. The number is kept in PRAGMA user_version.
/// ErrorCode::WorkspaceTooNew when the database is ahead of this program; nothing is changed then.
Result<void> migrate(Connection& connection);

} // namespace heliograph
