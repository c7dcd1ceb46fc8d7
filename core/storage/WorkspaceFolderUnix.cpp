// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/WorkspaceFolder.h"

#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace heliograph {

void makeFolderPrivate(const QString& folder)
{
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

bool isNetworkDrive(const QString& folder)
{
    static constexpr std::array<const char*, 9> kNetwork = {
        "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afpfs", "fuse.sshfs", "fuse.davfs"};
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return std::any_of(kNetwork.begin(), kNetwork.end(), [&](const char* name) { return type == name; });
}

} // namespace heliograph
