// SPDX-License-Identifier: GPL-3.0-or-later
// The quick tokenizer says what the full one says, or leaves the document to it.
#include "core/spreadsheet/OdsParser.h"
#include "core/spreadsheet/OdsScanner.h"
#include "core/spreadsheet/OdsXmlTokens.h"
#include "tests/spreadsheet/Pieces.h"

#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

QByteArray document(const QByteArray& rows)
{
    const QByteArray urn = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<office:document-content xmlns:office=\"" + urn + "office:1.0\" xmlns:table=\"" + urn +
           "table:1.0\" xmlns:text=\"" + urn +
           "text:1.0\"><office:body><office:spreadsheet><table:table table:name=\"S\">" + rows +
           "</table:table></office:spreadsheet></office:body></office:document-content>";
}

/// Cells of every shape that stands near the usual one.
const QByteArrayList kCells = {
    "<table:table-cell office:value-type=\"string\"><text:p>Анна &amp; Co</text:p></table:table-cell>",
    "<table:table-cell office:value-type=\"string\"><text:p>plain</text:p></table:table-cell>",
    "<table:table-cell><text:p></text:p></table:table-cell>",
    "<table:table-cell><text:p/></table:table-cell>",
    "<table:table-cell table:number-columns-repeated=\"3\"/>",
    "<table:table-cell table:number-columns-repeated=\"2\"><text:p>twice</text:p></table:table-cell>",
    "<table:table-cell><text:p>one</text:p><text:p>two</text:p></table:table-cell>",
    "<table:table-cell><text:p>a<text:s text:c=\"2\"/>b<text:tab/>c</text:p></table:table-cell>",
    "<table:table-cell><text:p>in <text:span>span</text:span></text:p></table:table-cell>",
    "<table:table-cell><text:p>blank behind</text:p> </table:table-cell>",
    "<table:table-cell><text:p >blank inside</text:p></table:table-cell >",
    "<table:table-cell><office:annotation><text:p>note</text:p></office:annotation><text:p>seen</text:p>"
    "</table:table-cell>",
    "<table:table-cell office:value-type=\"float\" office:value=\"1234.5\"><text:p>1234.5</text:p>"
    "</table:table-cell>",
    "<table:table-cell office:value-type=\"float\" office:value=\"79000000101\"><text:p>7.9E+010</text:p>"
    "</table:table-cell>",
    "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-01-01\"><text:p>01.01.24</text:p>"
    "</table:table-cell>",
    "<table:covered-table-cell><text:p>under another</text:p></table:covered-table-cell>",
    "<table:table-cell><text:p>a\r\nb</text:p></table:table-cell>",
};

struct Read {
    QStringList rows;
    RowStep end = RowStep::End;
    bool failed = false;
};

Read readAll(OdsTokens& tokens)
{
    const OdsStyles styles;
    OdsParser parser(tokens, styles, u"f"_s);
    Read read;
    SheetInfo sheet;
    Result<RowStep> step = parser.nextSheet(sheet);
    while (step && *step == RowStep::Row) {
        SheetRow row;
        qint64 repeated = 0;
        step = parser.nextRow(row, repeated);
        if (step && *step == RowStep::Row)
            read.rows +=
                QString::number(row.row) + u'x' + QString::number(repeated) + u": "_s + row.cells.join(u'|');
        else if (step && *step == RowStep::End)
            step = parser.nextSheet(sheet);
    }
    read.failed = !step;
    read.end = step ? *step : RowStep::End;
    return read;
}

Read quick(const QByteArray& bytes, qint64 piece = 1 << 16)
{
    Pieces source(bytes, piece);
    OdsScanner tokens(source, u"f"_s);
    return readAll(tokens);
}

Read full(const QByteArray& bytes)
{
    Pieces source(bytes, 1 << 16);
    OdsXmlTokens tokens(source, u"f"_s);
    return readAll(tokens);
}

} // namespace

class TestOdsParsers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsOfAnyShape();
    void cutAnywhere();
    void damagedAnywhere();
};

void TestOdsParsers::cellsOfAnyShape()
{
    for (const QByteArray& cell : kCells) {
        const QByteArray bytes = document("<table:table-row>" + cell + cell + "</table:table-row>");
        const Read slow = full(bytes);
        QVERIFY2(!slow.failed && slow.rows.size() == 1, cell.constData());
        QCOMPARE(quick(bytes).rows, slow.rows);
        QCOMPARE(quick(bytes).end, RowStep::End);
    }
}

void TestOdsParsers::cutAnywhere()
{
    QByteArray rows;
    QRandomGenerator random(4);
    for (int i = 0; i < 3000; ++i)
        rows += "<table:table-row>" + kCells.at(random.bounded(int(kCells.size()))) +
                kCells.at(random.bounded(int(kCells.size()))) + "</table:table-row>";
    const QByteArray bytes = document(rows);
    const Read slow = full(bytes);
    QCOMPARE(slow.rows.size(), 3000);
    for (const qint64 piece : {13, 1000, 65'536})
        QCOMPARE(quick(bytes, piece).rows, slow.rows);
}

void TestOdsParsers::damagedAnywhere()
{
    const QByteArray whole = document("<table:table-row>" + kCells.join() + "</table:table-row>");
    const QByteArray strange = "<>&/\"'= \0]x";
    QRandomGenerator random(7);
    int agreed = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = whole;
        const qsizetype at = random.bounded(int(bytes.size()));
        if (random.bounded(2) == 0)
            bytes[at] = strange[random.bounded(int(strange.size()))];
        else
            bytes.remove(at, 1 + random.bounded(6));
        const Read slow = full(bytes);
        const Read fast = quick(bytes);
        if (!slow.failed && !fast.failed && fast.end != RowStep::Unusual) {
            QVERIFY2(fast.rows == slow.rows, bytes.constData());
            ++agreed;
        }
    }
    QVERIFY(agreed > 50);
}

QTEST_GUILESS_MAIN(TestOdsParsers)
#include "test_ods_parsers.moc"
