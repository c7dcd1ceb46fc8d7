// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gateway/ProtocolLogFile.h"
#include "core/gateway/ReplyWriter.h"
#include "tests/engine/SendingDeskFixture.h"

#include <QDir>
#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;

/// Reports and questions go on over days without keeping other programs out.
class SendingDeskReportsTest : public SendingDeskFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { clear(); }

    void asksNow();
    void asksWhileItSends();
    void letsOthersIn();
    void askingWaitsForAnotherProgram();
    void keepsSchedules();
    void theKeychainIsAskedOnce();
    void answersQuestions();
    void writesTheProtocol();
};

void SendingDeskReportsTest::asksNow()
{
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    advance(2s);
    m_scenario->gateway.setStates(QStringLiteral("deliver"));
    m_desk->askNow(campaign);
    advance(1s);
    QCOMPARE(count(campaign, RecipientState::Delivered), 3);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked.front().first, campaign);
    QVERIFY(!m_asked.front().second);

    const qint64 second = sealed();
    m_desk->start(second);
    advance(2s);
    m_answer = [](const FakeGatewayClient::Post&) {
        return std::optional(FakeGatewayClient::neverArrived());
    };
    m_desk->askNow(second);
    advance(1s);
    QCOMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked.back().second->code, ErrorCode::Unreachable);
}

void SendingDeskReportsTest::asksWhileItSends()
{
    const qint64 campaign = sealed(5000);
    m_latency = 3s;
    m_desk->start(campaign);
    advance(10s);
    m_scenario->gateway.setStates(QStringLiteral("deliver"));
    advance(30s);
    QCOMPARE(phase(campaign), RunPhase::Running);
    QVERIFY(count(campaign, RecipientState::Delivered) > 0);
    QVERIFY(count(campaign, RecipientState::Ready) > 0);
}

void SendingDeskReportsTest::letsOthersIn()
{
    m_latency = 500ms;
    const qint64 campaign = sealed(4000);
    m_desk->start(campaign);
    while (phase(campaign) != RunPhase::Idle)
        advance(1s);
    // All reports are due; another program that looks three times a second gets the account meanwhile.
    m_clock->jump(1h);
    int got = 0;
    for (int i = 0; i < 60; ++i) {
        advance(300ms);
        const auto taken = WorkspaceLock::account(
            workspace().lockFolder(), accountIdentity(m_scenario->account), m_scenario->account.name);
        got += taken ? 1 : 0;
    }
    QVERIFY2(got > 2, QByteArray::number(got));
    QVERIFY2(got < 50, QByteArray::number(got));
}

void SendingDeskReportsTest::askingWaitsForAnotherProgram()
{
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    advance(2s);
    {
        const auto taken = WorkspaceLock::account(
            workspace().lockFolder(), accountIdentity(m_scenario->account), m_scenario->account.name);
        QVERIFY(taken);
        m_desk->askNow(campaign);
        advance(5s);
        QVERIFY(m_asked.isEmpty());
        advance(15s);
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.front().second->code, ErrorCode::Busy);
    }
    m_scenario->gateway.setStates(QStringLiteral("deliver"));
    advance(1min);
    QCOMPARE(count(campaign, RecipientState::Delivered), 3);
}

void SendingDeskReportsTest::keepsSchedules()
{
    const qint64 campaign = sealed(3, m_clock->nowMs() + 600'000);
    m_desk->start(campaign);
    advance(5s);
    QCOMPARE(state(campaign), CampaignState::Scheduled);
    advance(12min);
    QCOMPARE(state(campaign), CampaignState::Finished);
}

void SendingDeskReportsTest::theKeychainIsAskedOnce()
{
    const qint64 campaign = sealed();
    m_desk->start(campaign);
    advance(5s);
    const int reads = m_keychain.reads;
    m_scenario->gateway.setStates(QStringLiteral("deliver"));
    m_desk->askNow(campaign);
    advance(1h);
    QCOMPARE(count(campaign, RecipientState::Delivered), 3);
    QCOMPARE(m_keychain.reads, reads);
}

void SendingDeskReportsTest::answersQuestions()
{
    m_answer = [](const FakeGatewayClient::Post& post) -> std::optional<Exchange> {
        if (post.endpoint == Endpoint::Balance)
            return FakeGatewayClient::answered(writeBalanceReply({}));
        if (post.endpoint == Endpoint::Originators)
            return FakeGatewayClient::answered(
                writeErrorReply(Reason::LoginRefused, GatewayLanguage::Russian));
        return std::nullopt;
    };
    const QString name = m_scenario->account.name;
    int balances = 0;
    std::optional<Error> refused;
    std::optional<Error> unknown;
    for (int i = 0; i < 3; ++i)
        m_desk->links().balance(name, [&](const Result<BalanceReply>& reply) { balances += reply ? 1 : 0; });
    m_desk->links().senders(name, [&](const Result<OriginatorReply>& reply) { refused = reply.error(); });
    m_desk->links().balance(QStringLiteral("nobody"),
                            [&](const Result<BalanceReply>& reply) { unknown = reply.error(); });
    advance(2s);
    QCOMPARE(balances, 3);
    QCOMPARE(refused->code, ErrorCode::AccountRefused);
    QCOMPARE(unknown->code, ErrorCode::NoSuchAccount);
    QCOMPARE(m_keychain.reads, 1);
    for (const QPointer<FakeGatewayClient>& client : m_clients)
        QVERIFY(!client || !client->everBusyTwice());
    // A refused login is looked for anew.
    m_desk->links().balance(name, [&](const Result<BalanceReply>& reply) { balances += reply ? 1 : 0; });
    advance(2s);
    QCOMPARE(m_keychain.reads, 2);

    std::optional<AccountCheck> check;
    Account typed = m_scenario->account;
    typed.id = 0;
    typed.name = QStringLiteral("not stored yet");
    m_desk->links().check(typed, Secret("typed"), [&](const Result<AccountCheck>& found) {
        check = found ? std::optional(*found) : std::nullopt;
    });
    advance(2s);
    QVERIFY(check);
}

void SendingDeskReportsTest::writesTheProtocol()
{
    // The engine's own clients write it; nobody listens at this address.
    closeDesk();
    Result<std::unique_ptr<Engine>> engine = Engine::open(m_scenario->folders.place(), *m_clock);
    QVERIFY(engine);
    m_engine = std::move(*engine);
    m_engine->setKeychain(std::make_unique<SharedStore>(m_keychain));
    m_desk = std::make_unique<SendingDesk>(*m_engine);
    Account nowhere = m_scenario->account;
    nowhere.id = 0;
    nowhere.url = QUrl(QStringLiteral("http://127.0.0.1:1/xml/"));
    bool done = false;
    m_desk->links().check(nowhere, Secret("topsecret"), [&](const Result<AccountCheck>&) { done = true; });
    QTRY_VERIFY((m_clock->pump(), done));
    const QString path = QDir(workspace().folder()).filePath(protocolLogName());
    const Result<std::vector<ProtocolLog::Entry>> entries = ProtocolLogFile::read(path);
    QVERIFY(entries && entries->size() >= 2);
    QCOMPARE(entries->front().account, nowhere.name);
    QVERIFY(!entries->front().text.contains("topsecret"));
}

QTEST_GUILESS_MAIN(SendingDeskReportsTest)
#include "test_sendingdesk_reports.moc"
