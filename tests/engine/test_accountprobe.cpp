// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/AccountProbe.h"
#include "core/gateway/ReplyWriter.h"
#include "tests/support/Drafts.h"
#include "tests/support/FakeCredentialStore.h"
#include "tests/support/FakeGatewayClient.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;

/// "Check account": a line for each endpoint as it answers, an end within bounds, and nothing sent.
class AccountProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyLineComes();
    void whatDoesNotAnswerIsLeftOut();
    void endsAt_data();
    void endsAt();
    void silenceEndsInTime();
    void canBeCancelled();
    void cancelledBeforeTheSecretIsFound();
    void usesTheStoredSecret();
    void saysWhenThereIsNoSecret();
    void plainHttpIsNotAsked();
    void clockInSeconds();

private:
    AccountProbe& start(std::optional<Secret> secret = Secret("demo"));
    std::optional<Exchange> answer(const FakeGatewayClient::Post& post);
    void run(std::chrono::milliseconds time = 1s);
    QStringList lines() const;

    TemporaryWorkspace m_place;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<AccountProbe> m_probe;
    QPointer<FakeGatewayClient> m_client;
    FakeGatewayClient::Policy m_policy;
    FakeCredentialStore* m_keychain = nullptr;
    Account m_account;
    std::vector<CheckStep> m_steps;
    std::vector<AccountCheck> m_ends;
};

void AccountProbeTest::init()
{
    m_probe.reset();
    m_engine.reset();
    m_clock = std::make_unique<VirtualClock>();
    m_engine = std::move(*Engine::open(m_place.place(), *m_clock));
    auto keychain = std::make_unique<FakeCredentialStore>();
    m_keychain = keychain.get();
    m_engine->setKeychain(std::move(keychain));
    m_engine->setClientFactory([this](const RunSettings&) {
        auto client = std::make_unique<FakeGatewayClient>(*m_clock);
        m_client = client.get();
        client->setPolicy([this](const FakeGatewayClient::Post& post) { return m_policy(post); });
        return client;
    });
    m_policy = [this](const FakeGatewayClient::Post& post) { return answer(post); };
    m_account = testAccount();
    m_steps.clear();
    m_ends.clear();
}

std::optional<Exchange> AccountProbeTest::answer(const FakeGatewayClient::Post& post)
{
    switch (post.endpoint) {
    case Endpoint::Balance: {
        BalanceReply reply;
        reply.money = QStringLiteral("27454.50");
        reply.currency = QStringLiteral("RUR");
        return FakeGatewayClient::answered(writeBalanceReply(reply));
    }
    case Endpoint::Originators: {
        OriginatorReply reply;
        reply.senders = {{QStringLiteral("Shop"), QStringLiteral("completed"), {}}};
        return FakeGatewayClient::answered(writeOriginatorReply(reply));
    }
    case Endpoint::Time:
        return FakeGatewayClient::answered(writeTimeReply(m_clock->now().addSecs(3 * 3600 + 2)));
    case Endpoint::State:
        return FakeGatewayClient::answered(writeStateReply({}));
    case Endpoint::ListScheduled:
        return FakeGatewayClient::answered(writeScheduledReply({}));
    default:
        return FakeGatewayClient::neverArrived();
    }
}

AccountProbe& AccountProbeTest::start(std::optional<Secret> secret)
{
    m_probe = std::make_unique<AccountProbe>(*m_engine, m_account, std::move(secret));
    connect(m_probe.get(), &AccountProbe::stepped, this,
            [this](const CheckStep& s) { m_steps.push_back(s); });
    connect(m_probe.get(), &AccountProbe::ended, this,
            [this](const AccountCheck& c) { m_ends.push_back(c); });
    m_probe->start();
    return *m_probe;
}

void AccountProbeTest::run(std::chrono::milliseconds time)
{
    QCoreApplication::processEvents(); // the keychain answers by way of the event loop
    m_clock->advance(time);
}

QStringList AccountProbeTest::lines() const
{
    QStringList words;
    for (const CheckStep& step : m_steps)
        words += endpointWord(step.endpoint) + (step.error ? QStringLiteral("!") : QString());
    return words;
}

void AccountProbeTest::everyLineComes()
{
    start();
    QVERIFY(m_ends.empty()); // never inside the call
    run(60ms);
    QCOMPARE(lines(), QStringList{QStringLiteral("balance")}); // one after the other
    QCOMPARE(m_steps.front().soFar.balance->money, QStringLiteral("27454.50"));
    run();
    QCOMPARE(lines().join(u' '), QStringLiteral("balance originator time state listScheduled"));
    QCOMPARE(m_ends.size(), std::size_t(1));
    QVERIFY(m_ends.front().ok);
    QCOMPARE(m_ends.front().capabilities.join(u' '),
             QStringLiteral("send balance originator time state listScheduled scheduled"));
    QCOMPARE(m_client->sends(), 0);
}

void AccountProbeTest::whatDoesNotAnswerIsLeftOut()
{
    m_policy = [this](const FakeGatewayClient::Post& post) -> std::optional<Exchange> {
        if (post.endpoint == Endpoint::Originators)
            return FakeGatewayClient::answered("<html><body>Not found</body></html>", 404);
        return answer(post);
    };
    start();
    run();
    QCOMPARE(lines().join(u' '), QStringLiteral("balance originator! time state listScheduled"));
    QVERIFY(m_ends.front().ok);
    QVERIFY(!m_ends.front().capabilities.contains(QStringLiteral("originator")));
}

void AccountProbeTest::endsAt_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unreachable") << FakeGatewayClient::neverArrived() << ErrorCode::Unreachable;
    QTest::newRow("certificate") << FakeGatewayClient::neverArrived(ErrorCode::TlsFailed)
                                 << ErrorCode::TlsFailed;
    QTest::newRow("login") << FakeGatewayClient::answered(
                                  writeErrorReply(Reason::LoginRefused, GatewayLanguage::Russian))
                           << ErrorCode::AccountRefused;
    QTest::newRow("locked") << FakeGatewayClient::answered(
                                   writeErrorReply(Reason::AccountLocked, GatewayLanguage::English))
                            << ErrorCode::AccountBlocked;
    Exchange elsewhere = FakeGatewayClient::answered({}, 301);
    elsewhere.answer.location = QStringLiteral("https://other.example/xml/");
    QTest::newRow("redirect") << elsewhere << ErrorCode::GatewayRedirected;
}

void AccountProbeTest::endsAt()
{
    QFETCH(Exchange, exchange);
    m_policy = [exchange](const auto&) { return exchange; };
    start();
    run();
    QCOMPARE(m_steps.size(), std::size_t(1)); // nothing else would come of asking on
    QVERIFY(!m_ends.front().ok);
    QTEST(m_ends.front().error->code, "code");
}

void AccountProbeTest::silenceEndsInTime()
{
    m_policy = [](const auto&) { return std::nullopt; };
    start();
    run(14s);
    QVERIFY(m_ends.empty());
    run(2s);
    QCOMPARE(m_ends.size(), std::size_t(1));
    QCOMPARE(m_ends.front().error->code, ErrorCode::TimedOut);
}

void AccountProbeTest::canBeCancelled()
{
    m_policy = [](const auto&) { return std::nullopt; };
    AccountProbe& probe = start();
    run(1s);
    probe.cancel();
    run(0ms);
    QCOMPARE(m_ends.size(), std::size_t(1));
    QCOMPARE(m_ends.front().error->code, ErrorCode::Cancelled);
    QVERIFY(m_client->openPosts().empty());
    probe.cancel();
    run(1min);
    QCOMPARE(m_ends.size(), std::size_t(1));
}

void AccountProbeTest::cancelledBeforeTheSecretIsFound()
{
    m_keychain->entries[m_account.name] = "demo";
    start(std::nullopt).cancel();
    run();
    QCOMPARE(m_ends.size(), std::size_t(1));
    QCOMPARE(m_ends.front().error->code, ErrorCode::Cancelled);
    QVERIFY(!m_client || m_client->posts().empty());
}

void AccountProbeTest::usesTheStoredSecret()
{
    m_keychain->entries[m_account.name] = "kept";
    start(std::nullopt);
    run();
    QVERIFY(m_ends.front().ok);
    QVERIFY(m_client->posts().front().bytes.contains("kept"));
}

void AccountProbeTest::saysWhenThereIsNoSecret()
{
    start(std::nullopt);
    run();
    QCOMPARE(m_ends.front().error->code, ErrorCode::NoSecret);
    QVERIFY(m_steps.empty());
}

void AccountProbeTest::plainHttpIsNotAsked()
{
    m_account.url = QUrl(QStringLiteral("http://gateway.invalid/xml/"));
    start();
    run();
    QCOMPARE(m_ends.front().error->code, ErrorCode::PlainHttp);
    QVERIFY(!m_client);
}

void AccountProbeTest::clockInSeconds()
{
    start();
    run();
    QCOMPARE(m_ends.front().clockOffsetMinutes, std::optional(180));
    QVERIFY(std::abs(m_ends.front().clockAheadSeconds - 2) <= 1); // the answer travels
}

QTEST_GUILESS_MAIN(AccountProbeTest)
#include "test_accountprobe.moc"
