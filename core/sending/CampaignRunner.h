// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/Account.h"
#include "core/gateway/GatewayClient.h"
#include "core/gateway/RateLimit.h"
#include "core/gateway/RequestWriter.h"
#include "core/sending/AttemptOutcome.h"
#include "core/sending/DocumentBuilder.h"
#include "core/sending/FailureWatch.h"
#include "core/storage/Workspace.h"

#include <QPointer>

#include <map>

namespace heliograph {

/// What a run needs beside the campaign.
struct RunSettings {
    Account account;        ///< as it is now
    GatewayProfile profile; ///< the frozen dialect with the account's present limits
    Credentials credentials;
};

/// How a run ended.
struct RunEnd {
    CampaignState state = CampaignState::Finished; ///< Finished, Paused or Cancelled
    std::optional<Error> error; ///< what paused it, or why it could not go on; absent when a person wished it
};

/// Sends one sealed campaign: takes batches from the ledger, posts each once, records what became of it, asks
/// again what is unknown, until every recipient has an answer or waits for the operator. The caller holds the
/// campaign's and the account's lock. One thread; ended() comes once, after the last outcome is in the
/// ledger.
class CampaignRunner : public QObject {
    Q_OBJECT
public:
    CampaignRunner(Workspace& workspace, GatewayClient& client, Clock& clock, RunSettings settings,
                   QObject* parent = nullptr);
    ~CampaignRunner() override;

    /// Begins or continues a campaign: rows that a crash left in submitting are judged first.
    /// NotAllowedInState, OtherMachine, PlainHttp, UnknownColumn; ended() does not come then.
    Result<void> start(qint64 campaign);

    /// No new documents; answers are awaited. A second call breaks off what is in flight.
    void pause();
    /// As pause(), then what is ready becomes cancelled.
    void cancel();

    qint64 campaign() const { return m_campaign; }

Q_SIGNALS:
    /// After each round that changed the ledger.
    void progressed();
    /// A gateway id that belongs to another message came back for these recipients (keys).
    void collided(const QList<qint64>& keys);
    void ended(const heliograph::RunEnd& end);

private:
    enum class Wish : quint8 { Go, Pause, Cancel };

    Result<void> prepare(const Campaign& campaign);
    void breakOff();
    void scheduleStep(std::chrono::milliseconds delay);
    void step();
    std::vector<TakeRequest> wantedTakes();
    bool hasFreeSlot(std::size_t taken) const;
    TakeRequest takeRequest(int slot, bool repeats) const;
    void applyTakes(const std::vector<TakeResult>& takes);
    void applyStop(TakeStop stop);
    void onIdentityChanged();
    void post(Batch batch);
    void onAnswer(int slot, const Exchange& exchange);
    void watchFailures(const Judgement& judgement, const Exchange& exchange);
    void stopFor(const Error& error);
    void onStorageFailure(const Error& error);
    Result<void> readWhatIsLeft();
    void scheduleNext();
    bool isIdle() const { return m_flights.empty() && m_records.empty(); }
    void finishIfDone();
    void finish(CampaignState state);

    Workspace& m_workspace;
    GatewayClient& m_client;
    Clock& m_clock;
    RunSettings m_settings;
    Ledger m_ledger;
    std::optional<DocumentBuilder> m_builder;
    RequestWriter m_writer;
    RateLimit m_rate;
    FailureWatch m_failures;
    qint64 m_campaign = 0;
    QuietHours m_quietHours;
    int m_batchSize = 100;
    Wish m_wish = Wish::Go;
    bool m_asked = false; ///< a person asked to pause or cancel
    std::optional<Error> m_error;
    std::map<int, Batch> m_flights;       ///< by slot
    std::vector<AttemptRecord> m_records; ///< outcomes not in the ledger yet
    qint64 m_cursor = 0;                  ///< first-time rows up to here were looked at
    bool m_exhausted = false;             ///< no first-time row is left
    std::optional<qint64> m_repeatAt;     ///< when the next repeat is due, ms UTC
    int m_storageFailures = 0;
    bool m_ended = false;
    quint64 m_stepTicket = 0; ///< only the latest scheduled step runs
};

} // namespace heliograph
