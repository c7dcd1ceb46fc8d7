// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/Documents.h"

namespace heliograph {
namespace {

// Each table follows the order of its enum.
constexpr const char* kOutcomes[] = {"answered",  "accountRefused", "documentRefused", "malformed",
                                     "truncated", "empty",          "notGateway",      "redirected",
                                     "tooLarge",  "unsafe",         "rateLimited"};
constexpr const char* kEntryStates[] = {"accepted", "held", "rejected", "uncertain"};
constexpr const char* kNextSteps[] = {"", "askAgain", "pollOnly", "operator"};
constexpr const char* kDeliveryStates[] = {"pending",  "delivered", "read",      "undelivered", "expired",
                                           "noReport", "rejected",  "unknownId", "other"};

} // namespace

QString replyOutcomeWord(ReplyOutcome outcome)
{
    return QString::fromLatin1(kOutcomes[static_cast<int>(outcome)]);
}

QString entryStateWord(EntryState state)
{
    return QString::fromLatin1(kEntryStates[static_cast<int>(state)]);
}

QString nextStepWord(NextStep next)
{
    return QString::fromLatin1(kNextSteps[static_cast<int>(next)]);
}

QString deliveryStateWord(DeliveryState state)
{
    return QString::fromLatin1(kDeliveryStates[static_cast<int>(state)]);
}

} // namespace heliograph
