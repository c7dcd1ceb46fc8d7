// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/FailureWatch.h"

#include "core/campaign/Guards.h"

namespace heliograph {
namespace {

constexpr int kMostUnreachable = 5;
// One document and all its repeats without an answer don't end the run; the next one does.
constexpr int kMostUnreadable = kMostRepeats + 2;
// A gateway that has never said anything readable is more likely the wrong address than a bad day.
constexpr int kMostUnreadableAtFirst = 2;
constexpr qint64 kFirstHoldMs = 200;

} // namespace

bool mayPass(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::GatewayMalformed:
    case ErrorCode::RateLimited:
    case ErrorCode::DiskFull:
    case ErrorCode::QuietHours:
        return true;
    default:
        return false;
    }
}

void FailureWatch::readable()
{
    m_everReadable = true;
    m_unreachable = 0;
    m_unreadable = 0;
}

bool FailureWatch::counts(qint64 attempt)
{
    if (attempt <= m_countedTo)
        return false;
    m_countedTo = std::max(attempt, m_lastPosted);
    return true;
}

std::optional<Error> FailureWatch::neverArrived(const Exchange& exchange, qint64 attempt, qint64 nowSteadyMs)
{
    if (exchange.problem == ErrorCode::TlsFailed)
        return Error{ErrorCode::TlsFailed, m_host, exchange.technical, exchange.technical};
    if (!counts(attempt))
        return std::nullopt;
    m_holdUntil = nowSteadyMs + (kFirstHoldMs << m_unreachable);
    if (++m_unreachable < kMostUnreachable)
        return std::nullopt;
    return Error{exchange.problem, m_host, exchange.technical, exchange.technical};
}

std::optional<Error> FailureWatch::unreadable(const Exchange& exchange, qint64 attempt)
{
    if (!counts(attempt))
        return std::nullopt;
    if (++m_unreadable < (m_everReadable ? kMostUnreadable : kMostUnreadableAtFirst))
        return std::nullopt;
    const bool answered = exchange.fate == Exchange::Fate::Answered;
    const ErrorCode code = answered               ? ErrorCode::GatewayMalformed
                           : exchange.ourDeadline ? ErrorCode::TimedOut
                                                  : ErrorCode::Unreachable;
    return Error{code, m_host, exchange.technical, exchange.technical};
}

} // namespace heliograph
