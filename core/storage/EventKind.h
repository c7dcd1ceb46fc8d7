// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace heliograph {

/// What happened to a recipient. Stored by number: never renumber.
enum class EventKind : quint8 {
    Attempt = 1,  ///< an attempt ended; `attempt` tells which
    Repaired = 2, ///< found in submitting after a crash
    Report = 3,   ///< the gateway told a delivery state
    Settled = 4,  ///< a person decided; detail = who and what
    Cancelled = 5,
    Restored = 6, ///< the workspace was copied, restored or rolled back
    Guard = 7,    ///< a guard kept it from being sent
    GaveUp = 8,   ///< our own end of asking
};

} // namespace heliograph
