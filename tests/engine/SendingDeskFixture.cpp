// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/SendingDeskFixture.h"

#include <QCoreApplication>

namespace heliograph {

using namespace std::chrono_literals;

void SendingDeskFixture::prepare()
{
    m_scenario = std::make_unique<Scenario>();
    m_scenario->first.reset();
    m_clock = &m_scenario->clock;
    m_keychain.entries = {{m_scenario->account.name, QByteArrayLiteral("secret")}};
    m_keychain.status = FakeCredentialStore::Status::Ok;
    m_keychain.silent = false;
    m_keychain.reads = 0;
    m_latency = 50ms;
    m_sends = 0;
    m_answer = {};
    m_views.clear();
    m_ends.clear();
    m_progress.clear();
    m_asked.clear();
    open();
}

void SendingDeskFixture::clear()
{
    closeDesk();
    m_scenario.reset();
}

void SendingDeskFixture::open()
{
    Result<std::unique_ptr<Engine>> engine = Engine::open(m_scenario->folders.place(), *m_clock);
    if (!engine)
        qFatal("the workspace can't be opened");
    m_engine = std::move(*engine);
    m_engine->setKeychain(std::make_unique<SharedStore>(m_keychain));
    m_engine->setClientFactory([this](const RunSettings&) {
        auto client = std::make_unique<FakeGatewayClient>(*m_clock);
        client->setLatency(m_latency);
        client->setPolicy([this](const FakeGatewayClient::Post& post) -> std::optional<Exchange> {
            m_sends += post.endpoint == Endpoint::Send ? 1 : 0;
            if (m_answer) {
                if (const std::optional<Exchange> own = m_answer(post))
                    return own;
            }
            return m_scenario->gateway(post);
        });
        m_clients += client.get();
        return client;
    });
    if (const Result<std::vector<Account>> all = m_engine->accounts().accounts(); all && all->empty()) {
        if (!m_engine->accounts().add(m_scenario->account))
            qFatal("the account can't be stored");
    }
    m_desk = std::make_unique<SendingDesk>(*m_engine);
    connect(m_desk.get(), &SendingDesk::changed, this, [this](const RunView& view) { m_views += view; });
    connect(m_desk.get(), &SendingDesk::ended, this, [this](qint64, const RunEnd& end) { m_ends += end; });
    connect(m_desk.get(), &SendingDesk::progressed, this, [this](qint64 id) { ++m_progress[id]; });
    connect(m_desk.get(), &SendingDesk::asked, this,
            [this](qint64 id, const std::optional<Error>& error) { m_asked += std::pair(id, error); });
}

void SendingDeskFixture::closeDesk()
{
    m_desk.reset();
    m_engine.reset();
    m_clients.clear();
}

// The keychain answers through Qt's event loop, everything else through the clock.
void SendingDeskFixture::advance(std::chrono::milliseconds by)
{
    constexpr int kTurns = 3;
    constexpr int kPieces = 100;
    const auto turn = [this] {
        for (int i = 0; i < kTurns; ++i) {
            m_clock->pump();
            QCoreApplication::processEvents();
        }
        m_clock->pump();
    };
    turn();
    const std::chrono::milliseconds piece = std::max<std::chrono::milliseconds>(by / kPieces, 1ms);
    for (std::chrono::milliseconds left = by; left > 0ms; left -= piece) {
        m_clock->advance(std::min(left, piece));
        turn();
    }
}

qint64 SendingDeskFixture::sealed(int count, std::optional<qint64> sendAt)
{
    CampaignPlan plan = testPlan(m_scenario->account);
    plan.sendAt = sendAt;
    plan.message.text = QStringLiteral("Hello {Name} %1").arg(m_clock->steadyMs());
    m_clock->advance(1ms); // so that no two texts are the same
    const qint64 id = addDraft(workspace(), plan, count, m_clock->nowMs());
    CampaignSealer sealer(workspace(), *m_clock);
    const Campaign draft = campaignOf(workspace(), id);
    if (!sealer.render(draft, draft.plan, accountIdentity(m_scenario->account)) ||
        !sealer.seal(RepeatPolicy::Refuse))
        qFatal("not sealed");
    return id;
}

} // namespace heliograph
