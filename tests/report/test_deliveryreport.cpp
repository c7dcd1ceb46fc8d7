// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/DeliveryReport.h"
#include "core/sending/CampaignSealer.h"
#include "core/storage/EventWriter.h"
#include "core/storage/RowCodec.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QTest>

using namespace heliograph;

namespace {

constexpr qint64 kSecond = 1000;

} // namespace

/// What became of a campaign: when messages arrived, through whom, and what was charged.
class DeliveryReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void countsWhatTheLedgerCounts();
    void tellsWhenHalfHadArrived();
    void countsFromTheHandoverToo();
    void takesTheLastChangeWhereEventsAreGone();
    void readMessagesHadBeenDelivered();
    void pointsStandCloserInTheBeginning();
    void countsBySender();
    void countsByHour();
    void chargesWhatTheGatewayTook();
    void readsInPages();
    void cancels();
    void emptyBeforeTheFirstSend();
    void knowsNoOtherCampaign();

private:
    void move(int n, RecipientState state, qint64 at);
    void accept(int n, qint64 at);
    void execute(const QByteArray& sql);
    qint64 sealed(const std::vector<NewRecipient>& rows);
    qint64 sealed(int count);
    DeliveryReport report();
    Connection& db() { return m_workspace->connection(); }

    std::unique_ptr<TemporaryWorkspace> m_folders;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_campaign = 0;
    qint64 m_start = 0;
};

void DeliveryReportTest::init()
{
    m_workspace.reset();
    m_folders = std::make_unique<TemporaryWorkspace>();
    m_clock = std::make_unique<VirtualClock>();
    m_workspace = m_folders->open(*m_clock);
    m_start = m_clock->nowMs() / 3'600'000 * 3'600'000;
}

void DeliveryReportTest::execute(const QByteArray& sql)
{
    const Result<void> done = db().execute(sql.constData());
    QVERIFY2(done, done ? "" : qPrintable(done.error().technical));
}

qint64 DeliveryReportTest::sealed(const std::vector<NewRecipient>& rows)
{
    const Account account = testAccount();
    m_campaign = addDraft(*m_workspace, testPlan(account), rows, m_clock->nowMs());
    CampaignSealer sealer(*m_workspace, *m_clock);
    const Campaign draft = campaignOf(*m_workspace, m_campaign);
    if (!sealer.render(draft, draft.plan, accountIdentity(account)) || !sealer.seal(RepeatPolicy::Allow))
        qFatal("not sealed");
    return m_campaign;
}

qint64 DeliveryReportTest::sealed(int count)
{
    std::vector<NewRecipient> rows;
    for (int n = 1; n <= count; ++n)
        rows.push_back(testRecipient(n));
    return sealed(rows);
}

void DeliveryReportTest::move(int n, RecipientState state, qint64 at)
{
    const qint64 key = recipientKey(m_campaign, n);
    execute("UPDATE delivery SET state=" + QByteArray::number(int(state)) +
            ",changed_at=" + QByteArray::number(at) + " WHERE id=" + QByteArray::number(key));
    NewEvent event;
    event.key = key;
    event.at = at;
    event.kind = state == RecipientState::Accepted ? EventKind::Attempt : EventKind::Report;
    event.state = state;
    QVERIFY(writeEvent(db(), event));
}

void DeliveryReportTest::accept(int n, qint64 at)
{
    execute("UPDATE delivery SET first_attempt_at=" + QByteArray::number(at) +
            " WHERE id=" + QByteArray::number(recipientKey(m_campaign, n)));
    move(n, RecipientState::Accepted, at);
}

DeliveryReport DeliveryReportTest::report()
{
    Result<DeliveryReport> made = DeliveryReporter(db()).report(m_campaign);
    if (!made)
        qFatal("%s", qPrintable(describe(made.error())));
    return std::move(*made);
}

void DeliveryReportTest::countsWhatTheLedgerCounts()
{
    Campaign campaign;
    Counts& n = campaign.counts;
    n[RecipientState::Delivered] = 10;
    n[RecipientState::Read] = 5;
    n[RecipientState::Undelivered] = 2;
    n[RecipientState::Expired] = 1;
    n[RecipientState::Rejected] = 1;
    n[RecipientState::NoReport] = 3;
    n[RecipientState::Uncertain] = 1;
    n[RecipientState::Accepted] = 7;
    n[RecipientState::Ready] = 100;
    n[RecipientState::Skipped] = 50;
    const DeliveryReport report = DeliveryReporter::figuresOf(campaign);
    QCOMPARE(report.delivered, 15);
    QCOMPARE(report.failed, 4);
    QCOMPARE(report.unknown, 4);
    QCOMPARE(report.reportsToCome, 7);
    QCOMPARE(report.handedOver, 30);
    QCOMPARE(report.deliveredShare(), 0.5);
}

void DeliveryReportTest::tellsWhenHalfHadArrived()
{
    sealed(4);
    for (int n = 1; n <= 4; ++n)
        accept(n, m_start);
    move(1, RecipientState::Delivered, m_start + 10 * kSecond);
    move(2, RecipientState::Delivered, m_start + 127 * kSecond);
    move(3, RecipientState::Delivered, m_start + 300 * kSecond);
    move(4, RecipientState::Undelivered, m_start + 600 * kSecond);
    const DeliveryReport made = report();
    QCOMPARE(*made.startedAt, m_start);
    QCOMPARE(*made.sinceStart.halfAfter, 127);
    QCOMPARE(made.sinceStart.lasts, 600);
    QCOMPARE(made.sinceStart.delivered, 3);
    QCOMPARE(made.sinceStart.failed, 1);
    QCOMPARE(made.sinceStart.points.front().second, 0);
    QCOMPARE(made.sinceStart.points.front().delivered, 0);
    QCOMPARE(made.sinceStart.points.back().second, 600);
    QCOMPARE(made.sinceStart.points.back().delivered, 3);
    QCOMPARE(made.sinceStart.points.back().failed, 1);
    QCOMPARE(made.sinceStart.at(5).delivered, 0);
    QCOMPARE(made.sinceStart.at(400).delivered, 3);
}

void DeliveryReportTest::countsFromTheHandoverToo()
{
    sealed(2);
    accept(1, m_start);
    accept(2, m_start + 3600 * kSecond);
    move(1, RecipientState::Delivered, m_start + 5 * kSecond);
    move(2, RecipientState::Delivered, m_start + 3609 * kSecond);
    const DeliveryReport made = report();
    QCOMPARE(made.sinceStart.lasts, 3609);
    QCOMPARE(made.sinceHandedOver.lasts, 9);
    QCOMPARE(*made.sinceHandedOver.halfAfter, 5);
}

void DeliveryReportTest::takesTheLastChangeWhereEventsAreGone()
{
    sealed(1);
    accept(1, m_start);
    move(1, RecipientState::Delivered, m_start + 30 * kSecond);
    execute("DELETE FROM event");
    QCOMPARE(report().sinceStart.lasts, 30);
}

void DeliveryReportTest::readMessagesHadBeenDelivered()
{
    sealed(1);
    accept(1, m_start);
    move(1, RecipientState::Delivered, m_start + 20 * kSecond);
    move(1, RecipientState::Read, m_start + 9000 * kSecond);
    QCOMPARE(report().sinceStart.lasts, 20);
}

void DeliveryReportTest::pointsStandCloserInTheBeginning()
{
    sealed(2);
    accept(1, m_start);
    accept(2, m_start);
    move(1, RecipientState::Delivered, m_start + kSecond);
    move(2, RecipientState::Delivered, m_start + 7200 * kSecond);
    const std::vector<DeliveryPoint> points = report().sinceStart.points;
    QVERIFY(points.size() > 50 && points.size() <= 121);
    QVERIFY(points[1].second - points[0].second < points.back().second - points[points.size() - 2].second);
}

void DeliveryReportTest::countsBySender()
{
    NewRecipient other = testRecipient(3);
    other.sender = QStringLiteral("Shop");
    sealed({testRecipient(1), testRecipient(2), other});
    accept(1, m_start);
    accept(3, m_start);
    const DeliveryReport made = report();
    QCOMPARE(made.bySender.size(), std::size_t(2));
    QCOMPARE(made.bySender[0].sender, QStringLiteral("Helio"));
    QCOMPARE(made.bySender[0].counts.total(), 2);
    QCOMPARE(made.bySender[0].counts[RecipientState::Accepted], 1);
    QCOMPARE(made.bySender[0].parts, 2);
    QCOMPARE(made.bySender[1].sender, QStringLiteral("Shop"));
    QCOMPARE(made.bySender[1].counts[RecipientState::Accepted], 1);
}

void DeliveryReportTest::countsByHour()
{
    sealed(3);
    accept(1, m_start);
    accept(2, m_start + 1800 * kSecond);
    accept(3, m_start + 3600 * kSecond);
    move(1, RecipientState::Delivered, m_start + 10 * kSecond);
    move(3, RecipientState::Expired, m_start + 7200 * kSecond);
    const DeliveryReport made = report();
    QCOMPARE(made.byHour.size(), std::size_t(2));
    QCOMPARE(made.byHour[0].beginsAt, m_start);
    QCOMPARE(made.byHour[0].handedOver, 2);
    QCOMPARE(made.byHour[0].delivered, 1);
    QCOMPARE(made.byHour[1].handedOver, 1);
    QCOMPARE(made.byHour[1].failed, 1);
}

void DeliveryReportTest::chargesWhatTheGatewayTook()
{
    sealed(4);
    for (int n = 1; n <= 3; ++n)
        accept(n, m_start);
    move(2, RecipientState::Delivered, m_start);
    move(3, RecipientState::Rejected, m_start);
    execute("UPDATE delivery SET gateway_parts=5 WHERE id=" +
            QByteArray::number(recipientKey(m_campaign, 2)));
    QCOMPARE(report().chargedParts, 6);
}

void DeliveryReportTest::readsInPages()
{
    constexpr int kCount = 5003;
    sealed(kCount);
    execute("UPDATE delivery SET state=9,first_attempt_at=" + QByteArray::number(m_start) +
            ",changed_at=" + QByteArray::number(m_start + kSecond));
    const DeliveryReport made = report();
    QCOMPARE(made.sinceStart.delivered, kCount);
    QCOMPARE(made.byHour.at(0).handedOver, kCount);
}

void DeliveryReportTest::cancels()
{
    sealed(1);
    const Result<DeliveryReport> made = DeliveryReporter(db()).report(m_campaign, [] { return false; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
}

void DeliveryReportTest::emptyBeforeTheFirstSend()
{
    sealed(2);
    const DeliveryReport made = report();
    QVERIFY(!made.startedAt);
    QVERIFY(made.sinceStart.points.empty());
    QVERIFY(!made.sinceStart.halfAfter);
    QVERIFY(made.byHour.empty());
    QCOMPARE(made.deliveredShare(), 0.0);
}

void DeliveryReportTest::knowsNoOtherCampaign()
{
    const Result<DeliveryReport> made = DeliveryReporter(db()).report(4711);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::NoSuchCampaign);
}

QTEST_GUILESS_MAIN(DeliveryReportTest)
#include "test_deliveryreport.moc"
