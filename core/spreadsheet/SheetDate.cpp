// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/SheetDate.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace heliograph {
namespace {

using Section = NumberFormat::Section;
using Token = NumberFormat::Token;
using Kind = NumberFormat::TokenKind;

constexpr double kLastSerial = 2'958'466; // the day after 31.12.9999
constexpr int kDays1904 = 1462;           // between the two epochs
constexpr qint64 kMsPerDay = 86'400'000;
constexpr qint64 kNotALeapDay = 60; // 29.02.1900, which never was

struct Moment {
    int year = 1900;
    int month = 1;
    int day = 0;
    int weekday = 6;  ///< 1 = Monday; serial 0 was a Saturday
    qint64 ofDay = 0; ///< milliseconds
    qint64 whole = 0; ///< milliseconds since serial 0
};

Moment momentOf(qint64 milliseconds, bool date1904)
{
    Moment moment;
    moment.whole = milliseconds;
    moment.ofDay = milliseconds % kMsPerDay;
    const qint64 day = milliseconds / kMsPerDay + (date1904 ? kDays1904 : 0);
    if (day == 0)
        return moment;
    if (day == kNotALeapDay) {
        moment.month = 2;
        moment.day = 29;
        moment.weekday = 3;
        return moment;
    }
    const QDate date = QDate(1899, 12, day < kNotALeapDay ? 31 : 30).addDays(day);
    moment.year = date.year();
    moment.month = date.month();
    moment.day = date.day();
    moment.weekday = date.dayOfWeek();
    return moment;
}

void appendNumber(QString& text, qint64 number, int width)
{
    const QString digits = QString::number(number);
    for (qsizetype i = digits.size(); i < width; ++i)
        text += u'0';
    text += digits;
}

QString monthName(const Section& section, int month, int width)
{
    const QLocale locale = section.russian ? QLocale(QLocale::Russian) : QLocale::c();
    if (width == 3)
        return section.russian ? locale.standaloneMonthName(month, QLocale::LongFormat).left(3).toLower()
                               : locale.monthName(month, QLocale::ShortFormat);
    const QString name = section.genitive ? locale.monthName(month, QLocale::LongFormat)
                                          : locale.standaloneMonthName(month, QLocale::LongFormat);
    return width == 5 ? name.left(1).toUpper() : name;
}

QString dayName(const Section& section, int weekday, int width)
{
    const QLocale locale = section.russian ? QLocale(QLocale::Russian) : QLocale::c();
    return locale.standaloneDayName(weekday, width == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
}

void appendTime(QString& text, const Section& section, const Token& token, const Moment& moment)
{
    const qint64 seconds = moment.ofDay / 1000;
    const qint64 hour = seconds / 3600;
    switch (token.kind) {
    case Kind::Hour:
        appendNumber(text, section.halfDays ? (hour + 11) % 12 + 1 : hour, token.width);
        break;
    case Kind::Minute:
        appendNumber(text, seconds / 60 % 60, token.width);
        break;
    case Kind::Second:
        appendNumber(text, seconds % 60, token.width);
        break;
    case Kind::SecondFraction:
        text += QString::number(moment.ofDay % 1000)
                    .rightJustified(3, u'0')
                    .leftJustified(token.width, u'0', true);
        break;
    case Kind::HalfDay:
        text += QStringView(hour < 12 ? u"AM" : u"PM").first(token.width == 3 ? 1 : 2);
        break;
    case Kind::ElapsedHours:
        appendNumber(text, moment.whole / 3'600'000, token.width);
        break;
    case Kind::ElapsedMinutes:
        appendNumber(text, moment.whole / 60'000, token.width);
        break;
    case Kind::ElapsedSeconds:
        appendNumber(text, moment.whole / 1000, token.width);
        break;
    default:
        break;
    }
}

void appendDatePart(QString& text, const Section& section, const Token& token, const Moment& moment)
{
    switch (token.kind) {
    case Kind::Literal:
        text += token.text;
        break;
    case Kind::Point:
        text += u'.';
        break;
    case Kind::Year:
        if (token.width <= 2)
            appendNumber(text, moment.year % 100, 2);
        else
            appendNumber(text, moment.year, 4);
        break;
    case Kind::Month:
        if (token.width <= 2)
            appendNumber(text, moment.month, token.width);
        else
            text += monthName(section, moment.month, token.width);
        break;
    case Kind::Day:
        if (token.width <= 2)
            appendNumber(text, moment.day, token.width);
        else
            text += dayName(section, moment.weekday, token.width);
        break;
    default:
        appendTime(text, section, token, moment);
    }
}

} // namespace

std::optional<QString> sheetDateText(double serial, const Section& section, bool date1904)
{
    if (!(serial >= 0) || serial >= kLastSerial - (date1904 ? kDays1904 : 0))
        return std::nullopt;
    const bool fractions = std::any_of(section.tokens.begin(), section.tokens.end(),
                                       [](const Token& token) { return token.kind == Kind::SecondFraction; });
    // A time of day is seldom an exact double; without the rounding 18:00 would be shown as 17:59.
    const qint64 milliseconds = fractions ? std::llround(serial * double(kMsPerDay))
                                          : std::llround(serial * double(kMsPerDay / 1000)) * 1000;
    const Moment moment = momentOf(milliseconds, date1904);
    QString text;
    text.reserve(16);
    for (const Token& token : section.tokens)
        appendDatePart(text, section, token, moment);
    return text;
}

std::optional<double> serialFromIso(QStringView text, bool date1904)
{
    QString iso = text.trimmed().toString();
    if (iso.endsWith(u'Z'))
        iso.chop(1);
    const qsizetype t = iso.indexOf(u'T');
    const bool timeOnly = t < 0 && iso.indexOf(u':') > 0;
    const QString dayPart = timeOnly ? QString() : iso.left(t < 0 ? iso.size() : t);
    const QString timePart = timeOnly ? iso : (t < 0 ? QString() : iso.mid(t + 1));
    double serial = 0;
    if (!timeOnly) {
        const QDate date = QDate::fromString(dayPart, Qt::ISODate);
        if (!date.isValid())
            return std::nullopt;
        const qint64 day = QDate(1899, 12, 30).daysTo(date);
        serial = double(day <= kNotALeapDay ? day - 1 : day) - (date1904 ? kDays1904 : 0);
    }
    if (!timePart.isEmpty()) {
        const QTime time = QTime::fromString(timePart, Qt::ISODateWithMs);
        if (!time.isValid())
            return std::nullopt;
        serial += double(time.msecsSinceStartOfDay()) / double(kMsPerDay);
    }
    return serial;
}

std::optional<QString> isoDateText(QStringView text, const NumberFormat& format, bool date1904)
{
    const auto serial = serialFromIso(text, date1904);
    if (!serial)
        return std::nullopt;
    const bool wholeDay = *serial == static_cast<double>(static_cast<qint64>(*serial));
    const NumberFormat chosen = format.isDate() ? format
                                : wholeDay      ? NumberFormat::builtIn(14)
                                : *serial < 1   ? NumberFormat::builtIn(21)
                                                : NumberFormat::fromCode(u"dd.mm.yyyy hh:mm");
    return chosen.apply(QByteArray::number(*serial, 'g', 17), date1904);
}

} // namespace heliograph
