// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace heliograph {

/// Bytes that can be read once, from the first to the last.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    /// Puts up to max bytes at data and says how many; 0 is the end.
    /// ErrorCode::UnreadableFile, DamagedFile, UnsafeFile.
    virtual Result<qint64> read(char* data, qint64 max) = 0;
};

} // namespace heliograph
