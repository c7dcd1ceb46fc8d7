// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/CellText.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/XlsRows.h"
#include "core/spreadsheet/XlsWorkbook.h"

namespace heliograph {

/// Streams the rows of one sheet of a workbook of Excel 97 to 2003 (BIFF8, [MS-XLS]).
class XlsReader : public RowSource {
public:
    /// An open workbook and one of its sheets.
    struct Source {
        std::unique_ptr<BiffRecords> records;
        std::shared_ptr<const XlsWorkbook> book;
        std::shared_ptr<const SharedStrings> strings;
        int sheet = 0;
    };

    static Result<std::unique_ptr<XlsReader>> open(Source source, bool includeHidden);

    Result<std::optional<SheetRow>> next() override;
    /// Bytes of records with cells.
    qint64 position() const override { return m_position; }
    qint64 size() const override { return m_size; }

private:
    XlsReader(Source source, XlsRows rows, bool includeHidden);
    Result<SheetRow> row();
    Result<void> readPiece(const XlsRows::Piece& piece, QStringList& cells);
    Result<void> readRecord(QStringList& cells);
    Result<void> readNumbers(QStringList& cells);
    Result<void> readFormula(QStringList& cells);
    Result<QString> followingText();
    Result<void> put(QStringList& cells, int column, const QString& text) const;
    QString numberText(int style, double number);
    Error placed(Error error) const;

    Source m_source;
    XlsRows m_rows;
    bool m_includeHidden;
    CellText m_texts;
    std::size_t m_piece = 0;
    qint64 m_pieceEnd = 0;
    qint64 m_position = 0;
    qint64 m_size = 0;
    qint64 m_lastRow = 0;
    std::optional<Error> m_failed;
};

} // namespace heliograph
