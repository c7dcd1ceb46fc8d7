// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Progress.h"
#include "core/base/Result.h"
#include "core/storage/CampaignRemoval.h"
#include "core/storage/Retention.h"
#include "core/storage/Workspace.h"

namespace heliograph {

class Settings;

/// How long what has ended is kept whole, in days after the last thing that happened; 0 = for ever.
struct TidyLimits {
    int redactAfterDays = 0;
    int condenseAfterDays = 0;
};

/// Redacts everything that may be: what has ended and lies outside the guard against repeats.
inline constexpr int kSoonestDays = 1;

TidyLimits tidyLimits(const Settings& settings);

/// What tidying up would do.
struct TidyPreview {
    CampaignSum redact;
    CampaignSum condense;
    qint64 waiting = 0; ///< campaigns that ended early enough and have to wait all the same
};

/// Reads it over any connection; passes over the states of the rows of campaigns that have ended.
Result<TidyPreview> previewTidying(Connection& connection, const TidyLimits& limits, qint64 nowMs);

/// What tidying up did.
struct TidyResult {
    CampaignSum redacted;
    CampaignSum condensed;
    qint64 removed = 0;   ///< campaigns whose removal was brought to its end
    qint64 events = 0;    ///< lines of stories that were deleted
    qint64 documents = 0; ///< texts in the protocol log that were overwritten
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
    bool compacted = false; ///< the database was written anew; if that was put off, the next time does it
};

/// Keeps a workspace small and private: redacts and condenses what has ended long enough ago, removes
/// campaigns, and writes the database anew after it, so that nothing is left in it of what went.
class Housekeeping {
public:
    Housekeeping(Workspace& workspace, Clock& clock) : m_workspace(workspace), m_clock(clock) {}

    /// Whether the last time is a day ago.
    Result<bool> isDue();

    /// Progress in recipients. A cancel leaves what was begun for the next time. Busy while another program
    /// tidies up; Cancelled, StorageFailed, DiskFull. UnwritableFile: texts stand in a protocol log that
    /// can't be written; everything else was done, and the next time tries these again.
    Result<TidyResult> run(const TidyLimits& limits, const Progress& progress = {});

    /// NoSuchCampaign.
    Result<RemovalView> look(qint64 campaign);
    /// Removes a campaign; the errors of CampaignRemoval::begin(), and Busy while a program runs it. Once
    /// begun it is gone; what a cancel or a crash leaves of its rows goes the next time. What was removed.
    Result<RemovalView> remove(qint64 campaign, bool agreed, const Progress& progress = {});

private:
    Result<void> beginDue(Retention kind, int days, CampaignSum& sum);
    Result<void> coverLog(const std::vector<qint64>& campaigns);
    Result<void> coverLogOrRemember(std::vector<qint64> campaigns);
    Result<void> goOn(Retention kind);
    Result<void> finishRemovals();
    Result<void> finishRemoval(qint64 campaign);
    Result<void> compactIfWanted();
    Result<bool> isAnybodySending();
    bool report(qint64 rows);

    Workspace& m_workspace;
    Clock& m_clock;
    Progress m_progress;
    TidyResult m_result;
    Result<void> m_trouble; ///< the first that doesn't stop the rest
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace heliograph
