// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/Workspace.h"
#include "tests/support/VirtualClock.h"

#include <QTemporaryDir>

namespace heliograph {

/// Folders for workspaces and for their witnesses, gone with the test.
class TemporaryWorkspace {
public:
    TemporaryWorkspace();

    /// The usual place, on the usual computer.
    WorkspacePlace place() const;
    /// Another folder beside it, with the same witnesses and computer.
    WorkspacePlace placeOf(const QString& folder) const;
    QString path(const QString& name) const { return m_dir.filePath(name); }

    /// Opens the usual place, or another; a failure ends the test program.
    static std::unique_ptr<Workspace> open(const WorkspacePlace& place, Clock& clock);
    std::unique_ptr<Workspace> open(Clock& clock) const { return open(place(), clock); }

    /// Copies a workspace's folder as a snapshot does; nothing may be open in it.
    void copyFolder(const QString& from, const QString& to) const;

private:
    QTemporaryDir m_dir;
};

} // namespace heliograph
