// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/KeychainStore.h"

#include <QFileInfo>
#include <qt6keychain/keychain.h>

namespace heliograph {
namespace {

using Status = CredentialAnswer::Status;

QString serviceName()
{
    return QStringLiteral("Heliograph");
}

/// Asking without a session bus would start one, or wait for one that never comes.
bool hasSessionBus()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
#else
    return true;
#endif
}

Status statusOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return Status::Ok;
    case QKeychain::EntryNotFound:
        return Status::NotFound;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Status::NoKeychain;
    default:
        break;
    }
    // A bus on which nobody offers the service is told apart by its name alone, which is not translated.
    const bool nobodyThere = job.errorString().contains(u"org.freedesktop.secrets") ||
                             job.errorString().contains(u"org.kde.kwalletd");
    return nobodyThere ? Status::NoKeychain : Status::Failed;
}

} // namespace

KeychainStore::KeychainStore(QString workspaceId, QObject* parent)
    : CredentialStore(parent), m_workspaceId(std::move(workspaceId))
{}

void KeychainStore::read(const QString& account, Done done)
{
    start(new QKeychain::ReadPasswordJob(serviceName(), this), account, std::move(done));
}

void KeychainStore::write(const QString& account, const Secret& secret, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(serviceName(), this);
    job->setTextData(QString::fromUtf8(secret.reveal()));
    start(job, account, std::move(done));
}

void KeychainStore::remove(const QString& account, Done done)
{
    const auto goneIsFine = [done = std::move(done)](CredentialAnswer answer) {
        if (answer.status == Status::NotFound)
            answer = {Status::Ok, {}, {}};
        done(answer);
    };
    start(new QKeychain::DeletePasswordJob(serviceName(), this), account, goneIsFine);
}

void KeychainStore::start(QKeychain::Job* job, const QString& account, Done done)
{
    if (!hasSessionBus()) {
        delete job;
        CredentialAnswer answer{Status::NoKeychain, {}, QStringLiteral("There is no D-Bus session.")};
        const auto call = [answer, done = std::move(done)] { done(answer); };
        QMetaObject::invokeMethod(this, call, Qt::QueuedConnection);
        return;
    }
    job->setInsecureFallback(false);
    job->setKey(m_workspaceId + u'/' + account);
    connect(job, &QKeychain::Job::finished, this, [done = std::move(done)](QKeychain::Job* finished) {
        CredentialAnswer answer{statusOf(*finished), {}, {}};
        if (answer.status != Status::Ok)
            answer.technical = finished->errorString();
        else if (const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(finished))
            answer.secret = Secret(reading->textData().toUtf8());
        done(answer);
    });
    job->start(); // deletes itself when finished
}

std::unique_ptr<CredentialStore> systemKeychain(const QString& workspaceId, QObject* parent)
{
    return std::make_unique<KeychainStore>(workspaceId, parent);
}

} // namespace heliograph
