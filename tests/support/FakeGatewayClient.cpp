// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayClient.h"

#include "moc_FakeGatewayClient.cpp"

#include <algorithm>

namespace heliograph {

std::vector<SendRecipient> FakeGatewayClient::Post::recipients() const
{
    std::vector<SendRecipient> all;
    for (const SendGroup& group : document.send.groups)
        all.insert(all.end(), group.recipients.begin(), group.recipients.end());
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    return all;
}

void FakeGatewayClient::post(Lane lane, Endpoint endpoint, const QByteArray& document, Done done)
{
    for (const Post& other : m_posts)
        m_busyTwice = m_busyTwice || (other.open && other.lane == lane);
    Post post;
    post.lane = lane;
    post.endpoint = endpoint;
    post.bytes = document;
    post.steadyMs = m_clock.steadyMs();
    post.done = std::move(done);
    Result<RequestDocument> read = readRequest(document, NewlineMode::BackslashN);
    if (!read)
        qFatal("a document that no gateway could read was posted: %s", document.constData());
    post.document = std::move(*read);
    m_posts.push_back(std::move(post));
    const std::size_t index = m_posts.size() - 1;
    const std::optional<Exchange> exchange = m_policy ? m_policy(m_posts[index]) : std::nullopt;
    if (exchange)
        return m_clock.after(m_latency(), this, [this, index, exchange] { answer(index, *exchange); });
    m_clock.after(m_deadline, this, [this, index] {
        Exchange late = lost();
        late.ourDeadline = true;
        late.problem = ErrorCode::TimedOut;
        answer(index, late);
    });
}

void FakeGatewayClient::answer(std::size_t index, const Exchange& exchange)
{
    if (!m_posts[index].open)
        return;
    m_posts[index].open = false;
    m_clock.after(std::chrono::milliseconds(0), this,
                  [done = std::move(m_posts[index].done), exchange] { done(exchange); });
}

void FakeGatewayClient::abort(Lane lane)
{
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        if (!(m_posts[i].lane == lane))
            continue;
        m_posts[i].aborted = m_posts[i].aborted || m_posts[i].open;
        Exchange broken = lost();
        broken.aborted = true;
        answer(i, broken);
    }
}

void FakeGatewayClient::forgetOpenPosts()
{
    for (Post& post : m_posts) {
        post.open = false;
        post.done = nullptr;
    }
}

std::vector<std::size_t> FakeGatewayClient::openPosts() const
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < m_posts.size(); ++i) {
        if (m_posts[i].open)
            open.push_back(i);
    }
    return open;
}

int FakeGatewayClient::sends() const
{
    return static_cast<int>(std::count_if(m_posts.begin(), m_posts.end(),
                                          [](const Post& p) { return p.endpoint == Endpoint::Send; }));
}

Exchange FakeGatewayClient::answered(const QByteArray& body, int status)
{
    Exchange exchange;
    exchange.fate = Exchange::Fate::Answered;
    exchange.answer.status = status;
    exchange.answer.body = body;
    return exchange;
}

Exchange FakeGatewayClient::neverArrived(ErrorCode problem)
{
    Exchange exchange;
    exchange.fate = Exchange::Fate::NeverArrived;
    exchange.problem = problem;
    exchange.technical = QStringLiteral("connection refused");
    return exchange;
}

Exchange FakeGatewayClient::lost()
{
    Exchange exchange;
    exchange.fate = Exchange::Fate::MaybeArrived;
    exchange.technical = QStringLiteral("remote host closed");
    return exchange;
}

} // namespace heliograph
