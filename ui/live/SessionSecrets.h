// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/CredentialStore.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace heliograph {

/// A layer over the keychain: what the keychain can't give, a person is asked for once a run, and it is kept
/// in memory until the program ends. Some secrets are given without asking anybody (Practice).
class SessionSecrets final : public CredentialStore {
    Q_OBJECT
public:
    /// Asks a person for the secret of an account; nothing = they would not say. `why` is what the keychain
    /// said. The answer may come at any time, in this thread.
    using Told = std::function<void(const std::optional<Secret>& secret)>;
    using Asker = std::function<void(const QString& account, CredentialAnswer::Status why, Told told)>;

    SessionSecrets(std::unique_ptr<CredentialStore> keychain, Asker asker, QObject* parent = nullptr);

    /// This account's secret is known; neither the keychain nor anybody is asked, and nothing is stored.
    void give(const QString& account, const Secret& secret);
    /// A person who would not say may be asked again for this account.
    void askAgain(const QString& account) { m_refused.remove(account); }
    /// Kept for this run only: it will be asked for at the next start.
    bool isOnlyInMemory(const QString& account) const { return m_kept.contains(account); }

    /// An empty name asks nobody: its answer tells whether there is a keychain.
    void read(const QString& account, Done done) override;
    /// Kept in memory too when the keychain doesn't take it; the answer is the keychain's.
    void write(const QString& account, const Secret& secret, Done done) override;
    void remove(const QString& account, Done done) override;

private:
    void ask(const QString& account, const CredentialAnswer& answer, Done done);
    void tellAll(const QString& account, const CredentialAnswer& answer);
    void answerLater(const CredentialAnswer& answer, Done done);

    std::unique_ptr<CredentialStore> m_keychain;
    Asker m_asker;
    QHash<QString, Secret> m_given;
    QHash<QString, Secret> m_kept;
    QSet<QString> m_refused;
    QHash<QString, QList<Done>> m_waiting; ///< by account, while a person is asked
};

} // namespace heliograph
