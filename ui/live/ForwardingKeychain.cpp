// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/ForwardingKeychain.h"

#include <QMutex>
#include <QSet>

namespace heliograph {

/// Who is at the two ends. An end is only posted to while it is known to be there: each takes itself off
/// before it goes, and what was posted to it then goes with it.
class KeychainLine {
public:
    QMutex mutex;
    KeychainHost* host = nullptr;
    QSet<ForwardingKeychain*> askers;
};

KeychainHost::KeychainHost(std::unique_ptr<CredentialStore> store, QObject* parent)
    : QObject(parent), m_store(std::move(store)), m_line(std::make_shared<KeychainLine>())
{
    m_line->host = this;
}

KeychainHost::~KeychainHost()
{
    const QMutexLocker locker(&m_line->mutex);
    m_line->host = nullptr;
}

ForwardingKeychain::ForwardingKeychain(std::shared_ptr<KeychainLine> line, QObject* parent)
    : CredentialStore(parent), m_line(std::move(line))
{
    const QMutexLocker locker(&m_line->mutex);
    m_line->askers.insert(this);
}

ForwardingKeychain::~ForwardingKeychain()
{
    const QMutexLocker locker(&m_line->mutex);
    m_line->askers.remove(this);
}

void ForwardingKeychain::read(const QString& account, Done done)
{
    forward([account](CredentialStore& store, Done told) { store.read(account, std::move(told)); },
            std::move(done));
}

void ForwardingKeychain::write(const QString& account, const Secret& secret, Done done)
{
    forward([account, secret](CredentialStore& store,
                              Done told) { store.write(account, secret, std::move(told)); },
            std::move(done));
}

void ForwardingKeychain::remove(const QString& account, Done done)
{
    forward([account](CredentialStore& store, Done told) { store.remove(account, std::move(told)); },
            std::move(done));
}

void ForwardingKeychain::forward(const Call& call, Done done)
{
    const quint64 question = ++m_asked;
    m_waiting.insert(question, std::move(done));
    const auto tell = [line = m_line, asker = this, question](const CredentialAnswer& said) {
        const QMutexLocker locker(&line->mutex);
        if (!line->askers.contains(asker))
            return;
        QMetaObject::invokeMethod(
            asker, [asker, question, said] { asker->answer(question, said); }, Qt::QueuedConnection);
    };
    const QMutexLocker locker(&m_line->mutex);
    KeychainHost* host = m_line->host;
    if (!host) {
        const CredentialAnswer gone{
            CredentialAnswer::Status::Failed, {}, QStringLiteral("The program ends.")};
        QMetaObject::invokeMethod(
            this, [this, question, gone] { answer(question, gone); }, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(
        host, [host, call, tell] { call(host->store(), tell); }, Qt::QueuedConnection);
}

void ForwardingKeychain::answer(quint64 question, const CredentialAnswer& answer)
{
    if (const Done done = m_waiting.take(question))
        done(answer);
}

} // namespace heliograph
