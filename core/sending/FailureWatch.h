// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/gateway/GatewayClient.h"

#include <chrono>
#include <optional>

namespace heliograph {

/// Ends a run when the gateway stays out of reach or keeps giving answers that can't be read, so that a
/// broken gateway costs few unknown rows. Attempts in flight together count once: only one that was begun
/// after the last counted failure counts again.
class FailureWatch {
public:
    explicit FailureWatch(QString host) : m_host(std::move(host)) {}

    void readable();
    /// The error to pause with, when it is time. `startedSteadyMs` is when the attempt was begun.
    std::optional<Error> neverArrived(const Exchange& exchange, qint64 startedSteadyMs, qint64 nowSteadyMs);
    std::optional<Error> unreadable(const Exchange& exchange, qint64 startedSteadyMs, qint64 nowSteadyMs);

    /// Until when (steady clock) nothing should be posted after a connection failure.
    qint64 holdUntilMs() const { return m_holdUntil; }

private:
    bool counts(qint64 startedSteadyMs, qint64 nowSteadyMs);

    QString m_host;
    bool m_everReadable = false;
    int m_unreachable = 0;
    int m_unreadable = 0;
    qint64 m_lastCounted = -1;
    qint64 m_holdUntil = 0;
};

} // namespace heliograph
