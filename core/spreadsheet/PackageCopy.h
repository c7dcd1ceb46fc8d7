// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ZipContainer.h"

#include <functional>

namespace heliograph {

/// Asked when a copy is whole, before it appears under its name; an error keeps it from that.
using CopyCheck = std::function<Result<void>()>;

/// What stands in a copied package in the place of one of its parts.
struct ReplacedPart {
    QString part;
    ByteSource& content;
    qint64 bytes = 0; ///< about how many there will be; decides on the form of the part's header
};

/// Writes a copy of a package with one part replaced. All other parts are taken over packed as they are,
/// unread, in their order and with their dates. The file appears under its name only when it is whole; the
/// package's own file is only read. UnwritableFile, DiskFull, DamagedFile, and what the content or the check
/// fails with.
Result<void> copyPackage(const ZipContainer& package, const ReplacedPart& replaced, const QString& path,
                         const CopyCheck& check = {});

} // namespace heliograph
