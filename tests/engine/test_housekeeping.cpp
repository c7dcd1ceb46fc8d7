// SPDX-License-Identifier: GPL-3.0-or-later
// The daily work on a workspace, removing a campaign, and room on the disk.
#include "core/engine/BookImport.h"
#include "core/engine/DraftBuilder.h"
#include "core/engine/Housekeeping.h"
#include "core/engine/SendingDesk.h"
#include "core/gateway/ProtocolLogFile.h"
#include "core/sending/WorkspaceLocks.h"
#include "core/settings/Settings.h"
#include "core/storage/CampaignCounts.h"
#include "core/storage/Compaction.h"
#include "core/storage/PhoneHistory.h"
#include "core/storage/SpaceNeed.h"
#include "core/storage/WorkspaceMeta.h"
#include "tests/support/Scenario.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours kDay{24};

} // namespace

class HousekeepingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void doesItsWorkWhenItIsTime();
    void nothingToDoIsQuick();
    void settingsSayWhen();
    void oncePerDay();
    void aCancelLeavesTheRestForTheNextTime();
    void twoProgramsDoNotMeet();
    void theProtocolLogForgetsTheTexts();
    void anUnwritableLogStopsNothingElse();
    void theFileIsLeftAloneWhileSomebodySends();
    void namesOfMessagesToPeopleGo();
    void removesACampaign();
    void removesNothingThatRuns();
    void aRemovalThatWasBrokenOffIsFinished();
    void aFullDiskStopsAListBeforeItIsMade();
    void roomIsWatchedWhileAListIsRead();
    void aFullDiskStopsTheSealing();
    void theEstimateHolds();

private:
    Workspace& workspace() { return *m_scenario->program().workspace; }
    Housekeeping housekeeping() { return Housekeeping(workspace(), m_scenario->clock); }
    qint64 sent(int rows);
    TidyResult tidy(const TidyLimits& limits);
    qint64 number(const char* sql);
    QByteArray bytesOf(const QString& file) const;
    Result<DraftResult> listOf(int rows);

    std::unique_ptr<Scenario> m_scenario;
};

void HousekeepingTest::init()
{
    m_scenario = std::make_unique<Scenario>();
}

// Sent to the last, with every report heard of.
qint64 HousekeepingTest::sent(int rows)
{
    Program& program = m_scenario->program();
    const qint64 campaign = program.sealed(rows);
    if (program.send(campaign).state != CampaignState::Finished)
        qFatal("not sent");
    const Result<void> settled = workspace().connection().execute(
        "UPDATE delivery SET state=9,due_kind=NULL,due_at=NULL WHERE state=2");
    if (!settled || !recountCampaign(workspace().connection(), campaign))
        qFatal("not settled");
    return campaign;
}

TidyResult HousekeepingTest::tidy(const TidyLimits& limits)
{
    const Result<TidyResult> result = housekeeping().run(limits);
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return *result;
}

qint64 HousekeepingTest::number(const char* sql)
{
    Result<Statement> statement = workspace().connection().prepare(sql);
    return *statement->step() ? statement->integer(0) : 0;
}

QByteArray HousekeepingTest::bytesOf(const QString& name) const
{
    QFile file(QDir(m_scenario->program().place.folder).filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void HousekeepingTest::doesItsWorkWhenItIsTime()
{
    const int rows = 120;
    const qint64 campaign = sent(rows);
    const QByteArray phone = testPhone(17).toLatin1();
    m_scenario->clock.advance(10 * kDay);
    const TidyLimits limits{30, 7};
    const TidyPreview preview = *previewTidying(workspace().connection(), limits, m_scenario->clock.nowMs());
    QCOMPARE(preview.redact, CampaignSum());
    QCOMPARE(preview.condense, (CampaignSum{1, rows}));
    TidyResult result = tidy(limits);
    QCOMPARE(result.redacted, CampaignSum());
    QCOMPARE(result.condensed, (CampaignSum{1, rows}));
    QCOMPARE(m_scenario->program().row(campaign, 17).phone.toLatin1(), phone);
    const QByteArray before =
        bytesOf(QStringLiteral("heliograph.db")) + bytesOf(QStringLiteral("heliograph.db-wal"));
    QVERIFY(before.contains(phone) && before.contains("Hello"));

    m_scenario->clock.advance(21 * kDay);
    result = tidy(limits);
    QCOMPARE(result.redacted, (CampaignSum{1, rows}));
    QCOMPARE(result.condensed, CampaignSum());
    QVERIFY(result.compacted);
    QVERIFY(!bytesOf(QStringLiteral("heliograph.db")).contains(phone));
    QVERIFY(!bytesOf(QStringLiteral("heliograph.db-wal")).contains(phone));
    QVERIFY(!bytesOf(QStringLiteral("heliograph.db")).contains("Hello"));
    QVERIFY(m_scenario->program().faults(campaign).isEmpty()); // ids and counts are as they were
}

void HousekeepingTest::nothingToDoIsQuick()
{
    const qint64 campaign = sent(20);
    m_scenario->clock.advance(400 * kDay);
    const TidyResult result = tidy({}); // for ever
    QCOMPARE(result.redacted.campaigns + result.condensed.campaigns + result.events, 0);
    QVERIFY(!result.compacted);
    QCOMPARE(m_scenario->program().row(campaign, 1).phone, testPhone(1));
    // What is inside the guard's window stays, whatever is asked for.
    const qint64 fresh = sent(3);
    m_scenario->clock.advance(23h);
    QCOMPARE(tidy({kSoonestDays, 0}).redacted.campaigns, 1);
    QCOMPARE(m_scenario->program().row(fresh, 1).phone, testPhone(1));
}

void HousekeepingTest::settingsSayWhen()
{
    Settings settings(m_scenario->folders.path(QStringLiteral("settings")));
    QCOMPARE(tidyLimits(settings).redactAfterDays, 0); // nobody loses data unasked
    QCOMPARE(tidyLimits(settings).condenseAfterDays, 90);
    QVERIFY(settings.setNumber(Setting::RedactAfterDays, 30));
    QCOMPARE(tidyLimits(settings).redactAfterDays, 30);
}

void HousekeepingTest::oncePerDay()
{
    QVERIFY(*housekeeping().isDue());
    tidy({});
    QVERIFY(!*housekeeping().isDue());
    m_scenario->clock.advance(19h);
    QVERIFY(!*housekeeping().isDue());
    m_scenario->clock.advance(2h);
    QVERIFY(*housekeeping().isDue());
    tidy({});
    m_scenario->clock.jump(-3 * kDay); // the clock was set back
    QVERIFY(*housekeeping().isDue());
}

void HousekeepingTest::aCancelLeavesTheRestForTheNextTime()
{
    const int rows = 5000;
    sent(rows);
    m_scenario->clock.advance(3 * kDay);
    qint64 seen = 0;
    const Result<TidyResult> cancelled =
        housekeeping().run({kSoonestDays, 0}, [&seen, rows](qint64 done, qint64 total) {
            seen = done;
            return total == rows && done < 2000;
        });
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, 2000);
    QVERIFY(*housekeeping().isDue());
    const auto whole = "SELECT count(*) FROM recipient WHERE phone NOT LIKE '%*%'";
    QCOMPARE(number(whole), rows - 2000);
    const TidyResult result = tidy({kSoonestDays, 0});
    QCOMPARE(number(whole), 0);
    QVERIFY(result.compacted);
}

void HousekeepingTest::twoProgramsDoNotMeet()
{
    const Result<WorkspaceLock> other = WorkspaceLock::tidying(workspace().lockFolder());
    QVERIFY(other);
    QCOMPARE(housekeeping().run({}).error().code, ErrorCode::Busy);
}

void HousekeepingTest::theProtocolLogForgetsTheTexts()
{
    const qint64 campaign = sent(3);
    const qint64 attempt = number("SELECT max(id) FROM attempt");
    const QString file = QDir(workspace().folder()).filePath(protocolLogName());
    ProtocolLog log(m_scenario->clock);
    log.setFile(file);
    log.addSent({Endpoint::Send, attempt, QStringLiteral("Main")}, "<text>Dear Anna</text>");
    log.addSent({Endpoint::Send, attempt + 1, QStringLiteral("Main")}, "<text>Dear Boris</text>");
    log.addSent({Endpoint::Balance, 0, QStringLiteral("Main")}, "<balance/>");
    m_scenario->clock.advance(2 * kDay);
    log.addSent({Endpoint::Send, attempt, QStringLiteral("Main")}, "<text>Dear Anna again</text>"); // rotated

    const TidyResult result = tidy({kSoonestDays, 0});
    QCOMPARE(result.redacted.campaigns, 1);
    QCOMPARE(result.documents, 2);
    for (const QString& name : {protocolLogName(), protocolLogName() + QStringLiteral(".1")}) {
        QVERIFY(!bytesOf(name).isEmpty());
        QVERIFY(!bytesOf(name).contains("Anna"));
    }
    QVERIFY(bytesOf(protocolLogName() + QStringLiteral(".1")).contains("Dear Boris"));
    QCOMPARE(ProtocolLogFile::heads(file)->size(), std::size_t(4));
    QCOMPARE(ProtocolLogFile::ofAttempt(file, attempt)->size(), std::size_t(2));
    Q_UNUSED(campaign)
}

void HousekeepingTest::anUnwritableLogStopsNothingElse()
{
    const qint64 campaign = sent(3);
    const qint64 attempt = number("SELECT max(id) FROM attempt");
    const QString path = QDir(workspace().folder()).filePath(protocolLogName());
    const auto addText = [&] {
        ProtocolLog log(m_scenario->clock);
        log.setFile(path);
        log.addSent({Endpoint::Send, attempt, QStringLiteral("Main")}, "<text>Dear Anna</text>");
    };
    addText();
    // One of the older logs is a folder: it is there, and nobody can write it, not even an administrator.
    const QString older = path + QStringLiteral(".4");
    QVERIFY(QDir().mkpath(older));
    m_scenario->clock.advance(2 * kDay);

    const Result<TidyResult> result = housekeeping().run({kSoonestDays, 0});
    QCOMPARE(result.error().code, ErrorCode::UnwritableFile);
    QCOMPARE(result.error().where, older);
    QVERIFY(m_scenario->program().row(campaign, 1).phone.contains(u'*'));
    QVERIFY(!bytesOf(QStringLiteral("heliograph.db")).contains(testPhone(2).toLatin1())); // compacted, too
    QVERIFY(!bytesOf(protocolLogName()).contains("Anna"));
    QVERIFY(!*housekeeping().isDue());

    addText(); // what could not be reached then
    m_scenario->clock.advance(kDay);
    QCOMPARE(housekeeping().run({kSoonestDays, 0}).error().code, ErrorCode::UnwritableFile);
    for (int number = 1; number <= ProtocolLog::kFiles; ++number) // wherever the rotation moved it
        QDir().rmdir(path + u'.' + QString::number(number));
    addText();
    QVERIFY(tidy({kSoonestDays, 0}).documents > 0);
    QVERIFY(!bytesOf(protocolLogName()).contains("Anna"));
    addText();
    QCOMPARE(tidy({kSoonestDays, 0}).documents, 0); // nothing is left to be covered
}

void HousekeepingTest::theFileIsLeftAloneWhileSomebodySends()
{
    const qint64 campaign = sent(30);
    m_scenario->clock.advance(2 * kDay);
    const qint64 running = m_scenario->program().sealed(3);
    QVERIFY(CampaignStore(workspace().connection())
                .setState(running, CampaignState::Running, nullptr, m_scenario->clock.nowMs()));
    {
        const Result<WorkspaceLock> sender = WorkspaceLock::campaign(workspace().lockFolder(), running);
        const TidyResult result = tidy({kSoonestDays, 0});
        QCOMPARE(result.redacted.campaigns, 1);
        QVERIFY(!result.compacted);
        QVERIFY(m_scenario->program().row(campaign, 1).phone.contains(u'*'));
    }
    QVERIFY(tidy({}).compacted); // what was put off
    QVERIFY(!tidy({}).compacted);
}

void HousekeepingTest::namesOfMessagesToPeopleGo()
{
    DraftRequest request;
    request.name = QStringLiteral("To Anna");
    request.plan = testPlan(m_scenario->account);
    request.plan.message.text = QStringLiteral("See you");
    request.list.phones = {testPhone(1)};
    const Result<DraftResult> draft = DraftBuilder(workspace(), m_scenario->clock).build(request);
    QVERIFY(draft);
    Program& program = m_scenario->program();
    QVERIFY(program.seal(draft->campaign));
    QCOMPARE(program.send(draft->campaign).state, CampaignState::Finished);
    QVERIFY(workspace().connection().execute("UPDATE delivery SET state=9,due_kind=NULL,due_at=NULL"));
    m_scenario->clock.advance(2 * kDay);
    QCOMPARE(tidy({kSoonestDays, 0}).redacted.campaigns, 1);
    QCOMPARE(program.campaign(draft->campaign).name, QStringLiteral("Message %1").arg(draft->campaign));
    QVERIFY(!bytesOf(QStringLiteral("heliograph.db")).contains("Anna"));
    QVERIFY(!bytesOf(QStringLiteral("heliograph.db")).contains("See you"));
}

void HousekeepingTest::removesACampaign()
{
    const qint64 campaign = sent(50);
    const Result<RemovalView> refused = housekeeping().remove(campaign, false);
    QCOMPARE(refused.error().code, ErrorCode::BadInput); // sent today
    qint64 told = 0;
    const Result<RemovalView> removed = housekeeping().remove(campaign, true, [&told](qint64 done, qint64) {
        told = done;
        return true;
    });
    QVERIFY(removed);
    QCOMPARE(removed->recipients, 50);
    QVERIFY(removed->documents > 0);
    QCOMPARE(told, 50);
    QCOMPARE(number("SELECT count(*) FROM recipient"), 0);
    QVERIFY(tidy({}).compacted);
    QVERIFY(!bytesOf(QStringLiteral("heliograph.db")).contains(testPhone(17).toLatin1()));
}

void HousekeepingTest::removesNothingThatRuns()
{
    const qint64 campaign = sent(3);
    const Result<WorkspaceLock> runner = WorkspaceLock::campaign(workspace().lockFolder(), campaign);
    QCOMPARE(housekeeping().remove(campaign, true).error().code, ErrorCode::Busy);
    QCOMPARE(housekeeping().remove(99, true).error().code, ErrorCode::NoSuchCampaign);
    QCOMPARE(number("SELECT count(*) FROM recipient"), 3);
}

void HousekeepingTest::aRemovalThatWasBrokenOffIsFinished()
{
    const qint64 campaign = sent(5000);
    QVERIFY(housekeeping().remove(campaign, true, [](qint64, qint64) { return false; }));
    QCOMPARE(CampaignStore(workspace().connection()).campaign(campaign).error().code,
             ErrorCode::NoSuchCampaign);
    QCOMPARE(number("SELECT count(*) FROM recipient"), 3000);
    QCOMPARE(tidy({}).removed, 1);
    QCOMPARE(number("SELECT count(*) FROM recipient"), 0);
    QCOMPARE(number("SELECT count(*) FROM campaign"), 0);
}

Result<DraftResult> HousekeepingTest::listOf(int rows)
{
    const QString path = m_scenario->folders.path(QStringLiteral("list.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no list");
    file.write("Phone,Name,City,Order\n");
    for (int n = 1; n <= rows; ++n)
        file.write(testPhone(n).toLatin1() + ",Anna " + QByteArray::number(n) + ",Tver,A-" +
                   QByteArray::number(100'000 + n) + '\n');
    file.close();
    DraftRequest request;
    request.plan = testPlan(m_scenario->account);
    request.list.file = path;
    return DraftBuilder(workspace(), m_scenario->clock).build(request);
}

void HousekeepingTest::aFullDiskStopsAListBeforeItIsMade()
{
    workspace().setSpaceProbe([](const QString&) { return 33 * 1024 * 1024; });
    QVERIFY(listOf(2000)); // 1 MB is enough for these
    workspace().setSpaceProbe([](const QString&) { return 20 * 1024 * 1024; });
    const Result<DraftResult> refused = listOf(2000);
    QCOMPARE(refused.error().code, ErrorCode::TooLittleSpace);
    QCOMPARE(contractWord(refused.error().code), QStringLiteral("diskFull"));
    QVERIFY(describe(refused.error()).contains(QStringLiteral("32.")));
    QCOMPARE(number("SELECT count(*) FROM recipient"), 2000);
    QCOMPARE(number("SELECT count(*) FROM campaign"), 1);
    ListRequest list;
    list.file = m_scenario->folders.path(QStringLiteral("list.csv"));
    QCOMPARE(BookImport(workspace(), m_scenario->clock).run(list, QStringLiteral("Clients")).error().code,
             ErrorCode::TooLittleSpace);
    QCOMPARE(number("SELECT count(*) FROM contact"), 0);
    workspace().setSpaceProbe([](const QString&) { return -1; }); // nobody knows
    QVERIFY(listOf(10));
}

void HousekeepingTest::roomIsWatchedWhileAListIsRead()
{
    int asked = 0;
    workspace().setSpaceProbe([&asked](const QString&) { return ++asked < 3 ? 1 << 30 : 0; });
    QCOMPARE(listOf(60'000).error().code, ErrorCode::TooLittleSpace);
    QCOMPARE(asked, 3);
    QCOMPARE(number("SELECT count(*) FROM recipient"), 0);
}

void HousekeepingTest::aFullDiskStopsTheSealing()
{
    Program& program = m_scenario->program();
    const qint64 draft = addDraft(workspace(), testPlan(m_scenario->account), 100, m_scenario->clock.nowMs());
    workspace().setSpaceProbe([](const QString&) { return 1024; });
    QCOMPARE(program.seal(draft).error().code, ErrorCode::TooLittleSpace);
    QVERIFY(!program.campaign(draft).isSealed());
    workspace().setSpaceProbe({});
    QVERIFY(program.seal(draft));
}

void HousekeepingTest::theEstimateHolds()
{
    constexpr int kRows = 20'000;
    // The log of an import stays small; that of the one transaction that seals doesn't.
    const auto size = [this] {
        const QFileInfo log(QDir(workspace().folder()).filePath(QStringLiteral("heliograph.db-wal")));
        return *databaseBytes(workspace().connection()) + log.size();
    };
    const qint64 atFirst = *databaseBytes(workspace().connection());
    QVERIFY(listOf(kRows));
    const qint64 cells = 36 * kRows; // as in listOf(), phone column included
    const qint64 list = *databaseBytes(workspace().connection()) - atFirst - cells;
    qInfo("a row of a list takes %lld bytes", list / kRows);
    QVERIFY(list < kRows * kBytesPerListRow);
    QVERIFY(list > kRows * kBytesPerListRow / 4);
    QVERIFY(workspace().connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    const qint64 drafted = size();
    Program& program = m_scenario->program();
    QVERIFY(program.seal(1));
    const qint64 sealing = size() - drafted;
    QCOMPARE(program.send(1).state, CampaignState::Finished);
    const qint64 most = std::max(sealing, size() - drafted);
    qInfo("sealing adds %lld bytes a row, with sending %lld", sealing / kRows, (size() - drafted) / kRows);
    QVERIFY(most < kRows * kBytesPerSentRow);
    QVERIFY(most > kRows * kBytesPerSentRow / 4);
}

QTEST_GUILESS_MAIN(HousekeepingTest)
#include "test_housekeeping.moc"
