// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is retried twice from one place, however many days lie between.
#include "core/storage/DecisionStore.h"
#include "core/storage/RetriedRows.h"
#include "core/storage/RowSet.h"
#include "tests/storage/StorageFixture.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;
using enum RecipientState;

class TestRetries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sameRowsAreNotTakenTwice();
    void consentTakesThemAgain();
    void othersAreStillTaken();
    void sentToNobodyIsNoRetry_data();
    void sentToNobodyIsNoRetry();
    void draftsDontCount();
    void laterDraftMeetsTheGuard();
    void anotherPhoneIsAnotherRow();
    void retriesOfRetries();
    void countsByState();

private:
    void setStates(qint64 campaign, RecipientState state);
    Result<RetryDraft> retry(qint64 campaign, const RetryConsent& consent = {}, const RowSet* only = nullptr)
    {
        return DecisionStore(m_fixture->db())
            .retryDraft(campaign, {Rejected, Undelivered, Expired}, consent, m_fixture->now(), only);
    }
    Result<void> seal(qint64 campaign, int rows, RepeatPolicy policy = RepeatPolicy::Refuse)
    {
        return SealingStore(m_fixture->db())
            .seal(m_fixture->request(campaign, policy), m_fixture->rendered(campaign, rows));
    }
    RowSet rowsOf(qint64 campaign, std::initializer_list<int> numbers)
    {
        RowSet rows;
        for (const int n : numbers)
            rows.insert(recipientKey(campaign, n));
        return rows;
    }

    std::unique_ptr<StorageFixture> m_fixture;
    qint64 m_campaign = 0;
};

void TestRetries::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_campaign = m_fixture->sealed(3);
    setStates(m_campaign, Rejected);
    m_fixture->clock.jump(72h);
}

void TestRetries::setStates(qint64 campaign, RecipientState state)
{
    const QByteArray sql = "UPDATE delivery SET state=" + QByteArray::number(int(state)) +
                           " WHERE id BETWEEN " + QByteArray::number(firstKey(campaign)) + " AND " +
                           QByteArray::number(lastKey(campaign));
    QVERIFY(m_fixture->db().execute(sql.constData()));
}

void TestRetries::sameRowsAreNotTakenTwice()
{
    const Result<RetryDraft> first = retry(m_campaign);
    QVERIFY(first);
    QCOMPARE(first->leftOut, 0);
    QVERIFY(seal(first->campaign, 3));
    for (const RecipientState state : {Ready, Accepted, Delivered, Rejected, Uncertain, NoReport}) {
        setStates(first->campaign, state);
        m_fixture->clock.jump(72h);
        const Result<RetryDraft> second = retry(m_campaign);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AlreadyRetried);
        QCOMPARE(second.error().detail, QStringLiteral("3"));
    }
}

void TestRetries::consentTakesThemAgain()
{
    QVERIFY(seal(retry(m_campaign)->campaign, 3));
    m_fixture->clock.jump(72h);
    // That some may have arrived is another consent.
    QCOMPARE(retry(m_campaign, {true, false}).error().code, ErrorCode::AlreadyRetried);
    const Result<RetryDraft> again = retry(m_campaign, {false, true});
    QVERIFY(again);
    QCOMPARE(again->leftOut, 0);
    QCOMPARE(m_fixture->counts(again->campaign)[Ready], 3);
    QVERIFY(seal(again->campaign, 3, RepeatPolicy::Allow));
}

void TestRetries::othersAreStillTaken()
{
    const RowSet some = rowsOf(m_campaign, {2});
    QVERIFY(seal(retry(m_campaign, {}, &some)->campaign, 1));
    const Result<RetryDraft> rest = retry(m_campaign);
    QVERIFY(rest);
    QCOMPARE(rest->leftOut, 1);
    QCOMPARE(m_fixture->counts(rest->campaign)[Ready], 2);
    QCOMPARE(m_fixture->row(rest->campaign, 1).row, 2);
    QCOMPARE(m_fixture->row(rest->campaign, 2).row, 4);
}

void TestRetries::sentToNobodyIsNoRetry_data()
{
    QTest::addColumn<RecipientState>("state");
    for (const RecipientState state : {Invalid, Skipped, Cancelled})
        QTest::newRow(qPrintable(recipientStateWord(state))) << state;
}

void TestRetries::sentToNobodyIsNoRetry()
{
    QFETCH(RecipientState, state);
    const qint64 first = retry(m_campaign)->campaign;
    QVERIFY(seal(first, 3));
    setStates(first, state);
    const Result<RetryDraft> second = retry(m_campaign);
    QVERIFY(second);
    QCOMPARE(second->leftOut, 0);
    QVERIFY(seal(second->campaign, 3));
}

void TestRetries::draftsDontCount()
{
    QVERIFY(retry(m_campaign));
    QCOMPARE(retry(m_campaign)->leftOut, 0);
}

void TestRetries::laterDraftMeetsTheGuard()
{
    const qint64 first = retry(m_campaign)->campaign;
    const qint64 second = retry(m_campaign)->campaign;
    QVERIFY(seal(first, 3));
    setStates(first, Rejected);
    m_fixture->clock.jump(72h);
    const Result<void> refused = seal(second, 3);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RepeatGuard);
    QCOMPARE(refused.error().detail, QStringLiteral("3"));
    const Result<std::vector<SealedRow>> preview =
        SealingStore(m_fixture->db())
            .preview(m_fixture->request(second, RepeatPolicy::Skip), m_fixture->rendered(second, 3));
    QCOMPARE(preview->at(0).reason, Reason::AlreadyRetried);
    QVERIFY(seal(second, 3, RepeatPolicy::Allow));
}

void TestRetries::anotherPhoneIsAnotherRow()
{
    const qint64 first = retry(m_campaign)->campaign;
    const QByteArray key = QByteArray::number(recipientKey(first, 1));
    QVERIFY(
        m_fixture->db().execute(("UPDATE recipient SET phone='79000000999' WHERE id=" + key).constData()));
    QVERIFY(seal(first, 3));
    const Result<RetryDraft> second = retry(m_campaign);
    QVERIFY(second);
    QCOMPARE(second->leftOut, 2);
}

void TestRetries::retriesOfRetries()
{
    const qint64 first = retry(m_campaign)->campaign;
    QVERIFY(seal(first, 3));
    setStates(first, Rejected);
    m_fixture->clock.jump(72h);
    const Result<RetryDraft> next = retry(first);
    QVERIFY(next);
    QCOMPARE(next->leftOut, 0);
    QVERIFY(seal(next->campaign, 3));
    QCOMPARE(retry(first).error().code, ErrorCode::AlreadyRetried);
}

void TestRetries::countsByState()
{
    QCOMPARE(RetriedRows::counts(m_fixture->db(), m_campaign)->total(), 0);
    const RowSet some = rowsOf(m_campaign, {1, 2});
    QVERIFY(seal(retry(m_campaign, {}, &some)->campaign, 2));
    const Result<Counts> all = RetriedRows::counts(m_fixture->db(), m_campaign);
    QCOMPARE((*all)[Rejected], 2);
    QCOMPARE(all->total(), 2);
    const RowSet chosen = rowsOf(m_campaign, {2, 3});
    QCOMPARE(RetriedRows::counts(m_fixture->db(), m_campaign, &chosen)->total(), 1);
}

QTEST_GUILESS_MAIN(TestRetries)
#include "test_retries.moc"
