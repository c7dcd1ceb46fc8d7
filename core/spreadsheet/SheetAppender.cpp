// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/SheetAppender.h"

#include "core/spreadsheet/SheetExtent.h"
#include "core/spreadsheet/SheetParser.h"

#include <cstring>

namespace heliograph {
namespace {

constexpr qsizetype kBlock = 64 * 1024;

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray element(std::string_view before, std::string_view prefix, std::string_view name)
{
    return bytesOf(before) + bytesOf(prefix) + bytesOf(name) + '>';
}

} // namespace

SheetAppender::SheetAppender(ByteSource& sheet, const QString& path, AddedColumns added, CellsOf cellsOf)
    : m_added(std::move(added)), m_cellsOf(std::move(cellsOf)), m_walk(sheet, path), m_widths(m_added)
{}

Result<qint64> SheetAppender::read(char* data, qint64 max)
{
    if (m_taken == m_out.size()) {
        m_out.resize(0);
        m_taken = 0;
        while (!m_ended && m_out.size() < kBlock) {
            if (const Result<void> done = step(); !done)
                return forward(done);
        }
    }
    const qint64 count = std::min<qint64>(max, m_out.size() - m_taken);
    std::memcpy(data, m_out.constData() + m_taken, std::size_t(count));
    m_taken += count;
    return count;
}

Result<void> SheetAppender::step()
{
    if (!m_walk.next()) {
        m_ended = true;
        return m_walk.outcome();
    }
    if (m_dropUntil) {
        if (m_walk.item() == *m_dropUntil)
            m_dropUntil.reset();
        return {};
    }
    switch (m_walk.item()) {
    case SheetItem::Dimension:
        m_out += widened();
        return {};
    case SheetItem::ColumnsBegin:
        beginColumns();
        return {};
    case SheetItem::Column:
        m_out += m_widths.replace(m_walk.token());
        dropRest(SheetItem::ColumnEnd);
        return {};
    case SheetItem::ColumnsEnd:
        m_out += m_widths.rest(m_walk.token().prefix());
        break;
    case SheetItem::RowsBegin:
        beginRows();
        break;
    case SheetItem::RowBegin:
        return beginRow();
    case SheetItem::CellBegin:
        beginCell();
        return {};
    case SheetItem::CellContent:
        if (inHeader())
            m_lastStyle = m_style;
        break;
    case SheetItem::RowTail:
    case SheetItem::RowEnd:
        addCellsBefore(kMostSheetColumns);
        break;
    default:
        break;
    }
    copy();
    return {};
}

void SheetAppender::beginColumns()
{
    m_hasColumns = true;
    const XmlToken& token = m_walk.token();
    if (token.kind == XmlToken::Kind::Start)
        copy();
    else
        m_out += element("<", token.prefix(), "cols") + m_widths.rest(token.prefix()) +
                 element("</", token.prefix(), "cols");
}

void SheetAppender::beginRows()
{
    const std::string_view prefix = m_walk.token().prefix();
    if (!std::exchange(m_hasColumns, true))
        m_out += element("<", prefix, "cols") + m_widths.rest(prefix) + element("</", prefix, "cols");
}

Result<void> SheetAppender::beginRow()
{
    Result<QStringList> cells = m_cellsOf(m_walk.row());
    if (!cells)
        return forward(cells);
    m_cells = *std::move(cells);
    m_nextColumn = m_cells.isEmpty() ? m_added.end() : m_added.first;
    if (m_cells.isEmpty()) {
        copy();
        return {};
    }
    const XmlToken& token = m_walk.token();
    m_prefix = token.prefix();
    // It only tells in advance which columns there are, and would be wrong now.
    QByteArray tag = withAttribute(token, "spans", std::nullopt);
    if (token.kind == XmlToken::Kind::Start) {
        m_out += tag;
        return {};
    }
    tag.replace(tag.size() - 2, 2, ">");
    m_out += tag;
    addCellsBefore(kMostSheetColumns);
    m_out += element("</", m_prefix, "row");
    return {};
}

void SheetAppender::beginCell()
{
    const int column = m_walk.column();
    const XmlToken& token = m_walk.token();
    if (inHeader())
        m_style = bytesOf(token.attribute("s").value_or(""));
    addCellsBefore(column);
    if (m_cells.isEmpty() || !isAdded(column) || m_cells.value(column - m_added.first).isEmpty()) {
        copy();
        return;
    }
    addCell(column, bytesOf(token.attribute("s").value_or("")));
    m_nextColumn = column + 1;
    dropRest(SheetItem::CellEnd);
}

void SheetAppender::dropRest(SheetItem end)
{
    if (m_walk.token().kind == XmlToken::Kind::Start)
        m_dropUntil = end;
}

void SheetAppender::addCellsBefore(int column)
{
    for (const int end = std::min(column, m_added.end()); m_nextColumn < end; ++m_nextColumn)
        addCell(m_nextColumn, {});
}

void SheetAppender::addCell(int column, const QByteArray& style)
{
    const int index = column - m_added.first;
    const QString text = m_cells.value(index);
    if (text.isEmpty())
        return;
    const bool number = m_added.columns[std::size_t(index)].number && !inHeader();
    m_out += cellMarkup(m_prefix, {column, m_walk.row(), inHeader() ? m_lastStyle : style, number}, text);
}

void SheetAppender::copy()
{
    const std::string_view bytes = m_walk.token().bytes;
    m_out.append(bytes.data(), qsizetype(bytes.size()));
}

QByteArray SheetAppender::widened() const
{
    const XmlToken& token = m_walk.token();
    const QByteArray range = bytesOf(token.attribute("ref").value_or(""));
    const QByteArray corner = range.left(range.indexOf(':'));
    const QByteArray from = columnOfReference(corner) < 0 ? QByteArray("A1") : corner;
    return withAttribute(token, "ref", from + ':' + cellReference(m_added.end() - 1, m_added.lastRow));
}

} // namespace heliograph
