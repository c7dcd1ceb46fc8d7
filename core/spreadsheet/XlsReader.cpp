// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XlsReader.h"

#include "core/spreadsheet/SheetProblem.h"
#include "core/spreadsheet/TidyCells.h"

#include <QtEndian>

#include <charconv>
#include <cmath>
#include <cstring>

namespace heliograph {
namespace {

constexpr int kMostXlsColumns = 256;
constexpr qsizetype kCellBytes = 6; // row, column and style

quint16 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

double doubleAt(QByteArrayView bytes, qsizetype at)
{
    const auto bits = qFromLittleEndian<quint64>(bytes.data() + at);
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    return number;
}

/// A number packed into four bytes ([MS-XLS] 2.5.217).
double packedAt(QByteArrayView bytes, qsizetype at)
{
    const auto packed = qFromLittleEndian<quint32>(bytes.data() + at);
    const bool hundredths = (packed & 1) != 0;
    const bool integer = (packed & 2) != 0;
    double number = 0;
    if (integer) {
        number = static_cast<qint32>(packed) >> 2;
    } else {
        const quint64 bits = quint64(packed & ~quint32(3)) << 32;
        std::memcpy(&number, &bits, sizeof number);
    }
    return hundredths ? number / 100 : number;
}

/// [MS-XLS] 2.5.10
QString errorWord(int code)
{
    struct Word {
        int code;
        QLatin1StringView word;
    };
    static constexpr Word kWords[] = {
        {0x00, QLatin1StringView("#NULL!")},  {0x07, QLatin1StringView("#DIV/0!")},
        {0x0F, QLatin1StringView("#VALUE!")}, {0x17, QLatin1StringView("#REF!")},
        {0x1D, QLatin1StringView("#NAME?")},  {0x24, QLatin1StringView("#NUM!")},
        {0x2A, QLatin1StringView("#N/A")},    {0x2B, QLatin1StringView("#GETTING_DATA")},
    };
    for (const Word& word : kWords) {
        if (word.code == code)
            return word.word;
    }
    return QStringLiteral("#N/A");
}

QString booleanWord(int value)
{
    return value != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
}

} // namespace

XlsReader::XlsReader(Source source, XlsRows rows, bool includeHidden)
    : m_source(std::move(source)),
      m_rows(std::move(rows)),
      m_includeHidden(includeHidden),
      m_texts(m_source.strings, m_source.book->formats, m_source.book->date1904)
{
    for (const XlsRows::Piece& piece : m_rows.pieces)
        m_size += piece.end - piece.begin;
}

Result<std::unique_ptr<XlsReader>> XlsReader::open(Source source, bool includeHidden)
{
    const XlsWorkbook::Sheet& sheet = source.book->sheets[static_cast<std::size_t>(source.sheet)];
    Result<XlsRows> rows = XlsRows::find(*source.records, sheet.position);
    if (!rows) {
        rows.error().where = sheetPlace(rows.error().where, sheet.name, 0);
        return forward(rows);
    }
    return std::unique_ptr<XlsReader>(new XlsReader(std::move(source), std::move(*rows), includeHidden));
}

Result<std::optional<SheetRow>> XlsReader::next()
{
    while (!m_failed && m_piece < m_rows.pieces.size()) {
        Result<SheetRow> read = row();
        if (!read) {
            m_failed = placed(read.error());
            break;
        }
        m_lastRow = read->row;
        if ((m_includeHidden || !read->hidden) && tidyCells(read->cells))
            return std::move(*read);
    }
    if (m_failed)
        return tl::unexpected<Error>(*m_failed);
    return std::nullopt;
}

/// The row whose pieces come next.
Result<SheetRow> XlsReader::row()
{
    const std::size_t number = m_rows.pieces[m_piece].row;
    SheetRow row;
    row.row = static_cast<qint64>(number) + 1;
    row.hidden = number < m_rows.hidden.size() && m_rows.hidden[number];
    for (; m_piece < m_rows.pieces.size() && m_rows.pieces[m_piece].row == number; ++m_piece) {
        const XlsRows::Piece& piece = m_rows.pieces[m_piece];
        m_position += piece.end - piece.begin;
        if (row.hidden && !m_includeHidden)
            continue;
        if (const Result<void> read = readPiece(piece, row.cells); !read)
            return forward(read);
    }
    return row;
}

Result<void> XlsReader::readPiece(const XlsRows::Piece& piece, QStringList& cells)
{
    BiffRecords& records = *m_source.records;
    records.seek(piece.begin);
    m_pieceEnd = piece.end;
    while (records.end() < piece.end) {
        const Result<bool> more = records.next();
        if (!more)
            return forward(more);
        if (!hasCells(records.type()))
            continue;
        if (const Result<void> read = readRecord(cells); !read)
            return read;
    }
    return {};
}

Result<void> XlsReader::readRecord(QStringList& cells)
{
    BiffRecords& records = *m_source.records;
    const QByteArrayView data = records.data();
    const BiffType type = records.type();
    if (type == BiffType::Rk || type == BiffType::MulRk || type == BiffType::Number)
        return readNumbers(cells);
    if (type == BiffType::Formula || type == BiffType::OldFormula)
        return readFormula(cells);
    const qsizetype least = type == BiffType::LabelSst ? 4 : 2;
    if (data.size() < kCellBytes + least)
        return fail(ErrorCode::DamagedFile, records.path(), describe(SheetProblem::BadRecords));
    const int column = wordAt(data, 2);
    const int style = wordAt(data, 4);
    if (type == BiffType::LabelSst)
        return put(cells, column,
                   m_texts.text(CellType::SharedString, style,
                                QByteArray::number(qFromLittleEndian<quint32>(data.data() + kCellBytes))));
    if (type == BiffType::BoolErr)
        return put(cells, column, data[7] != 0 ? errorWord(data[6]) : booleanWord(data[6]));
    const qsizetype behindLength = kCellBytes + 2;
    if (data.size() == behindLength + wordAt(data, kCellBytes)) {
        // The width of the characters is missing: bytes, as before Excel 97.
        const QString bytes = TextDecoder(m_source.book->byteEncoding).decode(data.sliced(behindLength));
        return put(cells, column, m_texts.shownText(style, bytes));
    }
    BiffCursor fields(records, kCellBytes);
    const QString text = fields.text();
    if (const Result<void> outcome = fields.outcome(); !outcome)
        return outcome;
    return put(cells, column, m_texts.shownText(style, text));
}

/// One number, or several in columns side by side.
Result<void> XlsReader::readNumbers(QStringList& cells)
{
    const BiffRecords& records = *m_source.records;
    const QByteArrayView data = records.data();
    const bool packed = records.type() != BiffType::Number;
    const qsizetype step = packed ? 6 : 10; // style and value
    const qsizetype count = records.type() == BiffType::MulRk ? (data.size() - 4) / step : 1;
    if (data.size() < 4 + count * step)
        return fail(ErrorCode::DamagedFile, records.path(), describe(SheetProblem::BadRecords));
    const int column = wordAt(data, 2);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = 4 + i * step;
        const double number = packed ? packedAt(data, at + 2) : doubleAt(data, at + 2);
        const QString text = numberText(wordAt(data, at), number);
        if (const Result<void> done = put(cells, column + static_cast<int>(i), text); !done)
            return done;
    }
    return {};
}

/// A formula with its last result ([MS-XLS] 2.5.133).
Result<void> XlsReader::readFormula(QStringList& cells)
{
    enum Kind { Text, Boolean, ErrorCodeValue, EmptyText };
    const BiffRecords& records = *m_source.records;
    const QByteArrayView data = records.data();
    if (data.size() < kCellBytes + 8)
        return fail(ErrorCode::DamagedFile, records.path(), describe(SheetProblem::BadRecords));
    const int column = wordAt(data, 2);
    const int style = wordAt(data, 4);
    const int value = static_cast<uchar>(data[kCellBytes + 2]);
    if (wordAt(data, kCellBytes + 6) != 0xFFFF)
        return put(cells, column, numberText(style, doubleAt(data, kCellBytes)));
    switch (data[kCellBytes]) {
    case Text: {
        const Result<QString> text = followingText();
        return text ? put(cells, column, m_texts.shownText(style, *text)) : Result<void>(forward(text));
    }
    case Boolean:
        return put(cells, column, booleanWord(value));
    case ErrorCodeValue:
        return put(cells, column, errorWord(value));
    default:
        return {};
    }
}

/// The text of a STRING record before the next cell; shared formulas and arrays may stand before it.
Result<QString> XlsReader::followingText()
{
    BiffRecords& records = *m_source.records;
    while (records.end() < m_pieceEnd) {
        const qint64 before = records.end();
        const Result<bool> more = records.next();
        if (!more)
            return forward(more);
        if (hasCells(records.type())) {
            records.seek(before);
            break;
        }
        if (records.type() != BiffType::String)
            continue;
        BiffCursor fields(records, 0);
        QString text = fields.text();
        if (const Result<void> outcome = fields.outcome(); !outcome)
            return forward(outcome);
        return text;
    }
    return QString();
}

Result<void> XlsReader::put(QStringList& cells, int column, const QString& text) const
{
    if (column >= kMostXlsColumns)
        return fail(ErrorCode::DamagedFile, m_source.records->path(), describe(SheetProblem::TooManyColumns));
    while (cells.size() <= column)
        cells.append(QString());
    cells[column] = text;
    return {};
}

QString XlsReader::numberText(int style, double number)
{
    if (!std::isfinite(number))
        return QStringLiteral("#NUM!");
    std::array<char, 32> text;
    const char* end = std::to_chars(text.begin(), text.end(), number).ptr;
    return m_texts.text(CellType::Number, style, QByteArrayView(text.data(), end - text.data()));
}

Error XlsReader::placed(Error error) const
{
    const XlsWorkbook::Sheet& sheet = m_source.book->sheets[static_cast<std::size_t>(m_source.sheet)];
    error.where = sheetPlace(error.where, sheet.name, m_lastRow);
    return error;
}

} // namespace heliograph
