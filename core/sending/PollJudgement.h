// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Documents.h"
#include "core/gateway/GatewayProfile.h"
#include "core/storage/ReportStore.h"

namespace heliograph {

/// What the gateway's word about one message, or its silence, means for its row (protocol reference, section
/// 5). `entry` is absent when the gateway said nothing about this message even when asked for it alone.
/// `viber`: the campaign has a Viber leg, where a delivered message may still be read.
PollOutcome judgePoll(const PollRow& row, const StateEntry* entry, bool viber, const GatewayProfile& profile,
                      qint64 nowMs);

} // namespace heliograph
