// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ByteSource.h"

#include <algorithm>
#include <cstring>

namespace heliograph {

/// Bytes handed out in pieces of a given size.
class Pieces : public ByteSource {
public:
    Pieces(QByteArray bytes, qint64 size) : m_bytes(std::move(bytes)), m_size(size) {}

    Result<qint64> read(char* data, qint64 max) override
    {
        const qint64 count = std::min({max, m_size, qint64(m_bytes.size()) - m_at});
        std::memcpy(data, m_bytes.constData() + m_at, std::size_t(count));
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qint64 m_size;
    qint64 m_at = 0;
};

} // namespace heliograph
