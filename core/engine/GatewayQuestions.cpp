// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/GatewayQuestions.h"

#include "core/gateway/ReplyReader.h"

#include <QPointer>

#include <cmath>
#include <deque>

namespace heliograph {
namespace {

constexpr int kMinutesPerDay = 24 * 60;
constexpr int kZoneStep = 15;
constexpr int kSecondsPerMinute = 60;
constexpr Lane kLane{.slot = 0, .question = true};

int roundedToZone(double minutes)
{
    return static_cast<int>(std::lround(minutes / kZoneStep)) * kZoneStep;
}

/// The gateway's clock minus UTC, as it was seen.
std::optional<double> minutesAhead(const TimeReply& reply, const QDateTime& nowUtc)
{
    constexpr double kMsPerMinute = 60'000;
    if (reply.full.isValid())
        return static_cast<double>(nowUtc.msecsTo(reply.full)) / kMsPerMinute;
    if (!reply.timeOfDay.isValid())
        return std::nullopt;
    // A time of day alone: the nearest day counts.
    const double minutes = static_cast<double>(nowUtc.time().msecsTo(reply.timeOfDay)) / kMsPerMinute;
    if (minutes > kMinutesPerDay / 2.0)
        return minutes - kMinutesPerDay;
    return minutes < -kMinutesPerDay / 2.0 ? minutes + kMinutesPerDay : minutes;
}

void noteClock(AccountCheck& check, const TimeReply& reply, const QDateTime& nowUtc)
{
    const double minutes = minutesAhead(reply, nowUtc).value_or(0);
    check.clockOffsetMinutes = roundedToZone(minutes);
    check.clockAheadSeconds =
        static_cast<int>(std::lround((minutes - *check.clockOffsetMinutes) * kSecondsPerMinute));
}

} // namespace

std::optional<int> offsetFrom(const TimeReply& reply, const QDateTime& nowUtc)
{
    const std::optional<double> minutes = minutesAhead(reply, nowUtc);
    return minutes ? std::optional(roundedToZone(*minutes)) : std::nullopt;
}

/// The state of one check().
struct GatewayQuestions::Probe {
    AccountCheck result;
    std::deque<Endpoint> left;
    std::function<void(const AccountCheck&)> done;
    std::function<void(const CheckStep&)> stepped;
};

GatewayQuestions::GatewayQuestions(GatewayClient& client, Clock& clock, RunSettings settings, QObject* parent)
    : QObject(parent),
      m_client(client),
      m_clock(clock),
      m_settings(std::move(settings)),
      m_writer(m_settings.profile, m_settings.account.auth, m_settings.credentials)
{}

Result<void> GatewayQuestions::judge(const ReplyHead& head, const HttpAnswer& answer) const
{
    const QString host = m_settings.account.url.host();
    const QString name = m_settings.account.name;
    switch (head.outcome) {
    case ReplyOutcome::Answered:
        return {};
    case ReplyOutcome::AccountRefused:
        return fail(head.reason == Reason::AccountLocked ? ErrorCode::AccountBlocked
                                                         : ErrorCode::AccountRefused,
                    name, head.errorText);
    case ReplyOutcome::DocumentRefused:
        return fail(ErrorCode::DocumentRefused, name, head.errorText);
    case ReplyOutcome::Redirected:
        return fail(ErrorCode::GatewayRedirected, host, answer.location);
    case ReplyOutcome::RateLimited:
        return fail(ErrorCode::RateLimited, host);
    default:
        return fail(ErrorCode::GatewayMalformed, host, head.errorText,
                    QStringLiteral("HTTP %1").arg(answer.status));
    }
}

template <class Reply>
void GatewayQuestions::ask(Endpoint endpoint, const QByteArray& document, Reply (*read)(const HttpAnswer&),
                           std::function<void(const Result<Reply>&)> done)
{
    if (!m_settings.profile.offers(endpoint)) {
        m_clock.after(std::chrono::milliseconds(0), this, [this, endpoint, done = std::move(done)] {
            done(fail(ErrorCode::NotSupportedByGateway, m_settings.account.name, endpointWord(endpoint)));
        });
        return;
    }
    watch();
    m_client.post(kLane, endpoint, document,
                  [self = QPointer(this), read, done = std::move(done)](const Exchange& exchange) {
                      if (!self)
                          return;
                      self->m_open = false;
                      if (exchange.certificateEnds.isValid())
                          self->m_certificateEnds = exchange.certificateEnds;
                      if (self->m_ended || exchange.fate != Exchange::Fate::Answered)
                          return done(tl::unexpected<Error>(self->errorOf(exchange)));
                      Reply reply = read(exchange.answer);
                      const Result<void> judged = self->judge(reply, exchange.answer);
                      if (!judged)
                          return done(forward(judged));
                      done(std::move(reply));
                  });
}

void GatewayQuestions::watch()
{
    m_open = true;
    m_late = false;
    m_ended = false;
    const quint64 question = ++m_asked;
    if (m_patience.count() == 0)
        return;
    m_clock.after(m_patience, this, [this, question] {
        if (question != m_asked || !m_open)
            return;
        m_late = true;
        m_client.abort(kLane);
    });
}

void GatewayQuestions::cancel()
{
    if (!m_open)
        return;
    m_ended = true;
    m_client.abort(kLane);
}

Error GatewayQuestions::errorOf(const Exchange& exchange) const
{
    const QString host = m_settings.account.url.host();
    if (m_ended)
        return {ErrorCode::Cancelled, host, {}, {}};
    const bool silent = exchange.fate == Exchange::Fate::MaybeArrived && exchange.ourDeadline;
    return {m_late || silent ? ErrorCode::TimedOut : exchange.problem, host, exchange.technical,
            exchange.technical};
}

void GatewayQuestions::balance(std::function<void(const Result<BalanceReply>&)> done)
{
    ask<BalanceReply>(Endpoint::Balance, m_writer.securityOnly(), &readBalanceReply, std::move(done));
}

void GatewayQuestions::senders(std::function<void(const Result<OriginatorReply>&)> done)
{
    ask<OriginatorReply>(Endpoint::Originators, m_writer.securityOnly(), &readOriginatorReply,
                         std::move(done));
}

void GatewayQuestions::clockOffset(std::function<void(const Result<int>&)> done)
{
    askTime([this, done = std::move(done)](const Result<TimeReply>& reply) {
        if (!reply)
            return done(forward(reply));
        done(*offsetFrom(*reply, m_clock.now()));
    });
}

void GatewayQuestions::askTime(std::function<void(const Result<TimeReply>&)> done)
{
    ask<TimeReply>(Endpoint::Time, m_writer.securityOnly(), &readTimeReply,
                   [this, done = std::move(done)](const Result<TimeReply>& reply) {
                       if (reply && !offsetFrom(*reply, m_clock.now()))
                           return done(
                               fail(ErrorCode::GatewayMalformed, m_settings.account.url.host(), reply->raw));
                       done(reply);
                   });
}

void GatewayQuestions::check(std::function<void(const AccountCheck&)> done,
                             std::function<void(const CheckStep&)> stepped)
{
    auto probe = std::make_shared<Probe>();
    probe->left = {Endpoint::Balance, Endpoint::Originators, Endpoint::Time, Endpoint::State,
                   Endpoint::ListScheduled};
    probe->done = std::move(done);
    probe->stepped = std::move(stepped);
    probeNext(std::move(probe));
}

void GatewayQuestions::probeNext(std::shared_ptr<Probe> probe)
{
    while (!probe->left.empty() && !m_settings.profile.offers(probe->left.front()))
        probe->left.pop_front();
    const bool hopeless = probe->result.error && probe->result.error->code != ErrorCode::GatewayMalformed &&
                          probe->result.error->code != ErrorCode::DocumentRefused;
    if (hopeless || probe->left.empty()) {
        AccountCheck& result = probe->result;
        result.ok = !result.capabilities.isEmpty() && !hopeless;
        if (result.ok) {
            result.error.reset();
            result.capabilities.prepend(endpointWord(Endpoint::Send));
            // Deleting what is scheduled can't be tried without doing it; it comes with the list.
            if (result.capabilities.contains(endpointWord(Endpoint::ListScheduled)) &&
                m_settings.profile.offers(Endpoint::Scheduled))
                result.capabilities += endpointWord(Endpoint::Scheduled);
        }
        return probe->done(result);
    }
    const Endpoint endpoint = probe->left.front();
    probe->left.pop_front();
    probeOne(probe, endpoint);
}

void GatewayQuestions::probeOne(const std::shared_ptr<Probe>& probe, Endpoint endpoint)
{
    const auto next = [this, probe, endpoint](const Error* error) {
        if (!error)
            probe->result.capabilities += endpointWord(endpoint);
        else
            probe->result.error = *error;
        probe->result.certificateEnds = m_certificateEnds;
        if (probe->stepped)
            probe->stepped({endpoint, error ? std::optional(*error) : std::nullopt, probe->result});
        probeNext(probe);
    };
    const auto plain = [next](const auto& reply) { next(reply ? nullptr : &reply.error()); };
    switch (endpoint) {
    case Endpoint::Balance:
        return balance([probe, next](const Result<BalanceReply>& reply) {
            if (reply)
                probe->result.balance = *reply;
            next(reply ? nullptr : &reply.error());
        });
    case Endpoint::Originators:
        return senders([probe, next](const Result<OriginatorReply>& reply) {
            if (reply)
                probe->result.senders = *reply;
            next(reply ? nullptr : &reply.error());
        });
    case Endpoint::Time:
        return askTime([this, probe, next](const Result<TimeReply>& reply) {
            if (reply)
                noteClock(probe->result, *reply, m_clock.now());
            next(reply ? nullptr : &reply.error());
        });
    case Endpoint::State:
        // An id that no gateway gives: what matters is that the endpoint answers.
        return ask<StateReply>(endpoint, m_writer.state({QStringLiteral("0")}), &readStateReply, plain);
    case Endpoint::ListScheduled:
        return ask<ScheduledReply>(endpoint, m_writer.listScheduled(1), &readScheduledReply, plain);
    default:
        return probeNext(probe);
    }
}

} // namespace heliograph
