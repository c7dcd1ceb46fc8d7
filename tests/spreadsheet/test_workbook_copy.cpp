// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a workbook with columns added: every other part of the file stays as it is, packed bytes and all.
#include "core/spreadsheet/TableWriter.h"
#include "core/spreadsheet/WorkbookCopy.h"
#include "tests/spreadsheet/PackageMaker.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace heliograph;

namespace {

/// A part as it lies in the package.
struct Packed {
    QByteArray name;
    QByteArray bytes; ///< not unpacked
    quint32 crc = 0;
    time_t modified = 0;
    quint64 size = 0;
};

std::vector<Packed> partsOf(const QString& path)
{
    std::vector<Packed> parts;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    for (zip_int64_t i = 0; archive != nullptr && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        Packed part{stat.name, QByteArray(qsizetype(stat.comp_size), '\0'), stat.crc, stat.mtime, stat.size};
        zip_file_t* file = zip_fopen_index(archive, zip_uint64_t(i), ZIP_FL_COMPRESSED);
        zip_fread(file, part.bytes.data(), stat.comp_size);
        zip_fclose(file);
        parts.push_back(std::move(part));
    }
    zip_discard(archive);
    return parts;
}

// The parts that differ, in the order of the package.
QList<QByteArray> changedParts(const QString& before, const QString& after)
{
    const std::vector<Packed> old = partsOf(before);
    const std::vector<Packed> now = partsOf(after);
    if (old.size() != now.size() || old.empty())
        return {"another number of parts"};
    QList<QByteArray> changed;
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (old[i].name != now[i].name || old[i].modified != now[i].modified)
            return {"another order or date: " + now[i].name};
        if (old[i].bytes != now[i].bytes || old[i].crc != now[i].crc)
            changed += now[i].name;
    }
    return changed;
}

QByteArray rowsWithPhones()
{
    return "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c "
           "r=\"A2\"><v>79000000101</v></c></row>";
}

Result<void> addTo(const QString& from, const QString& to, const QString& sheet = {}, int first = -1)
{
    const Result<WorkbookCopy> copy = WorkbookCopy::open(from, sheet);
    if (!copy)
        return forward(copy);
    const Result<SheetExtent> extent = copy->measure(1);
    if (!extent)
        return forward(extent);
    return copy->write(
        to, {first < 0 ? extent->columns : first, {{18, false}, {8, true}}, 1, extent->rows}, [](qint64 row) {
            return Result<QStringList>(row % 2 == 0
                                           ? QStringList{QStringLiteral("Доставлено"), QString::number(row)}
                                           : QStringList());
        });
}

} // namespace

class WorkbookCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void otherPartsStay();
    void tortureStays();
    void bigTableStays();
    void chosenSheetAlone();
    void utf16Sheets();
    void endings_data();
    void endings();
    void knowsASignature();
    void leavesNothingBehind();
    void saysWhereItCantWrite();
    void otherFilesAreNone();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WorkbookCopyTest::otherPartsStay()
{
    constexpr char kBytes[] = "\xD0\xCF\x11\xE0 not XML at all \x00\x01\x02";
    const QByteArray macro(kBytes, sizeof kBytes - 1);
    PackageMaker::workbook(rowsWithPhones())
        .part(QStringLiteral("xl/vbaProject.bin"), macro)
        .part(QStringLiteral("xl/charts/chart1.xml"), "<c:chartSpace xmlns:c=\"c\"/>")
        .part(QStringLiteral("xl/drawings/drawing1.xml"), QByteArray(100'000, ' ') + "<xdr:wsDr/>")
        .part(QStringLiteral("docProps/thumbnail.jpeg"), QByteArray(5000, '\xFF'))
        .part(QStringLiteral("xl/worksheets/other.xml"), "<worksheet><sheetData/></worksheet>")
        .write(path(QStringLiteral("a.xlsx")));
    const Result<void> added = addTo(path(QStringLiteral("a.xlsx")), path(QStringLiteral("b.xlsx")));
    QVERIFY2(added, added ? "" : qPrintable(describe(added.error())));
    QCOMPARE(changedParts(path(QStringLiteral("a.xlsx")), path(QStringLiteral("b.xlsx"))),
             QList<QByteArray>{"xl/odd place/first.xml"});
    QCOMPARE(dumpRows(path(QStringLiteral("b.xlsx"))),
             (QStringList{QStringLiteral("1: zero"), QStringLiteral("2: 79000000101|Доставлено|2")}));
}

void WorkbookCopyTest::tortureStays()
{
    const QString torture = QFINDTESTDATA("../data/sheets/torture.xlsx");
    const Result<WorkbookCopy> copy = WorkbookCopy::open(torture, {});
    QVERIFY(copy);
    const Result<SheetExtent> extent = copy->measure(1);
    QVERIFY(extent);
    QCOMPARE(extent->columns, 16'384); // one lonely cell
    QCOMPARE(extent->rows, 1'048'576);
    const Result<void> added = addTo(torture, path(QStringLiteral("b.xlsx")), {}, 6);
    QVERIFY2(added, added ? "" : qPrintable(describe(added.error())));
    QCOMPARE(changedParts(torture, path(QStringLiteral("b.xlsx"))).size(), 1);
    const QStringList before = dumpRows(torture, true);
    const QStringList after = dumpRows(path(QStringLiteral("b.xlsx")), true);
    QCOMPARE(after.size(), before.size());
    int added2 = 0;
    for (int i = 0; i < before.size(); ++i) {
        const bool even = before.at(i).section(u':', 0, 0).remove(u'h').toInt() % 2 == 0;
        QVERIFY2(after.at(i).startsWith(before.at(i)), qPrintable(after.at(i)));
        QVERIFY2(after.at(i).contains(QStringLiteral("Доставлено")) == even, qPrintable(after.at(i)));
        added2 += even;
    }
    QVERIFY(added2 > 3);
}

void WorkbookCopyTest::bigTableStays()
{
    TableOptions options;
    options.numberColumns = {0};
    Result<std::unique_ptr<TableWriter>> table = createTable(path(QStringLiteral("a.xlsx")), options);
    QVERIFY(table);
    QVERIFY((*table)->writeHeader({QStringLiteral("Phone"), QStringLiteral("Имя")}));
    constexpr int kRows = 20'000;
    for (int i = 0; i < kRows; ++i)
        QVERIFY((*table)->writeRow({QString::number(79000000000 + i), QStringLiteral("Анна & %1").arg(i)}));
    QVERIFY((*table)->close());
    QVERIFY(addTo(path(QStringLiteral("a.xlsx")), path(QStringLiteral("b.xlsx"))));
    QCOMPARE(changedParts(path(QStringLiteral("a.xlsx")), path(QStringLiteral("b.xlsx"))).size(), 1);
    const QStringList before = dumpRows(path(QStringLiteral("a.xlsx")));
    QStringList after = dumpRows(path(QStringLiteral("b.xlsx")));
    QCOMPARE(after.at(1), before.at(1) + QStringLiteral("|Доставлено|2"));
    for (QString& line : after)
        line.remove(QRegularExpression(QStringLiteral("\\|Доставлено\\|\\d+$")));
    QCOMPARE(after, before);
    for (const Packed& part : partsOf(path(QStringLiteral("b.xlsx")))) {
        if (part.name.endsWith("sheet1.xml"))
            QVERIFY(part.size > 2'000'000);
    }
}

void WorkbookCopyTest::chosenSheetAlone()
{
    PackageMaker maker = PackageMaker::workbook(rowsWithPhones());
    QByteArray book = maker.content(QStringLiteral("xl/workbook.xml"));
    book.replace("</sheets>", "<sheet name=\"Списки\" sheetId=\"2\" r:id=\"rId9\"/></sheets>");
    QByteArray rels = maker.content(QStringLiteral("xl/_rels/workbook.xml.rels"));
    const qsizetype first = rels.indexOf("<Relationship Id=\"rId1\"");
    QByteArray another = rels.mid(first, rels.indexOf("/>", first) + 2 - first);
    another.replace("rId1", "rId9").replace("first.xml", "second.xml");
    rels.insert(first, another);
    maker.part(QStringLiteral("xl/workbook.xml"), book)
        .part(QStringLiteral("xl/_rels/workbook.xml.rels"), rels)
        .part(QStringLiteral("xl/odd place/second.xml"),
              maker.content(QStringLiteral("xl/odd place/first.xml")))
        .write(path(QStringLiteral("a.xlsx")));
    QVERIFY(addTo(path(QStringLiteral("a.xlsx")), path(QStringLiteral("b.xlsx")), QStringLiteral("Списки")));
    QCOMPARE(changedParts(path(QStringLiteral("a.xlsx")), path(QStringLiteral("b.xlsx"))),
             QList<QByteArray>{"xl/odd place/second.xml"});
    const Result<void> none =
        addTo(path(QStringLiteral("a.xlsx")), path(QStringLiteral("c.xlsx")), QStringLiteral("X"));
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NoSuchSheet);
}

void WorkbookCopyTest::utf16Sheets()
{
    PackageMaker maker = PackageMaker::workbook(rowsWithPhones());
    const QString sheet = QString::fromUtf8(maker.content(QStringLiteral("xl/odd place/first.xml")))
                              .replace(QStringLiteral("UTF-8"), QStringLiteral("UTF-16"));
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    maker.part(QStringLiteral("xl/odd place/first.xml"), encoder.encode(sheet))
        .write(path(QStringLiteral("a.xlsx")));
    QVERIFY(addTo(path(QStringLiteral("a.xlsx")), path(QStringLiteral("b.xlsx"))));
    QCOMPARE(dumpRows(path(QStringLiteral("b.xlsx"))).last(), QStringLiteral("2: 79000000101|Доставлено|2"));
}

void WorkbookCopyTest::endings_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("ending");
    const QByteArray open = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    QTest::newRow("workbook") << open + "sheet.main+xml" << QStringLiteral(".xlsx");
    QTest::newRow("macros") << QByteArray("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                            << QStringLiteral(".xlsm");
    QTest::newRow("template") << open + "template.main+xml" << QStringLiteral(".xltx");
    QTest::newRow("template with macros")
        << QByteArray("application/vnd.ms-excel.template.macroEnabled.main+xml") << QStringLiteral(".xltm");
    QTest::newRow("nothing said") << QByteArray("application/xml") << QStringLiteral(".xlsm");
}

void WorkbookCopyTest::endings()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, ending);
    PackageMaker::workbook(rowsWithPhones())
        .part(QStringLiteral("[Content_Types].xml"),
              "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override "
              "PartName=\"/xl/workbook.xml\" ContentType=\"" +
                  type + "\"/></Types>")
        .write(path(QStringLiteral("a.XLSM")));
    const Result<WorkbookCopy> copy = WorkbookCopy::open(path(QStringLiteral("a.XLSM")), {});
    QVERIFY(copy);
    QCOMPARE(copy->ending(), ending);
    QCOMPARE(WorkbookCopy::endingOf(path(QStringLiteral("a.XLSM"))).value(), ending);
    QVERIFY(!copy->isSigned());
}

void WorkbookCopyTest::knowsASignature()
{
    PackageMaker::workbook(rowsWithPhones())
        .part(QStringLiteral("_xmlsignatures/sig1.xml"), "<Signature/>")
        .write(path(QStringLiteral("a.xlsx")));
    const Result<WorkbookCopy> copy = WorkbookCopy::open(path(QStringLiteral("a.xlsx")), {});
    QVERIFY(copy);
    QVERIFY(copy->isSigned());
}

void WorkbookCopyTest::leavesNothingBehind()
{
    PackageMaker::workbook(rowsWithPhones()).write(path(QStringLiteral("a.xlsx")));
    const Result<WorkbookCopy> copy = WorkbookCopy::open(path(QStringLiteral("a.xlsx")), {});
    QVERIFY(copy);
    QFile older(path(QStringLiteral("b.xlsx")));
    QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
    older.close();
    const Result<void> written =
        copy->write(older.fileName(), {1, {{18, false}}, 1, 2}, [](qint64 row) -> Result<QStringList> {
            return row == 2 ? Result<QStringList>(fail(ErrorCode::Cancelled)) : QStringList();
        });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QVERIFY(older.open(QIODevice::ReadOnly));
    QCOMPARE(older.readAll(), QByteArray("older"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             (QStringList{QStringLiteral("a.xlsx"), QStringLiteral("b.xlsx")}));
}

void WorkbookCopyTest::saysWhereItCantWrite()
{
    PackageMaker::workbook(rowsWithPhones()).write(path(QStringLiteral("a.xlsx")));
    const Result<void> written = addTo(path(QStringLiteral("a.xlsx")), path(QStringLiteral("none/b.xlsx")));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::UnwritableFile);
}

void WorkbookCopyTest::otherFilesAreNone()
{
    const Result<WorkbookCopy> ods = WorkbookCopy::open(QFINDTESTDATA("../data/sheets/three-rows.ods"), {});
    QVERIFY(!ods);
    QCOMPARE(ods.error().code, ErrorCode::UnsupportedFile);
    const Result<WorkbookCopy> none = WorkbookCopy::open(path(QStringLiteral("none.xlsx")), {});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::UnreadableFile);
}

QTEST_GUILESS_MAIN(WorkbookCopyTest)
#include "test_workbook_copy.moc"
