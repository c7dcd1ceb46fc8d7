// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/RecipientJudge.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/spreadsheet/RowSource.h"

namespace heliograph {

/// Streams the data rows of a list (what follows the header) into recipients, in order, in bounded memory.
/// Stores nothing: a caller that fails or cancels undoes what its sink did.
class RecipientImporter {
public:
    /// Takes one row, or one number of a row with several; its error ends the import.
    using Sink = RecipientJudge::Sink;

    /// `rows` must outlive the importer.
    RecipientImporter(RowSource& rows, ImportOptions options) : m_rows(rows), m_judge(std::move(options)) {}

    /// Takes up to `most` rows, for work in slices of an event loop. False when there are no more. Passes on
    /// the errors of the source and of the sink.
    Result<bool> take(qint64 most, const Sink& sink);

    /// Takes everything that is left; progress is in bytes of the file. ErrorCode::Cancelled too.
    Result<void> takeAll(const Sink& sink, const Progress& progress = {});

    const ImportCounts& counts() const { return m_judge.counts(); }

    /// Progress in rows, which people count, for one in bytes; see reportRows(). The importer must outlive
    /// it.
    Progress inRows(const Progress& progress) const;

private:
    RowSource& m_rows;
    RecipientJudge m_judge;
};

/// Tells `progress` (which may be empty) of `rows` read; how many there will be is what the bytes so far
/// promise. False when the user wants no more.
bool reportRows(const Progress& progress, qint64 rows, qint64 position, qint64 size);

} // namespace heliograph
