// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CsvTableWriter.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/WriteFailure.h"
#include "core/spreadsheet/XlsxTableWriter.h"
#include "core/spreadsheet/ZipContainer.h"
#include "tests/spreadsheet/PackageMaker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

class TestTableWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void csvBytes();
    void defusing_data();
    void defusing();
    void numbersAreNumbers();
    void manyRowsMakeSheets();
    void nothingAppearsBeforeClose();
    void refused();
    void fullDisk();
};

void TestTableWriter::roundTrip_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("XLSX") << u"report.xlsx"_s;
    QTest::newRow("CSV") << u"report.csv"_s;
    QTest::newRow("XLSX, name beyond ASCII") << u"Отчёт №1 – июнь.XLSX"_s;
    QTest::newRow("CSV, name beyond ASCII") << u"Отчёт №1 – июнь.csv"_s;
}

void TestTableWriter::roundTrip()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"Папка с пробелом"_s));
    const QString path = folder.filePath(u"Папка с пробелом/"_s + name);
    const QList<QStringList> rows = {
        {u"79000000101"_s, u"Анна «Аня», \"Энн\""_s, u"007"_s},
        {u"+79000000102"_s, u"две\nстроки"_s, u"a_x0041_b"_s},
        {u"79000000103"_s, QString(), u"<&>"_s},
        {u"79000000104"_s, u"😀 емодзи"_s, u"  края  "_s},
    };
    auto writer = createTable(path, {u"Лист/1"_s, {}});
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->writeHeader({u"Телефон"_s, u"Имя"_s, u"Код"_s}).has_value());
    for (const QStringList& row : rows)
        QVERIFY((*writer)->writeRow(row).has_value());
    QVERIFY((*writer)->close().has_value());

    auto source = openRows(path, {});
    QVERIFY(source.has_value());
    QCOMPARE((*source)->next().value()->cells, QStringList({u"Телефон"_s, u"Имя"_s, u"Код"_s}));
    for (const QStringList& row : rows)
        QCOMPARE((*source)->next().value()->cells, row);
    QVERIFY(!(*source)->next().value().has_value());
}

void TestTableWriter::csvBytes()
{
    QCOMPARE(csvRecord({u"a"_s, u"b\"c"_s, u"д,е"_s, u"x\r\ny"_s, {}}),
             QByteArray("a,\"b\"\"c\",\"д,е\",\"x\r\ny\",\r\n"));
    QCOMPARE(csvRecord({QString()}), QByteArray("\"\"\r\n"));
    QCOMPARE(csvRecord({}), QByteArray("\r\n"));
}

void TestTableWriter::defusing_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("touched");
    QTest::newRow("text") << u"Анна"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("formula") << u"=1+1"_s << true;
    QTest::newRow("command") << u"=cmd|' /C calc'!A0"_s << true;
    QTest::newRow("at") << u"@SUM(1)"_s << true;
    QTest::newRow("plus formula") << u"+1+cmd|x"_s << true;
    QTest::newRow("minus text") << u"-x"_s << true;
    QTest::newRow("tab") << u"\t=1"_s << true;
    QTest::newRow("CR") << u"\r=1"_s << true;
    QTest::newRow("phone") << u"+79000000101"_s << false;
    QTest::newRow("spelled phone") << u"+7 (900) 000-01-01"_s << false;
    QTest::newRow("amount") << u"-12.50"_s << false;
    QTest::newRow("dash") << u"-"_s << true;
    QTest::newRow("equals inside") << u"a=b"_s << false;
}

void TestTableWriter::defusing()
{
    QFETCH(QString, cell);
    QFETCH(bool, touched);
    QCOMPARE(defusedCell(cell), touched ? u'\'' + cell : cell);
}

void TestTableWriter::numbersAreNumbers()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    auto writer = createTable(path, {{}, {0}});
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->writeHeader({u"1"_s, u"2"_s}).has_value());
    const QStringList cells = {u"12.5"_s, u"007"_s, u"=1+1"_s, u"-3"_s, u"1e5"_s, u"1234567890123456"_s,
                               u"0.25"_s};
    for (const QString& cell : cells)
        QVERIFY((*writer)->writeRow({cell, cell}).has_value());
    QVERIFY((*writer)->close().has_value());
    for (qsizetype i = 0; i < cells.size(); ++i)
        QCOMPARE(dumpRows(path).at(i + 1), u"%1: %2|%2"_s.arg(i + 2).arg(cells.at(i)));

    const QByteArray package =
        ZipContainer::open(path)->readPart(u"xl/worksheets/sheet1.xml"_s, 1 << 20).value();
    QVERIFY(package.contains("<v>12.5</v>"));
    QVERIFY(package.contains("<v>-3</v>"));
    QVERIFY(!package.contains("<f>"));
    QCOMPARE(package.count("<v>"), 3);
}

void TestTableWriter::manyRowsMakeSheets()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    auto writer = XlsxTableWriter::create(path, {u"Отчёт"_s, {}}, 3);
    QVERIFY(writer.has_value());
    QVERIFY((*writer)->writeHeader({u"Имя"_s}).has_value());
    for (int i = 1; i <= 5; ++i)
        QVERIFY((*writer)->writeRow({u"строка %1"_s.arg(i)}).has_value());
    QVERIFY((*writer)->close().has_value());
    QCOMPARE(dumpRows(path, false, u"Отчёт"_s),
             QStringList({u"1: Имя"_s, u"2: строка 1"_s, u"3: строка 2"_s}));
    QCOMPARE(dumpRows(path, false, u"Отчёт (2)"_s),
             QStringList({u"1: Имя"_s, u"2: строка 3"_s, u"3: строка 4"_s}));
    QCOMPARE(dumpRows(path, false, u"Отчёт (3)"_s), QStringList({u"1: Имя"_s, u"2: строка 5"_s}));
}

void TestTableWriter::nothingAppearsBeforeClose()
{
    for (const QString& name : {u"t.xlsx"_s, u"t.csv"_s}) {
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("older");
        old.close();
        {
            auto writer = createTable(path, {});
            QVERIFY(writer.has_value());
            QVERIFY((*writer)->writeRow({u"x"_s}).has_value());
        }
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("older"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(name));
    }
}

void TestTableWriter::refused()
{
    QTemporaryDir folder;
    QCOMPARE(int(createTable(folder.filePath(u"t.pdf"_s), {}).error().code), int(ErrorCode::BadOption));
    for (const QString& name : {u"none/t.xlsx"_s, u"none/t.csv"_s}) {
        const auto writer = createTable(folder.filePath(name), {});
        QCOMPARE(int(writer.error().code), int(ErrorCode::UnwritableFile));
        QVERIFY(!writer.error().detail.isEmpty());
    }
}

void TestTableWriter::fullDisk()
{
#ifdef Q_OS_LINUX
    // A device that is always full stands for the disk.
    if (QFile::exists(u"/dev/full"_s)) {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(full.write("x"), -1);
        QCOMPARE(int(writeFailure(full, u"t.csv"_s).value().code), int(ErrorCode::DiskFull));
    }
#endif
}

QTEST_GUILESS_MAIN(TestTableWriter)
#include "test_table_writer.moc"
