// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/HostileGateway.h"

#include "core/gateway/ErrorTexts.h"
#include "core/gateway/ReplyWriter.h"
#include "core/gateway/StateWords.h"

namespace heliograph {
namespace {

using namespace std::chrono_literals;

QString wording(Reason reason)
{
    return gatewayText(reason, GatewayLanguage::Russian);
}

RecipientState meaning(const QString& word)
{
    switch (deliveryState(word)) {
    case DeliveryState::Delivered:
        return RecipientState::Delivered;
    case DeliveryState::Read:
        return RecipientState::Read;
    case DeliveryState::Undelivered:
    case DeliveryState::Rejected:
        return RecipientState::Undelivered;
    case DeliveryState::Expired:
        return RecipientState::Expired;
    case DeliveryState::NoReport:
        return RecipientState::NoReport;
    default:
        return RecipientState::Accepted;
    }
}

} // namespace

HostileGateway::HostileGateway(Dice& dice, VirtualClock& clock, Totals& totals)
    : m_dice(dice), m_clock(clock), m_totals(totals)
{
    m_model.fault = [this](const ModelGateway::Attempt&, int) { return m_fault; };
    m_model.verdict = [this](const SendRecipient& recipient) { return verdict(recipient); };
    m_model.entries = [this](std::vector<SendEntry>& entries, int) { disturb(entries); };
    m_model.stateEntries = [this](std::vector<StateEntry>& entries) { disturbStates(entries); };
    m_model.forgets = [this](const ModelGateway::Message& message) {
        const Truth* truth = find(message.clientId);
        return forgetsAfterADay && truth && !truth->elsewhere &&
               m_clock.steadyMs() - truth->lastPostSteady > 24 * 3'600'000LL &&
               m_clock.nowMs() - truth->firstPostWall > 24 * 3'600'000LL;
    };
}

void HostileGateway::changeMood()
{
    m_faulty = m_dice.oneIn(4) ? 0 : m_dice.below(4) * 15;
    m_lying = m_dice.oneIn(3) ? m_dice.below(3) * 20 : 0;
    m_moody = m_dice.oneIn(3) ? m_dice.below(20) : 0;
    m_slow = m_dice.oneIn(4);
    m_loginRefused = m_dice.oneIn(12);
    m_model.tellsIdOfRepeats = !m_dice.oneIn(3);
    m_model.judgesBeforeMemory = m_dice.oneIn(3);
    m_model.remembersClientIds = honoursClientIds;
    m_model.silentAboutStates = m_dice.oneIn(8);
}

void HostileGateway::calm()
{
    m_faulty = m_lying = m_moody = 0;
    m_slow = m_loginRefused = false;
    m_model.tellsIdOfRepeats = true;
    m_model.judgesBeforeMemory = false;
    m_model.silentAboutStates = false;
}

std::chrono::milliseconds HostileGateway::latency()
{
    return std::chrono::milliseconds(m_slow ? m_dice.between(200, 19000) : m_dice.between(5, 400));
}

Truth* HostileGateway::find(const QString& clientId)
{
    const auto found = m_byId.constFind(clientId);
    return found == m_byId.cend() ? nullptr : &m_truths[*found];
}

Truth& HostileGateway::record(const QString& clientId, const QString& phone, const QString& text)
{
    if (Truth* known = find(clientId))
        return *known;
    m_byId.insert(clientId, m_truths.size());
    Truth made;
    made.clientId = clientId;
    made.phone = phone;
    made.text = text;
    m_truths.push_back(made);
    return m_truths.back();
}

bool HostileGateway::told(const QString& gatewayId, RecipientState state) const
{
    const auto found = m_told.find(gatewayId);
    return found != m_told.end() && found->second.contains(state);
}

void HostileGateway::deny(const char* what, const QString& which)
{
    violations += QStringLiteral("%1: %2").arg(QString::fromLatin1(what), which);
}

std::optional<Exchange> HostileGateway::answer(const Post& post, bool elsewhere)
{
    if (post.endpoint == Endpoint::Send)
        return send(post, elsewhere);
    m_totals.add("questions");
    if (m_dice.percent(m_faulty / 2))
        return m_dice.oneIn(2) ? FakeGatewayClient::lost() : FakeGatewayClient::answered({}, 503);
    return m_model(post);
}

HostileGateway::Fault HostileGateway::drawFault()
{
    if (m_loginRefused)
        return Fault::LoginRefused;
    if (!m_dice.percent(m_faulty))
        return Fault::None;
    static const std::vector<Fault> kFaults = {Fault::NeverArrives, Fault::LostBefore, Fault::LostAfter,
                                               Fault::LostAfter,    Fault::SlowAfter,  Fault::Unavailable,
                                               Fault::Html,         Fault::CutAnswer,  Fault::EmptyAnswer,
                                               Fault::LoginRefused, Fault::BadFormat};
    return m_dice.pick(kFaults);
}

std::optional<Exchange> HostileGateway::send(const Post& post, bool elsewhere)
{
    m_totals.add("documents");
    m_fault = drawFault();
    checkPost(post, elsewhere);
    notePost(post, elsewhere);
    m_post = &post;
    m_current.clear();
    for (const SendRecipient& recipient : post.recipients())
        m_current.push_back({recipient.clientId, Said::What::Nothing, false});
    std::optional<Exchange> exchange = m_model(post);
    m_post = nullptr;
    if (m_fault != Fault::None) {
        m_totals.add("faulty documents");
        if (!exchange || exchange->fate == Exchange::Fate::MaybeArrived)
            m_totals.add("lost answers");
    }
    // Nobody waits any more, and it is taken all the same.
    if (m_fault == Fault::LostBefore && m_dice.oneIn(3)) {
        m_totals.add("documents taken late");
        m_clock.after(std::chrono::milliseconds(m_dice.below(40'000)), &m_later,
                      [this, copy = post] { m_model.accept(copy); });
    }
    m_said[m_postIndex] = m_current;
    return exchange;
}

void HostileGateway::checkRepeat(const Truth& truth, qint64 wall, qint64 steady)
{
    m_totals.add("repeats");
    if (!honoursClientIds)
        deny("repeated where client ids aren't honoured", truth.phone);
    const qint64 age = wall - truth.firstPostWall;
    if (age < 0 || age > 24 * 3'600'000LL)
        deny("repeated after the gateway may have forgotten", truth.phone);
    if (!truth.askedByPerson && !clockJumped && steady - truth.lastPostSteady < repeatAfter.count())
        deny("repeated too soon", truth.phone);
}

void HostileGateway::checkPost(const Post& post, bool elsewhere)
{
    if (accountEdited)
        deny("sent through another account", post.recipients().front().phone);
    for (const SendRecipient& recipient : post.recipients()) {
        if (stopListed.contains(recipient.phone) && !elsewhere)
            deny("sent to somebody on the stop list", recipient.phone);
        if (cancelled.contains(recipient.clientId) && !elsewhere)
            deny("sent after the cancel", recipient.phone);
        const Truth* truth = find(recipient.clientId);
        // What a copy elsewhere has posted, this program can't know.
        if (truth && truth->firstPostWall != 0 && !elsewhere && !truth->elsewhere)
            checkRepeat(*truth, m_clock.nowMs(), m_clock.steadyMs());
    }
}

void HostileGateway::notePost(const Post& post, bool elsewhere)
{
    const bool mayArrive =
        m_fault != Fault::NeverArrives && m_fault != Fault::LoginRefused && m_fault != Fault::BadFormat;
    for (const SendGroup& group : post.document.send.groups) {
        for (const SendRecipient& recipient : group.recipients) {
            Truth& truth = record(recipient.clientId, recipient.phone, group.message.text);
            truth.elsewhere = truth.elsewhere || elsewhere;
            truth.askedByPerson = false;
            if (!mayArrive)
                continue;
            if (truth.firstPostWall == 0)
                truth.firstPostWall = m_clock.nowMs();
            truth.lastPostSteady = m_clock.steadyMs();
        }
    }
}

// What the content decides is decided alike at any time; moods pass.
QString HostileGateway::verdict(const SendRecipient& recipient)
{
    if (recipient.phone.endsWith(u"13"))
        return wording(Reason::PhoneLength);
    if (!m_dice.percent(m_moody))
        return {};
    m_totals.add("refusals");
    static const std::vector<Reason> kMoods = {Reason::DestinationClosed, Reason::DestinationClosed,
                                               Reason::OutOfSms, Reason::HeldForFunds, Reason::HeldForFunds};
    return wording(m_dice.pick(kMoods));
}

void HostileGateway::letTimeWork()
{
    static const std::vector<QString> kWords = {QStringLiteral("deliver"), QStringLiteral("deliver"),
                                                QStringLiteral("not_deliver"), QStringLiteral("expired")};
    for (const Truth& truth : m_truths) {
        if (has(truth.clientId) && m_model.messages().value(truth.clientId).state == u"send" &&
            m_dice.oneIn(4))
            m_model.setStateOf(truth.clientId, m_dice.pick(kWords));
    }
}

void HostileGateway::settleStates()
{
    for (const Truth& truth : m_truths) {
        if (has(truth.clientId) && m_model.messages().value(truth.clientId).state == u"send")
            m_model.setStateOf(truth.clientId, QStringLiteral("deliver"));
    }
}

void HostileGateway::disturbStates(std::vector<StateEntry>& entries)
{
    static const std::vector<QString> kWords = {QStringLiteral("send"),        QStringLiteral("deliver"),
                                                QStringLiteral("not_deliver"), QStringLiteral("expired"),
                                                QStringLiteral("read"),        QStringLiteral("tea")};
    if (m_dice.percent(m_lying)) {
        m_totals.add("lies about states");
        for (StateEntry& entry : entries) {
            if (m_dice.oneIn(3))
                entry.raw = m_dice.pick(kWords);
        }
        StateEntry foreign;
        foreign.gatewayId = m_truths.empty() ? m_model.freshId() : m_dice.pick(m_truths).clientId;
        foreign.raw = m_dice.pick(kWords);
        entries.insert(entries.begin(), foreign);
    }
    if (m_dice.percent(m_faulty / 3) && !entries.empty())
        entries.erase(entries.begin() + m_dice.below(static_cast<int>(entries.size())));
    for (const StateEntry& entry : entries)
        m_told[entry.gatewayId].insert(meaning(entry.raw));
}

} // namespace heliograph
