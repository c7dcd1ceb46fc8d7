// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/check/CheckWords.h"

namespace heliograph {

/// The words of FindingKind::SameTextRecently: never more than is known of any of the rows.
FindingWords repeatWords(const Finding& finding, const CheckResult& result, const QDateTime& now);

} // namespace heliograph
