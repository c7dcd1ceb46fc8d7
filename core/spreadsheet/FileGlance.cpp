// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/FileGlance.h"

#include "core/spreadsheet/CsvReader.h"
#include "core/spreadsheet/FileKind.h"
#include "core/spreadsheet/XlsxWorkbook.h"

#include <QFileInfo>

namespace heliograph {
namespace {

Result<FileInfo> glanceAtText(const QString& path, const ReadOptions& options)
{
    const Result<CsvDialect> dialect = detectDialect(path, options);
    if (!dialect)
        return forward(dialect);
    FileInfo info;
    info.format = QStringLiteral("csv");
    info.encoding = nameOf(dialect->encoding.encoding);
    info.encodingConfidence = dialect->encoding.confidence;
    info.delimiter = QLatin1Char(dialect->delimiter);
    info.sheets.push_back({QFileInfo(path).completeBaseName(), false, 0, 0});
    return info;
}

Result<FileInfo> glanceAtWorkbook(const QString& path)
{
    const Result<ZipContainer> package = ZipContainer::open(path);
    if (!package)
        return forward(package);
    const Result<XlsxWorkbook> book = XlsxWorkbook::read(*package);
    if (!book)
        return forward(book);
    FileInfo info;
    info.format = QStringLiteral("xlsx");
    for (const XlsxWorkbook::Sheet& sheet : book->sheets)
        info.sheets.push_back({sheet.name, sheet.hidden, 0, 0});
    return info;
}

} // namespace

Result<FileInfo> glanceAtFile(const QString& path, const ReadOptions& options)
{
    const Result<FileKind> kind = fileKindOf(path);
    if (!kind)
        return forward(kind);
    return *kind == FileKind::Text ? glanceAtText(path, options) : glanceAtWorkbook(path);
}

} // namespace heliograph
