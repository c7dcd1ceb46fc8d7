// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/OdsReader.h"

#include "core/spreadsheet/CountedSource.h"
#include "core/spreadsheet/OdsScanner.h"
#include "core/spreadsheet/OdsXmlTokens.h"
#include "core/spreadsheet/ReadAhead.h"
#include "core/spreadsheet/TidyCells.h"

namespace heliograph {

OdsStream::OdsStream(std::shared_ptr<const OdsSource> source) : m_source(std::move(source)) {}
OdsStream::~OdsStream() = default;

Result<std::shared_ptr<OdsStream>> OdsStream::open(std::shared_ptr<const OdsSource> source, Parser parser)
{
    std::shared_ptr<OdsStream> stream(new OdsStream(std::move(source)));
    if (const Result<void> started = stream->start(parser); !started)
        return forward(started);
    return stream;
}

Result<void> OdsStream::start(Parser parser)
{
    Result<std::unique_ptr<ByteSource>> part = m_source->open();
    if (!part)
        return forward(part);
    m_position = 0;
    m_parser.reset();
    m_tokens.reset();
    m_bytes = std::make_unique<CountedSource>(std::make_unique<ReadAhead>(std::move(*part)), m_position);
    if (parser == Parser::FullOnly)
        m_tokens = std::make_unique<OdsXmlTokens>(*m_bytes, m_source->path);
    else
        m_tokens = std::make_unique<OdsScanner>(*m_bytes, m_source->path);
    m_parser = std::make_unique<OdsParser>(*m_tokens, m_source->styles, m_source->path);
    return {};
}

Result<void> OdsStream::startAgainInFull()
{
    if (const Result<void> started = start(Parser::FullOnly); !started)
        return started;
    SheetInfo sheet;
    for (int i = 0; i <= m_sheet; ++i) {
        if (const Result<RowStep> step = m_parser->nextSheet(sheet); !step)
            return forward(step);
    }
    SheetRow row;
    qint64 repeated = 0;
    for (qint64 i = 0; i < m_rows; ++i) {
        if (const Result<RowStep> step = m_parser->nextRow(row, repeated); !step)
            return forward(step);
    }
    return {};
}

Result<bool> OdsStream::nextSheet(SheetInfo& sheet)
{
    Result<RowStep> step = m_parser->nextSheet(sheet);
    if (step && *step == RowStep::Unusual) {
        if (const Result<void> restarted = startAgainInFull(); !restarted)
            return forward(restarted);
        step = m_parser->nextSheet(sheet);
    }
    if (!step)
        return forward(step);
    ++m_sheet;
    m_rows = 0;
    return *step == RowStep::Row;
}

Result<bool> OdsStream::nextRow(SheetRow& row, qint64& repeated)
{
    Result<RowStep> step = m_parser->nextRow(row, repeated);
    if (step && *step == RowStep::Unusual) {
        if (const Result<void> restarted = startAgainInFull(); !restarted)
            return forward(restarted);
        step = m_parser->nextRow(row, repeated);
    }
    if (!step)
        return forward(step);
    ++m_rows;
    return *step == RowStep::Row;
}

OdsReader::OdsReader(std::shared_ptr<OdsStream> stream, QString sheet, bool includeHidden, bool toTheEnd)
    : m_stream(std::move(stream)),
      m_sheet(std::move(sheet)),
      m_includeHidden(includeHidden),
      m_toTheEnd(toTheEnd)
{}

/// Makes m_row the next row that is to be given; false at the end.
Result<bool> OdsReader::nextElement()
{
    for (;;) {
        qint64 repeated = 0;
        const Result<bool> got = m_stream->nextRow(m_row, repeated);
        if (!got || !*got)
            return got;
        if ((m_row.hidden && !m_includeHidden) || !tidyCells(m_row.cells))
            continue;
        m_left = repeated;
        return true;
    }
}

Result<std::optional<SheetRow>> OdsReader::next()
{
    if (!m_failed && !m_ended && m_left == 0) {
        Result<bool> got = nextElement();
        SheetInfo other;
        while (m_toTheEnd && got && !*got && !m_ended) {
            const Result<bool> more = m_stream->nextSheet(other);
            m_ended = more && !*more;
            if (!more)
                got = forward(more);
        }
        if (!got)
            m_failed = placed(got.error());
        else
            m_ended = !*got;
    }
    if (!m_failed && !m_ended && m_row.row > kMostSheetRows)
        m_failed =
            placed(fail(ErrorCode::DamagedFile, m_stream->source().path, describe(SheetProblem::TooManyRows))
                       .value());
    if (m_failed)
        return tl::unexpected<Error>(*m_failed);
    if (m_ended)
        return std::nullopt;
    SheetRow row = m_row;
    ++m_row.row;
    --m_left;
    return row;
}

qint64 OdsReader::size() const
{
    return std::max(position(), m_stream->source().size);
}

Error OdsReader::placed(Error error) const
{
    error.where = sheetPlace(error.where, m_sheet, std::min(m_row.row, kMostSheetRows));
    return error;
}

} // namespace heliograph
