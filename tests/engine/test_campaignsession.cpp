// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignClosing.h"
#include "core/engine/CampaignSession.h"
#include "core/engine/Engine.h"
#include "core/storage/CampaignStore.h"
#include "tests/support/Scenario.h"

#include <QTest>

#include <sqlite3.h>

using namespace heliograph;
using namespace std::chrono_literals;

/// Another program that pauses everything as soon as somebody has looked.
struct Meddler {
    Connection& connection;
    int statements = 0;
    int changes = 0;

    static int onStatement(unsigned, void* self, void*, void*)
    {
        auto& meddler = *static_cast<Meddler*>(self);
        if (++meddler.statements > 1 && meddler.connection.execute("UPDATE campaign SET state=3"))
            ++meddler.changes;
        return 0;
    }
};

/// A session takes the locks, waits for its turn, and ends with everything in the ledger that is known.
class CampaignSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sendsAndEnds();
    void whatTheGatewayKeepsIsScheduled();
    void aPassedScheduleIsFinished();
    void aPassedScheduleThatStillAsksIsPaused();
    void aShortWaitLosesNoAnswer();
    void waitsForEveryReport();
    void aPauseReachesASessionThatWaits();
    void aCancelReachesASessionThatWaits();
    void obeysAWishThatComesWithTheAccount_data();
    void obeysAWishThatComesWithTheAccount();
    void wishesOfAnEarlierRun_data();
    void wishesOfAnEarlierRun();
    void nobodyMeddlesWhileScheduledIsDecided();
    void goesOnWhenTheAccountIsFree();
    void isBusyWhileAnotherProgramRunsIt();
    void restoresNothingUnderARunningCampaign();

private:
    qint64 sealed(std::optional<qint64> sendAt = {});
    Result<void> start(qint64 campaign, const WaitPolicy& wait = {});
    bool runUntilEnd(std::chrono::milliseconds atMost = 10min);

    std::unique_ptr<Scenario> m_scenario;
    std::unique_ptr<CampaignSession> m_session;
    FakeGatewayClient* m_client = nullptr;
    std::optional<RunEnd> m_end;
    bool m_timedOut = false;
};

void CampaignSessionTest::init()
{
    m_session.reset();
    m_scenario = std::make_unique<Scenario>();
    m_end.reset();
    m_timedOut = false;
    Program& program = m_scenario->program();
    auto client = std::make_unique<FakeGatewayClient>(m_scenario->clock);
    m_client = client.get();
    client->setPolicy(std::ref(m_scenario->gateway));
    m_session = std::make_unique<CampaignSession>(*program.workspace, m_scenario->clock, std::move(client),
                                                  program.settings());
    connect(m_session.get(), &CampaignSession::ended, this, [this](const RunEnd& end, bool timedOut) {
        m_end = end;
        m_timedOut = timedOut;
    });
}

qint64 CampaignSessionTest::sealed(std::optional<qint64> sendAt)
{
    CampaignPlan plan = testPlan(m_scenario->account);
    plan.sendAt = sendAt;
    return m_scenario->program().sealed(plan, 3);
}

Result<void> CampaignSessionTest::start(qint64 campaign, const WaitPolicy& wait)
{
    return m_session->start(campaign, wait);
}

bool CampaignSessionTest::runUntilEnd(std::chrono::milliseconds atMost)
{
    const qint64 until = m_scenario->clock.steadyMs() + atMost.count();
    m_scenario->clock.pump();
    while (!m_end && m_scenario->clock.steadyMs() < until) {
        if (!m_scenario->clock.advanceToNext(atMost))
            break;
    }
    return m_end.has_value();
}

void CampaignSessionTest::sendsAndEnds()
{
    const qint64 campaign = sealed();
    QVERIFY(start(campaign));
    QVERIFY(runUntilEnd());
    QCOMPARE(m_end->state, CampaignState::Finished);
    QVERIFY(!m_end->error && !m_timedOut);
    QCOMPARE(m_scenario->program().counts(campaign)[RecipientState::Accepted], 3);
}

void CampaignSessionTest::whatTheGatewayKeepsIsScheduled()
{
    const qint64 campaign = sealed(m_scenario->clock.nowMs() + 3'600'000);
    QVERIFY(start(campaign));
    QVERIFY(runUntilEnd());
    QCOMPARE(m_end->state, CampaignState::Scheduled);
    QCOMPARE(m_scenario->program().campaign(campaign).state, CampaignState::Scheduled);
}

void CampaignSessionTest::aPassedScheduleIsFinished()
{
    const qint64 campaign = sealed(m_scenario->clock.nowMs() + 3'600'000);
    QVERIFY(start(campaign));
    QVERIFY(runUntilEnd());
    Workspace& workspace = *m_scenario->program().workspace;
    QVERIFY(finishPassedSchedules(workspace, m_scenario->clock.nowMs()));
    QCOMPARE(m_scenario->program().campaign(campaign).state, CampaignState::Scheduled);
    QVERIFY(finishPassedSchedules(workspace, m_scenario->clock.nowMs() + 3'600'001));
    QCOMPARE(m_scenario->program().campaign(campaign).state, CampaignState::Finished);
}

void CampaignSessionTest::aPassedScheduleThatStillAsksIsPaused()
{
    const qint64 campaign = sealed(m_scenario->clock.nowMs() + 3'600'000);
    QVERIFY(start(campaign));
    QVERIFY(runUntilEnd());
    Workspace& workspace = *m_scenario->program().workspace;
    QVERIFY(workspace.connection().execute("UPDATE delivery SET state=4,next=1,due_kind=1,due_at=1"
                                           " WHERE id=(SELECT min(id) FROM delivery)"));
    QVERIFY(finishPassedSchedules(workspace, m_scenario->clock.nowMs()));
    QCOMPARE(m_scenario->program().campaign(campaign).state, CampaignState::Scheduled);
    // Finished, nobody would ever ask for the row again.
    QVERIFY(finishPassedSchedules(workspace, m_scenario->clock.nowMs() + 3'600'001));
    QCOMPARE(m_scenario->program().campaign(campaign).state, CampaignState::Paused);
}

void CampaignSessionTest::aShortWaitLosesNoAnswer()
{
    const qint64 campaign = sealed();
    m_client->setLatency(5s);
    QVERIFY(start(campaign, {true, 1s}));
    m_scenario->clock.advance(2s);
    QVERIFY(!m_end);
    QVERIFY(runUntilEnd());
    QVERIFY(m_timedOut);
    QCOMPARE(m_scenario->program().counts(campaign)[RecipientState::Accepted], 3);
}

void CampaignSessionTest::waitsForEveryReport()
{
    const qint64 campaign = sealed();
    QVERIFY(start(campaign, {true, {}}));
    m_scenario->clock.advance(5s);
    QVERIFY(!m_end);
    m_scenario->gateway.setStates(QStringLiteral("deliver"));
    QVERIFY(runUntilEnd(3h));
    QVERIFY(!m_timedOut);
    QCOMPARE(m_scenario->program().counts(campaign)[RecipientState::Delivered], 3);
}

void CampaignSessionTest::aPauseReachesASessionThatWaits()
{
    const qint64 campaign = sealed();
    Program& program = m_scenario->program();
    const auto taken = WorkspaceLock::account(program.workspace->lockFolder(),
                                              accountIdentity(program.account), program.account.name);
    QVERIFY(taken);
    QVERIFY(start(campaign));
    m_scenario->clock.advance(2s);
    QVERIFY(!m_end);
    QVERIFY(CampaignStore(program.workspace->connection()).setWanted(campaign, Wanted::Pause));
    m_scenario->clock.advance(2s);
    QVERIFY(m_end);
    QCOMPARE(m_end->state, CampaignState::Paused);
    QCOMPARE(program.campaign(campaign).wanted, Wanted::Nothing);
    QCOMPARE(program.counts(campaign)[RecipientState::Ready], 3);
}

void CampaignSessionTest::aCancelReachesASessionThatWaits()
{
    const qint64 campaign = sealed();
    Program& program = m_scenario->program();
    const auto taken = WorkspaceLock::account(program.workspace->lockFolder(),
                                              accountIdentity(program.account), program.account.name);
    QVERIFY(taken);
    QVERIFY(start(campaign));
    m_scenario->clock.advance(2s);
    QVERIFY(CampaignStore(program.workspace->connection()).setWanted(campaign, Wanted::Cancel));
    m_scenario->clock.advance(2s);
    QVERIFY(m_end);
    QCOMPARE(program.campaign(campaign).state, CampaignState::Cancelled);
    QCOMPARE(program.counts(campaign)[RecipientState::Cancelled], 3);
    QCOMPARE(m_client->sends(), 0);
}

void CampaignSessionTest::obeysAWishThatComesWithTheAccount_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("left");
    QTest::newRow("pause") << int(Wanted::Pause) << int(CampaignState::Paused) << int(RecipientState::Ready);
    QTest::newRow("cancel") << int(Wanted::Cancel) << int(CampaignState::Cancelled)
                            << int(RecipientState::Cancelled);
}

void CampaignSessionTest::obeysAWishThatComesWithTheAccount()
{
    QFETCH(int, wanted);
    QFETCH(int, state);
    QFETCH(int, left);
    const qint64 campaign = sealed();
    Program& program = m_scenario->program();
    bool asked = false;
    connect(m_session.get(), &CampaignSession::began, this, [&] {
        asked =
            CampaignStore(program.workspace->connection()).setWanted(campaign, Wanted(wanted)).has_value();
    });
    QVERIFY(start(campaign));
    QVERIFY(runUntilEnd());
    QVERIFY(asked);
    QCOMPARE(int(program.campaign(campaign).state), state);
    QCOMPARE(program.campaign(campaign).wanted, Wanted::Nothing);
    QCOMPARE(program.counts(campaign)[RecipientState(left)], 3);
    QCOMPARE(m_client->sends(), 0);
}

void CampaignSessionTest::wishesOfAnEarlierRun_data()
{
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<CampaignState>("state");
    QTest::addColumn<RecipientState>("rows");
    // Whoever starts it again doesn't want that pause any more; nobody can take a cancel back.
    QTest::newRow("pause") << Wanted::Pause << CampaignState::Finished << RecipientState::Accepted;
    QTest::newRow("cancel") << Wanted::Cancel << CampaignState::Cancelled << RecipientState::Cancelled;
}

// The program that was asked ended before it obeyed.
void CampaignSessionTest::wishesOfAnEarlierRun()
{
    QFETCH(Wanted, wanted);
    QFETCH(CampaignState, state);
    QFETCH(RecipientState, rows);
    const qint64 campaign = sealed();
    Program& program = m_scenario->program();
    CampaignStore store(program.workspace->connection());
    QVERIFY(store.setWanted(campaign, wanted));
    // A pause, by whatever program, leaves the cancel to be done.
    if (wanted == Wanted::Cancel)
        QVERIFY(store.setState(campaign, CampaignState::Paused, nullptr, m_scenario->clock.nowMs()));
    QVERIFY(start(campaign));
    QVERIFY(runUntilEnd());
    QCOMPARE(m_end->state, state);
    QCOMPARE(program.counts(campaign)[rows], 3);
    QCOMPARE(program.campaign(campaign).wanted, Wanted::Nothing);
    QCOMPARE(m_client->sends(), wanted == Wanted::Cancel ? 0 : 1);
}

void CampaignSessionTest::nobodyMeddlesWhileScheduledIsDecided()
{
    const qint64 campaign = sealed(m_scenario->clock.nowMs() + 3'600'000);
    QVERIFY(start(campaign));
    QVERIFY(runUntilEnd());
    Workspace& workspace = *m_scenario->program().workspace;
    CampaignStore store(workspace.connection());
    QVERIFY(store.setState(campaign, CampaignState::Finished, nullptr, m_scenario->clock.nowMs()));
    const auto other = m_scenario->another();
    Meddler meddler{other->workspace->connection()};
    QVERIFY(meddler.connection.execute("PRAGMA busy_timeout=0"));
    sqlite3* handle = workspace.connection().handle();
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, &Meddler::onStatement, &meddler);
    const Result<bool> scheduled = keepScheduled(workspace, campaign, m_scenario->clock.nowMs());
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    QVERIFY(scheduled && *scheduled);
    QVERIFY(meddler.statements > 2);
    QCOMPARE(meddler.changes, 0);
    QCOMPARE(m_scenario->program().campaign(campaign).state, CampaignState::Scheduled);
}

void CampaignSessionTest::goesOnWhenTheAccountIsFree()
{
    const qint64 campaign = sealed();
    Program& program = m_scenario->program();
    int told = 0;
    connect(m_session.get(), &CampaignSession::waitingForAccount, this, [&told] { ++told; });
    {
        const auto taken = WorkspaceLock::account(program.workspace->lockFolder(),
                                                  accountIdentity(program.account), program.account.name);
        QVERIFY(taken);
        QVERIFY(start(campaign));
        m_scenario->clock.advance(2s);
    }
    QVERIFY(runUntilEnd());
    QCOMPARE(told, 1);
    QCOMPARE(m_end->state, CampaignState::Finished);
}

void CampaignSessionTest::isBusyWhileAnotherProgramRunsIt()
{
    const qint64 campaign = sealed();
    const auto taken = WorkspaceLock::campaign(m_scenario->program().workspace->lockFolder(), campaign);
    QVERIFY(taken);
    const Result<void> started = start(campaign);
    QVERIFY(!started);
    QCOMPARE(started.error().code, ErrorCode::Busy);
}

void CampaignSessionTest::restoresNothingUnderARunningCampaign()
{
    const qint64 campaign = sealed();
    Program& program = m_scenario->program();
    const QString backup = m_scenario->folders.path(QStringLiteral("backup"));
    QVERIFY(program.workspace->backupTo(backup));
    {
        const auto taken = WorkspaceLock::campaign(program.workspace->lockFolder(), campaign);
        QVERIFY(taken);
        const Result<QString> restored =
            Engine::restore(backup, program.place.folder, true, m_scenario->clock);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::Busy);
    }
    m_session.reset();
    program.kill();
    QVERIFY(Engine::restore(backup, program.place.folder, true, m_scenario->clock));
    program.reopen();
    QVERIFY(program.workspace->wasForked());
}

QTEST_GUILESS_MAIN(CampaignSessionTest)
#include "test_campaignsession.moc"
