// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/gateway/Account.h"
#include "core/settings/CredentialStore.h"

#include <QObject>

#include <functional>
#include <optional>

namespace heliograph {

class Desk;

/// Stores accounts with their secrets, and removes them. GUI thread; answers come later, and not at all once
/// this object is gone.
class AccountKeeper : public QObject {
    Q_OBJECT
public:
    struct Order {
        Account account;              ///< id 0 = a new one
        QString formerName;           ///< of a stored one
        std::optional<Secret> secret; ///< absent = the stored one stays
    };
    struct Saved {
        Account account;
        /// What the keychain said to the secret; Ok where there was none to store.
        CredentialAnswer::Status keychain = CredentialAnswer::Status::Ok;
    };

    explicit AccountKeeper(Desk& desk, QObject* parent = nullptr);

    /// AccountExists, NoSuchAccount. The account is stored before its secret.
    void save(const Order& order, std::function<void(const Result<Saved>&)> done);
    /// With its secret. AccountInUse: detail = the names of the campaigns that need it.
    void remove(const QString& name, std::function<void(const Result<bool>&)> done);
    /// Whether secrets can be kept on this computer.
    void findKeychain(std::function<void(bool isThere)> done);

private:
    using Told = std::function<void(const CredentialAnswer&)>;
    void onKeychain(std::function<void(CredentialStore&, Told)> call, Told done);
    void storeSecret(const Order& order, Told done);

    Desk& m_desk;
};

} // namespace heliograph
