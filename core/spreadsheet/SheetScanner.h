// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/ScanBuffer.h"
#include "core/spreadsheet/SheetParser.h"
#include "core/spreadsheet/XmlScan.h"

namespace heliograph {

/// The quick parser of sheet parts: one pass over the bytes, no tokens in between. It knows plain UTF-8
/// without prefixes, comments and CDATA, which is what spreadsheet programs write; at anything else it says
/// Unusual.
class SheetScanner : public SheetParser {
public:
    SheetScanner(ByteSource& source, CellText& texts, QString path);

    Result<RowStep> next(SheetRow& row) override;

private:
    enum class Place : quint8 { Head, BetweenRows, InRow, Behind };

    struct Cell {
        int column = 0;
        int style = 0;
        CellType type = CellType::Number;
    };

    Scan step(SheetRow& row, bool& finished);
    Scan head();
    Scan rowOrEnd(SheetRow& row, bool& finished);
    Scan cellOrRowEnd(SheetRow& row, bool& finished);
    Scan cell(const char*& p, SheetRow& row);
    Scan cellContent(const char*& p, const Cell& cell, SheetRow& row);
    Scan inlineContent(const char*& p, const Cell& cell, SheetRow& row);
    Scan value(const char*& p, const Cell& cell, SheetRow& row);
    Result<void> drain();
    void put(SheetRow& row, int column, QString text);

    ScanBuffer m_window;
    CellText& m_texts;
    QString m_path;
    Place m_place = Place::Head;
    qint64 m_row = 0;
    int m_column = -1;
    qsizetype m_usualCells = 0;
    QByteArray m_scratch;
};

} // namespace heliograph
