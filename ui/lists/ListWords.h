// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/Field.h"

#include <QDateTime>
#include <QString>

namespace heliograph {

/// "+7 900 000-01-01"; what is no number stays as it was typed.
QString phoneForPeople(const QString& digits);
/// "today", "10 Apr" this year, else with the year; local time.
QString shortDay(qint64 ms, const QDateTime& now);
/// "3 April", with the year where it isn't this one.
QString longDay(qint64 ms, const QDateTime& now);
/// With seconds and zone, for tool tips.
QString exactMoment(qint64 ms);
/// What a column means, for people: "Phone", "Name", …
QString fieldName(Field field);

} // namespace heliograph
