// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/gateway/Account.h"
#include "core/gateway/Documents.h"
#include "ui/theme/Tokens.h"

#include <QDateTime>

namespace heliograph {

/// "27,454.50 ₽" in the program's language; the gateway's currency as a sign where there is one. What is no
/// number is shown as it came.
QString moneyText(const QString& amount, const QString& currency);

/// "11,439 SMS (Russia)": the messages that are left in one direction.
QString directionText(const BalanceReply::Direction& direction);

/// "just now", "2 min ago", "today 12:03", "10 Apr 16:20"; both UTC.
QString ageText(const QDateTime& then, const QDateTime& now);

/// "UTC+3", "UTC−3:30", "UTC".
QString zoneText(int minutes);

/// The name of a gateway's kind as it is offered.
QString presetText(const QString& preset);
QString authText(AuthForm auth);
QString newlineText(NewlineMode mode);

/// The account is one to practise with: on this computer.
bool isPractice(const Account& account);

/// How the account stands, for its dot: practice and a low balance warn.
Meaning meaningOf(const Account& account, bool refused, bool low);
/// The same in a word or two: "reachable", "practice", "balance is low", "login refused", "not checked yet".
QString standingText(const Account& account, const std::optional<Error>& error, bool low);

} // namespace heliograph
