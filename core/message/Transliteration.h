// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace heliograph {

/// The Latin spelling of one Cyrillic letter, with the letter's case ("Щ" gives "Shch"); a null string when
/// it isn't a Cyrillic letter, an empty one for the hard and the soft sign.
QString transliterateLetter(char32_t letter);

/// A whole text with its Cyrillic letters in Latin ones; everything else stays. Inside words of capitals the
/// spelling is in capitals as well ("ЩУКА" gives "SHCHUKA"). The simplified scheme that is usual in SMS
/// (BGN/PCGN 1947 without marks), Ukrainian, Belarusian and Kazakh letters included.
QString transliterate(QStringView text);

} // namespace heliograph
