// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace heliograph {

/// Removes a database with its log.
void removeDatabase(const QString& file);

/// Puts a database that is ready in the place of the folder's, whose old state stays beside it with this
/// stamp in its name. A crash leaves the one or the other, never none: a program would begin anew, with
/// nothing known of what was sent. Returns where the old one stays; empty when there was none.
/// WorkspaceUnwritable; WorkspaceLocked while somebody reads or writes it, and where files that somebody has
/// open can't be replaced (Windows). An error has changed nothing.
Result<QString> putDatabaseInPlace(const QString& incoming, const QString& folder, const QString& stamp);

} // namespace heliograph
