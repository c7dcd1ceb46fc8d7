// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/RecipientState.h"

namespace heliograph {

/// What may decide a move beside the two states (ledger.md, "States and moves of a recipient").
struct MoveContext {
    int maybe = 0; ///< of the row, this attempt not counted
    bool cannotHaveArrived =
        false; ///< the attempt can't have reached the gateway whole, or refused the whole document
    bool fixedByContent = false; ///< the rejection's reason is fixed by the row's content
    bool hasGatewayId = false;
    bool gatewaysWord = false;    ///< the gateway itself says so (cancel of what it held)
    bool ourGivingUp = false;     ///< noReport that we gave, not the gateway
    bool settledByPerson = false; ///< a person decided what nobody could know
};

/// Whether a recipient may go from one state to the other. The only table of moves; every writer of states
/// asks it. Staying where it is counts as a move only where the ledger lists it (a repeat that stays
/// uncertain).
bool mayMove(RecipientState from, RecipientState to, const MoveContext& context);

} // namespace heliograph
