// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message/NumberPlan.h"
#include "core/spreadsheet/RowSource.h"

#include <vector>

namespace heliograph {

/// Rows that are in memory already.
class MemoryRows final : public RowSource {
public:
    explicit MemoryRows(std::vector<SheetRow> rows) : m_rows(std::move(rows)) {}

    Result<std::optional<SheetRow>> next() override;
    qint64 position() const override { return static_cast<qint64>(m_next); }
    qint64 size() const override { return static_cast<qint64>(m_rows.size()); }

private:
    std::vector<SheetRow> m_rows;
    std::size_t m_next = 0;
};

/// What pasted text is parted by: the given delimiter, else a tab where there are tabs, none (null) where
/// every line is one number, else what cuts the lines most evenly.
QChar pastedDelimiter(const QString& text, QChar given, Region region);

/// The rows of a text from the clipboard, blank ones left out; the first line is row 1. A line of several
/// numbers and nothing else becomes a row for each of them.
std::vector<SheetRow> pastedRows(const QString& text, QChar delimiter, Region region);

} // namespace heliograph
