// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/WorkspaceLocks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace heliograph {
namespace {

QString campaignLockFile(const QString& lockFolder, qint64 campaign)
{
    return QDir(lockFolder).filePath(QStringLiteral("campaign-%1.lock").arg(campaign));
}

} // namespace

Result<WorkspaceLock> WorkspaceLock::take(const QString& path, const QString& what,
                                          std::chrono::milliseconds patience)
{
    auto file = std::make_unique<QLockFile>(path);
    // A live holder is never robbed; QLockFile itself sees that the holder of a left-over file is dead.
    file->setStaleLockTime(0);
    if (file->tryLock(static_cast<int>(patience.count())))
        return WorkspaceLock(std::move(file));
    if (file->error() == QLockFile::LockFailedError)
        return fail(ErrorCode::Busy, what);
    return fail(ErrorCode::WorkspaceUnwritable, path, QStringLiteral("lock"));
}

Result<WorkspaceLock> WorkspaceLock::campaign(const QString& lockFolder, qint64 campaign)
{
    const QString number = QString::number(campaign);
    return take(campaignLockFile(lockFolder, campaign),
                QCoreApplication::translate("WorkspaceLock", "campaign %1").arg(number));
}

bool WorkspaceLock::isCampaignHeld(const QString& lockFolder, qint64 campaign)
{
    // Without a file nobody has it, and a look must not keep another program from taking it.
    if (!QFile::exists(campaignLockFile(lockFolder, campaign)))
        return false;
    const Result<WorkspaceLock> lock = WorkspaceLock::campaign(lockFolder, campaign);
    return !lock && lock.error().code == ErrorCode::Busy;
}

Result<WorkspaceLock> WorkspaceLock::account(const QString& lockFolder, const QString& identity,
                                             const QString& name)
{
    const QByteArray hash =
        QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return take(QDir(lockFolder).filePath(QStringLiteral("account-%1.lock").arg(QString::fromLatin1(hash))),
                QCoreApplication::translate("WorkspaceLock", "account “%1”").arg(name));
}

Result<WorkspaceLock> WorkspaceLock::imports(const QString& lockFolder, std::chrono::milliseconds patience)
{
    return take(QDir(lockFolder).filePath(QStringLiteral("import.lock")),
                QCoreApplication::translate("WorkspaceLock", "an import"), patience);
}

Result<WorkspaceLock> WorkspaceLock::tidying(const QString& lockFolder)
{
    return take(QDir(lockFolder).filePath(QStringLiteral("tidying.lock")),
                QCoreApplication::translate("WorkspaceLock", "the tidying up of the workspace"));
}

} // namespace heliograph
