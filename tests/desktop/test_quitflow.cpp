// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/QuitFlow.h"
#include "core/sending/CampaignSealer.h"
#include "tests/cli/CliWorld.h"
#include "tests/support/Drafts.h"
#include "tests/ui/LatePrompt.h"
#include "tests/ui/UiWorld.h"
#include "ui/live/CrashNotice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;

/// Closing the program while it sends: nothing is lost, nothing vanishes without a word.
class QuitFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("HELIOGRAPH_PASSWORD_PRACTICE", "s3cret"); }
    void init();
    void cleanup();

    void endsAtOnceWhenNothingIsSent();
    void asksWhileSending();
    void pausesAndQuits();
    void keepsSendingAndEndsAfterwards();
    void staysWhenAPersonIsNeeded();
    void cancelChangesNothing();
    void theSessionEndsWhileItAsks();
    void crashNotice_data();
    void crashNotice();

private:
    qint64 sending(const QStringList& gateway);
    Campaign campaign(qint64 id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProcess> m_gateway;
    std::unique_ptr<UiWorld> m_world;
    std::unique_ptr<QuitFlow> m_flow;
};

void QuitFlowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<UiWorld>();
    m_flow = std::make_unique<QuitFlow>(m_world->sending, m_world->prompt);
}

void QuitFlowTest::cleanup()
{
    m_flow.reset();
    m_world.reset();
    m_gateway.reset();
}

Campaign QuitFlowTest::campaign(qint64 id)
{
    return m_world->engine([id](Engine& engine) { return engine.campaigns().campaign(id); });
}

// A campaign of 3,000 under way.
qint64 QuitFlowTest::sending(const QStringList& gateway)
{
    m_gateway = std::make_unique<SandboxProcess>(m_folder->path());
    if (!m_gateway->start(gateway))
        qFatal("the sandbox did not start");
    const Account account = m_world->addAccount(QStringLiteral("practice"), quint16(m_gateway->url().port()));
    const qint64 id = m_world->engine([account](Engine& engine) -> Result<qint64> {
        const CampaignPlan plan = testPlan(account);
        const qint64 draft = addDraft(engine.workspace(), plan, 3000, engine.clock().nowMs());
        const Result<Campaign> loaded = engine.campaigns().campaign(draft);
        CampaignSealer sealer(engine.workspace(), engine.clock());
        if (const auto done = sealer.render(*loaded, plan, accountIdentity(account)); !done)
            return forward(done);
        if (const auto done = sealer.seal(RepeatPolicy::Allow); !done)
            return forward(done);
        return draft;
    });
    m_world->sending.start(id);
    UiWorld::waitFor([&] { return m_world->sending.view(id).phase == RunPhase::Running; });
    m_flow->setCampaigns({campaign(id)});
    return id;
}

void QuitFlowTest::endsAtOnceWhenNothingIsSent()
{
    QSignalSpy finished(m_flow.get(), &QuitFlow::finished);
    m_flow->request(nullptr);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_world->prompt.asked.isEmpty());
}

void QuitFlowTest::asksWhileSending()
{
    sending({QStringLiteral("--latency"), QStringLiteral("200")});
    m_flow->request(nullptr);
    QCOMPARE(m_world->prompt.asked.size(), 1);
    const ChoiceQuestion& question = m_world->prompt.asked.first();
    QCOMPARE(question.title, QStringLiteral("Spring is being sent."));
    QVERIFY(question.text.startsWith(QStringLiteral("Keep sending in the background, or pause and quit?")));
    QCOMPARE(question.buttons.size(), 3);
    QCOMPARE(question.escape, 2);
}

void QuitFlowTest::pausesAndQuits()
{
    const qint64 id = sending({QStringLiteral("--latency"), QStringLiteral("200")});
    QSignalSpy pausing(m_flow.get(), &QuitFlow::pausing);
    QSignalSpy finished(m_flow.get(), &QuitFlow::finished);
    m_world->prompt.choices = {1};
    m_flow->request(nullptr);
    QCOMPARE(pausing.size(), 1);
    QVERIFY(m_flow->isClosing());
    m_flow->request(nullptr); // a second click asks nothing
    QCOMPARE(m_world->prompt.asked.size(), 1);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(campaign(id).state, CampaignState::Paused);
    QCOMPARE(campaign(id).counts[RecipientState::Submitting], 0);
    QCOMPARE(campaign(id).counts[RecipientState::Uncertain], 0);
    QVERIFY(campaign(id).counts[RecipientState::Ready] > 0);
}

void QuitFlowTest::keepsSendingAndEndsAfterwards()
{
    const qint64 id = sending({QStringLiteral("--latency"), QStringLiteral("200")});
    QSignalSpy background(m_flow.get(), &QuitFlow::backgroundWanted);
    QSignalSpy finished(m_flow.get(), &QuitFlow::finished);
    m_world->prompt.choices = {0};
    m_flow->request(nullptr);
    QCOMPARE(background.size(), 1);
    QVERIFY(m_flow->isInBackground());
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(campaign(id).state, CampaignState::Finished);
}

void QuitFlowTest::staysWhenAPersonIsNeeded()
{
    const qint64 id = sending({QStringLiteral("--latency"), QStringLiteral("300")});
    QSignalSpy needed(m_flow.get(), &QuitFlow::attentionWanted);
    QSignalSpy finished(m_flow.get(), &QuitFlow::finished);
    m_world->prompt.choices = {0};
    m_flow->request(nullptr);
    // Another gateway at the same address takes no such login.
    const QString port = QString::number(m_gateway->url().port());
    m_gateway.reset();
    QProcess stranger;
    stranger.start(QStringLiteral(HELIOGRAPH_BIN_DIR "/heliograph-sandbox"),
                   {QStringLiteral("--port"), port, QStringLiteral("--login"), QStringLiteral("other"),
                    QStringLiteral("--password"), QStringLiteral("other")});
    QVERIFY(stranger.waitForReadyRead());
    QTRY_COMPARE_WITH_TIMEOUT(needed.size(), 1, 60'000);
    QCOMPARE(needed.first().at(0).toLongLong(), id);
    QVERIFY(finished.isEmpty());
    m_flow->comeBack();
    QVERIFY(!m_flow->isInBackground());
    stranger.kill();
    stranger.waitForFinished();
}

void QuitFlowTest::cancelChangesNothing()
{
    const qint64 id = sending({QStringLiteral("--latency"), QStringLiteral("100")});
    QSignalSpy finished(m_flow.get(), &QuitFlow::finished);
    m_world->prompt.choices = {2};
    m_flow->request(nullptr);
    QTRY_COMPARE(campaign(id).state, CampaignState::Finished);
    QVERIFY(finished.isEmpty());
}

// The system ends the session while the question stands; the answer comes too late.
void QuitFlowTest::theSessionEndsWhileItAsks()
{
    const qint64 id = sending({QStringLiteral("--latency"), QStringLiteral("200")});
    LatePrompt late;
    QuitFlow flow(m_world->sending, late);
    flow.setCampaigns({campaign(id)});
    QSignalSpy background(&flow, &QuitFlow::backgroundWanted);
    QSignalSpy finished(&flow, &QuitFlow::finished);
    flow.request(nullptr);
    QCOMPARE(late.asked.size(), 1);
    flow.pauseAndQuit();
    late.answer(0); // keep sending
    QVERIFY(background.isEmpty());
    QVERIFY(!flow.isInBackground());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(campaign(id).state, CampaignState::Paused);
}

void QuitFlowTest::crashNotice_data()
{
    QTest::addColumn<QList<InterruptedCampaign>>("campaigns");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("campaign");
    const InterruptedCampaign one{7, QStringLiteral("Spring sale"), 480, 83, 132};
    const InterruptedCampaign two{8, QStringLiteral("News"), 20, 0, 1};
    QTest::newRow("one") << QList{one} << QStringLiteral("Heliograph was closed while sending “Spring sale”.")
                         << QStringLiteral("480 messages are handed over, 83 of them are asked again, 132 "
                                           "wait here; nobody gets it twice.")
                         << qint64(7);
    QTest::newRow("nothing unknown") << QList{two}
                                     << QStringLiteral("Heliograph was closed while sending “News”.")
                                     << QStringLiteral(
                                            "20 messages are handed over, 1 wait here; nobody gets it twice.")
                                     << qint64(8);
    QTest::newRow("two") << QList{one, two}
                         << QStringLiteral("Heliograph was closed while sending 2 campaigns.")
                         << QStringLiteral("500 messages are handed over, 83 of them are asked again, 133 "
                                           "wait here; nobody gets it twice.")
                         << qint64(0);
}

void QuitFlowTest::crashNotice()
{
    QFETCH(QList<InterruptedCampaign>, campaigns);
    const CrashNotice notice = heliograph::crashNotice(campaigns);
    QTEST(notice.headline, "headline");
    QTEST(notice.text, "text");
    QTEST(notice.campaign, "campaign");
    QVERIFY(!notice.button.isEmpty());
}

QTEST_MAIN(QuitFlowTest)
#include "test_quitflow.moc"
