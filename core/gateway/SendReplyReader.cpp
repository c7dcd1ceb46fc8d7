// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ErrorTexts.h"
#include "core/gateway/PlainSendReply.h"
#include "core/gateway/ReplyReader.h"
#include "core/gateway/ReplyScanner.h"

namespace heliograph {
namespace {

constexpr ReplyPath kPaths[] = {{"", "information"}};

void settle(SendEntry* entry, EntryState state, NextStep next, Reason reason)
{
    entry->state = state;
    entry->next = next;
    entry->reason = reason;
}

/// An entry whose text is neither "send" nor held nor a duplicate (protocol reference, 6.0.1 and 6.5).
void classifyRefusal(SendEntry* entry, Reason reason)
{
    if (!entry->gatewayId.isEmpty())
        settle(entry, EntryState::Uncertain, NextStep::PollOnly, Reason::ErrorWithId);
    else if (entry->text.isEmpty())
        settle(entry, EntryState::Uncertain, NextStep::AskAgain, Reason::NoEntry);
    else
        settle(entry, EntryState::Rejected, NextStep::None,
               reason == Reason::None ? Reason::UnrecognisedText : reason);
}

void classify(SendEntry* entry)
{
    const bool hasId = !entry->gatewayId.isEmpty();
    if (entry->text == u"send" || normalisedText(entry->text) == u"send")
        return settle(entry, EntryState::Accepted, NextStep::None,
                      hasId ? Reason::None : Reason::SentWithoutId);
    const Reason reason = recogniseText(entry->text).reason;
    if (reason == Reason::HeldForFunds)
        settle(entry, EntryState::Held, NextStep::None, reason);
    else if (reason == Reason::AlreadySent && hasId)
        settle(entry, EntryState::Accepted, NextStep::None, reason);
    else if (reason == Reason::AlreadySent)
        settle(entry, EntryState::Uncertain, NextStep::Operator, reason);
    else
        classifyRefusal(entry, reason);
}

SendEntry entryOf(const ReplyElement& element)
{
    SendEntry entry;
    entry.number = element.number("number_sms");
    entry.gatewayId = element.attribute("id_sms");
    // Some hosts write a zero where they have no id; asking for it could blank a whole status answer.
    if (entry.gatewayId == u"0")
        entry.gatewayId.clear();
    entry.parts = element.parts("parts");
    entry.text = element.text();
    classify(&entry);
    return entry;
}

/// Of two entries with one number, the higher wins: the one that forbids sending again.
int weight(const SendEntry& entry)
{
    switch (entry.state) {
    case EntryState::Held:
        return 6;
    case EntryState::Accepted:
        return entry.gatewayId.isEmpty() ? 4 : 5;
    case EntryState::Uncertain:
        break;
    case EntryState::Rejected:
        return 0;
    }
    return entry.next == NextStep::PollOnly ? 3 : entry.next == NextStep::Operator ? 2 : 1;
}

} // namespace

SendReply readSendReply(const HttpAnswer& answer, int requested)
{
    SendReply reply;
    const bool usual = answer.status == 200 && !answer.truncated && !answer.tooLarge;
    if (std::optional<std::vector<SendEntry>> plain =
            usual ? readPlainSendReply(answer.body) : std::nullopt) {
        reply.outcome = ReplyOutcome::Answered;
        reply.complete = true;
        reply.entries = std::move(*plain);
        return reply;
    }
    const auto take = [&](const ReplyElement& element) { reply.entries.push_back(entryOf(element)); };
    static_cast<ReplyHead&>(reply) = scanReply(answer, kPaths, take);
    if (requested == 1 && reply.entries.size() == 1 && reply.entries.front().number == 0)
        reply.entries.front().number = 1;
    for (const SendEntry& entry : reply.entries) {
        if (entry.number == 0)
            reply.warnings.push_back(replyWarning("missingNumber", entry.text));
    }
    return reply;
}

SendReply completeSendReply(SendReply reply, int requested)
{
    SendEntry missing;
    const bool readable = !reply.entries.empty() || reply.outcome == ReplyOutcome::Answered;
    settle(&missing, EntryState::Uncertain, NextStep::AskAgain,
           readable ? Reason::NoEntry : Reason::AnswerLost);
    std::vector<SendEntry> all(static_cast<std::size_t>(requested), missing);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].number = static_cast<int>(i) + 1;
    std::vector<bool> seen(all.size(), false);
    for (SendEntry& entry : reply.entries) {
        if (entry.number == 0)
            continue;
        if (entry.number < 0 || entry.number > requested) {
            reply.warnings.push_back(replyWarning("foreignNumber", QString::number(entry.number)));
            continue;
        }
        const auto index = static_cast<std::size_t>(entry.number - 1);
        if (seen[index])
            reply.warnings.push_back(replyWarning("repeatedNumber", QString::number(entry.number)));
        if (!seen[index] || weight(entry) > weight(all[index]))
            all[index] = std::move(entry);
        seen[index] = true;
    }
    reply.entries = std::move(all);
    return reply;
}

} // namespace heliograph
