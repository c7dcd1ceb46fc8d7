// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CampaignChecker.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"
#include "tests/support/VirtualClock.h"

#include <QObject>

namespace heliograph {

/// An engine with one account, over a virtual clock, and the checker of its drafts. A test changes m_plan and
/// makes a draft of it.
class CampaignCheckFixture : public QObject {
    Q_OBJECT
protected:
    static constexpr qint64 kMinute = 60'000;

    void prepare();
    /// Fails the test program when the check itself fails.
    CheckResult check(qint64 campaign);
    qint64 draft(const std::vector<NewRecipient>& rows);
    qint64 draft(int count) { return addDraft(m_engine->workspace(), m_plan, count, m_clock->nowMs()); }
    Campaign campaign(qint64 id) { return campaignOf(m_engine->workspace(), id); }
    /// Of the rows behind the finding.
    QStringList phonesOf(const Finding& finding);

    std::unique_ptr<TemporaryWorkspace> m_folders;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<CampaignChecker> m_checker;
    CampaignPlan m_plan;
    Account m_account;
};

} // namespace heliograph
