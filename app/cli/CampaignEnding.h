// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

#include <CLI/CLI.hpp>

namespace heliograph {

class CommandLine;

/// Pauses and cancels campaigns, whichever program runs them.
class CampaignEnding {
public:
    CampaignEnding(CliContext& context, Engine& engine) : m_context(context), m_engine(engine) {}

    /// A program that runs it is asked to pause, and awaited for a while. NoSuchCampaign, NotAllowedInState
    /// for a draft.
    Result<void> pause(qint64 campaign);
    /// Likewise; what the gateway keeps for later is deleted there where that can be done, and told where
    /// not.
    Result<void> cancel(qint64 campaign);

private:
    Result<void> waitUntilLeft(qint64 campaign);
    Result<void> deleteAtGateway(const Campaign& campaign);
    Result<void> askGateway(const Campaign& campaign, const RunSettings& settings);

    CliContext& m_context;
    Engine& m_engine;
};

/// The campaign's number as the first argument of a command.
CLI::Option* addCampaignNumber(CLI::App& command, qint64& campaign);
/// resume, retry, settle.
void addCampaignRunCommands(CommandLine& line, CLI::App& group);
/// remove.
void addCampaignRemoval(CommandLine& line, CLI::App& group);

} // namespace heliograph
