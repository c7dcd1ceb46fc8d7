// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/CampaignSession.h"
#include "core/sending/CampaignSealer.h"
#include "tests/faults/HostileGateway.h"
#include "tests/support/Drafts.h"
#include "tests/support/LossyVfs.h"
#include "tests/support/TemporaryWorkspace.h"

namespace heliograph {

/// What the programs of one world share.
struct Surroundings {
    Dice& dice;
    VirtualClock& clock;
    HostileGateway& gateway;
    LossyVfs& disk;
    Totals& totals;
};

/// One program in front of a workspace: opens it, runs campaigns as the desktop and the command line do, asks
/// for reports. It can be killed at any moment.
class Desk {
public:
    Desk(const Surroundings& around, WorkspacePlace place, bool elsewhere = false);
    ~Desk();

    /// False when the workspace can't be opened, as on a computer that loses its power meanwhile.
    bool open();
    /// As if the process were killed.
    void kill();
    bool isOpen() const { return m_workspace != nullptr; }
    Workspace& workspace() { return *m_workspace; }
    Connection& connection() { return m_workspace->connection(); }
    const WorkspacePlace& place() const { return m_place; }

    Account account; ///< as it is now

    Result<qint64> seal(const CampaignPlan& plan, const std::vector<NewRecipient>& recipients,
                        RepeatPolicy policy);
    Result<void> sealDraft(qint64 draft, RepeatPolicy policy);

    Result<void> start(qint64 campaign);
    bool isRunning() const { return m_session != nullptr && !m_end; }
    const std::optional<RunEnd>& end() const { return m_end; }
    CampaignSession& session() { return *m_session; }
    /// After the end: what the run leaves behind; the session goes.
    void closeSession();
    const QList<qint64>& collisions() const { return m_collisions; }
    int sends() const { return m_client ? m_client->sends() : 0; }
    bool everBusyTwice() const { return m_client && m_client->everBusyTwice(); }
    /// What was said to this run in answers that it has got.
    std::vector<Said> heard() const;

    /// Asks for reports of the account for so long; false when another program does.
    bool askForReports(std::chrono::milliseconds during);

private:
    RunSettings settings() const;
    std::unique_ptr<FakeGatewayClient> makeClient();

    Surroundings m_around;
    WorkspacePlace m_place;
    bool m_elsewhere;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CampaignSession> m_session;
    FakeGatewayClient* m_client = nullptr; ///< of the session
    std::optional<RunEnd> m_end;
    QList<qint64> m_collisions;
};

} // namespace heliograph
