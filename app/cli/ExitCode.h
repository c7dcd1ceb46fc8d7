// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace heliograph {

/// How a command ended (cli.md, "Exit codes").
enum class ExitCode : int {
    Done = 0,
    Usage = 1,
    BadInput = 2,
    Partial = 3, ///< done, but some recipients are not fine
    Network = 4,
    Account = 5,
    Workspace = 6,
    Guard = 7,
    Interrupted = 130,
};

/// The exit code of an operation that could not be carried out.
ExitCode exitCodeFor(ErrorCode code);

} // namespace heliograph
