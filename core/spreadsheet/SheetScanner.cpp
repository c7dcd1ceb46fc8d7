// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/SheetScanner.h"

#include "core/spreadsheet/SheetProblem.h"
#include "core/spreadsheet/XmlPartReader.h"
#include "core/spreadsheet/XmlText.h"

#include <charconv>

namespace heliograph {
namespace {

constexpr qint64 kLongestElement = qint64(16) << 20;
constexpr qint64 kLongestHead = qint64(8) << 20;

void skipSpace(const char*& p)
{
    while (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')
        ++p;
}

bool readNumber(QByteArrayView text, qint64& number)
{
    const auto [rest, error] = std::from_chars(text.begin(), text.end(), number);
    return error == std::errc() && rest == text.end();
}

Scan cutOr(const char* p, const char* end)
{
    return p == end ? Scan::NeedMore : Scan::Unusual;
}

} // namespace

int columnOfReference(QByteArrayView reference)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z'; ++i) {
        column = column * 26 + (reference[i] - 'A' + 1);
        if (column > kMostSheetColumns)
            return -1;
    }
    for (qsizetype digit = i; digit < reference.size(); ++digit) {
        if (reference[digit] < '0' || reference[digit] > '9')
            return -1;
    }
    return i == 0 || i == reference.size() ? -1 : column - 1;
}

SheetScanner::SheetScanner(ByteSource& source, CellText& texts, QString path)
    : m_window(source), m_texts(texts), m_path(std::move(path))
{}

Result<RowStep> SheetScanner::next(SheetRow& row)
{
    bool finished = false;
    for (;;) {
        if (m_place == Place::Behind) {
            if (const Result<void> drained = drain(); !drained)
                return forward(drained);
            return RowStep::End;
        }
        const Scan scan = step(row, finished);
        if (scan == Scan::Unusual)
            return RowStep::Unusual;
        if (finished)
            return RowStep::Row;
        if (scan == Scan::Done)
            continue;
        if (m_window.size() > kLongestElement)
            return fail(ErrorCode::UnsafeFile, m_path, describe(SheetProblem::ElementTooLong));
        const Result<bool> more = m_window.fill();
        if (!more)
            return forward(more);
        if (!*more)
            return RowStep::Unusual; // the full parser finds the words for what is missing
    }
}

Scan SheetScanner::step(SheetRow& row, bool& finished)
{
    switch (m_place) {
    case Place::Head:
        return head();
    case Place::BetweenRows:
        return rowOrEnd(row, finished);
    case Place::InRow:
        return cellOrRowEnd(row, finished);
    case Place::Behind:
        break;
    }
    return Scan::Done;
}

Scan SheetScanner::head()
{
    constexpr std::string_view kRoot = "<worksheet";
    constexpr std::string_view kRows = "<sheetData";
    const std::string_view bytes(m_window.begin(), static_cast<std::size_t>(m_window.size()));
    const std::size_t rows = bytes.find(kRows);
    if (rows == std::string_view::npos)
        return m_window.size() > kLongestHead ? Scan::Unusual : Scan::NeedMore;
    const std::string_view before = bytes.substr(0, rows);
    const std::size_t root = before.find(kRoot);
    if (root == std::string_view::npos || !isPlainXmlHead(before.substr(0, root)) ||
        before.find("<!", root) != std::string_view::npos ||
        before.find("<?", root) != std::string_view::npos || before.find('\0') != std::string_view::npos)
        return Scan::Unusual;
    ScannedTag tag;
    const char* p = m_window.begin() + rows + kRows.size();
    if (const Scan read = scanAttributes(p, m_window.end(), tag, [](auto, auto) {}); read != Scan::Done)
        return read;
    m_place = tag.selfClosed ? Place::Behind : Place::BetweenRows;
    m_window.dropUntil(tag.at);
    return Scan::Done;
}

Scan SheetScanner::rowOrEnd(SheetRow& row, bool& finished)
{
    const char* p = m_window.begin();
    const char* end = m_window.end();
    skipSpace(p);
    if (*p != '<')
        return cutOr(p, end);
    ++p;
    if (*p == '/') {
        const Scan closed = scanLiteral(p, end, "/sheetData>");
        if (closed == Scan::Done) {
            m_place = Place::Behind;
            m_window.dropUntil(p);
        }
        return closed;
    }
    if (const Scan name = scanLiteral(p, end, "row"); name != Scan::Done)
        return name;
    qint64 number = m_row + 1;
    bool hidden = false;
    bool sound = true;
    ScannedTag tag;
    const Scan read = scanAttributes(p, end, tag, [&](std::string_view name, QByteArrayView value) {
        if (name == "r")
            sound = readNumber(value, number) && sound;
        else if (name == "hidden")
            hidden = value == "1" || value == "true";
    });
    if (read != Scan::Done)
        return read;
    if (!sound || number < 1 || number > kMostSheetRows)
        return Scan::Unusual;
    m_row = number;
    m_column = -1;
    row.row = number;
    row.hidden = hidden;
    row.cells = {};
    row.cells.reserve(m_usualCells);
    m_place = tag.selfClosed ? Place::BetweenRows : Place::InRow;
    finished = tag.selfClosed;
    m_window.dropUntil(tag.at);
    return Scan::Done;
}

Scan SheetScanner::cellOrRowEnd(SheetRow& row, bool& finished)
{
    const char* end = m_window.end();
    for (;;) {
        const char* p = m_window.begin();
        skipSpace(p);
        if (*p != '<')
            return cutOr(p, end);
        if (p[1] == '/') {
            const Scan closed = scanLiteral(p, end, "</row>");
            if (closed == Scan::Done) {
                m_place = Place::BetweenRows;
                m_usualCells = row.cells.size();
                finished = true;
                m_window.dropUntil(p);
            }
            return closed;
        }
        if (const Scan read = cell(p, row); read != Scan::Done)
            return read;
        m_window.dropUntil(p);
    }
}

Scan SheetScanner::cell(const char*& p, SheetRow& row)
{
    const char* end = m_window.end();
    if (const Scan name = scanLiteral(p, end, "<c"); name != Scan::Done)
        return name;
    Cell cell{m_column + 1, 0, CellType::Number};
    bool sound = true;
    ScannedTag tag;
    const Scan read = scanAttributes(p, end, tag, [&](std::string_view name, QByteArrayView value) {
        if (name == "r") {
            cell.column = columnOfReference(value);
        } else if (name == "s") {
            qint64 style = 0;
            sound = readNumber(value, style) && style >= 0 && style < INT_MAX && sound;
            cell.style = static_cast<int>(style);
        } else if (name == "t") {
            cell.type = cellTypeOf(value);
        }
    });
    if (read != Scan::Done)
        return read;
    if (!sound || cell.column < 0 || cell.column >= kMostSheetColumns)
        return Scan::Unusual;
    p = tag.at;
    if (!tag.selfClosed) {
        if (const Scan content = cellContent(p, cell, row); content != Scan::Done)
            return content;
    }
    m_column = cell.column;
    return Scan::Done;
}

Scan SheetScanner::cellContent(const char*& p, const Cell& cell, SheetRow& row)
{
    const char* end = m_window.end();
    for (;;) {
        skipSpace(p);
        if (*p != '<')
            return cutOr(p, end);
        ++p;
        if (*p == '/')
            return scanLiteral(p, end, "/c>");
        const char kind = *p;
        if (kind == 'i')
            return inlineContent(p, cell, row);
        if (kind != 'v' && kind != 'f')
            return cutOr(p, end);
        ++p;
        ScannedTag tag;
        if (*p != '>' && *p != ' ' && *p != '/')
            return cutOr(p, end);
        if (const Scan read = scanAttributes(p, end, tag, [](auto, auto) {}); read != Scan::Done)
            return read;
        p = tag.at;
        if (tag.selfClosed)
            continue;
        if (kind == 'v') {
            if (const Scan read = value(p, cell, row); read != Scan::Done)
                return read;
            continue;
        }
        if (const Scan found = scanToTag(p, end); found != Scan::Done)
            return found;
        if (const Scan closed = scanLiteral(p, end, "</f>"); closed != Scan::Done)
            return closed;
    }
}

Scan SheetScanner::inlineContent(const char*& p, const Cell& cell, SheetRow& row)
{
    const char* end = m_window.end();
    ScannedTag tag;
    if (const Scan name = scanLiteral(p, end, "is"); name != Scan::Done)
        return name;
    if (const Scan read = scanAttributes(p, end, tag, [](auto, auto) {}); read != Scan::Done)
        return read;
    p = tag.at;
    m_scratch.resize(0);
    int runs = 0;
    const char* onlyFrom = nullptr;
    const char* onlyTo = nullptr;
    const auto append = [&](const char* from, const char* to) {
        if (++runs == 1) {
            onlyFrom = from;
            onlyTo = to;
            return true;
        }
        return (runs > 2 || appendXmlText(m_scratch, onlyFrom, onlyTo)) && appendXmlText(m_scratch, from, to);
    };
    if (!tag.selfClosed) {
        if (const Scan text = scanRichText(p, end, "is", append); text != Scan::Done)
            return text;
    }
    if (const Scan closed = scanLiteral(p, end, "</c>"); closed != Scan::Done)
        return closed;
    if (runs == 0)
        return Scan::Done;
    if (runs > 1) {
        put(row, cell.column, m_texts.text(CellType::InlineText, cell.style, m_scratch));
        return Scan::Done;
    }
    std::optional<QString> text = decodeXmlText(onlyFrom, onlyTo);
    if (!text)
        return Scan::Unusual;
    put(row, cell.column, text->contains(u'_') ? unescapeXstring(*text) : *std::move(text));
    return Scan::Done;
}

Scan SheetScanner::value(const char*& p, const Cell& cell, SheetRow& row)
{
    const char* from = p;
    const char* end = m_window.end();
    if (const Scan found = scanToTag(p, end); found != Scan::Done)
        return found;
    const char* to = p;
    if (const Scan closed = scanLiteral(p, end, "</v>"); closed != Scan::Done)
        return closed;
    if (cell.type == CellType::Number || cell.type == CellType::SharedString) {
        const bool digits = std::all_of(from, to, [](char c) { return c >= '+' && c <= '9'; });
        if (digits) {
            put(row, cell.column, m_texts.text(cell.type, cell.style, QByteArrayView(from, to - from)));
            return Scan::Done;
        }
    }
    m_scratch.resize(0);
    if (!appendXmlText(m_scratch, from, to))
        return Scan::Unusual;
    put(row, cell.column, m_texts.text(cell.type, cell.style, m_scratch));
    return Scan::Done;
}

void SheetScanner::put(SheetRow& row, int column, QString text)
{
    if (column == row.cells.size()) {
        row.cells.append(std::move(text));
        return;
    }
    while (row.cells.size() <= column)
        row.cells.append(QString());
    row.cells[column] = std::move(text);
}

Result<void> SheetScanner::drain()
{
    // The checksum of the part is compared at its end.
    for (;;) {
        m_window.dropUntil(m_window.end());
        const Result<bool> more = m_window.fill();
        if (!more)
            return forward(more);
        if (!*more)
            return {};
    }
}

} // namespace heliograph
