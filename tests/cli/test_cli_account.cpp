// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and questions to a gateway.
#include "tests/cli/InProcess.h"

#include <QJsonArray>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

QStringList adding(const QString& name, const QString& url, const QStringList& more = {})
{
    return QStringList{u"account"_s, u"add"_s, name, u"--url"_s, url} + more;
}

const QString kUrl = u"https://gateway.example/xml"_s;

} // namespace

class TestCliAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<InProcess>(); }
    void cleanup() { m_cli.reset(); }
    void addedWithTheDefaults();
    void theSecretGoesIntoTheKeychain_data();
    void theSecretGoesIntoTheKeychain();
    void noKeychainIsAWarning();
    void environmentBeforeKeychain();
    void refused_data();
    void refused();
    void changedInPlaces();
    void anotherAddressForgetsWhatWasLearnt();
    void removedWithItsSecret();
    void askingAGateway();
    void theGatewayRefuses();
    void nobodyAnswers();

private:
    QJsonObject account(const QString& name) { return m_cli->json({u"account"_s, u"show"_s, name}).object(); }

    std::unique_ptr<InProcess> m_cli;
};

void TestCliAccount::addedWithTheDefaults()
{
    const CliRun added =
        m_cli->json(adding(u"work"_s, kUrl, {u"--login"_s, u"shop"_s, u"--sender"_s, u"Shop"_s}));
    QCOMPARE(added.code, 0);
    const QJsonObject expected{{u"name"_s, u"work"_s},
                               {u"url"_s, u"https://gateway.example/xml/"_s},
                               {u"preset"_s, u"mysmpp"_s},
                               {u"login"_s, u"shop"_s},
                               {u"auth"_s, u"password"_s},
                               {u"secret"_s, u"none"_s},
                               {u"sender"_s, u"Shop"_s},
                               {u"recipientsPerDocument"_s, 100},
                               {u"inFlight"_s, 2},
                               {u"requestsPerSecond"_s, 5},
                               {u"allowHttp"_s, false},
                               {u"capabilities"_s, QJsonArray()},
                               {u"clockOffsetMinutes"_s, QJsonValue()},
                               {u"error"_s, QJsonValue()}};
    QCOMPARE(added.object(), expected);
    QCOMPARE(account(u"work"_s), expected);
    QCOMPARE(m_cli->json({u"account"_s, u"list"_s}).lines().size(), 1);
    QVERIFY(m_cli->run({u"account"_s, u"list"_s}).out.contains("https://gateway.example/xml/"));
    QVERIFY(m_cli->run({u"account"_s, u"show"_s, u"work"_s}).out.contains("Shop"));

    QCOMPARE(m_cli->json(adding(u"here"_s, u"http://127.0.0.1:8080/xml/"_s)).object().value(u"inFlight"),
             QJsonValue(6));
    QCOMPARE(account(u"here"_s).value(u"requestsPerSecond"), QJsonValue(0));
}

void TestCliAccount::theSecretGoesIntoTheKeychain_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QString>("auth");
    QTest::newRow("line feed") << u"--password-stdin"_s << QByteArray("hun ter\n") << QByteArray("hun ter")
                               << u"password"_s;
    QTest::newRow("Windows") << u"--password-stdin"_s << QByteArray("hunter\r\n") << QByteArray("hunter")
                             << u"password"_s;
    QTest::newRow("no line end") << u"--password-stdin"_s << QByteArray(" hunter ") << QByteArray(" hunter ")
                                 << u"password"_s;
    QTest::newRow("one line only") << u"--password-stdin"_s << QByteArray("hunter\nmore\n")
                                   << QByteArray("hunter") << u"password"_s;
    QTest::newRow("token") << u"--token-stdin"_s << QByteArray("пароль\n") << QByteArray("пароль")
                           << u"token"_s;
}

void TestCliAccount::theSecretGoesIntoTheKeychain()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, option);
    const CliRun added = m_cli->json(adding(u"work"_s, kUrl, {option}), input);
    QCOMPARE(added.code, 0);
    QCOMPARE(added.err, QByteArray());
    QTEST(m_cli->keychain.entries.value(u"work"_s), "kept");
    QCOMPARE(added.object().value(u"secret"), QJsonValue(u"keychain"_s));
    QTEST(added.object().value(u"auth").toString(), "auth");
    QVERIFY(!added.out.contains(input.trimmed()));
}

void TestCliAccount::noKeychainIsAWarning()
{
    m_cli->keychain.status = CredentialAnswer::Status::NoKeychain;
    const CliRun added = m_cli->json(adding(u"my shop"_s, kUrl, {u"--token-stdin"_s}), "t0ken\n");
    QCOMPARE(added.code, 0);
    QVERIFY2(added.err.contains("HELIOGRAPH_TOKEN_MY_SHOP"), added.err);
    QVERIFY(!added.err.contains("t0ken"));
    QCOMPARE(account(u"my shop"_s).value(u"secret"), QJsonValue(u"none"_s));
}

void TestCliAccount::environmentBeforeKeychain()
{
    QCOMPARE(m_cli->run(adding(u"work"_s, kUrl, {u"--password-stdin"_s}), "kept\n").code, 0);
    qputenv("HELIOGRAPH_PASSWORD_WORK", "given");
    QCOMPARE(account(u"work"_s).value(u"secret"), QJsonValue(u"environment"_s));
    qunsetenv("HELIOGRAPH_PASSWORD_WORK");
    QCOMPARE(account(u"work"_s).value(u"secret"), QJsonValue(u"keychain"_s));
}

void TestCliAccount::refused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QString& url, const QStringList& more, int code,
                        const QString& word) {
        QTest::newRow(name) << adding(u"new"_s, url, more) << code << word;
    };
    row("plain http", u"http://gateway.example/xml/"_s, {}, 7, u"plainHttp"_s);
    row("not an address", u"gateway"_s, {}, 2, u"badInput"_s);
    row("login in the address", u"https://a:b@gateway.example/"_s, {}, 2, u"badInput"_s);
    row("empty secret", kUrl, {u"--password-stdin"_s}, 2, u"badInput"_s);
    row("secret on the line", kUrl, {u"--password"_s, u"s3cret"_s}, 1, u"usage"_s);
    row("token on the line", kUrl, {u"--token=s3cret"_s}, 1, u"usage"_s);
    row("too many in flight", kUrl, {u"--in-flight"_s, u"6"_s}, 2, u"badInput"_s);
    row("none in flight", kUrl, {u"--in-flight"_s, u"0"_s}, 2, u"badInput"_s);
    row("too many a document", kUrl, {u"--recipients-per-document"_s, u"1000000"_s}, 2, u"badInput"_s);
    row("negative pace", kUrl, {u"--requests-per-second"_s, u"-1"_s}, 2, u"badInput"_s);
    row("no such preset", kUrl, {u"--preset"_s, u"other"_s}, 1, u"usage"_s);
    row("a token for a password gateway", kUrl, {u"--preset"_s, u"smsgorod"_s, u"--token-stdin"_s}, 2,
        u"badInput"_s);
    QTest::newRow("no address") << QStringList{u"account"_s, u"add"_s, u"new"_s} << 1 << u"usage"_s;
    QTest::newRow("no name") << adding(u" "_s, kUrl) << 2 << u"badInput"_s;
}

void TestCliAccount::refused()
{
    QFETCH(QStringList, arguments);
    const CliRun said = m_cli->json(arguments);
    QTEST(said.code, "code");
    QTEST(said.errorCode(), "word");
    QVERIFY(!said.out.contains("s3cret"));
    QCOMPARE(m_cli->json({u"account"_s, u"list"_s}).lines().size(), 0);
    QVERIFY(m_cli->keychain.entries.isEmpty());
}

void TestCliAccount::changedInPlaces()
{
    QCOMPARE(m_cli->run(adding(u"work"_s, kUrl, {u"--login"_s, u"shop"_s, u"--sender"_s, u"Shop"_s})).code,
             0);
    QCOMPARE(m_cli->json(adding(u"WORK"_s, kUrl)).errorCode(), u"badInput"_s);
    const CliRun changed =
        m_cli->json({u"account"_s, u"set"_s, u"work"_s, u"--sender"_s, u""_s, u"--in-flight"_s, u"1"_s}, {});
    QCOMPARE(changed.code, 0);
    QCOMPARE(changed.object().value(u"sender"), QJsonValue());
    QCOMPARE(changed.object().value(u"inFlight"), QJsonValue(1));
    QCOMPARE(changed.object().value(u"login"), QJsonValue(u"shop"_s));

    const QStringList toHttp{u"account"_s, u"set"_s, u"work"_s, u"--url"_s, u"http://gateway.example/"_s};
    QCOMPARE(m_cli->json(toHttp).code, 7);
    QCOMPARE(account(u"work"_s).value(u"url"), QJsonValue(u"https://gateway.example/xml/"_s));
    QCOMPARE(m_cli->json(toHttp + QStringList(u"--allow-http"_s)).code, 0);
    QCOMPARE(m_cli->json({u"account"_s, u"set"_s, u"work"_s, u"--allow-http=false"_s}).errorCode(),
             u"plainHttp"_s);
    QCOMPARE(m_cli->json({u"account"_s, u"set"_s, u"nobody"_s}).errorCode(), u"noSuchAccount"_s);
}

void TestCliAccount::anotherAddressForgetsWhatWasLearnt()
{
    CliWorld world;
    const auto gateway = world.gateway();
    QCOMPARE(m_cli
                 ->run(adding(u"work"_s, gateway->url().toString(),
                              {u"--login"_s, u"demo"_s, u"--password-stdin"_s}),
                       "s3cret\n")
                 .code,
             0);
    QCOMPARE(m_cli->run({u"account"_s, u"check"_s, u"work"_s}).code, 0);
    QVERIFY(!account(u"work"_s).value(u"capabilities").toArray().isEmpty());
    QCOMPARE(m_cli->run({u"account"_s, u"set"_s, u"work"_s, u"--sender"_s, u"Shop"_s}).code, 0);
    QVERIFY(!account(u"work"_s).value(u"capabilities").toArray().isEmpty());
    QCOMPARE(m_cli->run({u"account"_s, u"set"_s, u"work"_s, u"--url"_s, kUrl}).code, 0);
    QVERIFY(account(u"work"_s).value(u"capabilities").toArray().isEmpty());
    QCOMPARE(account(u"work"_s).value(u"clockOffsetMinutes"), QJsonValue());
}

void TestCliAccount::removedWithItsSecret()
{
    QCOMPARE(m_cli->run(adding(u"work"_s, kUrl, {u"--password-stdin"_s}), "pass\n").code, 0);
    const CliRun removed = m_cli->run({u"account"_s, u"remove"_s, u"work"_s});
    QCOMPARE(removed.code, 0);
    QVERIFY(removed.out.contains("work"));
    QVERIFY(m_cli->keychain.entries.isEmpty());
    QCOMPARE(m_cli->json({u"account"_s, u"show"_s, u"work"_s}).errorCode(), u"noSuchAccount"_s);
    QCOMPARE(m_cli->json({u"account"_s, u"remove"_s, u"work"_s}).code, 2);
}

void TestCliAccount::askingAGateway()
{
    CliWorld world;
    const auto gateway = world.gateway();
    QCOMPARE(m_cli
                 ->run(adding(u"work"_s, gateway->url().toString(),
                              {u"--login"_s, u"demo"_s, u"--password-stdin"_s}),
                       "s3cret\n")
                 .code,
             0);

    const CliRun check = m_cli->json({u"account"_s, u"check"_s, u"work"_s});
    QCOMPARE(check.code, 0);
    const QJsonObject found = check.object();
    QCOMPARE(found.value(u"ok"), QJsonValue(true));
    QCOMPARE(found.value(u"secret"), QJsonValue(u"keychain"_s));
    QCOMPARE(found.value(u"clockOffsetMinutes"), QJsonValue(180));
    for (const QString& word : {u"send"_s, u"state"_s, u"balance"_s, u"originator"_s, u"time"_s})
        QVERIFY2(found.value(u"capabilities").toArray().contains(word), qPrintable(word));
    QCOMPARE(account(u"work"_s).value(u"capabilities"), found.value(u"capabilities"));
    QVERIFY(m_cli->run({u"account"_s, u"check"_s, u"work"_s}).out.contains("takes this login"));

    const QJsonObject balance = m_cli->json({u"balance"_s, u"work"_s}).object();
    QVERIFY(balance.value(u"money").isString());
    QVERIFY(balance.value(u"directions").isArray());
    QVERIFY(balance.contains(u"currency"));
    QCOMPARE(balance.value(u"error"), QJsonValue());
    QVERIFY(!m_cli->run({u"balance"_s, u"work"_s}).out.isEmpty());

    const QJsonObject senders = m_cli->json({u"senders"_s, u"work"_s}).object();
    QVERIFY(senders.value(u"any").isBool());
    QVERIFY(senders.value(u"senders").isArray());
    QVERIFY(!m_cli->run({u"senders"_s, u"work"_s}).out.isEmpty());
}

void TestCliAccount::theGatewayRefuses()
{
    CliWorld world;
    const auto gateway = world.gateway();
    QCOMPARE(m_cli->run(adding(u"work"_s, gateway->url().toString(), {u"--login"_s, u"demo"_s})).code, 0);
    QCOMPARE(m_cli->json({u"balance"_s, u"work"_s}).errorCode(), u"noSecret"_s);
    QCOMPARE(m_cli->json({u"balance"_s, u"work"_s}).code, 5);
    QCOMPARE(m_cli->run({u"account"_s, u"set"_s, u"work"_s, u"--password-stdin"_s}, "wrong\n").code, 0);
    for (const QStringList& command :
         {QStringList{u"account"_s, u"check"_s}, QStringList{u"balance"_s}, QStringList{u"senders"_s}}) {
        const CliRun said = m_cli->json(command + QStringList(u"work"_s));
        QCOMPARE(said.code, 5);
        QCOMPARE(said.errorCode(), u"accountRefused"_s);
    }
    QCOMPARE(m_cli->json({u"account"_s, u"check"_s, u"work"_s}).object().value(u"ok"), QJsonValue(false));
    QVERIFY(account(u"work"_s).value(u"capabilities").toArray().isEmpty());
}

void TestCliAccount::nobodyAnswers()
{
    CliWorld world;
    const auto gateway = world.gateway();
    gateway->stop();
    QCOMPARE(m_cli->run(adding(u"work"_s, gateway->url().toString(), {u"--password-stdin"_s}), "x\n").code,
             0);
    const CliRun said = m_cli->json({u"account"_s, u"check"_s, u"work"_s});
    QCOMPARE(said.code, 4);
    QCOMPARE(said.errorCode(), u"unreachable"_s);
    QCOMPARE(said.object().value(u"ok"), QJsonValue(false));
    const CliRun human = m_cli->run({u"balance"_s, u"work"_s});
    QCOMPARE(human.code, 4);
    QCOMPARE(human.out, QByteArray());
    QVERIFY(!human.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliAccount)
#include "test_cli_account.moc"
