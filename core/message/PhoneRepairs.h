// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace heliograph {

/// What had to be changed to make a telephone number of a text, beside taking blanks, brackets, dashes, dots
/// and the plus away. Stored and printed by its code word, which never changes. In order of weight.
enum class PhoneRepair : quint8 {
    SeveralNumbers,      ///< more than one number; the first was taken
    Scientific,          ///< 7.9033256699E10
    Fraction,            ///< 79033256699.0
    LetterForDigit,      ///< letters O for zeros
    TrunkPrefix,         ///< 8 903 ... or 0 50 ...
    CountryCode,         ///< the country code was missing
    InternationalPrefix, ///< 00 or 810 before the country code
    UnicodeDigits,       ///< digits that are not 0-9, for example full-width ones
    Apostrophe,          ///< apostrophes or quotation marks around the number
    InvisibleCharacters, ///< no-break spaces, direction marks and the like
    ExtraText,           ///< words or short numbers beside the number
};

/// The stable word of a repair, for example "trunkPrefix".
QString repairCode(PhoneRepair repair);

/// The repair with this word; false in *ok when there is none such.
PhoneRepair repairFromCode(QStringView code, bool* ok);

/// One plain sentence in the program's language.
QString describe(PhoneRepair repair);

} // namespace heliograph
