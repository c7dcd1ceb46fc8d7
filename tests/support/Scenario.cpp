// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Scenario.h"

namespace heliograph {
namespace {

GatewayProfile profileOrDie(const Account& account)
{
    Result<GatewayProfile> profile = profileOf(account);
    if (!profile)
        qFatal("no such preset");
    return *profile;
}

/// What one row claims about the gateway, against what the gateway has; empty when it is true.
QString falseClaim(const RecipientRow& row, const ModelGateway& gateway)
{
    const QString clientId = QString::number(row.clientId);
    const bool there = row.clientId != 0 && gateway.has(clientId);
    switch (row.state) {
    case RecipientState::Submitting:
    case RecipientState::Uncertain:
        return {};
    case RecipientState::Cancelled:
        return there && !gateway.messages().value(clientId).deleted ? QStringLiteral("is called cancelled")
                                                                    : QString();
    case RecipientState::Ready:
    case RecipientState::Rejected:
    case RecipientState::Invalid:
    case RecipientState::Skipped:
        return there ? QStringLiteral("is called unsent") : QString();
    default:
        return there ? QString() : QStringLiteral("is called sent");
    }
}

} // namespace

Program::Program(VirtualClock& clockIn, ModelGateway& gatewayIn, const WorkspacePlace& placeIn,
                 Account accountIn)
    : clock(clockIn),
      gateway(gatewayIn),
      place(placeIn),
      account(std::move(accountIn)),
      profile(profileOrDie(account))
{
    reopen();
}

Program::~Program() = default;

void Program::kill()
{
    runner.reset();
    client.reset();
    workspace.reset();
}

void Program::reopen()
{
    kill();
    workspace = TemporaryWorkspace::open(place, clock);
    client = std::make_unique<FakeGatewayClient>(clock);
    client->setPolicy(std::ref(gateway));
}

RunSettings Program::settings() const
{
    return {account, profile, {account.login, Secret(QByteArrayLiteral("secret"))}};
}

Result<void> Program::seal(qint64 draft, RepeatPolicy policy)
{
    const Campaign loaded = campaign(draft);
    CampaignSealer sealer(*workspace, clock);
    if (const Result<void> done = sealer.render(loaded, loaded.plan, accountIdentity(account)); !done)
        return done;
    return sealer.seal(policy);
}

qint64 Program::sealed(const CampaignPlan& plan, int count)
{
    const qint64 id = addDraft(*workspace, plan, count, clock.nowMs());
    if (const Result<void> done = seal(id); !done)
        qFatal("not sealed: %s %s", qPrintable(describe(done.error())), qPrintable(done.error().technical));
    return id;
}

qint64 Program::sealed(int count)
{
    return sealed(testPlan(account), count);
}

Result<void> Program::start(qint64 campaign)
{
    end.reset();
    runner = std::make_unique<CampaignRunner>(*workspace, *client, clock, settings());
    QObject::connect(runner.get(), &CampaignRunner::ended, runner.get(),
                     [this](const RunEnd& how) { end = how; });
    QObject::connect(runner.get(), &CampaignRunner::collided, runner.get(),
                     [this](const QList<qint64>& keys) { collisions += keys; });
    return runner->start(campaign);
}

bool Program::runUntilEnd(std::chrono::milliseconds atMost)
{
    const qint64 until = clock.steadyMs() + atMost.count();
    clock.pump();
    while (!end && clock.advanceToNext(std::chrono::milliseconds(until - clock.steadyMs()))) {
    }
    return end.has_value();
}

RunEnd Program::send(qint64 campaign)
{
    if (const Result<void> started = start(campaign); !started)
        return {CampaignState::Paused, started.error()};
    if (!runUntilEnd())
        qFatal("the runner does not end");
    return *end;
}

RecipientRow Program::row(qint64 campaign, int n)
{
    return rowsOf(*workspace, campaign).at(static_cast<std::size_t>(n - 1));
}

Counts Program::storedCounts(qint64 id)
{
    Counts counts;
    for (const RecipientRow& row : rowsOf(*workspace, id))
        counts[row.state] += 1;
    return counts;
}

QString Program::faults(qint64 id)
{
    const Campaign loaded = campaign(id);
    if (loaded.counts.n != storedCounts(id).n)
        return QStringLiteral("the counters differ from the rows");
    if (loaded.counts.total() != loaded.recipients)
        return QStringLiteral("the counters don't add up to the recipients");
    if (gateway.mostCopies() > 1)
        return QStringLiteral("somebody was sent a message twice");
    if (client->everBusyTwice())
        return QStringLiteral("a lane had two requests at once");
    for (const RecipientRow& row : rowsOf(*workspace, id)) {
        if (const QString claim = falseClaim(row, gateway); !claim.isEmpty())
            return QStringLiteral("row %1 %2").arg(row.row).arg(claim);
    }
    return {};
}

Scenario::Scenario() : account(testAccount())
{
    first = another();
}

std::unique_ptr<Program> Scenario::another(const WorkspacePlace& place)
{
    return std::make_unique<Program>(clock, gateway, place, account);
}

} // namespace heliograph
