// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Connection.h"
#include "core/storage/Migrations.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace heliograph;

namespace {

QByteArray valueOf(Connection& connection, const char* sql)
{
    Result<Statement> statement = connection.prepare(sql);
    if (!statement || !*statement->step())
        return "nothing";
    return statement->bytes(0);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Root may write anywhere, so a test of permissions has to step down.
class AsNobody {
public:
    AsNobody()
    {
        constexpr uid_t kNobody = 65534;
        if (m_before == 0 && seteuid(kNobody) != 0)
            qFatal("seteuid");
    }
    ~AsNobody()
    {
        if (m_before == 0 && seteuid(0) != 0)
            qFatal("seteuid");
    }

private:
    uid_t m_before = geteuid();
};

} // namespace

class TestConnection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pragmas();
    void readOnlyConnection();
    void migratesFromEmpty();
    void newerSchemaIsRefusedAndUntouched();
    void damagedFile_data();
    void damagedFile();
    void unwritableFolder();
    void folderIsAFile();
    void transactionRollsBack();
    void failedCommitRollsBack();
    void fullDisk();
    void dataVersionSeesOthers();
    void valuesRoundTrip();
    void backup();

private:
    QTemporaryDir m_dir;
    QString file(const QString& name) const { return m_dir.filePath(name); }
    std::unique_ptr<Connection> open(const QString& name)
    {
        Result<std::unique_ptr<Connection>> connection =
            Connection::open(file(name), Connection::Mode::Write);
        return connection ? std::move(*connection) : nullptr;
    }
};

void TestConnection::pragmas()
{
    const auto connection = open(QStringLiteral("pragmas.db"));
    QVERIFY(connection);
    QCOMPARE(valueOf(*connection, "PRAGMA journal_mode"), QByteArray("wal"));
    QCOMPARE(valueOf(*connection, "PRAGMA synchronous"), QByteArray("2"));
    QCOMPARE(valueOf(*connection, "PRAGMA foreign_keys"), QByteArray("1"));
    QVERIFY(valueOf(*connection, "PRAGMA busy_timeout").toInt() >= 10'000);
}

void TestConnection::readOnlyConnection()
{
    QVERIFY(open(QStringLiteral("read.db"))->execute("CREATE TABLE t(a); INSERT INTO t VALUES(1)"));
    const auto reader = Connection::open(file(QStringLiteral("read.db")), Connection::Mode::Read);
    QVERIFY(reader);
    QCOMPARE(valueOf(**reader, "SELECT a FROM t"), QByteArray("1"));
    const Result<void> written = (*reader)->execute("INSERT INTO t VALUES(2)");
    QCOMPARE(written.error().code, ErrorCode::WorkspaceUnwritable);
    // Reading creates nothing.
    QVERIFY(!Connection::open(file(QStringLiteral("none.db")), Connection::Mode::Read));
    QVERIFY(!QFile::exists(file(QStringLiteral("none.db"))));
}

void TestConnection::migratesFromEmpty()
{
    const auto connection = open(QStringLiteral("fresh.db"));
    QVERIFY(migrate(*connection));
    QCOMPARE(valueOf(*connection, "PRAGMA user_version").toInt(), schemaVersion());
    QVERIFY(schemaVersion() >= 1);
    QCOMPARE(valueOf(*connection, "SELECT count(*) FROM delivery"), QByteArray("0"));
    QVERIFY(migrate(*connection)); // nothing to do
}

void TestConnection::newerSchemaIsRefusedAndUntouched()
{
    const QString path = file(QStringLiteral("newer.db"));
    {
        const auto connection = open(QStringLiteral("newer.db"));
        QVERIFY(migrate(*connection));
        QVERIFY(connection->execute("PRAGMA user_version=99; PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    const QByteArray before = contentOf(path);
    {
        const auto connection = open(QStringLiteral("newer.db"));
        QCOMPARE(migrate(*connection).error().code, ErrorCode::WorkspaceTooNew);
    }
    QCOMPARE(contentOf(path), before);
}

void TestConnection::damagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("This is no database at all. ").repeated(100);
    QTest::newRow("head, then noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x5a');
}

void TestConnection::damagedFile()
{
    QFETCH(QByteArray, content);
    write(file(QStringLiteral("damaged.db")), content);
    const auto connection = Connection::open(file(QStringLiteral("damaged.db")), Connection::Mode::Write);
    QVERIFY(!connection);
    QCOMPARE(connection.error().code, ErrorCode::WorkspaceDamaged);
    QCOMPARE(contentOf(file(QStringLiteral("damaged.db"))), content);
}

void TestConnection::unwritableFolder()
{
    const QString folder = file(QStringLiteral("locked"));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(m_dir.path(), QFileDevice::Permissions(0x5755)));
    QVERIFY(QFile::setPermissions(folder, QFileDevice::Permissions(0x5555)));
    VirtualClock clock;
    const AsNobody nobody;
    const auto workspace =
        Workspace::open({folder, file(QStringLiteral("config")), QStringLiteral("one")}, clock);
    QVERIFY(!workspace);
    QCOMPARE(workspace.error().code, ErrorCode::WorkspaceUnwritable);
    QVERIFY(!describe(workspace.error()).isEmpty());
}

void TestConnection::folderIsAFile()
{
    write(file(QStringLiteral("occupied")), "x");
    VirtualClock clock;
    const auto workspace = Workspace::open(
        {file(QStringLiteral("occupied/here")), file(QStringLiteral("config")), QStringLiteral("one")},
        clock);
    QCOMPARE(workspace.error().code, ErrorCode::WorkspaceUnwritable);
}

void TestConnection::transactionRollsBack()
{
    const auto connection = open(QStringLiteral("rollback.db"));
    QVERIFY(connection->execute("CREATE TABLE t(a)"));
    {
        const Result<Transaction> transaction = Transaction::begin(*connection);
        QVERIFY(transaction);
        QVERIFY(connection->execute("INSERT INTO t VALUES(1)"));
    }
    QCOMPARE(valueOf(*connection, "SELECT count(*) FROM t"), QByteArray("0"));
    {
        Result<Transaction> transaction = Transaction::begin(*connection);
        QVERIFY(connection->execute("INSERT INTO t VALUES(1)"));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(valueOf(*connection, "SELECT count(*) FROM t"), QByteArray("1"));
}

void TestConnection::failedCommitRollsBack()
{
    const auto connection = open(QStringLiteral("deferred.db"));
    QVERIFY(connection->execute("CREATE TABLE p(id INTEGER PRIMARY KEY);"
                                "CREATE TABLE c(p REFERENCES p(id) DEFERRABLE INITIALLY DEFERRED)"));
    {
        Result<Transaction> transaction = Transaction::begin(*connection);
        QVERIFY(connection->execute("INSERT INTO c VALUES(5)"));
        QVERIFY(!transaction->commit());
    }
    QCOMPARE(valueOf(*connection, "SELECT count(*) FROM c"), QByteArray("0"));
    QVERIFY(Transaction::begin(*connection)); // none is left open
}

void TestConnection::fullDisk()
{
    const auto connection = open(QStringLiteral("full.db"));
    QVERIFY(connection->execute("CREATE TABLE t(a); PRAGMA max_page_count=3"));
    const Result<void> written = connection->execute("INSERT INTO t VALUES(zeroblob(100000))");
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QVERIFY(connection->execute("PRAGMA max_page_count=1000; INSERT INTO t VALUES(1)"));
}

void TestConnection::dataVersionSeesOthers()
{
    const auto one = open(QStringLiteral("two.db"));
    const auto two = open(QStringLiteral("two.db"));
    QVERIFY(one->execute("CREATE TABLE t(a)"));
    const Result<qint64> before = two->dataVersion();
    QCOMPARE(*two->dataVersion(), *before);
    QVERIFY(one->execute("INSERT INTO t VALUES(1)"));
    QVERIFY(*two->dataVersion() != *before);
}

void TestConnection::valuesRoundTrip()
{
    const auto connection = open(QStringLiteral("values.db"));
    QVERIFY(connection->execute("CREATE TABLE t(a,b,c,d,e)"));
    const QString text = QStringLiteral("a\u0000b \U0001F600 'quoted' ") + QChar(0x0451);
    Result<Statement> insert = connection->prepare("INSERT INTO t VALUES(?,?,?,?,?)");
    insert->bind(0, std::numeric_limits<qint64>::min()).bind(1, text).bind(2, QString()).bind(3, 2.5);
    insert->bind(4, QStringLiteral(""));
    QVERIFY(insert->run());
    Result<Statement> select = connection->prepare("SELECT a,b,c,d,e FROM t");
    QVERIFY(*select->step());
    QCOMPARE(select->integer(0), std::numeric_limits<qint64>::min());
    QCOMPARE(select->text(1), text);
    QVERIFY(select->isNull(2));
    QVERIFY(!select->optionalInteger(2));
    QCOMPARE(select->real(3), 2.5);
    QVERIFY(!select->isNull(4));
    QCOMPARE(connection->prepare("SELECT nonsense FROM t").error().code, ErrorCode::StorageFailed);
}

void TestConnection::backup()
{
    const auto connection = open(QStringLiteral("source.db"));
    QVERIFY(connection->execute("CREATE TABLE t(a); INSERT INTO t VALUES(42)"));
    QVERIFY(connection->backupTo(file(QStringLiteral("copy.db"))));
    QCOMPARE(valueOf(*open(QStringLiteral("copy.db")), "SELECT a FROM t"), QByteArray("42"));
    QVERIFY(!connection->backupTo(file(QStringLiteral("no/such/folder.db"))));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "test_connection.moc"
