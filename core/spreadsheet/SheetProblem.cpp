// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/SheetProblem.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

struct Row {
    SheetProblem problem;
    const char* words;
};

constexpr Row kRows[] = {
    {SheetProblem::OldXls, QT_TRANSLATE_NOOP("SheetProblem", "an XLS workbook older than Excel 97")},
    {SheetProblem::BinaryXlsx, QT_TRANSLATE_NOOP("SheetProblem", "a binary XLSB workbook")},
    {SheetProblem::PasswordProtected, QT_TRANSLATE_NOOP("SheetProblem", "protected with a password")},
    {SheetProblem::WordDocument, QT_TRANSLATE_NOOP("SheetProblem", "a text document")},
    {SheetProblem::Presentation, QT_TRANSLATE_NOOP("SheetProblem", "a presentation")},
    {SheetProblem::IWork, QT_TRANSLATE_NOOP("SheetProblem", "a Numbers, Pages or Keynote document")},
    {SheetProblem::Database, QT_TRANSLATE_NOOP("SheetProblem", "a database file")},
    {SheetProblem::OtherZip, QT_TRANSLATE_NOOP("SheetProblem", "a ZIP archive without a workbook")},
    {SheetProblem::OtherOle, QT_TRANSLATE_NOOP("SheetProblem", "an old office document")},
    {SheetProblem::WebPage, QT_TRANSLATE_NOOP("SheetProblem", "a web page (HTML)")},
    {SheetProblem::XmlSpreadsheet, QT_TRANSLATE_NOOP("SheetProblem", "an XML document")},
    {SheetProblem::Pdf, QT_TRANSLATE_NOOP("SheetProblem", "a PDF document")},
    {SheetProblem::Picture, QT_TRANSLATE_NOOP("SheetProblem", "a picture")},
    {SheetProblem::RichText, QT_TRANSLATE_NOOP("SheetProblem", "a text document (RTF)")},
    {SheetProblem::Archive, QT_TRANSLATE_NOOP("SheetProblem", "a packed archive")},
    {SheetProblem::Binary, QT_TRANSLATE_NOOP("SheetProblem", "not a table")},
    {SheetProblem::Folder, QT_TRANSLATE_NOOP("SheetProblem", "it is a folder")},
    {SheetProblem::OldOpenOffice, QT_TRANSLATE_NOOP("SheetProblem", "a file of an OpenOffice before 2.0")},
    {SheetProblem::CutOff, QT_TRANSLATE_NOOP("SheetProblem", "its end or its table of contents is missing")},
    {SheetProblem::CannotUnpack, QT_TRANSLATE_NOOP("SheetProblem", "a part of it can't be unpacked")},
    {SheetProblem::PartMissing, QT_TRANSLATE_NOOP("SheetProblem", "a part of it is missing")},
    {SheetProblem::BadXml, QT_TRANSLATE_NOOP("SheetProblem", "its contents are garbled")},
    {SheetProblem::BadRecords, QT_TRANSLATE_NOOP("SheetProblem", "its contents are garbled")},
    {SheetProblem::NoSheets, QT_TRANSLATE_NOOP("SheetProblem", "it has no sheets")},
    {SheetProblem::TooManyColumns,
     QT_TRANSLATE_NOOP("SheetProblem", "it names a column beyond the last one")},
    {SheetProblem::TooManyRows, QT_TRANSLATE_NOOP("SheetProblem", "it names a row beyond the last one")},
    {SheetProblem::RecordTooLong, QT_TRANSLATE_NOOP("SheetProblem", "a line of it is too long")},
    {SheetProblem::Bomb, QT_TRANSLATE_NOOP("SheetProblem", "it would unpack to an enormous size")},
    {SheetProblem::EndlessChain,
     QT_TRANSLATE_NOOP("SheetProblem", "its contents refer to themselves without end")},
    {SheetProblem::Doctype, QT_TRANSLATE_NOOP("SheetProblem", "it declares a document type")},
    {SheetProblem::BadPartName, QT_TRANSLATE_NOOP("SheetProblem", "it refers to something outside itself")},
    {SheetProblem::TooManyParts, QT_TRANSLATE_NOOP("SheetProblem", "it has too many parts")},
    {SheetProblem::ElementTooLong, QT_TRANSLATE_NOOP("SheetProblem", "a cell of it is enormous")},
    {SheetProblem::TooDeep, QT_TRANSLATE_NOOP("SheetProblem", "its contents are nested without end")},
};

} // namespace

QString describe(SheetProblem problem)
{
    for (const Row& row : kRows) {
        if (row.problem == problem)
            return QCoreApplication::translate("SheetProblem", row.words);
    }
    return {};
}

QString sheetPlace(const QString& path, const QString& sheet, qint64 row)
{
    if (row == 0)
        return QCoreApplication::translate("SheetProblem", "%1 (sheet “%2”)").arg(path, sheet);
    return QCoreApplication::translate("SheetProblem", "%1 (sheet “%2”, row %3)")
        .arg(path, sheet, QString::number(row));
}

} // namespace heliograph
