// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SandboxGateway that takes messages.
#include "app/sandbox/SandboxGateway.h"
#include "app/sandbox/SandboxRules.h"
#include "core/gateway/ReplyWriter.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr Fault kAfterFaults[] = {Fault::DropAfterAccept, Fault::Truncate, Fault::Empty, Fault::Bomb};

constexpr char kBomb[] =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?><!DOCTYPE response [<!ENTITY a "
    "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">"
    "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
    "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
    "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>"
    "<response><error>&g;</error></response>";

/// What draws for a recipient are made by.
QByteArray keyOf(const SendRecipient& recipient)
{
    return (recipient.clientId.isEmpty() ? recipient.phone : recipient.clientId).toUtf8();
}

Fate fateOf(const FaultPlan& faults, const QByteArray& key)
{
    constexpr std::pair<Fault, Fate> kFates[] = {{Fault::Undelivered, Fate::Undelivered},
                                                 {Fault::Expired, Fate::Expired},
                                                 {Fault::NoReport, Fate::NoReport}};
    for (const auto& [fault, fate] : kFates) {
        if (faults.strikes(fault, key, 1))
            return fate;
    }
    return Fate::Delivered;
}

/// A row of list_scheduled.php for a message whose time is still to come.
ScheduledReply::Item waitingItem(const Message& message, const SendRecipient& recipient, qint64 now)
{
    const bool sms = hasSms(message.type);
    ScheduledReply::Item item;
    item.phone = recipient.phone;
    item.sender = sms ? message.sender : message.viber.sender;
    item.type = messageTypeWord(message.type);
    item.text = sms ? message.text : message.viber.text;
    item.deliveryName = message.deliveryName;
    item.sendAt = recipient.sendAt.toString(u"yyyy-MM-dd HH:mm");
    item.validUntil = sandboxTimeText(sandboxUtcMs(recipient.validUntil));
    item.queuedAt = sandboxTimeText(now);
    return item;
}

} // namespace

SandboxAnswer SandboxGateway::send(const SendDocument& document, const QByteArray& body)
{
    std::vector<SendEntry> entries;
    for (const SendGroup& group : document.groups)
        takeGroup(group, &entries);
    SandboxAnswer answer;
    // Both are on their way to the disk before anyone hears of it.
    if (!m_messages.flush() || !m_log.flush()) {
        constexpr int kInsufficientStorage = 507;
        answer.status = kInsufficientStorage;
        return answer;
    }
    reorder(&entries);
    answer.body = writeSendReply(entries);
    faultAfter(body, &answer);
    return answer;
}

void SandboxGateway::takeGroup(const SendGroup& group, std::vector<SendEntry>* entries)
{
    for (const SendRecipient& recipient : group.recipients) {
        if (std::optional<SendEntry> entry = take(group.message, recipient))
            entries->push_back(std::move(*entry));
    }
}

/// Takes or refuses one message; nothing where its entry is left out of the answer.
std::optional<SendEntry> SandboxGateway::take(const Message& message, const SendRecipient& recipient)
{
    const int attempt = m_faults.hasRecipientFaults() ? ++m_clientIdsSeen[recipient.clientId] : 1;
    SendEntry entry;
    entry.number = recipient.number;
    settle(message, recipient, attempt, &entry);
    const QByteArray key = keyOf(recipient);
    const bool taken = entry.state == EntryState::Accepted;
    if (taken && m_faults.strikes(Fault::DuplicateText, key, attempt)) {
        entry.text = gatewayText(Reason::AlreadySent, m_options.language);
        if (m_faults.parameter(Fault::DuplicateText).isEmpty())
            entry.gatewayId.clear();
    }
    if (taken && m_faults.strikes(Fault::Omit, key, attempt))
        return std::nullopt;
    return entry;
}

void SandboxGateway::settle(const Message& message, const SendRecipient& recipient, int attempt,
                            SendEntry* entry)
{
    const QByteArray key = keyOf(recipient);
    const quint64 known = m_options.forgetClientIds ? 0 : m_messages.idOf(recipient.clientId);
    Reason reason = refusalOf(message, recipient);
    if (known == 0 && reason == Reason::None && m_faults.strikes(Fault::Reject, key, attempt)) {
        const Reason asked = reasonFromCode(m_faults.parameter(Fault::Reject));
        reason = asked == Reason::None ? Reason::OnGatewayStopList : asked;
    }
    const bool held = known != 0 && m_messages.isHeld(recipient.clientId);
    if (known == 0 && reason == Reason::None && m_faults.strikes(Fault::NoFunds, key, attempt)) {
        m_messages.hold(recipient.clientId);
        reason = Reason::HeldForFunds;
    } else if (held) {
        reason = Reason::HeldForFunds;
    }
    entry->state = reason == Reason::None ? EntryState::Accepted : EntryState::Rejected;
    if (reason != Reason::None) {
        entry->text = gatewayText(reason, m_options.language);
        return;
    }
    entry->text = QStringLiteral("send");
    entry->parts = partsOf(message);
    if (known != 0)
        entry->gatewayId = QString::number(known);
    else
        accept(message, recipient, entry);
}

void SandboxGateway::accept(const Message& message, const SendRecipient& recipient, SendEntry* entry)
{
    AcceptedMessage accepted;
    accepted.sendAt = std::max(m_now, sandboxUtcMs(recipient.sendAt));
    const QDateTime& validUntil = hasSms(message.type) ? recipient.validUntil : recipient.viberValidUntil;
    accepted.validUntil = sandboxUtcMs(validUntil);
    accepted.parts = entry->parts;
    accepted.type = message.type;
    accepted.fate = fateOf(m_faults, keyOf(recipient));
    const bool waits = accepted.sendAt > m_now;
    const ScheduledReply::Item item = waits ? waitingItem(message, recipient, m_now) : ScheduledReply::Item();
    entry->gatewayId =
        QString::number(m_messages.add(accepted, recipient.clientId, waits ? &item : nullptr).id);
    m_log.add(message, recipient, *entry, m_now);
}

/// Entries that are struck come last, in an order of their own.
void SandboxGateway::reorder(std::vector<SendEntry>* entries)
{
    if (!m_faults.has(Fault::Reorder))
        return;
    const auto place = [this](const SendEntry& entry) {
        const QByteArray key =
            (entry.gatewayId.isEmpty() ? QString::number(entry.number) : entry.gatewayId).toUtf8();
        return m_faults.strikes(Fault::Reorder, key, m_attempt)
                   ? m_faults.draw(Fault::Reorder, key, m_attempt) | 1
                   : 0;
    };
    std::stable_sort(entries->begin(), entries->end(),
                     [&](const SendEntry& a, const SendEntry& b) { return place(a) < place(b); });
}

void SandboxGateway::faultAfter(const QByteArray& body, SandboxAnswer* answer) const
{
    constexpr int kSlowByDefault = 5000;
    if (m_faults.strikes(Fault::Slow, body, m_attempt)) {
        const QString parameter = m_faults.parameter(Fault::Slow);
        answer->delay = std::chrono::milliseconds(parameter.isEmpty() ? kSlowByDefault : parameter.toInt());
    }
    const std::optional<Fault> fault = m_faults.firstOf(kAfterFaults, body, m_attempt);
    if (fault == Fault::DropAfterAccept)
        answer->ending = SandboxAnswer::Ending::Close;
    else if (fault == Fault::Truncate)
        answer->ending = SandboxAnswer::Ending::Cut;
    else if (fault == Fault::Empty)
        answer->body.clear();
    else if (fault == Fault::Bomb)
        answer->body = kBomb;
}

} // namespace heliograph
