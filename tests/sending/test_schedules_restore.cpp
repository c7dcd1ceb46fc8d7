// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules of ledger.md about copies, backups, clocks and edits.
#include "core/sending/StatusPoller.h"
#include "core/storage/StopListStore.h"
#include "core/storage/WorkspaceMeta.h"
#include "tests/support/Scenario.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;
using Fault = ModelGateway::Fault;

namespace {

constexpr auto kYear = std::chrono::hours(24 * 365);

void putInPlace(const QString& backup, const QString& folder)
{
    for (const char* rest : {"", "-wal", "-shm"})
        QFile::remove(databaseFile(folder) + QLatin1StringView(rest));
    QVERIFY(QFile::copy(backup, databaseFile(folder)));
}

/// A campaign of ten in documents of two, of which some were answered when it is interrupted.
class HalfSent {
public:
    explicit HalfSent(std::chrono::milliseconds after = 220ms)
    {
        scenario.account.recipientsPerDocument = 2;
        scenario.account.inFlight = 1;
        program = scenario.another();
        campaign = program->sealed(10);
        if (!program->start(campaign))
            qFatal("not started");
        scenario.clock.advance(after);
    }

    Scenario scenario;
    std::unique_ptr<Program> program;
    qint64 campaign = 0;
};

void lostOnce(Scenario& scenario)
{
    scenario.gateway.fault = [](const ModelGateway::Attempt&, int nth) {
        return nth == 1 ? Fault::LostAfter : Fault::None;
    };
}

/// Sends one document whose answer is lost, and pauses.
qint64 sealedAndLost(Scenario& scenario, Program& program, int count)
{
    lostOnce(scenario);
    const qint64 campaign = program.sealed(count);
    if (!program.start(campaign))
        qFatal("not started");
    scenario.clock.advance(10ms);
    program.runner->pause();
    if (!program.runUntilEnd())
        qFatal("not paused");
    return campaign;
}

} // namespace

class TestSchedulesRestore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s01_restoreOfBackupTakenMidCampaign();
    void s02_folderRolledBackBySnapshot();
    void s02_rolledBackAfterTheGatewayForgot();
    void s02_rolledBackRightAfterARepeat();
    void s03_copyRunsOnASecondMachine_data();
    void s03_copyRunsOnASecondMachine();
    void s06_fiveDaysBetweenAttemptAndRepeat();
    void s08_stopListedBetweenAttempts();
    void s09_listAndLocaleEditedBetweenAttempts();
    void s09_templateEditedBetweenAttempts();
    void s10_accountEditedWithRowsUncertain();
    void s14_twoInstallationsWithOneNumber();
    void s22_clockAYearOff_data();
    void s22_clockAYearOff();
    void s22_reportsAfterTheClockWasSetBack();
};

void TestSchedulesRestore::s01_restoreOfBackupTakenMidCampaign()
{
    HalfSent half;
    Program& program = *half.program;
    const QString backup = half.scenario.folders.path(QStringLiteral("backup.db"));
    const qint64 acceptedThen = program.counts(half.campaign)[Accepted];
    QVERIFY(acceptedThen > 0 && acceptedThen < 10);
    QVERIFY(program.workspace->backupTo(backup));
    QVERIFY(program.runUntilEnd());
    const qint64 highest = program.row(half.campaign, 10).clientId;
    program.kill();

    putInPlace(backup, program.place.folder);
    program.reopen();
    QVERIFY(program.workspace->wasForked());
    QVERIFY(program.campaign(half.campaign).restored);
    QCOMPARE(program.counts(half.campaign)[Accepted], acceptedThen);
    QCOMPARE(program.counts(half.campaign)[Uncertain], 10 - acceptedThen);
    QCOMPARE(program.row(half.campaign, 10).maybe, 1);
    QCOMPARE(program.row(half.campaign, 10).reason, Reason::Restored);

    QCOMPARE(program.send(half.campaign).state, CampaignState::Finished);
    QCOMPARE(program.counts(half.campaign)[Accepted], 10);
    QCOMPARE(program.faults(half.campaign), QString());
    // What is sealed from now on has another installation number.
    CampaignPlan plan = testPlan(program.account);
    plan.message.text = QStringLiteral("Later");
    const qint64 later = program.sealed(plan, 1);
    QVERIFY(program.row(later, 1).clientId / 10'000'000 != highest / 10'000'000);
}

void TestSchedulesRestore::s02_folderRolledBackBySnapshot()
{
    HalfSent half;
    Program& program = *half.program;
    program.kill(); // a snapshot of a running program looks like its crash
    half.scenario.folders.copyFolder(QStringLiteral("workspace"), QStringLiteral("snapshot"));
    program.reopen();
    QVERIFY(!program.workspace->wasForked());
    program.send(half.campaign);
    QCOMPARE(program.counts(half.campaign)[Accepted], 10);
    program.kill();

    half.scenario.folders.copyFolder(QStringLiteral("snapshot"), QStringLiteral("workspace"));
    program.reopen();
    QVERIFY(program.workspace->wasForked());
    QCOMPARE(program.counts(half.campaign)[Ready], 0);
    QCOMPARE(program.send(half.campaign).state, CampaignState::Finished);
    QCOMPARE(program.counts(half.campaign)[Accepted], 10);
    QCOMPARE(program.faults(half.campaign), QString());
}

void TestSchedulesRestore::s02_rolledBackAfterTheGatewayForgot()
{
    HalfSent half;
    Program& program = *half.program;
    program.kill();
    half.scenario.folders.copyFolder(QStringLiteral("workspace"), QStringLiteral("snapshot"));
    program.reopen();
    program.send(half.campaign);
    program.kill();
    half.scenario.clock.advance(25h);
    half.scenario.gateway.forgetClientIds();

    half.scenario.folders.copyFolder(QStringLiteral("snapshot"), QStringLiteral("workspace"));
    program.reopen();
    QCOMPARE(program.send(half.campaign).state, CampaignState::Finished);
    QCOMPARE(program.client->sends(), 0);
    const RecipientRow row = program.row(half.campaign, 10);
    QCOMPARE(row.state, Uncertain);
    QCOMPARE(row.next, Next::Operator);
    QCOMPARE(row.reason, Reason::RepeatTooLate);
    QCOMPARE(program.faults(half.campaign), QString());
}

void TestSchedulesRestore::s02_rolledBackRightAfterARepeat()
{
    // The snapshot has a repeat that is due; after it was made, the snapshot must not make it at once again.
    Scenario scenario;
    Program& program = scenario.program();
    const qint64 campaign = sealedAndLost(scenario, program, 3);
    program.kill();
    scenario.folders.copyFolder(QStringLiteral("workspace"), QStringLiteral("snapshot"));
    program.reopen();
    scenario.clock.advance(2min);
    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    const qint64 repeated = scenario.clock.steadyMs();
    program.kill();

    scenario.folders.copyFolder(QStringLiteral("snapshot"), QStringLiteral("workspace"));
    program.reopen();
    QVERIFY(program.workspace->wasForked());
    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    QCOMPARE(program.client->posts().size(), std::size_t(1));
    QVERIFY(program.client->posts().front().steadyMs - repeated >= 59'000);
    QCOMPARE(program.counts(campaign)[Accepted], 3);
    QCOMPARE(program.faults(campaign), QString());
}

void TestSchedulesRestore::s03_copyRunsOnASecondMachine_data()
{
    QTest::addColumn<bool>("tellsId");
    QTest::newRow("the gateway tells the id of a repeat") << true;
    QTest::newRow("it doesn't") << false;
}

void TestSchedulesRestore::s03_copyRunsOnASecondMachine()
{
    QFETCH(bool, tellsId);
    HalfSent half;
    half.scenario.gateway.tellsIdOfRepeats = tellsId;
    half.program->kill();
    half.scenario.folders.copyFolder(QStringLiteral("workspace"), QStringLiteral("copy"));
    half.program->reopen();
    const auto second = half.scenario.another({half.scenario.folders.path(QStringLiteral("copy")),
                                               half.scenario.folders.path(QStringLiteral("other-config")),
                                               QStringLiteral("computer-two")});
    QVERIFY(second->workspace->wasForked());
    const Result<void> refused = second->start(half.campaign);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::OtherMachine);

    // Somebody takes it over although the first goes on.
    QVERIFY(CampaignStore(second->workspace->connection())
                .setMachine(half.campaign, QStringLiteral("computer-two")));
    QVERIFY(second->start(half.campaign));
    QVERIFY(half.program->start(half.campaign));
    QVERIFY(half.program->runUntilEnd());
    QVERIFY(second->runUntilEnd());
    QCOMPARE(half.scenario.gateway.accepted(), 10);
    for (Program* program : {half.program.get(), second.get()}) {
        QCOMPARE(program->faults(half.campaign), QString());
        QCOMPARE(program->counts(half.campaign)[Accepted] + program->counts(half.campaign)[Uncertain], 10);
    }
}

void TestSchedulesRestore::s06_fiveDaysBetweenAttemptAndRepeat()
{
    Scenario scenario;
    Program& program = scenario.program();
    const qint64 campaign = sealedAndLost(scenario, program, 3);
    QCOMPARE(program.row(campaign, 1).next, Next::AskAgain);
    scenario.clock.advance(5 * 24h);
    scenario.gateway.forgetClientIds();

    QCOMPARE(program.send(campaign).state, CampaignState::Finished);
    QCOMPARE(program.client->sends(), 1);
    QCOMPARE(program.row(campaign, 1).next, Next::Operator);
    QCOMPARE(program.row(campaign, 1).reason, Reason::RepeatTooLate);
    QCOMPARE(program.faults(campaign), QString());
}

void TestSchedulesRestore::s08_stopListedBetweenAttempts()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 2;
    scenario.account.inFlight = 1;
    const auto program = scenario.another();
    const qint64 campaign = sealedAndLost(scenario, *program, 4);
    QVERIFY(StopListStore(program->workspace->connection())
                .add({{testPhone(1), {}, {}, 0}, {testPhone(4), {}, {}, 0}}));

    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->row(campaign, 1).state, Uncertain); // it may have been sent before
    QCOMPARE(program->row(campaign, 1).next, Next::Operator);
    QCOMPARE(program->row(campaign, 1).reason, Reason::StopListed);
    QCOMPARE(program->row(campaign, 4).state, Skipped);
    QCOMPARE(program->row(campaign, 4).reason, Reason::StopListed);
    QCOMPARE(program->counts(campaign)[Accepted], 2);
    for (std::size_t i = 1; i < program->client->posts().size(); ++i) {
        for (const SendRecipient& recipient : program->client->posts()[i].recipients())
            QVERIFY(recipient.phone != testPhone(1) && recipient.phone != testPhone(4));
    }
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesRestore::s09_listAndLocaleEditedBetweenAttempts()
{
    Scenario scenario;
    Program& program = scenario.program();
    const qint64 campaign = sealedAndLost(scenario, program, 2);
    // Another draft of the same list with another text, and another language of the program.
    CampaignPlan edited = testPlan(scenario.account);
    edited.message.text = QStringLiteral("Goodbye {Name}");
    addDraft(*program.workspace, edited, 2, scenario.clock.nowMs());
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Russian));
    const RunEnd end = program.send(campaign);
    QLocale::setDefault(before);

    QCOMPARE(end.state, CampaignState::Finished);
    QCOMPARE(program.client->sends(), 2);
    QCOMPARE(program.client->posts()[1].bytes, program.client->posts()[0].bytes);
    QCOMPARE(program.faults(campaign), QString());
}

void TestSchedulesRestore::s09_templateEditedBetweenAttempts()
{
    // Nothing in the program edits a sealed campaign; if its text changes anyhow, it is not what was
    // confirmed.
    Scenario scenario;
    scenario.account.recipientsPerDocument = 1;
    scenario.account.inFlight = 1;
    const auto program = scenario.another();
    const qint64 campaign = sealedAndLost(scenario, *program, 2);
    QVERIFY(
        program->workspace->connection().execute("UPDATE campaign SET plan=replace(plan,'Hello','Goodbye')"));
    const int sends = program->client->sends();

    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->client->sends(), sends);
    QCOMPARE(program->row(campaign, 1).state, Uncertain);
    QCOMPARE(program->row(campaign, 1).next, Next::Operator);
    QCOMPARE(program->row(campaign, 1).reason, Reason::ContentDrifted);
    QCOMPARE(program->row(campaign, 2).state, Invalid);
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesRestore::s10_accountEditedWithRowsUncertain()
{
    Scenario scenario;
    scenario.account.recipientsPerDocument = 2;
    scenario.account.inFlight = 1;
    auto program = scenario.another();
    const qint64 campaign = sealedAndLost(scenario, *program, 6);
    program.reset();
    scenario.account.login = QStringLiteral("another");
    program = scenario.another();

    const RunEnd end = program->send(campaign);
    QCOMPARE(end.state, CampaignState::Paused);
    QCOMPARE(end.error->code, ErrorCode::AccountChanged);
    QCOMPARE(program->client->sends(), 0);
    QCOMPARE(program->row(campaign, 1).next, Next::Operator);
    QCOMPARE(program->row(campaign, 1).reason, Reason::AccountChanged);
    QCOMPARE(program->counts(campaign)[Ready], 4);
    QCOMPARE(program->faults(campaign), QString());

    // With the account as it was, the rest goes on; what was handed over stays the operator's.
    program.reset();
    scenario.account.login = QStringLiteral("demo");
    program = scenario.another();
    QCOMPARE(program->send(campaign).state, CampaignState::Finished);
    QCOMPARE(program->counts(campaign)[Accepted], 4);
    QCOMPARE(program->row(campaign, 1).next, Next::Operator);
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesRestore::s14_twoInstallationsWithOneNumber()
{
    Scenario scenario;
    scenario.gateway.tellsIdOfRepeats = false;
    const auto second = scenario.another(scenario.folders.placeOf(QStringLiteral("second")));
    const Result<qint64> number =
        WorkspaceMeta(scenario.program().workspace->connection()).number(QStringLiteral("installation"));
    QVERIFY(WorkspaceMeta(second->workspace->connection()).set(QStringLiteral("installation"), *number));
    const qint64 first = scenario.program().sealed(1);
    CampaignPlan plan = testPlan(scenario.account);
    plan.message.text = QStringLiteral("For somebody else");
    const qint64 other = second->sealed(plan, 1);
    QCOMPARE(second->row(other, 1).clientId, scenario.program().row(first, 1).clientId);

    scenario.program().send(first);
    second->send(other);
    const RecipientRow row = second->row(other, 1);
    QCOMPARE(row.state, Uncertain); // not "accepted": nobody got this text
    QCOMPARE(row.next, Next::Operator);
    QCOMPARE(row.reason, Reason::AlreadySent);
    QCOMPARE(second->client->sends(), 1);
    QCOMPARE(second->faults(other), QString());
}

void TestSchedulesRestore::s22_clockAYearOff_data()
{
    QTest::addColumn<bool>("ahead");
    QTest::newRow("ahead") << true;
    QTest::newRow("back") << false;
}

void TestSchedulesRestore::s22_clockAYearOff()
{
    QFETCH(bool, ahead);
    Scenario scenario;
    scenario.account.recipientsPerDocument = 2;
    scenario.account.inFlight = 1;
    lostOnce(scenario);
    const auto program = scenario.another();
    const qint64 campaign = program->sealed(4);
    QVERIFY(program->start(campaign));
    scenario.clock.advance(60ms);
    scenario.clock.jump(ahead ? kYear : -kYear);

    QVERIFY(program->runUntilEnd(1h));
    QCOMPARE(program->end->state, CampaignState::Finished);
    QCOMPARE(program->client->sends(), 2);
    QCOMPARE(program->row(campaign, 1).state, Uncertain);
    QCOMPARE(program->row(campaign, 1).next, Next::Operator);
    QCOMPARE(program->row(campaign, 1).reason, Reason::RepeatTooLate);
    QCOMPARE(program->counts(campaign)[Accepted], 2);
    QCOMPARE(program->faults(campaign), QString());
}

void TestSchedulesRestore::s22_reportsAfterTheClockWasSetBack()
{
    Scenario scenario;
    Program& program = scenario.program();
    const qint64 campaign = program.sealed(2);
    program.send(campaign);
    scenario.clock.jump(-kYear);
    scenario.gateway.setStates(QStringLiteral("deliver"));

    StatusPoller poller(*program.workspace, *program.client, scenario.clock, program.settings());
    poller.start();
    scenario.clock.advance(1min);
    QCOMPARE(program.counts(campaign)[Delivered], 2);
}

QTEST_GUILESS_MAIN(TestSchedulesRestore)
#include "test_schedules_restore.moc"
