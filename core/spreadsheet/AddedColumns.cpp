// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/AddedColumns.h"

#include "core/spreadsheet/SheetExtent.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr qsizetype kLongestText = 32'767;

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// Part 1, 22.9.2.19 ST_Xstring: what XML can't hold, and what a parser would take for something else.
bool needsEscape(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    if (c == u'_')
        return at + 1 < text.size() && text[at + 1] == u'x';
    return (c < 0x20 && c != u'\t' && c != u'\n') || c == 0xFFFE || c == 0xFFFF;
}

QByteArray escaped(const QString& text)
{
    QString cell;
    const QStringView kept = QStringView(text).left(kLongestText);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QChar c = kept[i];
        const bool half = c.isHighSurrogate() && i + 1 == kept.size();
        if (needsEscape(kept, i))
            cell += QStringLiteral("_x") +
                    QString::number(c.unicode(), 16).rightJustified(4, u'0').toUpper() + u'_';
        else if (c == u'&')
            cell += QStringLiteral("&amp;");
        else if (c == u'<')
            cell += QStringLiteral("&lt;");
        else if (c == u'>')
            cell += QStringLiteral("&gt;");
        else if (!half)
            cell += c;
    }
    return cell.toUtf8();
}

bool isPlainNumber(const QString& text)
{
    constexpr qsizetype kMostDigits = 15;
    return text.size() <= kMostDigits &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QByteArray columnMarkup(std::string_view prefix, int column, double width)
{
    const QByteArray number = QByteArray::number(column + 1);
    return '<' + bytesOf(prefix) + "col min=\"" + number + "\" max=\"" + number + "\" width=\"" +
           QByteArray::number(width) + "\" customWidth=\"1\"/>";
}

int numberOf(const XmlToken& tag, std::string_view name)
{
    return bytesOf(tag.attribute(name).value_or("")).toInt();
}

// The same for other columns; min and max count from 1.
QByteArray piece(const XmlToken& column, int min, int max)
{
    const QByteArray narrowed = withAttribute(column, "min", QByteArray::number(min));
    XmlToken tag = column;
    const qsizetype head = column.attributes.data() - column.bytes.data();
    tag.bytes = {narrowed.data(), std::size_t(narrowed.size())};
    tag.attributes = tag.bytes.substr(std::size_t(head));
    tag.attributes.remove_suffix(2);
    return withAttribute(tag, "max", QByteArray::number(max));
}

} // namespace

QByteArray cellMarkup(std::string_view prefix, const NewCell& cell, const QString& text)
{
    const QByteArray p = bytesOf(prefix);
    QByteArray markup = '<' + p + "c r=\"" + cellReference(cell.column, cell.row) + '"';
    if (cell.number && isPlainNumber(text))
        return markup + "><" + p + "v>" + text.toLatin1() + "</" + p + "v></" + p + "c>";
    if (!cell.style.isEmpty())
        markup += " s=\"" + cell.style + '"';
    const bool edged = text.front().isSpace() || text.back().isSpace();
    return markup + " t=\"inlineStr\"><" + p + "is><" + p + (edged ? "t xml:space=\"preserve\">" : "t>") +
           escaped(text) + "</" + p + "t></" + p + "is></" + p + "c>";
}

QByteArray ColumnWidths::replace(const XmlToken& column)
{
    if (column.kind == XmlToken::Kind::Start) {
        XmlToken tag = column;
        const QByteArray closed = bytesOf(column.bytes.substr(0, column.bytes.size() - 1)) + "/>";
        const qsizetype head = column.attributes.data() - column.bytes.data();
        tag.kind = XmlToken::Kind::Empty;
        tag.bytes = {closed.data(), std::size_t(closed.size())};
        tag.attributes = tag.bytes.substr(std::size_t(head), column.attributes.size());
        return replace(tag);
    }
    const int first = m_added.first + 1;
    const int last = m_added.end();
    const int min = numberOf(column, "min");
    const int max = numberOf(column, "max");
    if (max < first)
        return bytesOf(column.bytes);
    QByteArray pieces;
    if (min < first)
        pieces += piece(column, min, first - 1);
    pieces += rest(column.prefix());
    if (max > last)
        pieces += piece(column, std::max(min, last + 1), max);
    return pieces;
}

QByteArray ColumnWidths::rest(std::string_view prefix)
{
    QByteArray markup;
    if (std::exchange(m_written, true))
        return markup;
    for (int column = m_added.first; column < m_added.end(); ++column)
        markup += columnMarkup(prefix, column, m_added.columns[std::size_t(column - m_added.first)].width);
    return markup;
}

} // namespace heliograph
