// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowsAhead.h"

namespace heliograph {
namespace {

constexpr std::size_t kRowsPerBatch = 256;
constexpr qsizetype kLettersPerBatch = 256 * 1024; // rows may be very long
constexpr std::size_t kBatchesAhead = 8;

qsizetype lettersOf(const SheetRow& row)
{
    qsizetype letters = row.cells.size();
    for (const QString& cell : row.cells)
        letters += cell.size();
    return letters;
}

} // namespace

RowsAhead::RowsAhead(std::unique_ptr<RowSource> rows) : m_rows(std::move(rows)), m_size(m_rows->size())
{
    m_current.position = m_rows->position();
}

RowsAhead::~RowsAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void RowsAhead::run()
{
    for (;;) {
        Batch batch = readBatch();
        const bool isLast = batch.isLast;
        if (!push(std::move(batch)) || isLast)
            return;
    }
}

RowsAhead::Batch RowsAhead::readBatch()
{
    Batch batch;
    batch.rows.reserve(kRowsPerBatch);
    qsizetype letters = 0;
    while (!batch.isLast && batch.rows.size() < kRowsPerBatch && letters < kLettersPerBatch) {
        Result<std::optional<SheetRow>> row = m_rows->next();
        if (row && row->has_value()) {
            letters += lettersOf(**row);
            batch.rows.push_back(std::move(**row));
            continue;
        }
        batch.isLast = true;
        if (!row)
            batch.error = row.error();
    }
    batch.position = m_rows->position();
    return batch;
}

bool RowsAhead::push(Batch batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stop || m_batches.size() < kBatchesAhead; });
    if (m_stop)
        return false;
    m_batches.push_back(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void RowsAhead::takeBatch()
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_batches.empty(); });
    m_current = std::move(m_batches.front());
    m_batches.pop_front();
    lock.unlock();
    m_changed.notify_all();
    m_next = 0;
}

Result<std::optional<SheetRow>> RowsAhead::next()
{
    while (m_next == m_current.rows.size() && !m_current.isLast)
        takeBatch();
    if (m_next < m_current.rows.size())
        return std::optional(std::move(m_current.rows[m_next++]));
    if (m_current.error)
        return tl::unexpected<Error>(*m_current.error);
    return std::nullopt;
}

} // namespace heliograph
