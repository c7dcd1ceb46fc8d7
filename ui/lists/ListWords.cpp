// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListWords.h"

#include "core/message/PhoneNumber.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace heliograph {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

bool isThisYear(const QDateTime& time, const QDateTime& now)
{
    return time.date().year() == now.toLocalTime().date().year();
}

} // namespace

QString phoneForPeople(const QString& digits)
{
    const std::optional<PhoneNumber> number = PhoneNumber::fromDigits(digits);
    return number ? grouped(*number) : digits;
}

QString shortDay(qint64 ms, const QDateTime& now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    if (time.date() == now.toLocalTime().date())
        return Words::tr("today");
    return QLocale().toString(time,
                              isThisYear(time, now) ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString longDay(qint64 ms, const QDateTime& now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return QLocale().toString(time, isThisYear(time, now) ? QStringLiteral("d MMMM")
                                                          : QStringLiteral("d MMMM yyyy"));
}

QString exactMoment(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return QLocale().toString(time, QStringLiteral("d MMMM yyyy HH:mm:ss ")) + time.timeZoneAbbreviation();
}

QString fieldName(Field field)
{
    // In the order of the enum.
    static constexpr std::array<const char*, kFieldCount> kNames{
        QT_TRANSLATE_NOOP("Lists", "Phone"),        QT_TRANSLATE_NOOP("Lists", "Name"),
        QT_TRANSLATE_NOOP("Lists", "Surname"),      QT_TRANSLATE_NOOP("Lists", "Patronymic"),
        QT_TRANSLATE_NOOP("Lists", "Organization"), QT_TRANSLATE_NOOP("Lists", "Position"),
        QT_TRANSLATE_NOOP("Lists", "E-mail"),       QT_TRANSLATE_NOOP("Lists", "Birthday"),
        QT_TRANSLATE_NOOP("Lists", "Sex"),          QT_TRANSLATE_NOOP("Lists", "Notes"),
        QT_TRANSLATE_NOOP("Lists", "Text"),         QT_TRANSLATE_NOOP("Lists", "Time"),
        QT_TRANSLATE_NOOP("Lists", "Sender")};
    return Words::tr(kNames.at(static_cast<std::size_t>(field)));
}

} // namespace heliograph
