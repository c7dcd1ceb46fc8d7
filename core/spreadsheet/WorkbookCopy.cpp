// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/WorkbookCopy.h"

#include "core/spreadsheet/FileKind.h"
#include "core/spreadsheet/ReadAhead.h"
#include "core/spreadsheet/Utf8Part.h"
#include "core/spreadsheet/XmlPartReader.h"

#include <QFileInfo>

namespace heliograph {
namespace {

// A new cell with its tags, at most, on average.
constexpr qint64 kBytesPerCell = 100;

// The main part's content type names what the file is (part 1, 12.3.23 and MS-OFFMACRO2).
QString endingOfType(QStringView contentType)
{
    const bool macros = contentType.contains(u"macroEnabled", Qt::CaseInsensitive);
    if (contentType.contains(u"template", Qt::CaseInsensitive))
        return macros ? QStringLiteral(".xltm") : QStringLiteral(".xltx");
    return macros ? QStringLiteral(".xlsm") : QStringLiteral(".xlsx");
}

bool isMainType(QStringView contentType)
{
    return contentType.endsWith(u".main+xml", Qt::CaseInsensitive) &&
           (contentType.contains(u"sheet", Qt::CaseInsensitive) ||
            contentType.contains(u"ms-excel", Qt::CaseInsensitive));
}

// The file's own ending counts only where the package doesn't say what it is.
QString endingOfName(const QString& path)
{
    const QString ending = u'.' + QFileInfo(path).suffix().toLower();
    return ending.startsWith(QStringLiteral(".xls")) && ending.size() > 4 ? ending : QStringLiteral(".xlsx");
}

Result<QString> endingIn(const ZipContainer& package)
{
    QString ending = endingOfName(package.path());
    const QString types = QStringLiteral("[Content_Types].xml");
    if (!package.has(types))
        return ending;
    const Result<std::unique_ptr<ByteSource>> source = package.openPart(types);
    if (!source)
        return forward(source);
    XmlPartReader reader(**source, package.path());
    while (reader.next()) {
        const QStringView type = reader.isStart() ? reader.attribute(u"ContentType") : QStringView();
        if (isMainType(type))
            ending = endingOfType(type);
    }
    if (const Result<void> outcome = reader.outcome(); !outcome)
        return forward(outcome);
    return ending;
}

} // namespace

Result<QString> WorkbookCopy::endingOf(const QString& path)
{
    const Result<FileKind> kind = fileKindOf(path);
    if (!kind)
        return forward(kind);
    if (*kind != FileKind::ZipPackage)
        return fail(ErrorCode::UnsupportedFile, path);
    const Result<ZipContainer> package = ZipContainer::open(path);
    if (!package)
        return forward(package);
    return endingIn(*package);
}

Result<WorkbookCopy> WorkbookCopy::open(const QString& path, const QString& sheet)
{
    Result<ZipContainer> package = ZipContainer::open(path);
    if (!package)
        return forward(package);
    Result<XlsxWorkbook> book = XlsxWorkbook::read(*package);
    if (!book)
        return forward(book);
    const int index = book->find(sheet);
    if (index < 0)
        return fail(ErrorCode::NoSuchSheet, path, sheet);
    Result<QString> ending = endingIn(*package);
    if (!ending)
        return forward(ending);
    WorkbookCopy copy(*std::move(package), *std::move(book), index);
    copy.m_ending = *std::move(ending);
    return copy;
}

Result<std::unique_ptr<ByteSource>> WorkbookCopy::openSheet() const
{
    Result<std::unique_ptr<ByteSource>> source = m_package.openPart(part());
    if (!source)
        return forward(source);
    return std::make_unique<Utf8Part>(std::make_unique<ReadAhead>(*std::move(source)));
}

Result<SheetExtent> WorkbookCopy::measure(qint64 firstRow) const
{
    const Result<std::unique_ptr<ByteSource>> sheet = openSheet();
    if (!sheet)
        return forward(sheet);
    return measureSheet(**sheet, m_package.path(), firstRow);
}

Result<void> WorkbookCopy::write(const QString& path, const AddedColumns& added,
                                 SheetAppender::CellsOf cellsOf, const CopyCheck& check) const
{
    const Result<std::unique_ptr<ByteSource>> sheet = openSheet();
    if (!sheet)
        return forward(sheet);
    SheetAppender content(**sheet, m_package.path(), added, std::move(cellsOf));
    const qint64 more = added.lastRow * qint64(added.columns.size()) * kBytesPerCell;
    return copyPackage(m_package, {part(), content, m_package.size(part()) + more}, path, check);
}

} // namespace heliograph
