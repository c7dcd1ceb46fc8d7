// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XlsxReader.h"

#include "core/spreadsheet/CountedSource.h"
#include "core/spreadsheet/ReadAhead.h"
#include "core/spreadsheet/SheetProblem.h"
#include "core/spreadsheet/SheetScanner.h"
#include "core/spreadsheet/SheetXmlParser.h"
#include "core/spreadsheet/TidyCells.h"

namespace heliograph {

XlsxReader::XlsxReader(Source source, bool includeHidden)
    : m_source(std::move(source)),
      m_includeHidden(includeHidden),
      m_texts(m_source.strings, m_source.book.formats, m_source.book.date1904)
{}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(Source source, bool includeHidden, Parser parser)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(source), includeHidden));
    if (const Result<void> started = reader->start(parser); !started)
        return forward(started);
    return reader;
}

Result<void> XlsxReader::start(Parser parser)
{
    const XlsxWorkbook::Sheet& sheet = m_source.book.sheets[static_cast<std::size_t>(m_source.sheet)];
    Result<std::unique_ptr<ByteSource>> part = m_source.package.openPart(sheet.part);
    if (!part)
        return forward(part);
    m_position = 0;
    m_parser.reset();
    m_bytes = std::make_unique<CountedSource>(std::make_unique<ReadAhead>(std::move(*part)), m_position);
    const QString& path = m_source.package.path();
    if (parser == Parser::FullOnly)
        m_parser = std::make_unique<SheetXmlParser>(*m_bytes, m_texts, path);
    else
        m_parser = std::make_unique<SheetScanner>(*m_bytes, m_texts, path);
    return {};
}

Result<void> XlsxReader::startAgainInFull()
{
    if (const Result<void> started = start(Parser::FullOnly); !started)
        return started;
    SheetRow again;
    for (qint64 i = 0; i < m_elements; ++i) {
        const Result<RowStep> step = m_parser->next(again);
        if (!step)
            return forward(step);
    }
    return {};
}

Result<RowStep> XlsxReader::nextElement(SheetRow& row)
{
    Result<RowStep> step = m_parser->next(row);
    if (step && *step == RowStep::Unusual) {
        if (const Result<void> restarted = startAgainInFull(); !restarted)
            return forward(restarted);
        step = m_parser->next(row);
    }
    ++m_elements;
    return step;
}

Result<std::optional<SheetRow>> XlsxReader::next()
{
    while (!m_failed && !m_ended) {
        SheetRow row;
        const Result<RowStep> step = nextElement(row);
        if (!step) {
            m_failed = placed(step.error());
        } else if (*step == RowStep::End) {
            m_ended = true;
        } else {
            m_lastRow = row.row;
            if ((m_includeHidden || !row.hidden) && tidyCells(row.cells))
                return row;
        }
    }
    if (m_failed)
        return tl::unexpected<Error>(*m_failed);
    return std::nullopt;
}

qint64 XlsxReader::size() const
{
    const XlsxWorkbook::Sheet& sheet = m_source.book.sheets[static_cast<std::size_t>(m_source.sheet)];
    return std::max(m_position, m_source.package.size(sheet.part));
}

Error XlsxReader::placed(Error error) const
{
    const XlsxWorkbook::Sheet& sheet = m_source.book.sheets[static_cast<std::size_t>(m_source.sheet)];
    error.where = sheetPlace(error.where, sheet.name, m_lastRow);
    return error;
}

} // namespace heliograph
