// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/SheetScanner.h"
#include "core/spreadsheet/SheetXmlParser.h"
#include "core/spreadsheet/XlsxReader.h"
#include "tests/spreadsheet/PackageMaker.h"
#include "tests/spreadsheet/Pieces.h"

#include <QRandomGenerator>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    QStringList rows;
    RowStep end = RowStep::End;
    bool failed = false;
};

Read readAll(SheetParser& parser)
{
    Read read;
    for (;;) {
        SheetRow row;
        const Result<RowStep> step = parser.next(row);
        read.failed = !step;
        if (!step || *step != RowStep::Row) {
            read.end = step.value_or(RowStep::End);
            return read;
        }
        while (!row.cells.isEmpty() && row.cells.constLast().isEmpty())
            row.cells.removeLast();
        read.rows += u"%1 %2 %3"_s.arg(row.row).arg(row.hidden).arg(row.cells.join(u'|'));
    }
}

CellText texts()
{
    const auto strings = SharedStrings::read(
        [] { return std::make_unique<Pieces>("<sst><si><t>zero</t></si><si><t>один</t></si></sst>", 7); },
        u"f"_s);
    auto formats =
        std::vector<NumberFormat>{NumberFormat(), NumberFormat::builtIn(14), NumberFormat::builtIn(4)};
    return CellText(std::make_shared<const SharedStrings>(strings.value()),
                    std::make_shared<const std::vector<NumberFormat>>(std::move(formats)), false);
}

const QByteArray kSheet = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"m\"><cols><col "
                          "min=\"1\"/></cols><sheetData>\n"
                          "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                          "t=\"s\"><v>1</v></c><c r=\"C1\"/></row>"
                          "<row r=\"3\" hidden=\"1\"><c r=\"B3\" s=\"1\"><v>45292</v></c><c r=\"D3\" "
                          "s=\"2\"><v>1234.5</v></c></row>\r\n"
                          "<row><c><v>7.9000000101E10</v></c><c t=\"str\"><f>A1&amp;B1</f><v>a &amp; "
                          "б</v></c><c t=\"b\"><v>1</v></c>"
                          "<c t=\"e\"><v>#N/A</v></c></row><row r=\"9\"/>"
                          "<row r=\"10\"><c t=\"inlineStr\"><is><t xml:space=\"preserve\"> строка "
                          "</t></is></c><c t=\"inlineStr\"><is><r><rPr><b/></rPr>"
                          "<t>раз_x0041_</t></r><r><t>два</t></r><rPh><t>нет</t></rPh></is></c><c "
                          "t=\"d\"><v>2024-01-01</v></c></row>"
                          "</sheetData><mergeCells/></worksheet>";

Read quick(const QByteArray& sheet, qint64 piece = 1 << 20)
{
    CellText text = texts();
    Pieces source(sheet, piece);
    SheetScanner scanner(source, text, u"f"_s);
    return readAll(scanner);
}

Read full(const QByteArray& sheet)
{
    CellText text = texts();
    Pieces source(sheet, 1 << 20);
    SheetXmlParser parser(source, text, u"f"_s);
    return readAll(parser);
}

} // namespace

class TestSheetParsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothReadTheSame();
    void piecesOfAnySize();
    void mutations_data();
    void mutations();
    void stringsOfAnyShape();
    void wholeFilesBothWays();
};

void TestSheetParsers::bothReadTheSame()
{
    const QStringList expected = {u"1 0 zero|один"_s, u"3 1 |01.01.2024||1,234.50"_s,
                                  u"4 0 79000000101|a & б|TRUE|#N/A"_s, u"9 0 "_s,
                                  u"10 0  строка |разAдва|01.01.2024"_s};
    QCOMPARE(full(kSheet).rows, expected);
    const Read read = quick(kSheet);
    QCOMPARE(read.rows, expected);
    QCOMPARE(int(read.end), int(RowStep::End));
}

void TestSheetParsers::piecesOfAnySize()
{
    const QStringList expected = full(kSheet).rows;
    for (const qint64 piece : {1, 2, 3, 7, 64, 333}) {
        const Read read = quick(kSheet, piece);
        QCOMPARE(read.rows, expected);
        QCOMPARE(int(read.end), int(RowStep::End));
    }
}

void TestSheetParsers::mutations_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever is done to the bytes: where the full parser can read them and the quick one doesn't give up, they
/// agree; where the full parser fails, the quick one has no other rows before that place.
void TestSheetParsers::mutations()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    constexpr QByteArrayView kBytes = "<>/&;\"'= \n\t:!?-[]0123ABXFDrcvtsif\xD0\xB4\x00";
    int agreed = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray sheet = kSheet;
        const int changes = 1 + int(random.bounded(3));
        for (int i = 0; i < changes; ++i) {
            const qsizetype at = random.bounded(int(sheet.size()));
            switch (random.bounded(4)) {
            case 0:
                sheet[at] = kBytes[random.bounded(int(kBytes.size()))];
                break;
            case 1:
                sheet.remove(at, 1 + random.bounded(6));
                break;
            case 2:
                sheet.insert(at, kBytes[random.bounded(int(kBytes.size()))]);
                break;
            default:
                sheet.insert(at, sheet.mid(random.bounded(int(sheet.size())), random.bounded(40)));
            }
        }
        const Read slow = full(sheet);
        const Read fast = quick(sheet);
        if (!slow.failed && fast.end != RowStep::Unusual) {
            QVERIFY2(fast.rows == slow.rows, sheet.constData());
            ++agreed;
        }
        const qsizetype common = std::min(fast.rows.size(), slow.rows.size());
        QVERIFY2(slow.failed || fast.rows.first(common) == slow.rows.first(common), sheet.constData());
    }
    QVERIFY(agreed > 50);
}

void TestSheetParsers::stringsOfAnyShape()
{
    const QByteArray items =
        "<si><t>а &amp; b</t></si><si/><si><t/></si><si><r><t>x</t></r><r><t> y</t></r></si>"
        "<si><t>_x0041_</t><rPh><t>no</t></rPh></si><si><t>a\r\nb</t></si>";
    const QStringList expected = {u"а & b"_s, u""_s, u""_s, u"x y"_s, u"A"_s, u"a\nb"_s};
    for (const QByteArray& table :
         {"<sst>" + items + "</sst>", "<sst><!-- full parser -->" + items + "</sst>",
          "<x:sst xmlns:x=\"m\">" +
              QByteArray(items).replace("</", "<$x:").replace("<", "<x:").replace("<x:$x:", "</x:") +
              "</x:sst>"}) {
        for (const qint64 piece : {1, 5, 1000}) {
            const auto strings =
                SharedStrings::read([&] { return std::make_unique<Pieces>(table, piece); }, u"f"_s);
            QVERIFY2(strings.has_value(), table.constData());
            QStringList read;
            for (qsizetype i = 0; i < strings->size(); ++i)
                read += strings->at(i);
            QCOMPARE(read, expected);
            QVERIFY(strings->at(-1).isNull());
            QVERIFY(strings->at(strings->size()).isNull());
        }
    }
}

void TestSheetParsers::wholeFilesBothWays()
{
    const auto package = ZipContainer::open(QStringLiteral(HELIOGRAPH_TEST_DATA "/sheets/torture.xlsx"));
    QVERIFY(package.has_value());
    const auto book = XlsxWorkbook::read(*package);
    QVERIFY(book.has_value());
    const auto strings = book->readStrings(*package);
    QVERIFY(strings.has_value());
    for (int sheet = 0; sheet < int(book->sheets.size()); ++sheet) {
        auto one = XlsxReader::open({*package, *book, *strings, sheet}, true);
        auto other = XlsxReader::open({*package, *book, *strings, sheet}, true, XlsxReader::Parser::FullOnly);
        for (;;) {
            const auto row = (*one)->next();
            const auto same = (*other)->next();
            QVERIFY(row.has_value() && same.has_value());
            QCOMPARE(row->has_value(), same->has_value());
            if (!*row)
                break;
            QCOMPARE((*row)->cells, (*same)->cells);
            QCOMPARE((*row)->row, (*same)->row);
            QCOMPARE((*row)->hidden, (*same)->hidden);
        }
    }
}

QTEST_GUILESS_MAIN(TestSheetParsers)
#include "test_sheet_parsers.moc"
