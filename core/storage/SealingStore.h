// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Reason.h"
#include "core/base/Result.h"
#include "core/campaign/Campaign.h"

#include <vector>

namespace heliograph {

class Connection;

/// What is known of the same message having been sent to a recipient before, by the numbers of the view
/// `sent_row`; a smaller number is the stronger word.
enum class EarlierSend : quint8 {
    None = 0,
    Sent = 1,    ///< the gateway has taken it, whatever became of it then
    Perhaps = 2, ///< its answer is awaited or unknown, or the campaign was removed since
    ToCome = 3,  ///< it waits in its campaign, or the gateway keeps it for later
};

/// What rendering found out about one recipient that was ready.
struct SealedRow {
    qint64 key = 0;
    qint64 textHash = 0;
    qint64 fingerprint = 0;
    int parts = 0;
    RecipientState state = RecipientState::Ready; ///< Ready, Invalid or Skipped
    Reason reason = Reason::None;
    QString detail;
    EarlierSend earlier = EarlierSend::None; ///< as preview() found it
};

/// What to do with recipients who were sent the same message within the window.
enum class RepeatPolicy : quint8 { Refuse, Skip, Allow };

struct SealRequest {
    qint64 campaign = 0;
    QString identity;
    QString machine;
    CampaignPlan plan; ///< as it is frozen; the campaign is left paused, the runner starts it
    RepeatPolicy repeats = RepeatPolicy::Refuse;
    qint64 nowMs = 0;
    QByteArray digest = {}; ///< of the draft as it was checked (CheckReader); empty = not compared
};

/// How far back the content fingerprint looks.
inline constexpr std::chrono::hours kFingerprintWindow{24};

/// Freezes a campaign in one immediate transaction (ledger.md, "Sealing"): fingerprints are checked and
/// reserved, client ids given, states of invalid and skipped rows set.
class SealingStore {
public:
    explicit SealingStore(Connection& connection) : m_connection(connection) {}

    /// How many of the ready rows were sent the same message lately, without changing anything.
    Result<qint64> countRepeats(const SealRequest& request, const std::vector<SealedRow>& rows);

    /// The rows as seal() would freeze them by `request.repeats`, in their own order, without changing
    /// anything.
    Result<std::vector<SealedRow>> preview(const SealRequest& request, std::vector<SealedRow> rows);

    /// Rows of a retry that another retry has taken meanwhile count as repeats, at any age.
    /// ErrorCode::RepeatGuard (detail = how many) with RepeatPolicy::Refuse, NothingToSend, NotAllowedInState
    /// when it is sealed already, DraftChanged when it is not what `request.digest` says; the campaign is
    /// then as before.
    Result<void> seal(const SealRequest& request, std::vector<SealedRow> rows);

private:
    Result<EarlierSend> earlierSend(qint64 campaign, qint64 fingerprint, qint64 nowMs);
    Result<qint64> markRepeats(const SealRequest& request, std::vector<SealedRow>& rows);
    Result<void> checkUnchanged(const SealRequest& request);
    Result<void> freeze(const SealRequest& request, const std::vector<SealedRow>& rows);
    Result<void> forgetOld(qint64 beforeMs);
    Result<void> freezeRow(const SealedRow& row, qint64 clientId, qint64 nowMs);
    Result<void> freezeCampaign(const SealRequest& request, qint64 parts);

    Connection& m_connection;
};

} // namespace heliograph
