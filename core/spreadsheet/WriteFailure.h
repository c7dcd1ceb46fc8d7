// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFileDevice>

namespace heliograph {

/// The error of a file that could not be written: ErrorCode::DiskFull or UnwritableFile, where = path.
inline tl::unexpected<Error> writeFailure(const QFileDevice& file, const QString& path)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::UnwritableFile, path, file.errorString());
}

} // namespace heliograph
