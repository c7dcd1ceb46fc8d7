// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowTime.h"

#include <QDateTime>

namespace heliograph {

std::optional<qint64> readLocalTime(QStringView text)
{
    static constexpr const char16_t* kFormats[] = {
        u"yyyy-MM-dd HH:mm",    u"yyyy-MM-dd HH:mm:ss", u"yyyy-MM-ddTHH:mm",
        u"yyyy-MM-ddTHH:mm:ss", u"dd.MM.yyyy HH:mm",    u"dd.MM.yyyy HH:mm:ss",
        u"d.M.yyyy H:mm",       u"yyyy-MM-dd",          u"dd.MM.yyyy"};
    const QString trimmed = text.trimmed().toString();
    for (const char16_t* format : kFormats) {
        const QDateTime time = QDateTime::fromString(trimmed, QString::fromUtf16(format));
        if (time.isValid())
            return time.toMSecsSinceEpoch();
    }
    return std::nullopt;
}

RowTime judgeRowTime(QStringView cell, qint64 nowMs)
{
    if (cell.trimmed().isEmpty())
        return {};
    RowTime time{readLocalTime(cell), Reason::None};
    if (!time.at)
        time.reason = Reason::BadRowTime;
    else if (*time.at < nowMs)
        time.reason = Reason::RowTimeInPast;
    return time;
}

} // namespace heliograph
