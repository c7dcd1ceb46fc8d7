// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addressbook/RecipientImporter.h"
#include "tests/addressbook/ListedRows.h"

#include <QTest>

#include <ctime>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

class TestRecipientImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesEachRow_data();
    void judgesEachRow();
    void keepsTheFirst();
    void keepsAll();
    void severalNumbersCountOnce();
    void duplicatesOfTheStopListAreStopListed();
    void contentDecidesWhatIsAnotherText();
    void takesSlices();
    void stopsAtTheSourcesError();
    void stopsAtTheSinksError();
    void isCancelled();
    void phoneSetAgreesWithASet();
    void aMillionRows();
};

namespace {

std::vector<ImportedRow> importAll(RecipientImporter& importer)
{
    std::vector<ImportedRow> rows;
    const Result<void> taken = importer.takeAll([&rows](ImportedRow row) -> Result<void> {
        rows.push_back(std::move(row));
        return {};
    });
    return taken ? rows : std::vector<ImportedRow>();
}

std::vector<SheetRow> phones(const QStringList& cells)
{
    std::vector<QStringList> rows;
    for (const QString& cell : cells)
        rows.push_back({cell});
    return numberedRows(rows);
}

bool addsUp(const ImportCounts& counts)
{
    return counts.rows == counts.imported + counts.duplicates + counts.stopListed + counts.rejected;
}

} // namespace

void TestRecipientImporter::judgesEachRow_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("repair");
    QTest::newRow("plain") << u"79000000101"_s << u"79000000101"_s << u""_s << u""_s;
    QTest::newRow("repaired") << u"8 (900) 000-01-01"_s << u"79000000101"_s << u""_s << u"trunkPrefix"_s;
    QTest::newRow("several") << u"79000000101, 79000000202"_s << u"79000000101"_s << u""_s
                             << u"severalNumbers"_s;
    QTest::newRow("empty") << u""_s << u""_s << u"emptyPhone"_s << u""_s;
    QTest::newRow("bad") << u"нет"_s << u""_s << u"badPhone"_s << u""_s;
    QTest::newRow("short") << u"000-01-01"_s << u""_s << u"phoneTooShort"_s << u""_s;
    QTest::newRow("rounded") << u"7,9E+10"_s << u""_s << u"phoneRounded"_s << u""_s;
    QTest::newRow("stopped") << u"89000000999"_s << u"79000000999"_s << u"stopListed"_s << u"trunkPrefix"_s;
}

void TestRecipientImporter::judgesEachRow()
{
    QFETCH(QString, cell);
    QFETCH(QString, reason);
    ImportOptions options;
    options.phoneColumn = 1;
    options.stopListed = [](const QString& phone) { return phone == u"79000000999"; };
    ListedRows source(numberedRows({{u"Anna"_s, cell}}, 7));
    RecipientImporter importer(source, options);
    const std::vector<ImportedRow> rows = importAll(importer);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].row, 7);
    QCOMPARE(rows[0].cells, (QStringList{u"Anna"_s, cell}));
    QCOMPARE(rows[0].phoneCell, cell);
    QTEST(rows[0].phone, "phone");
    QCOMPARE(reasonCode(rows[0].reason), reason);
    QTEST(rows[0].repairs.empty() ? QString() : repairCode(rows[0].repairs.front()), "repair");
    QCOMPARE(rows[0].accepted(), reason.isEmpty());
    QVERIFY(addsUp(importer.counts()));
}

void TestRecipientImporter::keepsTheFirst()
{
    ListedRows source(
        phones({u"79000000101"_s, u"8 900 000 01 01"_s, u""_s, u"79000000202"_s, u"+79000000101"_s}));
    RecipientImporter importer(source, {});
    const std::vector<ImportedRow> rows = importAll(importer);
    QCOMPARE(rows.size(), std::size_t(5));
    QCOMPARE(rows[0].reason, Reason::None);
    QCOMPARE(rows[1].reason, Reason::Duplicate);
    QCOMPARE(rows[3].reason, Reason::None);
    QCOMPARE(rows[4].reason, Reason::Duplicate);
    QCOMPARE(rows[4].phone, u"79000000101"_s);
    QCOMPARE(importer.counts(), (ImportCounts{5, 2, 2, 0, 1, 1, 0, 0, 0, 0}));
    QVERIFY(addsUp(importer.counts()));
}

void TestRecipientImporter::keepsAll()
{
    ImportOptions options;
    options.duplicates = DuplicatePolicy::KeepAll;
    ListedRows source(phones({u"79000000101"_s, u"79000000101"_s}));
    RecipientImporter importer(source, options);
    importAll(importer);
    QCOMPARE(importer.counts(), (ImportCounts{2, 2, 0, 0, 0, 0, 0, 0, 0, 0}));
}

void TestRecipientImporter::severalNumbersCountOnce()
{
    ImportOptions options;
    options.several = SeveralNumbers::All;
    options.stopListed = [](const QString& phone) { return phone == u"79000000999"; };
    options.known = [](const QString& phone) { return phone == u"79000000303"; };
    ListedRows source(
        phones({u"79000000101, 79000000202"_s, u"79000000202; 79000000303"_s, u"79000000999, 84950000101"_s,
                u"79000000101, 79000000404"_s, u"84950000101"_s}));
    RecipientImporter importer(source, options);
    const std::vector<ImportedRow> rows = importAll(importer);
    QCOMPARE(rows.size(), std::size_t(9));
    QStringList told;
    for (const ImportedRow& row : rows)
        told += u"%1.%2 %3 %4"_s.arg(row.row).arg(row.nth).arg(row.phone, reasonCode(row.reason));
    QCOMPARE(told, (QStringList{u"2.0 79000000101 "_s, u"2.1 79000000202 "_s, u"3.0 79000000202 duplicate"_s,
                                u"3.1 79000000303 duplicate"_s, u"4.0 79000000999 stopListed"_s,
                                u"4.1 74950000101 landline"_s, u"5.0 79000000101 duplicate"_s,
                                u"5.1 79000000404 "_s, u"6.0 74950000101 landline"_s}));
    QCOMPARE(rows[2].repeats, 2);
    QVERIFY(!rows[2].known && rows[3].known);
    const ImportCounts& counts = importer.counts();
    QCOMPARE(counts.rows, 5);
    QCOMPARE(counts.imported, 2);
    QCOMPARE(counts.duplicates, 1);
    QCOMPARE(counts.stopListed, 1);
    QCOMPARE(counts.rejected, 1);
    QCOMPARE(counts.further, 4);
    QCOMPARE(counts.furtherImported, 1);
    QVERIFY(addsUp(counts));
}

void TestRecipientImporter::duplicatesOfTheStopListAreStopListed()
{
    ImportOptions options;
    options.stopListed = [](const QString&) { return true; };
    ListedRows source(phones({u"79000000101"_s, u"79000000101"_s}));
    RecipientImporter importer(source, options);
    importAll(importer);
    QCOMPARE(importer.counts().stopListed, 2);
    QCOMPARE(importer.counts().duplicates, 0);
}

void TestRecipientImporter::contentDecidesWhatIsAnotherText()
{
    const std::vector<SheetRow> list = numberedRows({{u"79000000101"_s, u"Anna"_s, u"10"_s},
                                                     {u"89000000101"_s, u"Anna"_s, u"10"_s},
                                                     {u"79000000101"_s, u"Anna"_s, u"20"_s},
                                                     {u"79000000101"_s, u"Olga"_s, u"10"_s}});
    ListedRows allCells(list);
    RecipientImporter byCells(allCells, {});
    const std::vector<ImportedRow> rows = importAll(byCells);
    QVERIFY(!rows[1].otherContent);
    QVERIFY(rows[2].otherContent);
    QVERIFY(rows[3].otherContent);
    QCOMPARE(byCells.counts().duplicatesOtherContent, 2);

    ImportOptions options;
    options.contentOf = [](const QStringList& cells) { return u"Hello, "_s + cells.value(1); };
    ListedRows again(list);
    RecipientImporter byText(again, options);
    importAll(byText);
    QCOMPARE(byText.counts().duplicatesOtherContent, 1);
}

void TestRecipientImporter::takesSlices()
{
    ListedRows source(phones({u"79000000101"_s, u"79000000202"_s, u"79000000303"_s}));
    RecipientImporter importer(source, {});
    QStringList taken;
    const RecipientImporter::Sink sink = [&taken](const ImportedRow& row) -> Result<void> {
        taken += row.phone.right(3);
        return {};
    };
    QVERIFY(importer.take(2, sink).value());
    QCOMPARE(taken.join(u' '), u"101 202"_s);
    QVERIFY(!importer.take(2, sink).value());
    QCOMPARE(taken.join(u' '), u"101 202 303"_s);
    QVERIFY(!importer.take(2, sink).value());
}

void TestRecipientImporter::stopsAtTheSourcesError()
{
    ListedRows source(phones({u"79000000101"_s}), true);
    RecipientImporter importer(source, {});
    const Result<void> taken = importer.takeAll([](const ImportedRow&) -> Result<void> { return {}; });
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::DamagedFile);
    QCOMPARE(importer.counts().rows, 1);
}

void TestRecipientImporter::stopsAtTheSinksError()
{
    ListedRows source(phones({u"79000000101"_s, u"79000000202"_s}));
    RecipientImporter importer(source, {});
    int calls = 0;
    const Result<void> taken = importer.takeAll([&calls](const ImportedRow&) -> Result<void> {
        ++calls;
        return fail(ErrorCode::DiskFull);
    });
    QCOMPARE(taken.error().code, ErrorCode::DiskFull);
    QCOMPARE(calls, 1);
}

void TestRecipientImporter::isCancelled()
{
    ListedRows source(phones(QStringList(5000, u"79000000101"_s)));
    RecipientImporter importer(source, {});
    qint64 last = 0;
    const Result<void> taken = importer.takeAll([](const ImportedRow&) -> Result<void> { return {}; },
                                                [&last](qint64 done, qint64 total) {
                                                    last = done;
                                                    return total == 5000 && done < 2000;
                                                });
    QCOMPARE(taken.error().code, ErrorCode::Cancelled);
    QCOMPARE(last, 2000);
}

void TestRecipientImporter::phoneSetAgreesWithASet()
{
    PhoneSet set;
    QHash<quint64, quint32> reference;
    quint64 state = 1;
    for (int i = 0; i < 50'000; ++i) {
        state = state * 6364136223846793005ull + 1442695040888963407ull;
        const quint64 number = 79000000000ull + (state >> 33) % 30'000;
        const PhoneSet::Seen seen = set.add(PhoneNumber::fromNumber(number).value(), quint32(i));
        QCOMPARE(seen.before, reference.contains(number));
        QCOMPARE(seen.content, reference.value(number));
        if (!seen.before)
            reference.insert(number, quint32(i));
    }
    QCOMPARE(set.size(), std::size_t(reference.size()));
}

void TestRecipientImporter::aMillionRows()
{
    constexpr int kRows = 1'000'000;
    RecipientJudge judge({});
    const auto sink = [](const ImportedRow&) { return Result<void>(); };
    bool taken = true;
    // Of the processor: other work on the machine doesn't count.
    const std::clock_t start = std::clock();
    for (int i = 0; i < kRows; ++i)
        taken =
            judge.judge({i + 2, {QString::number(79000000000ll + i % 900'000), u"Anna"_s}, false}, sink) &&
            taken;
    QVERIFY(taken);
    QCOMPARE(judge.counts(), (ImportCounts{kRows, 900'000, 100'000, 0, 0, 0, 0, 0, 0, 0}));
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
}

QTEST_APPLESS_MAIN(TestRecipientImporter)
#include "test_recipientimporter.moc"
