// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Practice.h"
#include "app/desktop/PracticeCredentials.h"
#include "core/storage/WorkspaceMeta.h"
#include "tests/support/FakeCredentialStore.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace heliograph;

namespace {

PracticePlace placeIn(const TemporaryWorkspace& workspace)
{
    PracticePlace place;
    place.program = QStringLiteral(HELIOGRAPH_BIN_DIR "/heliograph-sandbox");
    place.stateFile = workspace.path(QStringLiteral("practice.state"));
    place.language = QStringLiteral("en");
    return place;
}

/// The engine in this thread; jobs are carried out from the event loop, as a desk does.
class World {
public:
    World() : m_engine(*Engine::open(m_workspace.place(), m_clock)) {}

    std::unique_ptr<Practice> practice()
    {
        return std::make_unique<Practice>(placeIn(m_workspace), m_clock, [this](auto job, auto done) {
            QMetaObject::invokeMethod(
                m_engine.get(), [this, job, done] { done(job(*m_engine)); }, Qt::QueuedConnection);
        });
    }
    Engine& engine() { return *m_engine; }
    Account account(const QString& name) { return m_engine->accounts().account(name).value_or(Account{}); }
    SystemClock& clock() { return m_clock; }
    PracticePlace place() const { return placeIn(m_workspace); }

private:
    TemporaryWorkspace m_workspace;
    SystemClock m_clock;
    std::unique_ptr<Engine> m_engine;
};

const QString kPractice = QStringLiteral("Practice");

bool listens(int port)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
    return socket.waitForConnected(2000);
}

} // namespace

class TestDesktopPractice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freshWorkspaceGetsItsAccount();
    void portStays();
    void takenPort();
    void renamedAndRemoved();
    void anotherAccountOfThatName();
    void restartedWhenItDies();
    void noSuchProgram();
    void secretStartsIt();
    void otherSecretsComeFromTheKeychain();

private:
    static int portOf(World& world, const QString& name = kPractice)
    {
        return world.account(name).url.port();
    }
};

void TestDesktopPractice::freshWorkspaceGetsItsAccount()
{
    World world;
    int port = 0;
    {
        const auto practice = world.practice();
        QSignalSpy ready(practice.get(), &Practice::accountReady);
        practice->prepare();
        QTRY_COMPARE(ready.count(), 1);
        const Account account = world.account(kPractice);
        QCOMPARE(account.preset, QStringLiteral("mysmpp"));
        QVERIFY(isLoopback(account.url));
        QVERIFY(!account.sender.isEmpty());
        QVERIFY(checkTransportConsent(account).has_value());
        QVERIFY(practice->isPractice(QStringLiteral("practice")));
        QVERIFY(!practice->isPractice(QStringLiteral("Main")));
        port = account.url.port();
        QVERIFY(listens(port));
        QVERIFY(QFileInfo::exists(world.place().stateFile));
    }
    QVERIFY2(!listens(port), "it ends with the program");
}

void TestDesktopPractice::portStays()
{
    World world;
    int port = 0;
    {
        const auto practice = world.practice();
        practice->prepare();
        QTRY_VERIFY(practice->isPractice(kPractice));
        port = portOf(world);
    }
    const auto practice = world.practice();
    practice->prepare();
    QTRY_VERIFY(practice->isPractice(kPractice));
    QVERIFY2(!listens(port), "nobody needs it yet");
    bool ready = false;
    practice->start([&ready](const Result<PracticeRecord>& result) { ready = result.has_value(); });
    QTRY_VERIFY(ready);
    QCOMPARE(portOf(world), port);
    QVERIFY(listens(port));
}

void TestDesktopPractice::takenPort()
{
    World world;
    QTcpServer foreign;
    QVERIFY(foreign.listen(QHostAddress::LocalHost));
    QVERIFY(settlePracticeAccount(world.engine(), foreign.serverPort()));
    const auto practice = world.practice();
    std::optional<PracticeRecord> found;
    practice->start([&found](const Result<PracticeRecord>& result) {
        if (result)
            found = *result;
    });
    QTRY_VERIFY(found.has_value());
    QVERIFY(found->port != foreign.serverPort());
    QCOMPARE(portOf(world), int(found->port));
    QVERIFY(listens(found->port));
}

void TestDesktopPractice::renamedAndRemoved()
{
    World world;
    QVERIFY(settlePracticeAccount(world.engine(), 4711));
    Account account = world.account(kPractice);
    account.name = QStringLiteral("Try out");
    QVERIFY(world.engine().accounts().update(account));
    const auto practice = world.practice();
    practice->prepare();
    QTRY_COMPARE(practice->accountName(), QStringLiteral("Try out"));

    QVERIFY(world.engine().accounts().remove(QStringLiteral("Try out")));
    const auto later = world.practice();
    later->prepare();
    QTest::qWait(0);
    QTRY_VERIFY(practiceRecord(world.engine())->account != 0);
    QVERIFY2(world.engine().accounts().accounts()->empty(), "who removed it doesn't want it");
    bool ready = false;
    later->start([&ready](const Result<PracticeRecord>& result) { ready = result.has_value(); });
    QTRY_VERIFY(ready);
    QCOMPARE(later->accountName(), kPractice);
}

void TestDesktopPractice::anotherAccountOfThatName()
{
    World world;
    const auto other =
        newAccount(kPractice, QUrl(QStringLiteral("https://gateway.example/xml/")), QStringLiteral("mysmpp"));
    QVERIFY(other);
    QVERIFY(world.engine().accounts().add(*other));
    const auto record = settlePracticeAccount(world.engine(), 4711);
    QVERIFY(record);
    QCOMPARE(record->name, QStringLiteral("Practice 2"));
    QCOMPARE(world.account(kPractice).url, other->url);
}

void TestDesktopPractice::restartedWhenItDies()
{
    World world;
    PracticePlace place = world.place();
    place.login = QStringLiteral("l");
    place.password = "p";
    PracticeProcess process(place, world.clock());
    QSignalSpy listening(&process, &PracticeProcess::listening);
    process.start(0);
    QTRY_COMPARE(listening.count(), 1);
    const auto port = process.port();
    QVERIFY(port);
    auto* child = process.findChild<QProcess*>();
    QVERIFY2(child != nullptr, "the process belongs to it");
    ::kill(static_cast<pid_t>(child->processId()), SIGKILL);
    QTRY_COMPARE(listening.count(), 2);
    QCOMPARE(process.port(), port);
    process.stop();
    QVERIFY(!process.port());
    QVERIFY(!listens(*port));
}

void TestDesktopPractice::noSuchProgram()
{
    World world;
    PracticePlace place = world.place();
    place.program = QStringLiteral("/nowhere/heliograph-sandbox");
    PracticeProcess process(place, world.clock());
    QSignalSpy failed(&process, &PracticeProcess::failed);
    process.start(0);
    QTRY_COMPARE(failed.count(), 1);
    process.start(0);
    QTRY_COMPARE(failed.count(), 2);
}

void TestDesktopPractice::secretStartsIt()
{
    World world;
    QVERIFY(settlePracticeAccount(world.engine(), 0));
    const auto practice = world.practice();
    practice->prepare();
    QTRY_VERIFY(practice->isPractice(kPractice));
    auto keychain = std::make_unique<FakeCredentialStore>();
    FakeCredentialStore& asked = *keychain;
    PracticeCredentials credentials(*practice, std::move(keychain));
    QList<CredentialAnswer> answers;
    const auto take = [&answers](const CredentialAnswer& answer) { answers.append(answer); };
    credentials.read(kPractice, take);
    credentials.read(kPractice, take);
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers.at(0).status, CredentialAnswer::Status::Ok);
    QCOMPARE(answers.at(0).secret.reveal(), practice->secret().reveal());
    QVERIFY(listens(portOf(world)));
    credentials.write(kPractice, Secret("x"), take);
    credentials.remove(kPractice, take);
    QTRY_COMPARE(answers.size(), 4);
    QCOMPARE(asked.reads, 0);
    QVERIFY(asked.entries.isEmpty());
}

void TestDesktopPractice::otherSecretsComeFromTheKeychain()
{
    World world;
    const auto practice = world.practice();
    auto keychain = std::make_unique<FakeCredentialStore>();
    FakeCredentialStore& kept = *keychain;
    PracticeCredentials credentials(*practice, std::move(keychain));
    QList<CredentialAnswer> answers;
    const auto take = [&answers](const CredentialAnswer& answer) { answers.append(answer); };
    credentials.write(QStringLiteral("Main"), Secret("s"), take);
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(kept.entries.value(QStringLiteral("Main")), QByteArray("s"));
    credentials.read(QStringLiteral("Main"), take);
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers.at(1).secret.reveal(), QByteArray("s"));
    credentials.remove(QStringLiteral("Main"), take);
    QTRY_COMPARE(answers.size(), 3);
    QVERIFY(kept.entries.isEmpty());
}

QTEST_GUILESS_MAIN(TestDesktopPractice)
#include "test_desktop_practice.moc"
