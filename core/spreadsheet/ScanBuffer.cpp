// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/ScanBuffer.h"

#include <cstring>

namespace heliograph {
namespace {

constexpr qint64 kStartBytes = 128 * 1024;

} // namespace

ScanBuffer::ScanBuffer(ByteSource& source) : m_source(source), m_bytes(kStartBytes + 1) {}

Result<bool> ScanBuffer::fill()
{
    if (m_sourceEnded)
        return false;
    const qint64 kept = size();
    std::memmove(m_bytes.data(), begin(), static_cast<std::size_t>(kept));
    m_begin = 0;
    m_end = kept;
    auto capacity = static_cast<qint64>(m_bytes.size()) - 1;
    // Doubling keeps the work linear when one element does not fit.
    if (kept > capacity / 2) {
        capacity *= 2;
        m_bytes.resize(static_cast<std::size_t>(capacity) + 1);
    }
    const Result<qint64> got = m_source.read(m_bytes.data() + kept, capacity - kept);
    if (!got)
        return forward(got);
    m_end += *got;
    m_bytes[static_cast<std::size_t>(m_end)] = '\0';
    m_sourceEnded = *got == 0;
    return *got > 0;
}

} // namespace heliograph
