// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CsvTableWriter.h"

#include "core/spreadsheet/WriteFailure.h"

#include <algorithm>

namespace heliograph {
namespace {

constexpr qsizetype kPendingBytes = 256 * 1024;

bool isNumberOrPhone(QStringView text)
{
    bool digit = false;
    const bool harmless = std::all_of(text.begin(), text.end(), [&](QChar c) {
        const bool isDigit = c >= u'0' && c <= u'9';
        digit = digit || isDigit;
        return isDigit || c == u' ' || c == u'\u00A0' || c == u'(' || c == u')' || c == u'-' || c == u'.' ||
               c == u',';
    });
    return harmless && digit;
}

} // namespace

QString defusedCell(const QString& cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@\t\r").contains(cell.front()))
        return cell;
    const bool sign = cell.front() == u'+' || cell.front() == u'-';
    return sign && isNumberOrPhone(QStringView(cell).mid(1)) ? cell : u'\'' + cell;
}

QByteArray csvRecord(const QStringList& cells)
{
    QByteArray record;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            record += ',';
        QByteArray cell = cells.at(i).toUtf8();
        const bool quote = std::any_of(cell.cbegin(), cell.cend(),
                                       [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
        if (quote) {
            record += '"';
            record += cell.replace('"', "\"\"");
            record += '"';
        } else {
            record += cell;
        }
    }
    // A lone empty cell would be a blank line, which readers drop.
    if (record.isEmpty() && !cells.isEmpty())
        record += "\"\"";
    return record + "\r\n";
}

Result<std::unique_ptr<TableWriter>> CsvTableWriter::create(const QString& path)
{
    std::unique_ptr<CsvTableWriter> writer(new CsvTableWriter(path));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return writeFailure(writer->m_file, path);
    return writer;
}

Result<void> CsvTableWriter::writeRow(const QStringList& cells)
{
    QStringList safe = cells;
    for (QString& cell : safe)
        cell = defusedCell(cell);
    m_pending += csvRecord(safe);
    return m_pending.size() < kPendingBytes ? Result<void>() : flush();
}

Result<void> CsvTableWriter::flush()
{
    if (m_file.write(m_pending) != m_pending.size())
        return writeFailure(m_file, m_file.fileName());
    m_pending.resize(0);
    return {};
}

Result<void> CsvTableWriter::close()
{
    if (const Result<void> flushed = flush(); !flushed)
        return forward(flushed);
    if (!m_file.commit())
        return writeFailure(m_file, m_file.fileName());
    return {};
}

} // namespace heliograph
