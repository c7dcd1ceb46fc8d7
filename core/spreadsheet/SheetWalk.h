// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/XmlTokens.h"

namespace heliograph {

/// What a piece of a sheet part is (ECMA-376 part 1, 18.3.1.99 worksheet). An element that closes itself has
/// no End of its own.
enum class SheetItem : quint8 {
    Other,
    Dimension,
    ColumnsBegin, ///< cols
    Column,
    ColumnEnd, ///< of one that doesn't close itself
    ColumnsEnd,
    RowsBegin, ///< sheetData
    RowsEnd,
    RowBegin,
    RowTail, ///< what follows a row's cells
    RowEnd,
    CellBegin,
    CellContent, ///< a value, text or formula begins; a cell without one is empty
    CellEnd,
    Merge,
};

/// Goes through a sheet part piece by piece and knows where it is.
class SheetWalk {
public:
    SheetWalk(ByteSource& source, const QString& path) : m_tokens(source, path), m_path(path) {}

    /// False at the end and after an error.
    bool next();
    SheetItem item() const { return m_item; }
    const XmlToken& token() const { return m_tokens.token(); }
    qint64 row() const { return m_row; }    ///< of the row that began last, from 1
    int column() const { return m_column; } ///< of the cell that began last, from 0

    /// As XmlTokens::outcome(), and DamagedFile for a part that breaks off.
    const Result<void>& outcome() const { return m_outcome; }

private:
    enum class Section : quint8 { Others, Columns, Rows, Merges };

    SheetItem begin();
    SheetItem beginSection();
    SheetItem beginRow();
    SheetItem beginCell();
    SheetItem end();
    SheetItem damaged();

    XmlTokens m_tokens;
    QString m_path;
    Result<void> m_outcome;
    SheetItem m_item = SheetItem::Other;
    Section m_section = Section::Others;
    int m_depth = 0; // elements that are open
    bool m_inRow = false;
    bool m_inCell = false;
    qint64 m_row = 0;
    int m_column = -1;
};

} // namespace heliograph
