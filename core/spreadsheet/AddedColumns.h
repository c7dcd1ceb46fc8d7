// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/XmlTokens.h"

#include <vector>

namespace heliograph {

/// A column that is put beside those of a sheet.
struct AddedColumn {
    double width = 12;   ///< in characters
    bool number = false; ///< plain digits become numbers
};

/// Columns that are put beside those of a sheet.
struct AddedColumns {
    int first = 0; ///< from 0; everything from there on is empty
    std::vector<AddedColumn> columns;
    qint64 headerRow = 0; ///< its cells get the look of the header's last cell; 0 = none
    qint64 lastRow = 0;   ///< of the sheet

    int end() const { return first + int(columns.size()); }
};

/// A cell that is written anew.
struct NewCell {
    int column = 0;
    qint64 row = 0;
    QByteArray style; ///< index of its format; empty = the default
    bool number = false;
};

/// The markup of a cell: its text in place (inlineStr), or a number. `prefix` goes before the elements'
/// names.
QByteArray cellMarkup(std::string_view prefix, const NewCell& cell, const QString& text);

/// Rewrites the widths of a sheet's columns (cols) so that the added ones have their own and can be seen,
/// also where the columns to the right are hidden.
class ColumnWidths {
public:
    explicit ColumnWidths(const AddedColumns& added) : m_added(added) {}

    /// What stands in the place of one whole col element, which come in the order of their columns.
    QByteArray replace(const XmlToken& column);
    /// What has to stand before the end of cols, or in the place of an absent cols.
    QByteArray rest(std::string_view prefix);

private:
    const AddedColumns& m_added;
    bool m_written = false;
};

} // namespace heliograph
