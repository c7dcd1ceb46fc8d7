// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/gateway/GatewayClient.h"

#include <algorithm>
#include <optional>

namespace heliograph {

/// Whether trouble that paused a campaign may pass without anybody's help.
bool mayPass(ErrorCode code);

/// Ends a run when the gateway stays out of reach or keeps giving answers that can't be read, so that a
/// broken gateway costs few unknown rows. Attempts that are in flight together count once: after a failure
/// that counted, only one that was posted later counts again.
class FailureWatch {
public:
    explicit FailureWatch(QString host) : m_host(std::move(host)) {}

    /// Tells that this attempt is on its way; the numbers of attempts rise.
    void posted(qint64 attempt) { m_lastPosted = std::max(m_lastPosted, attempt); }
    void readable();
    /// The error to pause with, when it is time.
    std::optional<Error> neverArrived(const Exchange& exchange, qint64 attempt, qint64 nowSteadyMs);
    std::optional<Error> unreadable(const Exchange& exchange, qint64 attempt);

    /// Until when (steady clock) nothing should be posted after a connection failure.
    qint64 holdUntilMs() const { return m_holdUntil; }
    /// The latest answer could not be read: one document at a time is enough to see whether it gets better.
    bool isDoubtful() const { return m_unreadable > 0; }

private:
    bool counts(qint64 attempt);

    QString m_host;
    bool m_everReadable = false;
    int m_unreachable = 0;
    int m_unreadable = 0;
    qint64 m_lastPosted = 0;
    qint64 m_countedTo = 0; ///< attempts up to here count no more
    qint64 m_holdUntil = 0;
};

} // namespace heliograph
