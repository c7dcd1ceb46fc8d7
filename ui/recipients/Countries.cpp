// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recipients/Countries.h"

#include <QCoreApplication>

#include <string_view>

namespace heliograph {
namespace {

struct Name {
    std::string_view iso;
    const char* name;
};

constexpr Name kNames[] = {{"RU", QT_TRANSLATE_NOOP("Countries", "Russia")},
                           {"KZ", QT_TRANSLATE_NOOP("Countries", "Kazakhstan")},
                           {"UA", QT_TRANSLATE_NOOP("Countries", "Ukraine")},
                           {"BY", QT_TRANSLATE_NOOP("Countries", "Belarus")},
                           {"UZ", QT_TRANSLATE_NOOP("Countries", "Uzbekistan")},
                           {"KG", QT_TRANSLATE_NOOP("Countries", "Kyrgyzstan")},
                           {"TJ", QT_TRANSLATE_NOOP("Countries", "Tajikistan")},
                           {"AM", QT_TRANSLATE_NOOP("Countries", "Armenia")},
                           {"AZ", QT_TRANSLATE_NOOP("Countries", "Azerbaijan")},
                           {"GE", QT_TRANSLATE_NOOP("Countries", "Georgia")},
                           {"MD", QT_TRANSLATE_NOOP("Countries", "Moldova")},
                           {"TM", QT_TRANSLATE_NOOP("Countries", "Turkmenistan")},
                           {"MN", QT_TRANSLATE_NOOP("Countries", "Mongolia")},
                           {"EE", QT_TRANSLATE_NOOP("Countries", "Estonia")},
                           {"LV", QT_TRANSLATE_NOOP("Countries", "Latvia")},
                           {"LT", QT_TRANSLATE_NOOP("Countries", "Lithuania")},
                           {"PL", QT_TRANSLATE_NOOP("Countries", "Poland")},
                           {"CZ", QT_TRANSLATE_NOOP("Countries", "Czechia")},
                           {"DE", QT_TRANSLATE_NOOP("Countries", "Germany")},
                           {"FR", QT_TRANSLATE_NOOP("Countries", "France")},
                           {"GB", QT_TRANSLATE_NOOP("Countries", "United Kingdom")},
                           {"IT", QT_TRANSLATE_NOOP("Countries", "Italy")},
                           {"ES", QT_TRANSLATE_NOOP("Countries", "Spain")},
                           {"BG", QT_TRANSLATE_NOOP("Countries", "Bulgaria")},
                           {"RS", QT_TRANSLATE_NOOP("Countries", "Serbia")},
                           {"TR", QT_TRANSLATE_NOOP("Countries", "Turkey")},
                           {"IL", QT_TRANSLATE_NOOP("Countries", "Israel")},
                           {"AE", QT_TRANSLATE_NOOP("Countries", "United Arab Emirates")},
                           {"IN", QT_TRANSLATE_NOOP("Countries", "India")},
                           {"CN", QT_TRANSLATE_NOOP("Countries", "China")},
                           {"US", QT_TRANSLATE_NOOP("Countries", "USA, Canada")}};

} // namespace

QString describeCountry(Region region)
{
    const NumberPlan& plan = region.plan();
    QString name = QString::fromLatin1(plan.iso.data(), qsizetype(plan.iso.size()));
    for (const Name& known : kNames) {
        if (known.iso == plan.iso)
            name = QCoreApplication::translate("Countries", known.name);
    }
    return name + QStringLiteral(" +") + QString::fromLatin1(plan.code.data(), qsizetype(plan.code.size()));
}

} // namespace heliograph
