// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/settings/CredentialStore.h"

#include <chrono>

namespace heliograph {

enum class SecretKind : quint8 { Password, Token };
enum class SecretSource : quint8 { Keychain, Environment, None };

/// "keychain", "environment" or "none" (cli.md, account show).
QString secretSourceWord(SecretSource source);

/// HELIOGRAPH_PASSWORD_<NAME> or HELIOGRAPH_TOKEN_<NAME>: the name upper-cased, whatever is not an ASCII
/// letter or digit as "_". Without a name the variable for a workspace's only account.
QString secretVariable(SecretKind kind, const QString& account = {});

struct FoundSecret {
    Secret secret; ///< empty when the source is None
    SecretSource source = SecretSource::None;
    CredentialAnswer::Status keychain = CredentialAnswer::Status::NotFound; ///< when the source is None: why
    QString technical;
};

/// Finds the secret of an account in the order of cli.md: the account's own variable, the variable for the
/// only account, the keychain.
class SecretLookup : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const FoundSecret&)>;

    struct Question {
        QString account;
        SecretKind kind = SecretKind::Password;
        bool onlyAccount = false; ///< the workspace has no other
    };

    /// A keychain that says nothing for `patience` counts as Failed; zero = wait for ever, which suits a
    /// desktop where a person may be asked to unlock it.
    SecretLookup(CredentialStore& store, Clock& clock,
                 std::chrono::milliseconds patience = std::chrono::seconds(5), QObject* parent = nullptr);

    /// `done` is called once from the event loop, never inside the call, and not once this object is gone.
    void find(const Question& question, Done done);

    /// The environment alone; source None when it has nothing.
    static FoundSecret fromEnvironment(const Question& question);

private:
    CredentialStore& m_store;
    Clock& m_clock;
    std::chrono::milliseconds m_patience;
};

/// For the command line, which has nothing else to do: starts something that answers through the event loop
/// and waits for it, at most `patience`; then Failed. Never for a program with windows.
CredentialAnswer waitForAnswer(const std::function<void(CredentialStore::Done)>& start,
                               std::chrono::milliseconds patience = std::chrono::seconds(5));

} // namespace heliograph
