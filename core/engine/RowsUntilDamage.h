// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/RowSource.h"

namespace heliograph {

/// Where a list that somebody wants in spite of its damage ends.
struct DamagePlace {
    bool isBroken = false;
    qint64 lastRow = 0; ///< the last one that could be read, by the operator's own numbers
};

/// The rows of a damaged file up to its damage, which is noted instead of being an error. Only for somebody
/// who has been told and wants them: the rows behind it are people who are forgotten.
class RowsUntilDamage final : public RowSource {
public:
    RowsUntilDamage(std::unique_ptr<RowSource> rows, std::shared_ptr<DamagePlace> place)
        : m_rows(std::move(rows)), m_place(std::move(place))
    {}

    Result<std::optional<SheetRow>> next() override
    {
        if (m_place->isBroken)
            return std::optional<SheetRow>();
        Result<std::optional<SheetRow>> row = m_rows->next();
        // A list without a single row is no list.
        if (!row && row.error().code == ErrorCode::DamagedFile && m_place->lastRow > 0) {
            m_place->isBroken = true;
            return std::optional<SheetRow>();
        }
        if (row && row->has_value())
            m_place->lastRow = (*row)->row;
        return row;
    }
    qint64 position() const override { return m_rows->position(); }
    qint64 size() const override { return m_rows->size(); }

private:
    std::unique_ptr<RowSource> m_rows;
    std::shared_ptr<DamagePlace> m_place;
};

} // namespace heliograph
