// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CsvReader.h"
#include "core/spreadsheet/FileGlance.h"
#include "core/spreadsheet/FileKind.h"
#include "core/spreadsheet/OdsBook.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/VCardBook.h"
#include "core/spreadsheet/XlsBook.h"
#include "core/spreadsheet/XlsxBook.h"

#include <QFileInfo>

namespace heliograph {
namespace {

constexpr std::size_t kRowsForHeader = 20;

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

/// Opens a file that is no text.
Result<std::unique_ptr<Workbook>> openBook(const QString& path, FileKind kind, const ReadOptions& options)
{
    switch (kind) {
    case FileKind::Xls:
        return openXlsBook(path);
    case FileKind::OpenDocument:
    case FileKind::FlatOpenDocument:
        return openOdsBook(path, kind);
    case FileKind::VCard:
        return openVCardBook(path, options);
    case FileKind::ZipPackage:
    case FileKind::Text:
        break;
    }
    return openXlsxBook(path);
}

Result<FileInfo> inspectBook(const QString& path, Workbook& book, const ReadOptions& options)
{
    if (const Result<void> found = book.findSheets(); !found)
        return forward(found);
    FileInfo info;
    info.format = book.format();
    book.addTo(info);
    const std::vector<SheetInfo> sheets = book.sheets();
    const int wanted = options.sheet.isEmpty() ? -1 : findSheet(sheets, options.sheet);
    if (!options.sheet.isEmpty() && wanted < 0)
        return fail(ErrorCode::NoSuchSheet, path, options.sheet);
    for (int i = 0; i < static_cast<int>(sheets.size()); ++i) {
        if (wanted >= 0 && wanted != i)
            continue;
        SheetInfo sheet = sheets[static_cast<std::size_t>(i)];
        Result<std::unique_ptr<RowSource>> rows = book.openSheet(i, options.includeHidden);
        if (!rows)
            return forward(rows);
        if (const Result<void> counted = survey(**rows, sheet); !counted)
            return forward(counted);
        info.sheets.push_back(std::move(sheet));
    }
    return info;
}

FileInfo textInfo(const QString& path, const CsvDialect& dialect)
{
    FileInfo info;
    info.format = QStringLiteral("csv");
    info.encoding = nameOf(dialect.encoding.encoding);
    info.encodingConfidence = dialect.encoding.confidence;
    info.delimiter = QLatin1Char(dialect.delimiter);
    info.quote = dialect.quote;
    info.sheets.push_back({nameOfOnlySheet(path), false, 0, 0});
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
    FileInfo info = textInfo(path, *dialect);
    if (const Result<void> counted = survey(**rows, info.sheets.front()); !counted)
        return forward(counted);
    return info;
}

Result<std::unique_ptr<RowSource>> openText(const QString& path, const ReadOptions& options)
{
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

} // namespace

Result<std::unique_ptr<RowSource>> openRows(const QString& path, const ReadOptions& options)
{
    const Result<FileKind> kind = fileKindOf(path);
    if (!kind)
        return forward(kind);
    if (*kind == FileKind::Text)
        return openText(path, options);
    Result<std::unique_ptr<Workbook>> book = openBook(path, *kind, options);
    if (!book)
        return forward(book);
    return (*book)->openNamed(path, options);
}

Result<FileInfo> inspectFile(const QString& path, const ReadOptions& options)
{
    const Result<FileKind> kind = fileKindOf(path);
    if (!kind)
        return forward(kind);
    if (*kind == FileKind::Text)
        return inspectText(path, options);
    const Result<std::unique_ptr<Workbook>> book = openBook(path, *kind, options);
    if (!book)
        return forward(book);
    return inspectBook(path, **book, options);
}

Result<FileInfo> glanceAtFile(const QString& path, const ReadOptions& options)
{
    const Result<FileKind> kind = fileKindOf(path);
    if (!kind)
        return forward(kind);
    if (*kind == FileKind::Text) {
        const Result<CsvDialect> dialect = detectDialect(path, options);
        if (!dialect)
            return forward(dialect);
        return textInfo(path, *dialect);
    }
    const Result<std::unique_ptr<Workbook>> book = openBook(path, *kind, options);
    if (!book)
        return forward(book);
    if (const Result<void> found = (*book)->findSheets(); !found)
        return forward(found);
    FileInfo info;
    info.format = (*book)->format();
    (*book)->addTo(info);
    info.sheets = (*book)->sheets();
    return info;
}

} // namespace heliograph
