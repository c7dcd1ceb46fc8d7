// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/FieldFormatWords.h"

#include <QCoreApplication>

namespace heliograph {
namespace {

struct FormatWords {
    Q_DECLARE_TR_FUNCTIONS(FieldFormatWords)
};

} // namespace

QString formatExample(FieldFormat format)
{
    switch (format) {
    case FieldFormat::AsIs:
        return FormatWords::tr("as in the list");
    case FieldFormat::NumberRu:
    case FieldFormat::NumberEn:
        return formatCell(QStringLiteral("1234.5"), format);
    case FieldFormat::MoneyRu:
    case FieldFormat::MoneyEn:
        return formatCell(QStringLiteral("1234.50"), format);
    case FieldFormat::Date:
    case FieldFormat::DayMonth:
    case FieldFormat::DayMonthRu:
    case FieldFormat::DayMonthEn:
        return formatCell(QStringLiteral("2026-12-31"), format);
    case FieldFormat::Time:
        return QStringLiteral("14:05");
    case FieldFormat::Upper:
        return FormatWords::tr("CAPITALS");
    case FieldFormat::Lower:
        return FormatWords::tr("small letters");
    case FieldFormat::Title:
        return FormatWords::tr("First Letters");
    }
    return {};
}

} // namespace heliograph
