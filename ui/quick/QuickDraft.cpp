// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/QuickDraft.h"

#include "core/storage/WorkspaceMeta.h"

#include <QJsonDocument>

namespace heliograph {

namespace {
const QString kKey = QStringLiteral("quick.draft");
}

Result<QJsonObject> readQuickDraft(Connection& connection)
{
    const Result<QString> kept = WorkspaceMeta(connection).text(kKey);
    if (!kept)
        return forward(kept);
    return QJsonDocument::fromJson(kept->toUtf8()).object();
}

Result<void> keepQuickDraft(Connection& connection, const QJsonObject& draft)
{
    const QByteArray json =
        draft.isEmpty() ? QByteArray() : QJsonDocument(draft).toJson(QJsonDocument::Compact);
    return WorkspaceMeta(connection).set(kKey, QString::fromUtf8(json));
}

} // namespace heliograph
