// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace heliograph {

/// "today 12:03", "tomorrow 10:00", "Fri 17 Apr 09:00" within a week ahead, "10 Apr 16:20", with the year
/// when it isn't this one; local time. `ms` is ms UTC.
QString shownMoment(qint64 ms, const QDateTime& now);

/// How long ago something was: "just now", "40 minutes ago", "3 hours ago", then shownMoment().
QString shownAgo(qint64 ms, const QDateTime& now);

/// How long something takes: "45 s", "2 min 07 s", "1 h 20 min", "3 days".
QString shownDuration(qint64 seconds);

/// An amount (AccountMoney.h) grouped by the locale, with two decimals at least and its currency.
QString shownMoney(const QString& amount, const QString& currency);

/// A part of a whole with one decimal: "93.8 %", "<0.1 %"; an en dash where the whole is nothing.
QString shownShare(qint64 part, qint64 whole);

/// A phone grouped for reading; what is no number stays as it was typed.
QString readablePhone(const QString& phone);

} // namespace heliograph
