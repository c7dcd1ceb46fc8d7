// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/Campaign.h"

#include <vector>

namespace heliograph {

class Connection;

/// What goes with a campaign, and what speaks against removing it.
struct RemovalView {
    qint64 campaign = 0;
    QString name;
    CampaignState state = CampaignState::Draft;
    qint64 recipients = 0;
    qint64 documents = 0; ///< posted to the gateway
    qint64 uncertain = 0; ///< rows of which nobody knows whether they were sent
    qint64 recent = 0;    ///< rows that were sent, or may have been, within the guard's window
    qint64 awaited = 0;   ///< rows whose state is still asked for
    qint64 retries = 0;   ///< the campaign that it is a retry of and that must know whom it took; 0 = none

    qint64 retriedBy = 0; ///< a draft that retries it; 0 = there is none

    /// A person has to say that this may go.
    bool needsConsent() const { return uncertain > 0 || recent > 0; }
    bool operator==(const RemovalView&) const = default;
};

/// Removes campaigns for good. What stays: the numbers that were used, so that no client id, attempt or
/// campaign number is given again, and for a day the fingerprints of what was sent, so that the guard against
/// repeats still knows it. A removed campaign is gone for everybody after begin(); its rows follow in pieces.
class CampaignRemoval {
public:
    explicit CampaignRemoval(Connection& connection) : m_connection(connection) {}

    /// ErrorCode::NoSuchCampaign.
    Result<RemovalView> look(qint64 campaign, qint64 nowMs);

    /// NotAllowedInState unless it is a draft, finished or cancelled; BadInput while rows are asked for,
    /// while the campaign that it retries is there or a draft retries it, and without `agreed` where that is
    /// needed.
    static Result<void> allowed(const RemovalView& view, bool agreed);

    /// Only for the holder of the campaign's lock. NoSuchCampaign and the errors of allowed().
    Result<void> begin(qint64 campaign, bool agreed, qint64 nowMs);
    /// Campaigns of which rows are left.
    Result<std::vector<qint64>> begun();
    /// Deletes the next piece; false when it was the last.
    Result<bool> goOn(qint64 campaign);

private:
    Result<void> keepFingerprints(qint64 campaign, qint64 nowMs);
    Result<void> hide(qint64 campaign);
    Result<void> hideDeletedRetries(qint64 campaign);
    Result<void> deleteRest(qint64 campaign);

    Connection& m_connection;
};

} // namespace heliograph
