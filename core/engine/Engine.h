// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/engine/BookImport.h"
#include "core/engine/CampaignSession.h"
#include "core/engine/DraftBuilder.h"
#include "core/engine/GatewayQuestions.h"
#include "core/sending/CampaignSealer.h"
#include "core/settings/CredentialStore.h"
#include "core/settings/SecretLookup.h"
#include "core/settings/Settings.h"
#include "core/storage/AccountStore.h"
#include "core/storage/AddressBookStore.h"
#include "core/storage/CampaignStore.h"
#include "core/storage/DecisionStore.h"
#include "core/storage/RecipientStore.h"
#include "core/storage/ReportStore.h"
#include "core/storage/StopListStore.h"
#include "core/storage/Workspace.h"

#include <functional>
#include <memory>

namespace heliograph {

class ProtocolLog;

/// Everything a front end may do, over one open workspace. One thread; long work takes a Progress, work with
/// the gateway answers from the event loop.
class Engine : public QObject {
    Q_OBJECT
public:
    /// Makes the client of an account; tests put their own in.
    using ClientFactory = std::function<std::unique_ptr<GatewayClient>(const RunSettings&)>;

    /// Opens or creates the workspace and removes what a crash left half imported. The errors of
    /// Workspace::open().
    static Result<std::unique_ptr<Engine>> open(const WorkspacePlace& place, Clock& clock);
    ~Engine() override;

    Workspace& workspace() { return *m_workspace; }
    Clock& clock() { return m_clock; }
    Settings& settings() { return m_settings; }
    CredentialStore& keychain() { return *m_keychain; }
    void setKeychain(std::unique_ptr<CredentialStore> keychain) { m_keychain = std::move(keychain); }
    /// How long the keychain may take; zero = as long as a person needs to answer.
    void setSecretPatience(std::chrono::milliseconds patience) { m_secretPatience = patience; }
    void setClientFactory(ClientFactory factory) { m_clientFactory = std::move(factory); }
    /// Where clients made from now on write down what is said; it must outlive them. Null = nowhere.
    void setProtocolLog(ProtocolLog* log) { m_protocolLog = log; }

    AccountStore accounts() { return AccountStore(m_workspace->connection()); }
    AddressBookStore books() { return AddressBookStore(m_workspace->connection()); }
    StopListStore stopList() { return StopListStore(m_workspace->connection()); }
    CampaignStore campaigns() { return CampaignStore(m_workspace->connection()); }
    RecipientStore recipients() { return RecipientStore(m_workspace->connection()); }
    DecisionStore decisions() { return DecisionStore(m_workspace->connection()); }

    /// The account's secret by SecretLookup's order; NoSecret when there is none. `done` comes from the event
    /// loop; several may be looked for at once.
    void findSecret(const Account& account, std::function<void(const Result<FoundSecret>&)> done);

    /// What a run with this account needs. With `plan`, the dialect is the plan's frozen one.
    Result<RunSettings> runSettings(const Account& account, const Secret& secret,
                                    const CampaignPlan* plan = nullptr);
    std::unique_ptr<GatewayClient> makeClient(const RunSettings& settings) const
    {
        return m_clientFactory(settings);
    }

    /// Completes a plan by the account: its profile snapshot, limits, default sender, zone. Times to live in
    /// minutes become times.
    Result<void> fillPlan(CampaignPlan& plan, const Account& account) const;

    /// Cancels a campaign that no program runs: what is ready becomes cancelled. What the gateway holds for
    /// later is for CampaignSession or ScheduledCanceller. ErrorCode::Busy when another program runs it; that
    /// one is asked to cancel.
    Result<void> cancelIdle(qint64 campaign);

    /// Puts a backup in the place of the workspace in `folder`. With `replace`, what is there is kept aside,
    /// under the returned name. WorkspaceNotEmpty, UnreadableFile, WorkspaceTooNew, DamagedFile, Busy; of an
    /// encrypted one also PassphraseNeeded and what decryptFile() gives. An error has changed nothing.
    static Result<QString> restore(const QString& backup, const QString& folder, bool replace, Clock& clock,
                                   const Secret& passphrase = {});

private:
    Engine(std::unique_ptr<Workspace> workspace, Clock& clock, const QString& configFolder);
    void removeLeftovers();

    Clock& m_clock;
    std::unique_ptr<Workspace> m_workspace;
    Settings m_settings;
    std::unique_ptr<CredentialStore> m_keychain;
    std::chrono::milliseconds m_secretPatience{5000};
    ClientFactory m_clientFactory;
    ProtocolLog* m_protocolLog = nullptr;
};

} // namespace heliograph
