// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sending/CampaignRunner.h"
#include "core/sending/CampaignSealer.h"
#include "tests/support/Drafts.h"
#include "tests/support/ModelGateway.h"
#include "tests/support/TemporaryWorkspace.h"

namespace heliograph {

/// One program in front of one workspace: its runner works over a virtual clock. Several may share a clock, a
/// gateway and a folder.
class Program {
public:
    Program(VirtualClock& clock, ModelGateway& gateway, const WorkspacePlace& place, Account account);
    ~Program();

    Result<void> seal(qint64 draft, RepeatPolicy policy = RepeatPolicy::Refuse);
    /// A sealed campaign of testPlan() with recipients 1..count.
    qint64 sealed(int count);
    qint64 sealed(const CampaignPlan& plan, int count);

    /// Begins or continues; `end` is empty until the runner has ended.
    Result<void> start(qint64 campaign);
    /// Lets time pass until the runner has ended, at most so long; false when it hasn't.
    bool runUntilEnd(std::chrono::milliseconds atMost = std::chrono::hours(1));
    /// start() and runUntilEnd().
    RunEnd send(qint64 campaign);
    /// As if the process were killed: no outcome is written, answers on the way are lost.
    void kill();
    /// Opens the workspace again after kill().
    void reopen();

    VirtualClock& clock;
    ModelGateway& gateway;
    WorkspacePlace place;
    Account account;
    GatewayProfile profile;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<FakeGatewayClient> client;
    std::unique_ptr<CampaignRunner> runner;
    std::optional<RunEnd> end;
    QList<qint64> collisions;

    RunSettings settings() const;
    RecipientRow row(qint64 campaign, int n); ///< the n-th recipient
    Campaign campaign(qint64 id) { return campaignOf(*workspace, id); }
    Counts counts(qint64 id) { return campaign(id).counts; }
    Counts storedCounts(qint64 id); ///< counted over the rows

    /// What is wrong between ledger and gateway, as a text; empty when all is well: counters equal the rows
    /// and add up, nobody got two copies, nobody is called sent who wasn't or unsent who was.
    QString faults(qint64 campaign);
};

/// A program, its clock, its gateway and its folders.
class Scenario {
public:
    Scenario();

    VirtualClock clock;
    ModelGateway gateway;
    TemporaryWorkspace folders;
    Account account;
    std::unique_ptr<Program> first;

    Program& program() { return *first; }
    /// Another program in the same folder, or in another.
    std::unique_ptr<Program> another(const WorkspacePlace& place);
    std::unique_ptr<Program> another() { return another(folders.place()); }
};

} // namespace heliograph
