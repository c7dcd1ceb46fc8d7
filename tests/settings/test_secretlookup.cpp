// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SecretLookup.h"
#include "tests/support/FakeCredentialStore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace heliograph;
using Status = CredentialAnswer::Status;

/// cli.md, "Accounts": where the secret of an account comes from.
class TestSecretLookup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void variableNames_data();
    void variableNames();
    void order_data();
    void order();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void silentKeychainEndsInTime();
    void answersOnceAndNeverInsideTheCall();
    void waiting();

private:
    FoundSecret find(const SecretLookup::Question& question);

    FakeCredentialStore m_store;
    SystemClock m_clock;
};

void TestSecretLookup::cleanup()
{
    for (const char* name :
         {"HELIOGRAPH_PASSWORD", "HELIOGRAPH_TOKEN", "HELIOGRAPH_PASSWORD_MAIN", "HELIOGRAPH_TOKEN_MAIN"})
        qunsetenv(name);
    m_store.entries.clear();
    m_store.status = Status::Ok;
    m_store.silent = false;
}

FoundSecret TestSecretLookup::find(const SecretLookup::Question& question)
{
    // Short where nothing comes, long where something does.
    SecretLookup lookup(m_store, m_clock, std::chrono::milliseconds(m_store.silent ? 200 : 20'000));
    std::optional<FoundSecret> found;
    lookup.find(question, [&](const FoundSecret& answer) { found = answer; });
    return QTest::qWaitFor([&] { return found.has_value(); }, 30'000) ? *found : FoundSecret{};
}

void TestSecretLookup::variableNames_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("variable");
    QTest::newRow("plain") << QStringLiteral("main") << QStringLiteral("HELIOGRAPH_PASSWORD_MAIN");
    QTest::newRow("signs") << QStringLiteral("My shop-2.x")
                           << QStringLiteral("HELIOGRAPH_PASSWORD_MY_SHOP_2_X");
    QTest::newRow("Cyrillic") << QStringLiteral("Опт 1") << QStringLiteral("HELIOGRAPH_PASSWORD_____1");
    QTest::newRow("one sign outside the plane")
        << QStringLiteral("a😀b") << QStringLiteral("HELIOGRAPH_PASSWORD_A_B");
    QTest::newRow("the only account") << QString() << QStringLiteral("HELIOGRAPH_PASSWORD");
}

void TestSecretLookup::variableNames()
{
    QFETCH(QString, account);
    QTEST(secretVariable(SecretKind::Password, account), "variable");
    QVERIFY(secretVariable(SecretKind::Token, account).startsWith(QStringLiteral("HELIOGRAPH_TOKEN")));
}

void TestSecretLookup::order_data()
{
    QTest::addColumn<QByteArrayList>("variables");
    QTest::addColumn<bool>("onlyAccount");
    QTest::addColumn<bool>("inKeychain");
    QTest::addColumn<SecretKind>("kind");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("source");
    const QByteArray own = "HELIOGRAPH_PASSWORD_MAIN";
    const QByteArray any = "HELIOGRAPH_PASSWORD";
    const QString environment = QStringLiteral("environment");
    using enum SecretKind;
    QTest::newRow("own variable first")
        << QByteArrayList{own, any} << true << true << Password << own << environment;
    QTest::newRow("then the general one")
        << QByteArrayList{any} << true << true << Password << any << environment;
    QTest::newRow("which counts for an only account") << QByteArrayList{any} << false << true << Password
                                                      << QByteArray("ring") << QStringLiteral("keychain");
    QTest::newRow("then the keychain")
        << QByteArrayList{} << true << true << Password << QByteArray("ring") << QStringLiteral("keychain");
    QTest::newRow("nowhere") << QByteArrayList{} << true << false << Password << QByteArray()
                             << QStringLiteral("none");
    QTest::newRow("a password is no token")
        << QByteArrayList{own, any} << true << false << Token << QByteArray() << QStringLiteral("none");
    QTest::newRow("token") << QByteArrayList{"HELIOGRAPH_TOKEN_MAIN"} << false << true << Token
                           << QByteArray("HELIOGRAPH_TOKEN_MAIN") << environment;
}

void TestSecretLookup::order()
{
    QFETCH(QByteArrayList, variables);
    QFETCH(bool, onlyAccount);
    QFETCH(bool, inKeychain);
    QFETCH(SecretKind, kind);
    for (const QByteArray& variable : variables)
        qputenv(variable.constData(), variable); // its own name is its value
    if (inKeychain)
        m_store.entries[QStringLiteral("main")] = "ring";
    const FoundSecret found = find({QStringLiteral("main"), kind, onlyAccount});
    QTEST(found.secret.reveal(), "secret");
    QTEST(secretSourceWord(found.source), "source");
}

void TestSecretLookup::saysWhyThereIsNone_data()
{
    QTest::addColumn<Status>("status");
    QTest::newRow("no keychain") << Status::NoKeychain;
    QTest::newRow("refused") << Status::Failed;
    QTest::newRow("not found, or locked") << Status::NotFound;
}

void TestSecretLookup::saysWhyThereIsNone()
{
    QFETCH(Status, status);
    m_store.entries[QStringLiteral("main")] = "ring";
    m_store.status = status;
    const FoundSecret found = find({QStringLiteral("main")});
    QCOMPARE(found.source, SecretSource::None);
    QCOMPARE(found.keychain, status);
    QVERIFY(found.secret.isEmpty() && !found.technical.isEmpty());
}

void TestSecretLookup::silentKeychainEndsInTime()
{
    m_store.silent = true;
    QElapsedTimer timer;
    timer.start();
    const FoundSecret found = find({QStringLiteral("main")});
    QCOMPARE(found.source, SecretSource::None);
    QCOMPARE(found.keychain, Status::Failed);
    QVERIFY(timer.elapsed() < 20'000);
}

void TestSecretLookup::answersOnceAndNeverInsideTheCall()
{
    qputenv("HELIOGRAPH_PASSWORD_MAIN", "x");
    SecretLookup lookup(m_store, m_clock, std::chrono::milliseconds(1));
    int calls = 0;
    const auto count = [&calls](const FoundSecret&) { ++calls; };
    const int readsBefore = m_store.reads;
    lookup.find({QStringLiteral("main")}, count);
    lookup.find({QStringLiteral("other")}, count);
    QCOMPARE(calls, 0);
    QCOMPARE(m_store.reads - readsBefore, 1); // the environment spares the keychain
    QTRY_COMPARE(calls, 2);
    bool patienceOver = false;
    m_clock.after(std::chrono::milliseconds(20), this, [&] { patienceOver = true; });
    QTRY_VERIFY(patienceOver);
    QCOMPARE(calls, 2);
}

void TestSecretLookup::waiting()
{
    const auto ask = [this](CredentialStore::Done done) {
        m_store.read(QStringLiteral("main"), std::move(done));
    };
    QCOMPARE(waitForAnswer(ask).status, Status::NotFound);
    m_store.entries[QStringLiteral("main")] = "ring";
    QCOMPARE(waitForAnswer(ask).secret.reveal(), "ring");
    m_store.silent = true;
    QCOMPARE(waitForAnswer(ask, std::chrono::milliseconds(20)).status, Status::Failed);
    const auto atOnce = [](const CredentialStore::Done& done) { done({Status::Ok, Secret("now"), {}}); };
    QCOMPARE(waitForAnswer(atOnce).secret.reveal(), "now");
}

QTEST_GUILESS_MAIN(TestSecretLookup)
#include "test_secretlookup.moc"
