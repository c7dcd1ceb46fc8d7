// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/StatusPoller.h"

#include "core/base/Log.h"
#include "core/gateway/ReplyReader.h"
#include "core/sending/PollJudgement.h"
#include "core/sending/RepeatPlan.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/RowCodec.h"

#include <QHash>

namespace heliograph {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLongestSleep = 30s;
constexpr std::chrono::milliseconds kFirstBackOff = 1s;
constexpr int kMostBackOffs = 6;

} // namespace

StatusPoller::StatusPoller(Workspace& workspace, GatewayClient& client, Clock& clock, RunSettings settings,
                           QObject* parent)
    : QObject(parent),
      m_workspace(workspace),
      m_client(client),
      m_clock(clock),
      m_settings(std::move(settings)),
      m_store(workspace.connection()),
      m_writer(m_settings.profile, m_settings.account.auth, m_settings.credentials)
{}

void StatusPoller::start()
{
    m_running = true;
    scheduleLook(0ms);
}

void StatusPoller::stop()
{
    m_running = false;
}

void StatusPoller::refresh(qint64 campaign)
{
    m_refreshing = campaign;
    m_refreshAfter = 0;
    scheduleLook(0ms);
}

void StatusPoller::scheduleLook(std::chrono::milliseconds delay)
{
    const quint64 ticket = ++m_lookTicket;
    m_clock.after(delay, this, [this, ticket] {
        if (ticket == m_lookTicket)
            look();
    });
}

Result<void> StatusPoller::fillQueue()
{
    const int limit = std::max(1, m_settings.profile.idsPerStateRequest);
    const Result<Rows> rows = m_refreshing
                                  ? m_store.ofCampaign(*m_refreshing, limit, m_refreshAfter)
                                  : m_store.due(accountIdentity(m_settings.account), m_clock.nowMs(), limit);
    if (!rows)
        return forward(rows);
    if (rows->empty())
        return {};
    if (m_refreshing)
        m_refreshAfter = rows->back().key;
    m_queue.push_back(*rows);
    return {};
}

void StatusPoller::look()
{
    if (m_asking || (!m_running && !m_refreshing))
        return;
    if (m_queue.empty()) {
        if (const Result<void> filled = fillQueue(); !filled)
            return fail(filled.error());
    }
    if (!m_queue.empty())
        return ask();
    if (m_refreshing)
        return endRefresh(std::nullopt);
    const Result<std::optional<qint64>> next = m_store.nextDueAt(accountIdentity(m_settings.account));
    if (!next)
        return fail(next.error());
    // What is accepted while this sleeps is due after the first delay, so that is the longest sleep.
    const std::chrono::milliseconds longest = std::min(kLongestSleep, pollDelay(0, m_settings.profile));
    const std::chrono::milliseconds wait(*next ? **next - m_clock.nowMs() : longest.count());
    scheduleLook(std::clamp<std::chrono::milliseconds>(wait, 10ms, longest));
    Q_EMIT rested();
}

void StatusPoller::ask()
{
    const Rows rows = std::move(m_queue.front());
    m_queue.pop_front();
    QStringList ids;
    ids.reserve(static_cast<qsizetype>(rows.size()));
    for (const PollRow& row : rows)
        ids += row.gatewayId;
    m_asking = true;
    m_client.post({.slot = 0, .question = true}, Endpoint::State, m_writer.state(ids),
                  [self = QPointer(this), rows](const Exchange& exchange) {
                      if (!self)
                          return;
                      self->m_asking = false;
                      self->onAnswer(rows, exchange);
                  });
}

void StatusPoller::onAnswer(const Rows& rows, const Exchange& exchange)
{
    if (exchange.fate != Exchange::Fate::Answered)
        return fail(
            {exchange.problem, m_settings.account.url.host(), exchange.technical, exchange.technical});
    const StateReply reply = readStateReply(exchange.answer);
    const bool silent = reply.outcome == ReplyOutcome::Empty ||
                        (reply.outcome == ReplyOutcome::Answered && reply.entries.empty());
    if (silent && rows.size() > 1)
        return split(rows);
    if (reply.outcome == ReplyOutcome::AccountRefused)
        return fail({ErrorCode::AccountRefused, m_settings.account.name, reply.errorText, {}});
    if (!silent && reply.entries.empty())
        return fail({ErrorCode::GatewayMalformed, m_settings.account.url.host(), reply.errorText, {}});
    m_failures = 0;
    if (const Result<void> recorded = record(rows, reply); !recorded)
        return fail(recorded.error());
    Q_EMIT progressed();
    scheduleLook(0ms);
}

void StatusPoller::split(const Rows& rows)
{
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2);
    m_queue.emplace_front(middle, rows.end());
    m_queue.emplace_front(rows.begin(), middle);
    scheduleLook(0ms);
}

const StatusPoller::CampaignFacts& StatusPoller::factsOf(qint64 campaign)
{
    const auto found = m_facts.find(campaign);
    if (found != m_facts.end())
        return found->second;
    CampaignFacts facts;
    if (const Result<Campaign> loaded = CampaignStore(m_workspace.connection()).campaign(campaign); loaded)
        facts = {hasViber(loaded->plan.message.type), loaded->plan.sendAt.value_or(0)};
    return m_facts[campaign] = facts;
}

Result<void> StatusPoller::record(const Rows& rows, const StateReply& reply)
{
    QHash<QString, const StateEntry*> byId;
    for (const StateEntry& entry : reply.entries)
        byId.insert(entry.gatewayId, &entry);
    std::vector<PollOutcome> outcomes;
    outcomes.reserve(rows.size());
    for (const PollRow& one : rows) {
        const CampaignFacts& facts = factsOf(campaignOf(one.key));
        PollRow row = one;
        row.sentAt = std::max(row.sentAt, facts.sendAt);
        outcomes.push_back(
            judgePoll(row, byId.value(row.gatewayId), facts.viber, m_settings.profile, m_clock.nowMs()));
    }
    return m_store.record(outcomes, m_clock.nowMs());
}

void StatusPoller::fail(const Error& error)
{
    qCInfo(lcSending, "Delivery states could not be asked: %ls", qUtf16Printable(error.technical));
    m_queue.clear();
    if (m_refreshing)
        return endRefresh(error);
    m_failures = std::min(m_failures + 1, kMostBackOffs);
    scheduleLook(kFirstBackOff * (1 << m_failures));
    Q_EMIT troubled(error);
}

void StatusPoller::endRefresh(const std::optional<Error>& error)
{
    m_refreshing.reset();
    Q_EMIT refreshed(error);
    if (m_running)
        scheduleLook(0ms);
}

} // namespace heliograph
