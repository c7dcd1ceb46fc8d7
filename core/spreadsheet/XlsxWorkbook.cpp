// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XlsxWorkbook.h"

#include "core/spreadsheet/ReadAhead.h"
#include "core/spreadsheet/SheetProblem.h"
#include "core/spreadsheet/XlsxStyles.h"
#include "core/spreadsheet/XmlPartReader.h"

#include <QHash>

namespace heliograph {
namespace {

struct Relationship {
    QString kind; ///< the last word of its type: the same in transitional and strict files
    QString target;
    bool external = false;
};
using Relationships = QHash<QString, Relationship>;

/// The part that a target means, seen from the folder of its source; empty when it leads out of the package.
QString resolvePart(const QString& folder, QString target)
{
    target.replace(u'\\', u'/');
    const QString whole = target.startsWith(u'/') ? target : folder + u'/' + target;
    QStringList steps;
    for (const QString& step : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".")
            continue;
        if (step != u"..")
            steps.append(step);
        else if (steps.isEmpty())
            return {};
        else
            steps.removeLast();
    }
    return steps.join(u'/');
}

QString folderOf(const QString& part)
{
    return part.left(std::max<qsizetype>(part.lastIndexOf(u'/'), 0));
}

QString relationshipsOf(const QString& part)
{
    return folderOf(part) + QStringLiteral("/_rels/") + part.mid(part.lastIndexOf(u'/') + 1) +
           QStringLiteral(".rels");
}

Result<Relationships> readRelationships(const ZipContainer& package, const QString& part)
{
    Relationships found;
    const QString relsPart = relationshipsOf(part);
    if (!package.has(relsPart))
        return found;
    Result<std::unique_ptr<ByteSource>> source = package.openPart(relsPart);
    if (!source)
        return forward(source);
    XmlPartReader reader(**source, package.path());
    while (reader.next()) {
        if (!reader.isStart() || reader.name() != u"Relationship")
            continue;
        const QString type = reader.attribute(u"Type").toString();
        const bool external = reader.attribute(u"TargetMode") == u"External";
        const QString target =
            external ? QString() : resolvePart(folderOf(part), reader.attribute(u"Target").toString());
        found.insert(reader.attribute(u"Id").toString(),
                     {type.mid(type.lastIndexOf(u'/') + 1), target, external});
    }
    if (const Result<void> outcome = reader.outcome(); !outcome)
        return forward(outcome);
    return found;
}

/// The part of the first relationship of a kind; empty when there is none.
QString partOfKind(const Relationships& relationships, QStringView kind)
{
    for (const Relationship& one : relationships) {
        if (one.kind == kind && !one.external)
            return one.target;
    }
    return {};
}

tl::unexpected<Error> notAWorkbook(const ZipContainer& package, const QString& mainPart)
{
    SheetProblem problem = SheetProblem::OtherZip;
    if (package.has(QStringLiteral("Index/Document.iwa")) || package.has(QStringLiteral("index.apxl")))
        problem = SheetProblem::IWork;
    else if (mainPart.endsWith(u".bin"))
        problem = SheetProblem::BinaryXlsx;
    else if (mainPart.startsWith(u"word/"))
        problem = SheetProblem::WordDocument;
    else if (mainPart.startsWith(u"ppt/"))
        problem = SheetProblem::Presentation;
    else if (package.has(QStringLiteral("[Content_Types].xml")) &&
             package.has(QStringLiteral("xl/workbook.xml")))
        return fail(ErrorCode::DamagedFile, package.path(), describe(SheetProblem::PartMissing));
    return fail(ErrorCode::UnsupportedFile, package.path(), describe(problem));
}

Result<void> readSheets(const ZipContainer& package, const QString& mainPart,
                        const Relationships& relationships, XlsxWorkbook& book)
{
    Result<std::unique_ptr<ByteSource>> source = package.openPart(mainPart);
    if (!source)
        return forward(source);
    XmlPartReader reader(**source, package.path());
    std::optional<QString> own; // extensions have elements of the same names in other namespaces
    while (reader.next()) {
        if (!reader.isStart())
            continue;
        if (!own)
            own = reader.namespaceUri().toString();
        if (reader.namespaceUri() != *own)
            continue;
        if (reader.name() == u"workbookPr") {
            const QStringView flag = reader.attribute(u"date1904");
            book.date1904 = flag == u"1" || flag == u"true";
        }
        if (reader.name() != u"sheet")
            continue;
        const Relationship target = relationships.value(reader.attribute(u"id").toString());
        if (target.kind != u"worksheet")
            continue; // a chart, or a macro sheet
        if (target.external || target.target.isEmpty())
            return fail(ErrorCode::UnsafeFile, package.path(), describe(SheetProblem::BadPartName));
        const QStringView state = reader.attribute(u"state");
        book.sheets.push_back({reader.attribute(u"name").toString(), target.target,
                               state == u"hidden" || state == u"veryHidden"});
    }
    return reader.outcome();
}

Result<void> readFormats(const ZipContainer& package, const QString& part, XlsxWorkbook& book)
{
    std::vector<NumberFormat> formats;
    if (package.has(part)) {
        Result<std::unique_ptr<ByteSource>> source = package.openPart(part);
        if (!source)
            return forward(source);
        Result<std::vector<NumberFormat>> read = readCellFormats(**source, package.path());
        if (!read)
            return forward(read);
        formats = std::move(*read);
    }
    book.formats = std::make_shared<const std::vector<NumberFormat>>(std::move(formats));
    return {};
}

} // namespace

Result<XlsxWorkbook> XlsxWorkbook::read(const ZipContainer& package)
{
    const Result<Relationships> root = readRelationships(package, QString());
    if (!root)
        return forward(root);
    const QString mainPart = partOfKind(*root, u"officeDocument");
    const bool looksRight =
        mainPart.endsWith(u".xml") && !mainPart.startsWith(u"word/") && !mainPart.startsWith(u"ppt/");
    if (!looksRight)
        return notAWorkbook(package, mainPart);
    const Result<Relationships> relationships = readRelationships(package, mainPart);
    if (!relationships)
        return forward(relationships);
    XlsxWorkbook book;
    if (const Result<void> sheets = readSheets(package, mainPart, *relationships, book); !sheets)
        return forward(sheets);
    if (book.sheets.empty())
        return fail(ErrorCode::DamagedFile, package.path(), describe(SheetProblem::NoSheets));
    if (const Result<void> formats = readFormats(package, partOfKind(*relationships, u"styles"), book);
        !formats)
        return forward(formats);
    book.stringsPart = partOfKind(*relationships, u"sharedStrings");
    return book;
}

Result<std::shared_ptr<const SharedStrings>> XlsxWorkbook::readStrings(const ZipContainer& package) const
{
    if (stringsPart.isEmpty() || !package.has(stringsPart))
        return std::make_shared<const SharedStrings>();
    const auto open = [&]() -> Result<std::unique_ptr<ByteSource>> {
        Result<std::unique_ptr<ByteSource>> part = package.openPart(stringsPart);
        if (!part)
            return part;
        return std::make_unique<ReadAhead>(std::move(*part));
    };
    Result<SharedStrings> strings = SharedStrings::read(open, package.path());
    if (!strings)
        return forward(strings);
    return std::make_shared<const SharedStrings>(std::move(*strings));
}

std::vector<SheetInfo> XlsxWorkbook::sheetInfos() const
{
    std::vector<SheetInfo> infos;
    infos.reserve(sheets.size());
    for (const Sheet& sheet : sheets)
        infos.push_back({sheet.name, sheet.hidden, 0, 0});
    return infos;
}

} // namespace heliograph
