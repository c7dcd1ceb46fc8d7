// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace heliograph {

/// From now on only the user may look into the folder: owner's mode on Unix; on Windows, where a file's own
/// mode says nothing, rights for the user, the system and its administrators that everything in it inherits.
/// A folder of somebody else stays as it is.
void makeFolderPrivate(const QString& folder);

/// The folder lies on another computer, where a lock of SQLite can't be trusted.
bool isNetworkDrive(const QString& folder);

} // namespace heliograph
