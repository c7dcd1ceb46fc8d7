// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace heliograph {

/// A character that forces an SMS into UCS-2.
struct Offender {
    int position = 0; ///< 0-based code point
    char32_t character = 0;
    QString suggestion; ///< in the GSM-7 alphabet; null = nothing fits, empty = leave the character out
};

/// What could stand for a character in the GSM-7 alphabet: a look-alike where there is one ("ё" gives "e",
/// "«" gives a straight quote), else its transliteration. Null when nothing fits, empty when it has no width.
QString suggestionFor(char32_t character);

/// The characters of a text that are not in the GSM-7 alphabet, in order.
std::vector<Offender> findOffenders(QStringView text);

/// The text with every offender that has a suggestion replaced by it.
QString withSuggestions(QStringView text);

} // namespace heliograph
