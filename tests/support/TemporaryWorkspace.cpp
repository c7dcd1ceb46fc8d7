// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>

namespace heliograph {

TemporaryWorkspace::TemporaryWorkspace()
{
    QDir(m_dir.path()).mkpath(QStringLiteral("config"));
}

WorkspacePlace TemporaryWorkspace::place() const
{
    return placeOf(QStringLiteral("workspace"));
}

WorkspacePlace TemporaryWorkspace::placeOf(const QString& folder) const
{
    return {m_dir.filePath(folder), m_dir.filePath(QStringLiteral("config")), QStringLiteral("computer-one")};
}

std::unique_ptr<Workspace> TemporaryWorkspace::open(const WorkspacePlace& place, Clock& clock)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(place, clock);
    if (!workspace)
        qFatal("the workspace can't be opened: %s",
               qPrintable(describe(workspace.error()) + workspace.error().technical));
    return std::move(*workspace);
}

void TemporaryWorkspace::copyFolder(const QString& from, const QString& to) const
{
    QDir(path(to)).removeRecursively();
    QDir(path(to)).mkpath(QStringLiteral("locks"));
    const QDir source(path(from));
    for (const QString& name : source.entryList(QDir::Files)) {
        if (!QFile::copy(source.filePath(name), QDir(path(to)).filePath(name)))
            qFatal("%s can't be copied", qPrintable(name));
    }
}

} // namespace heliograph
