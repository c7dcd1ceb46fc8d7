// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/BatchQueue.h"
#include "core/spreadsheet/RowSource.h"

#include <algorithm>
#include <thread>

namespace heliograph {

/// Reads a source in a thread of its own, a few batches of rows ahead of its user, so that reading a sheet
/// and storing its rows overlap. The thread begins with the first next() and has the source to itself until
/// this is destroyed. Whatever the source puts elsewhere may be looked at once next() has come to the end.
class RowsAhead final : public RowSource {
public:
    explicit RowsAhead(std::unique_ptr<RowSource> rows);
    ~RowsAhead() override;
    Q_DISABLE_COPY_MOVE(RowsAhead)

    Result<std::optional<SheetRow>> next() override;
    /// Up to the rows that were handed over, not up to those read ahead.
    qint64 position() const override { return m_current.position; }
    qint64 size() const override { return std::max(m_size, m_current.position); }

private:
    struct Batch {
        std::vector<SheetRow> rows;
        qint64 position = 0;
        bool isLast = false;
        std::optional<Error> error; ///< behind the rows of the last one
    };

    Batch readBatch();
    void takeBatch();

    std::unique_ptr<RowSource> m_rows;
    qint64 m_size;
    BatchQueue<Batch> m_batches;
    Batch m_current;
    std::size_t m_next = 0; ///< of m_current
    std::thread m_thread;
};

} // namespace heliograph
