// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/AccountReports.h"

#include "core/engine/RetryPlan.h"
#include "core/storage/ReportStore.h"

namespace heliograph {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLongestSleep = 5s;
constexpr std::chrono::milliseconds kShortestSleep = 20ms;
constexpr std::chrono::milliseconds kLongestBurst = 5s;
constexpr std::chrono::milliseconds kBetweenBursts = 1s; // several times what others wait between two looks
constexpr std::chrono::milliseconds kLockRetry = 1s;
constexpr std::chrono::milliseconds kWishPatience = 15s;
// Nothing is put off longer; what is due later tells that the computer's clock was set back.
constexpr std::chrono::milliseconds kLongestPutOff = 2h;
constexpr std::chrono::milliseconds kWithoutSecret = 10min;

} // namespace

AccountReports::AccountReports(Engine& engine, AccountLinks& links, AccountLeases& leases, QString identity,
                               QObject* parent)
    : QObject(parent), m_engine(engine), m_links(links), m_leases(leases), m_identity(std::move(identity))
{
    lookIn(0ms);
}

AccountReports::~AccountReports() = default;

void AccountReports::lookIn(std::chrono::milliseconds delay)
{
    m_nextLookAt = m_engine.clock().steadyMs() + delay.count();
    m_engine.clock().after(delay, this, [this, ticket = ++m_ticket] {
        if (ticket == m_ticket)
            look();
    });
}

void AccountReports::wake()
{
    constexpr std::chrono::milliseconds kSoon = 250ms;
    const bool idle = !m_poller && !m_preparing && m_troubles == 0;
    if (idle && m_nextLookAt > m_engine.clock().steadyMs() + kSoon.count())
        lookIn(kSoon);
}

void AccountReports::askNow(qint64 campaign)
{
    if (std::find(m_wishes.begin(), m_wishes.end(), campaign) != m_wishes.end())
        return;
    m_wishes.push_back(campaign);
    m_wishedUntil = m_engine.clock().steadyMs() + kWishPatience.count();
    m_troubles = 0;
    if (!m_poller && !m_preparing)
        lookIn(0ms);
    else if (m_poller && !m_ending && m_wishes.size() == 1)
        refreshNext();
}

void AccountReports::stop()
{
    ++m_ticket;
    m_wishes.clear();
    m_poller.reset();
    m_client.reset();
    m_lease.reset();
}

std::optional<std::chrono::milliseconds> AccountReports::untilDue()
{
    const Result<std::optional<qint64>> next =
        ReportStore(m_engine.workspace().connection()).nextDueAt(m_identity);
    if (!next || !*next)
        return std::nullopt;
    const std::chrono::milliseconds left(**next - m_engine.clock().nowMs());
    return left > kLongestPutOff ? 0ms : std::max(left, 0ms);
}

void AccountReports::look()
{
    if (m_poller || m_preparing)
        return;
    const std::optional<std::chrono::milliseconds> left = untilDue();
    if (!m_wishes.empty() || left == 0ms)
        return prepare();
    lookIn(std::clamp(left.value_or(kLongestSleep), kShortestSleep, kLongestSleep));
}

void AccountReports::prepare()
{
    const Result<std::vector<Account>> accounts = m_engine.accounts().accounts();
    const auto found =
        accounts
            ? std::find_if(accounts->begin(), accounts->end(),
                           [this](const Account& account) { return accountIdentity(account) == m_identity; })
            : std::vector<Account>::const_iterator();
    if (!accounts || found == accounts->end()) {
        giveUpAsking(accounts ? Error{ErrorCode::NoSuchAccount, {}, m_identity, {}} : accounts.error());
        return lookIn(kWithoutSecret);
    }
    m_preparing = true;
    m_links.settings(found->name, [this, ticket = m_ticket](const Result<RunSettings>& settings) {
        m_preparing = false;
        if (ticket != m_ticket)
            return;
        if (settings)
            return begin(*settings);
        giveUpAsking(settings.error());
        lookIn(kWithoutSecret);
    });
}

void AccountReports::begin(const RunSettings& settings)
{
    Result<AccountLeases::Lease> lease = m_leases.take(settings.account);
    if (!lease) {
        if (m_engine.clock().steadyMs() > m_wishedUntil)
            giveUpAsking(lease.error());
        return lookIn(kLockRetry);
    }
    m_lease = std::move(*lease);
    m_client = m_engine.makeClient(settings);
    m_poller = std::make_unique<StatusPoller>(m_engine.workspace(), *m_client, m_engine.clock(), settings);
    connect(m_poller.get(), &StatusPoller::progressed, this, &AccountReports::onProgressed);
    connect(m_poller.get(), &StatusPoller::troubled, this, &AccountReports::onTroubled);
    connect(m_poller.get(), &StatusPoller::refreshed, this, &AccountReports::onRefreshed);
    connect(m_poller.get(), &StatusPoller::rested, this, [this] {
        m_troubles = 0;
        endBurst(kShortestSleep);
    });
    m_burstUntil = m_engine.clock().steadyMs() + kLongestBurst.count();
    refreshNext();
}

void AccountReports::refreshNext()
{
    if (m_wishes.empty())
        return m_poller->start();
    m_poller->stop();
    m_poller->refresh(m_wishes.front());
}

void AccountReports::onRefreshed(const std::optional<Error>& error)
{
    const qint64 campaign = m_wishes.empty() ? 0 : m_wishes.front();
    if (!m_wishes.empty())
        m_wishes.pop_front();
    if (error && error->code == ErrorCode::AccountRefused)
        m_links.forget(error->where);
    if (error)
        endBurst(kBetweenBursts);
    if (campaign != 0)
        Q_EMIT asked(campaign, error);
    if (!error && m_poller && !m_ending)
        refreshNext();
}

void AccountReports::onProgressed()
{
    m_troubles = 0;
    Q_EMIT progressed();
    // A wish is asked to its end; what is due can wait for other programs.
    if (m_poller && m_wishes.empty() && m_engine.clock().steadyMs() > m_burstUntil)
        endBurst(kBetweenBursts);
}

void AccountReports::onTroubled(const Error& error)
{
    if (error.code == ErrorCode::AccountRefused)
        m_links.forget(error.where);
    endBurst(retryDelay(m_troubles++));
}

void AccountReports::endBurst(std::chrono::milliseconds pause)
{
    if (m_ending || !m_poller)
        return;
    m_ending = true;
    m_poller->stop();
    // The poller speaks still; it goes in the event loop's next turn.
    m_engine.clock().after(0ms, this, [this, pause] {
        m_ending = false;
        m_poller.reset();
        m_client.reset();
        m_lease.reset();
        lookIn(m_wishes.empty() ? pause : kShortestSleep);
    });
}

void AccountReports::giveUpAsking(const Error& error)
{
    const std::deque<qint64> wishes = std::exchange(m_wishes, {});
    for (const qint64 campaign : wishes)
        Q_EMIT asked(campaign, error);
}

} // namespace heliograph
