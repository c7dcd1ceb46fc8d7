// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressbook/RecipientImporter.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/campaign/CampaignPlan.h"
#include "core/engine/ListSource.h"
#include "core/engine/SpaceWatch.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/Workspace.h"

namespace heliograph {

class RecipientsAhead;

/// What a draft is made of.
struct DraftRequest {
    QString name; ///< empty = made from the source
    QString accountName;
    CampaignPlan plan;
    ListRequest list;
    QString timeColumn; ///< header of the column with each row's own time; empty = none
};

struct DraftResult {
    qint64 campaign = 0;
    ImportCounts counts;
    /// The operator's row numbers whose phone cell holds further numbers; only the first of each is taken.
    std::vector<qint64> severalNumbers;
    qint64 brokeOffAfter =
        0;               ///< with ListRequest::untilDamage: the last row that could be read; 0 = all could
    qint64 previous = 0; ///< replaceList(): the draft with the list before, hidden
};

/// Makes a draft campaign of a list, with progress in rows: every non-blank row becomes a recipient, ready or
/// with the reason why not. Invisible until it is whole; an error or a cancel leaves nothing behind.
class DraftBuilder {
public:
    DraftBuilder(Workspace& workspace, Clock& clock) : m_workspace(workspace), m_clock(clock) {}

    /// The errors of openList() and of MessageComposer::compile(), TooLittleSpace, StorageFailed, Cancelled.
    Result<DraftResult> build(const DraftRequest& request, const Progress& progress = {});

    /// Gives a draft another list. Name, account, message and settings stay, also where the message names
    /// columns that the list lacks. The draft gets another id; the one with the old list is hidden for a day
    /// at least, so that CampaignStore::swapDrafts() brings it back. A choice of columns is remembered for
    /// lists with these headers. The errors of openList(), NoSuchCampaign, NotAllowedInState, StorageFailed,
    /// Cancelled.
    Result<DraftResult> replaceList(qint64 draft, const ListRequest& list, const Progress& progress = {});
    /// How many rows of the list were read by the last call, also by one that failed.
    qint64 rowsRead() const { return m_counts.rows; }
    /// A draft without recipients in the place of the one with a list; answers as replaceList() does.
    Result<DraftResult> clearList(qint64 draft);

private:
    Result<void> checkColumns(const DraftRequest& request, const ListSource& list);
    Result<qint64> hide(const DraftRequest& request, const ListSource& list);
    Result<void> fill(qint64 campaign, ListSource& list, const DraftRequest& request,
                      const Progress& progress);
    Result<void> show(qint64 hidden, qint64 shown, const ListSource& list, qint64 tookMs);
    Result<void> removeOldest(qint64 draft);
    tl::unexpected<Error> giveUp(qint64 campaign, const Result<void>& why);
    Result<void> storeAll(RecipientsAhead& recipients, qint64 campaign, const Progress& progress);
    std::vector<NewRecipient> toRecipients(std::vector<ImportedRow> rows, SpaceWatch& space);
    NewRecipient toRecipient(ImportedRow row) const;

    Workspace& m_workspace;
    Clock& m_clock;
    ImportCounts m_counts;
    std::vector<qint64> m_severalNumbers;
    bool m_firstOnly = true; ///< of the numbers of a cell
    int m_timeColumn = -1;
    int m_senderColumn = -1;
};

} // namespace heliograph
