// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/SheetParser.h"
#include "core/spreadsheet/XlsxWorkbook.h"
#include "core/spreadsheet/ZipContainer.h"

namespace heliograph {

/// Streams the rows of one sheet of an XLSX or XLSM workbook. Unpacking runs in a thread of its own.
class XlsxReader : public RowSource {
public:
    enum class Parser : quint8 { QuickThenFull, FullOnly };

    /// An open workbook and one of its sheets.
    struct Source {
        ZipContainer package;
        XlsxWorkbook book;
        std::shared_ptr<const SharedStrings> strings;
        int sheet = 0;
    };

    /// parser is for tests: both must say the same.
    static Result<std::unique_ptr<XlsxReader>> open(Source source, bool includeHidden,
                                                    Parser parser = Parser::QuickThenFull);

    Result<std::optional<SheetRow>> next() override;
    /// Unpacked bytes of the sheet.
    qint64 position() const override { return m_position; }
    qint64 size() const override;

private:
    XlsxReader(Source source, bool includeHidden);
    Result<void> start(Parser parser);
    Result<void> startAgainInFull();
    Result<RowStep> nextElement(SheetRow& row);
    Error placed(Error error) const;

    Source m_source;
    bool m_includeHidden;
    CellText m_texts;
    qint64 m_position = 0;
    std::unique_ptr<ByteSource> m_bytes;
    std::unique_ptr<SheetParser> m_parser;
    qint64 m_elements = 0; // row elements taken from the parser
    qint64 m_lastRow = 0;
    std::optional<Error> m_failed;
    bool m_ended = false;
};

} // namespace heliograph
