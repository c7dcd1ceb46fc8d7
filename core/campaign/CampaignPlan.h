// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/message/Message.h"

#include <QByteArray>
#include <QJsonObject>
#include <QTime>

#include <optional>

namespace heliograph {

/// The hours, by the computer's clock, in which sending is allowed; from == to means always.
struct QuietHours {
    QTime allowedFrom;
    QTime allowedTo;

    bool allows(QTime localTime) const;
    bool operator==(const QuietHours&) const = default;
};

/// Everything of a campaign that sealing freezes, except its recipients (ledger.md, "Sealing").
struct CampaignPlan {
    Message message;    ///< texts with placeholders
    QString textColumn; ///< the column that is the text, instead of message.text; empty = none
    /// Everything the operator wrote, texts of kinds that aren't sent now included; for the editor alone.
    std::optional<Message> written;
    QJsonObject profile; ///< GatewayProfile as it was
    int recipientsPerDocument = 100;
    int gatewayUtcOffsetMinutes = 0; ///< zone of the times written into documents
    std::optional<qint64> sendAt;    ///< ms UTC; absent = now
    std::optional<qint64> validUntil;
    std::optional<qint64> viberValidUntil;
    int validMinutes = 0;      ///< after the beginning; turned into validUntil before sealing; 0 = not given
    int viberValidMinutes = 0; ///< the same for viberValidUntil
    QString timeColumn;        ///< the column with each row's own time; empty = none
    int maxParts = 0;          ///< 0 = no cap
    qint64 maxRecipients = 0;  ///< 0 = no cap
    QuietHours quietHours;
    QString locale; ///< in which values were formatted
    QString source; ///< the file or book it came from
    QString phoneHeader;
    QString region;
    QJsonObject list; ///< how the draft's list is read; the engine's ListMemory knows the keys

    QByteArray toJson() const;
    static Result<CampaignPlan> fromJson(const QByteArray& json);
};

} // namespace heliograph
