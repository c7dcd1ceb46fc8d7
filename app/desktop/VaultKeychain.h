// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/CredentialStore.h"

#include <functional>
#include <memory>

namespace heliograph {

/// The system's keychain, once it is known under which name the workspace's secrets stand there; until then
/// it answers Failed.
class VaultKeychain final : public CredentialStore {
    Q_OBJECT
public:
    using Factory = std::function<std::unique_ptr<CredentialStore>(const QString& vault)>;

    explicit VaultKeychain(Factory factory, QObject* parent = nullptr);

    void open(const QString& vault);

    void read(const QString& account, Done done) override;
    void write(const QString& account, const Secret& secret, Done done) override;
    void remove(const QString& account, Done done) override;

private:
    bool refuse(Done& done);

    Factory m_factory;
    QString m_vault;
    std::unique_ptr<CredentialStore> m_store;
};

} // namespace heliograph
