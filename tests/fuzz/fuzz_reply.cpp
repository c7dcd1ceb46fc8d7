// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of a gateway, as files of tests/data/protocol are. Each input goes through the reader of send
// answers, and through the one of the other readers that its length chooses.
#include "core/gateway/PlainSendReply.h"
#include "core/gateway/ReplyReader.h"
#include "tests/fuzz/FuzzPromise.h"

using namespace heliograph;
using fuzz::require;

namespace {

bool isSame(const SendEntry& a, const SendEntry& b)
{
    return a.number == b.number && a.gatewayId == b.gatewayId && a.parts == b.parts && a.state == b.state &&
           a.next == b.next && a.reason == b.reason && a.text == b.text;
}

void checkEntry(const SendEntry& entry)
{
    require((entry.next == NextStep::None) == (entry.state != EntryState::Uncertain),
            "a next step exactly when the outcome is open");
    require(entry.parts >= 0 && entry.parts <= 255, "parts are those that an SMS can have");
    require(entry.gatewayId != u"0", "a lone zero is no id");
    require(entry.gatewayId.isEmpty() || entry.next != NextStep::AskAgain,
            "what has an id is not sent again");
}

/// The short way says what the general one says, or nothing.
void checkShortWay(const QByteArray& body)
{
    const auto plain = readPlainSendReply(body);
    if (!plain)
        return;
    HttpAnswer answer;
    answer.body = " " + body; // keeps the short way out
    const SendReply general = readSendReply(answer);
    require(general.outcome == ReplyOutcome::Answered && general.complete, "the general reader agrees");
    require(plain->size() == general.entries.size(), "both find as many entries");
    for (std::size_t i = 0; i < plain->size(); ++i)
        require(isSame((*plain)[i], general.entries[i]), "both find the same entries");
}

/// What came before damage stays what it was: an answer that was cut has the first entries of the whole one.
void checkCut(const HttpAnswer& answer, const SendReply& whole)
{
    if (whole.outcome != ReplyOutcome::Answered)
        return;
    HttpAnswer cut = answer;
    cut.body.truncate(answer.body.size() * 2 / 3);
    cut.truncated = true;
    const SendReply part = readSendReply(cut);
    require(part.entries.size() <= whole.entries.size(), "a cut answer has no more entries");
    for (std::size_t i = 0; i < part.entries.size(); ++i)
        require(isSame(part.entries[i], whole.entries[i]), "entries before the cut are the same");
}

void checkCompleted(const SendReply& reply, int requested)
{
    const SendReply complete = completeSendReply(reply, requested);
    require(int(complete.entries.size()) == requested, "exactly the numbers that were asked for");
    for (int i = 0; i < requested; ++i) {
        require(complete.entries[std::size_t(i)].number == i + 1, "in their order");
        checkEntry(complete.entries[std::size_t(i)]);
    }
}

void checkHead(const ReplyHead& head)
{
    require(!replyOutcomeWord(head.outcome).isEmpty(), "every outcome has a word");
    const bool isUnreadable = head.outcome == ReplyOutcome::Malformed ||
                              head.outcome == ReplyOutcome::Truncated ||
                              head.outcome == ReplyOutcome::Empty || head.outcome == ReplyOutcome::Unsafe;
    require(!head.complete || !isUnreadable, "what is complete could be read");
}

void readOther(const HttpAnswer& answer, std::size_t which)
{
    switch (which) {
    case 0:
        for (const StateReply reply = readStateReply(answer); const StateEntry& entry : reply.entries)
            require(!deliveryStateWord(entry.state).isEmpty(), "every state has a word");
        return;
    case 1:
        return checkHead(readBalanceReply(answer));
    case 2:
        return checkHead(readOriginatorReply(answer));
    case 3:
        return checkHead(readTimeReply(answer));
    case 4:
        return checkHead(readScheduledReply(answer));
    case 5:
        return checkHead(readScheduledDeleteReply(answer));
    case 6:
        return checkHead(readIncomingReply(answer));
    case 7:
        return checkHead(readNumberInfoReply(answer));
    case 8:
        return checkHead(readStopListReply(answer));
    default:
        return checkHead(readStopEditReply(answer));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    constexpr std::size_t kOthers = 10;
    HttpAnswer answer;
    answer.body = QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
    checkShortWay(answer.body);
    const SendReply reply = readSendReply(answer);
    checkHead(reply);
    for (const SendEntry& entry : reply.entries)
        checkEntry(entry);
    checkCut(answer, reply);
    checkCompleted(reply, 3);
    checkCompleted(readSendReply(answer, 1), 1);
    readOther(answer, size % kOthers);
    return 0;
}
