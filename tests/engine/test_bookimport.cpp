// SPDX-License-Identifier: GPL-3.0-or-later
// A file into an address book: what is taken, brought up to date, passed over; undo, cancel, the report.
#include "core/engine/BookImport.h"
#include "core/engine/ImportReport.h"
#include "core/storage/RemovalStore.h"
#include "core/storage/StopListStore.h"
#include "tests/support/TemporaryWorkspace.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;
using namespace Qt::Literals::StringLiterals;

class BookImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void severalNumbersOfACell_data();
    void severalNumbersOfACell();
    void landlines();
    void knownContactsStay();
    void knownContactsAreBroughtUpToDate();
    void undoGivesBackWhatWasChanged();
    void undoOfTheWindowAndBack();
    void cancelledAnywhereLeavesNothing();
    void cancelledInALongListLeavesNothing();
    void manyAreKnown();
    void rangeOfRows();
    void countsAddUpForAnyFile();
    void reportAddsUp();
    void reportsStay();

private:
    QString write(const QByteArray& csv);
    ListRequest request(const QByteArray& csv);
    BookImportResult import(const ListRequest& list, KnownPolicy known = KnownPolicy::Keep);
    QStringList contacts();
    QByteArray everything();
    Connection& db() { return m_workspace->connection(); }

    std::unique_ptr<TemporaryWorkspace> m_folders;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

void BookImportTest::init()
{
    m_workspace.reset();
    m_folders = std::make_unique<TemporaryWorkspace>();
    m_clock = std::make_unique<VirtualClock>();
    m_workspace = m_folders->open(*m_clock);
}

QString BookImportTest::write(const QByteArray& csv)
{
    const QString path = m_folders->path(u"list.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("no test file");
    return path;
}

ListRequest BookImportTest::request(const QByteArray& csv)
{
    ListRequest list;
    list.file = write(csv);
    list.several = SeveralNumbers::All;
    return list;
}

BookImportResult BookImportTest::import(const ListRequest& list, KnownPolicy known)
{
    BookImport importing(*m_workspace, *m_clock);
    importing.setKnown(known);
    Result<BookImportResult> result = importing.run(list, u"Clients"_s);
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return std::move(*result);
}

// "79000000101 Anna|Tver"
QStringList BookImportTest::contacts()
{
    QStringList all;
    AddressBookStore store(db());
    const Result<BookInfo> book = store.book(u"Clients"_s);
    if (!book)
        return all;
    const Result<void> read = store.forEachContact(book->id, [&all](const Contact& contact) {
        all += contact.phone + u' ' + contact.cells.join(u'|');
        return true;
    });
    return read ? all : QStringList();
}

// Whatever an import may leave behind.
QByteArray BookImportTest::everything()
{
    QByteArray all;
    for (const char* table : {"book", "import", "import_line", "contact", "contact_change"}) {
        Result<Statement> rows = db().prepare(("SELECT * FROM " + QByteArray(table)).constData());
        while (rows && rows->step().value_or(false))
            all += table + ':' + rows->bytes(0) + ' ' + rows->bytes(1) + ' ' + rows->bytes(2) + '\n';
    }
    return all;
}

void BookImportTest::severalNumbersOfACell_data()
{
    QTest::addColumn<bool>("all");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("further");
    QTest::newRow("all") << true
                         << QStringList{u"79000000101 Anna"_s, u"79000000102 Anna"_s, u"79000000103 Boris"_s}
                         << 1;
    QTest::newRow("first") << false << QStringList{u"79000000101 Anna"_s, u"79000000103 Boris"_s} << 0;
}

void BookImportTest::severalNumbersOfACell()
{
    QFETCH(bool, all);
    QFETCH(int, further);
    ListRequest list = request("Телефон;Имя\n\"8 900 000-01-01, 8 900 000-01-02\";Anna\n79000000103;Boris\n");
    list.several = all ? SeveralNumbers::All : SeveralNumbers::First;
    const BookImportResult result = import(list);
    QTEST(contacts(), "expected");
    QCOMPARE(result.counts.rows, 2);
    QCOMPARE(result.counts.imported, 2);
    QCOMPARE(result.counts.furtherImported, qint64(further));
    // Each number is told of, the repair of the cell's spelling once.
    QStringList told;
    for (const ImportLine& line : result.lines.atHand)
        told += line.code + u' ' + line.after;
    QStringList expected{u"severalNumbers 79000000101"_s, u"trunkPrefix 79000000101"_s};
    if (all)
        expected += u"severalNumbers 79000000102"_s;
    QCOMPARE(told, expected);
}

void BookImportTest::landlines()
{
    const QByteArray csv = "Телефон;Имя\n8 (495) 000-01-01;Anna\n\"8 495 000-01-02, 8 900 000-01-03\";Boris\n"
                           "8 800 000-01-04;Vera\n";
    ListRequest list = request(csv);
    list.several = SeveralNumbers::First;
    const BookImportResult result = import(list);
    // Of two numbers the one that gets an SMS.
    QCOMPARE(contacts(), QStringList(u"79000000103 Boris"_s));
    QCOMPARE(result.counts.rejected, 2);
    QCOMPARE(result.lines.atHand.front().code, u"landline"_s);
    QCOMPARE(result.lines.atHand.back().code, u"freeCallNumber"_s);
    QVERIFY(!describe(result.lines.atHand.front()).isEmpty());
    list.unfit = UnfitNumbers::Take;
    QCOMPARE(import(list).counts.rejected, 0);
    QCOMPARE(contacts().size(), 4);
}

void BookImportTest::knownContactsStay()
{
    import(request("Phone;Name;City\n79000000101;Anna;Tver\n"));
    const BookImportResult result =
        import(request("Phone;Name;City\n79000000101;Anna;Tula\n79000000102;B;C\n"));
    QCOMPARE(contacts(), (QStringList{u"79000000101 Anna|Tver"_s, u"79000000102 B|C"_s}));
    QCOMPARE(result.counts.duplicates, 1);
    QCOMPARE(result.counts.known, 1);
    QCOMPARE(result.updated, 0);
    QCOMPARE(result.lines.atHand.front().code, kKnownCode);
    QVERIFY(result.lines.atHand.front().passedOver && !result.lines.atHand.front().rejected);
}

void BookImportTest::knownContactsAreBroughtUpToDate()
{
    import(request("Phone;Name;City\n79000000101;Anna;Tver\n79000000102;Boris;Tula\n"));
    const BookImportResult result = import(
        request("Phone;City;Bonus;Name\n79000000101;Omsk;5;\n79000000103;Perm;;Vera\n"), KnownPolicy::Update);
    // An empty cell changes nothing, a new column joins the book's.
    QCOMPARE(contacts(), (QStringList{u"79000000101 Anna|Omsk|5"_s, u"79000000102 Boris|Tula"_s,
                                      u"79000000103 Vera|Perm|"_s}));
    QCOMPARE(result.updated, 1);
    QCOMPARE(result.counts.rows, result.counts.imported + result.counts.duplicates);
    QCOMPARE(result.lines.atHand.front().code, kUpdatedCode);
}

void BookImportTest::undoGivesBackWhatWasChanged()
{
    import(request("Phone;Name\n79000000101;Anna\n79000000102;Boris\n"));
    const QStringList before = contacts();
    const BookImportResult result = import(
        request("Phone;Name\n79000000101;Alla\n79000000102;Bogdan\n79000000103;Vera\n"), KnownPolicy::Update);
    // What a person changed since is that person's.
    QVERIFY(db().execute("UPDATE contact SET cells='by hand' WHERE phone='79000000102'"));
    QVERIFY(AddressBookStore(db()).undoImport(result.import));
    QCOMPARE(contacts(), (QStringList{before.front(), u"79000000102 by hand"_s}));
}

void BookImportTest::undoOfTheWindowAndBack()
{
    import(request("Phone;Name\n79000000101;Anna\n"));
    const BookImportResult result =
        import(request("Phone;Name\n79000000101;Alla\n79000000102;Boris\n"), KnownPolicy::Update);
    const QStringList after = contacts();
    RemovalStore removals(db());
    const Result<qint64> removal = removals.removeImport(result.import, 5);
    QVERIFY(removal);
    QCOMPARE(contacts(), QStringList(u"79000000101 Anna"_s));
    QVERIFY(removals.takeBack(*removal));
    QCOMPARE(contacts(), after);
}

void BookImportTest::cancelledAnywhereLeavesNothing()
{
    import(request("Phone;Name\n79000000101;Anna\n"));
    const QByteArray before = everything();
    QByteArray csv = "Phone;Name\n79000000101;Alla\n";
    for (int i = 0; i < 5200; ++i)
        csv += "8" + QByteArray::number(9000001000ll + i) + ";Boris\n";
    const ListRequest list = request(csv);
    int calls = 0;
    for (int allowed = 0;; ++allowed) {
        calls = 0;
        BookImport importing(*m_workspace, *m_clock);
        importing.setKnown(KnownPolicy::Update);
        const QString book = allowed % 2 == 0 ? u"Clients"_s : u"New"_s;
        const Result<BookImportResult> result = importing.run(list, book, [&](qint64 done, qint64 total) {
            Q_ASSERT(done <= total);
            return calls++ < allowed;
        });
        if (result)
            break;
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(everything(), before);
    }
    QVERIFY2(calls >= 5, "there were points to cancel at");
}

void BookImportTest::cancelledInALongListLeavesNothing()
{
    constexpr qint64 kRows = 100'000;
    import(request("Phone;Name\n79000000101;Anna\n"));
    const QByteArray before = everything();
    QByteArray csv = "Phone;Name\n";
    for (qint64 i = 0; i < kRows; ++i)
        csv += "8" + QByteArray::number(9000001000 + i) + ";Boris\n";
    const ListRequest list = request(csv);
    qint64 seen = 0;
    BookImport importing(*m_workspace, *m_clock);
    const Result<BookImportResult> result = importing.run(list, u"Clients"_s, [&seen](qint64 done, qint64) {
        seen = done;
        return done < kRows / 2;
    });
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, kRows / 2);
    QCOMPARE(everything(), before);
}

// Beyond the first thousand the book is no longer asked row by row.
void BookImportTest::manyAreKnown()
{
    QByteArray csv = "Phone;Name\n";
    for (int i = 0; i < 2500; ++i)
        csv += QByteArray::number(79000001000 + i) + ";Boris\n";
    import(request(csv));
    QVERIFY(StopListStore(db()).add({{u"79000009001"_s, {}, {}, 0}}));
    csv += "79000009001;Stopped\n79000009002;New\n79000003499;Boris\n";
    const BookImportResult again = import(request(csv), KnownPolicy::Update);
    QCOMPARE(again.counts.known, 2500);
    QCOMPARE(again.counts.duplicates, 2501);
    QCOMPARE(again.counts.stopListed, 1);
    QCOMPARE(again.counts.imported, 1);
    QCOMPARE(again.updated, 0); // they say the same
    QCOMPARE(contacts().size(), 2501);
}

void BookImportTest::rangeOfRows()
{
    ListRequest list = request("Phone;Name\n79000000101;A\n79000000102;B\n79000000103;C\n79000000104;D\n");
    list.rows = RowRange::fromText(u"3-4").value();
    const BookImportResult result = import(list);
    QCOMPARE(contacts(), (QStringList{u"79000000102 B"_s, u"79000000103 C"_s}));
    QCOMPARE(result.counts.rows, 2);
    for (const QStringView bad :
         {QStringView(u"x"), QStringView(u"5-2"), QStringView(u""), QStringView(u"1-2-3")})
        QVERIFY2(!RowRange::fromText(bad), qPrintable(bad.toString()));
    QCOMPARE(RowRange::fromText(u"5–2000").value(), (RowRange{5, 2000}));
    QCOMPARE(RowRange::fromText(u" 7 - ").value(), (RowRange{7, 0}));
    QCOMPARE(RowRange::fromText(u"-9").value().toText(), u"-9"_s);
    QCOMPARE(RowRange::fromText(u"12").value(), (RowRange{12, 12}));
}

void BookImportTest::countsAddUpForAnyFile()
{
    QVERIFY(StopListStore(db()).add({{u"79000000003"_s, {}, {}, 1}}));
    import(request("Phone\n79000000004\n"));
    const QStringList pieces{u"79000000001"_s, u"8 900 000-00-02"_s, u"79000000003"_s, u"79000000004"_s,
                             u"84950000001"_s, u"7,9E+10"_s,         u"нет"_s,         u"12"_s};
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) {
        QByteArray csv = "Phone;N\n";
        const int rows = random.bounded(1, 60);
        for (int i = 0; i < rows; ++i) {
            QStringList cell;
            for (int n = random.bounded(3); n >= 0; --n)
                cell += pieces.at(random.bounded(int(pieces.size())));
            csv += '"' + cell.join(u", "_s).toUtf8() + "\";" + QByteArray::number(i) + '\n';
        }
        ListRequest list = request(csv);
        list.several = round % 2 ? SeveralNumbers::All : SeveralNumbers::First;
        list.unfit = round % 3 ? UnfitNumbers::LeaveOut : UnfitNumbers::Take;
        list.duplicates = round % 5 ? DuplicatePolicy::KeepFirst : DuplicatePolicy::KeepAll;
        const qint64 before = contacts().size();
        const BookImportResult result = import(list);
        const ImportCounts& counts = result.counts;
        QCOMPARE(counts.rows, rows);
        QCOMPARE(counts.rows, counts.imported + counts.duplicates + counts.stopListed + counts.rejected);
        QCOMPARE(contacts().size() - before, counts.imported + counts.furtherImported);
    }
}

void BookImportTest::reportAddsUp()
{
    QVERIFY(StopListStore(db()).add({{u"79000000109"_s, {}, {}, 1}}));
    const BookImportResult result =
        import(request("Телефон;Имя\n89000000101;Anna\n79000000101;Alla\n79000000109;Boris\nнет;Vera\n"
                       "79000000102;Gleb\n"));
    const QString path = m_folders->path(u"report.csv"_s);
    QCOMPARE(writeImportReport(db(), result.import, path).value_or(-1), 4);
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = report.readAll().split('\n');
    QVERIFY(lines.at(0).contains("Телефон,Имя"));
    QVERIFY(lines.at(1).startsWith("2,89000000101,79000000101,"));
    QVERIFY(lines.at(1).contains("Anna"));
    QVERIFY(lines.at(2).startsWith("3,79000000101,"));
    QVERIFY2(lines.at(2).contains("row 2"), lines.at(2).constData());
    QVERIFY(lines.at(3).startsWith("4,"));
    QVERIFY(lines.at(4).startsWith("5,"));

    const QString workbook = m_folders->path(u"report.xlsx"_s);
    QVERIFY(writeImportReport(db(), result.import, workbook));
    ReadOptions totals;
    totals.sheet = u"Totals"_s;
    const Result<std::unique_ptr<RowSource>> rows = openRows(workbook, totals);
    QVERIFY(rows);
    QHash<QString, QString> said;
    for (;;) {
        const Result<std::optional<SheetRow>> row = (*rows)->next();
        QVERIFY(row);
        if (!*row)
            break;
        said.insert((*row)->cells.value(0), (*row)->cells.value(1));
    }
    QCOMPARE(said.value(u"Rows taken"_s), u"2"_s);
    QCOMPARE(said.value(u"Duplicates"_s), u"1"_s);
    QCOMPARE(said.value(u"On the stop list"_s), u"1"_s);
    QCOMPARE(said.value(u"Left out, to be fixed"_s), u"1"_s);
    QCOMPARE(said.value(u"Together"_s), said.value(u"Rows in the file"_s));
}

void BookImportTest::reportsStay()
{
    const BookImportResult first = import(request("Phone\n89000000101\n"));
    m_clock->advance(std::chrono::seconds(5));
    import(request("Phone\n79000000101\n79000000102\n"));
    const Result<std::vector<ImportSummary>> imports = AddressBookStore(db()).imports();
    QVERIFY(imports);
    QCOMPARE(imports->size(), std::size_t(2));
    QCOMPARE(imports->front().rows, 2);
    QCOMPARE(imports->front().known, 1);
    QCOMPARE(imports->back().id, first.import);
    QCOMPARE(imports->back().book, u"Clients"_s);
    QCOMPARE(imports->back().headers, QStringList(u"Phone"_s));
    QCOMPARE(writeImportReport(db(), 99, m_folders->path(u"none.csv"_s)).error().code,
             ErrorCode::NoSuchImport);
}

QTEST_GUILESS_MAIN(BookImportTest)
#include "test_bookimport.moc"
