// SPDX-License-Identifier: GPL-3.0-or-later
// Each row's own time from a column of the list.
#include "core/engine/Engine.h"
#include "core/engine/RowTimes.h"
#include "core/sending/CampaignSealer.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace heliograph;

class TestRowTimes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesFromAColumn();
    void anotherColumnAndNone();
    void leftOutRowsStay();
    void cancelled();
    void refused();
    void aSweepThatBrokeOffSendsNobodyAtOnce();
    void lifetimesInMinutes();

private:
    qint64 draft(const QStringList& times);
    std::vector<RecipientRow> rows(qint64 campaign) { return rowsOf(*m_workspace, campaign); }
    RowTimes times() { return RowTimes(m_workspace->connection(), m_clock); }

    VirtualClock m_clock;
    TemporaryWorkspace m_folders;
    std::unique_ptr<Workspace> m_workspace = m_folders.open(m_clock);
};

qint64 TestRowTimes::draft(const QStringList& times)
{
    std::vector<NewRecipient> recipients;
    for (const QString& time : times) {
        recipients.push_back(testRecipient(int(recipients.size()) + 1));
        recipients.back().cells = {time};
    }
    return addDraft(*m_workspace, testPlan(testAccount()), recipients, m_clock.nowMs());
}

void TestRowTimes::timesFromAColumn()
{
    const qint64 campaign = draft({QStringLiteral("2099-01-02 10:30"),
                                   {},
                                   QStringLiteral("soon"),
                                   QStringLiteral("2001-01-01"),
                                   QStringLiteral("02.01.2099 10:30")});
    const Result<RowTimeCounts> counts = times().apply(campaign, QStringLiteral("name"));
    QVERIFY(counts.has_value());
    QCOMPARE(counts->timed, 2);
    QCOMPARE(counts->without, 1);
    QCOMPARE(counts->unreadable, 1);
    QCOMPARE(counts->past, 1);
    const std::vector<RecipientRow> all = rows(campaign);
    QVERIFY(all[0].sendAt.has_value());
    QVERIFY(all[0].sendAt == all[4].sendAt);
    QVERIFY(!all[1].sendAt.has_value());
    QCOMPARE(all[1].state, RecipientState::Ready);
    QCOMPARE(all[2].state, RecipientState::Invalid);
    QCOMPARE(all[2].reason, Reason::BadRowTime);
    QCOMPARE(all[3].reason, Reason::RowTimeInPast);
    const Campaign kept = campaignOf(*m_workspace, campaign);
    QCOMPARE(kept.plan.timeColumn, QStringLiteral("name"));
    QCOMPARE(kept.counts[RecipientState::Ready], 3);
    QCOMPARE(kept.counts[RecipientState::Invalid], 2);
}

// As a kill leaves it: the plan names the column, the later rows have no time yet.
void TestRowTimes::aSweepThatBrokeOffSendsNobodyAtOnce()
{
    const QString later = QStringLiteral("2099-01-02 10:30");
    const qint64 campaign = draft({later, later, {}});
    QVERIFY(times().apply(campaign, QStringLiteral("name")).has_value());
    const qint64 second = rows(campaign)[1].key;
    const QByteArray sql = "UPDATE recipient SET send_at=NULL WHERE id=" + QByteArray::number(second);
    QVERIFY(m_workspace->connection().execute(sql.constData()).has_value());
    const Campaign draft = campaignOf(*m_workspace, campaign);
    CampaignSealer sealer(*m_workspace, m_clock);
    QVERIFY(sealer.render(draft, draft.plan, QStringLiteral("gateway.example demo")).has_value());
    const Result<std::vector<SealedRow>> sealed = sealer.preview(RepeatPolicy::Allow);
    QVERIFY(sealed.has_value());
    const auto found =
        std::find_if(sealed->begin(), sealed->end(), [&](const SealedRow& row) { return row.key == second; });
    QVERIFY(found != sealed->end());
    QCOMPARE(found->state, RecipientState::Invalid);
    QCOMPARE(found->reason, Reason::BadRowTime);
    QVERIFY(sealed->back().reason != Reason::BadRowTime); // an empty cell goes with the campaign
}

void TestRowTimes::anotherColumnAndNone()
{
    const qint64 campaign = draft({QStringLiteral("2099-01-02 10:30"), QStringLiteral("soon")});
    QVERIFY(times().apply(campaign, QStringLiteral("Name")).has_value());
    QVERIFY(times().apply(campaign, {}).has_value());
    for (const RecipientRow& row : rows(campaign)) {
        QCOMPARE(row.state, RecipientState::Ready);
        QCOMPARE(row.reason, Reason::None);
        QVERIFY(!row.sendAt.has_value());
    }
    QCOMPARE(campaignOf(*m_workspace, campaign).counts[RecipientState::Ready], 2);
    QVERIFY(campaignOf(*m_workspace, campaign).plan.timeColumn.isEmpty());
}

void TestRowTimes::leftOutRowsStay()
{
    std::vector<NewRecipient> recipients = {testRecipient(1), testRecipient(2)};
    recipients[0].state = RecipientState::Skipped;
    recipients[0].reason = Reason::StopListed;
    recipients[1].state = RecipientState::Invalid;
    recipients[1].reason = Reason::BadPhone;
    const qint64 campaign = addDraft(*m_workspace, testPlan(testAccount()), recipients, m_clock.nowMs());
    QVERIFY(times().apply(campaign, QStringLiteral("Name")).has_value());
    QVERIFY(times().apply(campaign, {}).has_value());
    QCOMPARE(rows(campaign)[0].reason, Reason::StopListed);
    QCOMPARE(rows(campaign)[1].reason, Reason::BadPhone);
}

void TestRowTimes::cancelled()
{
    const qint64 campaign = draft(QStringList(2500, QStringLiteral("2099-01-02 10:30")));
    const Result<RowTimeCounts> broken =
        times().apply(campaign, QStringLiteral("Name"), [](qint64 done, qint64) { return done == 0; });
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Cancelled);
    for (const RecipientRow& row : rows(campaign))
        QVERIFY(!row.sendAt.has_value());
    QVERIFY(campaignOf(*m_workspace, campaign).plan.timeColumn.isEmpty());
}

void TestRowTimes::refused()
{
    const qint64 campaign = draft({QStringLiteral("2099-01-02 10:30")});
    const Result<RowTimeCounts> unknown = times().apply(campaign, QStringLiteral("When"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::UnknownColumn);
    QVERIFY(m_workspace->connection().execute("UPDATE campaign SET sealed_at=1").has_value());
    const Result<RowTimeCounts> sealed = times().apply(campaign, QStringLiteral("Name"));
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().code, ErrorCode::NotAllowedInState);
    QVERIFY(!rows(campaign)[0].sendAt.has_value());
}

void TestRowTimes::lifetimesInMinutes()
{
    m_workspace.reset();
    const Result<std::unique_ptr<Engine>> engine = Engine::open(m_folders.place(), m_clock);
    QVERIFY(engine.has_value());
    CampaignPlan plan = testPlan(testAccount());
    plan.validMinutes = 90;
    QVERIFY((*engine)->fillPlan(plan, testAccount()).has_value());
    QCOMPARE(plan.validUntil.value_or(0), m_clock.nowMs() + 90LL * 60'000);
    QVERIFY(!plan.viberValidUntil.has_value());
    plan.viberValidMinutes = 60;
    plan.sendAt = m_clock.nowMs() + 1'000'000;
    QVERIFY((*engine)->fillPlan(plan, testAccount()).has_value());
    QCOMPARE(plan.viberValidUntil.value_or(0), *plan.sendAt + 60LL * 60'000);
}

QTEST_GUILESS_MAIN(TestRowTimes)
#include "test_rowtimes.moc"
