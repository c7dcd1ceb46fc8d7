// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliOutput.h"
#include "core/campaign/Preflight.h"

namespace heliograph {

/// The page before the send as keys of the result: duplicates, duplicatesWithOtherText, stopListed,
/// sentRecently, longest, histogram (parts → messages) and reasons (code → rows).
QJsonObject toJson(const Preflight& page);

/// The page for people.
void printPreflight(CliOutput& output, const Preflight& page);

} // namespace heliograph
