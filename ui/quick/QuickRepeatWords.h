// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/quick/QuickOrder.h"

#include <QDateTime>

namespace heliograph {

/// The question before the same message goes out again, in the words that hold for each of `repeats` (one at
/// least). `first`: who the first of them is.
QString quickRepeatQuestion(const std::vector<QuickRepeat>& repeats, const QString& first,
                            const QDateTime& now);

} // namespace heliograph
