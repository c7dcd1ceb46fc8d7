// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace heliograph {

/// The families of files that can be read.
enum class FileKind : quint8 {
    ZipPackage,
    OpenDocument,     ///< in a package
    FlatOpenDocument, ///< in one XML file
    Xls,              ///< of Excel 97 or later, perhaps with a password
    VCard,
    Text,
};

/// Tells by the first bytes what a file is, whatever its name says. Everything that is no table is
/// ErrorCode::UnsupportedFile with its kind as the detail; ErrorCode::UnreadableFile.
Result<FileKind> fileKindOf(const QString& path);

} // namespace heliograph
