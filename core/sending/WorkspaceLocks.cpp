// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/WorkspaceLocks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace heliograph {
namespace {

QString campaignLockFile(const QString& lockFolder, qint64 campaign)
{
    return QDir(lockFolder).filePath(QStringLiteral("campaign-%1.lock").arg(campaign));
}

/// A program that is killed between making its lock file and writing its name there leaves a file of nobody,
/// which never looks stale. Whoever still is at it has locked the file itself, and it stays.
bool removeLockOfNobody(QLockFile& file, const QString& path)
{
    constexpr qint64 kMakingALockMs = 5000;
    qint64 pid = 0;
    QString host;
    QString program;
    const QFileInfo info(path);
    // Only one at a time, or the second takes away what the first has made anew.
    QLockFile guard(path + QStringLiteral(".removing"));
    if (!guard.tryLock(0))
        return false;
    if (!info.exists() || file.getLockInfo(&pid, &host, &program))
        return false;
    const qint64 age = info.lastModified().msecsTo(QDateTime::currentDateTime());
    return std::abs(age) > kMakingALockMs && file.removeStaleLockFile();
}

} // namespace

Result<WorkspaceLock> WorkspaceLock::take(const QString& path, const QString& what,
                                          std::chrono::milliseconds patience)
{
    auto file = std::make_unique<QLockFile>(path);
    // A live holder is never robbed; QLockFile itself sees that the holder of a left-over file is dead.
    file->setStaleLockTime(0);
    constexpr qint64 kLookMs = 1000;
    const QDeadlineTimer until(patience);
    do {
        if (file->tryLock(static_cast<int>(std::min(kLookMs, until.remainingTime()))))
            return WorkspaceLock(std::move(file));
    } while (file->error() == QLockFile::LockFailedError &&
             (removeLockOfNobody(*file, path) || !until.hasExpired()));
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
