// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignPlan.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace heliograph {

/// How long to wait before the n-th try by itself, from 0: 30 s, 1, 2, 4, then 5 minutes.
std::chrono::milliseconds retryDelay(int tries);

/// When sending is allowed next, `local` being the computer's time; nothing when it is allowed now.
std::optional<QDateTime> nextAllowed(const QuietHours& hours, const QDateTime& local);

} // namespace heliograph
