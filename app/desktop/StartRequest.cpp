// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/StartRequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace heliograph {
namespace {

const QString kFile = QStringLiteral("file");
const QString kCampaign = QStringLiteral("campaign");
const QString kNew = QStringLiteral("new");
const QString kQuick = QStringLiteral("quick");
const QString kActivation = QStringLiteral("activation");

} // namespace

QByteArray StartRequest::toLine() const
{
    const QJsonObject object{{kFile, file},
                             {kCampaign, QString::number(campaign)},
                             {kNew, newCampaign},
                             {kQuick, quickMessage},
                             {kActivation, activation}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StartRequest> StartRequest::fromLine(const QByteArray& line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    StartRequest request;
    request.file = object.value(kFile).toString();
    request.campaign = object.value(kCampaign).toString().toLongLong();
    request.newCampaign = object.value(kNew).toBool();
    request.quickMessage = object.value(kQuick).toBool();
    request.activation = object.value(kActivation).toString();
    return request;
}

} // namespace heliograph
