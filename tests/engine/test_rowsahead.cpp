// SPDX-License-Identifier: GPL-3.0-or-later
// Rows read in a thread of their own come as they would without it.
#include "core/engine/RowsAhead.h"
#include "tests/addressbook/ListedRows.h"

#include <QTest>

#include <atomic>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<SheetRow> rowsUpTo(qint64 count)
{
    std::vector<SheetRow> rows;
    for (qint64 row = 1; row <= count; ++row)
        rows.push_back({row, {QString::number(row), u"Anna"_s}, row % 7 == 0});
    return rows;
}

/// Never ends, and counts what was taken of it.
class EndlessRows final : public RowSource {
public:
    EndlessRows(std::atomic<qint64>& taken, qsizetype letters, qint64 size = 1'000'000)
        : m_taken(taken), m_cell(letters, u'x'), m_size(size)
    {}

    Result<std::optional<SheetRow>> next() override
    {
        return std::optional<SheetRow>(SheetRow{++m_taken, {m_cell}, false});
    }
    qint64 position() const override { return m_taken; }
    qint64 size() const override { return m_size; }

private:
    std::atomic<qint64>& m_taken;
    QString m_cell;
    qint64 m_size;
};

} // namespace

class RowsAheadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameRowsInOrder_data();
    void sameRowsInOrder();
    void anErrorComesBehindItsRows();
    void readsAheadWithinBounds_data();
    void readsAheadWithinBounds();
    void nobodyWaitsForAReaderThatWasLeft();
    void readsNothingUnasked();
    void isNeverSmallerThanWhatWasRead();
};

void RowsAheadTest::sameRowsInOrder_data()
{
    QTest::addColumn<qint64>("count");
    // Around the size of a batch and beyond what fits into the queue.
    for (const qint64 count : {0, 1, 255, 256, 257, 512, 10'000})
        QTest::addRow("%lld rows", static_cast<long long>(count)) << count;
}

void RowsAheadTest::sameRowsInOrder()
{
    QFETCH(const qint64, count);
    RowsAhead rows(std::make_unique<ListedRows>(rowsUpTo(count)));
    QCOMPARE(rows.size(), count);
    QCOMPARE(rows.position(), 0);
    for (qint64 number = 1; number <= count; ++number) {
        const auto row = rows.next();
        QVERIFY(row && row->has_value());
        QCOMPARE((*row)->row, number);
        QCOMPARE((*row)->cells, QStringList({QString::number(number), u"Anna"_s}));
        QCOMPARE((*row)->hidden, number % 7 == 0);
        QVERIFY(rows.position() >= number);
    }
    for (int again = 0; again < 2; ++again) {
        const auto end = rows.next();
        QVERIFY(end && !end->has_value());
    }
    QCOMPARE(rows.position(), count);
}

void RowsAheadTest::anErrorComesBehindItsRows()
{
    RowsAhead rows(std::make_unique<ListedRows>(rowsUpTo(300), true));
    for (int number = 1; number <= 300; ++number)
        QVERIFY(rows.next()->has_value());
    for (int again = 0; again < 2; ++again)
        QCOMPARE(rows.next().error().code, ErrorCode::DamagedFile);
}

void RowsAheadTest::readsAheadWithinBounds_data()
{
    QTest::addColumn<qsizetype>("letters");
    QTest::addColumn<qint64>("most");
    QTest::newRow("short rows") << qsizetype(10) << qint64(10 * 256 + 1);
    QTest::newRow("rows of half a megabyte") << qsizetype(300'000) << qint64(11);
}

void RowsAheadTest::readsAheadWithinBounds()
{
    QFETCH(const qsizetype, letters);
    QFETCH(const qint64, most);
    std::atomic<qint64> taken = 0;
    RowsAhead rows(std::make_unique<EndlessRows>(taken, letters));
    QVERIFY(rows.next()->has_value());
    // The reader comes to rest: nothing more is taken while nobody asks.
    qint64 before = -1;
    QTRY_VERIFY(std::exchange(before, taken.load()) == taken.load() && taken.load() > most / 2);
    QVERIFY2(taken.load() <= most, qPrintable(QString::number(taken.load())));
}

void RowsAheadTest::nobodyWaitsForAReaderThatWasLeft()
{
    std::atomic<qint64> taken = 0;
    {
        RowsAhead rows(std::make_unique<EndlessRows>(taken, 10));
        QVERIFY(rows.next()->has_value());
    }
    const qint64 then = taken.load();
    QVERIFY(then > 0);
    QCOMPARE(taken.load(), then);
}

void RowsAheadTest::readsNothingUnasked()
{
    std::atomic<qint64> taken = 0;
    const RowsAhead rows(std::make_unique<EndlessRows>(taken, 10));
    QCOMPARE(rows.position(), 0);
    QCOMPARE(taken.load(), 0);
}

void RowsAheadTest::isNeverSmallerThanWhatWasRead()
{
    // Some sources learn how large they are while they are read.
    std::atomic<qint64> taken = 0;
    RowsAhead rows(std::make_unique<EndlessRows>(taken, 10, 3));
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.next()->has_value());
    QVERIFY(rows.position() > 3);
    QCOMPARE(rows.size(), rows.position());
}

QTEST_GUILESS_MAIN(RowsAheadTest)
#include "test_rowsahead.moc"
