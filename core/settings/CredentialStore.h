// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace heliograph {

/// What a credential store said.
struct CredentialAnswer {
    enum class Status : quint8 {
        Ok,
        NotFound,   ///< nothing under this name, or the keychain is locked: the two can't be told apart
        NoKeychain, ///< there is no keychain on this computer, or none in this session
        Failed,     ///< the keychain is there and refused, or did not answer in time
    };
    Status status = Status::Failed;
    Secret secret;     ///< of read(), when Ok
    QString technical; ///< the keychain's words, untranslated, never a secret
};

/// Where passwords and tokens are kept, by account name. Belongs to the thread it was made in.
class CredentialStore : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const CredentialAnswer&)>;

    using QObject::QObject;

    // `done` is called once from the event loop, never inside the call, and not at all once the store is
    // gone. It may take as long as a person takes to unlock the keychain.
    virtual void read(const QString& account, Done done) = 0;
    virtual void write(const QString& account, const Secret& secret, Done done) = 0;
    /// Removing what is not there is Ok.
    virtual void remove(const QString& account, Done done) = 0;
};

/// The keychain of the system: Secret Service or KWallet, on Windows the Credential Manager. Entries stand
/// under the service "Heliograph" with the key `workspaceId`/account, so that two workspaces don't share a
/// password.
std::unique_ptr<CredentialStore> systemKeychain(const QString& workspaceId, QObject* parent = nullptr);

} // namespace heliograph
