// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/RowSource.h"

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace heliograph {

/// Which rows of a list are taken, by the operator's own row numbers; the header isn't one of them.
struct RowRange {
    qint64 first = 0; ///< 0 = from the beginning
    qint64 last = 0;  ///< 0 = to the end

    bool isAll() const { return first <= 1 && last == 0; }
    /// "5-2000", "5-", "-2000" or "12"; empty for all.
    QString toText() const;
    /// Reads such a text, with any dash; nothing when it is none or the range is empty.
    static std::optional<RowRange> fromText(QStringView text);

    bool operator==(const RowRange&) const = default;
};

/// The rows of a list within a range, the first of them known in advance.
class RangedRows final : public RowSource {
public:
    /// Passes on the source's errors, but those behind the first rows only when next() comes to them.
    static Result<std::unique_ptr<RangedRows>> open(std::unique_ptr<RowSource> source, RowRange range,
                                                    std::size_t ahead);

    std::vector<SheetRow> firstRows() const { return {m_ahead.begin(), m_ahead.end()}; }

    Result<std::optional<SheetRow>> next() override;
    qint64 position() const override { return m_source->position(); }
    qint64 size() const override { return m_source->size(); }

private:
    RangedRows(std::unique_ptr<RowSource> source, RowRange range)
        : m_source(std::move(source)), m_range(range)
    {}
    Result<std::optional<SheetRow>> read();

    std::unique_ptr<RowSource> m_source;
    RowRange m_range;
    std::deque<SheetRow> m_ahead;
    bool m_ended = false;
};

} // namespace heliograph
