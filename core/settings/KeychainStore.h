// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/CredentialStore.h"

namespace QKeychain {
class Job;
}

namespace heliograph {

/// The keychain by way of QtKeychain. See systemKeychain().
class KeychainStore final : public CredentialStore {
    Q_OBJECT
public:
    explicit KeychainStore(QString workspaceId, QObject* parent = nullptr);

    void read(const QString& account, Done done) override;
    void write(const QString& account, const Secret& secret, Done done) override;
    void remove(const QString& account, Done done) override;

private:
    void start(QKeychain::Job* job, const QString& account, Done done);

    QString m_workspaceId;
};

} // namespace heliograph
