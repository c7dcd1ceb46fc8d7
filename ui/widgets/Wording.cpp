// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Wording.h"

#include "core/message/PhoneNumber.h"

#include <QCoreApplication>
#include <QLocale>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr int kLeastDecimals = 2;

} // namespace

QString shownMoment(qint64 ms, const QDateTime& now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    const QDate today = now.toLocalTime().date();
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    const qint64 days = today.daysTo(time.date());
    if (days == 0)
        return Words::tr("today %1").arg(clock);
    if (days == 1)
        return Words::tr("tomorrow %1").arg(clock);
    if (days == -1)
        return Words::tr("yesterday %1").arg(clock);
    constexpr qint64 kWeek = 7;
    QString pattern = QStringLiteral("d MMM HH:mm");
    if (days > 0 && days < kWeek)
        pattern = QStringLiteral("ddd d MMM HH:mm");
    else if (time.date().year() != today.year())
        pattern = QStringLiteral("d MMM yyyy");
    return QLocale().toString(time, pattern);
}

QString shownAgo(qint64 ms, const QDateTime& now)
{
    const qint64 seconds = (now.toMSecsSinceEpoch() - ms) / 1000;
    if (seconds < 0 || seconds >= kDay)
        return shownMoment(ms, now);
    if (seconds < kMinute)
        return Words::tr("just now");
    if (seconds < kHour)
        return Words::tr("%Ln minutes ago", nullptr, static_cast<int>(seconds / kMinute));
    return Words::tr("%Ln hours ago", nullptr, static_cast<int>(seconds / kHour));
}

QString shownDuration(qint64 seconds)
{
    const QLocale locale;
    const auto twoDigits = [](qint64 n) { return QString::number(n).rightJustified(2, u'0'); };
    if (seconds < kMinute)
        return Words::tr("%1 s").arg(locale.toString(seconds));
    if (seconds < kHour && seconds % kMinute == 0)
        return Words::tr("%1 min").arg(locale.toString(seconds / kMinute));
    if (seconds < kHour)
        return Words::tr("%1 min %2 s").arg(locale.toString(seconds / kMinute), twoDigits(seconds % kMinute));
    if (seconds < kDay && seconds % kHour / kMinute == 0)
        return Words::tr("%1 h").arg(locale.toString(seconds / kHour));
    if (seconds < kDay)
        return Words::tr("%1 h %2 min")
            .arg(locale.toString(seconds / kHour), twoDigits(seconds % kHour / kMinute));
    return Words::tr("%Ln days", nullptr, static_cast<int>(seconds / kDay));
}

QString shownMoney(const QString& amount, const QString& currency)
{
    bool isNumber = false;
    const double value = amount.toDouble(&isNumber);
    if (!isNumber)
        return amount;
    const qsizetype point = amount.indexOf(u'.');
    const int decimals =
        point < 0 ? kLeastDecimals : std::max(kLeastDecimals, static_cast<int>(amount.size() - point - 1));
    const QString number = QLocale().toString(value, 'f', decimals);
    // A no-break space, so that the sign stays with its number.
    return currency.isEmpty() ? number : number + QChar(QChar::Nbsp) + currency;
}

QString shownShare(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return QStringLiteral("–");
    constexpr double kPercent = 100;
    constexpr double kLeast = 0.1;
    const double percent = kPercent * static_cast<double>(part) / static_cast<double>(whole);
    const QLocale locale;
    if (part > 0 && percent < kLeast)
        return QStringLiteral("<%1 %").arg(locale.toString(kLeast, 'f', 1)).replace(u' ', QChar(QChar::Nbsp));
    if (part == whole || part == 0)
        return locale.toString(percent, 'f', 0) + QChar(QChar::Nbsp) + u'%';
    // Nothing is "100 %" that isn't whole.
    return locale.toString(std::min(percent, 99.9), 'f', 1) + QChar(QChar::Nbsp) + u'%';
}

QString readablePhone(const QString& phone)
{
    const std::optional<PhoneNumber> number = PhoneNumber::fromDigits(phone);
    return number ? grouped(*number) : phone;
}

} // namespace heliograph
