// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeCredentialStore.h"
#include "ui/live/ForwardingKeychain.h"
#include "ui/live/SessionSecrets.h"

#include <QMutex>
#include <QTest>
#include <QThread>

using namespace heliograph;
using Status = CredentialAnswer::Status;

namespace {

const QString kMain = QStringLiteral("Main account");

/// A thread with an event loop and a forwarding store in it.
class OtherThread {
public:
    explicit OtherThread(const std::shared_ptr<KeychainLine>& line)
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        run([this, line] { m_store = std::make_unique<ForwardingKeychain>(line); });
    }
    ~OtherThread()
    {
        if (m_thread.isRunning())
            run([this] { m_store.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    /// Runs in the thread and waits for it.
    void run(const std::function<void()>& action)
    {
        QMetaObject::invokeMethod(&m_context, action, Qt::BlockingQueuedConnection);
    }
    CredentialStore& store() { return *m_store; }
    void dropStore()
    {
        run([this] { m_store.reset(); });
    }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<ForwardingKeychain> m_store;
};

/// What came back, and in which thread.
struct Answers {
    QMutex mutex;
    QList<CredentialAnswer> all;
    QList<QThread*> threads;

    CredentialStore::Done note()
    {
        return [this](const CredentialAnswer& answer) {
            const QMutexLocker locker(&mutex);
            all.append(answer);
            threads.append(QThread::currentThread());
        };
    }
    qsizetype count()
    {
        const QMutexLocker locker(&mutex);
        return all.size();
    }
};

} // namespace

class TestKeychains : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void forwardsBetweenThreads();
    void answersComeInTheAskersThread();
    void askerGoesBeforeTheAnswer();
    void hostGoesBeforeTheAnswer();
    void bothGoAtAnyMoment();
    void givesWithoutAsking();
    void asksOnceARun();
    void asksOneForMany();
    void keepsARefusal();
    void keepsInMemoryWhatTheKeychainDoesNot();
    void readsTheKeychainFirst();
    void forgets();

private:
    void makeSecrets();

    FakeCredentialStore* m_keychain = nullptr;
    std::unique_ptr<SessionSecrets> m_secrets;
    QStringList m_asked;
    QList<Status> m_why;
    SessionSecrets::Told m_told;
    std::unique_ptr<Answers> m_answers;
};

void TestKeychains::init()
{
    m_answers = std::make_unique<Answers>();
    makeSecrets();
}

void TestKeychains::makeSecrets()
{
    auto keychain = std::make_unique<FakeCredentialStore>();
    m_keychain = keychain.get();
    m_asked.clear();
    m_why.clear();
    m_told = {};
    m_secrets = std::make_unique<SessionSecrets>(
        std::move(keychain), [this](const QString& account, Status why, SessionSecrets::Told told) {
            m_asked.append(account);
            m_why.append(why);
            m_told = std::move(told);
        });
}

void TestKeychains::forwardsBetweenThreads()
{
    auto store = std::make_unique<FakeCredentialStore>();
    FakeCredentialStore* keychain = store.get();
    KeychainHost host(std::move(store));
    OtherThread other(host.line());
    other.run([&] { other.store().write(kMain, Secret("demo"), m_answers->note()); });
    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(keychain->entries.value(kMain), QByteArray("demo"));
    other.run([&] { other.store().read(kMain, m_answers->note()); });
    QTRY_COMPARE(m_answers->count(), 2);
    QCOMPARE(m_answers->all.at(1).status, Status::Ok);
    QCOMPARE(m_answers->all.at(1).secret.reveal(), QByteArray("demo"));
    other.run([&] { other.store().remove(kMain, m_answers->note()); });
    QTRY_COMPARE(m_answers->count(), 3);
    QVERIFY(keychain->entries.isEmpty());
}

void TestKeychains::answersComeInTheAskersThread()
{
    KeychainHost host(std::make_unique<FakeCredentialStore>());
    OtherThread other(host.line());
    QThread* theirs = nullptr;
    other.run([&] {
        theirs = QThread::currentThread();
        for (int i = 0; i < 20; ++i)
            other.store().read(kMain, m_answers->note());
        QCOMPARE(m_answers->count(), 0); // never inside the call
    });
    QTRY_COMPARE(m_answers->count(), 20);
    QCOMPARE(m_answers->threads, QList<QThread*>(20, theirs));
    QVERIFY(theirs != QThread::currentThread());
}

void TestKeychains::askerGoesBeforeTheAnswer()
{
    auto store = std::make_unique<FakeCredentialStore>();
    FakeCredentialStore* keychain = store.get();
    KeychainHost host(std::move(store));
    OtherThread other(host.line());
    other.run([&] { other.store().read(kMain, m_answers->note()); });
    other.dropStore();
    QTRY_COMPARE(keychain->reads, 1); // the question was on its way
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        other.run([] {});
    }
    QCOMPARE(m_answers->count(), 0);
}

void TestKeychains::hostGoesBeforeTheAnswer()
{
    auto host = std::make_unique<KeychainHost>(std::make_unique<FakeCredentialStore>());
    OtherThread other(host->line());
    host.reset();
    other.run([&] { other.store().read(kMain, m_answers->note()); });
    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->all.front().status, Status::Failed);
}

void TestKeychains::bothGoAtAnyMoment()
{
    for (int round = 0; round < 50; ++round) {
        auto host = std::make_unique<KeychainHost>(std::make_unique<FakeCredentialStore>());
        OtherThread other(host->line());
        other.run([&] {
            for (int i = 0; i < 10; ++i)
                other.store().read(kMain, m_answers->note());
        });
        if (round % 3 == 0)
            QCoreApplication::processEvents();
        if (round % 2 == 0)
            host.reset();
        else
            other.dropStore();
    }
    QVERIFY(m_answers->count() <= 50 * 10);
}

void TestKeychains::givesWithoutAsking()
{
    m_secrets->give(QStringLiteral("Practice"), Secret("demo"));
    m_secrets->read(QStringLiteral("Practice"), m_answers->note());
    QCOMPARE(m_answers->count(), 0);
    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->all.front().secret.reveal(), QByteArray("demo"));
    QCOMPARE(m_keychain->reads, 0);
    m_secrets->write(QStringLiteral("Practice"), Secret("other"), m_answers->note());
    QTRY_COMPARE(m_answers->count(), 2);
    QVERIFY(m_keychain->entries.isEmpty()); // it never reaches the keychain
}

void TestKeychains::asksOnceARun()
{
    m_keychain->status = Status::NoKeychain;
    m_secrets->read(kMain, m_answers->note());
    QTRY_COMPARE(m_asked, QStringList{kMain});
    QCOMPARE(m_why, QList<Status>{Status::NoKeychain});
    m_told(Secret("typed"));
    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->all.front().secret.reveal(), QByteArray("typed"));
    QVERIFY(m_secrets->isOnlyInMemory(kMain));
    m_secrets->read(kMain, m_answers->note());
    QTRY_COMPARE(m_answers->count(), 2);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_keychain->reads, 1);
}

void TestKeychains::asksOneForMany()
{
    m_keychain->status = Status::NotFound; // or locked: the two can't be told apart
    for (int i = 0; i < 3; ++i)
        m_secrets->read(kMain, m_answers->note());
    QTRY_COMPARE(m_keychain->reads, 3);
    QTRY_COMPARE(m_asked.size(), 1);
    m_told(Secret("typed"));
    QTRY_COMPARE(m_answers->count(), 3);
    for (const CredentialAnswer& answer : m_answers->all)
        QCOMPARE(answer.secret.reveal(), QByteArray("typed"));
    QCOMPARE(m_asked.size(), 1);
}

void TestKeychains::keepsARefusal()
{
    m_secrets->read(kMain, m_answers->note());
    QTRY_COMPARE(m_asked.size(), 1);
    m_told(std::nullopt);
    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->all.front().status, Status::NotFound);
    m_secrets->read(kMain, m_answers->note()); // a poll later on must not ask again
    QTRY_COMPARE(m_answers->count(), 2);
    QCOMPARE(m_asked.size(), 1);
    m_secrets->askAgain(kMain);
    m_secrets->read(kMain, m_answers->note());
    QTRY_COMPARE(m_asked.size(), 2);
}

void TestKeychains::keepsInMemoryWhatTheKeychainDoesNot()
{
    m_keychain->status = Status::NoKeychain;
    m_secrets->write(kMain, Secret("typed"), m_answers->note());
    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->all.front().status, Status::NoKeychain); // the form says so
    QVERIFY(m_secrets->isOnlyInMemory(kMain));
    m_secrets->read(kMain, m_answers->note());
    QTRY_COMPARE(m_answers->count(), 2);
    QCOMPARE(m_answers->all.at(1).secret.reveal(), QByteArray("typed"));
    QVERIFY(m_asked.isEmpty());
}

void TestKeychains::readsTheKeychainFirst()
{
    m_keychain->entries[kMain] = "kept";
    m_secrets->read(kMain, m_answers->note());
    QTRY_COMPARE(m_answers->count(), 1);
    QCOMPARE(m_answers->all.front().secret.reveal(), QByteArray("kept"));
    QVERIFY(m_asked.isEmpty());
    m_secrets->write(kMain, Secret("new"), m_answers->note());
    QTRY_COMPARE(m_answers->count(), 2);
    QVERIFY(!m_secrets->isOnlyInMemory(kMain));
    QCOMPARE(m_keychain->entries.value(kMain), QByteArray("new"));
}

void TestKeychains::forgets()
{
    m_keychain->status = Status::NoKeychain;
    m_secrets->write(kMain, Secret("typed"), m_answers->note());
    QTRY_VERIFY(m_secrets->isOnlyInMemory(kMain));
    m_secrets->remove(kMain, m_answers->note());
    QVERIFY(!m_secrets->isOnlyInMemory(kMain));
    m_secrets->read(kMain, m_answers->note());
    QTRY_COMPARE(m_asked.size(), 1);
    m_secrets.reset(); // while a person is being asked
    m_told(Secret("late"));
}

QTEST_GUILESS_MAIN(TestKeychains)
#include "test_keychains.moc"
