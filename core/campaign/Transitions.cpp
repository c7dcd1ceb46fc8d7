// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Transitions.h"

namespace heliograph {
namespace {

bool isReport(RecipientState state)
{
    using enum RecipientState;
    return state == Delivered || state == Read || state == Undelivered || state == Expired ||
           state == NoReport;
}

bool mayLeaveSubmitting(RecipientState to, const MoveContext& context)
{
    using enum RecipientState;
    switch (to) {
    case Accepted:
    case Held:
    case Uncertain:
        return true;
    case Rejected:
        return context.maybe == 0 || context.fixedByContent;
    case Ready:
        return context.maybe == 0 && context.cannotHaveArrived;
    default:
        return false;
    }
}

bool mayLeaveUncertain(RecipientState to, const MoveContext& context)
{
    using enum RecipientState;
    switch (to) {
    case Submitting:
    case Accepted:
    case Held:
    case Uncertain:
        return true;
    case Rejected:
        return context.fixedByContent || context.settledByPerson;
    default:
        return isReport(to) && context.hasGatewayId;
    }
}

} // namespace

bool mayMove(RecipientState from, RecipientState to, const MoveContext& context)
{
    using enum RecipientState;
    switch (from) {
    case Ready:
        return to == Submitting || to == Cancelled || to == Invalid || to == Skipped;
    case Submitting:
        return mayLeaveSubmitting(to, context);
    case Uncertain:
        return mayLeaveUncertain(to, context);
    case Accepted:
        return isReport(to) || (to == Cancelled && context.gatewaysWord);
    case Held:
        return isReport(to);
    case Delivered:
        return to == Read;
    case NoReport:
    case Expired:
        return context.ourGivingUp && isReport(to) && to != from;
    default:
        return false;
    }
}

} // namespace heliograph
