// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace heliograph {

/// A telephone number as the gateway wants it: country code and national number, 8 to 14 digits and nothing
/// else (protocol reference, 4.1 and 6.7; ITU-T E.164). Exists only when valid.
class PhoneNumber {
public:
    static constexpr int kFewestDigits = 8;
    static constexpr int kMostDigits = 14;

    /// From ASCII digits that don't begin with 0; nothing for anything else.
    static std::optional<PhoneNumber> fromDigits(QStringView digits);
    /// From the number that the digits make.
    static std::optional<PhoneNumber> fromNumber(quint64 number);

    /// "79033256699".
    QString digits() const { return QString::number(m_number); }
    /// The same as a number; eight bytes that are equal when the phones are.
    quint64 number() const { return m_number; }

    bool operator==(const PhoneNumber&) const = default;
    auto operator<=>(const PhoneNumber&) const = default;

private:
    explicit PhoneNumber(quint64 number) : m_number(number) {}

    quint64 m_number;
};

/// The number for people to read, in its country's groups: "+7 903 325-66-99".
QString grouped(PhoneNumber phone);

/// What a number is by its country's plan.
enum class NumberKind : quint8 {
    Mobile,
    Unknown, ///< the plan doesn't tell, so it may well be a mobile one
    Landline,
    FreeCall, ///< free for the caller, such as 8 800
    Premium,  ///< dearer than a call
};
NumberKind kindOf(PhoneNumber phone);

/// The stable word of a kind: mobile unknown landline freeCall premium.
QString kindWord(NumberKind kind);

/// Whether a number of this kind can get an SMS; true where nothing speaks against it.
bool getsSms(NumberKind kind);

/// Whether the number has the shape of a mobile one in its country; true where the shape isn't known.
bool looksMobile(PhoneNumber phone);

} // namespace heliograph
