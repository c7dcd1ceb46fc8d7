// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CampaignCheck.h"
#include "core/engine/Engine.h"

namespace heliograph {

/// The look before a send: everything that the check page shows about one draft, and the sealing of exactly
/// what was looked at. On the thread of its engine.
class CampaignChecker {
public:
    explicit CampaignChecker(Engine& engine) : m_engine(engine) {}

    /// Renders every row and judges the draft. What is wrong with the message or the account is a finding;
    /// an error is only what kept it from looking: NoSuchCampaign, Cancelled, those of storage. A campaign
    /// that is sealed already gives the numbers that were confirmed.
    Result<CheckResult> check(qint64 campaign, const Progress& progress = {});

    /// Seals what check() found. DraftChanged when the draft or its account is no longer what was checked;
    /// the campaign is then as before and wants another check(). Else the errors of CampaignSealer::seal().
    Result<void> seal(RepeatPolicy policy);

private:
    Result<CheckResult> sealedResult(const Campaign& campaign);
    Result<void> judgeAccount(CheckResult& result);
    void judgeMessage(CheckResult& result) const;
    void judgeTimes(CheckResult& result) const;
    Result<void> judgeRows(CheckResult& result, const Progress& progress);
    Result<void> judgeRepeats(CheckResult& result);
    Result<void> countRepeat(const SealedRow& row, CheckResult& result, Finding& finding);
    void judgeNumbers(CheckResult& result) const;
    QByteArray accountDigest() const;

    Engine& m_engine;
    std::optional<CampaignSealer> m_sealer; ///< holds what check() rendered
    qint64 m_campaign = 0;
    QByteArray m_digest;
    QByteArray m_accountDigest;
    QString m_accountName;
};

} // namespace heliograph
