// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DatabaseFiles.h"

#include "core/base/Log.h"
#include "core/storage/Connection.h"
#include "core/storage/Workspace.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace heliograph {
namespace {

std::filesystem::path pathOf(const QString& file)
{
    return QFileInfo(file).filesystemFilePath();
}

QString freeName(const QString& wanted)
{
    QString name = wanted;
    for (int i = 2; QFile::exists(name); ++i)
        name = wanted + u'-' + QString::number(i);
    return name;
}

/// Where a file system knows no second names the file is moved.
bool keepUnderSecondName(const QString& file, const QString& name)
{
    std::error_code failed;
    std::filesystem::create_hard_link(pathOf(file), pathOf(name), failed);
    return !failed || QFile::rename(file, name);
}

} // namespace

bool replaceFile(const QString& from, const QString& to)
{
    std::error_code failed;
    std::filesystem::rename(pathOf(from), pathOf(to), failed);
    return !failed;
}

void removeDatabase(const QString& file)
{
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(file + suffix);
}

Result<QString> putDatabaseInPlace(const QString& incoming, const QString& folder, const QString& stamp)
{
    const QString target = databaseFile(folder);
    QString aside;
    if (QFile::exists(target)) {
        // In one file, so that one step is enough; what can't be opened is put aside as it lies there.
        if (const auto old = Connection::open(target, Connection::Mode::Write);
            !old || !(*old)->execute("PRAGMA wal_checkpoint(TRUNCATE)"))
            qCWarning(lcStorage, "The database that is replaced could not be tidied up before.");
        aside = freeName(target + QStringLiteral(".before-restore-") + stamp);
        if (!keepUnderSecondName(target, aside))
            return fail(ErrorCode::WorkspaceUnwritable, folder, QStringLiteral("rename"));
        QFile::rename(target + QStringLiteral("-shm"), aside + QStringLiteral("-shm"));
        // A log that stayed would be taken for the new database's.
        const QString log = target + QStringLiteral("-wal");
        if (QFile::exists(log) && !QFile::rename(log, aside + QStringLiteral("-wal")))
            return fail(ErrorCode::WorkspaceUnwritable, folder, QStringLiteral("rename"));
    }
    if (!replaceFile(incoming, target))
        return fail(ErrorCode::WorkspaceUnwritable, folder, QStringLiteral("rename"));
    return aside;
}

} // namespace heliograph
