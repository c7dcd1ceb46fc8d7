// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/PracticeCredentials.h"

#include "app/desktop/Practice.h"

#include <QPointer>

namespace heliograph {

PracticeCredentials::PracticeCredentials(Practice& practice, std::unique_ptr<CredentialStore> keychain,
                                         QObject* parent)
    : CredentialStore(parent), m_practice(practice), m_keychain(std::move(keychain))
{}

void PracticeCredentials::read(const QString& account, Done done)
{
    if (!m_practice.isPractice(account)) {
        m_keychain->read(account, std::move(done));
        return;
    }
    // Also when the gateway doesn't start: the send then says that it can't be reached, which is the truth.
    m_practice.start([self = QPointer(this), done = std::move(done)](const Result<PracticeRecord>&) {
        if (self == nullptr)
            return;
        const CredentialAnswer answer{CredentialAnswer::Status::Ok, self->m_practice.secret(), {}};
        QMetaObject::invokeMethod(
            self, [done, answer] { done(answer); }, Qt::QueuedConnection);
    });
}

void PracticeCredentials::write(const QString& account, const Secret& secret, Done done)
{
    if (!m_practice.isPractice(account)) {
        m_keychain->write(account, secret, std::move(done));
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [done = std::move(done)] {
            done({CredentialAnswer::Status::Ok, {}, {}});
        },
        Qt::QueuedConnection);
}

void PracticeCredentials::remove(const QString& account, Done done)
{
    if (!m_practice.isPractice(account)) {
        m_keychain->remove(account, std::move(done));
        return;
    }
    write(account, {}, std::move(done));
}

} // namespace heliograph
