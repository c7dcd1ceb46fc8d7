// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/PollJudgement.h"

#include "core/gateway/StateWords.h"
#include "core/sending/RepeatPlan.h"

namespace heliograph {
namespace {

// A gateway may need a moment until its status service knows what its sending service took.
constexpr int kUnknownBelieved = 3;
constexpr int kSilenceBelieved = 5;
constexpr std::chrono::hours kReadFor{24};

/// The outcome that leaves the row where it is and asks again later, or gives up when it has been long
/// enough.
PollOutcome askLater(const PollRow& row, const GatewayProfile& profile, qint64 nowMs)
{
    PollOutcome outcome;
    outcome.key = row.key;
    outcome.from = row.state;
    outcome.to = row.state;
    outcome.next = row.state == RecipientState::Uncertain ? Next::PollOnly : Next::None;
    const qint64 age = nowMs - row.sentAt;
    if (row.state == RecipientState::Delivered) {
        if (age < std::chrono::milliseconds(kReadFor).count())
            outcome.dueAt = nowMs + pollDelay(row.polls + 1, profile).count();
        return outcome;
    }
    if (age < std::chrono::milliseconds(kPollFor).count()) {
        outcome.dueAt = nowMs + pollDelay(row.polls + 1, profile).count();
        return outcome;
    }
    if (row.state == RecipientState::NoReport)
        return outcome;
    outcome.to = RecipientState::NoReport;
    outcome.reason = Reason::GaveUp;
    outcome.kind = EventKind::GaveUp;
    return outcome;
}

PollOutcome settled(const PollRow& row, RecipientState to, const QString& raw)
{
    PollOutcome outcome;
    outcome.key = row.key;
    outcome.from = row.state;
    outcome.to = to;
    outcome.detail = raw;
    return outcome;
}

PollOutcome unknownToGateway(const PollRow& row, const GatewayProfile& profile, const QString& raw,
                             qint64 nowMs)
{
    if (row.polls + 1 < kUnknownBelieved)
        return askLater(row, profile, nowMs);
    PollOutcome outcome = settled(row, RecipientState::NoReport, raw);
    outcome.reason = Reason::UnknownToGateway;
    if (row.state == RecipientState::Uncertain) {
        outcome.to = RecipientState::Uncertain;
        outcome.next = Next::Operator;
    }
    return outcome;
}

PollOutcome silence(const PollRow& row, const GatewayProfile& profile, qint64 nowMs)
{
    // Parked, not forgotten: silence may be the gateway's trouble of a moment, so it is asked at the slowest
    // pace.
    PollOutcome outcome = askLater(row, profile, nowMs);
    if (outcome.dueAt && row.polls + 1 >= kSilenceBelieved)
        outcome.dueAt = nowMs + pollDelay(std::numeric_limits<int>::max(), profile).count();
    return outcome;
}

} // namespace

PollOutcome judgePoll(const PollRow& row, const StateEntry* entry, bool viber, const GatewayProfile& profile,
                      qint64 nowMs)
{
    if (!entry)
        return silence(row, profile, nowMs);
    switch (entry->state) {
    case DeliveryState::Pending: {
        PollOutcome outcome = askLater(row, profile, nowMs);
        // The gateway knows the message: it was taken.
        if (row.state == RecipientState::Uncertain && outcome.to == RecipientState::Uncertain) {
            outcome.to = RecipientState::Accepted;
            outcome.next = Next::None;
        }
        return outcome;
    }
    case DeliveryState::Delivered: {
        PollOutcome outcome = settled(row, RecipientState::Delivered, entry->raw);
        const bool mayBeRead = viber && deliveryState(entry->sms) != DeliveryState::Delivered;
        if (mayBeRead)
            outcome.dueAt =
                askLater({row.key, row.gatewayId, RecipientState::Delivered, row.polls, row.sentAt}, profile,
                         nowMs)
                    .dueAt;
        return outcome;
    }
    case DeliveryState::Read:
        return settled(row, RecipientState::Read, entry->raw);
    case DeliveryState::Undelivered:
    case DeliveryState::Rejected: {
        const QString why = deliveryErrorText(entry->errorCode);
        return settled(row, RecipientState::Undelivered, why.isEmpty() ? entry->raw : why);
    }
    case DeliveryState::Expired:
        return settled(row, RecipientState::Expired, entry->raw);
    case DeliveryState::NoReport:
        return settled(row, RecipientState::NoReport, entry->raw);
    case DeliveryState::UnknownId:
        return unknownToGateway(row, profile, entry->raw, nowMs);
    case DeliveryState::Other:
        return askLater(row, profile, nowMs);
    }
    return askLater(row, profile, nowMs);
}

} // namespace heliograph
