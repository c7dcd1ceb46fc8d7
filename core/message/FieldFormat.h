// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace heliograph {

/// How a cell is written into a text. A cell that can't be read as what its format needs is written as it
/// stands in the list.
enum class FieldFormat : quint8 {
    AsIs,
    NumberRu,   ///< 1 234,5
    NumberEn,   ///< 1,234.5
    MoneyRu,    ///< 1 234,50
    MoneyEn,    ///< 1,234.50
    Date,       ///< 31.12.2026
    DayMonth,   ///< 31.12
    DayMonthRu, ///< 31 декабря
    DayMonthEn, ///< 31 December
    Time,       ///< 14:05
    Upper,      ///< ANNA
    Lower,      ///< anna
    Title,      ///< Anna
};

/// All of them, AsIs first.
QList<FieldFormat> allFieldFormats();

/// The word for it in a placeholder ("money-ru"); empty for AsIs.
QString fieldFormatWord(FieldFormat format);
std::optional<FieldFormat> fieldFormatFromWord(QStringView word);

/// A cell in this format. Numbers are read with a point or a comma before the decimals and with groups of
/// three; "1,234", which may be either, stays. Dates are read as 2026-12-31, 31.12.2026, and without their
/// year where none is written, with or without a time behind them.
QString formatCell(const QString& cell, FieldFormat format);

} // namespace heliograph
