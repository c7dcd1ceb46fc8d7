// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/OdsCellText.h"
#include "core/spreadsheet/OdsStyles.h"
#include "core/spreadsheet/OdsTokens.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/SheetParser.h"
#include "core/spreadsheet/SheetProblem.h"

#include <string>

namespace heliograph {

/// Reads the sheets of a content part (ODF 1.3 part 3, 9.1) one after the other, and their rows. What isn't
/// a sheet of the operator's is passed over: tracked changes, copies of other files, drawings, notes.
class OdsParser {
public:
    OdsParser(OdsTokens& tokens, const OdsStyles& styles, QString path);

    /// Goes to the next sheet, over the rows that are left of the one before. RowStep::Row = there is one.
    /// ErrorCode::DamagedFile, UnsafeFile, UnsupportedFile (no spreadsheet).
    Result<RowStep> nextSheet(SheetInfo& sheet);
    /// The next row element of the sheet, and of how many equal rows it is the first. RowStep::End = the
    /// sheet has no more.
    Result<RowStep> nextRow(SheetRow& row, qint64& repeated);

private:
    /// The style that the cells of some columns have when they name none.
    struct Columns {
        int until = 0; ///< the first column behind them
        const NumberFormat* format = nullptr;
    };
    struct Cell {
        OdsType type = OdsType::None;
        const NumberFormat* format = nullptr;
        qint64 repeated = 1;
        bool covered = false;
    };

    bool advance();
    bool skipElement();
    bool stop(ErrorCode code, SheetProblem problem);
    Result<RowStep> stopped() const;
    bool beginSheet(SheetInfo& sheet);
    void readColumns();
    void beginRow(SheetRow& row, qint64& repeated);
    bool readRow(SheetRow& row);
    void beginCell(Cell& cell);
    bool readCell(const Cell& cell, SheetRow& row);
    bool readParagraph();
    bool put(const Cell& cell, SheetRow& row);
    const NumberFormat* usualFormat() const;

    OdsTokens& m_tokens;
    const OdsStyles& m_styles;
    QString m_path;
    OdsToken m_token = OdsToken::Start;
    std::optional<Error> m_failed;
    bool m_inRoot = false;
    bool m_spreadsheetSeen = false;
    bool m_inSheet = false;
    std::vector<bool> m_wrappers; // around the next row; true = hidden
    std::vector<Columns> m_columns;
    const NumberFormat* m_rowFormat = nullptr;
    qint64 m_row = 0;    // behind the last one read, from 0
    qint64 m_column = 0; // of the next cell
    qsizetype m_usualCells = 0;
    qint64 m_rowUnits = 0; // UTF-16 units of the row so far
    std::string m_value;
    QString m_text;
    int m_paragraphs = 0;
};

} // namespace heliograph
