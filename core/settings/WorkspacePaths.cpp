// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/WorkspacePaths.h"

#include <QDir>
#include <QStandardPaths>

namespace heliograph {
namespace {

QString absolute(const QString& path)
{
    return QDir::cleanPath(QDir(path).absolutePath());
}

// On Windows data and configuration of all programs share one folder, so the two need names of their own.
#ifdef Q_OS_WIN
constexpr char16_t kWorkspaceName[] = u"/Heliograph/workspace";
constexpr char16_t kConfigName[] = u"/Heliograph/config";
#else
constexpr char16_t kWorkspaceName[] = u"/heliograph";
constexpr char16_t kConfigName[] = u"/heliograph";
#endif

} // namespace

QString workspaceFolder(const QString& given)
{
    if (!given.isEmpty())
        return absolute(given);
    const QString wanted = qEnvironmentVariable("HELIOGRAPH_PROFILE");
    if (!wanted.isEmpty())
        return absolute(wanted);
    return absolute(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                    QStringView(kWorkspaceName).toString());
}

QString configFolder()
{
    const QString wanted = qEnvironmentVariable("HELIOGRAPH_CONFIG");
    if (!wanted.isEmpty())
        return absolute(wanted);
    return absolute(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                    QStringView(kConfigName).toString());
}

} // namespace heliograph
