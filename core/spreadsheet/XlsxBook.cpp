// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XlsxBook.h"

#include "core/spreadsheet/XlsxReader.h"

namespace heliograph {
namespace {

class XlsxBook : public Workbook {
public:
    XlsxBook(ZipContainer package, XlsxWorkbook book)
        : m_source{std::move(package), std::move(book), nullptr, 0}
    {}

    QString format() const override { return QStringLiteral("xlsx"); }

    std::vector<SheetInfo> sheets() const override { return m_source.book.sheetInfos(); }

    Result<std::unique_ptr<RowSource>> openSheet(int index, bool includeHidden) override
    {
        if (m_source.strings == nullptr) {
            Result<std::shared_ptr<const SharedStrings>> strings =
                m_source.book.readStrings(m_source.package);
            if (!strings)
                return forward(strings);
            m_source.strings = std::move(*strings);
        }
        XlsxReader::Source one = m_source;
        one.sheet = index;
        Result<std::unique_ptr<XlsxReader>> rows = XlsxReader::open(std::move(one), includeHidden);
        if (!rows)
            return forward(rows);
        return std::move(*rows);
    }

private:
    XlsxReader::Source m_source;
};

} // namespace

Result<std::unique_ptr<Workbook>> openXlsxBook(const QString& path)
{
    Result<ZipContainer> package = ZipContainer::open(path);
    if (!package)
        return forward(package);
    Result<XlsxWorkbook> book = XlsxWorkbook::read(*package);
    if (!book)
        return forward(book);
    return std::make_unique<XlsxBook>(std::move(*package), std::move(*book));
}

} // namespace heliograph
