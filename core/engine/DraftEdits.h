// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/campaign/Campaign.h"
#include "core/engine/DraftOrigin.h"
#include "core/storage/CampaignCounts.h"
#include "core/storage/DraftStore.h"
#include "core/storage/Workspace.h"

#include <QSet>

#include <optional>
#include <vector>

namespace heliograph {

/// Which phone the operator wants for a row of a draft.
struct PhoneWish {
    qint64 key = 0;
    std::optional<QString> edited; ///< typed instead of the file's cell
    bool undone = false;           ///< the cell as it is, without repair

    bool operator==(const PhoneWish&) const = default;
};

/// What a change of phones did.
struct DraftEdit {
    std::vector<PhoneWish> before; ///< apply() of these goes back
    std::vector<PhoneWish> wishes; ///< apply() of these does it again; only of overrule()
    std::vector<DraftRow> rows;    ///< the changed rows as they are now, 100 at most
};

/// What a text would be as a phone.
struct PhoneVerdict {
    QString phone;                ///< digits; empty = none
    Reason reason = Reason::None; ///< why it is none
    QString unfit = {};           ///< digits of a number that gets no SMS
};

/// The text as a phone, repaired where that is safe.
PhoneVerdict readTypedPhone(const QString& text, Region region);
/// The number of that place (from 0) in a cell, as an import takes it: one that gets no SMS is none unless it
/// is wanted all the same.
PhoneVerdict readCellPhone(const QString& cell, const ListRequest& request, int nth);
/// The text as a phone with nothing but blanks, brackets, dashes, dots and the plus taken away.
PhoneVerdict readPhoneAsItStands(const QString& text);

/// Changes phones of a draft. Every row with a phone that is given or taken away is judged anew: stop list,
/// the same number twice, its time; so a duplicate takes the place of a first row that is gone.
class DraftEdits {
public:
    DraftEdits(Workspace& workspace, Clock& clock)
        : m_workspace(workspace), m_clock(clock), m_store(workspace.connection())
    {}

    /// Fulfils wishes: all of them, or after an error or a cancel none, but in transactions short enough for
    /// who else writes. NotAllowedInState once the draft is sealed, NoSuchCampaign, StorageFailed, Cancelled.
    Result<DraftEdit> apply(qint64 draft, const std::vector<PhoneWish>& wishes,
                            const Progress& progress = {});

    /// Undoes the repairs of a kind, or takes them again; rows that were typed anew stay.
    Result<DraftEdit> setKind(qint64 draft, const QString& kind, bool undone, const Progress& progress = {});

    /// Takes the rows that are left out for this reason (Landline and the like) with their numbers as they
    /// are.
    Result<DraftEdit> overrule(qint64 draft, Reason reason, const Progress& progress = {});

private:
    Result<void> begin(qint64 draft);
    Result<DraftEdit> applyAtOnce(qint64 draft, const std::vector<PhoneWish>& wishes);
    Result<DraftEdit> change(const std::vector<PhoneWish>& wishes);
    Result<void> changePhone(DraftRow row);
    Result<void> judgeAgain();
    Result<void> judgeSame(const std::vector<DraftRow>& rows);
    Result<void> settle(const DraftRow& before, const DraftRow& after);
    PhoneVerdict verdictOf(const DraftRow& row) const;

    Workspace& m_workspace;
    Clock& m_clock;
    DraftStore m_store;
    qint64 m_draft = 0;
    DraftOrigin m_origin;
    QSet<QString> m_phones; ///< given or taken away
    CountChanges m_counts;
};

} // namespace heliograph
