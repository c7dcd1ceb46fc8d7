// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/Desk.h"

namespace heliograph {

using namespace std::chrono_literals;

Desk::Desk(const Surroundings& around, WorkspacePlace place, bool elsewhere)
    : account(testAccount()), m_around(around), m_place(std::move(place)), m_elsewhere(elsewhere)
{}

Desk::~Desk() = default;

bool Desk::open()
{
    kill();
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_place, m_around.clock);
    if (!workspace)
        return false;
    m_workspace = std::move(*workspace);
    return true;
}

void Desk::kill()
{
    closeSession();
    m_workspace.reset();
}

void Desk::closeSession()
{
    m_client = nullptr;
    m_session.reset();
    m_end.reset();
    m_collisions.clear();
}

RunSettings Desk::settings() const
{
    const Result<GatewayProfile> profile = profileOf(account);
    if (!profile)
        qFatal("no such preset");
    return {account, *profile, {account.login, Secret(QByteArrayLiteral("secret"))}};
}

std::unique_ptr<FakeGatewayClient> Desk::makeClient()
{
    auto client = std::make_unique<FakeGatewayClient>(m_around.clock);
    client->setDeadline(20s);
    client->setLatency([gateway = &m_around.gateway] { return gateway->latency(); });
    client->setPolicy(
        [this, made = client.get()](const FakeGatewayClient::Post& post) -> std::optional<Exchange> {
            // Whoever has no power says nothing.
            if (m_around.disk.isDead())
                return std::nullopt;
            m_around.gateway.numberPost(made->posts().size() - 1);
            return m_around.gateway.answer(post, m_elsewhere);
        });
    return client;
}

Result<void> Desk::sealDraft(qint64 draft, RepeatPolicy policy)
{
    const Result<Campaign> loaded = CampaignStore(connection()).campaign(draft);
    if (!loaded)
        return forward(loaded);
    CampaignSealer sealer(*m_workspace, m_around.clock);
    if (const Result<void> done = sealer.render(*loaded, loaded->plan, accountIdentity(account)); !done)
        return done;
    return sealer.seal(policy);
}

Result<qint64> Desk::seal(const CampaignPlan& plan, const std::vector<NewRecipient>& recipients,
                          RepeatPolicy policy)
{
    Campaign draft;
    draft.name = QStringLiteral("Spring");
    draft.accountName = account.name;
    draft.plan = plan;
    draft.headers = {QStringLiteral("Name")};
    draft.createdAt = m_around.clock.nowMs();
    const Result<qint64> id = CampaignStore(connection()).newDraft(draft, recipients);
    if (!id)
        return id;
    if (const Result<void> done = sealDraft(*id, policy); !done)
        return forward(done);
    return *id;
}

Result<void> Desk::start(qint64 campaign)
{
    closeSession();
    m_around.gateway.forgetSaid();
    std::unique_ptr<FakeGatewayClient> client = makeClient();
    m_client = client.get();
    m_session =
        std::make_unique<CampaignSession>(*m_workspace, m_around.clock, std::move(client), settings());
    QObject::connect(m_session.get(), &CampaignSession::ended, m_session.get(),
                     [this](const RunEnd& how) { m_end = how; });
    QObject::connect(m_session.get(), &CampaignSession::collided, m_session.get(),
                     [this](const QList<qint64>& keys) { m_collisions += keys; });
    const Result<void> started = m_session->start(campaign, {});
    if (!started)
        closeSession();
    return started;
}

std::vector<Said> Desk::heard() const
{
    std::vector<Said> all;
    for (const auto& [index, said] : m_around.gateway.said()) {
        if (!m_client || m_client->posts().at(index).open || m_client->posts().at(index).aborted)
            continue;
        all.insert(all.end(), said.begin(), said.end());
    }
    return all;
}

bool Desk::askForReports(std::chrono::milliseconds during)
{
    const Result<WorkspaceLock> lock =
        WorkspaceLock::account(m_workspace->lockFolder(), accountIdentity(account), account.name);
    if (!lock)
        return false;
    const std::unique_ptr<FakeGatewayClient> client = makeClient();
    StatusPoller poller(*m_workspace, *client, m_around.clock, settings());
    poller.start();
    m_around.clock.advance(during);
    return true;
}

} // namespace heliograph
