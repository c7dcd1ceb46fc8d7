// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sending/CampaignSealer.h"
#include "tests/cli/CliWorld.h"
#include "tests/support/Drafts.h"
#include "tests/ui/UiWorld.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;

namespace {

QString words(const RunView& view)
{
    const QString error = view.error ? describe(view.error.value()) + view.error->technical : QString();
    return QStringLiteral("phase %1 %2").arg(int(view.phase)).arg(error);
}

} // namespace

/// The window's side of sending, over real threads and a real practice gateway.
class SendingFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void sendsAndHearsOfEverything();
    void pausesAndGoesOn();
    void cancels();
    void answersQuestions();
    void tellsNobodyWhoIsGone();
    void theFeedMayGoFirst();
    void tellsOfACrash();
    void shutsDown();
    void shutsDownWithoutWorkspace();

private:
    qint64 sealed(int count);
    Counts counts(qint64 campaign);
    CampaignState state(qint64 campaign);
    void startGateway(const QStringList& options = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProcess> m_gateway;
    std::unique_ptr<UiWorld> m_world;
    Account m_account;
};

void SendingFeedTest::initTestCase()
{
    qputenv("HELIOGRAPH_PASSWORD_PRACTICE", "s3cret");
}

void SendingFeedTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_world = std::make_unique<UiWorld>();
}

void SendingFeedTest::cleanup()
{
    m_world.reset();
    m_gateway.reset();
}

void SendingFeedTest::startGateway(const QStringList& options)
{
    m_gateway = std::make_unique<SandboxProcess>(m_folder->path());
    QVERIFY(m_gateway->start(options));
    m_account = m_world->addAccount(QStringLiteral("practice"), quint16(m_gateway->url().port()));
}

qint64 SendingFeedTest::sealed(int count)
{
    return m_world->engine([account = m_account, count](Engine& engine) -> Result<qint64> {
        CampaignPlan plan = testPlan(account);
        const qint64 id = addDraft(engine.workspace(), plan, count, engine.clock().nowMs());
        const Result<Campaign> draft = engine.campaigns().campaign(id);
        if (!draft)
            return forward(draft);
        plan.message.sender = account.sender;
        CampaignSealer sealer(engine.workspace(), engine.clock());
        if (const Result<void> done = sealer.render(*draft, plan, accountIdentity(account)); !done)
            return forward(done);
        if (const Result<void> done = sealer.seal(RepeatPolicy::Allow); !done)
            return forward(done);
        return id;
    });
}

Counts SendingFeedTest::counts(qint64 campaign)
{
    return m_world->engine([campaign](Engine& engine) { return engine.campaigns().campaign(campaign); })
        .counts;
}

CampaignState SendingFeedTest::state(qint64 campaign)
{
    return m_world->engine([campaign](Engine& engine) { return engine.campaigns().campaign(campaign); })
        .state;
}

void SendingFeedTest::sendsAndHearsOfEverything()
{
    startGateway({QStringLiteral("--deliver-after"), QStringLiteral("1")});
    const qint64 campaign = sealed(250);
    QSignalSpy changed(&m_world->sending, &SendingFeed::changed);
    QSignalSpy progressed(&m_world->sending, &SendingFeed::progressed);
    QSignalSpy ended(&m_world->sending, &SendingFeed::ended);
    m_world->sending.start(campaign);
    QTRY_VERIFY2(ended.size() == 1, qPrintable(words(m_world->sending.view(campaign))));
    QCOMPARE(ended.first().at(0).toLongLong(), campaign);
    QTRY_COMPARE(m_world->sending.view(campaign).phase, RunPhase::Idle);
    QVERIFY(progressed.size() >= 1);
    QVERIFY(changed.size() >= 3); // FindingSecret, Running, Idle
    QVERIFY(m_world->sending.busy().isEmpty());
    QTRY_COMPARE(counts(campaign)[RecipientState::Delivered], 250);
    QCOMPARE(m_gateway->accepted().size(), 250);

    QSignalSpy asked(&m_world->sending, &SendingFeed::asked);
    m_world->sending.askNow(campaign);
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(!asked.first().at(1).value<std::optional<Error>>());
}

void SendingFeedTest::pausesAndGoesOn()
{
    startGateway({QStringLiteral("--latency"), QStringLiteral("200")});
    const qint64 campaign = sealed(3000);
    m_world->sending.start(campaign);
    QTRY_COMPARE(m_world->sending.view(campaign).phase, RunPhase::Running);
    QCOMPARE(m_world->sending.busy(), QList<qint64>{campaign});
    m_world->sending.pause(campaign);
    QTRY_COMPARE(m_world->sending.view(campaign).phase, RunPhase::Idle);
    QCOMPARE(state(campaign), CampaignState::Paused);
    QVERIFY(counts(campaign)[RecipientState::Ready] > 0);
    m_world->sending.start(campaign);
    QTRY_COMPARE(state(campaign), CampaignState::Finished);
    QCOMPARE(m_gateway->accepted().size(), 3000);
}

void SendingFeedTest::cancels()
{
    startGateway({QStringLiteral("--latency"), QStringLiteral("200")});
    const qint64 campaign = sealed(3000);
    m_world->sending.start(campaign);
    QTRY_COMPARE(m_world->sending.view(campaign).phase, RunPhase::Running);
    m_world->sending.cancel(campaign);
    QTRY_COMPARE(m_world->sending.view(campaign).phase, RunPhase::Idle);
    QCOMPARE(state(campaign), CampaignState::Cancelled);
    QCOMPARE(counts(campaign)[RecipientState::Ready], 0);
}

void SendingFeedTest::answersQuestions()
{
    startGateway();
    QObject context;
    std::optional<BalanceReply> balance;
    std::optional<OriginatorReply> senders;
    std::optional<AccountCheck> check;
    std::optional<Error> refused;
    m_world->sending.balance(&context, m_account.name, [&](const Result<BalanceReply>& reply) {
        balance = reply ? std::optional(*reply) : std::nullopt;
    });
    m_world->sending.senders(&context, m_account.name, [&](const Result<OriginatorReply>& reply) {
        senders = reply ? std::optional(*reply) : std::nullopt;
    });
    m_world->sending.check(&context, m_account, {}, [&](const Result<AccountCheck>& reply) {
        check = reply ? std::optional(*reply) : std::nullopt;
    });
    m_world->sending.check(&context, m_account, Secret("wrong"), [&](const Result<AccountCheck>& reply) {
        refused = reply ? reply->error : std::nullopt;
    });
    QTRY_VERIFY(balance && senders && check && refused);
    QVERIFY(check->ok);
    QCOMPARE(refused->code, ErrorCode::AccountRefused);
    // What it offers is remembered.
    const Account stored =
        m_world->engine([name = m_account.name](Engine& engine) { return engine.accounts().account(name); });
    QVERIFY(stored.capabilities.contains(endpointWord(Endpoint::Balance)));

    std::vector<ProtocolLog::Entry> entries;
    m_world->sending.protocol(&context, [&](const std::vector<ProtocolLog::Entry>& kept) { entries = kept; });
    QTRY_VERIFY(!entries.empty());
    for (const ProtocolLog::Entry& entry : entries)
        QVERIFY(!entry.text.contains("wrong") && !entry.text.contains("s3cret"));
}

void SendingFeedTest::tellsNobodyWhoIsGone()
{
    startGateway({QStringLiteral("--latency"), QStringLiteral("100")});
    auto context = std::make_unique<QObject>();
    bool told = false;
    QObject other;
    bool toldOther = false;
    m_world->sending.balance(context.get(), m_account.name,
                             [&](const Result<BalanceReply>&) { told = true; });
    m_world->sending.balance(&other, m_account.name, [&](const Result<BalanceReply>&) { toldOther = true; });
    context.reset();
    QTRY_VERIFY(toldOther);
    QVERIFY(!told);
}

void SendingFeedTest::theFeedMayGoFirst()
{
    startGateway({QStringLiteral("--latency"), QStringLiteral("50")});
    const qint64 campaign = sealed(2000);
    auto second = std::make_unique<Desk>(Desk::Options{m_world->desk.place(), {}}, m_world->clock);
    auto feed = std::make_unique<SendingFeed>(*second);
    QSignalSpy opened(second.get(), &Desk::opened);
    QSignalSpy progressed(feed.get(), &SendingFeed::progressed);
    second->open();
    QTRY_COMPARE(opened.size(), 1);
    feed->start(campaign);
    QTRY_VERIFY(!progressed.isEmpty());
    feed->balance(this, m_account.name, [](const Result<BalanceReply>&) {});
    feed.reset();
    second.reset();
    // Another desk on the workspace sees what was left.
    m_world->sending.start(campaign);
    QTRY_COMPARE(state(campaign), CampaignState::Finished);
    QCOMPARE(m_gateway->accepted().size(), 2000);
}

void SendingFeedTest::tellsOfACrash()
{
    startGateway();
    const qint64 campaign = sealed(30);
    m_world->engine([campaign](Engine& engine) -> Result<bool> {
        const auto set = engine.campaigns().setState(campaign, CampaignState::Running, nullptr, 1);
        return set ? Result<bool>(true) : Result<bool>(forward(set));
    });
    Desk second({m_world->desk.place(), {}}, m_world->clock);
    SendingFeed feed(second);
    QSignalSpy recovered(&feed, &SendingFeed::recovered);
    second.open();
    QTRY_COMPARE(recovered.size(), 1);
    const auto found = recovered.first().at(0).value<QList<InterruptedCampaign>>();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().campaign, campaign);
    QCOMPARE(found.first().waiting, 30);
    QCOMPARE(state(campaign), CampaignState::Paused);
}

void SendingFeedTest::shutsDown()
{
    startGateway({QStringLiteral("--latency"), QStringLiteral("200")});
    const qint64 campaign = sealed(3000);
    m_world->sending.start(campaign);
    QTRY_COMPARE(m_world->sending.view(campaign).phase, RunPhase::Running);
    bool done = false;
    m_world->sending.shutdown(this, [&done] { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(state(campaign), CampaignState::Paused);
    QCOMPARE(counts(campaign)[RecipientState::Submitting], 0);
    QCOMPARE(counts(campaign)[RecipientState::Uncertain], 0);
}

void SendingFeedTest::shutsDownWithoutWorkspace()
{
    WorkspacePlace nowhere = m_world->desk.place();
    nowhere.folder = QStringLiteral("/proc/nowhere");
    Desk desk({nowhere, {}}, m_world->clock);
    SendingFeed feed(desk);
    QSignalSpy failed(&desk, &Desk::failed);
    desk.open();
    QTRY_COMPARE(failed.size(), 1);
    bool done = false;
    feed.shutdown(this, [&done] { done = true; });
    QTRY_VERIFY(done);
}

QTEST_MAIN(SendingFeedTest)
#include "test_sendingfeed.moc"
