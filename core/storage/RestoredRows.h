// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace heliograph {

class Connection;

/// After a workspace was copied, restored or rolled back: each unfinished campaign is marked restored, and
/// its unsent rows become uncertain with maybe = 1, since the other copy may have sent them under the same
/// client ids. They, and those that were to be asked again already, are asked no sooner than a repeat may
/// follow an attempt, and under every guard; the age of that unknown attempt counts from the workspace's last
/// known activity. Inside the caller's transaction.
Result<void> markUnsentRowsRestored(Connection& connection, qint64 nowMs);

} // namespace heliograph
