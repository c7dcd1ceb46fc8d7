// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/AttemptOutcome.h"

#include "core/gateway/ErrorTexts.h"
#include "core/sending/RepeatPlan.h"

namespace heliograph {
namespace {

// Whether nothing before this attempt can have reached anybody. A row that a person lets be asked again may
// have had a readable answer that settled nothing ("already sent", another message's id): then no attempt
// counts as unanswered, and yet it isn't new.
bool isNew(const BatchRow& row)
{
    return row.maybe == 0 && row.before != RecipientState::Uncertain;
}

/// Judges the rows of one attempt, one by one.
class Judge {
public:
    Judge(const Batch& batch, const Exchange& exchange, const JudgeContext& context)
        : m_batch(batch), m_exchange(exchange), m_context(context)
    {}

    Judgement run();

private:
    void goBack(const BatchRow& row);
    void refuseAll(const SendReply& reply);
    void becomeUnknown(const BatchRow& row, Reason reason);
    void readAnswer();
    void readEntry(const BatchRow& row, const SendEntry& entry);
    void accept(const BatchRow& row, const SendEntry& entry, RowOutcome& outcome);
    void reject(const BatchRow& row, const SendEntry& entry, RowOutcome& outcome);
    void leaveUncertain(const BatchRow& row, const SendEntry& entry, RowOutcome& outcome);
    void askLater(RowOutcome& outcome) const;
    void pauseFor(Reason reason, const QString& text);
    void pauseFor(ErrorCode code, const QString& detail);
    RowOutcome start(const BatchRow& row) const;
    void add(RowOutcome outcome) { m_result.record.rows.push_back(std::move(outcome)); }

    const Batch& m_batch;
    const Exchange& m_exchange;
    const JudgeContext& m_context;
    Judgement m_result;
};

RowOutcome Judge::start(const BatchRow& row) const
{
    RowOutcome outcome;
    outcome.key = row.key;
    outcome.maybeAfter = row.maybe;
    outcome.context.maybe = isNew(row) ? 0 : std::max(1, row.maybe);
    return outcome;
}

// The attempt changed nothing: first-time rows are ready again, others as unknown as before.
void Judge::goBack(const BatchRow& row)
{
    RowOutcome outcome = start(row);
    outcome.context.cannotHaveArrived = true;
    if (isNew(row)) {
        outcome.to = RecipientState::Ready;
    } else {
        // A repeat that never reached the gateway is not one of the few that are allowed.
        BatchRow before = row;
        before.repeats = std::max(0, row.repeats - 1);
        outcome.repeatCounts = false;
        outcome.reason = Reason::AnswerLost;
        planRepeat(outcome, before, m_context.profile, m_context.nowMs, {});
    }
    add(std::move(outcome));
}

void Judge::becomeUnknown(const BatchRow& row, Reason reason)
{
    RowOutcome outcome = start(row);
    outcome.maybeAfter = row.maybe + 1;
    outcome.reason = reason;
    planRepeat(outcome, row, m_context.profile, m_batch.startedAt,
               m_exchange.ourDeadline ? std::optional(m_context.deadline) : std::nullopt);
    add(std::move(outcome));
    if (!m_context.profile.honoursClientIds)
        pauseFor(ErrorCode::IdsNotHonoured, {});
}

void Judge::askLater(RowOutcome& outcome) const
{
    if (outcome.gatewayId.isEmpty())
        return;
    outcome.dueKind = DueKind::Poll;
    outcome.dueAt = m_context.nowMs + pollDelay(0, m_context.profile).count();
}

void Judge::accept(const BatchRow& row, const SendEntry& entry, RowOutcome& outcome)
{
    outcome.to = entry.state == EntryState::Held ? RecipientState::Held : RecipientState::Accepted;
    outcome.reason = entry.reason;
    Q_UNUSED(row)
    askLater(outcome);
}

void Judge::reject(const BatchRow& row, const SendEntry& entry, RowOutcome& outcome)
{
    outcome.reason = entry.reason;
    outcome.context.fixedByContent = fixedByContent(entry.reason);
    if (isNew(row) || outcome.context.fixedByContent) {
        outcome.to = RecipientState::Rejected;
        if (pausesCampaign(entry.reason))
            pauseFor(entry.reason, entry.text);
        return;
    }
    // The first attempt may have been taken under better conditions.
    outcome.to = RecipientState::Uncertain;
    outcome.next = Next::Operator;
    outcome.reason = Reason::ConditionsChanged;
    pauseFor(ErrorCode::RepeatRefused, entry.text);
}

void Judge::leaveUncertain(const BatchRow& row, const SendEntry& entry, RowOutcome& outcome)
{
    outcome.reason = entry.reason;
    // "Already sent" after an attempt without a readable answer proves that the attempt was taken.
    if (entry.reason == Reason::AlreadySent && row.maybe > 0) {
        outcome.to = RecipientState::Accepted;
        askLater(outcome);
        return;
    }
    outcome.to = RecipientState::Uncertain;
    outcome.next = entry.next == NextStep::PollOnly ? Next::PollOnly : Next::Operator;
    if (outcome.next == Next::PollOnly)
        askLater(outcome);
}

void Judge::readEntry(const BatchRow& row, const SendEntry& entry)
{
    if (entry.state == EntryState::Uncertain && entry.next == NextStep::AskAgain) {
        becomeUnknown(row, entry.reason == Reason::None ? Reason::NoEntry : entry.reason);
        return;
    }
    RowOutcome outcome = start(row);
    outcome.gatewayId = entry.gatewayId;
    outcome.gatewayParts = entry.parts;
    outcome.text = entry.text;
    outcome.context.hasGatewayId = !entry.gatewayId.isEmpty();
    switch (entry.state) {
    case EntryState::Accepted:
    case EntryState::Held:
        accept(row, entry, outcome);
        break;
    case EntryState::Rejected:
        reject(row, entry, outcome);
        break;
    case EntryState::Uncertain:
        leaveUncertain(row, entry, outcome);
        break;
    }
    add(std::move(outcome));
}

void Judge::pauseFor(ErrorCode code, const QString& detail)
{
    const bool aboutHost = code == ErrorCode::GatewayMalformed || code == ErrorCode::GatewayRedirected ||
                           code == ErrorCode::RateLimited;
    if (!m_result.pause)
        m_result.pause = Error{code, aboutHost ? m_context.host : m_context.accountName, detail, {}};
}

void Judge::pauseFor(Reason reason, const QString& text)
{
    switch (reason) {
    case Reason::OutOfSms:
    case Reason::ProviderOutOfSms:
        return pauseFor(ErrorCode::OutOfFunds, text);
    case Reason::LoginRefused:
        return pauseFor(ErrorCode::AccountRefused, text);
    case Reason::AccountBlocked:
    case Reason::AccountLocked:
        return pauseFor(ErrorCode::AccountBlocked, text);
    case Reason::TextRejected:
        return pauseFor(ErrorCode::TextRefused, text);
    case Reason::UnknownSender:
    case Reason::SenderNotModerated:
    case Reason::NoSender:
    case Reason::SenderLength:
        return pauseFor(ErrorCode::SenderRefused, text);
    case Reason::Flood:
    case Reason::IdenticalRequest:
        return pauseFor(ErrorCode::RateLimited, text);
    default:
        return pauseFor(ErrorCode::DocumentRefused, text);
    }
}

// A refusal of the whole document. Three of the texts say that the gateway has the messages, or had the
// document before, so that nothing may be called unsent.
void Judge::refuseAll(const SendReply& reply)
{
    for (const BatchRow& row : m_batch.rows) {
        if (reply.reason == Reason::IdenticalRequest) {
            becomeUnknown(row, Reason::AnswerLost);
        } else if (reply.reason == Reason::AlreadySent || reply.reason == Reason::HeldForFunds) {
            RowOutcome outcome = start(row);
            outcome.maybeAfter = row.maybe + 1;
            outcome.next = Next::Operator;
            outcome.reason = reply.reason;
            outcome.text = reply.errorText;
            add(std::move(outcome));
        } else {
            goBack(row);
        }
    }
}

void Judge::readAnswer()
{
    const int requested = static_cast<int>(m_batch.rows.size());
    SendReply reply = readSendReply(m_exchange.answer, requested);
    m_result.record.outcome = replyOutcomeWord(reply.outcome);
    const bool refused = reply.outcome == ReplyOutcome::AccountRefused ||
                         reply.outcome == ReplyOutcome::DocumentRefused ||
                         reply.outcome == ReplyOutcome::RateLimited;
    // An answer without a single entry says nothing; a gateway that goes on like this is broken.
    m_result.readable = refused || (reply.outcome == ReplyOutcome::Answered && !reply.entries.empty());
    if (refused)
        pauseFor(reply.outcome == ReplyOutcome::RateLimited ? Reason::Flood : reply.reason, reply.errorText);
    if (reply.outcome == ReplyOutcome::Redirected)
        pauseFor(ErrorCode::GatewayRedirected, m_exchange.answer.location);
    // A refusal beside entries contradicts itself; then only a row without an entry is unknown.
    if (refused && reply.entries.empty())
        return refuseAll(reply);
    const SendReply complete = completeSendReply(std::move(reply), requested);
    for (const BatchRow& row : m_batch.rows)
        readEntry(row, complete.entries.at(static_cast<std::size_t>(row.number - 1)));
}

Judgement Judge::run()
{
    AttemptRecord& record = m_result.record;
    record.attempt = m_batch.attempt;
    record.campaign = m_batch.campaign;
    record.finishedAt = m_context.nowMs;
    record.fate = static_cast<int>(m_exchange.fate);
    record.technical = m_exchange.technical;
    record.rows.reserve(m_batch.rows.size());
    switch (m_exchange.fate) {
    case Exchange::Fate::Answered:
        record.httpStatus = m_exchange.answer.status;
        readAnswer();
        break;
    case Exchange::Fate::NeverArrived:
        m_result.neverArrived = true;
        for (const BatchRow& row : m_batch.rows)
            goBack(row);
        break;
    case Exchange::Fate::MaybeArrived:
        for (const BatchRow& row : m_batch.rows)
            becomeUnknown(row, m_exchange.aborted ? Reason::StoppedByOperator : Reason::AnswerLost);
        break;
    }
    return std::move(m_result);
}

} // namespace

Judgement judgeAttempt(const Batch& batch, const Exchange& exchange, const JudgeContext& context)
{
    return Judge(batch, exchange, context).run();
}

} // namespace heliograph
