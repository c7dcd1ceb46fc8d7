// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/OdsParser.h"

#include <algorithm>
#include <charconv>

namespace heliograph {
namespace {

constexpr qint64 kEndless = qint64(1) << 40;
constexpr qint64 kLongestText = qint64(16) << 20;
constexpr qint64 kMostSpaces = 32'767; // characters a cell may hold

/// How often a cell or a row stands there; nonsense counts as once.
qint64 repetitionsOf(QByteArrayView number)
{
    qint64 count = 1;
    const auto [rest, error] = std::from_chars(number.begin(), number.end(), count);
    if (error == std::errc::result_out_of_range)
        return number.startsWith('-') ? 1 : kEndless;
    return error == std::errc() && rest == number.end() ? std::clamp<qint64>(count, 1, kEndless) : 1;
}

/// Sheets of other files that formulas refer to are kept under names no sheet can have.
bool isCopyOfOtherFile(const QString& name)
{
    return name.startsWith(u'\'') && name.contains(QStringLiteral("'#"));
}

} // namespace

OdsParser::OdsParser(OdsTokens& tokens, const OdsStyles& styles, QString path)
    : m_tokens(tokens), m_styles(styles), m_path(std::move(path))
{}

/// False at the end and where the parser can't go on.
bool OdsParser::advance()
{
    if (m_failed || m_token == OdsToken::Unusual || m_token == OdsToken::Finished)
        return false;
    const Result<OdsToken> token = m_tokens.next();
    if (!token) {
        m_failed = token.error();
        return false;
    }
    m_token = *token;
    return m_token != OdsToken::Unusual && m_token != OdsToken::Finished;
}

bool OdsParser::stop(ErrorCode code, SheetProblem problem)
{
    m_failed = fail(code, m_path, describe(problem)).value();
    return false;
}

Result<RowStep> OdsParser::stopped() const
{
    if (m_failed)
        return tl::unexpected<Error>(*m_failed);
    return m_token == OdsToken::Unusual ? RowStep::Unusual : RowStep::End;
}

/// From a start to behind its end.
bool OdsParser::skipElement()
{
    qint64 depth = 1;
    while (depth > 0 && advance())
        depth += m_token == OdsToken::Start ? 1 : (m_token == OdsToken::End ? -1 : 0);
    return depth == 0;
}

Result<RowStep> OdsParser::nextSheet(SheetInfo& sheet)
{
    SheetRow row;
    qint64 repeated = 0;
    while (m_inSheet) {
        const Result<RowStep> step = nextRow(row, repeated);
        if (!step || *step == RowStep::Unusual)
            return step;
    }
    while (advance()) {
        if (m_token != OdsToken::Start)
            continue;
        const OdsElement element = m_tokens.element();
        if (element == OdsElement::TextDocument)
            stop(ErrorCode::UnsupportedFile, SheetProblem::WordDocument);
        else if (element == OdsElement::Presentation)
            stop(ErrorCode::UnsupportedFile, SheetProblem::Presentation);
        else if (element == OdsElement::Spreadsheet)
            m_spreadsheetSeen = true;
        else if (element == OdsElement::Table && m_spreadsheetSeen && beginSheet(sheet))
            return RowStep::Row;
        else if (m_inRoot && element != OdsElement::Body)
            skipElement();
        m_inRoot = true;
    }
    if (!m_failed && m_token == OdsToken::Finished && !m_spreadsheetSeen)
        stop(ErrorCode::UnsupportedFile, SheetProblem::OtherZip);
    return stopped();
}

/// False for a table that is no sheet of the operator's; it is still to be passed over.
bool OdsParser::beginSheet(SheetInfo& sheet)
{
    const QString name = QString::fromUtf8(m_tokens.attribute(OdsAttribute::Name));
    if (isCopyOfOtherFile(name))
        return false;
    sheet = {name, m_styles.hidesSheet(m_tokens.attribute(OdsAttribute::StyleName)), 0, 0};
    m_inSheet = true;
    m_wrappers.clear();
    m_columns.clear();
    m_row = 0;
    return true;
}

Result<RowStep> OdsParser::nextRow(SheetRow& row, qint64& repeated)
{
    while (m_inSheet && advance()) {
        const OdsElement element = m_tokens.element();
        if (m_token == OdsToken::End) {
            m_inSheet = element != OdsElement::Table;
            if (element == OdsElement::RowWrapper)
                m_wrappers.pop_back();
        } else if (m_token == OdsToken::Start && element == OdsElement::Row) {
            beginRow(row, repeated);
            if (!readRow(row))
                break;
            return RowStep::Row;
        } else if (m_token == OdsToken::Start && element == OdsElement::RowWrapper) {
            m_wrappers.push_back(m_tokens.attribute(OdsAttribute::Display) == "false");
        } else if (m_token == OdsToken::Start && element != OdsElement::ColumnWrapper) {
            if (element == OdsElement::Column)
                readColumns();
            skipElement();
        }
    }
    return m_inSheet ? stopped() : RowStep::End;
}

void OdsParser::readColumns()
{
    const int from = m_columns.empty() ? 0 : m_columns.back().until;
    if (from >= kMostSheetColumns)
        return;
    const qint64 count = repetitionsOf(m_tokens.attribute(OdsAttribute::ColumnsRepeated));
    const auto until = static_cast<int>(std::min<qint64>(from + count, kMostSheetColumns));
    m_columns.push_back({until, &m_styles.format(m_tokens.attribute(OdsAttribute::DefaultCellStyle))});
}

void OdsParser::beginRow(SheetRow& row, qint64& repeated)
{
    repeated = repetitionsOf(m_tokens.attribute(OdsAttribute::RowsRepeated));
    const QByteArrayView visibility = m_tokens.attribute(OdsAttribute::Visibility);
    const QByteArrayView style = m_tokens.attribute(OdsAttribute::DefaultCellStyle);
    m_rowFormat = style.isEmpty() ? nullptr : &m_styles.format(style);
    row.row = m_row + 1;
    row.hidden = visibility == "collapse" || visibility == "filter" ||
                 std::find(m_wrappers.begin(), m_wrappers.end(), true) != m_wrappers.end();
    row.cells = {};
    row.cells.reserve(m_usualCells);
    m_row = std::min(m_row + repeated, kEndless);
    m_column = 0;
    m_rowUnits = 0;
}

bool OdsParser::readRow(SheetRow& row)
{
    while (advance()) {
        if (m_token == OdsToken::End) {
            m_usualCells = row.cells.size();
            return true;
        }
        if (m_token != OdsToken::Start)
            continue;
        const OdsElement element = m_tokens.element();
        if (element != OdsElement::Cell && element != OdsElement::CoveredCell) {
            if (!skipElement())
                return false;
            continue;
        }
        Cell cell;
        beginCell(cell);
        if (!readCell(cell, row))
            return false;
    }
    return false;
}

void OdsParser::beginCell(Cell& cell)
{
    const QByteArrayView style = m_tokens.attribute(OdsAttribute::StyleName);
    cell.covered = m_tokens.element() == OdsElement::CoveredCell;
    const QByteArrayView repeated = m_tokens.attribute(OdsAttribute::ColumnsRepeated);
    cell.repeated = repeated.isNull() ? 1 : repetitionsOf(repeated);
    cell.type = odsTypeOf(m_tokens.attribute(OdsAttribute::ValueType));
    OdsAttribute value = OdsAttribute::Value;
    if (cell.type == OdsType::Text || cell.type == OdsType::None)
        value = OdsAttribute::StringValue;
    else if (cell.type == OdsType::Date)
        value = OdsAttribute::DateValue;
    else if (cell.type == OdsType::Time)
        value = OdsAttribute::TimeValue;
    else if (cell.type == OdsType::Boolean)
        value = OdsAttribute::BooleanValue;
    const QByteArrayView bytes = m_tokens.attribute(value);
    m_value.assign(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (cell.type != OdsType::None && cell.type != OdsType::Text)
        cell.format = style.isEmpty() ? usualFormat() : &m_styles.format(style);
    m_text = QString();
    m_paragraphs = 0;
}

/// The format of a cell that names no style.
const NumberFormat* OdsParser::usualFormat() const
{
    if (m_rowFormat != nullptr)
        return m_rowFormat;
    const auto found = std::upper_bound(m_columns.begin(), m_columns.end(), m_column,
                                        [](qint64 column, const Columns& one) { return column < one.until; });
    return found != m_columns.end() ? found->format : &m_styles.format({});
}

bool OdsParser::readCell(const Cell& cell, SheetRow& row)
{
    if (!cell.covered && m_tokens.passPlainCell(m_text)) {
        m_paragraphs = 1;
        return put(cell, row);
    }
    while (advance()) {
        if (m_token == OdsToken::End)
            return put(cell, row);
        if (m_token != OdsToken::Start)
            continue;
        const bool shown = m_tokens.element() == OdsElement::Paragraph && !cell.covered;
        if (shown ? !readParagraph() : !skipElement())
            return false;
    }
    return false;
}

bool OdsParser::readParagraph()
{
    if (m_paragraphs++ > 0)
        m_text += u'\n';
    int depth = 0;
    while (advance()) {
        // Spaces and line breaks are written short and grow as well as texts do.
        if (m_text.size() > kLongestText)
            return stop(ErrorCode::UnsafeFile, SheetProblem::ElementTooLong);
        if (m_token == OdsToken::Text) {
            if (!m_tokens.appendText(m_text))
                m_token = OdsToken::Unusual;
            continue;
        }
        if (m_token == OdsToken::End) {
            if (depth-- == 0)
                return true;
            continue;
        }
        ++depth;
        switch (m_tokens.element()) {
        case OdsElement::Spaces: {
            const qint64 count = repetitionsOf(m_tokens.attribute(OdsAttribute::Spaces));
            m_text += QString(std::min(count, kMostSpaces), u' ');
            break;
        }
        case OdsElement::Tab:
            m_text += u'\t';
            break;
        case OdsElement::LineBreak:
            m_text += u'\n';
            break;
        case OdsElement::Inline:
            break;
        default:
            --depth;
            if (!skipElement())
                return false;
        }
    }
    return false;
}

bool OdsParser::put(const Cell& cell, SheetRow& row)
{
    const qint64 from = m_column;
    m_column = std::min(m_column + cell.repeated, kEndless);
    if (cell.covered)
        return true;
    const QByteArrayView value(m_value.data(), static_cast<qsizetype>(m_value.size()));
    QString text;
    if (m_paragraphs == 0)
        text = odsValueText(cell.type, value, cell.format != nullptr ? *cell.format : NumberFormat());
    else if (cell.format != nullptr)
        text = odsShownText(cell.type, value, *cell.format, std::move(m_text));
    else
        text = std::move(m_text);
    if (text.isEmpty())
        return true;
    if (m_column > kMostSheetColumns)
        return stop(ErrorCode::DamagedFile, SheetProblem::TooManyColumns);
    m_rowUnits += text.size() * cell.repeated;
    if (m_rowUnits > kLongestText)
        return stop(ErrorCode::UnsafeFile, SheetProblem::ElementTooLong);
    while (row.cells.size() < from)
        row.cells.append(QString());
    for (qint64 i = 0; i < cell.repeated; ++i)
        row.cells.append(text);
    return true;
}

} // namespace heliograph
