// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ModelGateway.h"

#include "core/gateway/ReplyWriter.h"

#include <algorithm>

namespace heliograph {
namespace {

const QString kAlreadySent = QStringLiteral("Данное сообщение уже было отправлено.");

} // namespace

std::optional<Exchange> ModelGateway::operator()(const Attempt& post)
{
    switch (post.endpoint) {
    case Endpoint::Send:
        return send(post);
    case Endpoint::State:
        return states(post.document.gatewayIds);
    case Endpoint::Scheduled:
        return deleteScheduled(post.document.gatewayIds);
    default:
        return FakeGatewayClient::answered(QByteArrayLiteral("<response/>"));
    }
}

std::optional<Exchange> ModelGateway::send(const Attempt& post)
{
    const int nth = ++m_sends;
    const Fault what = fault ? fault(post, nth) : Fault::None;
    switch (what) {
    case Fault::NeverArrives:
        return FakeGatewayClient::neverArrived();
    case Fault::LostBefore:
        return FakeGatewayClient::lost();
    case Fault::Unavailable:
        return FakeGatewayClient::answered({}, 503);
    case Fault::Html:
        return FakeGatewayClient::answered(
            QByteArrayLiteral("<!doctype html><html><body>Welcome</body></html>"));
    case Fault::LoginRefused:
        return FakeGatewayClient::answered(writeErrorReply(Reason::LoginRefused, GatewayLanguage::Russian));
    case Fault::BadFormat:
        return FakeGatewayClient::answered(writeErrorReply(Reason::DocumentFormat, GatewayLanguage::Russian));
    default:
        break;
    }
    std::vector<SendEntry> said = accept(post);
    if (entries)
        entries(said, nth);
    if (what == Fault::LostAfter)
        return FakeGatewayClient::lost();
    if (what == Fault::SlowAfter)
        return std::nullopt;
    if (what == Fault::EmptyAnswer)
        return FakeGatewayClient::answered({});
    if (what == Fault::CutAnswer) {
        said.resize(said.size() / 2);
        QByteArray body = writeSendReply(said);
        body.truncate(body.indexOf("</response>"));
        return FakeGatewayClient::answered(body + "<information number_sms=\"9");
    }
    return FakeGatewayClient::answered(writeSendReply(said));
}

std::vector<SendEntry> ModelGateway::accept(const Attempt& post)
{
    std::vector<SendEntry> said;
    for (const SendGroup& group : post.document.send.groups) {
        for (const SendRecipient& recipient : group.recipients)
            said.push_back(acceptOne(recipient, group.message.text));
    }
    return said;
}

SendEntry ModelGateway::acceptOne(const SendRecipient& recipient, const QString& text)
{
    SendEntry entry;
    entry.number = recipient.number;
    entry.parts = 1;
    const auto known = m_byClientId.constFind(recipient.clientId);
    const bool recognised =
        known != m_byClientId.cend() && remembersClientIds && !m_forgotten && !(forgets && forgets(*known));
    entry.text = verdict && (!recognised || judgesBeforeMemory) ? verdict(recipient) : QString();
    const bool held = entry.text == gatewayText(Reason::HeldForFunds, GatewayLanguage::Russian);
    if (!entry.text.isEmpty() && !held)
        return entry;
    if (recognised) {
        entry.text = kAlreadySent;
        entry.gatewayId = tellsIdOfRepeats ? known->gatewayId : QString();
        return entry;
    }
    Message& message = m_byClientId[recipient.clientId];
    message.gatewayId = freshId();
    message.clientId = recipient.clientId;
    message.phone = recipient.phone;
    message.text = text;
    message.sendAt = recipient.sendAt;
    message.held = held;
    ++message.copies;
    entry.gatewayId = message.gatewayId;
    if (!held)
        entry.text = QStringLiteral("send");
    return entry;
}

const ModelGateway::Message* ModelGateway::byGatewayId(const QString& id) const
{
    const auto found = std::find_if(m_byClientId.begin(), m_byClientId.end(),
                                    [&](const Message& message) { return message.gatewayId == id; });
    return found == m_byClientId.end() ? nullptr : &*found;
}

Exchange ModelGateway::states(const QStringList& ids) const
{
    if (silentAboutStates)
        return FakeGatewayClient::answered({});
    std::vector<StateEntry> said;
    for (const QString& id : ids) {
        const Message* message = byGatewayId(id);
        StateEntry entry;
        entry.gatewayId = id;
        entry.raw =
            message ? message->state : gatewayText(Reason::UnknownToGateway, GatewayLanguage::Russian);
        said.push_back(entry);
    }
    if (stateEntries)
        stateEntries(said);
    return FakeGatewayClient::answered(writeStateReply(said));
}

Exchange ModelGateway::deleteScheduled(const QStringList& ids)
{
    std::vector<ScheduledDeleteReply::Item> said;
    for (const QString& id : ids) {
        const Message* message = byGatewayId(id);
        const bool deleted = message && message->sendAt.isValid();
        if (deleted)
            m_byClientId[message->clientId].deleted = true;
        said.push_back({id, deleted, {}});
    }
    return FakeGatewayClient::answered(writeScheduledDeleteReply(said));
}

int ModelGateway::mostCopies() const
{
    int most = 0;
    for (const Message& message : m_byClientId)
        most = std::max(most, message.copies);
    return most;
}

int ModelGateway::copiesTo(const QString& phone) const
{
    int copies = 0;
    for (const Message& message : m_byClientId)
        copies += message.phone == phone ? message.copies : 0;
    return copies;
}

void ModelGateway::setStates(const QString& state)
{
    for (Message& message : m_byClientId)
        message.state = state;
}

void ModelGateway::setState(const QString& phone, const QString& state)
{
    for (Message& message : m_byClientId) {
        if (message.phone == phone)
            message.state = state;
    }
}

} // namespace heliograph
