// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/XlsRows.h"

#include "core/spreadsheet/SheetProblem.h"

#include <QtEndian>

#include <algorithm>

namespace heliograph {
namespace {

quint16 wordAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

bool isSheetBeginning(const BiffRecords& records)
{
    constexpr quint16 kWorksheet = 0x0010;
    return records.data().size() >= 4 && wordAt(records.data(), 2) == kWorksheet;
}

/// Takes what the current record says of rows and cells; before that position something else has ended that
/// lay inside of the sheet.
Result<void> takeRecord(const BiffRecords& records, qint64 unbrokenFrom, XlsRows& rows)
{
    constexpr qsizetype kRowFlags = 12;
    constexpr int kHidden = 0x20;
    const QByteArrayView data = records.data();
    if (records.type() == BiffType::Row && data.size() >= kRowFlags + 2) {
        const std::size_t row = wordAt(data, 0);
        if (row >= rows.hidden.size())
            rows.hidden.resize(row + 1);
        rows.hidden[row] = (wordAt(data, kRowFlags) & kHidden) != 0;
    } else if (records.type() == BiffType::String && !rows.pieces.empty()) {
        rows.pieces.back().end = records.end();
    } else if (hasCells(records.type())) {
        if (data.size() < 4)
            return fail(ErrorCode::DamagedFile, records.path(), describe(SheetProblem::BadRecords));
        const quint16 row = wordAt(data, 0);
        if (rows.pieces.empty() || rows.pieces.back().row != row || rows.pieces.back().end < unbrokenFrom)
            rows.pieces.push_back({records.begin(), 0, row});
        rows.pieces.back().end = records.end();
    }
    return {};
}

} // namespace

bool hasCells(BiffType type)
{
    switch (type) {
    case BiffType::Formula:
    case BiffType::OldFormula:
    case BiffType::MulRk:
    case BiffType::RString:
    case BiffType::LabelSst:
    case BiffType::Number:
    case BiffType::Label:
    case BiffType::BoolErr:
    case BiffType::Rk:
        return true;
    default:
        return false;
    }
}

Result<XlsRows> XlsRows::find(BiffRecords& records, qint64 position)
{
    XlsRows rows;
    records.seek(position);
    Result<bool> more = records.next();
    if (more && (!*more || records.type() != BiffType::Bof))
        return fail(ErrorCode::DamagedFile, records.path(), describe(SheetProblem::PartMissing));
    if (more && !isSheetBeginning(records))
        return rows;
    int depth = 1; // charts lie inside of sheets
    qint64 unbrokenFrom = 0;
    while (more && depth > 0) {
        more = records.next();
        if (more && !*more)
            return fail(ErrorCode::DamagedFile, records.path(), describe(SheetProblem::CutOff));
        if (!more)
            break;
        if (records.type() == BiffType::Bof) {
            ++depth;
        } else if (records.type() == BiffType::Eof) {
            --depth;
            unbrokenFrom = records.end();
        } else if (depth == 1) {
            if (const Result<void> taken = takeRecord(records, unbrokenFrom, rows); !taken)
                return forward(taken);
        }
    }
    if (!more)
        return forward(more);
    std::stable_sort(rows.pieces.begin(), rows.pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.row < b.row; });
    return rows;
}

} // namespace heliograph
