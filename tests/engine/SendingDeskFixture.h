// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/SendingDesk.h"
#include "tests/support/FakeCredentialStore.h"
#include "tests/support/ModelGateway.h"
#include "tests/support/Scenario.h"

#include <QPointer>

namespace heliograph {

/// Over an object that another owns; the engine owns what it is given.
class SharedStore final : public CredentialStore {
public:
    explicit SharedStore(FakeCredentialStore& store) : m_store(store) {}
    void read(const QString& account, Done done) override { m_store.read(account, std::move(done)); }
    void write(const QString& account, const Secret& secret, Done done) override
    {
        m_store.write(account, secret, std::move(done));
    }
    void remove(const QString& account, Done done) override { m_store.remove(account, std::move(done)); }

private:
    FakeCredentialStore& m_store;
};

/// A desk over a virtual clock, a gateway with a memory and a keychain in memory.
class SendingDeskFixture : public QObject {
    Q_OBJECT
protected:
    void prepare();
    void clear();
    qint64 sealed(int count = 3, std::optional<qint64> sendAt = {});
    void advance(std::chrono::milliseconds by);
    void open();
    void closeDesk();
    RunPhase phase(qint64 campaign) { return m_desk->view(campaign).phase; }
    CampaignState state(qint64 campaign) { return campaignOf(m_engine->workspace(), campaign).state; }
    qint64 count(qint64 campaign, RecipientState what)
    {
        return campaignOf(m_engine->workspace(), campaign).counts[what];
    }
    int sends() const { return m_sends; }
    Workspace& workspace() { return m_engine->workspace(); }

    VirtualClock* m_clock = nullptr;
    std::unique_ptr<Scenario> m_scenario;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<SendingDesk> m_desk;
    FakeCredentialStore m_keychain;
    QList<QPointer<FakeGatewayClient>> m_clients;
    int m_sends = 0;
    std::function<std::optional<Exchange>(const FakeGatewayClient::Post&)> m_answer;
    std::chrono::milliseconds m_latency{50};
    QList<RunView> m_views;
    QList<RunEnd> m_ends;
    std::map<qint64, int> m_progress;
    QList<std::pair<qint64, std::optional<Error>>> m_asked;
};

} // namespace heliograph
