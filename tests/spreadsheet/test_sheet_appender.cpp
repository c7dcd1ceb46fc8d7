// SPDX-License-Identifier: GPL-3.0-or-later
// Columns added to the markup of a sheet: what changes, and that nothing else does.
#include "core/spreadsheet/SheetAppender.h"
#include "core/spreadsheet/SheetExtent.h"
#include "core/spreadsheet/Utf8Part.h"

#include <QMap>
#include <QTest>
#include <QXmlStreamReader>

#include <cstring>

using namespace heliograph;

namespace {

/// Bytes that come in pieces of one size.
class PiecewiseSource : public ByteSource {
public:
    explicit PiecewiseSource(QByteArray bytes, qint64 piece = 1 << 16)
        : m_bytes(std::move(bytes)), m_piece(piece)
    {}

    Result<qint64> read(char* data, qint64 max) override
    {
        const qint64 count = std::min({max, m_piece, m_bytes.size() - m_at});
        std::memcpy(data, m_bytes.constData() + m_at, std::size_t(count));
        m_at += count;
        return count;
    }

private:
    QByteArray m_bytes;
    qint64 m_piece;
    qint64 m_at = 0;
};

Result<QByteArray> readAll(ByteSource& source, qint64 piece = 1 << 16)
{
    QByteArray all;
    QByteArray block(piece, Qt::Uninitialized);
    for (;;) {
        const Result<qint64> got = source.read(block.data(), piece);
        if (!got)
            return forward(got);
        if (*got == 0)
            return all;
        all.append(block.constData(), *got);
    }
}

QByteArray sheet(const QByteArray& content)
{
    return "<worksheet>" + content + "</worksheet>";
}

// What a sheet becomes with two columns behind the last used one: a text and a number.
Result<QByteArray> appended(const QByteArray& xml, const QMap<qint64, QStringList>& cells,
                            qint64 headerRow = 1, qint64 piece = 1 << 16)
{
    PiecewiseSource measured(xml, piece);
    const Result<SheetExtent> extent = measureSheet(measured, QStringLiteral("a.xlsx"), headerRow);
    if (!extent)
        return forward(extent);
    PiecewiseSource source(xml, piece);
    SheetAppender appender(source, QStringLiteral("a.xlsx"),
                           {extent->columns, {{18, false}, {8, true}}, headerRow, extent->rows},
                           [&cells](qint64 row) { return Result<QStringList>(cells.value(row)); });
    return readAll(appender, piece);
}

const QMap<qint64, QStringList> kCells{{1, {QStringLiteral("State"), QStringLiteral("Parts")}},
                                       {2, {QStringLiteral("Delivered"), QStringLiteral("3")}}};

} // namespace

class SheetAppenderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changes_data();
    void changes();
    void piecesDontMatter();
    void widths_data();
    void widths();
    void escapesTexts_data();
    void escapesTexts();
    void measures_data();
    void measures();
    void refuses_data();
    void refuses();
    void stopsWithTheCells();
    void readsOtherEncodings_data();
    void readsOtherEncodings();
};

void SheetAppenderTest::changes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray widths = "<cols><col min=\"2\" max=\"2\" width=\"18\" customWidth=\"1\"/>"
                              "<col min=\"3\" max=\"3\" width=\"8\" customWidth=\"1\"/></cols>";
    const QByteArray status =
        "<c r=\"B2\" t=\"inlineStr\"><is><t>Delivered</t></is></c><c r=\"C2\"><v>3</v></c>";
    const auto row = [&](const char* name, const QByteArray& rows, const QByteArray& newRows) {
        QTest::newRow(name) << sheet("<sheetData>" + rows + "</sheetData>")
                            << sheet(widths + "<sheetData>" + newRows + "</sheetData>");
    };
    const QByteArray cell = "<c r=\"A2\"><v>1</v></c>";
    row("behind the last cell", "<row r=\"2\">" + cell + "</row>",
        "<row r=\"2\">" + cell + status + "</row>");
    row("spans are dropped", "<row r=\"2\" spans=\"1:1\" ht=\"20\">" + cell + "</row>",
        "<row r=\"2\" ht=\"20\">" + cell + status + "</row>");
    row("before what follows the cells", "<row r=\"2\">" + cell + "<extLst><ext/></extLst></row>",
        "<row r=\"2\">" + cell + status + "<extLst><ext/></extLst></row>");
    row("rows without numbers", "<row><c><v>0</v></c></row><row><c><v>1</v></c></row>",
        "<row><c><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>State</t></is></c><c r=\"C1\" "
        "t=\"inlineStr\">"
        "<is><t>Parts</t></is></c></row><row><c><v>1</v></c>" +
            status + "</row>");
    row("other rows stay", "<row r=\"3\" spans='1:1'>" + cell + "</row><row r=\"2\">" + cell + "</row>",
        "<row r=\"3\" spans='1:1'>" + cell + "</row><row r=\"2\">" + cell + status + "</row>");
    row("header's look", "<row r=\"1\"><c r=\"A1\" s=\"7\"><v>0</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" s=\"7\"><v>0</v></c><c r=\"B1\" s=\"7\" "
        "t=\"inlineStr\"><is><t>State</t></is>"
        "</c><c r=\"C1\" s=\"7\" t=\"inlineStr\"><is><t>Parts</t></is></c></row>");
    row("empty cells lend their look",
        "<row r=\"2\">" + cell + "<c r=\"B2\" s=\"4\"/><c r=\"C2\" s=\"5\"></c><c r=\"D2\" s=\"6\"/></row>",
        "<row r=\"2\">" + cell +
            "<c r=\"B2\" s=\"4\" t=\"inlineStr\"><is><t>Delivered</t></is></c><c r=\"C2\"><v>3</v></c>"
            "<c r=\"D2\" s=\"6\"/></row>");
    row("between empty cells", "<row r=\"2\">" + cell + "<c r=\"C2\" s=\"5\"/><c r=\"XFD2\" s=\"6\"/></row>",
        "<row r=\"2\">" + cell + status + "<c r=\"XFD2\" s=\"6\"/></row>");
    row("comments, CDATA and formulas",
        "<!-- <row> --><row r=\"2\"><c r=\"A2\" "
        "t=\"str\"><f><![CDATA[A1>\"<c>\"]]></f><v>a&amp;b</v></c></row>",
        "<!-- <row> --><row r=\"2\"><c r=\"A2\" t=\"str\"><f><![CDATA[A1>\"<c>\"]]></f><v>a&amp;b</v></c>" +
            status + "</row>");
    QTest::newRow("dimension") << sheet("<dimension ref=\"A1:A2\"/><sheetData><row r=\"5\">" + cell +
                                        "</row></sheetData>")
                               << sheet("<dimension ref=\"A1:C5\"/>" + widths + "<sheetData><row r=\"5\">" +
                                        cell + "</row></sheetData>");
    QTest::newRow("row that closes itself")
        << sheet("<sheetData><row r=\"1\">" + cell + "</row><row r=\"2\" s=\"1\"/></sheetData>")
               .replace("A2", "A1")
        << sheet(widths +
                 "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>"
                 "State</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Parts</t></is></c></row>"
                 "<row r=\"2\" s=\"1\">" +
                 status + "</row></sheetData>");
    QTest::newRow("prefix")
        << QByteArray("<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"2\"><x:c r=\"A2\"><x:v>1"
                      "</x:v></x:c></x:row></x:sheetData></x:worksheet>")
        << QByteArray("<x:worksheet xmlns:x=\"m\"><x:cols><x:col min=\"2\" max=\"2\" width=\"18\" "
                      "customWidth=\"1\"/><x:col min=\"3\" max=\"3\" width=\"8\" customWidth=\"1\"/>"
                      "</x:cols><x:sheetData><x:row r=\"2\"><x:c r=\"A2\"><x:v>1</x:v></x:c><x:c "
                      "r=\"B2\" t=\"inlineStr\"><x:is><x:t>Delivered</x:t></x:is></x:c><x:c r=\"C2\"><x:v>"
                      "3</x:v></x:c></x:row></x:sheetData></x:worksheet>");
}

void SheetAppenderTest::changes()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Result<QByteArray> made = appended(before, kCells);
    QVERIFY2(made, made ? "" : qPrintable(describe(made.error())));
    QCOMPARE(*made, after);
}

void SheetAppenderTest::piecesDontMatter()
{
    QByteArray rows;
    for (int row = 1; row <= 300; ++row)
        rows += "<row r=\"" + QByteArray::number(row) + "\"><c r=\"A" + QByteArray::number(row) +
                "\" t=\"inlineStr\"><is><t>a > b &amp; c</t></is></c></row>\n";
    QMap<qint64, QStringList> cells;
    for (int row = 1; row <= 300; row += 3)
        cells.insert(row, {QStringLiteral("Доставлено %1").arg(row), QString::number(row)});
    const QByteArray xml = sheet("<sheetData>" + rows + "</sheetData>");
    const Result<QByteArray> whole = appended(xml, cells);
    QVERIFY(whole);
    QCOMPARE(whole->count("inlineStr"), 300 + 100 + 1);
    for (const qint64 piece : {1, 7, 4096}) {
        const Result<QByteArray> made = appended(xml, cells, 1, piece);
        QVERIFY(made);
        QCOMPARE(*made, *whole);
    }
}

void SheetAppenderTest::widths_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray own = "<col min=\"2\" max=\"2\" width=\"18\" customWidth=\"1\"/>"
                           "<col min=\"3\" max=\"3\" width=\"8\" customWidth=\"1\"/>";
    QTest::newRow("behind the others") << QByteArray("<cols><col min=\"1\" max=\"1\" width=\"9\"/></cols>")
                                       << "<cols><col min=\"1\" max=\"1\" width=\"9\"/>" + own + "</cols>";
    QTest::newRow("none") << QByteArray("<cols/>") << "<cols>" + own + "</cols>";
    QTest::newRow("out of what is hidden to the right")
        << QByteArray("<cols><col min=\"1\" max=\"16384\" hidden=\"1\" style=\"3\"/></cols>")
        << "<cols><col hidden=\"1\" style=\"3\" min=\"1\" max=\"1\"/>" + own +
               "<col hidden=\"1\" style=\"3\" min=\"4\" max=\"16384\"/></cols>";
    QTest::newRow("in the place of theirs")
        << QByteArray("<cols><col min=\"2\" max=\"2\" width=\"1\"/><col min=\"3\" max=\"9\" "
                      "width=\"2\"></col></cols>")
        << "<cols>" + own + "<col width=\"2\" min=\"4\" max=\"9\"/></cols>";
}

void SheetAppenderTest::widths()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray rows = "<sheetData><row r=\"3\"><c r=\"A3\"><v>1</v></c></row></sheetData>";
    const Result<QByteArray> made = appended(sheet(before + rows), kCells);
    QVERIFY(made);
    // The order of attributes means nothing; that of columns does.
    const auto columns = [](const QByteArray& xml) {
        QStringList found;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"col")
                continue;
            QStringList attributes;
            for (const QXmlStreamAttribute& one : reader.attributes())
                attributes += one.name().toString() + u'=' + one.value().toString();
            attributes.sort();
            found += attributes.join(u' ');
        }
        return reader.hasError() ? QStringList(reader.errorString()) : found;
    };
    QCOMPARE(columns(*made), columns(sheet(after + rows)));
}

void SheetAppenderTest::escapesTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("markup");
    QTest::newRow("markup") << QStringLiteral("a<b>&\"") << QByteArray("<t>a&lt;b&gt;&amp;\"</t>");
    QTest::newRow("Russian") << QStringLiteral("Доставлено") << QByteArray("<t>Доставлено</t>");
    QTest::newRow("edges") << QStringLiteral(" a\n") << QByteArray("<t xml:space=\"preserve\"> a\n</t>");
    QTest::newRow("control characters")
        << QStringLiteral("a\u0007\rb") << QByteArray("<t>a_x0007__x000D_b</t>");
    QTest::newRow("looks like an escape") << QStringLiteral("_x0041_") << QByteArray("<t>_x005F_x0041_</t>");
    QTest::newRow("never a formula") << QStringLiteral("=1+1") << QByteArray("<t>=1+1</t>");
    QTest::newRow("cut where a cell ends") << QString(32'766, u'a') + QStringLiteral("😀")
                                           << QByteArray("<t>") + QByteArray(32'766, 'a') + "</t>";
}

void SheetAppenderTest::escapesTexts()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, markup);
    const Result<QByteArray> made = appended(
        sheet("<sheetData><row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData>"), {{2, {text, {}}}});
    QVERIFY(made);
    QVERIFY2(made->contains("<is>" + markup + "</is>"), made->constData());
}

void SheetAppenderTest::measures_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << sheet("<sheetData/>") << 0;
    QTest::newRow("value") << sheet("<sheetData><row><c r=\"C1\"><v>1</v></c></row></sheetData>") << 3;
    QTest::newRow("look alone") << sheet("<sheetData><row><c r=\"XFD1\" s=\"1\"/></row></sheetData>") << 0;
    QTest::newRow("formula without a value")
        << sheet("<sheetData><row><c r=\"D1\" t=\"str\"><f>IF(1,\"\")</f><v/></c></row></sheetData>") << 4;
    QTest::newRow("shared formula")
        << sheet("<sheetData><row><c r=\"E1\"><f t=\"shared\" si=\"0\"/></c></row></sheetData>") << 5;
    QTest::newRow("hidden rows count")
        << sheet("<sheetData><row hidden=\"1\"><c r=\"F1\"><v>1</v></c></row></sheetData>") << 6;
    QTest::newRow("merged beside the table")
        << sheet("<sheetData/><mergeCells count=\"2\"><mergeCell ref=\"A1:Z1\"/><mergeCell ref=\"B2:G4\"/>"
                 "</mergeCells>")
        << 7;
    QTest::newRow("elsewhere in the part")
        << sheet("<sheetData/><extLst><ext><c r=\"Z1\"><v>1</v></c></ext></extLst>") << 0;
}

void SheetAppenderTest::measures()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, columns);
    PiecewiseSource source(xml);
    const Result<SheetExtent> extent = measureSheet(source, QStringLiteral("a.xlsx"), 2);
    QVERIFY(extent);
    QCOMPARE(extent->columns, columns);
}

void SheetAppenderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("breaks off in a tag")
        << QByteArray("<worksheet><sheetData><row r=\"1") << ErrorCode::DamagedFile;
    QTest::newRow("breaks off") << QByteArray("<worksheet><sheetData><row r=\"1\">")
                                << ErrorCode::DamagedFile;
    QTest::newRow("too many ends") << QByteArray("<worksheet></worksheet></worksheet>")
                                   << ErrorCode::DamagedFile;
    QTest::newRow("no row") << sheet("<sheetData><row r=\"one\"/></sheetData>") << ErrorCode::DamagedFile;
    QTest::newRow("no cell") << sheet("<sheetData><row><c r=\"$A$1\"/></row></sheetData>")
                             << ErrorCode::DamagedFile;
    QTest::newRow("DOCTYPE") << "<!DOCTYPE worksheet [<!ENTITY a \"b\">]>" + sheet("")
                             << ErrorCode::UnsafeFile;
    QTest::newRow("endless tag") << "<worksheet a=\"" + QByteArray(40 << 20, 'x') << ErrorCode::UnsafeFile;
}

void SheetAppenderTest::refuses()
{
    QFETCH(QByteArray, xml);
    QFETCH(ErrorCode, code);
    const Result<QByteArray> made = appended(xml, kCells);
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
}

void SheetAppenderTest::stopsWithTheCells()
{
    PiecewiseSource source(sheet("<sheetData><row r=\"1\"/><row r=\"2\"/></sheetData>"));
    SheetAppender appender(
        source, QStringLiteral("a.xlsx"), {1, {{18, false}}, 0, 2}, [](qint64 row) -> Result<QStringList> {
            return row == 2 ? Result<QStringList>(fail(ErrorCode::Cancelled)) : QStringList();
        });
    const Result<QByteArray> made = readAll(appender);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
}

void SheetAppenderTest::readsOtherEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("wanted");
    const QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"%1\"?><a>Тест é 😀</a>");
    const QString tail = text.mid(text.indexOf(u"<a>"));
    const QByteArray declared = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    const QString utf16 = text.arg(QStringLiteral("UTF-16"));
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringConverter::Utf16BE);
    QTest::newRow("UTF-16LE with BOM") << QByteArray(little.encode(utf16)) << declared + tail.toUtf8();
    QTest::newRow("UTF-16BE without") << QByteArray(big.encode(utf16)) << declared + tail.toUtf8();
    const QString latin = QStringLiteral("<?xml version='1.0' encoding='ISO-8859-1'?><a>é</a>");
    QTest::newRow("Latin-1") << latin.toLatin1() << declared + "<a>é</a>";
    for (const char* name : {"UTF-8", "utf-8"}) {
        const QByteArray same = text.arg(QLatin1StringView(name)).toUtf8();
        QTest::newRow(name) << same << same;
    }
    QTest::newRow("nothing said") << tail.toUtf8() << tail.toUtf8();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void SheetAppenderTest::readsOtherEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, wanted);
    for (const qint64 piece : {1, 3, 65536}) {
        Utf8Part part(std::make_unique<PiecewiseSource>(bytes, piece));
        const Result<QByteArray> read = readAll(part, piece);
        QVERIFY(read);
        QCOMPARE(*read, wanted);
    }
}

QTEST_GUILESS_MAIN(SheetAppenderTest)
#include "test_sheet_appender.moc"
