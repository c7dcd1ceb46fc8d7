// SPDX-License-Identifier: GPL-3.0-or-later
// Sound OpenDocument spreadsheets; test_ods_damage has the others.
#include "core/spreadsheet/FileGlance.h"
#include "core/spreadsheet/RowSource.h"
#include "tests/spreadsheet/OdsMaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;
using namespace ods;
using namespace Qt::StringLiterals;

namespace {

void addTexts()
{
    QTest::newRow("text") << text("Анна &amp; Ко") << u"Анна & Ко"_s;
    QTest::newRow("blanks are kept") << text("a  b<text:s text:c=\"2\"/>c<text:s/>d") << u"a  b  c d"_s;
    QTest::newRow("tab and line break") << text("a<text:tab/>b<text:line-break/>c") << u"a\tb\nc"_s;
    QTest::newRow("spans and links")
        << text("<text:span>a<text:span>b</text:span></text:span><text:a>c</text:a>d") << u"abcd"_s;
    QTest::newRow("ruby") << text("<text:ruby><text:ruby-base>漢字</text:ruby-base><text:ruby-text>kanji"
                                  "</text:ruby-text></text:ruby>")
                          << u"漢字"_s;
    QTest::newRow("paragraphs")
        << QByteArray("<table:table-cell office:value-type=\"string\"><text:p>a</text:p><text:p/><text:p>b"
                      "</text:p></table:table-cell>")
        << u"a\n\nb"_s;
    QTest::newRow("comment of the cell")
        << QByteArray(
               "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p>"
               "</office:annotation><text:p>seen</text:p></table:table-cell>")
        << u"seen"_s;
    QTest::newRow("drawing in the cell")
        << QByteArray("<table:table-cell office:value-type=\"string\"><text:p>seen</text:p><draw:frame>"
                      "<draw:text-box><text:p>box</text:p></draw:text-box></draw:frame></table:table-cell>")
        << u"seen"_s;
    QTest::newRow("table in the cell")
        << QByteArray(
               "<table:table-cell><text:p>seen</text:p><table:table><table:table-row><table:table-cell>"
               "<text:p>inner</text:p></table:table-cell></table:table-row></table:table>"
               "</table:table-cell>")
        << u"seen"_s;
    QTest::newRow("error")
        << QByteArray("<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" "
                      "office:string-value=\"\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p>"
                      "</table:table-cell>")
        << u"#DIV/0!"_s;
    QTest::newRow("references in a formula")
        << QByteArray("<table:table-cell table:formula=\"of:=IF([.A1]&lt;3;&quot;a&quot;;&apos;&gt;&apos;)\" "
                      "office:value-type=\"string\" office:string-value=\"a &amp; b\"/>")
        << u"a & b"_s;
}

void addShownNumbers()
{
    QTest::newRow("phone") << number("79000000101", "79000000101") << u"79000000101"_s;
    QTest::newRow("phone with exponent, Russian") << number("79000000101", "7,90E+10") << u"79000000101"_s;
    QTest::newRow("phone with exponent, style")
        << number("79000000101", "7.90E+10", "table:style-name=\"ceNS\"") << u"79000000101"_s;
    QTest::newRow("exponent in the value") << number("7.9000000101E10", "79000000101") << u"79000000101"_s;
    QTest::newRow("a float's tail") << number("79000000101.0", "79000000101.0") << u"79000000101"_s;
    QTest::newRow("float noise") << number("0.30000000000000004", "0.30000000000000004") << u"0.3"_s;
    QTest::newRow("decimal comma stays") << number("1234.5", "1234,5") << u"1234,5"_s;
    QTest::newRow("rounded by the column's width") << number("1234.56", "###") << u"1234.56"_s;
    QTest::newRow("phone as a date") << number("79000000101", "#FMT", "table:style-name=\"ceND\"")
                                     << u"79000000101"_s;
    QTest::newRow("16 digits") << number("4276000011112222", "4.27600001111222E+015")
                               << u"4276000011112222"_s;
    QTest::newRow("format says it all")
        << number("1234.567", "1 234,57", "table:style-name=\"ceN2\"") << u"1 234,57"_s;
    QTest::newRow("words in place of a number") << number("0", "нет") << u"нет"_s;
}

void addValuesWithFormats()
{
    QTest::newRow("value without text") << typed("float", "office:value=\"79000000101\"") << u"79000000101"_s;
    QTest::newRow("value and format")
        << typed("float", "office:value=\"1234.567\" table:style-name=\"ceN2\"") << u"1,234.57"_s;
    QTest::newRow("format of the parent")
        << typed("float", "office:value=\"1234.567\" table:style-name=\"child\"") << u"1,234.57"_s;
    QTest::newRow("its own parent") << typed("float", "office:value=\"5\" table:style-name=\"circle\"")
                                    << u"5"_s;
    QTest::newRow("standard style") << typed("float", "office:value=\"0.1\" table:style-name=\"ceN0\"")
                                    << u"0.1"_s;
    QTest::newRow("scientific style")
        << typed("float", "office:value=\"79000000101\" table:style-name=\"ceNS\"") << u"79000000101"_s;
    QTest::newRow("condition met") << typed("float", "office:value=\"7\" table:style-name=\"ceNM\"")
                                   << u"7.00"_s;
    QTest::newRow("condition not met")
        << typed("float", "office:value=\"-7\" table:style-name=\"ceNM\"") << u"-007"_s;
    QTest::newRow("percent") << typed("percentage", "office:value=\"0.125\" table:style-name=\"ceNP\"")
                             << u"13%"_s;
    QTest::newRow("percent without style") << typed("percentage", "office:value=\"0.125\"") << u"12.50%"_s;
    QTest::newRow("money") << typed("currency", "office:value=\"1234.5\" table:style-name=\"ceNC\"")
                           << u"1,234.50 ₽"_s;
    QTest::newRow("date") << typed("date", "office:date-value=\"2026-02-01\"") << u"01.02.2026"_s;
    QTest::newRow("date in words") << typed("date",
                                            "office:date-value=\"2026-02-01\" table:style-name=\"ceNR\"")
                                   << u"1 февраль"_s;
    QTest::newRow("date and time") << typed("date", "office:date-value=\"2026-02-01T14:05:06\"")
                                   << u"01.02.2026 14:05"_s;
    QTest::newRow("date beyond the calendar")
        << typed("date", "office:date-value=\"0001-13-01\"") << u"0001-13-01"_s;
    QTest::newRow("time") << typed("time", "office:time-value=\"PT14H05M06S\"") << u"14:05:06"_s;
    QTest::newRow("duration") << typed("time", "office:time-value=\"PT26H05M00S\" table:style-name=\"ceNT\"")
                              << u"26:05"_s;
    QTest::newRow("no time") << typed("time", "office:time-value=\"soon\"") << u"soon"_s;
    QTest::newRow("truth") << typed("boolean", "office:boolean-value=\"true\"") << u"TRUE"_s;
    QTest::newRow("truth as shown")
        << QByteArray("<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>"
                      "ИСТИНА</text:p></table:table-cell>")
        << u"ИСТИНА"_s;
    QTest::newRow("string value") << typed("string", "office:string-value=\"text\"") << u"text"_s;
    QTest::newRow("no type") << QByteArray("<table:table-cell><text:p>5</text:p></table:table-cell>")
                             << u"5"_s;
}

} // namespace

class TestOdsReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void repeatedCells();
    void repeatedRows();
    void columnStyles();
    void hiddenRows();
    void sheets();
    void sheetsShareOnePass();
    void notSheets();
    void flatFile();
    void sampleFile();
};

void TestOdsReader::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("shown");
    addTexts();
    addShownNumbers();
    addValuesWithFormats();
}

void TestOdsReader::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, shown);
    QCOMPARE(dumpTable(row(cell + text("end"))), QStringList(u"1: "_s + shown + u"|end"_s));
}

void TestOdsReader::repeatedCells()
{
    const QByteArray twice =
        "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\">"
        "<text:p>x</text:p></table:table-cell>";
    const QByteArray gap = "<table:table-cell table:number-columns-repeated=\"3\"/>";
    const QByteArray covered = "<table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>under"
                               "</text:p></table:covered-table-cell>";
    QCOMPARE(dumpTable(row(twice + gap + text("y") +
                           "<table:table-cell "
                           "table:number-columns-repeated=\"16377\"/>")),
             QStringList(u"1: x|x||||y"_s));
    QCOMPARE(dumpTable(row(text("merged") + covered + text("y"))), QStringList(u"1: merged|||y"_s));
    QCOMPARE(dumpTable(row("<table:table-cell table:number-columns-repeated=\"0\"/>"
                           "<table:table-cell table:number-columns-repeated=\"-4\"/>"
                           "<table:table-cell table:number-columns-repeated=\"many\"/>" +
                           text("y"))),
             QStringList(u"1: |||y"_s));
}

void TestOdsReader::repeatedRows()
{
    const QByteArray repeated = "table:number-rows-repeated=\"";
    QCOMPARE(
        dumpTable(row(text("a")) + row("<table:table-cell/>", repeated + "4\"") +
                  row(text("b"), repeated + "3\"") + row(text("c")) +
                  row("<table:table-cell table:number-columns-repeated=\"16384\"/>", repeated + "1048567\"")),
        QStringList({u"1: a"_s, u"6: b"_s, u"7: b"_s, u"8: b"_s, u"9: c"_s}));
}

void TestOdsReader::columnStyles()
{
    const QByteArray columns =
        "<table:table-column-group><table:table-column table:default-cell-style-name=\"ceN0\"/>"
        "<table:table-column table:number-columns-repeated=\"2\" "
        "table:default-cell-style-name=\"ceN2\"/></table:table-column-group>"
        "<table:table-column table:number-columns-repeated=\"16381\"/>";
    const QByteArray value = typed("float", "office:value=\"1234.567\"");
    QCOMPARE(dumpTable(columns + row(value + value + value + value) +
                       row(value + value, "table:default-cell-style-name=\"ceNM\"")),
             QStringList({u"1: 1234.567|1,234.57|1,234.57|1234.567"_s, u"2: 1,234.57|1,234.57"_s}));
}

void TestOdsReader::hiddenRows()
{
    const QByteArray rows = "<table:table-header-rows>" + row(text("head")) + "</table:table-header-rows>" +
                            row(text("collapsed"), "table:visibility=\"collapse\"") +
                            row(text("filtered"), "table:visibility=\"filter\"") +
                            "<table:table-row-group table:display=\"false\">" + row(text("in group")) +
                            "<table:table-row-group>" + row(text("deeper")) +
                            "</table:table-row-group></table:table-row-group><table:table-row-group>" +
                            row(text("seen")) + "</table:table-row-group><table:table-rows>" +
                            row(text("last"), "table:visibility=\"visible\"") + "</table:table-rows>";
    QCOMPARE(dumpTable(rows), QStringList({u"1: head"_s, u"6: seen"_s, u"7: last"_s}));
    QCOMPARE(dumpTable(rows, true),
             QStringList({u"1: head"_s, u"2h: collapsed"_s, u"3h: filtered"_s, u"4h: in group"_s,
                          u"5h: deeper"_s, u"6: seen"_s, u"7: last"_s}));
}

void TestOdsReader::sheets()
{
    const QByteArray phones = row(text("Телефон") + text("Имя")) + row(text("79000000101") + text("Анна"));
    PackageMaker maker = PackageMaker::openDocument(
        table(phones, "table:name=\"Скрытый\" table:style-name=\"hidden\"") +
            table(phones + row(text("79000000102") + text("Борис")), "table:name=\"A &amp; B\"") +
            table("", "table:name=\"Empty\""),
        styles());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"book.ods"_s);
    maker.write(path);
    const auto info = inspectFile(path, {});
    QVERIFY(info.has_value());
    QCOMPARE(info->format, u"ods"_s);
    QCOMPARE(int(info->sheets.size()), 3);
    QVERIFY(info->sheets[0].hidden && !info->sheets[1].hidden);
    QCOMPARE(info->sheets[0].rows, 1);
    QCOMPARE(info->sheets[1].name, u"A & B"_s);
    QCOMPARE(info->sheets[1].rows, 2);
    QCOMPARE(info->sheets[1].headerRow, 1);
    QCOMPARE(info->sheets[2].rows, 0);
    const auto glance = glanceAtFile(path, {});
    QVERIFY(glance.has_value());
    QCOMPARE(int(glance->sheets.size()), 3);
    QCOMPARE(dumpBoth(maker).size(), 3); // the first that isn't hidden
    QCOMPARE(dumpBoth(maker, false, u"скрытый "_s).size(), 2);
    QCOMPARE(dumpBoth(maker, false, u"a & b"_s).size(), 3);
    QCOMPARE(dumpBoth(maker, false, u"Empty"_s), QStringList());
    QVERIFY(dumpBoth(maker, false, u"none"_s).first().contains(u"none"_s));
    ReadOptions one;
    one.sheet = u"Empty"_s;
    QCOMPARE(int(inspectFile(path, one)->sheets.size()), 1);
}

void TestOdsReader::sheetsShareOnePass()
{
    QByteArray tables;
    constexpr int kSheets = 400;
    const QByteArray noise(64 * 1024, 'x');
    for (int i = 0; i < kSheets; ++i)
        tables += table(row(text("phone")) + row(text(QByteArray::number(79000000000 + i) + noise)),
                        "table:name=\"S" + QByteArray::number(i) + "\"");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"book.ods"_s);
    PackageMaker::openDocument(tables).write(path);
    const auto info = inspectFile(path, {});
    QVERIFY(info.has_value());
    QCOMPARE(int(info->sheets.size()), kSheets);
    for (const SheetInfo& sheet : info->sheets)
        QCOMPARE(sheet.rows, 1);
}

void TestOdsReader::notSheets()
{
    const QByteArray body =
        "<table:tracked-changes><table:deletion><table:cell-content-deletion><table:change-track-table-cell>"
        "<text:p>deleted</text:p></table:change-track-table-cell></table:cell-content-deletion></"
        "table:deletion>"
        "</table:tracked-changes><table:content-validations><table:content-validation><table:error-message>"
        "<text:p>wrong</text:p></table:error-message></table:content-validation></"
        "table:content-validations>" +
        table("<table:table-source/><table:shapes><draw:frame><draw:text-box><text:p>shape</text:p>"
              "</draw:text-box></draw:frame></table:shapes>" +
              row(text("seen"))) +
        table("<table:table-source/>" + row(text("copy")), "table:name=\"'file:///tmp/other.ods'#$Sheet1\"") +
        "<table:dde-links><table:dde-link>" + table(row(text("dde"))) + "</table:dde-link></table:dde-links>";
    const PackageMaker maker = PackageMaker::openDocument(body);
    QCOMPARE(dumpBoth(maker), QStringList(u"1: seen"_s));
    QTemporaryDir folder;
    maker.write(folder.filePath(u"book.ods"_s));
    QCOMPARE(int(glanceAtFile(folder.filePath(u"book.ods"_s), {})->sheets.size()), 1);
}

void TestOdsReader::flatFile()
{
    QByteArray content = PackageMaker::openDocument(table(row(text("Анна")) + row(text("Борис"))))
                             .content(u"content.xml"_s)
                             .replace("office:document-content", "office:document");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"list.fods"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(dumpRows(file.fileName()), QStringList({u"1: Анна"_s, u"2: Борис"_s}));
    QCOMPARE(inspectFile(file.fileName(), {})->format, u"ods"_s);
}

void TestOdsReader::sampleFile()
{
    const QString path = QStringLiteral(HELIOGRAPH_TEST_DATA "/sheets/three-rows.ods");
    QCOMPARE(dumpRows(path).size(), 4);
    const auto source = openRows(path, {});
    QVERIFY(source.has_value());
    while (*(*source)->next())
        QVERIFY((*source)->position() <= (*source)->size());
    QCOMPARE((*source)->position(), (*source)->size());
}

QTEST_GUILESS_MAIN(TestOdsReader)
#include "test_ods_reader.moc"
