// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <array>
#include <optional>

namespace heliograph {

/// A number as decimal digits, 0.d1d2d3… × 10^point, no zeros at either end; what spreadsheet programs round
/// and show. Fractions keep 15 significant digits as those programs do; integers below 2^53 are exact.
class Decimal {
public:
    using Digits = QVarLengthArray<char, 32>;

    /// The number written as in a file ("1234.5", "7.9E+10"); std::nullopt for anything else.
    static std::optional<Decimal> parse(QByteArrayView text);

    bool isZero() const { return m_count == 0; }
    bool isNegative() const { return m_negative; }
    bool isInteger() const { return m_point >= m_count; }
    /// The nearest double to the number as it was written.
    double value() const { return m_value; }

    void dropSign() { m_negative = false; }
    void scaleByTen(int power) { m_point += isZero() ? 0 : power; }
    /// Rounds to so many places behind the point, halves away from zero.
    void roundTo(int places);

    /// Digits before the point, without leading zeros; empty for a number below one.
    Digits integerDigits() const;
    /// Exactly so many digits behind the point.
    Digits fractionDigits(int places) const;

    /// As the format "General" shows it in a cell that is wide enough: "79000000101", "1234.5", "1E+20".
    QString general() const;

private:
    bool setFromPlain(const char* p, const char* end);
    void setDigits(const char* digits, int count, int point);
    void setFromDouble(double value);
    void trim();

    std::array<char, 24> m_digits{};
    int m_count = 0;
    int m_point = 0;
    bool m_negative = false;
    double m_value = 0;
};

/// Whether a number as written is what General makes of it, so that nothing has to be calculated:
/// "79000000101", "1234.5". Only of some that are; the others have to be parsed.
bool isCanonicalNumber(QByteArrayView number);

} // namespace heliograph
