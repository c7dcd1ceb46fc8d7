// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/storage/Connection.h"
#include "core/storage/Witness.h"

#include <QString>

#include <functional>
#include <memory>

namespace heliograph {

/// Where a workspace and its witness live, and on which computer.
struct WorkspacePlace {
    QString folder;
    QString configFolder; ///< for the witness; must not lie inside `folder`
    QString machine;      ///< id of this computer; thisMachine()
};

/// A stable id of this computer, hashed so that it tells nothing about it.
QString thisMachine();

/// The folder with all the data of one operator: database, locks, ballast. Opening it checks that it wasn't
/// copied or rolled back (ledger.md, "Client ids"): such a workspace gets a new id and installation number,
/// and its unfinished campaigns are marked restored.
class Workspace {
public:
    /// WorkspaceUnwritable, WorkspaceOnNetwork, WorkspaceTooNew, WorkspaceDamaged, DiskFull.
    static Result<std::unique_ptr<Workspace>> open(const WorkspacePlace& place, Clock& clock);
    ~Workspace();

    Connection& connection() { return *m_connection; }
    const QString& folder() const { return m_place.folder; }
    const QString& machine() const { return m_place.machine; }
    QString lockFolder() const;
    /// Names the workspace's secrets in the keychain; survives copies and restores.
    const QString& vault() const { return m_vault; }
    /// True when this opening found the workspace copied, restored or rolled back.
    bool wasForked() const { return m_forked; }

    /// To be called after a commit that used client ids or attempt numbers.
    void updateWitness();

    /// A copy of the database as it is now, by the backup API; with a passphrase an encrypted one
    /// (EncryptedFile.h), whose plain bytes never leave the workspace's folder. UnwritableFile, DiskFull,
    /// PassphraseTooShort.
    Result<void> backupTo(const QString& file, const Secret& passphrase = {});

    /// Frees the space kept for a full disk; true when there was any left to free.
    bool releaseBallast();

    /// Bytes that are free for this user on the volume of a folder; negative = not known.
    using SpaceProbe = std::function<qint64(const QString& folder)>;
    void setSpaceProbe(SpaceProbe probe) { m_spaceProbe = std::move(probe); }
    /// ErrorCode::TooLittleSpace when the workspace's volume has not so many bytes to spare.
    Result<void> needSpace(qint64 bytes) const;

private:
    Workspace(WorkspacePlace place, Clock& clock) : m_place(std::move(place)), m_clock(clock) {}
    Result<void> prepareFolder();
    Result<void> identify();
    Result<bool> isBehindWitness(const WitnessRecord& own) const;
    Result<void> fork();
    Result<WitnessRecord> ownRecord();
    void keepBallast();
    Result<void> copyTo(const QString& file);

    WorkspacePlace m_place;
    Clock& m_clock;
    std::unique_ptr<Connection> m_connection;
    QString m_id;
    QString m_vault;
    bool m_forked = false;
    WitnessRecord m_seen;
    SpaceProbe m_spaceProbe; ///< empty = the system is asked
};

/// Marks a backup that is about to be put in place of a workspace, so that its next opening knows.
Result<void> markAsRestored(const QString& databaseFile);

/// The database's name inside the folder.
QString databaseFile(const QString& folder);

} // namespace heliograph
