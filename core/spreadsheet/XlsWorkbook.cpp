// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XlsWorkbook.h"

#include "core/spreadsheet/SheetProblem.h"

#include <QHash>
#include <QtEndian>

namespace heliograph {
namespace {

/// Collects what the records of the globals say.
class GlobalsReader {
public:
    explicit GlobalsReader(BiffRecords& records) : m_records(records) {}

    Result<XlsWorkbook> read()
    {
        const Result<bool> first = m_records.next();
        if (!first)
            return forward(first);
        if (!*first)
            return fail(ErrorCode::DamagedFile, m_records.path(), describe(SheetProblem::CutOff));
        if (!isBiff8Beginning(m_records))
            return fail(ErrorCode::UnsupportedFile, m_records.path(), describe(SheetProblem::OldXls));
        for (;;) {
            const Result<bool> more = m_records.next();
            if (!more)
                return forward(more);
            if (!*more)
                return fail(ErrorCode::DamagedFile, m_records.path(), describe(SheetProblem::CutOff));
            if (m_records.type() == BiffType::Eof)
                break;
            if (const Result<void> taken = take(); !taken)
                return forward(taken);
        }
        if (m_book.sheets.empty())
            return fail(ErrorCode::DamagedFile, m_records.path(), describe(SheetProblem::NoSheets));
        m_book.formats = std::make_shared<const std::vector<NumberFormat>>(formats());
        return std::move(m_book);
    }

private:
    Result<void> take()
    {
        BiffCursor fields(m_records, 0);
        switch (m_records.type()) {
        case BiffType::FilePass:
            return fail(ErrorCode::UnsupportedFile, m_records.path(),
                        describe(SheetProblem::PasswordProtected));
        case BiffType::DateMode:
            m_book.date1904 = fields.word() == 1;
            break;
        case BiffType::CodePage:
            takeEncoding(fields.word());
            break;
        case BiffType::Format: {
            const int id = fields.word();
            m_custom.insert(id, NumberFormat::fromCode(fields.text()));
            break;
        }
        case BiffType::Xf:
            fields.skip(2); // the font
            m_formatIds.push_back(fields.word());
            break;
        case BiffType::BoundSheet:
            takeSheet(fields);
            break;
        case BiffType::Sst:
            m_book.stringsAt = m_records.begin();
            break;
        default:
            break;
        }
        return fields.outcome();
    }

    void takeEncoding(int codePage)
    {
        const auto encoding = encodingFromName(QString::number(codePage));
        if (encoding && !isWide(*encoding))
            m_book.byteEncoding = *encoding;
    }

    void takeSheet(BiffCursor& fields)
    {
        constexpr int kStateBits = 3;
        constexpr int kWithCells = 0;
        XlsWorkbook::Sheet sheet;
        sheet.position = fields.dword();
        sheet.hidden = (fields.byte() & kStateBits) != 0;
        const int kind = fields.byte();
        sheet.name = fields.shortText();
        if (kind == kWithCells)
            m_book.sheets.push_back(std::move(sheet));
    }

    std::vector<NumberFormat> formats() const
    {
        std::vector<NumberFormat> formats;
        formats.reserve(m_formatIds.size());
        for (const int id : m_formatIds)
            formats.push_back(NumberFormat::ofId(id, m_custom));
        return formats;
    }

    BiffRecords& m_records;
    XlsWorkbook m_book;
    QHash<int, NumberFormat> m_custom;
    std::vector<int> m_formatIds;
};

} // namespace

bool isBiff8Beginning(const BiffRecords& records)
{
    constexpr quint16 kBiff8 = 0x0600;
    return records.type() == BiffType::Bof && records.data().size() >= 4 &&
           qFromLittleEndian<quint16>(records.data().data()) == kBiff8;
}

Result<XlsWorkbook> XlsWorkbook::read(BiffRecords& records)
{
    records.seek(0);
    return GlobalsReader(records).read();
}

Result<std::shared_ptr<const SharedStrings>> XlsWorkbook::readStrings(BiffRecords& records) const
{
    auto strings = std::make_shared<SharedStrings>();
    if (stringsAt < 0)
        return strings;
    records.seek(stringsAt);
    if (const Result<bool> found = records.next(); !found)
        return forward(found);
    BiffCursor fields(records, 0);
    fields.skip(4); // how often they are used
    const quint32 count = fields.dword();
    for (quint32 i = 0; i < count && !fields.atEnd(); ++i) {
        strings->appendText(fields.text());
        strings->finishLiteral();
        if (strings->isTooLarge())
            return fail(ErrorCode::UnsafeFile, records.path(), describe(SheetProblem::Bomb));
    }
    if (const Result<void> outcome = fields.outcome(); !outcome)
        return forward(outcome);
    return strings;
}

} // namespace heliograph
