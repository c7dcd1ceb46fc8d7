// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/OdsCellText.h"

#include "core/spreadsheet/SheetDate.h"
#include "core/spreadsheet/XmlText.h"

#include <algorithm>
#include <charconv>

namespace heliograph {
namespace {

enum class NumberLook : quint8 { Plain, Exponent, Other };

/// Whether a text is nothing but a number, and whether digits of it are hidden.
NumberLook lookOf(QStringView text)
{
    bool digits = false;
    bool exponent = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c >= u'0' && c <= u'9') {
            digits = true;
        } else if ((c == u'E' || c == u'e') && digits && !exponent) {
            exponent = true;
            if (i + 1 < text.size() && (text.at(i + 1) == u'+' || text.at(i + 1) == u'-'))
                ++i;
        } else if (c != u'.' && c != u',' && !(i == 0 && (c == u'-' || c == u'+'))) {
            return NumberLook::Other;
        }
    }
    if (!digits)
        return NumberLook::Other;
    return exponent ? NumberLook::Exponent : NumberLook::Plain;
}

/// What stands there when a number doesn't fit its column or its format, as a phone number set as a date.
bool saysItDoesNotFit(QStringView text)
{
    return text == u"#FMT" || std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'#'; });
}

QString timeText(QByteArrayView value, const NumberFormat& format)
{
    const auto days = odsDays(value);
    if (!days)
        return QString::fromUtf8(value);
    const NumberFormat chosen = format.isDate() ? format : NumberFormat::builtIn(*days < 1 ? 21 : 46);
    return chosen.apply(QByteArray::number(*days, 'g', 17), false);
}

} // namespace

OdsType odsTypeOf(QByteArrayView word)
{
    if (word == "string")
        return OdsType::Text;
    if (word == "float")
        return OdsType::Number;
    if (word == "date")
        return OdsType::Date;
    if (word == "percentage")
        return OdsType::Percentage;
    if (word == "currency")
        return OdsType::Currency;
    if (word == "time")
        return OdsType::Time;
    return word == "boolean" ? OdsType::Boolean : OdsType::None;
}

QString odsValueText(OdsType type, QByteArrayView value, const NumberFormat& format)
{
    constexpr int kPercent = 10;
    switch (type) {
    case OdsType::Number:
    case OdsType::Currency:
        return value.isEmpty() ? QString() : format.apply(value, false);
    case OdsType::Percentage:
        return (format.isGeneral() ? NumberFormat::builtIn(kPercent) : format).apply(value, false);
    case OdsType::Date:
        return isoDateText(QString::fromUtf8(value), format, false).value_or(QString::fromUtf8(value));
    case OdsType::Time:
        return timeText(value, format);
    case OdsType::Boolean:
        return value == "true" ? QStringLiteral("TRUE")
                               : (value == "false" ? QStringLiteral("FALSE") : QString::fromUtf8(value));
    case OdsType::Text:
    case OdsType::None:
        break;
    }
    return QString::fromUtf8(value);
}

QString odsShownText(OdsType type, QByteArrayView value, const NumberFormat& format, QString text)
{
    const bool isNumber = type == OdsType::Number || type == OdsType::Percentage || type == OdsType::Currency;
    if (!isNumber)
        return text;
    if (isCanonicalNumber(value) && text == QLatin1StringView(value))
        return text;
    if (saysItDoesNotFit(text))
        return odsValueText(type, value, format);
    const NumberLook look = lookOf(text);
    const bool whole = look == NumberLook::Exponent ||
                       (look == NumberLook::Plain && type == OdsType::Number && format.isGeneral());
    const std::optional<Decimal> number = whole ? Decimal::parse(value) : std::nullopt;
    if (!number)
        return text;
    QString exact = number->general();
    return text.contains(u',') ? exact.replace(u'.', u',') : exact;
}

std::optional<double> odsDays(QByteArrayView duration)
{
    const char* p = duration.begin();
    const char* end = duration.end();
    const bool negative = p < end && *p == '-';
    p += negative ? 1 : 0;
    if (p == end || *p++ != 'P')
        return std::nullopt;
    bool inTime = false;
    double seconds = 0;
    while (p < end) {
        if (*p == 'T' && !inTime) {
            inTime = true;
            ++p;
            continue;
        }
        double amount = 0;
        const auto [rest, error] = std::from_chars(p, end, amount);
        if (error != std::errc() || rest == end)
            return std::nullopt;
        const char unit = *rest;
        if (unit == 'D' && !inTime)
            seconds += amount * 86'400;
        else if (unit == 'H' && inTime)
            seconds += amount * 3600;
        else if (unit == 'M' && inTime)
            seconds += amount * 60;
        else if (unit == 'S' && inTime)
            seconds += amount;
        else
            return std::nullopt;
        p = rest + 1;
    }
    return (negative ? -seconds : seconds) / 86'400;
}

} // namespace heliograph
