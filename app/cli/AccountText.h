// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliOutput.h"
#include "core/gateway/Account.h"
#include "core/gateway/Documents.h"

namespace heliograph {

/// "password", "token" or "bearer".
QString authWord(AuthForm auth);

/// The keys of `account show` without the secret's whereabouts.
QJsonObject accountJson(const Account& account);

/// An account for people; `secret` is a word of secretSourceWord() or empty.
void printAccount(CliOutput& output, const Account& account, const QString& secret);

void printBalance(CliOutput& output, const BalanceReply& balance);
void printSenders(CliOutput& output, const OriginatorReply& senders);

} // namespace heliograph
