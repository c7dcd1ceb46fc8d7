// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/AddedColumns.h"
#include "core/spreadsheet/SheetWalk.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace heliograph {

/// A sheet part with columns added: a copy in which nothing else changes, made while it is read, in bounded
/// memory. Empty cells that only carry a look give it to the new cell in their place. Tables, filters and
/// merged ranges stay as they are.
class SheetAppender : public ByteSource {
public:
    /// The new cells of a row, one for each added column; none for a row that stays as it is. Asked for each
    /// row of the part, in its order.
    using CellsOf = std::function<Result<QStringList>(qint64 row)>;

    /// `sheet` (UTF-8) must outlive this.
    SheetAppender(ByteSource& sheet, const QString& path, AddedColumns added, CellsOf cellsOf);

    /// The errors of the sheet and of CellsOf; DamagedFile.
    Result<qint64> read(char* data, qint64 max) override;

private:
    Result<void> step();
    void beginColumns();
    void beginRows();
    Result<void> beginRow();
    void beginCell();
    void dropRest(SheetItem end);
    void addCellsBefore(int column);
    void addCell(int column, const QByteArray& style);
    void copy();
    QByteArray widened() const;
    bool isAdded(int column) const { return column >= m_added.first && column < m_added.end(); }
    bool inHeader() const { return m_walk.row() == m_added.headerRow; }

    AddedColumns m_added;
    CellsOf m_cellsOf;
    SheetWalk m_walk;
    ColumnWidths m_widths;
    QByteArray m_out;
    qsizetype m_taken = 0; // of m_out
    bool m_ended = false;
    bool m_hasColumns = false;
    // of the row that is being copied:
    QStringList m_cells;
    int m_nextColumn = 0; // the first added one that isn't written yet
    std::string m_prefix;
    std::optional<SheetItem> m_dropUntil; // an element whose place was taken
    QByteArray m_style;                   // of the header's current cell
    QByteArray m_lastStyle;               // of its last one with content
};

} // namespace heliograph
