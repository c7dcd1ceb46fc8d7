// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"

#include <CLI/CLI.hpp>
#include <optional>

namespace heliograph {

/// The options of `account add` and `account set` as they were typed; what is absent stays as it is.
struct AccountOptions {
    QString name;
    QString url;
    QString preset;
    QString login;
    QString sender;
    std::optional<int> recipientsPerDocument;
    std::optional<int> inFlight;
    std::optional<double> requestsPerSecond;
    std::optional<bool> allowHttp;
    bool passwordStdin = false;
    bool tokenStdin = false;
    bool secretOnLine = false; ///< --password or --token, which are refused
};

/// Declares them; `options` must live as long as the command.
void declareAccount(CLI::App& command, AccountOptions& options);

/// The new account these options describe. BadOption, Usage, PlainHttp.
Result<Account> newAccountOf(const AccountOptions& options);

/// The account changed by these options; another address or preset makes what was learnt about it void.
/// BadOption, Usage, PlainHttp.
Result<Account> changedAccount(Account account, const AccountOptions& options);

} // namespace heliograph
