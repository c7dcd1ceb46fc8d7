// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/SheetWalk.h"

#include "core/spreadsheet/SheetParser.h"
#include "core/spreadsheet/SheetProblem.h"

#include <charconv>

namespace heliograph {

bool SheetWalk::next()
{
    if (!m_outcome)
        return false;
    if (!m_tokens.next()) {
        m_outcome = m_tokens.outcome();
        if (m_outcome && m_depth != 0)
            damaged();
        return false;
    }
    switch (token().kind) {
    case XmlToken::Kind::Start:
    case XmlToken::Kind::Empty:
        m_item = begin();
        m_depth += token().kind == XmlToken::Kind::Start;
        break;
    case XmlToken::Kind::End:
        m_item = --m_depth < 0 ? damaged() : end();
        break;
    default:
        m_item = SheetItem::Other;
    }
    return m_outcome.has_value();
}

SheetItem SheetWalk::begin()
{
    const std::string_view name = token().localName();
    const bool opens = token().kind == XmlToken::Kind::Start;
    if (m_depth == 1)
        return beginSection();
    if (m_depth == 2 && m_section == Section::Rows && name == "row")
        return beginRow();
    if (m_depth == 2 && m_section == Section::Columns && name == "col")
        return SheetItem::Column;
    if (m_depth == 2 && m_section == Section::Merges && name == "mergeCell")
        return SheetItem::Merge;
    if (m_depth == 3 && m_inRow)
        return name == "c" ? beginCell() : SheetItem::RowTail;
    // Cells that share a formula name it by a tag that closes itself.
    if (m_depth == 4 && m_inCell && (name == "f" || (opens && (name == "v" || name == "is"))))
        return SheetItem::CellContent;
    return SheetItem::Other;
}

SheetItem SheetWalk::beginSection()
{
    const std::string_view name = token().localName();
    const bool opens = token().kind == XmlToken::Kind::Start;
    if (name == "dimension")
        return SheetItem::Dimension;
    if (name == "mergeCells" && opens)
        m_section = Section::Merges;
    if (name == "cols") {
        m_section = opens ? Section::Columns : Section::Others;
        return SheetItem::ColumnsBegin;
    }
    if (name == "sheetData") {
        m_section = opens ? Section::Rows : Section::Others;
        return SheetItem::RowsBegin;
    }
    return SheetItem::Other;
}

SheetItem SheetWalk::beginRow()
{
    qint64 number = m_row + 1;
    if (const auto given = token().attribute("r")) {
        const char* end = given->data() + given->size();
        const auto [rest, error] = std::from_chars(given->data(), end, number);
        if (error != std::errc() || rest != end)
            return damaged();
    }
    if (number < 1 || number > kMostSheetRows)
        return damaged();
    m_row = number;
    m_column = -1;
    m_inRow = token().kind == XmlToken::Kind::Start;
    return SheetItem::RowBegin;
}

SheetItem SheetWalk::beginCell()
{
    int column = m_column + 1;
    if (const auto reference = token().attribute("r"))
        column = columnOfReference(QByteArrayView(reference->data(), qsizetype(reference->size())));
    if (column < 0 || column >= kMostSheetColumns)
        return damaged();
    m_column = column;
    m_inCell = token().kind == XmlToken::Kind::Start;
    return SheetItem::CellBegin;
}

SheetItem SheetWalk::end()
{
    if (m_depth == 1) {
        const Section section = std::exchange(m_section, Section::Others);
        if (section == Section::Columns)
            return SheetItem::ColumnsEnd;
        return section == Section::Rows ? SheetItem::RowsEnd : SheetItem::Other;
    }
    if (m_depth == 2 && m_section == Section::Columns)
        return SheetItem::ColumnEnd;
    if (m_depth == 2 && std::exchange(m_inRow, false))
        return SheetItem::RowEnd;
    if (m_depth == 3 && std::exchange(m_inCell, false))
        return SheetItem::CellEnd;
    return SheetItem::Other;
}

SheetItem SheetWalk::damaged()
{
    m_outcome = fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::BadXml));
    return SheetItem::Other;
}

} // namespace heliograph
