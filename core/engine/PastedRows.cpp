// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/PastedRows.h"

#include "core/message/PhoneReader.h"
#include "core/spreadsheet/CsvDialect.h"
#include "core/spreadsheet/CsvSplitter.h"

#include <QRegularExpression>

#include <algorithm>

namespace heliograph {
namespace {

constexpr qsizetype kLinesLookedAt = 200;
constexpr char kNoDelimiter = '\x1f';

bool isPhone(QStringView text, Region region)
{
    const PhoneReading reading = readPhone(text, region);
    return reading.phone && reading.more.isEmpty();
}

bool areAllPhones(const QStringList& texts, Region region)
{
    return !texts.isEmpty() && std::all_of(texts.begin(), texts.end(),
                                           [region](const QString& one) { return isPhone(one, region); });
}

QStringList linesOf(const QString& text)
{
    static const QRegularExpression lineEnd(QStringLiteral("\r\n|\r|\n"));
    return text.split(lineEnd);
}

QStringList firstLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : linesOf(text.left(64 * 1024))) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
        if (lines.size() == kLinesLookedAt)
            break;
    }
    return lines;
}

QStringList listedIn(const QString& line)
{
    static const QRegularExpression between(QStringLiteral("[,;]"));
    QStringList parts;
    for (const QString& part : line.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    return parts;
}

// "79000000101, 79000000102; 79000000103": each line is nothing but numbers, and one of them has several.
bool isListOfNumbers(const QStringList& lines, Region region)
{
    bool several = false;
    for (const QString& line : lines) {
        const QStringList numbers = listedIn(line);
        if (!areAllPhones(numbers, region))
            return false;
        several = several || numbers.size() > 1;
    }
    return several;
}

std::vector<SheetRow> oneNumberEach(const QString& text)
{
    std::vector<SheetRow> rows;
    for (const QString& line : linesOf(text)) {
        for (const QString& number : listedIn(line))
            rows.push_back({static_cast<qint64>(rows.size()) + 1, {number}, false});
    }
    return rows;
}

} // namespace

Result<std::optional<SheetRow>> MemoryRows::next()
{
    if (m_next == m_rows.size())
        return std::optional<SheetRow>();
    return std::optional(std::move(m_rows[m_next++]));
}

QChar pastedDelimiter(const QString& text, QChar given, Region region)
{
    if (!given.isNull())
        return given;
    if (text.contains(u'\t'))
        return u'\t';
    const QStringList lines = firstLines(text);
    const auto single = std::count_if(lines.begin(), lines.end(),
                                      [region](const QString& line) { return isPhone(line, region); });
    if (lines.isEmpty() || single * 5 >= lines.size() * 4 || isListOfNumbers(lines, region))
        return {};
    return QLatin1Char(detectDelimiter(text.left(64 * 1024).toUtf8(), true));
}

std::vector<SheetRow> pastedRows(const QString& text, QChar delimiter, Region region)
{
    if (delimiter.isNull() && isListOfNumbers(firstLines(text), region))
        return oneNumberEach(text);
    const QByteArray bytes = text.toUtf8();
    CsvSplitter splitter(delimiter.isNull() ? kNoDelimiter : delimiter.toLatin1());
    CsvSplitter::Fields fields;
    std::vector<SheetRow> rows;
    const char* at = bytes.constData();
    const char* end = at + bytes.size();
    for (qint64 number = 1; at != nullptr && at != end; ++number) {
        at = splitter.next(at, end, true, fields);
        SheetRow row{number, {}, false};
        bool blank = true;
        for (const QByteArrayView field : fields) {
            row.cells += QString::fromUtf8(field);
            blank = blank && row.cells.back().trimmed().isEmpty();
        }
        if (!blank)
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace heliograph
