// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CsvReader.h"
#include "core/spreadsheet/FileKind.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/XlsxReader.h"

#include <QFileInfo>

namespace heliograph {
namespace {

constexpr std::size_t kRowsForHeader = 20;

Result<XlsxReader::Source> openWorkbook(const QString& path)
{
    Result<ZipContainer> package = ZipContainer::open(path);
    if (!package)
        return forward(package);
    Result<XlsxWorkbook> book = XlsxWorkbook::read(*package);
    if (!book)
        return forward(book);
    Result<std::shared_ptr<const SharedStrings>> strings = book->readStrings(*package);
    if (!strings)
        return forward(strings);
    return XlsxReader::Source{std::move(*package), std::move(*book), std::move(*strings), 0};
}

/// A text file has one sheet, named like the file.
QString nameOfOnlySheet(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

Result<void> checkOnlySheet(const QString& path, const ReadOptions& options)
{
    if (!options.sheet.isEmpty() && options.sheet.compare(nameOfOnlySheet(path), Qt::CaseInsensitive) != 0)
        return fail(ErrorCode::NoSuchSheet, path, options.sheet);
    return {};
}

/// Counts the rows of a source and finds its header.
Result<void> survey(RowSource& rows, SheetInfo& info)
{
    std::vector<SheetRow> first;
    for (;;) {
        Result<std::optional<SheetRow>> row = rows.next();
        if (!row)
            return forward(row);
        if (!*row)
            break;
        ++info.rows;
        if (first.size() < kRowsForHeader)
            first.push_back(std::move(**row));
    }
    info.headerRow = findHeaderRow(first);
    if (info.headerRow != 0)
        --info.rows;
    return {};
}

Result<FileInfo> inspectWorkbook(const QString& path, const ReadOptions& options)
{
    Result<XlsxReader::Source> source = openWorkbook(path);
    if (!source)
        return forward(source);
    FileInfo info;
    info.format = QStringLiteral("xlsx");
    const int wanted = options.sheet.isEmpty() ? -1 : source->book.find(options.sheet);
    if (!options.sheet.isEmpty() && wanted < 0)
        return fail(ErrorCode::NoSuchSheet, path, options.sheet);
    for (int i = 0; i < static_cast<int>(source->book.sheets.size()); ++i) {
        if (wanted >= 0 && wanted != i)
            continue;
        const XlsxWorkbook::Sheet& sheet = source->book.sheets[static_cast<std::size_t>(i)];
        SheetInfo sheetInfo{sheet.name, sheet.hidden, 0, 0};
        XlsxReader::Source one = *source;
        one.sheet = i;
        Result<std::unique_ptr<XlsxReader>> rows = XlsxReader::open(std::move(one), options.includeHidden);
        if (!rows)
            return forward(rows);
        if (const Result<void> counted = survey(**rows, sheetInfo); !counted)
            return forward(counted);
        info.sheets.push_back(std::move(sheetInfo));
    }
    return info;
}

Result<FileInfo> inspectText(const QString& path, const ReadOptions& options)
{
    if (const Result<void> checked = checkOnlySheet(path, options); !checked)
        return forward(checked);
    const Result<CsvDialect> dialect = detectDialect(path, options);
    if (!dialect)
        return forward(dialect);
    Result<std::unique_ptr<CsvReader>> rows = CsvReader::open(path, *dialect);
    if (!rows)
        return forward(rows);
    FileInfo info;
    info.format = QStringLiteral("csv");
    info.encoding = nameOf(dialect->encoding.encoding);
    info.encodingConfidence = dialect->encoding.confidence;
    info.delimiter = QLatin1Char(dialect->delimiter);
    SheetInfo sheet{nameOfOnlySheet(path), false, 0, 0};
    if (const Result<void> counted = survey(**rows, sheet); !counted)
        return forward(counted);
    info.sheets.push_back(std::move(sheet));
    return info;
}

} // namespace

Result<std::unique_ptr<RowSource>> openRows(const QString& path, const ReadOptions& options)
{
    const Result<FileKind> kind = fileKindOf(path);
    if (!kind)
        return forward(kind);
    if (*kind == FileKind::Text) {
        if (const Result<void> checked = checkOnlySheet(path, options); !checked)
            return forward(checked);
        const Result<CsvDialect> dialect = detectDialect(path, options);
        if (!dialect)
            return forward(dialect);
        Result<std::unique_ptr<CsvReader>> reader = CsvReader::open(path, *dialect);
        if (!reader)
            return forward(reader);
        return std::move(*reader);
    }
    Result<XlsxReader::Source> source = openWorkbook(path);
    if (!source)
        return forward(source);
    source->sheet = source->book.find(options.sheet);
    if (source->sheet < 0)
        return fail(ErrorCode::NoSuchSheet, path, options.sheet);
    Result<std::unique_ptr<XlsxReader>> reader = XlsxReader::open(std::move(*source), options.includeHidden);
    if (!reader)
        return forward(reader);
    return std::move(*reader);
}

Result<FileInfo> inspectFile(const QString& path, const ReadOptions& options)
{
    const Result<FileKind> kind = fileKindOf(path);
    if (!kind)
        return forward(kind);
    return *kind == FileKind::Text ? inspectText(path, options) : inspectWorkbook(path, options);
}

} // namespace heliograph
