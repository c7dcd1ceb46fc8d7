// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliJson.h"

#include "app/cli/ErrorHint.h"

#include <QDateTime>

namespace heliograph {

QJsonValue jsonText(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonInteger(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue jsonTime(const std::optional<qint64>& msUtc)
{
    if (!msUtc)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*msUtc, Qt::UTC).toString(Qt::ISODate);
}

QJsonValue jsonError(const Error* error)
{
    if (!error)
        return {};
    return QJsonObject{{QStringLiteral("code"), contractWord(error->code)},
                       {QStringLiteral("message"), describeWithHint(*error)}};
}

} // namespace heliograph
