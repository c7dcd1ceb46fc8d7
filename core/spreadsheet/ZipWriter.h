// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace heliograph {

/// A file inside a ZIP.
struct ZipPart {
    QString name; ///< with forward slashes
    QByteArray bytes;
};

/// Writes a ZIP file with these parts, in this order, all with one time. The file at `path` is there whole or
/// not at all. ErrorCode::UnwritableFile. The parts are held in memory: not for large ones.
Result<void> writeZip(const QString& path, const std::vector<ZipPart>& parts, const QDateTime& at);

} // namespace heliograph
