// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/SendingJob.h"

#include "core/engine/CampaignClosing.h"
#include "core/engine/RetryPlan.h"
#include "core/sending/FailureWatch.h"
#include "core/storage/CampaignCounts.h"

#include <QStorageInfo>

namespace heliograph {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLongestSleep = 1min;
constexpr qint64 kEnoughSpace = 64LL * 1024 * 1024;
// Each such run makes rows unknown that were only waiting.
constexpr int kMostFruitless = 3;

qint64 answered(const Counts& counts)
{
    return counts.total() - counts[RecipientState::Ready] - counts[RecipientState::Submitting] -
           counts[RecipientState::Uncertain];
}

bool isPausedByPerson(const Campaign& campaign)
{
    return campaign.state == CampaignState::Paused && campaign.pauseCode.isEmpty();
}

} // namespace

SendingJob::SendingJob(Engine& engine, AccountLinks& links, qint64 campaign, Gate gate, QObject* parent)
    : QObject(parent), m_engine(engine), m_links(links), m_gate(std::move(gate))
{
    m_view.campaign = campaign;
}

SendingJob::~SendingJob() = default;

void SendingJob::setPhase(RunPhase phase, std::optional<Error> error, std::optional<qint64> nextTryAt)
{
    RunView view{m_view.campaign, phase, std::move(error), nextTryAt};
    if (view == m_view)
        return;
    m_view = std::move(view);
    Q_EMIT changed();
}

void SendingJob::after(std::chrono::milliseconds delay, std::function<void()> action)
{
    m_engine.clock().after(delay, this, [this, stage = m_stage, action = std::move(action)] {
        if (stage == m_stage)
            action();
    });
}

Counts SendingJob::counts()
{
    const Result<Counts> counts = readCounts(m_engine.workspace().connection(), campaign());
    return counts ? *counts : Counts();
}

void SendingJob::start(quint64 ticket)
{
    if (m_view.isBusy() && m_view.phase != RunPhase::WaitingToRetry)
        return;
    m_ticket = ticket;
    m_stopped = false;
    m_tries = 0;
    m_fruitless = 0;
    findSecret();
}

void SendingJob::findSecret()
{
    const Result<Campaign> campaign = m_engine.campaigns().campaign(this->campaign());
    ++m_stage;
    if (!campaign)
        return setPhase(RunPhase::Idle, campaign.error());
    m_identity = campaign->identity;
    m_recipients = campaign->recipients;
    // Only a wish takes the keychain's word anew; what works by itself must not ask a person.
    if (m_tries == 0)
        m_links.forget(campaign->accountName);
    setPhase(RunPhase::FindingSecret);
    m_links.settings(campaign->accountName, [this, stage = m_stage](const Result<RunSettings>& found) {
        if (stage == m_stage)
            begin(found);
    });
}

void SendingJob::begin(const Result<RunSettings>& found)
{
    if (!found)
        return setPhase(RunPhase::Idle, found.error());
    const Result<Campaign> campaign = m_engine.campaigns().campaign(this->campaign());
    if (!campaign)
        return setPhase(RunPhase::Idle, campaign.error());
    if (!campaign->isOpen())
        return setPhase(RunPhase::Idle, Error{ErrorCode::NotAllowedInState,
                                              QString::number(campaign->id),
                                              describe(campaign->state),
                                              {}});
    const Result<void> opened = openSession(*campaign, *found);
    // Now that the campaign's lock is here, nobody pauses it any more without asking.
    if (opened && m_tries > 0)
        obeyPerson();
    if (opened)
        return;
    m_session.reset();
    const bool elsewhere = opened.error().code == ErrorCode::Busy;
    setPhase(elsewhere ? RunPhase::Elsewhere : RunPhase::Idle,
             elsewhere ? std::nullopt : std::optional(opened.error()));
}

Result<void> SendingJob::openSession(const Campaign& campaign, const RunSettings& found)
{
    const Result<RunSettings> settings =
        m_engine.runSettings(found.account, found.credentials.secret, &campaign.plan);
    if (!settings)
        return forward(settings);
    m_before = campaign.counts;
    m_session = std::make_unique<CampaignSession>(m_engine.workspace(), m_engine.clock(),
                                                  m_engine.makeClient(*settings), *settings);
    m_session->setAccountGate([this](const Account& account) { return takeAccount(account); });
    connect(m_session.get(), &CampaignSession::waitingForAccount, this, [this] {
        if (m_view.phase == RunPhase::FindingSecret)
            setPhase(RunPhase::WaitingForAccount);
    });
    connect(m_session.get(), &CampaignSession::began, this, [this] {
        if (m_view.phase == RunPhase::FindingSecret || m_view.phase == RunPhase::WaitingForAccount)
            setPhase(RunPhase::Running);
    });
    connect(m_session.get(), &CampaignSession::progressed, this, &SendingJob::progressed);
    connect(m_session.get(), &CampaignSession::collided, this, &SendingJob::collided);
    connect(m_session.get(), &CampaignSession::deletedAtGateway, this, &SendingJob::deletedAtGateway);
    connect(m_session.get(), &CampaignSession::ended, this, [this](const RunEnd& end) { onEnded(end); });
    return m_session->start(campaign.id, {});
}

Result<AccountLeases::Lease> SendingJob::takeAccount(const Account& account)
{
    Result<AccountLeases::Lease> lease = m_gate(*this, account);
    if (lease)
        m_lease = *lease;
    return lease;
}

void SendingJob::onEnded(const RunEnd& end)
{
    // The session speaks still; it goes in the event loop's next turn.
    m_engine.clock().after(0ms, this, [this, end] { afterEnd(end); });
}

void SendingJob::afterEnd(const RunEnd& end)
{
    const bool hadAccount = m_lease != nullptr;
    const bool cancels = m_view.phase == RunPhase::Cancelling;
    m_session.reset();
    m_lease.reset();
    if (end.state == CampaignState::Cancelled && !hadAccount)
        return deleteAtGateway();
    if (end.state == CampaignState::Cancelled)
        return endCancelled(end.error);
    if (cancels && end.state != CampaignState::Finished)
        return cancelIdle();
    // The view first: whoever hears of the end looks there for what comes next.
    if (mayGoOnByItself(end)) {
        noteCause(*end.error);
        waitAndRetry(*end.error);
    } else {
        setPhase(RunPhase::Idle, end.error);
    }
    Q_EMIT ended(end);
}

bool SendingJob::mayGoOnByItself(const RunEnd& end)
{
    const Counts now = counts();
    if (answered(now) > answered(m_before)) {
        m_tries = 0;
        m_fruitless = 0;
    } else if (now[RecipientState::Uncertain] > m_before[RecipientState::Uncertain]) {
        ++m_fruitless;
    }
    return end.state == CampaignState::Paused && end.error && mayPass(end.error->code) && !m_stopped &&
           m_fruitless < kMostFruitless;
}

void SendingJob::waitAndRetry(const Error& error)
{
    ++m_stage;
    qint64 at = m_engine.clock().nowMs() + retryDelay(m_tries++).count();
    if (error.code == ErrorCode::QuietHours) {
        const Result<Campaign> campaign = m_engine.campaigns().campaign(this->campaign());
        const std::optional<QDateTime> allowed =
            campaign ? nextAllowed(campaign->plan.quietHours, m_engine.clock().now().toLocalTime())
                     : std::nullopt;
        if (allowed)
            at = allowed->toMSecsSinceEpoch();
    }
    setPhase(RunPhase::WaitingToRetry, error, at);
    waitUntil(at);
}

void SendingJob::noteCause(const Error& error)
{
    const auto isSaid = [this] {
        const Result<Campaign> loaded = m_engine.campaigns().campaign(campaign());
        return loaded && !isPausedByPerson(*loaded);
    };
    if (!isSaid())
        markPaused(&error);
    m_causeSaid = isSaid();
}

bool SendingJob::obeyPerson()
{
    const Result<Campaign> loaded = m_engine.campaigns().campaign(campaign());
    if (!loaded)
        return false;
    if (loaded->wanted == Wanted::Cancel) {
        cancel();
        return true;
    }
    if (loaded->wanted == Wanted::Nothing && !(m_causeSaid && isPausedByPerson(*loaded)))
        return false;
    pause();
    return true;
}

void SendingJob::waitUntil(qint64 at)
{
    // In short sleeps: timers stand still while a computer sleeps, the time of day doesn't.
    const std::chrono::milliseconds left(at - m_engine.clock().nowMs());
    after(std::clamp<std::chrono::milliseconds>(left, 0ms, kLongestSleep), [this, at] {
        if (obeyPerson())
            return;
        if (m_engine.clock().nowMs() < at)
            return waitUntil(at);
        tryAgain();
    });
}

void SendingJob::tryAgain()
{
    const Error cause = m_view.error.value_or(Error{ErrorCode::Unreachable, {}, {}, {}});
    if (cause.code == ErrorCode::QuietHours)
        return findSecret();
    if (cause.code == ErrorCode::DiskFull) {
        const bool enough = QStorageInfo(m_engine.workspace().folder()).bytesAvailable() > kEnoughSpace;
        return enough ? findSecret() : waitAndRetry(cause);
    }
    // A question that changes nothing goes first: a document to a gateway in trouble makes rows unknown.
    const Result<Campaign> campaign = m_engine.campaigns().campaign(this->campaign());
    if (!campaign)
        return setPhase(RunPhase::Idle, campaign.error());
    m_links.balance(campaign->accountName, [this, stage = m_stage](const Result<BalanceReply>& reply) {
        if (stage == m_stage)
            onProbed(reply);
    });
}

void SendingJob::onProbed(const Result<BalanceReply>& reply)
{
    if (obeyPerson())
        return;
    const bool answers = reply || reply.error().code == ErrorCode::NotSupportedByGateway ||
                         reply.error().code == ErrorCode::DocumentRefused;
    if (answers)
        return findSecret();
    if (mayPass(reply.error().code))
        return waitAndRetry(reply.error());
    markPaused(&reply.error());
    setPhase(RunPhase::Idle, reply.error());
}

void SendingJob::markPaused(const Error* error)
{
    CampaignStore store = m_engine.campaigns();
    const Result<WorkspaceLock> lock = WorkspaceLock::campaign(m_engine.workspace().lockFolder(), campaign());
    const Result<Campaign> loaded = store.campaign(campaign());
    if (!loaded || (loaded->state != CampaignState::Running && loaded->state != CampaignState::Paused))
        return;
    const Result<void> done =
        lock ? pauseHeld(m_engine.workspace(), campaign(), error, m_engine.clock().nowMs())
             : store.setWanted(campaign(), Wanted::Pause);
    if (!done)
        setPhase(m_view.phase, done.error());
}

void SendingJob::pause()
{
    m_stopped = true;
    switch (m_view.phase) {
    case RunPhase::WaitingForAccount:
    case RunPhase::Running:
        setPhase(RunPhase::Pausing);
        return m_session->pause();
    case RunPhase::FindingSecret:
        // A session whose account is free begins in the event loop's next turn.
        if (m_session) {
            setPhase(RunPhase::Pausing);
            return m_session->pause();
        }
        [[fallthrough]];
    case RunPhase::WaitingToRetry:
        ++m_stage;
        markPaused(nullptr);
        return setPhase(RunPhase::Idle);
    case RunPhase::Idle:
    case RunPhase::Elsewhere:
        return markPaused(nullptr);
    case RunPhase::Pausing:
    case RunPhase::Cancelling:
        return;
    }
}

void SendingJob::breakOff()
{
    if (m_view.phase == RunPhase::Pausing && m_session)
        m_session->pause();
    else if (m_view.phase == RunPhase::Cancelling && m_session)
        m_session->cancel();
    else if (m_view.phase == RunPhase::Cancelling)
        endCancelled(Error{ErrorCode::Cancelled, {}, {}, {}});
}

void SendingJob::cancel()
{
    if (m_view.phase == RunPhase::Cancelling)
        return;
    m_stopped = true;
    if (m_session) {
        setPhase(RunPhase::Cancelling);
        return m_session->cancel();
    }
    ++m_stage;
    cancelIdle();
}

void SendingJob::close()
{
    const std::optional<Error> error = m_view.error;
    m_stopped = true;
    if (m_session && m_view.phase != RunPhase::Cancelling)
        return pause();
    if (m_view.phase != RunPhase::FindingSecret && m_view.phase != RunPhase::WaitingToRetry)
        return;
    ++m_stage;
    setPhase(RunPhase::Idle, error);
}

void SendingJob::setElsewhere(bool elsewhere)
{
    if (m_view.phase == RunPhase::Idle && elsewhere)
        setPhase(RunPhase::Elsewhere);
    else if (m_view.phase == RunPhase::Elsewhere && !elsewhere)
        setPhase(RunPhase::Idle);
}

} // namespace heliograph
