// SPDX-License-Identifier: GPL-3.0-or-later
// Copies, backups and snapshots of a workspace, and its witness (ledger.md, "Client ids").
#include "core/storage/DatabaseFiles.h"
#include "core/storage/WorkspaceMeta.h"
#include "tests/storage/StorageFixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace heliograph;
using enum RecipientState;

namespace {

qint64 installationOf(Workspace& workspace)
{
    return *WorkspaceMeta(workspace.connection()).number(QStringLiteral("installation"));
}

QString witnessOf(const StorageFixture& fixture)
{
    const QDir config(fixture.folders.path(QStringLiteral("config")));
    return config.filePath(config.entryList({QStringLiteral("witness-*")}).value(0));
}

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reopenedIsNoFork();
    void sealedAndReopenedIsNoFork();
    void movedIsNoFork();
    void restoredBackup();
    void rolledBackSnapshot_data();
    void rolledBackSnapshot();
    void copyOnAnotherComputer();
    void locksOfAnotherComputerAreGone();
    void copyOnTheSameComputer();
    void missingWitness();
    void damagedWitness();
    void witnessBehindAfterACrash();
    void unwritableConfigFolder();
    void forkTouchesOpenCampaignsAlone();
    void restoredRowsWaitAndKeepTheirAge();
    void twoProgramsAtOnce();
    void backupIsWhole();
    void replacedInOneStep();
    void anErrorOfReplacingIsUndone();
    void aDatabaseInUseIsNotReplaced();
    void ballast();
    void folderIsPrivate();
    void emptyTextIsKept();
};

void TestWorkspace::reopenedIsNoFork()
{
    StorageFixture fixture;
    QVERIFY(!fixture.workspace->wasForked());
    const qint64 installation = installationOf(*fixture.workspace);
    const QString vault = fixture.workspace->vault();
    QVERIFY(!vault.isEmpty());
    for (int i = 0; i < 3; ++i) {
        fixture.workspace.reset();
        fixture.workspace = fixture.folders.open(fixture.clock);
        QVERIFY(!fixture.workspace->wasForked());
        QCOMPARE(installationOf(*fixture.workspace), installation);
        QCOMPARE(fixture.workspace->vault(), vault);
    }
}

void TestWorkspace::sealedAndReopenedIsNoFork()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(3);
    fixture.workspace->updateWitness();
    fixture.workspace.reset();
    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(!fixture.workspace->wasForked());
    QCOMPARE(fixture.counts(campaign)[Ready], 3);
}

void TestWorkspace::movedIsNoFork()
{
    StorageFixture fixture;
    fixture.workspace.reset();
    QVERIFY(QDir().rename(fixture.folders.path(QStringLiteral("workspace")),
                          fixture.folders.path(QStringLiteral("moved"))));
    fixture.workspace =
        TemporaryWorkspace::open(fixture.folders.placeOf(QStringLiteral("moved")), fixture.clock);
    QVERIFY(!fixture.workspace->wasForked());
}

void TestWorkspace::restoredBackup()
{
    // Even a backup of this very moment: the other copy may send from now on.
    StorageFixture fixture;
    const qint64 campaign = fixture.running(3);
    const QString vault = fixture.workspace->vault();
    const qint64 installation = installationOf(*fixture.workspace);
    const QString backup = fixture.folders.path(QStringLiteral("backup.db"));
    QVERIFY(fixture.workspace->backupTo(backup));
    fixture.workspace.reset();
    for (const char* rest : {"", "-wal", "-shm"})
        QFile::remove(databaseFile(fixture.folders.place().folder) + QLatin1StringView(rest));
    QVERIFY(QFile::copy(backup, databaseFile(fixture.folders.place().folder)));

    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(fixture.workspace->wasForked());
    QVERIFY(installationOf(*fixture.workspace) != installation);
    QCOMPARE(fixture.workspace->vault(), vault); // the secrets are still found
    QCOMPARE(fixture.counts(campaign)[Uncertain], 3);
    QVERIFY(campaignOf(*fixture.workspace, campaign).restored);
    fixture.workspace.reset();
    QVERIFY(!fixture.folders.open(fixture.clock)->wasForked()); // only once
}

void TestWorkspace::rolledBackSnapshot_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("opened since") << QStringLiteral("opened");
    QTest::newRow("sealed since") << QStringLiteral("sealed");
    QTest::newRow("posted since") << QStringLiteral("posted");
}

void TestWorkspace::rolledBackSnapshot()
{
    QFETCH(QString, what);
    StorageFixture fixture;
    const qint64 campaign = fixture.running(3);
    fixture.workspace->updateWitness();
    // A snapshot of the running program: database and log as they are.
    fixture.folders.copyFolder(QStringLiteral("workspace"), QStringLiteral("snapshot"));
    Ledger ledger(fixture.db());
    if (what == u"sealed")
        fixture.sealed(2, QStringLiteral("Other"));
    else if (what == u"posted")
        fixture.take(ledger, fixture.takeRequest(campaign, 1));
    fixture.workspace->updateWitness();
    fixture.workspace.reset();
    if (what == u"opened")
        fixture.folders.open(fixture.clock);

    fixture.folders.copyFolder(QStringLiteral("snapshot"), QStringLiteral("workspace"));
    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(fixture.workspace->wasForked());
    QCOMPARE(fixture.counts(campaign)[Ready], 0);
    QCOMPARE(fixture.counts(campaign)[Uncertain], 3);
}

void TestWorkspace::copyOnAnotherComputer()
{
    StorageFixture fixture;
    fixture.workspace.reset();
    WorkspacePlace place = fixture.folders.place();
    place.machine = QStringLiteral("computer-two");
    fixture.workspace = TemporaryWorkspace::open(place, fixture.clock);
    QVERIFY(fixture.workspace->wasForked());
    fixture.workspace.reset();
    QVERIFY(!TemporaryWorkspace::open(place, fixture.clock)->wasForked());
}

void TestWorkspace::locksOfAnotherComputerAreGone()
{
    StorageFixture fixture;
    const QString lock = QDir(fixture.workspace->lockFolder()).filePath(QStringLiteral("campaign-1.lock"));
    QFile file(lock);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("4711\nheliograph-cli\ncomputer-one\n");
    file.close();
    // At home it may be somebody who is at work.
    fixture.workspace.reset();
    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(QFile::exists(lock));
    // Elsewhere nobody would ever give it back.
    fixture.workspace.reset();
    WorkspacePlace place = fixture.folders.place();
    place.machine = QStringLiteral("computer-two");
    fixture.workspace = TemporaryWorkspace::open(place, fixture.clock);
    QVERIFY(!QFile::exists(lock));
    // A backup that was put in place came alone; the locks are of this computer.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    fixture.workspace.reset();
    QVERIFY(markAsRestored(databaseFile(place.folder)));
    place.machine = QStringLiteral("computer-three");
    fixture.workspace = TemporaryWorkspace::open(place, fixture.clock);
    QVERIFY(fixture.workspace->wasForked());
    QVERIFY(QFile::exists(lock));
}

void TestWorkspace::copyOnTheSameComputer()
{
    StorageFixture fixture;
    const qint64 installation = installationOf(*fixture.workspace);
    fixture.workspace.reset();
    fixture.folders.copyFolder(QStringLiteral("workspace"), QStringLiteral("copy"));
    const auto copy =
        TemporaryWorkspace::open(fixture.folders.placeOf(QStringLiteral("copy")), fixture.clock);
    QVERIFY(copy->wasForked());
    QVERIFY(installationOf(*copy) != installation);
    // The original is what it was.
    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(!fixture.workspace->wasForked());
    QCOMPARE(installationOf(*fixture.workspace), installation);
}

void TestWorkspace::missingWitness()
{
    StorageFixture fixture;
    fixture.workspace.reset();
    QVERIFY(QFile::remove(witnessOf(fixture)));
    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(fixture.workspace->wasForked());
}

void TestWorkspace::damagedWitness()
{
    StorageFixture fixture;
    fixture.workspace.reset();
    QFile witness(witnessOf(fixture));
    QVERIFY(witness.open(QIODevice::WriteOnly));
    QVERIFY(witness.write(QByteArray(4096, '\0')) > 0);
    witness.close();
    QVERIFY(fixture.folders.open(fixture.clock)->wasForked());
}

void TestWorkspace::witnessBehindAfterACrash()
{
    // The commit went through, the witness was not written any more: ahead of its witness is no fork.
    StorageFixture fixture;
    const qint64 campaign = fixture.running(3);
    QFile witness(witnessOf(fixture));
    QVERIFY(witness.open(QIODevice::ReadOnly));
    const QByteArray before = witness.readAll();
    witness.close();
    Ledger ledger(fixture.db());
    fixture.take(ledger, fixture.takeRequest(campaign, 2));
    fixture.workspace->updateWitness();
    fixture.workspace.reset();
    QVERIFY(witness.open(QIODevice::WriteOnly));
    witness.write(before);
    witness.close();
    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(!fixture.workspace->wasForked());
    QCOMPARE(fixture.counts(campaign)[Submitting], 2);
}

void TestWorkspace::unwritableConfigFolder()
{
    StorageFixture fixture;
    QFile file(fixture.folders.path(QStringLiteral("no-folder")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    WorkspacePlace place = fixture.folders.placeOf(QStringLiteral("other"));
    place.configFolder = fixture.folders.path(QStringLiteral("no-folder"));
    QVERIFY(Workspace::open(place, fixture.clock)); // sending must not stop for the witness
}

void TestWorkspace::forkTouchesOpenCampaignsAlone()
{
    StorageFixture fixture;
    const qint64 draft = fixture.draft(2);
    const qint64 open = fixture.running(2);
    const qint64 cancelled = fixture.running(2, QStringLiteral("Other"));
    QVERIFY(Ledger(fixture.db()).cancelUnsent(cancelled, fixture.now()));
    fixture.workspace.reset();
    QVERIFY(QFile::remove(witnessOf(fixture)));
    fixture.workspace = fixture.folders.open(fixture.clock);
    QCOMPARE(fixture.counts(draft)[Ready], 2);
    QVERIFY(!campaignOf(*fixture.workspace, draft).restored);
    QCOMPARE(fixture.counts(open)[Uncertain], 2);
    QCOMPARE(fixture.counts(cancelled)[Cancelled], 2);
    const auto events = RecipientStore(fixture.db()).events(recipientKey(open, 1));
    QCOMPARE(events->back().kind, EventKind::Restored);
}

void TestWorkspace::restoredRowsWaitAndKeepTheirAge()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(2);
    const qint64 lastKnown = fixture.now();
    fixture.workspace.reset();
    QVERIFY(QFile::remove(witnessOf(fixture)));
    fixture.clock.advance(std::chrono::hours(23));
    fixture.workspace = fixture.folders.open(fixture.clock);
    Ledger ledger(fixture.db());
    // The other copy's document may be on the way this very moment.
    QCOMPARE(*ledger.nextRepeatAt(campaign), std::optional(fixture.now() + 60'000));
    fixture.clock.advance(std::chrono::minutes(2));
    const TakeResult taken = fixture.take(ledger, fixture.takeRequest(campaign, 1, true));
    QCOMPARE(taken.batch.rows.size(), std::size_t(1));
    QCOMPARE(taken.batch.rows[0].firstAttemptAt, std::optional(lastKnown));
    QCOMPARE(taken.batch.rows[0].maybe, 1);
    // A day after the last thing that is known the gateway may have forgotten.
    fixture.clock.advance(std::chrono::hours(1));
    QCOMPARE(fixture.take(ledger, fixture.takeRequest(campaign, 1, true)).blocked, 1);
    QCOMPARE(fixture.row(campaign, 2).reason, Reason::RepeatTooLate);
}

void TestWorkspace::twoProgramsAtOnce()
{
    StorageFixture fixture;
    const auto second = fixture.folders.open(fixture.clock);
    QVERIFY(!second->wasForked());
    const qint64 campaign = fixture.running(2);
    Ledger ledger(fixture.db());
    fixture.take(ledger, fixture.takeRequest(campaign, 1));
    second->updateWitness(); // knows of what the first has done
    fixture.workspace.reset();
    QVERIFY(!fixture.folders.open(fixture.clock)->wasForked());
}

void TestWorkspace::backupIsWhole()
{
    StorageFixture fixture;
    const qint64 campaign = fixture.running(500);
    const QString backup = fixture.folders.path(QStringLiteral("b/backup.db"));
    QCOMPARE(fixture.workspace->backupTo(backup).error().code, ErrorCode::UnwritableFile);
    QVERIFY(QDir().mkpath(fixture.folders.path(QStringLiteral("b"))));
    QVERIFY(fixture.workspace->backupTo(backup));
    QVERIFY(fixture.workspace->backupTo(backup)); // replaces
    QCOMPARE(QDir(fixture.folders.path(QStringLiteral("b"))).entryList(QDir::Files),
             QStringList{QStringLiteral("backup.db")});
    QCOMPARE(QFile::permissions(backup) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    const auto copy = Connection::open(backup, Connection::Mode::Read);
    QCOMPARE(CampaignStore(**copy).campaign(campaign)->counts[Ready], 500);
    // The workspace itself is not marked.
    fixture.workspace.reset();
    QVERIFY(!fixture.folders.open(fixture.clock)->wasForked());
}

void TestWorkspace::replacedInOneStep()
{
    StorageFixture fixture;
    const QString folder = fixture.folders.place().folder;
    const QString incoming = databaseFile(folder) + QStringLiteral(".incoming");
    const QString stamp = QStringLiteral("20260301-090000");
    fixture.running(2);
    QStringList kept;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(fixture.workspace->backupTo(incoming));
        // As a killed program leaves it: what was written last lies in the log.
        QVERIFY(QFile::exists(databaseFile(folder) + QStringLiteral("-wal")));
        const Result<QString> aside = putDatabaseInPlace(incoming, folder, stamp);
        QVERIFY(aside);
        kept += *aside;
        QVERIFY(!QFile::exists(incoming) && QFile::exists(databaseFile(folder)));
        fixture.workspace.reset();
        fixture.workspace = fixture.folders.open(fixture.clock);
        QVERIFY(fixture.workspace->wasForked());
    }
    // Two in one second don't take each other's name.
    QVERIFY(kept[0] != kept[1]);
    for (const QString& file : std::as_const(kept))
        QVERIFY(QFile::exists(file));
}

// What is to come is gone; by then the database has its second name.
void TestWorkspace::anErrorOfReplacingIsUndone()
{
    StorageFixture fixture;
    const QString folder = fixture.folders.place().folder;
    const qint64 campaign = fixture.running(2);
    fixture.workspace.reset();
    const QStringList before = QDir(folder).entryList(QDir::Files, QDir::Name);
    const Result<QString> replaced = putDatabaseInPlace(databaseFile(folder) + QStringLiteral(".incoming"),
                                                        folder, QStringLiteral("20260301-090000"));
    QVERIFY(!replaced);
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name), before);
    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(!fixture.workspace->wasForked());
    QCOMPARE(campaignOf(*fixture.workspace, campaign).recipients, 2);
}

// What the reader still needs stays in the log, which would have to be moved in a step of its own.
void TestWorkspace::aDatabaseInUseIsNotReplaced()
{
    StorageFixture fixture;
    const QString folder = fixture.folders.place().folder;
    const QString incoming = databaseFile(folder) + QStringLiteral(".incoming");
    fixture.running(1);
    QVERIFY(fixture.workspace->backupTo(incoming));
    const auto reader = Connection::open(databaseFile(folder), Connection::Mode::Read);
    QVERIFY(reader && (*reader)->execute("BEGIN; SELECT * FROM campaign"));
    fixture.running(2, QStringLiteral("Something else"));
    const Result<QString> replaced = putDatabaseInPlace(incoming, folder, QStringLiteral("20260301-090000"));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, ErrorCode::WorkspaceLocked);
    QVERIFY((*reader)->execute("COMMIT"));
    QVERIFY(putDatabaseInPlace(incoming, folder, QStringLiteral("20260301-090000")));
}

void TestWorkspace::ballast()
{
    StorageFixture fixture;
    const QString file = QDir(fixture.folders.place().folder).filePath(QStringLiteral("ballast"));
    QVERIFY(QFileInfo(file).size() >= 1024 * 1024);
    QVERIFY(fixture.workspace->releaseBallast());
    QVERIFY(!QFile::exists(file));
    QVERIFY(!fixture.workspace->releaseBallast());
    fixture.workspace.reset();
    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(QFile::exists(file));
}

void TestWorkspace::folderIsPrivate()
{
    StorageFixture fixture;
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    for (const QString& path :
         {fixture.folders.place().folder, databaseFile(fixture.folders.place().folder), witnessOf(fixture)})
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
}

// A text that never was anything, as that of a draft that was sent.
void TestWorkspace::emptyTextIsKept()
{
    StorageFixture fixture;
    WorkspaceMeta meta(fixture.db());
    const QString key = QStringLiteral("quick.draft");
    QVERIFY(meta.set(key, QStringLiteral("Hello")));
    QVERIFY(meta.set(key, QString()));
    const Result<QString> kept = meta.text(key);
    QVERIFY(kept);
    QVERIFY(kept->isEmpty());
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "test_workspace.moc"
