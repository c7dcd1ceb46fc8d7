// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/RecipientJudge.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/spreadsheet/RowSource.h"

#include <functional>

namespace heliograph {

/// Streams the data rows of a list (what follows the header) into recipients, in order, in bounded memory.
/// Stores nothing: a caller that fails or cancels undoes what its sink did.
class RecipientImporter {
public:
    /// Takes one row; its error ends the import.
    using Sink = std::function<Result<void>(ImportedRow row)>;

    /// `rows` must outlive the importer.
    RecipientImporter(RowSource& rows, ImportOptions options) : m_rows(rows), m_judge(std::move(options)) {}

    /// Takes up to `most` rows, for work in slices of an event loop. False when there are no more. Passes on
    /// the errors of the source and of the sink.
    Result<bool> take(qint64 most, const Sink& sink);

    /// Takes everything that is left; progress is in bytes of the file. ErrorCode::Cancelled too.
    Result<void> takeAll(const Sink& sink, const Progress& progress = {});

    const ImportCounts& counts() const { return m_judge.counts(); }

private:
    RowSource& m_rows;
    RecipientJudge m_judge;
};

} // namespace heliograph
