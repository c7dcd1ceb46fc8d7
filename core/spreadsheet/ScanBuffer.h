// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ByteSource.h"

#include <vector>

namespace heliograph {

/// A window that slides over a source. A NUL stands behind its last byte, so that scanning loops need no
/// other bound.
class ScanBuffer {
public:
    explicit ScanBuffer(ByteSource& source);

    const char* begin() const { return m_bytes.data() + m_begin; }
    const char* end() const { return m_bytes.data() + m_end; }
    bool atEnd() const { return m_sourceEnded; }

    /// Forgets everything before at, which lies in the window.
    void dropUntil(const char* at) { m_begin = at - m_bytes.data(); }
    /// Adds bytes at the end; all pointers into the window become invalid. False when nothing is left to add.
    Result<bool> fill();
    /// Bytes in the window.
    qint64 size() const { return m_end - m_begin; }

private:
    ByteSource& m_source;
    std::vector<char> m_bytes;
    qint64 m_begin = 0;
    qint64 m_end = 0;
    bool m_sourceEnded = false;
};

} // namespace heliograph
