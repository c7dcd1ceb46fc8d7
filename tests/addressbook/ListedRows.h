// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/RowSource.h"

#include <vector>

namespace heliograph {

/// A sheet in memory; optionally ends with an error, as a damaged file does.
class ListedRows final : public RowSource {
public:
    explicit ListedRows(std::vector<SheetRow> rows, bool damaged = false)
        : m_rows(std::move(rows)), m_damaged(damaged)
    {}

    Result<std::optional<SheetRow>> next() override
    {
        if (m_at < m_rows.size())
            return std::optional<SheetRow>(m_rows[m_at++]);
        if (m_damaged)
            return fail(ErrorCode::DamagedFile, QStringLiteral("list.csv"));
        return std::optional<SheetRow>();
    }

    qint64 position() const override { return qint64(m_at); }
    qint64 size() const override { return qint64(m_rows.size()); }

private:
    std::vector<SheetRow> m_rows;
    bool m_damaged;
    std::size_t m_at = 0;
};

/// Rows with these cells, numbered from `first`.
inline std::vector<SheetRow> numberedRows(const std::vector<QStringList>& cells, qint64 first = 2)
{
    std::vector<SheetRow> rows;
    for (const QStringList& row : cells)
        rows.push_back({first++, row, false});
    return rows;
}

} // namespace heliograph
