// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/gateway/Account.h"

#include <vector>

namespace heliograph {

class Connection;
class Statement;

/// The gateway accounts of a workspace. Secrets are not here.
class AccountStore {
public:
    explicit AccountStore(Connection& connection) : m_connection(connection) {}

    /// ErrorCode::AccountExists when the name (without case) is taken.
    Result<void> add(const Account& account);
    /// By its id; campaigns follow a new name. ErrorCode::AccountExists when another account has its name,
    /// NoSuchAccount.
    Result<void> update(const Account& account);
    /// ErrorCode::NoSuchAccount, AccountInUse (detail = the campaign that is not finished).
    Result<void> remove(const QString& name);
    /// Names of the campaigns that keep it from being removed, newest first.
    Result<QStringList> openCampaigns(const QString& name);
    /// ErrorCode::NoSuchAccount.
    Result<Account> account(const QString& name);
    Result<std::vector<Account>> accounts();

private:
    Result<void> renameInCampaigns(const Account& account);
    Result<void> write(Statement& statement, const Account& account);

    Connection& m_connection;
};

} // namespace heliograph
