// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"

#include <QString>

#include <optional>

namespace heliograph {

/// A local time as operators write it, as ms UTC: "2026-12-01 10:30", "01.12.2026 10:30", with or without
/// seconds, with a T, or a date alone (midnight). Nothing for anything else, 31 February included.
std::optional<qint64> readLocalTime(QStringView text);

/// What a cell says about when its row's message is to go out.
struct RowTime {
    std::optional<qint64> at;     ///< ms UTC; absent = as the campaign
    Reason reason = Reason::None; ///< BadRowTime, RowTimeInPast
};
RowTime judgeRowTime(QStringView cell, qint64 nowMs);

} // namespace heliograph
