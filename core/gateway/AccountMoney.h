// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"

#include <QString>

#include <optional>

namespace heliograph {

struct BalanceReply;

// An amount is a decimal with a point as text ("2.4", "1234.50"), so that nothing is lost in a double.

/// What a person typed as an amount: "2,40", "2.40", "1 234,50". Nothing when it is none, is negative, or has
/// more than four decimals.
std::optional<QString> amountFrom(const QString& typed);

/// The amount times `count`, with at least two decimals; empty when `amount` is none or negative.
QString amountTimes(const QString& amount, qint64 count);

/// Less than 0, 0, or more than 0; nothing when one of the two is no number. Either may be negative.
std::optional<int> compareAmounts(const QString& left, const QString& right);

/// The operator asked to be warned and less money is left than that. A balance without money is never low.
bool isLow(const Account& account, const BalanceReply& balance);

} // namespace heliograph
