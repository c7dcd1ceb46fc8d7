// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/ReadAhead.h"

#include <algorithm>
#include <cstring>

namespace heliograph {
namespace {

constexpr qint64 kBlockBytes = 64 * 1024;
constexpr std::size_t kBlocksAhead = 16;

} // namespace

ReadAhead::ReadAhead(std::unique_ptr<ByteSource> source) : m_source(std::move(source)), m_blocks(kBlocksAhead)
{
    m_thread = std::thread([this] { run(); });
}

ReadAhead::~ReadAhead()
{
    m_blocks.stop();
    m_thread.join();
}

QByteArray ReadAhead::spareBlock()
{
    const std::lock_guard lock(m_mutex);
    if (m_spare.empty())
        return {};
    QByteArray block = std::move(m_spare.back());
    m_spare.pop_back();
    return block;
}

void ReadAhead::run()
{
    bool more = true;
    while (more) {
        QByteArray block = spareBlock();
        block.resize(kBlockBytes);
        qint64 filled = 0;
        while (filled < kBlockBytes) {
            const Result<qint64> got = m_source->read(block.data() + filled, kBlockBytes - filled);
            if (!got) {
                m_blocks.push(forward(got));
                return;
            }
            if (*got == 0)
                break;
            filled += *got;
        }
        block.truncate(filled);
        more = filled > 0;
        if (!m_blocks.push(std::move(block)))
            return;
    }
}

Result<qint64> ReadAhead::read(char* data, qint64 max)
{
    if (!m_ended && m_used == m_current->size()) {
        if (m_current->capacity() >= kBlockBytes) {
            const std::lock_guard lock(m_mutex);
            m_spare.push_back(std::move(*m_current));
        }
        m_current = m_blocks.take();
        m_used = 0;
        m_ended = !m_current || m_current->isEmpty();
    }
    if (!m_current)
        return forward(m_current);
    const qint64 count = std::min<qint64>(max, m_current->size() - m_used);
    std::memcpy(data, m_current->constData() + m_used, static_cast<std::size_t>(count));
    m_used += count;
    return count;
}

} // namespace heliograph
