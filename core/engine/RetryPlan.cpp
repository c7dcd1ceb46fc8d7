// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RetryPlan.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace heliograph {

using namespace std::chrono_literals;

std::chrono::milliseconds retryDelay(int tries)
{
    constexpr std::array<std::chrono::milliseconds, 5> kDelays = {30s, 1min, 2min, 4min, 5min};
    return kDelays.at(std::min(static_cast<std::size_t>(tries), kDelays.size() - 1));
}

std::optional<QDateTime> nextAllowed(const QuietHours& hours, const QDateTime& local)
{
    if (hours.allows(local.time()))
        return std::nullopt;
    const QDate day = hours.allowedFrom > local.time() ? local.date() : local.date().addDays(1);
    return QDateTime(day, hours.allowedFrom, local.timeZone());
}

} // namespace heliograph
