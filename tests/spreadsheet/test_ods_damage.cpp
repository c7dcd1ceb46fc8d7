// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument files that are written unusually, damaged, locked, made to do harm, or no spreadsheets.
#include "core/spreadsheet/SheetProblem.h"
#include "tests/spreadsheet/OdsMaker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;
using namespace ods;
using namespace Qt::StringLiterals;

class TestOdsDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileRepetitions_data();
    void hostileRepetitions();
    void unusualXml_data();
    void unusualXml();
    void unusualLate();
    void endlessStyles();
    void damage_data();
    void damage();
    void encrypted();
    void otherDocuments_data();
    void otherDocuments();
};

void TestOdsDamage::hostileRepetitions_data()
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

void TestOdsDamage::hostileRepetitions()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, last);
    QCOMPARE(dumpTable(rows).last(), last);
}

void TestOdsDamage::unusualXml_data()
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

void TestOdsDamage::unusualXml()
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

void TestOdsDamage::unusualLate()
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

void TestOdsDamage::endlessStyles()
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

void TestOdsDamage::damage_data()
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

void TestOdsDamage::damage()
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

void TestOdsDamage::encrypted()
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

void TestOdsDamage::otherDocuments_data()
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

void TestOdsDamage::otherDocuments()
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

QTEST_GUILESS_MAIN(TestOdsDamage)
#include "test_ods_damage.moc"
