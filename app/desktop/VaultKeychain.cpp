// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/VaultKeychain.h"

namespace heliograph {

VaultKeychain::VaultKeychain(Factory factory, QObject* parent)
    : CredentialStore(parent), m_factory(std::move(factory))
{}

void VaultKeychain::open(const QString& vault)
{
    if (vault == m_vault)
        return;
    m_vault = vault;
    m_store = m_factory(vault);
}

bool VaultKeychain::refuse(Done& done)
{
    if (m_store)
        return false;
    const CredentialAnswer answer{
        CredentialAnswer::Status::Failed, {}, QStringLiteral("no workspace is open")};
    QMetaObject::invokeMethod(
        this, [answer, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
    return true;
}

void VaultKeychain::read(const QString& account, Done done)
{
    if (!refuse(done))
        m_store->read(account, std::move(done));
}

void VaultKeychain::write(const QString& account, const Secret& secret, Done done)
{
    if (!refuse(done))
        m_store->write(account, secret, std::move(done));
}

void VaultKeychain::remove(const QString& account, Done done)
{
    if (!refuse(done))
        m_store->remove(account, std::move(done));
}

} // namespace heliograph
