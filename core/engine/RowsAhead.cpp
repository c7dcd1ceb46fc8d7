// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowsAhead.h"

#include "core/spreadsheet/CellLetters.h"

namespace heliograph {
namespace {

constexpr std::size_t kRowsPerBatch = 256;
constexpr qsizetype kLettersPerBatch = 256 * 1024; // rows may be very long
constexpr std::size_t kBatchesAhead = 8;

} // namespace

RowsAhead::RowsAhead(std::unique_ptr<RowSource> rows)
    : m_rows(std::move(rows)), m_size(m_rows->size()), m_batches(kBatchesAhead)
{
    m_current.position = m_rows->position();
}

RowsAhead::~RowsAhead()
{
    m_batches.stop();
    if (m_thread.joinable())
        m_thread.join();
}

RowsAhead::Batch RowsAhead::readBatch()
{
    Batch batch;
    batch.rows.reserve(kRowsPerBatch);
    qsizetype letters = 0;
    while (!batch.isLast && batch.rows.size() < kRowsPerBatch && letters < kLettersPerBatch) {
        Result<std::optional<SheetRow>> row = m_rows->next();
        if (row && row->has_value()) {
            letters += lettersOf((*row)->cells);
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

void RowsAhead::takeBatch()
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { m_batches.fill([this] { return readBatch(); }); });
    m_current = m_batches.take();
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
