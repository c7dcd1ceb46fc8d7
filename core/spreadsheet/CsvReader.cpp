// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CsvReader.h"

#include "core/spreadsheet/CsvDialect.h"
#include "core/spreadsheet/SheetProblem.h"
#include "core/spreadsheet/TextFileSource.h"
#include "core/spreadsheet/TidyCells.h"

namespace heliograph {
namespace {

constexpr qint64 kSampleBytes = 64 * 1024;
constexpr qint64 kLongestRecord = qint64(64) << 20;

/// Spreadsheet programs show ="0079" as 0079; it is how exports keep them from dropping the zeros.
QString withoutGuard(const QString& text)
{
    constexpr qsizetype kAround = 3;
    if (text.size() < kAround || !text.endsWith(u'"'))
        return text;
    QString inside = text.sliced(2, text.size() - kAround);
    const QString quote = QStringLiteral("\"");
    const QString doubled = QStringLiteral("\"\"");
    if (inside.count(quote) != inside.count(doubled) * 2)
        return text; // more than one text: a formula
    return inside.replace(doubled, quote);
}

Result<QByteArray> readSample(ByteSource& source)
{
    QByteArray sample(kSampleBytes, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < kSampleBytes) {
        const Result<qint64> got = source.read(sample.data() + filled, kSampleBytes - filled);
        if (!got)
            return forward(got);
        if (*got == 0)
            break;
        filled += *got;
    }
    sample.truncate(filled);
    return sample;
}

} // namespace

Result<CsvDialect> detectDialect(const QString& path, const ReadOptions& options)
{
    const Result<DetectedEncoding> encoding = chosenEncoding(path, options.encoding);
    if (!encoding)
        return forward(encoding);
    Result<std::unique_ptr<ByteSource>> source = openTextFile(path, *encoding);
    if (!source)
        return forward(source);
    const Result<QByteArray> sample = readSample(**source);
    if (!sample)
        return forward(sample);
    CsvDialect dialect;
    dialect.encoding = *encoding;
    dialect.quote = options.quote == CsvQuote::Detect ? detectQuote(*sample) : options.quote;
    const auto line = separatorLineOf(*sample);
    if (line) {
        dialect.delimiter = line->delimiter;
        dialect.separatorLine = line->length;
    } else {
        dialect.delimiter = detectDelimiter(*sample, sample->size() < kSampleBytes, dialect.quote);
    }
    if (!options.delimiter.isNull()) {
        const ushort unit = options.delimiter.unicode();
        if (unit >= 0x80 || unit == u'"' || unit == u'\r' || unit == u'\n')
            return fail(ErrorCode::BadOption, QStringLiteral("--delimiter"), QString(options.delimiter));
        dialect.delimiter = static_cast<char>(unit);
    }
    return dialect;
}

CsvReader::CsvReader(std::unique_ptr<ByteSource> source, qint64 size, const CsvDialect& dialect, QString path)
    : m_source(std::move(source)),
      m_size(size),
      m_path(std::move(path)),
      m_window(*m_source),
      m_splitter(dialect.delimiter, characterOf(dialect.quote)),
      m_decoder(dialect.encoding.encoding),
      m_toSkip(dialect.separatorLine)
{}

Result<std::unique_ptr<CsvReader>> CsvReader::open(const QString& path, const CsvDialect& dialect)
{
    Result<std::unique_ptr<ByteSource>> source = openTextFile(path, dialect.encoding);
    if (!source)
        return forward(source);
    return std::unique_ptr<CsvReader>(new CsvReader(std::move(*source), QFile(path).size(), dialect, path));
}

/// Puts the next record into m_fields; false at the end.
Result<bool> CsvReader::record()
{
    for (;;) {
        const bool isLast = m_window.atEnd();
        if (m_toSkip > 0 && m_window.size() >= m_toSkip) {
            m_window.dropUntil(m_window.begin() + m_toSkip);
            m_toSkip = 0;
        }
        if (m_window.size() == 0 && isLast)
            return false;
        if (m_window.size() > 0 && m_toSkip == 0) {
            const char* begin = m_window.begin();
            const char* behind = m_splitter.next(begin, m_window.end(), isLast, m_fields);
            if (behind != nullptr) {
                m_consumed += behind - begin;
                m_window.dropUntil(behind);
                return true;
            }
        }
        if (m_window.size() > kLongestRecord)
            return fail(ErrorCode::DamagedFile, m_path, describe(SheetProblem::RecordTooLong));
        if (const Result<bool> more = m_window.fill(); !more)
            return forward(more);
    }
}

QString CsvReader::decode(QByteArrayView field) const
{
    if (field.isEmpty())
        return {};
    QString text = m_decoder.decode(field);
    if (field.contains('\0'))
        text.remove(QChar());
    return field.startsWith("=\"") ? withoutGuard(text) : text;
}

Result<std::optional<SheetRow>> CsvReader::next()
{
    while (!m_failed && !m_ended) {
        const Result<bool> got = record();
        if (!got) {
            m_failed = got.error();
            break;
        }
        if (!*got) {
            m_ended = true;
            break;
        }
        SheetRow row;
        row.row = ++m_row;
        while (!m_fields.empty() && m_fields.back().isEmpty())
            m_fields.pop_back();
        row.cells.reserve(static_cast<qsizetype>(m_fields.size()));
        for (const QByteArrayView field : m_fields)
            row.cells.append(decode(field));
        if (tidyCells(row.cells))
            return row;
    }
    if (m_failed)
        return tl::unexpected<Error>(*m_failed);
    return std::nullopt;
}

qint64 CsvReader::position() const
{
    return std::min(m_consumed, m_size);
}

} // namespace heliograph
