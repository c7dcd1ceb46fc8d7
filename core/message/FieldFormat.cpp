// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message/FieldFormat.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include <array>

namespace heliograph {
namespace {

struct Known {
    FieldFormat format;
    const char* word;
};
constexpr std::array kKnown = {
    Known{FieldFormat::AsIs, ""},
    Known{FieldFormat::NumberRu, "number-ru"},
    Known{FieldFormat::NumberEn, "number-en"},
    Known{FieldFormat::MoneyRu, "money-ru"},
    Known{FieldFormat::MoneyEn, "money-en"},
    Known{FieldFormat::Date, "date"},
    Known{FieldFormat::DayMonth, "day-month"},
    Known{FieldFormat::DayMonthRu, "day-month-ru"},
    Known{FieldFormat::DayMonthEn, "day-month-en"},
    Known{FieldFormat::Time, "time"},
    Known{FieldFormat::Upper, "upper"},
    Known{FieldFormat::Lower, "lower"},
    Known{FieldFormat::Title, "title"},
};

/// A number as its digits.
struct Figures {
    QString sign;
    QString whole;
    QString fraction;
};

QRegularExpression expression(const char* pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<Figures> readFigures(const QString& cell)
{
    // Groups by blanks and decimals by either sign, groups by commas and decimals by a point, or the reverse.
    static const QRegularExpression patterns[] = {
        expression("^([-+]?)([0-9]{1,3}(?:[\\s'][0-9]{3})+|[0-9]+)(?:[.,]([0-9]+))?$"),
        expression("^([-+]?)([0-9]{1,3}(?:,[0-9]{3})+)\\.([0-9]+)$"),
        expression("^([-+]?)([0-9]{1,3}(?:\\.[0-9]{3})+),([0-9]+)$"),
        expression("^([-+]?)([0-9]{1,3}(?:,[0-9]{3}){2,})()$"),
    };
    static const QRegularExpression either = expression("^[-+]?[0-9]{1,3},[0-9]{3}$");
    QString text = cell.trimmed();
    text.replace(QChar(0x2212), u'-');
    if (either.match(text).hasMatch())
        return std::nullopt;
    for (const QRegularExpression& pattern : patterns) {
        const QRegularExpressionMatch match = pattern.match(text);
        if (!match.hasMatch())
            continue;
        QString whole;
        for (const QChar c : match.captured(2)) {
            if (c.isDigit() && (c != u'0' || !whole.isEmpty()))
                whole += c;
        }
        return Figures{match.captured(1) == QStringLiteral("-") ? QStringLiteral("-") : QString(),
                       whole.isEmpty() ? QStringLiteral("0") : whole, match.captured(3)};
    }
    return std::nullopt;
}

/// Rounds to two decimals, halves away from zero.
void roundToMoney(Figures& figures)
{
    constexpr qsizetype kDecimals = 2;
    const bool up = figures.fraction.size() > kDecimals && figures.fraction.at(kDecimals) >= u'5';
    figures.fraction = figures.fraction.left(kDecimals).leftJustified(kDecimals, u'0');
    if (!up)
        return;
    QString digits = figures.whole + figures.fraction;
    qsizetype at = digits.size() - 1;
    while (at >= 0 && digits.at(at) == u'9')
        digits[at--] = u'0';
    if (at < 0)
        digits.prepend(u'1');
    else
        digits[at] = QChar(digits.at(at).unicode() + 1);
    figures.whole = digits.chopped(kDecimals);
    figures.fraction = digits.right(kDecimals);
}

QString written(Figures figures, bool russian)
{
    constexpr qsizetype kGroup = 3;
    // A plain blank: the no-break one would make a Latin text Unicode.
    const QChar between = russian ? u' ' : u',';
    for (qsizetype at = figures.whole.size() - kGroup; at > 0; at -= kGroup)
        figures.whole.insert(at, between);
    const QString fraction =
        figures.fraction.isEmpty() ? QString() : (russian ? u',' : u'.') + figures.fraction;
    return figures.sign + figures.whole + fraction;
}

QString asNumber(const QString& cell, FieldFormat format)
{
    std::optional<Figures> figures = readFigures(cell);
    if (!figures)
        return cell;
    if (format == FieldFormat::MoneyRu || format == FieldFormat::MoneyEn)
        roundToMoney(*figures);
    return written(*std::move(figures), format == FieldFormat::NumberRu || format == FieldFormat::MoneyRu);
}

/// The day in the cell; of one without a year that is known, in a leap year.
std::optional<QDate> readDay(const QString& cell, bool& hasYear)
{
    static const QRegularExpression iso = expression("^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T\\s].*)?$");
    static const QRegularExpression usual =
        expression("^([0-9]{1,2})\\.([0-9]{1,2})\\.?([0-9]{4}|[0-9]{2})?(?:\\s.*)?$");
    constexpr int kLeapYear = 2000;
    const QString text = cell.trimmed();
    QDate day;
    if (const QRegularExpressionMatch match = iso.match(text); match.hasMatch()) {
        hasYear = true;
        day = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const QRegularExpressionMatch other = usual.match(text); other.hasMatch()) {
        hasYear = other.captured(3).size() == 4;
        day = QDate(hasYear ? other.captured(3).toInt() : kLeapYear, other.captured(2).toInt(),
                    other.captured(1).toInt());
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString asDate(const QString& cell, FieldFormat format)
{
    bool hasYear = false;
    const std::optional<QDate> day = readDay(cell, hasYear);
    if (!day || (format == FieldFormat::Date && !hasYear))
        return cell;
    if (format == FieldFormat::Date)
        return day->toString(QStringLiteral("dd.MM.yyyy"));
    if (format == FieldFormat::DayMonth)
        return day->toString(QStringLiteral("dd.MM"));
    const QLocale locale(format == FieldFormat::DayMonthRu ? QLocale::Russian : QLocale::English);
    return locale.toString(*day, QStringLiteral("d MMMM"));
}

QString asTime(const QString& cell)
{
    static const QRegularExpression pattern =
        expression("(?:^|[T\\s])([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?$");
    const QRegularExpressionMatch match = pattern.match(cell.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? time.toString(QStringLiteral("HH:mm")) : cell;
}

QString asTitle(const QString& cell)
{
    QString title = cell.toLower();
    bool begins = true;
    for (QChar& c : title) {
        if (begins)
            c = c.toUpper();
        begins = !c.isLetterOrNumber() && c != u'\'' && c != QChar(0x2019);
    }
    return title;
}

} // namespace

QList<FieldFormat> allFieldFormats()
{
    QList<FieldFormat> formats;
    for (const Known& known : kKnown)
        formats += known.format;
    return formats;
}

QString fieldFormatWord(FieldFormat format)
{
    return QString::fromLatin1(kKnown.at(static_cast<std::size_t>(format)).word);
}

std::optional<FieldFormat> fieldFormatFromWord(QStringView word)
{
    for (const Known& known : kKnown) {
        if (word == QLatin1StringView(known.word))
            return known.format;
    }
    return std::nullopt;
}

QString formatCell(const QString& cell, FieldFormat format)
{
    switch (format) {
    case FieldFormat::AsIs:
        return cell;
    case FieldFormat::NumberRu:
    case FieldFormat::NumberEn:
    case FieldFormat::MoneyRu:
    case FieldFormat::MoneyEn:
        return asNumber(cell, format);
    case FieldFormat::Date:
    case FieldFormat::DayMonth:
    case FieldFormat::DayMonthRu:
    case FieldFormat::DayMonthEn:
        return asDate(cell, format);
    case FieldFormat::Time:
        return asTime(cell);
    case FieldFormat::Upper:
        return cell.toUpper();
    case FieldFormat::Lower:
        return cell.toLower();
    case FieldFormat::Title:
        return asTitle(cell);
    }
    return cell;
}

} // namespace heliograph
