// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheet/Decimal.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace heliograph {

/// How a number is shown in a cell: a number format code (ECMA-376 part 1, 18.8.31), read once and applied
/// often. Decimal point is '.', the thousands separator ',' as the codes write them. Dates without a language
/// of their own are shown as dd.mm.yyyy where the code leaves the order to the computer (built-in 14 and 22).
/// What would hide digits of a phone number ("0.00E+00", fractions) is shown as "General". Cheap to copy.
class NumberFormat {
public:
    /// Codes beyond are taken for "General"; spreadsheet programs allow 255 characters.
    static constexpr qsizetype kLongestCode = 1024;

    NumberFormat() = default; ///< "General"
    static NumberFormat fromCode(QStringView code);
    /// A format known by its number alone (18.8.30); General for numbers without a meaning.
    static NumberFormat builtIn(int id);
    /// The format of a number that the workbook may have described itself. The dates and times that follow
    /// the computer stay what they are, whatever computer the workbook came from.
    static NumberFormat ofId(int id, const QHash<int, NumberFormat>& own);

    bool isGeneral() const { return !m_sections; }
    /// Whether a positive number becomes a date or a time.
    bool isDate() const;

    /// The number as shown; text that is no number comes back as it is.
    QString apply(QByteArrayView number, bool date1904) const;

    /// A text as shown: with what the format puts around it ("+"@), fillers left out.
    QString applyToText(const QString& text) const { return m_beforeText + text + m_behindText; }
    bool changesTexts() const { return !m_beforeText.isEmpty() || !m_behindText.isEmpty(); }

    enum class TokenKind : quint8 {
        Literal,
        Digit, ///< text = '0', '#' or '?'
        Point,
        General,
        Year,  ///< width 2 or 4, as for the others
        Month, ///< 1 2 number, 3 4 name, 5 first letter
        Day,   ///< 1 2 number, 3 4 name of the weekday
        Hour,
        Minute,
        Second,
        SecondFraction,
        HalfDay,
        ElapsedHours,
        ElapsedMinutes,
        ElapsedSeconds,
    };
    struct Token {
        TokenKind kind = TokenKind::Literal;
        int width = 0;
        QString text;
    };
    enum class Comparison : quint8 { None, Less, LessOrEqual, Equal, NotEqual, GreaterOrEqual, Greater };
    struct Section {
        std::vector<Token> tokens;
        Comparison comparison = Comparison::None;
        double limit = 0;
        int integerPlaces = 0;
        int decimals = 0;
        int powerOfTen = 0; ///< +2 for each %, -3 for each comma behind the digits
        bool thousands = false;
        bool isDate = false;
        bool isUnsupported = false;
        bool halfDays = false;
        bool russian = false;
        bool genitive = false;
    };

private:
    const Section* sectionFor(double value) const;
    void takeTextSection(const Section& section);

    std::shared_ptr<const std::vector<Section>> m_sections; // null = General; shared by many cell styles
    QString m_beforeText;
    QString m_behindText;
};

} // namespace heliograph
