// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/DatabaseFiles.h"

#include "core/base/Log.h"
#include "core/storage/Connection.h"
#include "core/storage/ReplaceFile.h"
#include "core/storage/Statement.h"
#include "core/storage/Workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <filesystem>
#include <utility>

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

/// The old database under its second name, with what belongs to it; goes back unless it is to stay.
class KeptAside {
public:
    KeptAside(QString target, QString aside) : m_target(std::move(target)), m_aside(std::move(aside)) {}
    ~KeptAside()
    {
        if (m_stays)
            return;
        for (const QString& suffix : std::as_const(m_moved))
            replaceFile(m_aside + suffix, m_target + suffix);
        if (m_isLinked)
            QFile::remove(m_aside);
    }
    KeptAside(const KeptAside&) = delete;
    KeptAside& operator=(const KeptAside&) = delete;

    Replaced keep()
    {
        Replaced done = keepDatabase();
        // A log that stayed would be taken for the new database's.
        for (const QString& suffix : {QStringLiteral("-shm"), QStringLiteral("-wal")}) {
            if (done == Replaced::Done)
                done = move(suffix);
        }
        return done;
    }
    void stay() { m_stays = true; }

private:
    /// Where a file system knows no second names the file is moved.
    Replaced keepDatabase()
    {
        std::error_code failed;
        std::filesystem::create_hard_link(pathOf(m_target), pathOf(m_aside), failed);
        m_isLinked = !failed;
        return m_isLinked ? Replaced::Done : move({});
    }
    Replaced move(const QString& suffix)
    {
        if (!QFile::exists(m_target + suffix))
            return Replaced::Done;
        const Replaced done = replaceFile(m_target + suffix, m_aside + suffix);
        if (done == Replaced::Done)
            m_moved.prepend(suffix);
        return done;
    }

    QString m_target;
    QString m_aside;
    QStringList m_moved;
    bool m_isLinked = false;
    bool m_stays = false;
};

/// Everything into the one file, so that one step replaces it. What can't be read is put aside as it lies
/// there; WorkspaceLocked while somebody else reads or writes, as what is still in the log then would be lost
/// by a crash between two steps.
Result<void> gather(const QString& database)
{
    const auto old = Connection::open(database, Connection::Mode::Write);
    if (!old)
        return old.error().code == ErrorCode::WorkspaceLocked
                   ? fail(ErrorCode::WorkspaceLocked, QFileInfo(database).path())
                   : Result<void>();
    if (const Result<void> waits = (*old)->execute("PRAGMA busy_timeout=3000"); !waits)
        return waits;
    Result<Statement> checkpoint = (*old)->prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    const Result<bool> row = checkpoint ? checkpoint->step() : Result<bool>(forward(checkpoint));
    if (row && *row && checkpoint->integer(0) != 0)
        return fail(ErrorCode::WorkspaceLocked, QFileInfo(database).path(), QStringLiteral("checkpoint"));
    if (!row)
        qCWarning(lcStorage, "The database that is replaced could not be tidied up before.");
    return {};
}

} // namespace

void removeDatabase(const QString& file)
{
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(file + suffix);
}

Result<QString> putDatabaseInPlace(const QString& incoming, const QString& folder, const QString& stamp)
{
    const QString target = databaseFile(folder);
    if (!QFile::exists(target)) {
        if (replaceFile(incoming, target) != Replaced::Done)
            return fail(ErrorCode::WorkspaceUnwritable, folder, QStringLiteral("rename"));
        return QString();
    }
    if (const Result<void> alone = gather(target); !alone)
        return forward(alone);
    const QString aside = freeName(target + QStringLiteral(".before-restore-") + stamp);
    KeptAside kept(target, aside);
    Replaced done = kept.keep();
    if (done == Replaced::Done)
        done = replaceFile(incoming, target);
    if (done == Replaced::InUse)
        return fail(ErrorCode::WorkspaceLocked, folder, QStringLiteral("rename"));
    if (done == Replaced::Failed)
        return fail(ErrorCode::WorkspaceUnwritable, folder, QStringLiteral("rename"));
    kept.stay();
    return aside;
}

} // namespace heliograph
