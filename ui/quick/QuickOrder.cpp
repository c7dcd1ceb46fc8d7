// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/QuickOrder.h"

#include "core/sending/CampaignSealer.h"
#include "core/storage/PhoneHistory.h"
#include "ui/compose/WrittenMessage.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr int kLookedAt = 5;
constexpr qint64 kMostRows = 300'000;

DraftRequest requestOf(const QuickOrder& order)
{
    DraftRequest request;
    request.name = order.name;
    request.accountName = order.account;
    request.list.phones = order.phones;
    request.plan.message = literalMessage(order.message);
    request.plan.sendAt = order.sendAt;
    return request;
}

bool isSameText(const PastMessage& past, const Message& message)
{
    return past.text == message.text || (!message.viber.text.isEmpty() && past.text == message.viber.text);
}

// When this person had the same text; 0 = not found among the last messages.
qint64 lastTime(Engine& engine, const QuickOrder& order, const QString& phone)
{
    const auto story = PhoneHistory(engine.workspace().connection(), kMostRows).of(phone, kLookedAt);
    if (!story)
        return 0;
    const auto same =
        std::find_if(story->messages.begin(), story->messages.end(),
                     [&order](const PastMessage& past) { return isSameText(past, order.message); });
    return same == story->messages.end() ? 0 : same->at;
}

Result<std::vector<QuickRepeat>> repeatsOf(Engine& engine, const QuickOrder& order, CampaignSealer& sealer)
{
    const Result<std::vector<SealedRow>> rows = sealer.preview(RepeatPolicy::Skip);
    if (!rows)
        return forward(rows);
    std::vector<QuickRepeat> repeats;
    const qint64 shortAgo = engine.clock().nowMs() - std::chrono::milliseconds(kRepeatAsked).count();
    // The rows stand in the order of the numbers.
    for (std::size_t i = 0; i < rows->size() && i < std::size_t(order.phones.size()); ++i) {
        const EarlierSend earlier = rows->at(i).earlier;
        if (earlier == EarlierSend::None)
            continue;
        const QString& phone = order.phones.at(qsizetype(i));
        const qint64 at = lastTime(engine, order, phone);
        if (at == 0 || at > shortAgo)
            repeats.push_back({phone, at, earlier});
    }
    return repeats;
}

Result<QuickOutcome> sealDraft(Engine& engine, const QuickOrder& order, const Account& account,
                               qint64 campaign)
{
    const Result<Campaign> draft = engine.campaigns().campaign(campaign);
    if (!draft)
        return forward(draft);
    CampaignSealer sealer(engine.workspace(), engine.clock());
    if (const auto rendered = sealer.render(*draft, draft->plan, accountIdentity(account)); !rendered)
        return forward(rendered);
    if (!order.again) {
        Result<std::vector<QuickRepeat>> repeats = repeatsOf(engine, order, sealer);
        if (!repeats)
            return forward(repeats);
        if (!repeats->empty())
            return QuickOutcome{0, std::move(*repeats)};
    }
    if (const auto sealed = sealer.seal(RepeatPolicy::Allow); !sealed)
        return forward(sealed);
    return QuickOutcome{campaign, {}};
}

} // namespace

Result<QuickOutcome> sealQuickMessage(Engine& engine, const QuickOrder& order)
{
    const Result<Account> account = engine.accounts().account(order.account);
    if (!account)
        return forward(account);
    if (const auto consent = checkTransportConsent(*account); !consent)
        return forward(consent);
    DraftRequest request = requestOf(order);
    if (const auto filled = engine.fillPlan(request.plan, *account); !filled)
        return forward(filled);
    const Result<DraftResult> built = DraftBuilder(engine.workspace(), engine.clock()).build(request);
    if (!built)
        return forward(built);
    Result<QuickOutcome> outcome = sealDraft(engine, order, *account, built->campaign);
    if (outcome && outcome->campaign != 0)
        return outcome;
    if (const auto removed = engine.campaigns().removeDraft(built->campaign); !removed && outcome)
        return forward(removed);
    return outcome;
}

} // namespace heliograph
