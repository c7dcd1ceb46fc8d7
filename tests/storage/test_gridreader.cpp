// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/GridReader.h"
#include "core/storage/RowCodec.h"
#include "tests/support/Drafts.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace heliograph;
using enum RecipientState;

namespace {

NewRecipient recipient(const char* phone, const char* name, const char* city, RecipientState state = Ready,
                       Reason reason = Reason::None)
{
    NewRecipient one;
    one.phone = QString::fromUtf8(phone);
    one.cells = {QString::fromUtf8(name), QString::fromUtf8(city)};
    one.state = state;
    one.reason = reason;
    return one;
}

// Rows 2 to 7; states that a draft may have.
std::vector<NewRecipient> sixRecipients()
{
    std::vector<NewRecipient> rows = {
        recipient("79000000104", "Анна", "Tula"),
        recipient("79000000101", "boris", "Tver", Skipped, Reason::StopListed),
        recipient("79000000103", "Вера", "Тула"),
        recipient("12", "gleb", "100%_\\o/", Invalid, Reason::PhoneTooShort),
        recipient("85291234567", "Boris", "Tula", Skipped, Reason::Duplicate),
        recipient("79000000102", "", "Kaluga"),
    };
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].row = static_cast<qint64>(i) + 2;
    return rows;
}

} // namespace

class TestGridReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysFollowFilterSearchAndOrder_data();
    void keysFollowFilterSearchAndOrder();
    void campaignsDontMix();
    void gapsAreNoRows();
    void rowsComeInTheOrderOfTheKeys();
    void aLongReadCanBeEnded();
    void noWorkspaceIsNoError();
    void tooNewAndDamagedAreSaid();
    void readingChangesNothing();

private:
    QList<qint64> rowNumbers(const GridQuery& query);

    VirtualClock m_clock;
    std::unique_ptr<TemporaryWorkspace> m_folders;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Connection> m_connection;
    qint64 m_campaign = 0;
};

void TestGridReader::init()
{
    m_folders = std::make_unique<TemporaryWorkspace>();
    m_workspace = m_folders->open(m_clock);
    m_campaign = addDraft(*m_workspace, testPlan(testAccount()), sixRecipients(), m_clock.nowMs());
    Result<std::unique_ptr<Connection>> connection = openForReading(m_workspace->folder());
    QVERIFY(connection && *connection);
    m_connection = std::move(*connection);
}

void TestGridReader::cleanup()
{
    m_connection.reset();
    m_workspace.reset();
    m_folders.reset();
}

QList<qint64> TestGridReader::rowNumbers(const GridQuery& query)
{
    GridReader reader(*m_connection);
    const Result<std::vector<qint64>> keys = reader.keys(query);
    if (!keys)
        return {-1};
    const Result<std::vector<GridRow>> rows = reader.rows(*keys);
    if (!rows)
        return {-2};
    QList<qint64> numbers;
    for (const GridRow& row : *rows)
        numbers += row.row;
    return numbers;
}

void TestGridReader::keysFollowFilterSearchAndOrder_data()
{
    using States = QSet<RecipientState>;
    QTest::addColumn<QSet<RecipientState>>("states");
    QTest::addColumn<QString>("search");
    QTest::addColumn<GridOrder>("order");
    QTest::addColumn<int>("cell");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QList<qint64>>("rows");
    const auto add = [](const char* name, const States& states, const QString& search, GridOrder order,
                        int cell, bool descending, const QList<qint64>& rows) {
        QTest::newRow(name) << states << search << order << cell << descending << rows;
    };
    add("all", {}, {}, GridOrder::Row, 0, false, {2, 3, 4, 5, 6, 7});
    add("all, last first", {}, {}, GridOrder::Row, 0, true, {7, 6, 5, 4, 3, 2});
    add("one state", {Skipped}, {}, GridOrder::Row, 0, false, {3, 6});
    add("two states", {Skipped, Invalid}, {}, GridOrder::Row, 0, false, {3, 5, 6});
    add("state without rows", {Delivered}, {}, GridOrder::Row, 0, false, {});
    add("piece of a phone", {}, QStringLiteral("+7 900 000-01"), GridOrder::Row, 0, false, {2, 3, 4, 7});
    add("national prefix", {}, QStringLiteral("8 (900) 000-01-03"), GridOrder::Row, 0, false, {4});
    add("whole and foreign, without a plus", {}, QStringLiteral("85291234567"), GridOrder::Row, 0, false,
        {6});
    add("column, any case", {}, QStringLiteral("BORIS"), GridOrder::Row, 0, false, {3, 6});
    add("cyrillic, any case", {}, QStringLiteral("тУЛ"), GridOrder::Row, 0, false, {4});
    add("blanks around", {}, QStringLiteral("  анна "), GridOrder::Row, 0, false, {2});
    add("no wildcards", {}, QStringLiteral("%"), GridOrder::Row, 0, false, {5});
    add("backslash", {}, QStringLiteral("\\o/"), GridOrder::Row, 0, false, {5});
    add("nothing found", {}, QStringLiteral("Zoya"), GridOrder::Row, 0, false, {});
    add("search within a state", {Ready}, QStringLiteral("tula"), GridOrder::Row, 0, false, {2});
    add("by phone", {}, {}, GridOrder::Phone, 0, false, {5, 3, 7, 4, 2, 6});
    add("by phone, descending", {}, {}, GridOrder::Phone, 0, true, {6, 2, 4, 7, 3, 5});
    add("by name", {}, {}, GridOrder::Cell, 0, false, {7, 3, 6, 5, 2, 4});
    add("by city, descending", {}, {}, GridOrder::Cell, 1, true, {4, 3, 2, 6, 7, 5});
    add("by a column that isn't there", {}, {}, GridOrder::Cell, 9, false, {2, 3, 4, 5, 6, 7});
    add("by state and reason", {}, {}, GridOrder::State, 0, false, {2, 4, 7, 5, 6, 3});
    add("since, all the same", {}, {}, GridOrder::Since, 0, true, {2, 3, 4, 5, 6, 7});
    add("by parts", {Skipped}, {}, GridOrder::Parts, 0, false, {3, 6});
}

void TestGridReader::keysFollowFilterSearchAndOrder()
{
    QFETCH(QSet<RecipientState>, states);
    QFETCH(QString, search);
    QFETCH(GridOrder, order);
    QFETCH(int, cell);
    QFETCH(bool, descending);
    QFETCH(QList<qint64>, rows);
    QCOMPARE(rowNumbers({m_campaign, states, search, order, cell, descending}), rows);
}

void TestGridReader::campaignsDontMix()
{
    const qint64 other = addDraft(*m_workspace, testPlan(testAccount()), 3, m_clock.nowMs());
    QCOMPARE(rowNumbers({m_campaign, {}, {}, GridOrder::Row, 0, false}).size(), 6);
    QCOMPARE(rowNumbers({other, {}, {}, GridOrder::Phone, 0, false}).size(), 3);
    QCOMPARE(rowNumbers({other + 1, {}, {}, GridOrder::Row, 0, false}).size(), 0);
}

void TestGridReader::gapsAreNoRows()
{
    QVERIFY(m_workspace->connection().execute("DELETE FROM recipient WHERE row=4"));
    QVERIFY(
        m_workspace->connection().execute("DELETE FROM delivery WHERE id NOT IN (SELECT id FROM recipient)"));
    QCOMPARE(rowNumbers({m_campaign, {}, {}, GridOrder::Row, 0, false}), (QList<qint64>{2, 3, 5, 6, 7}));
}

void TestGridReader::rowsComeInTheOrderOfTheKeys()
{
    const Result<std::vector<GridRow>> rows =
        GridReader(*m_connection)
            .rows({recipientKey(m_campaign, 5), recipientKey(m_campaign, 77), recipientKey(m_campaign, 1)});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2U);
    const GridRow& fifth = rows->front();
    QCOMPARE(fifth.row, 6);
    QCOMPARE(fifth.phone, QStringLiteral("85291234567"));
    QCOMPARE(fifth.cells, (QStringList{QStringLiteral("Boris"), QStringLiteral("Tula")}));
    QCOMPARE(fifth.state, Skipped);
    QCOMPARE(fifth.reason, Reason::Duplicate);
    QCOMPARE(fifth.changedAt, m_clock.nowMs());
    QVERIFY(!fifth.dueKind);
    QCOMPARE(rows->back().row, 2);
}

void TestGridReader::aLongReadCanBeEnded()
{
    const qint64 big = addDraft(*m_workspace, testPlan(testAccount()), 10'000, m_clock.nowMs());
    int asked = 0;
    const Result<std::vector<qint64>> keys =
        GridReader(*m_connection).keys({big, {Ready}, {}, GridOrder::Row, 0, false}, [&] {
            return ++asked < 2;
        });
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 2);
    QCOMPARE(rowNumbers({big, {Ready}, {}, GridOrder::Row, 0, false}).size(), 10'000);
}

void TestGridReader::noWorkspaceIsNoError()
{
    const QString folder = m_folders->path(QStringLiteral("nothing"));
    const Result<std::unique_ptr<Connection>> missing = openForReading(folder);
    QVERIFY(missing && !*missing);
    QVERIFY(!QDir(folder).exists());

    QVERIFY(QDir().mkpath(folder));
    QVERIFY(Connection::open(databaseFile(folder), Connection::Mode::Write));
    const Result<std::unique_ptr<Connection>> unborn = openForReading(folder);
    QVERIFY(unborn && !*unborn);
}

void TestGridReader::tooNewAndDamagedAreSaid()
{
    QVERIFY(m_workspace->connection().execute("PRAGMA user_version=9999"));
    const Result<std::unique_ptr<Connection>> newer = openForReading(m_workspace->folder());
    QVERIFY(!newer);
    QCOMPARE(newer.error().code, ErrorCode::WorkspaceTooNew);

    const QString folder = m_folders->path(QStringLiteral("damaged"));
    QVERIFY(QDir().mkpath(folder));
    QFile file(databaseFile(folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const Result<std::unique_ptr<Connection>> damaged = openForReading(folder);
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().code, ErrorCode::WorkspaceDamaged);
}

void TestGridReader::readingChangesNothing()
{
    QVERIFY(!m_connection->execute("UPDATE campaign SET name='other'"));
    const Result<qint64> before = m_connection->dataVersion();
    QVERIFY(before);
    QVERIFY(m_workspace->connection().execute("UPDATE campaign SET name='other'"));
    const Result<qint64> after = m_connection->dataVersion();
    QVERIFY(after);
    QVERIFY(*after != *before);
}

QTEST_GUILESS_MAIN(TestGridReader)
#include "test_gridreader.moc"
