// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/SessionSecrets.h"

#include <QPointer>

namespace heliograph {

using Status = CredentialAnswer::Status;

SessionSecrets::SessionSecrets(std::unique_ptr<CredentialStore> keychain, Asker asker, QObject* parent)
    : CredentialStore(parent), m_keychain(std::move(keychain)), m_asker(std::move(asker))
{}

void SessionSecrets::give(const QString& account, const Secret& secret)
{
    m_given.insert(account, secret);
}

void SessionSecrets::read(const QString& account, Done done)
{
    for (const QHash<QString, Secret>* known : {&m_given, &m_kept}) {
        if (const auto found = known->constFind(account); found != known->constEnd())
            return answerLater({Status::Ok, *found, {}}, std::move(done));
    }
    m_keychain->read(
        account, [self = QPointer(this), account, done = std::move(done)](const CredentialAnswer& answer) {
            if (!self)
                return;
            // The keychain reads a locked ring as "not there", so a person is asked for both.
            if (answer.status == Status::Ok && !answer.secret.isEmpty())
                return done(answer);
            self->ask(account, answer, done);
        });
}

void SessionSecrets::ask(const QString& account, const CredentialAnswer& answer, Done done)
{
    if (const auto found = m_kept.constFind(account); found != m_kept.constEnd())
        return done({Status::Ok, *found, {}}); // told while the keychain was being asked
    if (account.isEmpty() || m_refused.contains(account))
        return done(answer);
    QList<Done>& waiting = m_waiting[account];
    waiting.append(std::move(done));
    if (waiting.size() > 1)
        return; // the question stands already
    m_asker(account, answer.status,
            [self = QPointer(this), account, answer](const std::optional<Secret>& secret) {
                if (!self)
                    return;
                if (!secret || secret->isEmpty()) {
                    self->m_refused.insert(account);
                    return self->tellAll(account, answer);
                }
                self->m_kept.insert(account, *secret);
                self->tellAll(account, {Status::Ok, *secret, {}});
            });
}

void SessionSecrets::tellAll(const QString& account, const CredentialAnswer& answer)
{
    for (const Done& done : m_waiting.take(account))
        answerLater(answer, done);
}

void SessionSecrets::write(const QString& account, const Secret& secret, Done done)
{
    m_refused.remove(account);
    if (m_given.contains(account)) {
        m_given.insert(account, secret);
        return answerLater({Status::Ok, {}, {}}, std::move(done));
    }
    m_keychain->write(
        account, secret,
        [self = QPointer(this), account, secret, done = std::move(done)](const CredentialAnswer& answer) {
            if (!self)
                return;
            if (answer.status == Status::Ok)
                self->m_kept.remove(account);
            else
                self->m_kept.insert(account, secret);
            done(answer);
        });
}

void SessionSecrets::remove(const QString& account, Done done)
{
    m_refused.remove(account);
    m_kept.remove(account);
    if (m_given.remove(account))
        return answerLater({Status::Ok, {}, {}}, std::move(done));
    m_keychain->remove(account, std::move(done));
}

void SessionSecrets::answerLater(const CredentialAnswer& answer, Done done)
{
    QMetaObject::invokeMethod(
        this, [answer, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
}

} // namespace heliograph
