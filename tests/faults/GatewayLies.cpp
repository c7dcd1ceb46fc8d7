// SPDX-License-Identifier: GPL-3.0-or-later
// What a HostileGateway makes of its answers about sending.
#include "core/gateway/ErrorTexts.h"
#include "tests/faults/HostileGateway.h"

#include <algorithm>

namespace heliograph {
namespace {

const QString kForeign = QStringLiteral("send");

bool isRefusal(const SendEntry& entry)
{
    return entry.text == gatewayText(Reason::PhoneLength, GatewayLanguage::Russian) ||
           entry.text == gatewayText(Reason::DestinationClosed, GatewayLanguage::Russian) ||
           entry.text == gatewayText(Reason::OutOfSms, GatewayLanguage::Russian);
}

} // namespace

Truth* HostileGateway::ofNumber(int number)
{
    for (const SendRecipient& recipient : m_post->recipients()) {
        if (recipient.number == number)
            return find(recipient.clientId);
    }
    return nullptr;
}

Said* HostileGateway::saidOf(const QString& clientId)
{
    const auto found = std::find_if(m_current.begin(), m_current.end(),
                                    [&](const Said& one) { return one.clientId == clientId; });
    return found == m_current.end() ? nullptr : &*found;
}

// What an honest, whole answer means for the rows; what is cut off or taken back below means nothing.
void HostileGateway::noteSaid(const std::vector<SendEntry>& entries)
{
    const bool whole = m_fault == Fault::None;
    for (const SendEntry& entry : entries) {
        Truth* truth = ofNumber(entry.number);
        if (!truth)
            continue;
        if (!entry.gatewayId.isEmpty())
            truth->ids += entry.gatewayId;
        if (Said* said = saidOf(truth->clientId); said && whole)
            *said = {truth->clientId, isRefusal(entry) ? Said::What::Refused : Said::What::Taken,
                     !entry.gatewayId.isEmpty()};
    }
}

void HostileGateway::disturb(std::vector<SendEntry>& entries)
{
    noteSaid(entries);
    if (m_dice.percent(m_lying))
        lie(entries);
    if (m_faulty == 0 || entries.empty())
        return;
    if (m_dice.oneIn(8)) {
        const auto gone = entries.begin() + m_dice.below(static_cast<int>(entries.size()));
        if (const Truth* truth = ofNumber(gone->number))
            saidOf(truth->clientId)->what = Said::What::Nothing;
        entries.erase(gone);
    }
    if (m_dice.oneIn(6))
        std::shuffle(entries.begin(), entries.end(), m_dice.generator());
    believeTheOnlyEntry(entries);
}

// The only entry of an answer to one recipient is believed without a number.
void HostileGateway::believeTheOnlyEntry(const std::vector<SendEntry>& entries)
{
    if (m_current.size() != 1 || entries.size() != 1 || entries.front().number != 0)
        return;
    Truth* truth = find(m_current.front().clientId);
    truth->ids += entries.front().gatewayId;
    truth->liedSent = true;
}

void HostileGateway::lie(std::vector<SendEntry>& entries)
{
    m_totals.add("lying answers");
    std::vector<SendEntry> more;
    for (SendEntry& entry : entries) {
        Truth* truth = ofNumber(entry.number);
        if (truth && m_dice.oneIn(4))
            lieAboutEntry(more, entry, *truth);
    }
    entries.insert(m_dice.oneIn(2) ? entries.begin() : entries.end(), more.begin(), more.end());
    SendEntry foreign;
    // Cut after its half, the answer would have this one alone (believeTheOnlyEntry).
    const bool mayBeAlone = m_current.size() == 1 && m_fault == Fault::CutAnswer;
    foreign.number = m_dice.oneIn(2) && !mayBeAlone ? 0 : 7000 + m_dice.below(9);
    foreign.gatewayId = m_model.freshId();
    foreign.text = kForeign;
    entries.insert(entries.begin(), foreign);
    m_totals.add("foreign numbers");
}

void HostileGateway::lieAboutEntry(std::vector<SendEntry>& more, SendEntry& entry, Truth& truth)
{
    Said* said = saidOf(truth.clientId);
    // Refusals are few; half of the lies about them are that there was none.
    constexpr int kTaken = 3;
    switch (isRefusal(entry) && m_dice.oneIn(2) ? kTaken : m_dice.below(6)) {
    case 0: { // the id of another message
        Truth& other = m_truths.at(static_cast<std::size_t>(m_dice.below(static_cast<int>(m_truths.size()))));
        if (other.ids.isEmpty() || &other == &truth || entry.gatewayId.isEmpty())
            return;
        entry.gatewayId = *std::min_element(other.ids.cbegin(), other.ids.cend());
        truth.ids += entry.gatewayId;
        truth.liedId = other.liedId = true;
        m_totals.add("ids of other messages");
        break;
    }
    case 1: // taken and refused at once: what forbids sending again wins
        if (!isRefusal(entry)) {
            SendEntry refusal;
            refusal.number = entry.number;
            refusal.text = gatewayText(Reason::DestinationClosed, GatewayLanguage::Russian);
            more.push_back(refusal);
            m_totals.add("taken and refused at once");
        }
        return;
    case 2: // refused, it says
        if (isRefusal(entry) || !honoursClientIds)
            return;
        entry.text = gatewayText(m_dice.oneIn(2) ? Reason::DestinationClosed : Reason::PhoneLength,
                                 GatewayLanguage::Russian);
        entry.gatewayId.clear();
        truth.liedUnsent = true;
        m_totals.add("taken and called refused");
        break;
    case kTaken: // it says
        if (!isRefusal(entry))
            return;
        entry.text = kForeign;
        entry.gatewayId = m_model.freshId();
        truth.ids += entry.gatewayId;
        truth.liedSent = true;
        m_totals.add("refused and called taken");
        break;
    case 4: // another id than before
        if (entry.gatewayId.isEmpty())
            return;
        entry.gatewayId = m_model.freshId();
        truth.ids += entry.gatewayId;
        m_totals.add("ids that change");
        return;
    default: // a trouble and an id
        entry.text = QStringLiteral("internal problem 17");
        m_totals.add("words that nobody knows");
        break;
    }
    said->what = Said::What::Nothing;
}

} // namespace heliograph
