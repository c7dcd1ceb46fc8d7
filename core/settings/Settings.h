// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/gateway/ProxyChoice.h"

#include <QSettings>
#include <QVariant>

namespace heliograph {

/// What is remembered between two starts of the program, for this user on this computer. Never a secret, and
/// nothing that belongs to a workspace.
enum class Setting : quint8 {
    Language,  ///< "en", "ru", or empty = the system's
    ProxyMode, ///< "system", "none" or "manual"
    ProxyHost,
    ProxyPort, ///< 1..65535
};

/// The settings, in the file settings.ini of a folder (see WorkspacePaths). One instance per program.
class Settings {
public:
    explicit Settings(const QString& folder);

    /// The stored value, or the default where there is none.
    QString value(Setting setting) const;

    /// Stores at once; ErrorCode::UnwritableFile (where = the file) when that can't be done.
    Result<void> setValue(Setting setting, const QString& value);

    /// How the gateway is reached. A manual proxy without host or with a port that is none counts as
    /// "system".
    ProxyChoice proxy() const;
    Result<void> setProxy(const ProxyChoice& choice);

private:
    QSettings m_file;
};

} // namespace heliograph
