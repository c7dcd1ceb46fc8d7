// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/RecipientImporter.h"
#include "core/base/BatchQueue.h"

#include <optional>
#include <thread>
#include <vector>

namespace heliograph {

/// Judges the rows of a list in a thread of its own, a few batches ahead of its user, so that judging rows
/// and storing them overlap. The thread has the rows, and what the options ask, to itself until this is
/// destroyed.
class RecipientsAhead {
public:
    /// `rows` must outlive it.
    RecipientsAhead(RowSource& rows, ImportOptions options);
    ~RecipientsAhead();
    Q_DISABLE_COPY_MOVE(RecipientsAhead)

    /// The next ones in their order, at most a thousand rows of the list; empty at the end. Passes on the
    /// errors of the source, behind the rows before them.
    Result<std::vector<ImportedRow>> next();

    /// Of the rows that were handed over.
    const ImportCounts& counts() const { return m_current.counts; }
    /// Bytes of the file up to them, and of all of it.
    qint64 position() const { return m_current.position; }
    qint64 size() const { return m_current.size; }
    /// Tells of the rows that were handed over; false when the user wants no more.
    bool report(const Progress& progress) const;

private:
    struct Batch {
        std::vector<ImportedRow> rows;
        ImportCounts counts;
        qint64 position = 0;
        qint64 size = 0;
        bool isLast = false;
        std::optional<Error> error; ///< behind the rows of the last one
    };

    Batch judgeBatch();

    RowSource& m_rows;
    RecipientImporter m_importer;
    BatchQueue<Batch> m_batches;
    Batch m_current;
    std::thread m_thread;
};

} // namespace heliograph
