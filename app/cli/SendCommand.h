// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CampaignResult.h"
#include "app/cli/SendRequest.h"
#include "core/sending/CampaignSealer.h"

namespace heliograph {

/// `send`: makes a campaign of a list, shows or checks the page before the send, seals it and runs it. Until
/// it is sealed, whatever ends it leaves nothing behind.
class SendCommand {
public:
    SendCommand(CliContext& context, const SendOptions& options) : m_context(context), m_options(options) {}
    ~SendCommand();

    Result<ExitCode> run();

private:
    Result<void> prepare();
    Result<void> learnClock();
    Result<void> makeDraft();
    Result<void> look();
    void warnOfSeveralNumbers();
    Result<void> leaveOutRepeats();
    Error* refusal();
    /// What the page found, and more, as keys of the result.
    QJsonObject resultOf(const QJsonObject& more) const;
    Result<ExitCode> endUnsent(const QJsonObject& more);
    Result<ExitCode> dryRun();
    Result<ExitCode> send();
    void removeDraft();

    CliContext& m_context;
    const SendOptions& m_options;
    QElapsedTimer m_since;
    Engine* m_engine = nullptr;
    Account m_account;
    SendRequest m_request;
    std::optional<CampaignSealer> m_sealer;
    CampaignResult m_draft; ///< as it would be sealed
    Preflight m_page;
    std::vector<qint64> m_severalNumbers; ///< rows with numbers that were not taken
    std::vector<SealedRow> m_rows;        ///< what would be sealed, where that was asked for
    qint64 m_draftId = 0;                 ///< of a draft that is to be removed; 0 = none
};

} // namespace heliograph
