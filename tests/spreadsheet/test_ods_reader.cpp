// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/FileGlance.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/SheetProblem.h"
#include "tests/spreadsheet/PackageMaker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

QByteArray table(const QByteArray& rows, const QByteArray& attributes = "table:name=\"Data\"")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

QByteArray row(const QByteArray& cells, const QByteArray& attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray text(const QByteArray& content)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + content +
           "</text:p></table:table-cell>";
}

QByteArray number(const QByteArray& value, const QByteArray& shown, const QByteArray& attributes = {})
{
    return "<table:table-cell " + attributes + " office:value-type=\"float\" office:value=\"" + value +
           "\" calcext:value-type=\"float\"><text:p>" + shown + "</text:p></table:table-cell>";
}

QByteArray typed(const QByteArray& type, const QByteArray& attributes)
{
    return "<table:table-cell office:value-type=\"" + type + "\" " + attributes + "/>";
}

QByteArray cellStyle(const QByteArray& name, const QByteArray& dataStyle, const QByteArray& more = {})
{
    return "<style:style style:name=\"" + name + "\" style:family=\"table-cell\" style:data-style-name=\"" +
           dataStyle + "\" " + more + "/>";
}

const QByteArray kStyles =
    "<number:number-style style:name=\"N0\"><number:number "
    "number:min-integer-digits=\"1\"/></number:number-style>"
    "<number:number-style style:name=\"N2\"><number:number number:decimal-places=\"2\" "
    "number:min-integer-digits=\"1\" number:grouping=\"true\"/></number:number-style>"
    "<number:number-style style:name=\"NS\"><number:scientific-number number:decimal-places=\"2\" "
    "number:min-integer-digits=\"1\" number:min-exponent-digits=\"2\"/></number:number-style>"
    "<number:number-style style:name=\"NM\"><number:text>-</number:text><number:number "
    "number:decimal-places=\"0\" number:min-integer-digits=\"3\"/><style:map "
    "style:condition=\"value()&gt;=0\" "
    "style:apply-style-name=\"N2\"/></number:number-style>"
    "<number:percentage-style style:name=\"NP\"><number:number number:decimal-places=\"0\" "
    "number:min-integer-digits=\"1\"/><number:text>%</number:text></number:percentage-style>"
    "<number:currency-style style:name=\"NC\"><number:number number:decimal-places=\"2\" "
    "number:min-integer-digits=\"1\" number:grouping=\"true\"/><number:text> </number:text>"
    "<number:currency-symbol>₽</number:currency-symbol></number:currency-style>"
    "<number:date-style style:name=\"ND\"><number:day number:style=\"long\"/><number:text>.</number:text>"
    "<number:month number:style=\"long\"/><number:text>.</number:text><number:year number:style=\"long\"/>"
    "</number:date-style>"
    "<number:date-style style:name=\"NR\" number:language=\"ru\"><number:day/><number:text> </number:text>"
    "<number:month number:textual=\"true\" number:style=\"long\"/></number:date-style>"
    "<number:time-style style:name=\"NT\" number:truncate-on-overflow=\"false\"><number:hours/><number:text>:"
    "</number:text><number:minutes number:style=\"long\"/></number:time-style>"
    "<style:style style:name=\"hidden\" style:family=\"table\"><style:table-properties "
    "table:display=\"false\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"/></style:style>";

QByteArray styles()
{
    QByteArray all = kStyles;
    for (const char* name : {"N0", "N2", "NS", "NM", "NP", "NC", "ND", "NR", "NT"})
        all += cellStyle(QByteArray("ce") + name, name);
    return all + "<style:style style:name=\"child\" style:family=\"table-cell\" "
                 "style:parent-style-name=\"ceN2\"/><style:style style:name=\"circle\" "
                 "style:family=\"table-cell\" style:parent-style-name=\"circle\"/>";
}

/// Writes the file twice, once as it is for the quick parser and once so that only the full one may read it;
/// both must say the same.
QStringList dumpBoth(PackageMaker maker, bool includeHidden = false, const QString& sheet = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.ods"_s);
    maker.write(path);
    const QStringList quick = dumpRows(path, includeHidden, sheet);
    QByteArray content = maker.content(u"content.xml"_s);
    content.insert(content.indexOf("<office:document-content"), "<!-- only the full parser reads this -->");
    maker.part(u"content.xml"_s, content).write(path);
    const QStringList full = dumpRows(path, includeHidden, sheet);
    return quick == full ? quick : QStringList{u"quick"_s} + quick + QStringList{u"full"_s} + full;
}

QStringList dumpTable(const QByteArray& rows, bool includeHidden = false)
{
    return dumpBoth(PackageMaker::openDocument(table(rows), styles()), includeHidden);
}

} // namespace

class TestOdsReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void repeatedCells();
    void repeatedRows();
    void hostileRepetitions_data();
    void hostileRepetitions();
    void columnStyles();
    void hiddenRows();
    void sheets();
    void sheetsShareOnePass();
    void notSheets();
    void unusualXml_data();
    void unusualXml();
    void unusualLate();
    void endlessStyles();
    void damage_data();
    void damage();
    void encrypted();
    void otherDocuments_data();
    void otherDocuments();
    void flatFile();
    void sampleFile();
};

void TestOdsReader::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("shown");
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

void TestOdsReader::hostileRepetitions_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("last");
    const QByteArray endless = "99999999999999999999";
    const QByteArray blankRow = "<table:table-row table:number-rows-repeated=\"" + endless + "\"/>";
    QTest::newRow("blank cells") << row(text("a") + "<table:table-cell table:number-columns-repeated=\"" +
                                        endless + "\"/>")
                                 << u"1: a"_s;
    QTest::newRow("a cell with text") << row("<table:table-cell table:number-columns-repeated=\"" + endless +
                                             "\"><text:p>a</text:p></table:table-cell>")
                                      << u"damagedFile: "_s + describe(SheetProblem::TooManyColumns);
    QTest::newRow("a cell beyond the last column")
        << row("<table:table-cell table:number-columns-repeated=\"16384\"/>" + text("a"))
        << u"damagedFile: "_s + describe(SheetProblem::TooManyColumns);
    QTest::newRow("blank rows") << row(text("a")) + blankRow + blankRow << u"1: a"_s;
    QTest::newRow("text behind blank rows") << row(text("a")) + blankRow + row(text("b"))
                                            << u"damagedFile: "_s + describe(SheetProblem::TooManyRows);
    QTest::newRow("many blanks in a text")
        << row(text("a<text:s text:c=\"" + endless + "\"/>")) << u"1: a"_s + QString(32'767, u' ');
}

void TestOdsReader::hostileRepetitions()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, last);
    QCOMPARE(dumpTable(rows).last(), last);
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

void TestOdsReader::unusualXml_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("as it is") << QByteArray() << QByteArray();
    QTest::newRow("comment") << QByteArray("<text:p>") << QByteArray("<text:p><!-- <text:p> -->");
    QTest::newRow("CDATA") << QByteArray("Анна") << QByteArray("<![CDATA[Анна]]>");
    QTest::newRow("other prefix") << QByteArray("text:") << QByteArray("t:");
    QTest::newRow("no prefix") << QByteArray("table:") << QByteArray();
    QTest::newRow("single quotes") << QByteArray("\"Data\"") << QByteArray("'Data'");
    QTest::newRow("blanks in tags") << QByteArray("</text:p>") << QByteArray("</text:p\n >");
    QTest::newRow("character references") << QByteArray("Анна") << QByteArray("&#x410;нн&#1072;");
    QTest::newRow("byte order mark") << QByteArray("<?xml") << QByteArray("\xEF\xBB\xBF<?xml");
    QTest::newRow("no declaration") << QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                                    << QByteArray();
    QTest::newRow("instruction") << QByteArray("<office:body>") << QByteArray("<?x y?><office:body>");
}

void TestOdsReader::unusualXml()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    PackageMaker maker = PackageMaker::openDocument(table(row(text("Анна")) + row(text("Борис"))));
    QByteArray content = maker.content(u"content.xml"_s);
    if (from == "text:") {
        content.replace("xmlns:text=", "xmlns:t=").replace("<text:", "<t:").replace("</text:", "</t:");
    } else if (from == "table:") { // attributes keep theirs
        content.replace("xmlns:table=",
                        "xmlns=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:table=");
        content.replace("<table:", "<").replace("</table:", "</");
    } else if (!from.isEmpty()) {
        content.replace(from, to);
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.ods"_s);
    maker.part(u"content.xml"_s, content).write(path);
    QCOMPARE(dumpRows(path), QStringList({u"1: Анна"_s, u"2: Борис"_s}));
}

void TestOdsReader::unusualLate()
{
    QByteArray rows;
    QStringList expected;
    for (int i = 1; i <= 5000; ++i) {
        const QByteArray shown = QByteArray::number(79000000000 + i);
        rows +=
            row(text(i == 4000 ? "<![CDATA[" + shown + "]]>" : shown), "table:number-rows-repeated=\"1\"");
        expected.append(QString::number(i) + u": "_s + QString::fromLatin1(shown));
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.ods"_s);
    PackageMaker::openDocument(table("", "table:name=\"First\"") + table(rows)).write(path);
    QCOMPARE(dumpRows(path, false, u"Data"_s), expected);
}

void TestOdsReader::endlessStyles()
{
    const QByteArray number = "<number:number number:decimal-places=\"2\" number:min-integer-digits=\"1\"/>";
    const auto style = [&number](const QByteArray& name, const QByteArray& more) {
        return "<number:number-style style:name=\"" + name + "\">" + number + more +
               "</number:number-style>" + cellStyle("ce" + name, name);
    };
    const QByteArray map = "<style:map style:condition=\"value()&gt;=9\" style:apply-style-name=\"short\"/>";
    const QByteArray all =
        style("short", "<number:text>x</number:text>") +
        style("long", "<number:text>" + QByteArray(2000, 'x') + "</number:text>" + number) +
        style("maps", map.repeated(100));
    QByteArray cells;
    for (const char* name : {"short", "long", "maps"})
        cells += typed("float", "table:style-name=\"ce" + QByteArray(name) + "\" office:value=\"5\"");
    QCOMPARE(dumpBoth(PackageMaker::openDocument(table(row(cells)), all)), QStringList{u"1: 5.00x|5|5"_s});
}

void TestOdsReader::damage_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("last");
    const QString garbled = u"damagedFile: "_s + describe(SheetProblem::BadXml);
    QTest::newRow("wrong end tag")
        << QByteArray("</text:p></table:table-cell></table:table-row></table:table>")
        << QByteArray("</text:s></table:table-cell></table:table-row></table:table>") << garbled;
    QTest::newRow("cut off") << QByteArray("</table:table>") << QByteArray() << garbled;
    QTest::newRow("rest behind the root") << QByteArray("</office:document-content>")
                                          << QByteArray("</office:document-content>more") << garbled;
    QTest::newRow("unknown entity") << QByteArray("Борис") << QByteArray("&who;") << garbled;
    QTest::newRow("bad UTF-8") << QByteArray("Борис") << QByteArray("\xC3\x28\xA0") << garbled;
    QTest::newRow("NUL") << QByteArray("Борис") << QByteArray("\0", 1) << garbled;
    QTest::newRow("no sheets") << QByteArray("office:spreadsheet") << QByteArray("office:chart")
                               << u"unsupportedFile: "_s + describe(SheetProblem::OtherZip);
    QTest::newRow("entity bomb") << QByteArray("<office:document-content")
                                 << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                                               "\"&a;&a;&a;&a;\">]><office:document-content")
                                 << u"unsafeFile: "_s + describe(SheetProblem::Doctype);
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<text:span>";
    QTest::newRow("nested without end")
        << QByteArray("Борис") << deep << u"unsafeFile: "_s + describe(SheetProblem::TooDeep);
    const QString enormous = u"unsafeFile: "_s + describe(SheetProblem::ElementTooLong);
    QTest::newRow("spaces without end")
        << QByteArray("Борис") << QByteArray("<text:s text:c=\"32767\"/>").repeated(520) << enormous;
    QTest::newRow("a long text in every column")
        << QByteArray("office:value-type=\"string\"><text:p>Борис")
        << "table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>" +
               QByteArray(1100, 'x')
        << enormous;
}

void TestOdsReader::damage()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, last);
    PackageMaker maker = PackageMaker::openDocument(table(row(text("Анна")) + row(text("Борис"))));
    QByteArray content = maker.content(u"content.xml"_s);
    QVERIFY(content.contains(from));
    maker.part(u"content.xml"_s, content.replace(from, to));
    QCOMPARE(dumpBoth(maker).last(), last);
}

void TestOdsReader::encrypted()
{
    const QString locked = u"unsupportedFile: "_s + describe(SheetProblem::PasswordProtected);
    PackageMaker maker = PackageMaker::openDocument(table(row(text("Анна"))));
    QByteArray manifest = maker.content(u"META-INF/manifest.xml"_s);
    manifest.replace("\"text/xml\"/>", "\"text/xml\"><manifest:encryption-data/></manifest:file-entry>");
    maker.part(u"META-INF/manifest.xml"_s, manifest).part(u"content.xml"_s, "\x8F\x01 noise");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"locked.ods"_s);
    maker.write(path);
    QCOMPARE(dumpRows(path), QStringList(locked));
    PackageMaker().part(u"encrypted-package"_s, "noise").part(u"mimetype"_s, "x").write(path);
    QCOMPARE(dumpRows(path), QStringList(locked));
}

void TestOdsReader::otherDocuments_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<SheetProblem>("problem");
    const QByteArray oasis = "application/vnd.oasis.opendocument.";
    QTest::newRow("text") << QByteArray("text") << oasis + "text" << SheetProblem::WordDocument;
    QTest::newRow("text, wrong type")
        << QByteArray("text") << oasis + "spreadsheet" << SheetProblem::WordDocument;
    QTest::newRow("presentation") << QByteArray("presentation") << oasis + "presentation"
                                  << SheetProblem::Presentation;
    QTest::newRow("before 2.0") << QByteArray("spreadsheet") << QByteArray("application/vnd.sun.xml.calc")
                                << SheetProblem::OldOpenOffice;
}

void TestOdsReader::otherDocuments()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(SheetProblem, problem);
    PackageMaker maker = PackageMaker::openDocument(table(row(text("Анна"))));
    QByteArray content = maker.content(u"content.xml"_s);
    maker.part(u"content.xml"_s, content.replace("office:spreadsheet", "office:" + body));
    maker.part(u"mimetype"_s, type);
    QCOMPARE(dumpBoth(maker), QStringList(u"unsupportedFile: "_s + describe(problem)));
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
