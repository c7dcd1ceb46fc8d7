// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/SpaceWatch.h"

#include "core/storage/SpaceNeed.h"
#include "core/storage/Workspace.h"

namespace heliograph {
namespace {

// Asking the system costs more than writing a row.
constexpr qint64 kRowsBetweenChecks = 10'000;

} // namespace

void SpaceWatch::add(const QStringList& cells)
{
    // Letters of most alphabets take two bytes.
    constexpr qint64 kBytesPerLetter = 2;
    qint64 bytes = kBytesPerListRow;
    for (const QString& cell : cells)
        bytes += cell.size() * kBytesPerLetter + 1;
    m_bytes += bytes;
    m_unwritten += bytes;
    m_rows += 1;
}

Result<void> SpaceWatch::check(qint64 position, qint64 size)
{
    if (m_rows < m_nextCheck)
        return {};
    m_nextCheck = m_rows + kRowsBetweenChecks;
    const qint64 left = size - position;
    const double toCome = position > 0 && left > 0 ? double(m_bytes) * double(left) / double(position) : 0.0;
    return m_workspace.needSpace(std::exchange(m_unwritten, 0) + static_cast<qint64>(toCome));
}

} // namespace heliograph
