// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/PackageCopy.h"
#include "core/spreadsheet/SheetAppender.h"
#include "core/spreadsheet/SheetExtent.h"
#include "core/spreadsheet/XlsxWorkbook.h"

namespace heliograph {

/// An operator's XLSX or XLSM workbook, to be copied with columns added to one of its sheets. Only that
/// sheet's part is written anew.
class WorkbookCopy {
public:
    /// `sheet` as for openRows(). UnreadableFile, DamagedFile, UnsafeFile, UnsupportedFile, NoSuchSheet.
    static Result<WorkbookCopy> open(const QString& path, const QString& sheet);

    QString sheetName() const { return m_book.sheets[std::size_t(m_sheet)].name; }
    /// As of the whole: what ending() is, without a sheet being chosen. UnreadableFile, DamagedFile,
    /// UnsafeFile, UnsupportedFile (no XLSX or XLSM workbook, whatever its name says).
    static Result<QString> endingOf(const QString& path);

    /// The ending that the copy's file must have, with its dot: programs refuse macros under another.
    QString ending() const { return m_ending; }
    /// Whether the workbook has a digital signature, which can't hold for the copy.
    bool isSigned() const { return m_package.hasFolder(QStringLiteral("_xmlsignatures")); }

    /// Reads the whole sheet; see measureSheet().
    Result<SheetExtent> measure(qint64 firstRow) const;
    /// See SheetAppender and copyPackage().
    Result<void> write(const QString& path, const AddedColumns& added, SheetAppender::CellsOf cellsOf,
                       const CopyCheck& check = {}) const;

private:
    WorkbookCopy(ZipContainer package, XlsxWorkbook book, int sheet)
        : m_package(std::move(package)), m_book(std::move(book)), m_sheet(sheet)
    {}
    QString part() const { return m_book.sheets[std::size_t(m_sheet)].part; }
    Result<std::unique_ptr<ByteSource>> openSheet() const;

    ZipContainer m_package;
    XlsxWorkbook m_book;
    int m_sheet = 0;
    QString m_ending;
};

} // namespace heliograph
