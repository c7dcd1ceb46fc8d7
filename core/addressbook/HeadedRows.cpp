// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/HeadedRows.h"

#include "core/addressbook/ColumnGuesser.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr std::size_t kRowsForHeader = 20;

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

Result<std::unique_ptr<HeadedRows>> HeadedRows::open(std::unique_ptr<RowSource> source,
                                                     std::optional<qint64> headerRow)
{
    std::unique_ptr<HeadedRows> rows(new HeadedRows(std::move(source)));
    const Result<void> read = rows->readAhead(kRowsForHeader);
    if (!read && rows->m_ahead.empty())
        return forward(read);
    rows->takeHeader(headerRow);
    // A source repeats its error, so one that is met here comes again from next().
    if (read)
        static_cast<void>(rows->readAhead(std::size_t(kGuessRows)));
    return rows;
}

Result<void> HeadedRows::readAhead(std::size_t rows)
{
    while (m_ahead.size() < rows) {
        Result<std::optional<SheetRow>> row = m_source->next();
        if (!row)
            return forward(row);
        if (!row->has_value())
            break;
        m_ahead.push_back(std::move(**row));
    }
    return {};
}

void HeadedRows::takeHeader(std::optional<qint64> chosen)
{
    const auto isThere = [this](qint64 wanted) {
        return std::any_of(m_ahead.begin(), m_ahead.end(),
                           [wanted](const SheetRow& row) { return row.row == wanted; });
    };
    // A blank row heads nothing.
    m_headerRow = chosen ? (isThere(*chosen) ? *chosen : 0) : findHeaderRow({m_ahead.begin(), m_ahead.end()});
    if (m_headerRow == 0) {
        qsizetype columns = 0;
        for (const SheetRow& row : m_ahead)
            columns = std::max(columns, row.cells.size());
        for (int i = 0; i < columns; ++i)
            m_headers += columnLetters(i);
        return;
    }
    while (!m_ahead.empty() && m_ahead.front().row < m_headerRow)
        m_ahead.pop_front();
    if (!m_ahead.empty() && m_ahead.front().row == m_headerRow) {
        m_headers = std::move(m_ahead.front().cells);
        m_ahead.pop_front();
    }
}

Result<std::optional<SheetRow>> HeadedRows::next()
{
    if (m_ahead.empty())
        return m_source->next();
    std::optional<SheetRow> row = std::move(m_ahead.front());
    m_ahead.pop_front();
    return row;
}

} // namespace heliograph
