// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/FailureWatch.h"

namespace heliograph {
namespace {

constexpr int kMostUnreachable = 5;
constexpr int kMostUnreadable = 6;
// A gateway that has never said anything readable is more likely the wrong address than a bad day.
constexpr int kMostUnreadableAtFirst = 2;
constexpr qint64 kFirstHoldMs = 200;

} // namespace

void FailureWatch::readable()
{
    m_everReadable = true;
    m_unreachable = 0;
    m_unreadable = 0;
}

bool FailureWatch::counts(qint64 startedSteadyMs, qint64 nowSteadyMs)
{
    if (startedSteadyMs <= m_lastCounted)
        return false;
    m_lastCounted = nowSteadyMs;
    return true;
}

std::optional<Error> FailureWatch::neverArrived(const Exchange& exchange, qint64 startedSteadyMs,
                                                qint64 nowSteadyMs)
{
    if (exchange.problem == ErrorCode::TlsFailed)
        return Error{ErrorCode::TlsFailed, m_host, exchange.technical, exchange.technical};
    if (!counts(startedSteadyMs, nowSteadyMs))
        return std::nullopt;
    m_holdUntil = nowSteadyMs + (kFirstHoldMs << m_unreachable);
    if (++m_unreachable < kMostUnreachable)
        return std::nullopt;
    return Error{exchange.problem, m_host, exchange.technical, exchange.technical};
}

std::optional<Error> FailureWatch::unreadable(const Exchange& exchange, qint64 startedSteadyMs,
                                              qint64 nowSteadyMs)
{
    if (!counts(startedSteadyMs, nowSteadyMs))
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
