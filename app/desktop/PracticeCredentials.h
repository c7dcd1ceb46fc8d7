// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/CredentialStore.h"

#include <memory>

namespace heliograph {

class Practice;

/// Stands before the keychain: knows the practice account's password by itself, so that nobody is asked to
/// unlock anything for it. As whoever uses an account asks for its secret first, this is also where the
/// practice gateway is started: the answer comes when it listens.
class PracticeCredentials final : public CredentialStore {
    Q_OBJECT
public:
    PracticeCredentials(Practice& practice, std::unique_ptr<CredentialStore> keychain,
                        QObject* parent = nullptr);

    void read(const QString& account, Done done) override;
    void write(const QString& account, const Secret& secret, Done done) override;
    void remove(const QString& account, Done done) override;

private:
    Practice& m_practice;
    std::unique_ptr<CredentialStore> m_keychain;
};

} // namespace heliograph
