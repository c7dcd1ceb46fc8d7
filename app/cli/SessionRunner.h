// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "core/engine/CampaignSession.h"

namespace heliograph {

/// How a session of the command line ended.
struct SessionEnd {
    RunEnd run;
    bool timedOut = false;
    bool interrupted = false; ///< by Ctrl-C
};

/// Runs one campaign to its end, with its progress on stderr: the first Ctrl-C pauses and waits for the
/// answers, the second breaks off.
class SessionRunner {
public:
    explicit SessionRunner(CliContext& context) : m_context(context) {}

    /// The errors of CampaignSession::start(); nothing was sent then.
    Result<SessionEnd> run(qint64 campaign, const RunSettings& settings, const WaitPolicy& wait);

private:
    void connectWords(CampaignSession& session, const RunSettings& settings);
    void listen(CampaignSession& session);
    void showProgress();

    CliContext& m_context;
    qint64 m_campaign = 0;
    qint64 m_shownAt = 0;
    SessionEnd m_end;
};

/// Waits until no other program sends or polls for this account, and says so. ErrorCode::Cancelled on Ctrl-C.
Result<WorkspaceLock> waitForAccount(CliContext& context, const Account& account);

} // namespace heliograph
