// SPDX-License-Identifier: GPL-3.0-or-later
// Proof that the power cut of the simulation bites: without syncs committed transactions are lost, with
// synchronous=FULL none ever is, and either way the database is whole.
#include "core/storage/Connection.h"
#include "tests/support/LossyVfs.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace heliograph;

namespace {

constexpr quint32 kSeeds = 150;

/// Transactions of several pages into one database, until the power fails.
class Writer {
public:
    explicit Writer(quint32 seed) : m_random(seed) {}

    LossyVfs disk;

    /// Opens, sets the pragma, writes; returns when the power has failed.
    void writeUntilCut(const char* pragma)
    {
        disk.dieAt(1 + m_random.bounded(200));
        Result<std::unique_ptr<Connection>> db = open();
        if (!db || !(*db)->execute(pragma))
            return;
        if (!(*db)->execute("CREATE TABLE IF NOT EXISTS t(n INTEGER PRIMARY KEY, bytes BLOB)"))
            return;
        for (;;) {
            const QByteArray insert = "BEGIN IMMEDIATE; INSERT INTO t(n,bytes) VALUES(" +
                                      QByteArray::number(committed + 1) + ",randomblob(" +
                                      QByteArray::number(m_random.bounded(9000)) + ")); COMMIT";
            if (!(*db)->execute(insert.constData()))
                break;
            ++committed;
            if (m_random.bounded(12) == 0 && !(*db)->execute("PRAGMA wal_checkpoint"))
                break;
        }
    }

    void cut()
    {
        QVERIFY(disk.isDead());
        disk.cut([this](quint32 below) { return m_random.bounded(below); });
    }

    qint64 number(const char* sql)
    {
        Result<std::unique_ptr<Connection>> db = open();
        Result<Statement> statement = db ? (*db)->prepare(sql) : Result<Statement>(forward(db));
        return statement && statement->step().value_or(false) ? statement->integer(0) : -1;
    }

    QString text(const char* sql)
    {
        Result<std::unique_ptr<Connection>> db = open();
        Result<Statement> statement = db ? (*db)->prepare(sql) : Result<Statement>(forward(db));
        if (!statement)
            return describe(statement.error()) + statement.error().technical;
        return statement->step().value_or(false) ? statement->text(0) : QString();
    }

    qint64 committed = 0; ///< transactions whose COMMIT returned success

private:
    Result<std::unique_ptr<Connection>> open()
    {
        return Connection::open(m_folder.filePath(QStringLiteral("power.db")), Connection::Mode::Write);
    }

    QRandomGenerator m_random;
    QTemporaryDir m_folder;
};

constexpr const char* kHighest = "SELECT coalesce(max(n),0) FROM t";

} // namespace

class TestLossyVfs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fullNeverLosesACommit();
    void withoutSyncsCommitsAreLost_data();
    void withoutSyncsCommitsAreLost();
    void killLosesNothing();
    void fullDisk();
};

void TestLossyVfs::fullNeverLosesACommit()
{
    qint64 committed = 0;
    LossyVfs::Losses losses;
    for (quint32 seed = 1; seed <= kSeeds; ++seed) {
        Writer writer(seed);
        for (int power = 0; power < 3; ++power) {
            const qint64 before = writer.committed;
            writer.writeUntilCut("PRAGMA synchronous=FULL");
            writer.cut();
            const qint64 found = writer.committed == 0 ? 0 : writer.number(kHighest);
            // The one that was being committed may have made it.
            QVERIFY2(found == writer.committed || found == writer.committed + 1 || before + found == 0,
                     qPrintable(QStringLiteral("seed %1: %2 committed, %3 found")
                                    .arg(seed)
                                    .arg(writer.committed)
                                    .arg(found)));
            QCOMPARE(writer.text("PRAGMA integrity_check"), QStringLiteral("ok"));
            committed += writer.committed - before;
            writer.committed = std::max<qint64>(0, writer.number(kHighest));
        }
        losses.writes += writer.disk.losses().writes;
        losses.torn += writer.disk.losses().torn;
        losses.files += writer.disk.losses().files;
    }
    QVERIFY(committed > qint64(kSeeds));
    QVERIFY2(losses.writes > 0 && losses.torn > 0 && losses.files > 0, "the cut loses nothing");
}

void TestLossyVfs::withoutSyncsCommitsAreLost_data()
{
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<bool>("staysWhole");
    QTest::newRow("off") << QByteArray("PRAGMA synchronous=OFF") << false;
    QTest::newRow("normal") << QByteArray("PRAGMA synchronous=NORMAL") << true;
}

void TestLossyVfs::withoutSyncsCommitsAreLost()
{
    QFETCH(QByteArray, pragma);
    QFETCH(bool, staysWhole);
    int lost = 0;
    int broken = 0;
    for (quint32 seed = 1; seed <= kSeeds; ++seed) {
        Writer writer(seed);
        writer.writeUntilCut(pragma.constData());
        writer.cut();
        broken += writer.text("PRAGMA integrity_check") != QStringLiteral("ok") ? 1 : 0;
        lost += writer.number(kHighest) < writer.committed ? 1 : 0;
    }
    QVERIFY2(lost > int(kSeeds / 3), qPrintable(QString::number(lost)));
    QCOMPARE(broken > 0, !staysWhole);
}

void TestLossyVfs::killLosesNothing()
{
    for (quint32 seed = 1; seed <= kSeeds / 5; ++seed) {
        Writer writer(seed);
        writer.writeUntilCut("PRAGMA synchronous=OFF");
        writer.disk.revive();
        QVERIFY(writer.committed == 0 || writer.number(kHighest) >= writer.committed);
        QCOMPARE(writer.text("PRAGMA integrity_check"), QStringLiteral("ok"));
    }
}

void TestLossyVfs::fullDisk()
{
    LossyVfs disk;
    const QTemporaryDir folder;
    Result<std::unique_ptr<Connection>> db =
        Connection::open(folder.filePath(QStringLiteral("full.db")), Connection::Mode::Write);
    QVERIFY(db && (*db)->execute("CREATE TABLE t(n INTEGER)"));
    disk.failNext(1000, SQLITE_FULL);
    const Result<void> done = (*db)->execute("INSERT INTO t SELECT 1");
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    disk.failNext(0, SQLITE_OK);
    QVERIFY((*db)->execute("INSERT INTO t SELECT 1"));
}

QTEST_GUILESS_MAIN(TestLossyVfs)
#include "test_lossyvfs.moc"
