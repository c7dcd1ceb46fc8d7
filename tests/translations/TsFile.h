// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace heliograph {

/// One message of a .ts file.
struct TsEntry {
    QString context;
    QString source;
    QStringList forms; ///< one translation, or one for each plural form
    bool plural = false;
    QString type; ///< empty when finished, else "unfinished", "vanished" or "obsolete"
};

/// All messages of a .ts file of Qt Linguist, in its order; none when it can't be read or is damaged.
std::vector<TsEntry> readTsFile(const QString& path);

} // namespace heliograph
