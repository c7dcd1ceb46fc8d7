// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/SheetXmlParser.h"

namespace heliograph {

SheetXmlParser::SheetXmlParser(ByteSource& source, CellText& texts, QString path)
    : m_reader(source, path), m_texts(texts), m_path(std::move(path))
{}

tl::unexpected<Error> SheetXmlParser::damaged(SheetProblem problem) const
{
    return fail(ErrorCode::DamagedFile, m_path, describe(problem));
}

Result<RowStep> SheetXmlParser::next(SheetRow& row)
{
    bool inRow = false;
    while (m_reader.next()) {
        const QStringView name = m_reader.name();
        if (name == u"sheetData") {
            m_inRows = m_reader.isStart();
        } else if (m_inRows && name == u"row") {
            if (m_reader.isEnd() && inRow)
                return RowStep::Row;
            if (const Result<void> begun = beginRow(row); !begun)
                return forward(begun);
            inRow = true;
        } else if (inRow && m_reader.isStart() && name == u"c") {
            if (const Result<void> read = readCell(row); !read)
                return forward(read);
        }
    }
    if (const Result<void> outcome = m_reader.outcome(); !outcome)
        return forward(outcome);
    return RowStep::End;
}

Result<void> SheetXmlParser::beginRow(SheetRow& row)
{
    const QStringView reference = m_reader.attribute(u"r");
    bool sound = true;
    const qint64 number = reference.isEmpty() ? m_row + 1 : reference.toLongLong(&sound);
    if (!sound)
        return damaged(SheetProblem::BadXml);
    if (number < 1 || number > kMostSheetRows)
        return damaged(SheetProblem::TooManyRows);
    const QStringView hidden = m_reader.attribute(u"hidden");
    m_row = number;
    m_column = -1;
    row.row = number;
    row.hidden = hidden == u"1" || hidden == u"true";
    row.cells = {};
    return {};
}

Result<void> SheetXmlParser::readCell(SheetRow& row)
{
    const QByteArray reference = m_reader.attribute(u"r").toLatin1().toUpper();
    const int column = reference.isEmpty() ? m_column + 1 : columnOfReference(reference);
    if (column < 0 || column >= kMostSheetColumns)
        return damaged(SheetProblem::TooManyColumns);
    const CellType type = cellTypeOf(m_reader.attribute(u"t").toLatin1());
    bool sound = true;
    const QStringView styleText = m_reader.attribute(u"s");
    const int style = styleText.isEmpty() ? 0 : styleText.toInt(&sound);
    m_column = column;
    const QString text = cellValue(type, sound ? style : -1);
    if (text.isNull())
        return {};
    while (row.cells.size() <= column)
        row.cells.append(QString());
    row.cells[column] = text;
    return {};
}

QString SheetXmlParser::cellValue(CellType type, int style)
{
    QString found;
    while (m_reader.next()) {
        const QStringView name = m_reader.name();
        if (m_reader.isEnd() && name == u"c")
            break;
        if (!m_reader.isStart())
            continue;
        if (name == u"v")
            found = m_texts.text(type, style, m_reader.text().toUtf8());
        else if (name == u"is")
            found = m_texts.text(CellType::InlineText, style, richText().toUtf8());
    }
    return found;
}

QString SheetXmlParser::richText()
{
    QString all;
    bool phonetic = false;
    while (m_reader.next()) {
        const QStringView name = m_reader.name();
        if (m_reader.isEnd() && name == u"is")
            break;
        if (name == u"rPh")
            phonetic = m_reader.isStart();
        else if (m_reader.isStart() && name == u"t" && !phonetic)
            all += m_reader.text();
    }
    return all;
}

} // namespace heliograph
