// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignClosing.h"
#include "core/gateway/ReplyWriter.h"
#include "tests/engine/SendingDeskFixture.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using Fault = ModelGateway::Fault;

/// What may pass is tried again by itself; nothing else is.
class SendingDeskTroubleTest : public SendingDeskFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void triesAgainByItself_data();
    void triesAgainByItself();
    void aProbeSparesTheRows();
    void pausesGrow();
    void stopsAfterFruitlessRuns();
    void aPersonEndsTheWaiting();
    void obeysWhoPausesFromOutside_data();
    void obeysWhoPausesFromOutside();
    void obeysAWishLeftWhileItWaits_data();
    void obeysAWishLeftWhileItWaits();
    void cancelsWhatADeadProgramWasAskedTo_data();
    void cancelsWhatADeadProgramWasAskedTo();
    void aRunObeysAnOldCancel();
    void neverByItself_data();
    void neverByItself();
    void goesOnAfterQuietHours();
};

void SendingDeskTroubleTest::triesAgainByItself_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("out of reach") << int(Fault::NeverArrives);
    QTest::newRow("503") << int(Fault::Unavailable);
    QTest::newRow("answers lost") << int(Fault::LostBefore);
}

void SendingDeskTroubleTest::triesAgainByItself()
{
    QFETCH(int, fault);
    bool down = true;
    m_scenario->gateway.fault = [&](const auto&, int) { return down ? Fault(fault) : Fault::None; };
    m_answer = [&](const FakeGatewayClient::Post& post) {
        if (post.endpoint == Endpoint::Balance && !down)
            return std::optional(FakeGatewayClient::answered(writeBalanceReply({})));
        return post.endpoint == Endpoint::Balance ? std::optional(FakeGatewayClient::neverArrived())
                                                  : std::nullopt;
    };
    const qint64 campaign = sealed(300);
    m_desk->start(campaign);
    for (int i = 0; i < 100 && phase(campaign) != RunPhase::WaitingToRetry; ++i)
        advance(10s);
    QCOMPARE(phase(campaign), RunPhase::WaitingToRetry);
    const RunView view = m_desk->view(campaign);
    QVERIFY(view.error);
    QVERIFY(view.nextTryAt && *view.nextTryAt > m_clock->nowMs());
    QCOMPARE(state(campaign), CampaignState::Paused);
    down = false;
    advance(20min);
    QCOMPARE(state(campaign), CampaignState::Finished);
    QCOMPARE(m_scenario->gateway.accepted(), 300);
    QCOMPARE(m_scenario->gateway.mostCopies(), 1);
}

void SendingDeskTroubleTest::aProbeSparesTheRows()
{
    m_scenario->gateway.fault = [](const auto&, int) { return Fault::Unavailable; };
    m_answer = [](const FakeGatewayClient::Post& post) {
        return post.endpoint == Endpoint::Balance ? std::optional(FakeGatewayClient::answered({}, 503))
                                                  : std::nullopt;
    };
    const qint64 campaign = sealed(2000);
    m_desk->start(campaign);
    advance(3min);
    QCOMPARE(phase(campaign), RunPhase::WaitingToRetry);
    const int posted = sends();
    advance(8h);
    QCOMPARE(sends(), posted);
    QCOMPARE(phase(campaign), RunPhase::WaitingToRetry);
}

void SendingDeskTroubleTest::pausesGrow()
{
    m_answer = [](const FakeGatewayClient::Post&) {
        return std::optional(FakeGatewayClient::neverArrived());
    };
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    advance(1h);
    QList<qint64> waits;
    for (const RunView& view : m_views) {
        if (view.phase == RunPhase::WaitingToRetry)
            waits += *view.nextTryAt;
    }
    QVERIFY(waits.size() >= 6);
    const QList<int> seconds = {60, 120, 240, 300, 300};
    for (int i = 0; i < seconds.size(); ++i)
        QCOMPARE((waits.at(i + 1) - waits.at(i)) / 1000, seconds.at(i));
}

void SendingDeskTroubleTest::stopsAfterFruitlessRuns()
{
    // The gateway answers questions and eats documents.
    m_scenario->gateway.fault = [](const auto&, int) { return Fault::Html; };
    m_answer = [](const FakeGatewayClient::Post& post) {
        return post.endpoint == Endpoint::Balance
                   ? std::optional(FakeGatewayClient::answered(writeBalanceReply({})))
                   : std::nullopt;
    };
    const qint64 campaign = sealed(5000);
    m_desk->start(campaign);
    advance(12h);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(m_desk->view(campaign).error->code, ErrorCode::GatewayMalformed);
    QVERIFY(count(campaign, RecipientState::Ready) > 3500);
}

void SendingDeskTroubleTest::aPersonEndsTheWaiting()
{
    bool down = true;
    m_answer = [&down](const FakeGatewayClient::Post&) {
        return down ? std::optional(FakeGatewayClient::neverArrived()) : std::nullopt;
    };
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    advance(20s);
    QCOMPARE(phase(campaign), RunPhase::WaitingToRetry);
    m_desk->pause(campaign);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QVERIFY(campaignOf(workspace(), campaign).pauseCode.isEmpty());
    advance(1h);
    QCOMPARE(phase(campaign), RunPhase::Idle);

    m_desk->start(campaign);
    advance(20s);
    QCOMPARE(phase(campaign), RunPhase::WaitingToRetry);
    down = false;
    m_desk->start(campaign); // "Try again now"
    advance(5s);
    QCOMPARE(state(campaign), CampaignState::Finished);

    down = true;
    const qint64 second = sealed();
    m_desk->start(second);
    advance(20s);
    QCOMPARE(phase(second), RunPhase::WaitingToRetry);
    m_desk->cancel(second);
    advance(1h);
    QCOMPARE(state(second), CampaignState::Cancelled);
    QCOMPARE(phase(second), RunPhase::Idle);
}

void SendingDeskTroubleTest::obeysWhoPausesFromOutside_data()
{
    QTest::addColumn<bool>("probing");
    QTest::newRow("while it waits") << false;
    QTest::newRow("while the gateway is asked") << true;
}

void SendingDeskTroubleTest::obeysWhoPausesFromOutside()
{
    QFETCH(bool, probing);
    const qint64 campaign = sealed();
    // As the command line does it: nobody runs the campaign, so the lock is free.
    const auto pauseOutside = [&] {
        const auto lock = WorkspaceLock::campaign(workspace().lockFolder(), campaign);
        return lock && pauseHeld(workspace(), campaign, nullptr, m_clock->nowMs());
    };
    bool down = true;
    bool paused = false;
    m_answer = [&](const FakeGatewayClient::Post& post) -> std::optional<Exchange> {
        if (down)
            return FakeGatewayClient::neverArrived();
        if (post.endpoint != Endpoint::Balance)
            return std::nullopt;
        if (probing)
            paused = pauseOutside();
        return FakeGatewayClient::answered(writeBalanceReply({}));
    };
    m_desk->start(campaign);
    advance(20s);
    QCOMPARE(phase(campaign), RunPhase::WaitingToRetry);
    const int posted = sends();
    down = false;
    if (!probing)
        paused = pauseOutside();
    advance(2h);
    QVERIFY(paused);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(state(campaign), CampaignState::Paused);
    QVERIFY(campaignOf(workspace(), campaign).pauseCode.isEmpty());
    QCOMPARE(sends(), posted);
    m_desk->start(campaign);
    advance(5s);
    QCOMPARE(state(campaign), CampaignState::Finished);
}

void SendingDeskTroubleTest::obeysAWishLeftWhileItWaits_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("end");
    QTest::newRow("pause") << int(Wanted::Pause) << int(CampaignState::Paused);
    QTest::newRow("cancel") << int(Wanted::Cancel) << int(CampaignState::Cancelled);
}

void SendingDeskTroubleTest::obeysAWishLeftWhileItWaits()
{
    QFETCH(int, wanted);
    QFETCH(int, end);
    bool down = true;
    m_answer = [&](const FakeGatewayClient::Post& post) -> std::optional<Exchange> {
        if (down)
            return FakeGatewayClient::neverArrived();
        if (post.endpoint != Endpoint::Balance)
            return std::nullopt;
        return FakeGatewayClient::answered(writeBalanceReply({}));
    };
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    advance(20s);
    QCOMPARE(phase(campaign), RunPhase::WaitingToRetry);
    const int posted = sends();
    down = false;
    QVERIFY(m_engine->campaigns().setWanted(campaign, Wanted(wanted)));
    advance(2h);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(int(state(campaign)), end);
    QCOMPARE(campaignOf(workspace(), campaign).wanted, Wanted::Nothing);
    QCOMPARE(sends(), posted);
}

void SendingDeskTroubleTest::cancelsWhatADeadProgramWasAskedTo_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::addColumn<CampaignState>("left");
    QTest::newRow("while this one runs") << false << CampaignState::Running;
    QTest::newRow("at the next start") << true << CampaignState::Running;
    QTest::newRow("it paused in the same moment") << false << CampaignState::Paused;
}

// Another program sent the campaign and was asked to cancel it, but ended before it saw the wish.
void SendingDeskTroubleTest::cancelsWhatADeadProgramWasAskedTo()
{
    QFETCH(bool, restarted);
    QFETCH(CampaignState, left);
    const qint64 campaign = sealed(5);
    CampaignStore store = m_engine->campaigns();
    QVERIFY(store.setState(campaign, CampaignState::Running, nullptr, m_clock->nowMs()));
    {
        const Result<WorkspaceLock> other = WorkspaceLock::campaign(workspace().lockFolder(), campaign);
        QVERIFY(other);
        m_desk->cancel(campaign);
        advance(3s);
        QCOMPARE(phase(campaign), RunPhase::Elsewhere);
        QCOMPARE(campaignOf(workspace(), campaign).wanted, Wanted::Cancel);
        if (left == CampaignState::Paused)
            QVERIFY(store.setState(campaign, left, nullptr, m_clock->nowMs()));
        if (restarted)
            closeDesk();
    }
    if (restarted) {
        open();
        QVERIFY(m_desk->recover());
    }
    advance(5s);
    QCOMPARE(state(campaign), CampaignState::Cancelled);
    QCOMPARE(count(campaign, RecipientState::Cancelled), 5);
    QCOMPARE(campaignOf(workspace(), campaign).wanted, Wanted::Nothing);
    QCOMPARE(sends(), 0);
}

void SendingDeskTroubleTest::aRunObeysAnOldCancel()
{
    const qint64 campaign = sealed(5);
    CampaignStore store = m_engine->campaigns();
    QVERIFY(store.setState(campaign, CampaignState::Running, nullptr, m_clock->nowMs()));
    QVERIFY(store.setWanted(campaign, Wanted::Cancel));
    m_desk->start(campaign); // before the desk has looked around
    advance(5s);
    QCOMPARE(state(campaign), CampaignState::Cancelled);
    QCOMPARE(sends(), 0);
}

void SendingDeskTroubleTest::neverByItself_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("code");
    QTest::newRow("login") << int(Reason::LoginRefused) << int(ErrorCode::AccountRefused);
    QTest::newRow("money") << int(Reason::OutOfSms) << int(ErrorCode::OutOfFunds);
    QTest::newRow("locked") << int(Reason::AccountLocked) << int(ErrorCode::AccountBlocked);
}

void SendingDeskTroubleTest::neverByItself()
{
    QFETCH(int, reason);
    QFETCH(int, code);
    m_answer = [reason](const FakeGatewayClient::Post& post) {
        const QByteArray refusal = writeErrorReply(Reason(reason), GatewayLanguage::Russian);
        return post.endpoint == Endpoint::Send ? std::optional(FakeGatewayClient::answered(refusal))
                                               : std::nullopt;
    };
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    advance(10s);
    QCOMPARE(phase(campaign), RunPhase::Idle);
    QCOMPARE(int(m_desk->view(campaign).error->code), code);
    const int posted = sends();
    advance(3h);
    QCOMPARE(sends(), posted);
}

void SendingDeskTroubleTest::goesOnAfterQuietHours()
{
    CampaignPlan plan = testPlan(m_scenario->account);
    plan.quietHours = {QTime(12, 0), QTime(20, 0)}; // the clock says 10
    const qint64 id = addDraft(workspace(), plan, 3, m_clock->nowMs());
    CampaignSealer sealer(workspace(), *m_clock);
    const Campaign draft = campaignOf(workspace(), id);
    QVERIFY(sealer.render(draft, draft.plan, accountIdentity(m_scenario->account)));
    QVERIFY(sealer.seal(RepeatPolicy::Refuse));
    m_desk->start(id);
    advance(5s);
    QCOMPARE(phase(id), RunPhase::WaitingToRetry);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(*m_desk->view(id).nextTryAt).time(), QTime(12, 0));
    advance(110min);
    QCOMPARE(sends(), 0);
    advance(11min);
    QCOMPARE(state(id), CampaignState::Finished);
}

QTEST_GUILESS_MAIN(SendingDeskTroubleTest)
#include "test_sendingdesk_trouble.moc"
