// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DecisionStore.h"

#include "core/storage/CampaignCounts.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Connection.h"
#include "core/storage/EventWriter.h"
#include "core/storage/RecipientStore.h"
#include "core/storage/Retention.h"
#include "core/storage/RetriedRows.h"
#include "core/storage/RowCodec.h"
#include "core/storage/RowSet.h"

namespace heliograph {
namespace {

struct Settlement {
    RecipientState to;
    Next next;
    Reason reason;
    const char* note;
};

Settlement settlementOf(Decision decision)
{
    switch (decision) {
    case Decision::WasSent:
        return {RecipientState::Accepted, Next::None, Reason::SettledSent, "sent"};
    case Decision::WasNotSent:
        return {RecipientState::Rejected, Next::None, Reason::SettledNotSent, "not-sent"};
    case Decision::AskAgain:
        return {RecipientState::Uncertain, Next::AskAgain, Reason::AnswerLost, "ask-again"};
    }
    return {RecipientState::Uncertain, Next::Operator, Reason::AnswerLost, ""};
}

// Nothing runs any more that would ask for a row again; a scheduled one only waits for its time.
bool isOver(CampaignState state)
{
    return state == CampaignState::Finished || state == CampaignState::Scheduled;
}

// A row of a campaign as one of a new list; nothing for one whose message is still under way, or may have
// arrived and the person doesn't accept a second one.
std::optional<NewRecipient> listed(const RecipientRow& row, bool acceptRepeats)
{
    using enum RecipientState;
    const bool isOpen = row.state == Submitting || row.state == Held ||
                        (row.state == Uncertain && row.next != Next::Operator);
    const bool isRisky = row.state == Uncertain || row.state == NoReport;
    if (isOpen || (isRisky && !acceptRepeats))
        return std::nullopt;
    // Left out of the list for good; every other reason for skipping is judged anew at sealing.
    const bool isLeftOut =
        row.state == Skipped && (row.reason == Reason::Duplicate || row.reason == Reason::StopListed);
    NewRecipient one{.row = row.row,
                     .phone = row.phone,
                     .cells = row.cells,
                     .sender = row.sender,
                     .sendAt = {},
                     .detail = {},
                     .copyOf = row.key};
    if (row.state == Invalid || isLeftOut) {
        one.state = row.state;
        one.reason = row.reason;
        one.detail = row.detail;
    }
    return one;
}

// The old campaign's times are over.
void forgetTimes(CampaignPlan& plan)
{
    plan.sendAt.reset();
    plan.validUntil.reset();
    plan.viberValidUntil.reset();
}

Result<void> checkRetry(qint64 campaign, const QSet<RecipientState>& states, const RetryConsent& consent)
{
    using enum RecipientState;
    for (const RecipientState state : states) {
        const bool free = state == Rejected || state == Undelivered || state == Expired;
        const bool risky = state == NoReport || state == Uncertain;
        if (!free && !risky)
            return fail(ErrorCode::RetryNotAllowed, QString::number(campaign), describe(state));
        if (risky && !consent.mayHaveArrived)
            return fail(ErrorCode::RetryNeedsConsent, QString::number(campaign), describe(state));
    }
    return {};
}

} // namespace

Result<bool> DecisionStore::settleRow(qint64 key, Decision decision, const QString& who, qint64 nowMs)
{
    const Settlement settlement = settlementOf(decision);
    // Asking again starts a new series of repeats, but not a new memory of the first attempt.
    const Result<Statement*> statement = m_connection.cached(
        "UPDATE delivery SET state=?1,next=?2,reason=?3,changed_at=?4,repeats=CASE WHEN ?5=1 THEN 0 ELSE "
        "repeats END,"
        "due_kind=?5,due_at=CASE WHEN ?5=1 THEN ?4 END WHERE id=?6 AND state=4 AND next=3");
    if (!statement)
        return forward(statement);
    (*statement)->bind(0, static_cast<int>(settlement.to)).bind(1, static_cast<int>(settlement.next));
    (*statement)->bind(2, reasonCode(settlement.reason)).bind(3, nowMs);
    if (decision == Decision::AskAgain)
        (*statement)->bind(4, static_cast<int>(DueKind::Repeat));
    else
        (*statement)->bindNull(4);
    if (const Result<void> done = (*statement)->bind(5, key).run(); !done)
        return forward(done);
    if (m_connection.changedRows() != 1)
        return false;
    CountChanges counts;
    counts.move(RecipientState::Uncertain, settlement.to);
    if (const Result<void> done = counts.apply(m_connection, campaignOf(key)); !done)
        return forward(done);
    const QString note = QString::fromLatin1(settlement.note) + u' ' + who;
    const Result<void> written = writeEvent(m_connection, {.key = key,
                                                           .at = nowMs,
                                                           .kind = EventKind::Settled,
                                                           .state = settlement.to,
                                                           .reason = settlement.reason,
                                                           .detail = note,
                                                           .attempt = {}});
    if (!written)
        return forward(written);
    return true;
}

// A finished or scheduled campaign that asks again goes on; a cancelled one must not, and where the gateway
// doesn't know our numbers a repeat would be a second message.
Result<Campaign> DecisionStore::askable(qint64 campaign, Decision decision)
{
    Result<Campaign> loaded = CampaignStore(m_connection).campaign(campaign);
    if (!loaded || decision != Decision::AskAgain)
        return loaded;
    if (!loaded->plan.profile.value(u"honoursClientIds").toBool(true))
        return fail(ErrorCode::NotSupportedByGateway, loaded->accountName, describe(Reason::IdsNotHonoured));
    return loaded;
}

Result<DecisionStore::Keys> DecisionStore::keysOf(qint64 campaign, const QSet<qint64>& rows)
{
    Keys keys;
    const Result<void> read =
        RecipientStore(m_connection).forEach(campaign, {}, [&](const RecipientRow& row) {
            if (rows.contains(row.row))
                keys.emplace_back(row.key, row.row);
            return true;
        });
    if (!read)
        return forward(read);
    return keys;
}

Result<QSet<qint64>> DecisionStore::settleKeys(const Campaign& campaign, const Keys& keys, Decision decision,
                                               const QString& who, qint64 nowMs)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction)
        return forward(transaction);
    const Result<Campaign> loaded = CampaignStore(m_connection).campaign(campaign.id);
    if (!loaded)
        return forward(loaded);
    const bool asks = decision == Decision::AskAgain;
    if (asks && loaded->state == CampaignState::Cancelled)
        return fail(ErrorCode::NotAllowedInState, QString::number(campaign.id), describe(loaded->state));
    QSet<qint64> settled;
    for (const auto& [key, row] : keys) {
        const Result<bool> done = settleRow(key, decision, who, nowMs);
        if (!done)
            return forward(done);
        if (*done)
            settled += key;
    }
    if (asks && !settled.isEmpty() && isOver(loaded->state)) {
        const Result<void> reopened =
            CampaignStore(m_connection).setState(campaign.id, CampaignState::Paused, nullptr, nowMs);
        if (!reopened)
            return forward(reopened);
    }
    if (const Result<void> done = transaction->commit(); !done)
        return forward(done);
    return settled;
}

Result<SettleResult> DecisionStore::settle(qint64 campaign, const QSet<qint64>& rows, Decision decision,
                                           const QString& who, qint64 nowMs)
{
    const Result<Campaign> loaded = askable(campaign, decision);
    if (!loaded)
        return forward(loaded);
    const Result<Keys> keys = keysOf(campaign, rows);
    if (!keys)
        return forward(keys);
    const Result<QSet<qint64>> settled = settleKeys(*loaded, *keys, decision, who, nowMs);
    if (!settled)
        return forward(settled);
    QSet<qint64> taken;
    for (const auto& [key, row] : *keys) {
        if (settled->contains(key))
            taken += row;
    }
    SettleResult result;
    result.settled = settled->size();
    for (const qint64 row : rows) {
        if (!taken.contains(row))
            result.refused += row;
    }
    std::sort(result.refused.begin(), result.refused.end());
    return result;
}

Result<SettleResult> DecisionStore::settle(qint64 campaign, const RowSet& rows, Decision decision,
                                           const QString& who, qint64 nowMs)
{
    const Result<Campaign> loaded = askable(campaign, decision);
    if (!loaded)
        return forward(loaded);
    Keys keys;
    for (const qint64 key : rows.keys())
        keys.emplace_back(key, 0);
    const Result<QSet<qint64>> settled = settleKeys(*loaded, keys, decision, who, nowMs);
    if (!settled)
        return forward(settled);
    return SettleResult{settled->size(), {}};
}

Result<RetryDraft> DecisionStore::retryDraft(qint64 campaign, const QSet<RecipientState>& states,
                                             const RetryConsent& consent, qint64 nowMs, const RowSet* only)
{
    using enum RecipientState;
    if (const Result<void> allowed = checkRetry(campaign, states, consent); !allowed)
        return forward(allowed);
    CampaignStore store(m_connection);
    Result<Campaign> original = store.campaign(campaign);
    if (!original)
        return forward(original);
    if (const Result<void> whole = refuseRedacted(m_connection, campaign); !whole)
        return forward(whole);
    const Result<RetriedRows> retried =
        consent.onceMore ? Result<RetriedRows>(RetriedRows()) : RetriedRows::read(m_connection, campaign);
    if (!retried)
        return forward(retried);
    RetryDraft made;
    std::vector<NewRecipient> chosen;
    const Result<void> read =
        RecipientStore(m_connection).forEach(campaign, states, [&](const RecipientRow& row) {
            // What will still be asked again or polled is not given up yet.
            if ((row.state == Uncertain && row.next != Next::Operator) || (only && !only->contains(row.key)))
                return true;
            if (retried->contains(row.row, row.phone)) {
                ++made.leftOut;
                return true;
            }
            chosen.push_back({.row = row.row,
                              .phone = row.phone,
                              .cells = row.cells,
                              .sender = row.sender,
                              .sendAt = {},
                              .detail = {},
                              .copyOf = row.key});
            return true;
        });
    if (!read)
        return forward(read);
    if (chosen.empty() && made.leftOut > 0)
        return fail(ErrorCode::AlreadyRetried, QString::number(campaign), QString::number(made.leftOut));
    if (chosen.empty())
        return fail(ErrorCode::NothingToSend);
    Campaign draft;
    draft.name = original->name;
    draft.parent = campaign;
    draft.accountName = original->accountName;
    draft.plan = original->plan;
    forgetTimes(draft.plan);
    draft.headers = original->headers;
    draft.createdAt = nowMs;
    const Result<qint64> number = store.newDraft(draft, chosen);
    if (!number)
        return forward(number);
    made.campaign = *number;
    return made;
}

Result<qint64> DecisionStore::listDraft(qint64 campaign, const RowSet& rows, const QString& name,
                                        qint64 nowMs, bool acceptRepeats)
{
    Result<Campaign> draft = CampaignStore(m_connection).campaign(campaign);
    if (!draft)
        return forward(draft);
    if (const Result<void> whole = refuseRedacted(m_connection, campaign); !whole)
        return forward(whole);
    std::vector<NewRecipient> chosen;
    const Result<void> read =
        RecipientStore(m_connection).forEach(campaign, {}, [&](const RecipientRow& row) {
            if (!rows.contains(row.key))
                return true;
            if (std::optional<NewRecipient> one = listed(row, acceptRepeats))
                chosen.push_back(std::move(*one));
            return true;
        });
    if (!read)
        return forward(read);
    if (chosen.empty())
        return fail(ErrorCode::NothingToSend);
    draft->name = name;
    draft->parent.reset();
    draft->createdAt = nowMs;
    forgetTimes(draft->plan);
    return CampaignStore(m_connection).newDraft(*draft, chosen);
}

Result<qint64> DecisionStore::mendingDraft(qint64 key, qint64 nowMs)
{
    const qint64 campaign = campaignOf(key);
    Result<Campaign> draft = CampaignStore(m_connection).campaign(campaign);
    if (!draft)
        return forward(draft);
    if (const Result<void> whole = refuseRedacted(m_connection, campaign); !whole)
        return forward(whole);
    const Result<std::vector<RecipientRow>> rows = RecipientStore(m_connection).page(campaign, key - 1);
    if (!rows)
        return forward(rows);
    if (rows->empty() || rows->front().key != key)
        return fail(ErrorCode::NothingToSend);
    const std::optional<NewRecipient> row = listed(rows->front(), false);
    if (!row)
        return fail(ErrorCode::NothingToSend);
    draft->parent = campaign;
    draft->createdAt = nowMs;
    forgetTimes(draft->plan);
    return CampaignStore(m_connection).newDraft(*draft, {*row});
}

} // namespace heliograph
