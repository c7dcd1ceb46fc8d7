// SPDX-License-Identifier: GPL-3.0-or-later
// Locks between real processes: not stolen while the holder lives, free after it was killed.
#include "core/sending/WorkspaceLocks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace heliograph;

namespace {

/// The child's part: takes the lock and says so, then waits to be killed.
int holdLock(const QString& folder)
{
    const Result<WorkspaceLock> lock = WorkspaceLock::campaign(folder, 12);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write(lock ? "held\n" : "busy\n") < 0 || !out.flush())
        return 1;
    if (!lock)
        return 0;
    QFile in;
    // Ends with the test program even where nobody kills it.
    return in.open(stdin, QIODevice::ReadOnly) && in.readAll().isEmpty() ? 0 : 1;
}

} // namespace

class TestLocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneHolder();
    void locksAreApart();
    void heldByALivingProcess();
    void freeAfterAKill();
    void fileOfNobody();
    void fileOfNobodyThatSomebodyHolds();
    void unwritableFolder();

private:
    QTemporaryDir m_dir;
    void startHolder(QProcess& child)
    {
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_dir.path()});
        QVERIFY(child.waitForReadyRead(20'000));
        QCOMPARE(child.readAllStandardOutput(), QByteArray("held\n"));
    }
};

void TestLocks::oneHolder()
{
    {
        const Result<WorkspaceLock> first = WorkspaceLock::campaign(m_dir.path(), 1);
        QVERIFY(first);
        const Result<WorkspaceLock> second = WorkspaceLock::campaign(m_dir.path(), 1);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(second.error().where.contains(u'1'));
    }
    QVERIFY(WorkspaceLock::campaign(m_dir.path(), 1)); // given back
}

void TestLocks::locksAreApart()
{
    const QString one = QStringLiteral("gateway.invalid/demo");
    const Result<WorkspaceLock> campaign = WorkspaceLock::campaign(m_dir.path(), 1);
    const Result<WorkspaceLock> other = WorkspaceLock::campaign(m_dir.path(), 2);
    const Result<WorkspaceLock> account =
        WorkspaceLock::account(m_dir.path(), one, QStringLiteral("practice"));
    const Result<WorkspaceLock> import = WorkspaceLock::imports(m_dir.path());
    QVERIFY(campaign && other && account && import);
    // By identity, not by name: two names of one login are one account.
    QCOMPARE(WorkspaceLock::account(m_dir.path(), one, QStringLiteral("second")).error().code,
             ErrorCode::Busy);
    QVERIFY(WorkspaceLock::account(m_dir.path(), QStringLiteral("gateway.invalid/two"),
                                   QStringLiteral("practice")));
    QVERIFY(!WorkspaceLock::imports(m_dir.path()));
}

void TestLocks::heldByALivingProcess()
{
    QProcess child;
    startHolder(child);
    QCOMPARE(WorkspaceLock::campaign(m_dir.path(), 12).error().code, ErrorCode::Busy);
    QVERIFY(WorkspaceLock::campaign(m_dir.path(), 13));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished(20'000));
    QVERIFY(WorkspaceLock::campaign(m_dir.path(), 12));
}

void TestLocks::freeAfterAKill()
{
    QProcess child;
    startHolder(child);
    QVERIFY(!WorkspaceLock::campaign(m_dir.path(), 12));
    QVERIFY(::kill(static_cast<pid_t>(child.processId()), SIGKILL) == 0);
    QVERIFY(child.waitForFinished(20'000));
    QVERIFY(WorkspaceLock::campaign(m_dir.path(), 12));
}

// Killed between making the file and writing who holds it.
void TestLocks::fileOfNobody()
{
    QFile file(m_dir.filePath(QStringLiteral("campaign-12.lock")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // It may be written in this moment.
    QCOMPARE(WorkspaceLock::campaign(m_dir.path(), 12).error().code, ErrorCode::Busy);
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-6), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(WorkspaceLock::campaign(m_dir.path(), 12));
}

void TestLocks::fileOfNobodyThatSomebodyHolds()
{
    QProcess child;
    startHolder(child);
    QFile file(m_dir.filePath(QStringLiteral("campaign-12.lock")));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(0));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-6), QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(WorkspaceLock::campaign(m_dir.path(), 12).error().code, ErrorCode::Busy);
    child.kill();
    QVERIFY(child.waitForFinished(20'000));
    QVERIFY(WorkspaceLock::campaign(m_dir.path(), 12));
}

void TestLocks::unwritableFolder()
{
    const Result<WorkspaceLock> lock =
        WorkspaceLock::campaign(m_dir.filePath(QStringLiteral("missing/folder")), 1);
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, ErrorCode::WorkspaceUnwritable);
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return holdLock(QString::fromLocal8Bit(argv[2]));
    TestLocks test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_locks.moc"
