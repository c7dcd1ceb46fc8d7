// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SecretLookup.h"

#include <QElapsedTimer>
#include <QTest>

using namespace heliograph;
using Status = CredentialAnswer::Status;

/// The system's keychain as it is. What it must answer depends on the session, which
/// with_keyring.sh prepares and names in HELIOGRAPH_TEST_KEYCHAIN: unlocked, locked or absent.
class TestCredentialStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsBackWhatWasWritten_data();
    void readsBackWhatWasWritten();
    void workspacesAreApart();
    void removes();
    void answersInTime();

private:
    CredentialAnswer read(CredentialStore& store, const QString& account);
    CredentialAnswer write(CredentialStore& store, const QString& account, const QByteArray& secret);
    CredentialAnswer remove(CredentialStore& store, const QString& account);

    QString m_session;
    Status m_missing = Status::NotFound; ///< what a read answers where nothing can be had
};

void TestCredentialStore::initTestCase()
{
    m_session = qEnvironmentVariable("HELIOGRAPH_TEST_KEYCHAIN");
    QVERIFY2(
        (QStringList{QStringLiteral("unlocked"), QStringLiteral("locked"), QStringLiteral("absent")}.contains(
            m_session)),
        "Run this through with_keyring.sh.");
    if (m_session == u"absent")
        m_missing = Status::NoKeychain;
}

CredentialAnswer TestCredentialStore::read(CredentialStore& store, const QString& account)
{
    return waitForAnswer([&](CredentialStore::Done done) { store.read(account, std::move(done)); });
}

CredentialAnswer TestCredentialStore::write(CredentialStore& store, const QString& account,
                                            const QByteArray& secret)
{
    return waitForAnswer(
        [&](CredentialStore::Done done) { store.write(account, Secret(secret), std::move(done)); });
}

CredentialAnswer TestCredentialStore::remove(CredentialStore& store, const QString& account)
{
    return waitForAnswer([&](CredentialStore::Done done) { store.remove(account, std::move(done)); });
}

void TestCredentialStore::readsBackWhatWasWritten_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain") << QStringLiteral("main") << QByteArray("s3cret");
    QTest::newRow("Cyrillic") << QStringLiteral("Опт") << QByteArray("пароль \"<&>'\\");
    QTest::newRow("long") << QStringLiteral("long / name") << QByteArray(2000, 'x');
}

void TestCredentialStore::readsBackWhatWasWritten()
{
    QFETCH(QString, account);
    QFETCH(QByteArray, secret);
    const auto store = systemKeychain(QStringLiteral("workspace-a"));
    if (m_session != u"unlocked") {
        QCOMPARE(read(*store, account).status, m_missing);
        return;
    }
    QCOMPARE(read(*store, account).status, Status::NotFound);
    const CredentialAnswer written = write(*store, account, secret);
    QVERIFY2(written.status == Status::Ok, qPrintable(written.technical));
    QCOMPARE(read(*store, account).secret.reveal(), secret);
    QCOMPARE(write(*store, account, "changed").status, Status::Ok);
    QCOMPARE(read(*store, account).secret.reveal(), "changed");
}

void TestCredentialStore::workspacesAreApart()
{
    const auto other = systemKeychain(QStringLiteral("workspace-b"));
    QCOMPARE(read(*other, QStringLiteral("main")).status, m_missing);
}

void TestCredentialStore::removes()
{
    if (m_session != u"unlocked")
        return;
    const auto store = systemKeychain(QStringLiteral("workspace-a"));
    QCOMPARE(write(*store, QStringLiteral("gone"), "x").status, Status::Ok);
    QCOMPARE(remove(*store, QStringLiteral("gone")).status, Status::Ok);
    QCOMPARE(read(*store, QStringLiteral("gone")).status, Status::NotFound);
    QCOMPARE(remove(*store, QStringLiteral("gone")).status, Status::Ok);
}

void TestCredentialStore::answersInTime()
{
    // The command line can't hang on a keychain that waits for a person.
    const auto store = systemKeychain(QStringLiteral("workspace-a"));
    QElapsedTimer timer;
    timer.start();
    const Status status = write(*store, QStringLiteral("late"), "x").status;
    constexpr int kPatienceAndSome = 15'000;
    QVERIFY2(timer.elapsed() < kPatienceAndSome, QByteArray::number(timer.elapsed()));
    QCOMPARE(status == Status::Ok, m_session == u"unlocked");
    if (m_session == u"absent")
        QCOMPARE(status, Status::NoKeychain);
}

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "test_credentialstore.moc"
