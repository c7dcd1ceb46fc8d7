// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/RowSource.h"
#include "tests/spreadsheet/PackageMaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace heliograph;
using namespace Qt::StringLiterals;

class TestXlsxReader : public QObject {
    Q_OBJECT

private:
    QString file(const PackageMaker& maker) const
    {
        const QString path = m_folder.filePath(u"Книга 1.xlsx"_s);
        maker.write(path);
        return path;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void torture();
    void sheetsOfTorture();
    void cells_data();
    void cells();
    void formats();
    void otherWaysToWriteXml_data();
    void otherWaysToWriteXml();
    void refused_data();
    void refused();
    void everyTruncationIsAnError();
    void bombIsUnsafe();
    void sheetIsFoundByName();
    void strictWorkbook();
    void prefixesEverywhere();
    void zip64();
    void rowsBehindADamageAreNotInvented();
    void positionReachesSize();
};

void TestXlsxReader::torture()
{
    const QStringList rows = dumpRows(QStringLiteral(HELIOGRAPH_TEST_DATA "/sheets/torture.xlsx"));
    const QStringList expected = {
        u"1: Телефон|Rich текст & run|  отступ  |line1\r\nline2|漢字"_s,
        u"2: 79031234567|TRUE|#N/A|inline|inrich"_s,
        u"6: 1|ab|2|TRUE|#DIV/0!"_s,
        u"8: 01.01.2024|01.01.2024|01.01.2024 18:00|01.01.2024 18:00|1,234.50|29.02.1900"_s,
        u"9: 10|5|0.1"_s,
        u"10: 14|7"_s,
        u"11:   literal str  "_s,
        u"1048576: 1"_s,
    };
    QCOMPARE(rows, expected);
}

void TestXlsxReader::sheetsOfTorture()
{
    const QString path = QStringLiteral(HELIOGRAPH_TEST_DATA "/sheets/torture.xlsx");
    const auto info = inspectFile(path, {});
    QVERIFY(info.has_value());
    QCOMPARE(info->format, u"xlsx"_s);
    QStringList sheets;
    for (const SheetInfo& sheet : info->sheets)
        sheets += u"%1 %2 %3 %4"_s.arg(sheet.name).arg(sheet.hidden).arg(sheet.rows).arg(sheet.headerRow);
    QCOMPARE(sheets, QStringList({u"Скрытый 1 1 0"_s, u"Данные 0 7 1"_s, u"Пустой 0 0 0"_s,
                                  u"Очень скрытый 1 1 0"_s}));

    const QStringList withHidden = dumpRows(path, true);
    QCOMPARE(withHidden.size(), 9);
    QVERIFY(withHidden.at(2).startsWith(u"5h: ||79031234567|"_s));
    QVERIFY(withHidden.at(2).endsWith(u"|Телефон"_s));
    QCOMPARE(withHidden.at(2).count(u'|'), 16383);
}

void TestXlsxReader::cells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    const auto cell = [](const QByteArray& attributes, const QByteArray& content) {
        return "<row><c " + attributes + ">" + content + "</c></row>";
    };
    QTest::newRow("phone as a double") << cell("", "<v>7.9000000101E10</v>") << u"1: 79000000101"_s;
    QTest::newRow("fifteen digits") << cell("", "<v>123456789012345</v>") << u"1: 123456789012345"_s;
    QTest::newRow("below 2^53") << cell("", "<v>9007199254740991</v>") << u"1: 9007199254740991"_s;
    QTest::newRow("binary noise") << cell("", "<v>0.30000000000000004</v>") << u"1: 0.3"_s;
    QTest::newRow("small") << cell("", "<v>1E-3</v>") << u"1: 0.001"_s;
    QTest::newRow("huge") << cell("", "<v>1e+20</v>") << u"1: 1E+20"_s;
    QTest::newRow("negative") << cell("", "<v>-5.50</v>") << u"1: -5.5"_s;
    QTest::newRow("no number") << cell("", "<v>abc</v>") << u"1: abc"_s;
    QTest::newRow("entities") << cell("t=\"str\"", "<v>a &lt;&#x43A;&#1086;&gt; &quot;</v>")
                              << u"1: a <ко> \""_s;
    QTest::newRow("escape") << cell("t=\"str\"", "<v>a_x0041_b_x005F_x0041_</v>") << u"1: aAb_x0041_"_s;
    QTest::newRow("surrogates") << cell("t=\"str\"", "<v>😀</v>") << u"1: 😀"_s;
    QTest::newRow("string beyond the table") << cell("t=\"s\"", "<v>7</v>") << QString();
    QTest::newRow("shared") << cell("t=\"s\"", "<v>1</v>") << u"1: one"_s;
    QTest::newRow("false") << cell("t=\"b\"", "<v>0</v>") << u"1: FALSE"_s;
    QTest::newRow("formula alone") << cell("", "<f>1+1</f>") << QString();
    QTest::newRow("formula and value") << cell("", "<f t=\"shared\" si=\"0\"/><v>3</v>") << u"1: 3"_s;
    QTest::newRow("phonetic runs")
        << cell("t=\"inlineStr\"", "<is><t>漢</t><rPh sb=\"0\" eb=\"1\"><t>かん</t></rPh><phoneticPr/></is>")
        << u"1: 漢"_s;
    QTest::newRow("blank texts make a blank row") << cell("t=\"str\"", "<v>  </v>") << QString();
    QTest::newRow("sparse")
        << QByteArray("<row r=\"4\"><c r=\"C4\"><v>1</v></c><c/><c><v>2</v></c><c r=\"G4\"/></row>")
        << u"4: ||1||2"_s;
    QTest::newRow("hidden") << QByteArray(
                                   "<row hidden=\"true\"><c><v>1</v></c></row><row><c><v>2</v></c></row>")
                            << u"2: 2"_s;
    QTest::newRow("angle bracket in an attribute")
        << QByteArray("<row><c r=\"A1\" x='a>b'><v>1</v></c></row>") << u"1: 1"_s;
}

void TestXlsxReader::cells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, expected);
    QCOMPARE(dumpRows(file(PackageMaker::workbook(rows))).join(u'\n'), expected);
}

void TestXlsxReader::formats()
{
    PackageMaker maker = PackageMaker::workbook(
        "<row><c s=\"1\"><v>0</v></c><c s=\"2\"><v>42</v></c><c s=\"9\"><v>7</v></c></row>");
    maker.styles(
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"00000\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/>"
        "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"
        "<dxfs><dxf><numFmt numFmtId=\"164\" formatCode=\"0.0\"/></dxf></dxfs>");
    // Excel 2013 and later add an extension of the same name.
    maker.part(u"xl/workbook.xml"_s,
               maker.content(u"xl/workbook.xml"_s)
                   .replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>")
                   .replace("</workbook>",
                            "<extLst><ext><e:workbookPr xmlns:e=\"urn:x15\" a=\"1\"/>"
                            "<e:sheet xmlns:e=\"urn:x15\" id=\"rId1\" name=\"No\"/></ext></extLst>"
                            "</workbook>"));
    QCOMPARE(dumpRows(file(maker)), QStringList(u"1: 01.01.1904|00042|7"_s));
}

void TestXlsxReader::otherWaysToWriteXml_data()
{
    QTest::addColumn<QByteArray>("sheet");
    const QByteArray ns = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray prefixed =
        "<x:worksheet " + QByteArray(ns).replace("xmlns=", "xmlns:x=") +
        "><x:sheetData><x:row r=\"1\"><x:c t=\"str\"><x:v>да</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    QTest::newRow("prefixes") << prefixed;
    const QByteArray plain =
        "<worksheet " + ns +
        "><sheetData><row r=\"1\"><c t=\"str\"><v>да</v></c></row></sheetData></worksheet>";
    QTest::newRow("nothing special") << plain;
    const QString wide = u"\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s + QString::fromUtf8(plain);
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
    QTest::newRow("windows-1251 declared as such") << "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" +
                                                          QByteArray(plain).replace("да", "&#1076;&#1072;");
    QTest::newRow("comment") << QByteArray(plain).replace("<sheetData>", "<!-- <sheetData/> --><sheetData>");
    QTest::newRow("comment in a cell") << QByteArray(plain).replace("<v>", "<!-- c --><v>");
    QTest::newRow("CDATA") << QByteArray(plain).replace("да", "<![CDATA[да]]>");
    QTest::newRow("BOM") << "\xEF\xBB\xBF" + plain;
    QTest::newRow("line breaks") << QByteArray(plain).replace("><", ">\r\n  <");
    QTest::newRow("unknown element") << QByteArray(plain).replace("</v>", "</v><extLst><ext/></extLst>");
    QTest::newRow("attribute with spaces") << QByteArray(plain).replace("t=\"str\"", "t = 'str'");
}

void TestXlsxReader::otherWaysToWriteXml()
{
    QFETCH(QByteArray, sheet);
    PackageMaker maker = PackageMaker::workbook({});
    QCOMPARE(dumpRows(file(maker.part(u"xl/odd place/first.xml"_s, sheet))), QStringList(u"1: да"_s));
}

void TestXlsxReader::refused_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("error");
    const QString sheet = u"xl/odd place/first.xml"_s;
    const QString book = u"xl/workbook.xml"_s;
    const QString rels = u"xl/_rels/workbook.xml.rels"_s;
    QTest::newRow("doctype") << sheet << QByteArray("<worksheet")
                             << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet") << u"unsafeFile"_s;
    QTest::newRow("doctype in the workbook")
        << book << QByteArray("<workbook ") << QByteArray("<!DOCTYPE a><workbook ") << u"unsafeFile"_s;
    QTest::newRow("doctype in the strings")
        << u"xl/strings.xml"_s << QByteArray("<sst") << QByteArray("<!DOCTYPE a><sst") << u"unsafeFile"_s;
    QTest::newRow("column XFE") << sheet << QByteArray("A1") << QByteArray("XFE1") << u"damagedFile"_s;
    QTest::newRow("row 1048577") << sheet << QByteArray("<row r=\"1\"") << QByteArray("<row r=\"1048577\"")
                                 << u"damagedFile"_s;
    QTest::newRow("row 0") << sheet << QByteArray("<row r=\"1\"") << QByteArray("<row r=\"0\"")
                           << u"damagedFile"_s;
    QTest::newRow("wrong end tag") << sheet << QByteArray("</v>") << QByteArray("</w>") << u"damagedFile"_s;
    QTest::newRow("cut off") << sheet << QByteArray("</c></row></sheetData></worksheet>") << QByteArray()
                             << u"damagedFile"_s;
    QTest::newRow("not UTF-8") << sheet << QByteArray("text") << QByteArray("\xC0\xE0") << u"damagedFile"_s;
    QTest::newRow("unknown entity") << sheet << QByteArray("text") << QByteArray("&b;") << u"damagedFile"_s;
    QTest::newRow("sheet outside") << rels << QByteArray("/xl/odd place/") << QByteArray("../../../etc/")
                                   << u"unsafeFile"_s;
    QTest::newRow("sheet on the network")
        << rels << QByteArray("/xl/odd place/first.xml\"")
        << QByteArray("http://a/b.xml\" TargetMode=\"External\"") << u"unsafeFile"_s;
    QTest::newRow("sheet is missing")
        << rels << QByteArray("first.xml") << QByteArray("second.xml") << u"damagedFile"_s;
    QTest::newRow("no sheets") << book << QByteArray("r:id=\"rId1\"") << QByteArray() << u"damagedFile"_s;
    QTest::newRow("text document") << u"_rels/.rels"_s << QByteArray("xl/workbook.xml")
                                   << QByteArray("word/document.xml") << u"unsupportedFile"_s;
    QTest::newRow("binary workbook") << u"_rels/.rels"_s << QByteArray("xl/workbook.xml")
                                     << QByteArray("xl/workbook.bin") << u"unsupportedFile"_s;
}

void TestXlsxReader::refused()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, error);
    PackageMaker maker = PackageMaker::workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>text</v></c></row>");
    QCOMPARE(dumpRows(file(maker)), QStringList(u"1: text"_s));
    QVERIFY(maker.content(part).contains(from));
    const QStringList rows = dumpRows(file(maker.part(part, maker.content(part).replace(from, to))));
    QVERIFY2(rows.constLast().startsWith(error + u": "_s), qPrintable(rows.join(u'\n')));
    QVERIFY(rows.constLast().size() > error.size() + 2); // a detail for the sentence
}

void TestXlsxReader::everyTruncationIsAnError()
{
    QFile whole(QStringLiteral(HELIOGRAPH_TEST_DATA "/sheets/torture.xlsx"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString path = m_folder.filePath(u"cut.xlsx"_s);
    for (qsizetype length = 4; length < bytes.size(); length += 97) {
        QFile cut(path);
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(bytes.first(length));
        cut.close();
        const QStringList rows = dumpRows(path);
        QVERIFY2(rows.constLast().startsWith(u"damagedFile: "_s), qPrintable(rows.join(u'\n')));
    }
}

void TestXlsxReader::bombIsUnsafe()
{
    PackageMaker maker =
        PackageMaker::workbook("<row><c t=\"str\"><v>" + QByteArray(80'000'000, 'x') + "</v></c></row>");
    QVERIFY(dumpRows(file(maker)).constLast().startsWith(u"unsafeFile: "_s));
    PackageMaker strings = PackageMaker::workbook({});
    strings.strings("<si><t>" + QByteArray(80'000'000, ' ') + "</t></si>");
    QVERIFY(dumpRows(file(strings)).constLast().startsWith(u"unsafeFile: "_s));
}

void TestXlsxReader::sheetIsFoundByName()
{
    const QString path = file(PackageMaker::workbook("<row><c><v>1</v></c></row>"));
    QCOMPARE(dumpRows(path, false, u"Data"_s), QStringList(u"1: 1"_s));
    QCOMPARE(dumpRows(path, false, u" data"_s), QStringList(u"1: 1"_s));
    QCOMPARE(dumpRows(path, false, u"Sheet1"_s), QStringList(u"badInput: Sheet1"_s));
    const QString torture = QStringLiteral(HELIOGRAPH_TEST_DATA "/sheets/torture.xlsx");
    QCOMPARE(dumpRows(torture, false, u"Очень скрытый"_s), QStringList(u"1: 666"_s));
}

void TestXlsxReader::strictWorkbook()
{
    PackageMaker maker = PackageMaker::workbook("<row><c t=\"s\"><v>1</v></c></row>");
    for (const QString& part : {u"_rels/.rels"_s, u"xl/_rels/workbook.xml.rels"_s, u"xl/workbook.xml"_s,
                                u"xl/odd place/first.xml"_s, u"xl/strings.xml"_s}) {
        maker.part(part, maker.content(part)
                             .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                      "http://purl.oclc.org/ooxml/spreadsheetml/main")
                             .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                      "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    }
    QCOMPARE(dumpRows(file(maker)), QStringList(u"1: one"_s));
}

void TestXlsxReader::prefixesEverywhere()
{
    PackageMaker maker = PackageMaker::workbook("<row><c t=\"s\"><v>1</v></c></row>");
    for (const QString& part : {u"_rels/.rels"_s, u"xl/_rels/workbook.xml.rels"_s, u"xl/workbook.xml"_s,
                                u"xl/odd place/first.xml"_s, u"xl/strings.xml"_s, u"xl/styles.xml"_s}) {
        QByteArray xml = maker.content(part);
        xml.replace("</", "\x01").replace("<?", "\x02").replace("<", "<ns0:");
        xml.replace("\x01", "</ns0:").replace("\x02", "<?").replace(" xmlns=", " xmlns:ns0=");
        maker.part(part, xml.replace("xmlns:r=", "xmlns:q=").replace("r:id=", "q:id="));
    }
    QCOMPARE(dumpRows(file(maker)), QStringList(u"1: one"_s));
}

void TestXlsxReader::zip64()
{
    const QString path = file(PackageMaker::workbook("<row><c t=\"s\"><v>1</v></c></row>"));
    QFile package(path);
    QVERIFY(package.open(QIODevice::ReadWrite));
    QByteArray bytes = package.readAll();
    // The sizes and the place of the directory move into records of 64 bits, as streaming writers do it.
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    const auto wide = [](quint64 value) {
        QByteArray raw(8, '\0');
        qToLittleEndian(value, raw.data());
        return raw;
    };
    const auto entries = qFromLittleEndian<quint16>(bytes.constData() + end + 10);
    const auto size = qFromLittleEndian<quint32>(bytes.constData() + end + 12);
    const auto from = qFromLittleEndian<quint32>(bytes.constData() + end + 16);
    const QByteArray record = "PK\x06\x06" + wide(44) + QByteArray("\x2D\0\x2D\0", 4) + QByteArray(8, '\0') +
                              wide(entries) + wide(entries) + wide(size) + wide(from);
    const QByteArray locator =
        "PK\x06\x07" + QByteArray(4, '\0') + wide(quint64(end)) + QByteArray("\1\0\0\0", 4);
    bytes.replace(end + 8, 12, QByteArray(12, '\xFF'));
    bytes.insert(end, record + locator);
    package.seek(0);
    package.write(bytes);
    package.close();
    QCOMPARE(dumpRows(path), QStringList(u"1: one"_s));
}

void TestXlsxReader::rowsBehindADamageAreNotInvented()
{
    QByteArray rows;
    for (int i = 1; i <= 5000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"str\"><v>row " + QByteArray::number(i) +
                "</v></c></row>";
    PackageMaker maker = PackageMaker::workbook(rows + "<row><c><v>1</v></c></oops>");
    const QStringList read = dumpRows(file(maker));
    QCOMPARE(read.size(), 5001);
    QCOMPARE(read.at(4999), u"5000: row 5000"_s);
    QVERIFY(read.at(5000).startsWith(u"damagedFile: "_s));
    // Something unusual late in the part: the full parser takes over where the quick one stopped.
    const QStringList whole =
        dumpRows(file(PackageMaker::workbook(rows + "<!-- x --><row><c><v>1</v></c></row>")));
    QCOMPARE(whole.size(), 5001);
    QCOMPARE(whole.at(0), u"1: row 1"_s);
    QCOMPARE(whole.at(5000), u"5001: 1"_s);
}

void TestXlsxReader::positionReachesSize()
{
    auto source = openRows(QStringLiteral(HELIOGRAPH_TEST_DATA "/sheets/torture.xlsx"), {});
    QVERIFY(source.has_value());
    for (auto row = (*source)->next(); row && *row;)
        row = (*source)->next();
    QCOMPARE((*source)->position(), (*source)->size());
    QVERIFY((*source)->size() > 0);
    QVERIFY(!(*source)->next().value().has_value());
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "test_xlsx_reader.moc"
