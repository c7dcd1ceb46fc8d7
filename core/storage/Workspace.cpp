// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Workspace.h"

#include "core/base/Log.h"
#include "core/storage/ClientIds.h"
#include "core/storage/Compaction.h"
#include "core/storage/DatabaseFiles.h"
#include "core/storage/EncryptedFile.h"
#include "core/storage/Migrations.h"
#include "core/storage/ReplaceFile.h"
#include "core/storage/RestoredRows.h"
#include "core/storage/WorkspaceFolder.h"
#include "core/storage/WorkspaceMeta.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QStorageInfo>
#include <QSysInfo>
#include <QUuid>

namespace heliograph {
namespace {

constexpr qint64 kBallastBytes = 4 * 1024 * 1024;
// What outcomes and reports of campaigns under way may need meanwhile.
constexpr qint64 kKeptFree = 32 * 1024 * 1024;

QString ballastFile(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("ballast"));
}

/// A copy on its way to become a backup; what is still there at the end goes.
class PassingCopy {
public:
    explicit PassingCopy(QString path) : m_path(std::move(path)) {}
    PassingCopy(const PassingCopy&) = delete;
    PassingCopy& operator=(const PassingCopy&) = delete;
    ~PassingCopy()
    {
        for (const char* rest : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1StringView(rest));
    }

    const QString& path() const { return m_path; }

private:
    QString m_path;
};

/// Where the copy lies that is to be encrypted.
QString plainCopy(const QString& folder)
{
    return QDir(folder).filePath(
        QStringLiteral("backup-%1.tmp").arg(QUuid::createUuid().toString(QUuid::Id128)));
}

/// A program on another computer can't work in this copy of the folder, since network drives are refused;
/// nobody here could tell that its locks are left over.
void removeLocks(const QString& lockFolder)
{
    const QDir dir(lockFolder);
    for (const QFileInfo& file : dir.entryInfoList({QStringLiteral("*.lock")}, QDir::Files))
        QLockFile(file.filePath()).removeStaleLockFile(); // not one that somebody holds
}

/// Removes the plain copies that killed programs have left; nobody encrypts for a day.
void removeOldCopies(const QString& folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const QDir dir(folder);
    for (const QFileInfo& file : dir.entryInfoList({QStringLiteral("backup-*.tmp*")}, QDir::Files)) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    }
}

} // namespace

QString thisMachine()
{
    QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        id = QSysInfo::machineHostName().toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash("heliograph" + id, QCryptographicHash::Sha256).toHex().left(16));
}

QString databaseFile(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("heliograph.db"));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspacePlace& place, Clock& clock)
{
    std::unique_ptr<Workspace> workspace(new Workspace(place, clock));
    if (const Result<void> ready = workspace->prepareFolder(); !ready)
        return forward(ready);
    removeOldCopies(place.folder);
    const QString file = databaseFile(place.folder);
    Result<std::unique_ptr<Connection>> connection = Connection::open(file, Connection::Mode::Write);
    if (!connection)
        return forward(connection);
    workspace->m_connection = std::move(*connection);
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const Result<void> migrated = migrate(*workspace->m_connection); !migrated)
        return forward(migrated);
    if (const Result<void> identified = workspace->identify(); !identified)
        return forward(identified);
    workspace->keepBallast();
    return workspace;
}

Workspace::~Workspace() = default;

QString Workspace::lockFolder() const
{
    return QDir(m_place.folder).filePath(QStringLiteral("locks"));
}

Result<void> Workspace::prepareFolder()
{
    if (!QDir().mkpath(lockFolder()))
        return fail(ErrorCode::WorkspaceUnwritable, m_place.folder, QStringLiteral("mkpath"));
    makeFolderPrivate(m_place.folder);
    makeFolderPrivate(lockFolder());
    if (isNetworkDrive(m_place.folder))
        return fail(ErrorCode::WorkspaceOnNetwork, m_place.folder);
    return {};
}

Result<WitnessRecord> Workspace::ownRecord()
{
    WorkspaceMeta meta(*m_connection);
    WitnessRecord own;
    own.workspace = m_id;
    own.path = QDir(m_place.folder).canonicalPath();
    const Result<qint64> installation = meta.number(QStringLiteral("installation"));
    const Result<qint64> running = meta.number(QStringLiteral("running"));
    const Result<qint64> opening = meta.number(QStringLiteral("opening"));
    if (!installation || !running || !opening)
        return forward(!installation ? installation : !running ? running : opening);
    own.installation = *installation;
    own.running = *running;
    own.opening = *opening;
    const Result<Statement*> attempt =
        m_connection->cached("SELECT seq FROM sqlite_sequence WHERE name='attempt'");
    if (!attempt)
        return forward(attempt);
    const Result<bool> row = (*attempt)->step();
    if (!row)
        return forward(row);
    own.attempt = *row ? (*attempt)->integer(0) : 0;
    (*attempt)->reset();
    return own;
}

Result<void> Workspace::identify()
{
    Result<Transaction> transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return forward(transaction);
    WorkspaceMeta meta(*m_connection);
    const Result<QString> id = meta.text(QStringLiteral("id"));
    if (!id)
        return forward(id);
    const bool isNew = id->isEmpty();
    m_id = isNew ? QUuid::createUuid().toString(QUuid::Id128) : *id;
    if (isNew) {
        for (const auto& [key, value] : std::initializer_list<std::pair<QString, QString>>{
                 {QStringLiteral("id"), m_id},
                 {QStringLiteral("vault"), m_id},
                 {QStringLiteral("machine"), m_place.machine},
                 {QStringLiteral("installation"), QString::number(randomInstallation())}}) {
            if (const Result<void> done = meta.set(key, value); !done)
                return done;
        }
    } else {
        const Result<WitnessRecord> own = ownRecord();
        if (!own)
            return forward(own);
        const Result<bool> behind = isBehindWitness(*own);
        if (!behind)
            return forward(behind);
        if (*behind) {
            if (const Result<void> done = fork(); !done)
                return done;
        }
    }
    const Result<QString> vault = meta.text(QStringLiteral("vault"));
    const Result<qint64> opening = meta.number(QStringLiteral("opening"));
    if (!vault || !opening)
        return vault ? Result<void>(forward(opening)) : Result<void>(forward(vault));
    m_vault = *vault;
    for (const auto& [key, value] : std::initializer_list<std::pair<QString, qint64>>{
             {QStringLiteral("opening"), *opening + 1}, {QStringLiteral("openedAt"), m_clock.nowMs()}}) {
        if (const Result<void> done = meta.set(key, value); !done)
            return done;
    }
    if (const Result<void> committed = transaction->commit(); !committed)
        return committed;
    updateWitness();
    return {};
}

Result<bool> Workspace::isBehindWitness(const WitnessRecord& own) const
{
    WorkspaceMeta meta(*m_connection);
    const Result<QString> restored = meta.text(QStringLiteral("restored"));
    const Result<QString> machine = meta.text(QStringLiteral("machine"));
    if (!restored || !machine)
        return forward(restored ? machine : restored);
    if (*restored == u"1" || *machine != m_place.machine)
        return true;
    const std::optional<WitnessRecord> seen = Witness(m_place.configFolder, own.workspace).read();
    // Without a witness nobody can say that this is the latest state of the workspace.
    if (!seen)
        return true;
    const bool rolledBack = seen->opening > own.opening || seen->attempt > own.attempt ||
                            (seen->installation == own.installation && seen->running > own.running) ||
                            seen->installation != own.installation;
    const bool isCopy = seen->path != own.path && QFile::exists(databaseFile(seen->path));
    return rolledBack || isCopy;
}

Result<void> Workspace::fork()
{
    qCWarning(lcStorage,
              "The workspace was copied, restored or rolled back; it takes a new installation number.");
    WorkspaceMeta meta(*m_connection);
    const Result<QString> machine = meta.text(QStringLiteral("machine"));
    const Result<QString> restored = meta.text(QStringLiteral("restored"));
    if (!machine || !restored)
        return forward(machine ? restored : machine);
    // A backup comes without its folder: the locks beside it are those of programs here.
    if (*machine != m_place.machine && *restored != u"1")
        removeLocks(lockFolder());
    m_forked = true;
    m_id = QUuid::createUuid().toString(QUuid::Id128);
    for (const auto& [key, value] : std::initializer_list<std::pair<QString, QString>>{
             {QStringLiteral("id"), m_id},
             {QStringLiteral("machine"), m_place.machine},
             {QStringLiteral("restored"), QStringLiteral("0")},
             {QStringLiteral("installation"), QString::number(randomInstallation())},
             {QStringLiteral("running"), QStringLiteral("0")}}) {
        if (const Result<void> done = meta.set(key, value); !done)
            return done;
    }
    return markUnsentRowsRestored(*m_connection, m_clock.nowMs());
}

void Workspace::updateWitness()
{
    const Result<WitnessRecord> own = ownRecord();
    if (!own || *own == m_seen)
        return;
    const Result<void> written = Witness(m_place.configFolder, m_id).write(*own);
    // A witness that can't be written only weakens the check at the next opening; sending must not stop for
    // it.
    if (!written)
        qCWarning(lcStorage, "The witness of the workspace could not be written: %ls",
                  qUtf16Printable(written.error().detail));
    else
        m_seen = *own;
}

Result<void> Workspace::backupTo(const QString& file, const Secret& passphrase)
{
    if (!passphrase.isEmpty()) {
        if (const Result<void> enough = checkPassphrase(passphrase); !enough)
            return enough;
        // The copy must not take the room from a campaign that is being sent.
        const Result<qint64> bytes = databaseBytes(*m_connection);
        if (!bytes)
            return forward(bytes);
        if (const Result<void> room = needSpace(*bytes); !room)
            return room;
        const PassingCopy plain(plainCopy(m_place.folder));
        if (const Result<void> copied = copyTo(plain.path()); !copied)
            return copied;
        return encryptFile(plain.path(), file, passphrase);
    }
    const PassingCopy partial(file + QStringLiteral(".part"));
    if (const Result<void> copied = copyTo(partial.path()); !copied)
        return fail(copied.error().code, file, copied.error().detail);
    // A backup from before stays until this one is whole.
    if (replaceFile(partial.path(), file) != Replaced::Done)
        return fail(ErrorCode::UnwritableFile, file, QStringLiteral("rename"));
    return {};
}

Result<void> Workspace::copyTo(const QString& file)
{
    QFile::remove(file);
    if (const Result<void> copied = m_connection->backupTo(file); !copied)
        return fail(copied.error().code == ErrorCode::DiskFull ? ErrorCode::DiskFull
                                                               : ErrorCode::UnwritableFile,
                    file, copied.error().technical);
    if (const Result<void> marked = markAsRestored(file); !marked)
        return marked;
    QFile::remove(file + QStringLiteral("-wal"));
    QFile::remove(file + QStringLiteral("-shm"));
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<void> markAsRestored(const QString& databaseFile)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(databaseFile, Connection::Mode::Write);
    if (!connection)
        return forward(connection);
    if (const Result<void> set = WorkspaceMeta(**connection).set(QStringLiteral("restored"), qint64{1}); !set)
        return set;
    return (*connection)->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

void Workspace::keepBallast()
{
    QFile ballast(ballastFile(m_place.folder));
    if (ballast.exists() && ballast.size() == kBallastBytes)
        return;
    if (!ballast.open(QIODevice::WriteOnly))
        return;
    ballast.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Real bytes, since a sparse file would free nothing. A disk too full even for this simply has no
    // ballast.
    const QByteArray block(64 * 1024, '\1');
    for (qint64 written = 0; written < kBallastBytes; written += block.size()) {
        if (ballast.write(block) != block.size()) {
            ballast.remove();
            return;
        }
    }
}

Result<void> Workspace::needSpace(qint64 bytes) const
{
    const qint64 available =
        m_spaceProbe ? m_spaceProbe(m_place.folder) : QStorageInfo(m_place.folder).bytesAvailable();
    if (available < 0 || available >= bytes + kKeptFree)
        return {};
    return fail(ErrorCode::TooLittleSpace, QDir::toNativeSeparators(m_place.folder),
                QLocale().formattedDataSize(bytes + kKeptFree, 1, QLocale::DataSizeTraditionalFormat));
}

bool Workspace::releaseBallast()
{
    return QFile::remove(ballastFile(m_place.folder));
}

} // namespace heliograph
