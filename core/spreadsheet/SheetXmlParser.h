// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/SheetParser.h"
#include "core/spreadsheet/SheetProblem.h"
#include "core/spreadsheet/XmlPartReader.h"

namespace heliograph {

/// The full parser of sheet parts: everything XML allows, about twenty times slower than SheetScanner.
class SheetXmlParser : public SheetParser {
public:
    SheetXmlParser(ByteSource& source, CellText& texts, QString path);

    Result<RowStep> next(SheetRow& row) override;

private:
    tl::unexpected<Error> damaged(SheetProblem problem) const;
    Result<void> beginRow(SheetRow& row);
    Result<void> readCell(SheetRow& row);
    QString cellValue(CellType type, int style);
    QString richText();

    XmlPartReader m_reader;
    CellText& m_texts;
    QString m_path;
    qint64 m_row = 0;
    int m_column = -1;
    bool m_inRows = false;
};

} // namespace heliograph
