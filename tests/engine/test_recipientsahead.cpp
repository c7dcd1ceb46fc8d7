// SPDX-License-Identifier: GPL-3.0-or-later
// Rows judged in a thread of their own come as they would without it.
#include "core/engine/RecipientsAhead.h"
#include "tests/addressbook/ListedRows.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every seventh has no phone, every fifth that of the row before.
std::vector<SheetRow> rowsUpTo(qint64 count)
{
    std::vector<SheetRow> rows;
    for (qint64 row = 1; row <= count; ++row) {
        const qint64 number = row % 5 == 0 ? row - 1 : row;
        const QString phone = row % 7 == 0 ? u"nobody"_s : QString::number(79'000'000'000 + number);
        rows.push_back({row, {phone, u"Anna"_s}, false});
    }
    return rows;
}

/// What a test compares of a row.
QString shown(const ImportedRow& row)
{
    return QStringLiteral("%1 %2 %3 %4").arg(row.row).arg(row.phone).arg(int(row.reason)).arg(row.repeats);
}

QStringList judgedAtOnce(RowSource& rows, ImportCounts& counts)
{
    QStringList judged;
    RecipientImporter importer(rows, ImportOptions());
    static_cast<void>(importer.takeAll([&](const ImportedRow& row) -> Result<void> {
        judged += shown(row);
        return {};
    }));
    counts = importer.counts();
    return judged;
}

} // namespace

class RecipientsAheadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameRowsInOrder_data();
    void sameRowsInOrder();
    void anErrorComesBehindItsRows();
    void mayBeLeftAtAnyTime();
    void tellsHowFarItIs();
};

void RecipientsAheadTest::sameRowsInOrder_data()
{
    QTest::addColumn<qint64>("count");
    // Around the size of a batch and beyond what fits into the queue.
    for (const qint64 count : {0, 1, 999, 1000, 1001, 12'345})
        QTest::addRow("%lld rows", static_cast<long long>(count)) << count;
}

void RecipientsAheadTest::sameRowsInOrder()
{
    QFETCH(const qint64, count);
    ImportCounts expectedCounts;
    ListedRows listed(rowsUpTo(count));
    const QStringList expected = judgedAtOnce(listed, expectedCounts);
    ListedRows rows(rowsUpTo(count));
    RecipientsAhead ahead(rows, ImportOptions());
    QStringList judged;
    for (;;) {
        const auto batch = ahead.next();
        QVERIFY(batch);
        if (batch->empty())
            break;
        QVERIFY(batch->size() <= 1000);
        for (const ImportedRow& row : *batch)
            judged += shown(row);
        QCOMPARE(ahead.counts().rows, qint64(judged.size())); // of those handed over, not of those judged
    }
    QCOMPARE(judged, expected);
    QCOMPARE(ahead.counts(), expectedCounts);
    QVERIFY(ahead.next()->empty()); // and stays at the end
}

void RecipientsAheadTest::anErrorComesBehindItsRows()
{
    ListedRows rows(rowsUpTo(1500), true);
    RecipientsAhead ahead(rows, ImportOptions());
    QCOMPARE(ahead.next()->size(), std::size_t(1000));
    QCOMPARE(ahead.next()->size(), std::size_t(500));
    for (int again = 0; again < 2; ++again)
        QCOMPARE(ahead.next().error().code, ErrorCode::DamagedFile);
    QCOMPARE(ahead.counts().rows, 1500);
}

void RecipientsAheadTest::mayBeLeftAtAnyTime()
{
    for (const int taken : {0, 1, 3}) {
        ListedRows rows(rowsUpTo(50'000));
        RecipientsAhead ahead(rows, ImportOptions());
        for (int batch = 0; batch < taken; ++batch)
            QVERIFY(!ahead.next()->empty());
    }
}

void RecipientsAheadTest::tellsHowFarItIs()
{
    ListedRows rows(rowsUpTo(4000));
    RecipientsAhead ahead(rows, ImportOptions());
    QVERIFY(ahead.next());
    std::pair<qint64, qint64> told;
    QVERIFY(!ahead.report([&told](qint64 done, qint64 total) {
        told = {done, total};
        return false;
    }));
    QCOMPARE(told, std::pair(qint64(1000), qint64(4000)));
    QVERIFY(ahead.report({}));
}

QTEST_GUILESS_MAIN(RecipientsAheadTest)
#include "test_recipientsahead.moc"
