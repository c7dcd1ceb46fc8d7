// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/NumberFormat.h"
#include "core/spreadsheet/SharedStrings.h"

#include <memory>

namespace heliograph {

/// What stands in the attribute t of a cell (ECMA-376 part 1, 18.18.11).
enum class CellType : quint8 { Number, SharedString, FormulaText, InlineText, Boolean, Error, IsoDate };

/// The type for the word of the attribute; an unknown word is a number, as an absent one.
CellType cellTypeOf(QByteArrayView word);

/// Makes of a cell's stored value what the operator sees: numbers and dates in the cell's format, TRUE and
/// FALSE, errors as their words, formulas as their last result.
class CellText {
public:
    CellText(std::shared_ptr<const SharedStrings> strings,
             std::shared_ptr<const std::vector<NumberFormat>> formats, bool date1904);

    /// A value with entities already replaced; style is the cell's index into the formats.
    QString text(CellType type, int style, QByteArrayView value);
    /// A text that is no longer escaped; style as above.
    QString shownText(int style, const QString& text) const { return dressedText(style, text); }

private:
    QString dressedText(int style, QString text) const;
    QString sharedText(QByteArrayView index);
    QString numberText(int style, QByteArrayView number);
    QString formattedText(const NumberFormat& format, int style, QByteArrayView number);
    QString dateText(int style, QByteArrayView iso) const;
    const NumberFormat* formatOf(int style) const;

    struct Recent {
        qsizetype index = -1;
        QString text;
    };

    std::shared_ptr<const SharedStrings> m_strings;
    std::shared_ptr<const std::vector<NumberFormat>> m_formats;
    bool m_date1904;
    struct RecentNumber {
        quint64 bytes = 0; ///< the number as written
        int style = -1;
        QString text;
    };
    std::vector<RecentNumber> m_recentNumbers; // dates come again and again
    std::vector<Recent> m_recent; // names and cities come again and again; by index modulo the size
};

} // namespace heliograph
