// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/PhoneRepairs.h"

#include <QCoreApplication>

#include <iterator>

namespace heliograph {
namespace {

struct Row {
    const char* code;
    const char* sentence;
};

// In the order of the enum.
constexpr Row kRows[] = {
    {"severalNumbers",
     QT_TRANSLATE_NOOP("PhoneRepair", "The cell holds several numbers; the first was taken.")},
    {"scientific",
     QT_TRANSLATE_NOOP("PhoneRepair",
                       "The number was written with an exponent; its digits were written out.")},
    {"fraction", QT_TRANSLATE_NOOP("PhoneRepair", "The zero behind the decimal point was removed.")},
    {"letterForDigit", QT_TRANSLATE_NOOP("PhoneRepair", "The letter O was read as zero.")},
    {"trunkPrefix",
     QT_TRANSLATE_NOOP("PhoneRepair",
                       "The prefix for calls inside the country was replaced by the country code.")},
    {"countryCode", QT_TRANSLATE_NOOP("PhoneRepair", "The missing country code was added.")},
    {"internationalPrefix", QT_TRANSLATE_NOOP("PhoneRepair", "The prefix for calls abroad was removed.")},
    {"unicodeDigits", QT_TRANSLATE_NOOP("PhoneRepair", "Unusual digits were replaced by plain ones.")},
    {"apostrophe", QT_TRANSLATE_NOOP("PhoneRepair", "Apostrophes or quotation marks were removed.")},
    {"invisibleCharacters",
     QT_TRANSLATE_NOOP("PhoneRepair", "No-break spaces or invisible characters were removed.")},
    {"extraText", QT_TRANSLATE_NOOP("PhoneRepair", "What stood beside the number was left out.")},
};
static_assert(std::size(kRows) == std::size_t(PhoneRepair::ExtraText) + 1);

} // namespace

QString repairCode(PhoneRepair repair)
{
    return QString::fromLatin1(kRows[static_cast<int>(repair)].code);
}

PhoneRepair repairFromCode(QStringView code, bool* ok)
{
    for (std::size_t i = 0; i < std::size(kRows); ++i) {
        if (code == QLatin1StringView(kRows[i].code)) {
            *ok = true;
            return static_cast<PhoneRepair>(i);
        }
    }
    *ok = false;
    return PhoneRepair::ExtraText;
}

QString describe(PhoneRepair repair)
{
    return QCoreApplication::translate("PhoneRepair", kRows[static_cast<int>(repair)].sentence);
}

} // namespace heliograph
