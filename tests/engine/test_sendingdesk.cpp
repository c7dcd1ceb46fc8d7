// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/SendingDeskFixture.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using Fault = ModelGateway::Fault;

/// The desk keeps campaigns going, one account at a time, until the program ends.
class SendingDeskTest : public SendingDeskFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void sendsAndGoesOnAsking();
    void aSecondStartIsNothing();
    void withoutSecretNothingIsSent();
    void pausesAndGoesOn();
    void pauseWhileTheKeychainThinks();
    void cancelsWhatRuns();
    void cancelsWhatNobodyRuns();
    void deletesAtTheGateway();
    void deletesWhileAnotherCampaignSends();
    void deletingThatIsBrokenOffSaysSo();
    void cancelWhileWaitingForTheAccount();
    void oneCampaignAfterTheOther();
    void aQuickMessageGoesInBeside();
    void runsElsewhere();
    void tellsProgressFiveTimesASecond();
    void recoversAfterACrash();
    void pausesWhatAnotherProgramLeftRunning();
    void aPauseAfterACrashHidesNoRow();
    void shutsDown();
    void shutdownBreaksOffInTheEnd();
};

void SendingDeskTest::sendsAndGoesOnAsking()
{
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    QCOMPARE(phase(campaign), RunPhase::FindingSecret);
    advance(5s);
    QCOMPARE(state(campaign), CampaignState::Finished);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(m_ends.size(), 1);
    QCOMPARE(count(campaign, RecipientState::Accepted), 3);
    m_scenario->gateway.setStates(QStringLiteral("deliver"));
    advance(1min);
    QCOMPARE(count(campaign, RecipientState::Delivered), 3);

    // What is still open is asked after a restart, without a word from anybody.
    const qint64 second = sealed();
    m_desk->start(second);
    advance(5s);
    closeDesk();
    m_scenario->gateway.setStates(QStringLiteral("deliver"));
    open();
    advance(1min);
    QCOMPARE(count(second, RecipientState::Delivered), 3);
}

void SendingDeskTest::aSecondStartIsNothing()
{
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    m_desk->start(campaign);
    advance(20ms);
    m_desk->start(campaign);
    advance(5s);
    QCOMPARE(m_ends.size(), 1);
    QCOMPARE(sends(), 1);
    QCOMPARE(m_scenario->gateway.mostCopies(), 1);
    m_desk->start(campaign);
    advance(5s);
    QCOMPARE(sends(), 1);
    QCOMPARE(m_desk->view(campaign).error->code, ErrorCode::NotAllowedInState);
}

void SendingDeskTest::withoutSecretNothingIsSent()
{
    m_keychain.entries.clear();
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    advance(5s);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(m_desk->view(campaign).error->code, ErrorCode::NoSecret);
    QCOMPARE(sends(), 0);
    // Entered at last, it is found.
    m_keychain.entries = {{m_scenario->account.name, QByteArrayLiteral("secret")}};
    m_desk->start(campaign);
    advance(5s);
    QCOMPARE(state(campaign), CampaignState::Finished);
}

void SendingDeskTest::pausesAndGoesOn()
{
    const qint64 campaign = sealed(1000);
    m_latency = 2s;
    m_desk->start(campaign);
    advance(500ms);
    QCOMPARE(phase(campaign), RunPhase::Running);
    m_desk->pause(campaign);
    QCOMPARE(phase(campaign), RunPhase::Pausing);
    m_desk->pause(campaign); // a double click breaks nothing off
    advance(5s);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(state(campaign), CampaignState::Paused);
    QCOMPARE(count(campaign, RecipientState::Uncertain), 0);
    QVERIFY(count(campaign, RecipientState::Accepted) > 0);
    QVERIFY(count(campaign, RecipientState::Ready) > 0);
    m_desk->start(campaign);
    advance(1min);
    QCOMPARE(state(campaign), CampaignState::Finished);
    QCOMPARE(m_scenario->gateway.accepted(), 1000);
    QCOMPARE(m_scenario->gateway.mostCopies(), 1);
}

void SendingDeskTest::pauseWhileTheKeychainThinks()
{
    m_keychain.silent = true;
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    advance(10ms);
    QCOMPARE(phase(campaign), RunPhase::FindingSecret);
    m_desk->pause(campaign);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    advance(1min);
    QCOMPARE(sends(), 0);
}

void SendingDeskTest::cancelsWhatRuns()
{
    const qint64 campaign = sealed(1000);
    m_latency = 2s;
    m_desk->start(campaign);
    advance(500ms);
    m_desk->cancel(campaign);
    QCOMPARE(phase(campaign), RunPhase::Cancelling);
    advance(10s);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(state(campaign), CampaignState::Cancelled);
    QCOMPARE(count(campaign, RecipientState::Ready), 0);
    QCOMPARE(count(campaign, RecipientState::Accepted), m_scenario->gateway.accepted());
    QCOMPARE(m_ends.back().state, CampaignState::Cancelled);
}

void SendingDeskTest::cancelsWhatNobodyRuns()
{
    const qint64 campaign = sealed();
    m_desk->cancel(campaign);
    advance(5s);
    QCOMPARE(state(campaign), CampaignState::Cancelled);
    QCOMPARE(count(campaign, RecipientState::Cancelled), 3);
    QCOMPARE(sends(), 0);
}

void SendingDeskTest::deletesAtTheGateway()
{
    const qint64 campaign = sealed(3, m_clock->nowMs() + 3'600'000);
    m_desk->start(campaign);
    advance(5s);
    QCOMPARE(state(campaign), CampaignState::Scheduled);
    qint64 gone = 0;
    connect(m_desk.get(), &SendingDesk::deletedAtGateway, this,
            [&gone](qint64, qint64 deleted, qint64) { gone += deleted; });
    m_desk->cancel(campaign);
    QCOMPARE(phase(campaign), RunPhase::Cancelling);
    advance(5s);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(gone, 3);
    QCOMPARE(count(campaign, RecipientState::Cancelled), 3);
    for (const ModelGateway::Message& message : m_scenario->gateway.messages())
        QVERIFY(message.deleted);
}

void SendingDeskTest::deletesWhileAnotherCampaignSends()
{
    const qint64 scheduled = sealed(30, m_clock->nowMs() + 3'600'000);
    m_desk->start(scheduled);
    advance(5s);
    QCOMPARE(state(scheduled), CampaignState::Scheduled);
    m_latency = 2s;
    const qint64 large = sealed(5000);
    m_desk->start(large);
    advance(500ms);
    QCOMPARE(phase(large), RunPhase::Running);
    m_latency = 50ms; // of the client that deletes
    m_desk->cancel(scheduled);
    advance(2s);
    QCOMPARE(phase(large), RunPhase::Running);
    QCOMPARE(count(scheduled, RecipientState::Cancelled), 30);
    QCOMPARE(phase(scheduled), RunPhase::Idle);
    QVERIFY(!m_ends.back().error);
}

void SendingDeskTest::deletingThatIsBrokenOffSaysSo()
{
    const qint64 campaign = sealed(3, m_clock->nowMs() + 3'600'000);
    m_desk->start(campaign);
    advance(5s);
    m_latency = 1min;
    m_desk->cancel(campaign);
    advance(1s);
    QCOMPARE(phase(campaign), RunPhase::Cancelling);
    m_desk->breakOff(campaign);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(m_ends.back().state, CampaignState::Cancelled);
    QVERIFY(m_ends.back().error);
    QCOMPARE(count(campaign, RecipientState::Accepted), 3);
}

void SendingDeskTest::cancelWhileWaitingForTheAccount()
{
    const qint64 campaign = sealed();
    const auto taken = WorkspaceLock::account(workspace().lockFolder(), accountIdentity(m_scenario->account),
                                              m_scenario->account.name);
    QVERIFY(taken);
    m_desk->start(campaign);
    advance(2s);
    QCOMPARE(phase(campaign), RunPhase::WaitingForAccount);
    m_desk->cancel(campaign);
    advance(2s);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(state(campaign), CampaignState::Cancelled);
    QCOMPARE(sends(), 0);
}

void SendingDeskTest::oneCampaignAfterTheOther()
{
    m_latency = 1s;
    const qint64 first = sealed(300);
    const qint64 second = sealed(300);
    const qint64 third = sealed(300);
    for (const qint64 campaign : {second, first, third})
        m_desk->start(campaign);
    advance(500ms);
    QCOMPARE(phase(second), RunPhase::Running);
    QCOMPARE(phase(first), RunPhase::WaitingForAccount);
    QCOMPARE(phase(third), RunPhase::WaitingForAccount);
    advance(2min);
    for (const qint64 campaign : {first, second, third})
        QCOMPARE(state(campaign), CampaignState::Finished);
    // The first come was the first served.
    QList<qint64> order;
    for (const RunView& view : m_views) {
        if (view.phase == RunPhase::Running)
            order += view.campaign;
    }
    QCOMPARE(order, (QList<qint64>{second, first, third}));
}

void SendingDeskTest::aQuickMessageGoesInBeside()
{
    m_latency = 1s;
    const qint64 large = sealed(1000);
    const qint64 quick = sealed(2);
    m_desk->start(large);
    advance(500ms);
    m_desk->start(quick);
    advance(2s);
    QCOMPARE(state(quick), CampaignState::Finished);
    QCOMPARE(phase(large), RunPhase::Running);
}

void SendingDeskTest::runsElsewhere()
{
    const qint64 campaign = sealed();
    {
        const auto taken = WorkspaceLock::campaign(workspace().lockFolder(), campaign);
        QVERIFY(taken);
        m_desk->start(campaign);
        advance(1s);
        QCOMPARE(phase(campaign), RunPhase::Elsewhere);
        QVERIFY(!m_desk->view(campaign).error);
        QVERIFY(m_engine->campaigns().setState(campaign, CampaignState::Running, nullptr, m_clock->nowMs()));
        advance(10s);
        QCOMPARE(phase(campaign), RunPhase::Elsewhere);
        m_desk->pause(campaign);
        QCOMPARE(campaignOf(workspace(), campaign).wanted, Wanted::Pause);
        m_desk->cancel(campaign);
        QCOMPARE(campaignOf(workspace(), campaign).wanted, Wanted::Cancel);
        QCOMPARE(phase(campaign), RunPhase::Elsewhere);
    }
    advance(10s);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(sends(), 0);
}

void SendingDeskTest::tellsProgressFiveTimesASecond()
{
    m_latency = 10ms;
    const qint64 campaign = sealed(5000);
    m_desk->start(campaign);
    const qint64 before = m_clock->steadyMs();
    while (phase(campaign) != RunPhase::Idle)
        advance(10ms);
    const qint64 took = m_clock->steadyMs() - before;
    QVERIFY(m_progress[campaign] >= 1);
    QVERIFY2(m_progress[campaign] <= took / 200 + 2, QByteArray::number(m_progress[campaign]));
}

void SendingDeskTest::recoversAfterACrash()
{
    const qint64 campaign = sealed(1000);
    m_latency = 2s;
    m_desk->start(campaign);
    advance(500ms);
    QVERIFY(count(campaign, RecipientState::Submitting) > 0);
    {
        // Another program runs it: nothing to recover.
        const Result<std::vector<InterruptedCampaign>> none = m_desk->recover();
        QVERIFY(none && none->empty());
    }
    closeDesk();
    open();
    const Result<std::vector<InterruptedCampaign>> found = m_desk->recover();
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t(1));
    const InterruptedCampaign& one = found->front();
    QCOMPARE(one.campaign, campaign);
    QVERIFY(one.unknown > 0);
    QCOMPARE(one.handedOver + one.waiting, 1000);
    QCOMPARE(count(campaign, RecipientState::Submitting), 0);
    QCOMPARE(state(campaign), CampaignState::Paused);
    QCOMPARE(campaignOf(workspace(), campaign).pauseCode, QStringLiteral("interrupted"));
    m_desk->start(campaign);
    advance(30min);
    QCOMPARE(state(campaign), CampaignState::Finished);
    QCOMPARE(m_scenario->gateway.accepted(), 1000);
    QCOMPARE(m_scenario->gateway.mostCopies(), 1);
    QVERIFY(m_desk->recover()->empty());
}

void SendingDeskTest::pausesWhatAnotherProgramLeftRunning()
{
    const qint64 campaign = sealed(1000);
    m_latency = 2s;
    m_desk->start(campaign);
    advance(500ms);
    closeDesk();
    open();
    QVERIFY(count(campaign, RecipientState::Submitting) > 0);
    {
        const auto taken = WorkspaceLock::campaign(workspace().lockFolder(), campaign);
        QVERIFY(taken);
        advance(5s);
        QCOMPARE(phase(campaign), RunPhase::Elsewhere);
        QVERIFY(count(campaign, RecipientState::Submitting) > 0);
    }
    advance(5s);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(state(campaign), CampaignState::Paused);
    QCOMPARE(campaignOf(workspace(), campaign).pauseCode, QStringLiteral("interrupted"));
    QCOMPARE(count(campaign, RecipientState::Submitting), 0);
    QVERIFY(count(campaign, RecipientState::Uncertain) > 0);
    QVERIFY(m_progress[campaign] > 0);
}

void SendingDeskTest::aPauseAfterACrashHidesNoRow()
{
    const qint64 campaign = sealed(1000);
    m_latency = 2s;
    m_desk->start(campaign);
    advance(500ms);
    closeDesk();
    open();
    m_desk->pause(campaign);
    QCOMPARE(state(campaign), CampaignState::Paused);
    QCOMPARE(count(campaign, RecipientState::Submitting), 0);
    QVERIFY(count(campaign, RecipientState::Uncertain) > 0);
}

void SendingDeskTest::shutsDown()
{
    const qint64 running = sealed(1000);
    m_latency = 2s;
    m_desk->start(running);
    advance(500ms);
    bool done = false;
    m_desk->shutdown([&done] { done = true; });
    QVERIFY(!done);
    const qint64 refused = sealed();
    m_desk->start(refused);
    advance(5s);
    QVERIFY(done);
    QCOMPARE(state(running), CampaignState::Paused);
    QCOMPARE(count(running, RecipientState::Submitting), 0);
    QCOMPARE(count(running, RecipientState::Uncertain), 0);
    QCOMPARE(phase(refused), RunPhase::Idle);
}

void SendingDeskTest::shutdownBreaksOffInTheEnd()
{
    m_scenario->gateway.fault = [](const auto&, int) { return Fault::SlowAfter; };
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    advance(500ms);
    bool done = false;
    m_desk->shutdown([&done] { done = true; }, 5s);
    advance(4s);
    QVERIFY(!done);
    advance(2s);
    QVERIFY(done);
    QCOMPARE(state(campaign), CampaignState::Paused);
    QCOMPARE(count(campaign, RecipientState::Uncertain), 3);
}

QTEST_GUILESS_MAIN(SendingDeskTest)
#include "test_sendingdesk.moc"
