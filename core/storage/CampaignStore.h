// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Result.h"
#include "core/campaign/Campaign.h"

#include <vector>

namespace heliograph {

class Connection;
class Statement;

/// A recipient of a draft.
struct NewRecipient {
    qint64 row = 0; ///< the operator's own row number
    QString phone;  ///< digits; as typed where it is no phone
    QStringList cells;
    QString sender; ///< empty = the campaign's
    std::optional<qint64> sendAt;
    RecipientState state = RecipientState::Ready; ///< Ready, Invalid or Skipped
    Reason reason = Reason::None;
    QString detail;
};

/// Campaigns without their ledger: drafts, states, counters, lists.
class CampaignStore {
public:
    explicit CampaignStore(Connection& connection) : m_connection(connection) {}

    /// A draft that nobody sees until completeDraft(). Takes name, parent, accountName, plan, headers,
    /// createdAt.
    Result<qint64> createDraft(const Campaign& campaign);
    /// Appends recipients in one transaction.
    Result<void> addRecipients(qint64 campaign, const std::vector<NewRecipient>& recipients);
    Result<void> completeDraft(qint64 campaign);
    /// Removes a draft with its rows; ErrorCode::NotAllowedInState once it is sealed.
    Result<void> removeDraft(qint64 campaign);
    /// Removes what a crash left half imported. Only while no other program imports.
    Result<void> removeIncompleteDrafts();

    /// ErrorCode::NoSuchCampaign.
    Result<Campaign> campaign(qint64 id);
    Result<std::vector<Campaign>> campaigns();

    Result<void> setState(qint64 campaign, CampaignState state, const Error* pausedBy, qint64 nowMs);
    /// Asks whoever runs the campaign; Wanted::Nothing clears it.
    Result<void> setWanted(qint64 campaign, Wanted wanted);
    /// Binds a campaign to the computer that runs it from now on.
    Result<void> setMachine(qint64 campaign, const QString& machine);

private:
    Result<qint64> nextIndex(qint64 campaign);
    Result<Campaign> fromRow(Statement& statement);

    Connection& m_connection;
};

} // namespace heliograph
