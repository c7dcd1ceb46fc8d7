// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RecipientsAhead.h"

#include "core/spreadsheet/CellLetters.h"

namespace heliograph {
namespace {

constexpr int kRowsPerBatch = 1000;                 // they share a commit
constexpr qsizetype kLettersPerBatch = 1024 * 1024; // rows may be very long
constexpr std::size_t kBatchesAhead = 2;

} // namespace

RecipientsAhead::RecipientsAhead(RowSource& rows, ImportOptions options)
    : m_rows(rows), m_importer(rows, std::move(options)), m_batches(kBatchesAhead)
{
    m_thread = std::thread([this] { m_batches.fill([this] { return judgeBatch(); }); });
}

RecipientsAhead::~RecipientsAhead()
{
    m_batches.stop();
    m_thread.join();
}

RecipientsAhead::Batch RecipientsAhead::judgeBatch()
{
    Batch batch;
    batch.rows.reserve(kRowsPerBatch);
    qsizetype letters = 0;
    const auto keep = [&](ImportedRow row) -> Result<void> {
        letters += lettersOf(row.cells);
        batch.rows.push_back(std::move(row));
        return {};
    };
    for (int row = 0; row < kRowsPerBatch && letters < kLettersPerBatch && !batch.isLast; ++row) {
        const Result<bool> more = m_importer.take(1, keep);
        batch.isLast = !more || !*more;
        if (!more)
            batch.error = more.error();
    }
    batch.counts = m_importer.counts();
    batch.position = m_rows.position();
    batch.size = m_rows.size();
    return batch;
}

Result<std::vector<ImportedRow>> RecipientsAhead::next()
{
    // A batch may be without recipients and not be the last.
    while (m_current.rows.empty() && !m_current.isLast)
        m_current = m_batches.take();
    if (m_current.rows.empty() && m_current.error)
        return tl::unexpected<Error>(*m_current.error);
    return std::exchange(m_current.rows, {});
}

bool RecipientsAhead::report(const Progress& progress) const
{
    return reportRows(progress, m_current.counts.rows, m_current.position, m_current.size);
}

} // namespace heliograph
