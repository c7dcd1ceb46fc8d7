// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Result.h"
#include "core/campaign/Campaign.h"

#include <functional>
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
    QStringList repairs = {}; ///< words of what was repaired in the phone, the weightiest first
    int nth = 0;              ///< which of the numbers of its cell it has, from 0
    qint64 copyOf = 0;        ///< key of the row whose repairs and typed phone it takes; 0 = none
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
    /// Shows a draft that was being made or hidden. ErrorCode::NoSuchCampaign when it is gone.
    Result<void> completeDraft(qint64 campaign);
    /// A draft with these recipients that is seen at once, in one transaction. Takes what createDraft()
    /// takes.
    Result<qint64> newDraft(const Campaign& campaign, const std::vector<NewRecipient>& recipients = {});
    /// Reads a draft, lets `edit` change its name, account and plan, and writes these, all in one
    /// transaction. ErrorCode::NotAllowedInState once it is sealed, NoSuchCampaign.
    Result<void> changeDraft(qint64 campaign, const std::function<void(Campaign&)>& edit);
    /// Gives a campaign in any state another name.
    Result<void> rename(qint64 campaign, const QString& name);
    /// A new draft with the message and the settings of a campaign in any state; with its list as it was
    /// imported when `withList`. Times are left out, since they have passed or will have.
    Result<qint64> duplicate(qint64 campaign, const QString& name, bool withList, qint64 nowMs);
    /// Shows a hidden draft in the place of a visible one, which is hidden. Name, account, message and
    /// settings are those that are seen now; only the list changes. `edit` may change them on the way.
    /// NotAllowedInState, NoSuchCampaign.
    Result<void> swapDrafts(qint64 shown, qint64 hidden, qint64 nowMs,
                            const std::function<void(Campaign&)>& edit = {});
    /// Takes a draft out of sight; completeDraft() brings it back, a start after a day removes it.
    /// NotAllowedInState once it is sealed.
    Result<void> hideDraft(qint64 campaign, qint64 nowMs);
    /// Removes a draft with its rows; ErrorCode::NotAllowedInState once it is sealed.
    Result<void> removeDraft(qint64 campaign);
    /// Removes what a crash left half imported and what was hidden, both not before a day has passed: undo
    /// may still want it. Only while no other program imports.
    Result<void> removeIncompleteDrafts(qint64 nowMs);

    /// ErrorCode::NoSuchCampaign.
    Result<Campaign> campaign(qint64 id);
    Result<std::vector<Campaign>> campaigns();
    /// The numbers of complete campaigns in this state.
    Result<std::vector<qint64>> inState(CampaignState state);

    /// Answers what another program asked for; a campaign that begins to run has still to obey it, and a
    /// pause doesn't answer the wish to cancel.
    Result<void> setState(qint64 campaign, CampaignState state, const Error* pausedBy, qint64 nowMs);
    /// Asks whoever runs the campaign; Wanted::Nothing clears it.
    Result<void> setWanted(qint64 campaign, Wanted wanted);
    /// Campaigns that are open and to be cancelled, by a wish that nobody has obeyed yet.
    Result<std::vector<qint64>> wantedCancelled();
    /// Binds a campaign to the computer that runs it from now on.
    Result<void> setMachine(qint64 campaign, const QString& machine);

private:
    Result<qint64> nextIndex(qint64 campaign);
    Result<void> checkUnsealed(qint64 campaign);
    Result<void> insertRecipients(qint64 campaign, const std::vector<NewRecipient>& recipients);
    Result<void> hide(qint64 campaign, qint64 nowMs);
    Result<void> deleteRows(qint64 campaign);
    Result<void> removeLeftover(qint64 campaign, qint64 nowMs);
    Result<void> noteRepairs(qint64 key, const QStringList& repairs, int nth);
    Result<void> copyRepairs(qint64 from, qint64 to);
    Result<void> copyList(qint64 from, qint64 to);
    Result<Campaign> fromRow(Statement& statement);

    Connection& m_connection;
};

} // namespace heliograph
