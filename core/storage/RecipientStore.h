// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Result.h"
#include "core/campaign/RecipientState.h"
#include "core/storage/EventKind.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace heliograph {

class Connection;
class Statement;

/// One recipient with what was confirmed and what happened.
struct RecipientRow {
    qint64 key = 0; ///< RowCodec.h
    qint64 row = 0;
    QString phone;
    QStringList cells;
    QString sender; ///< empty = the campaign's
    std::optional<qint64> sendAt;
    qint64 clientId = 0;
    int parts = 0;
    qint64 textHash = 0;
    RecipientState state = RecipientState::Ready;
    Next next = Next::None;
    int maybe = 0;
    int number = 0; ///< within its latest document
    QString gatewayId;
    Reason reason = Reason::None;
    QString detail; ///< the gateway's words, or the detail of a local reason
    qint64 changedAt = 0;
};

/// What happened to a recipient at one moment.
struct RecipientEvent {
    qint64 at = 0;
    EventKind kind = EventKind::Attempt;
    std::optional<qint64> attempt;
    RecipientState state = RecipientState::Ready;
    Reason reason = Reason::None;
    QString detail;
};

/// Reads recipients of a campaign.
class RecipientStore {
public:
    explicit RecipientStore(Connection& connection) : m_connection(connection) {}

    /// Calls `visit` for each recipient in order, in short reads of 1,000 rows; false from `visit` ends it.
    /// An empty `states` means all.
    Result<void> forEach(qint64 campaign, const QSet<RecipientState>& states,
                         const std::function<bool(const RecipientRow&)>& visit);

    /// Up to 1,000 recipients behind a key (RowCodec.h), in order; none at the end.
    Result<std::vector<RecipientRow>> page(qint64 campaign, qint64 afterKey);

    /// The story of one recipient, oldest first.
    Result<std::vector<RecipientEvent>> events(qint64 key);

private:
    Connection& m_connection;
};

} // namespace heliograph
