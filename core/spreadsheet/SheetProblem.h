// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace heliograph {

/// What can be wrong with a spreadsheet file; the detail part of the error's sentence.
enum class SheetProblem : quint8 {
    // what the file is, for ErrorCode::UnsupportedFile
    OldXls,
    BinaryXlsx,
    PasswordProtected,
    WordDocument,
    Presentation,
    IWork,
    Database,
    OtherZip,
    OtherOle,
    WebPage,
    XmlSpreadsheet,
    Pdf,
    Picture,
    RichText,
    Archive,
    Binary,
    Folder,
    OldOpenOffice,
    // what is wrong with it, for ErrorCode::DamagedFile
    CutOff,
    CannotUnpack,
    PartMissing,
    BadXml,
    BadRecords,
    NoSheets,
    TooManyColumns,
    TooManyRows,
    RecordTooLong,
    // what makes it dangerous, for ErrorCode::UnsafeFile
    Bomb,
    EndlessChain,
    Doctype,
    BadPartName,
    TooManyParts,
    ElementTooLong,
    TooDeep,
};

/// The words for a problem, in the program's language, fit for Error::detail.
QString describe(SheetProblem problem);

/// Error::where of a place in a workbook; row 0 leaves the row out.
QString sheetPlace(const QString& path, const QString& sheet, qint64 row);

} // namespace heliograph
