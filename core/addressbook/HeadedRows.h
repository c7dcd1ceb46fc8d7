// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/spreadsheet/RowSource.h"

#include <QStringList>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace heliograph {

/// The rows of a sheet behind its header, with the header known and the first rows looked at in advance.
class HeadedRows final : public RowSource {
public:
    /// Reads ahead until the header is found and kGuessRows rows after it are known. Passes on the source's
    /// errors, but those behind the header only when next() comes to them. `headerRow` = the operator's
    /// choice among the first 20 rows, 0 for none; absent = find it.
    static Result<std::unique_ptr<HeadedRows>> open(std::unique_ptr<RowSource> source,
                                                    std::optional<qint64> headerRow = {});

    /// The header's cells; without a header the columns' letters ("A", "B", ... "AA").
    const QStringList& headers() const { return m_headers; }
    /// The operator's row number of the header; 0 = the sheet has none.
    qint64 headerRow() const { return m_headerRow; }
    /// The first data rows; next() gives them too.
    std::vector<SheetRow> firstRows() const { return {m_ahead.begin(), m_ahead.end()}; }

    Result<std::optional<SheetRow>> next() override;
    qint64 position() const override { return m_source->position(); }
    qint64 size() const override { return m_source->size(); }

private:
    explicit HeadedRows(std::unique_ptr<RowSource> source) : m_source(std::move(source)) {}

    Result<void> readAhead(std::size_t rows);
    void takeHeader(std::optional<qint64> chosen);

    std::unique_ptr<RowSource> m_source;
    std::deque<SheetRow> m_ahead;
    QStringList m_headers;
    qint64 m_headerRow = 0;
};

/// The letters a spreadsheet program shows above a column (0-based): 0 "A", 26 "AA".
QString columnLetters(int column);

} // namespace heliograph
