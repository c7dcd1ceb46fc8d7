// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/CliWorld.h"
#include "tests/support/FakeCredentialStore.h"

#include <QTemporaryDir>

namespace heliograph {

/// The command line in this process, with buffers for its streams, a workspace of its own and a keychain in
/// memory.
class InProcess {
public:
    InProcess();
    ~InProcess();

    CliRun run(const QStringList& arguments, const QByteArray& input = {});
    /// With --json before the arguments.
    CliRun json(const QStringList& arguments, const QByteArray& input = {});

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;

    FakeCredentialStore keychain;

private:
    QTemporaryDir m_folder;
};

/// The path of a sample under tests/data.
QString dataFile(const QString& name);

} // namespace heliograph
