// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XlsBook.h"

#include "core/spreadsheet/XlsReader.h"

namespace heliograph {
namespace {

Result<std::unique_ptr<BiffRecords>> openRecords(const CompoundFile& file)
{
    Result<std::unique_ptr<CompoundStream>> stream = file.openStream(QStringLiteral("Workbook"));
    if (!stream)
        return forward(stream);
    return std::make_unique<BiffRecords>(std::move(*stream));
}

class XlsBook : public Workbook {
public:
    XlsBook(CompoundFile file, XlsWorkbook book)
        : m_file(std::move(file)), m_book(std::make_shared<const XlsWorkbook>(std::move(book)))
    {}

    QString format() const override { return QStringLiteral("xls"); }

    std::vector<SheetInfo> sheets() const override
    {
        std::vector<SheetInfo> sheets;
        for (const XlsWorkbook::Sheet& sheet : m_book->sheets)
            sheets.push_back({sheet.name, sheet.hidden, 0, 0});
        return sheets;
    }

    Result<std::unique_ptr<RowSource>> openSheet(int index, bool includeHidden) override
    {
        Result<std::unique_ptr<BiffRecords>> records = openRecords(m_file);
        if (!records)
            return forward(records);
        if (m_strings == nullptr) {
            Result<std::shared_ptr<const SharedStrings>> strings = m_book->readStrings(**records);
            if (!strings)
                return forward(strings);
            m_strings = std::move(*strings);
        }
        Result<std::unique_ptr<XlsReader>> rows =
            XlsReader::open({std::move(*records), m_book, m_strings, index}, includeHidden);
        if (!rows)
            return forward(rows);
        return std::move(*rows);
    }

private:
    CompoundFile m_file;
    std::shared_ptr<const XlsWorkbook> m_book;
    std::shared_ptr<const SharedStrings> m_strings;
};

} // namespace

Result<std::unique_ptr<Workbook>> openXlsBook(const QString& path)
{
    Result<CompoundFile> file = CompoundFile::open(path);
    if (!file)
        return forward(file);
    const Result<std::unique_ptr<BiffRecords>> records = openRecords(*file);
    if (!records)
        return forward(records);
    Result<XlsWorkbook> book = XlsWorkbook::read(**records);
    if (!book)
        return forward(book);
    return std::make_unique<XlsBook>(std::move(*file), std::move(*book));
}

} // namespace heliograph
