// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace heliograph {

class Connection;

/// A campaign that has the same message for the same phone.
struct EarlierCampaign {
    QString name;
    qint64 at = 0; ///< ms UTC: its first attempt, else its sealing
};

/// What the look before a send reads of a draft at once, without its rows passing through the program.
class CheckReader {
public:
    explicit CheckReader(Connection& connection) : m_connection(connection) {}

    /// A hash over everything of a draft that sealing freezes: its plan, headers, account and rows. It
    /// changes when any of them does. ErrorCode::NoSuchCampaign.
    Result<QByteArray> digest(qint64 campaign);

    /// The phones of rows that were left out as a repeat of an earlier row.
    Result<QSet<QString>> duplicatePhones(qint64 campaign);

    /// Keys of ready rows whose phone has come to the stop list since the import, in order.
    Result<std::vector<qint64>> newlyStopListed(qint64 campaign);
    Result<qint64> stopListSize();

    /// The campaign behind SealedRow::earlier: one that the guard counts from `sinceMs` (ms UTC) on, who has
    /// sent it before who is still to, the latest of these. Nothing when it was removed since.
    Result<std::optional<EarlierCampaign>> earlierCampaign(qint64 campaign, qint64 fingerprint,
                                                           qint64 sinceMs);

    /// Parts → messages, of the rows of a sealed campaign that take part.
    Result<std::map<int, qint64>> sealedParts(qint64 campaign);

private:
    Connection& m_connection;
};

} // namespace heliograph
