// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CsvDialect.h"
#include "core/spreadsheet/CsvSplitter.h"
#include "core/spreadsheet/EncodingDetector.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/SingleByteTables.h"
#include "tests/spreadsheet/PackageMaker.h"

#include <QBuffer>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

QByteArray encode(const QString& text, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf8)
        return text.toUtf8();
    if (encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be) {
        QStringEncoder wide(encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE
                                                              : QStringConverter::Utf16BE);
        return wide.encode(text);
    }
    if (isWide(encoding)) {
        QStringEncoder wide(encoding == TextEncoding::Utf32Le ? QStringConverter::Utf32LE
                                                              : QStringConverter::Utf32BE);
        return wide.encode(text);
    }
    const TextDecoder decoder(encoding);
    QByteArray bytes;
    for (const QChar c : text) {
        int byte = c.unicode() < 0x80 ? c.unicode() : '?';
        for (int high = 0x80; high < 0x100 && c.unicode() >= 0x80; ++high) {
            if (decoder.decode(QByteArray(1, char(high))) == c)
                byte = high;
        }
        bytes += char(byte);
    }
    return bytes;
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private:
    QString file(const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(u"Список №1.csv"_s);
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return path;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void matrix_data();
    void matrix();
    void shapes_data();
    void shapes();
    void delimiters_data();
    void delimiters();
    void quotes_data();
    void quotes();
    void quoteChosen_data();
    void quoteChosen();
    void withoutQuotesAllIsText();
    void encodings_data();
    void encodings();
    void utf8Judge_data();
    void utf8Judge();
    void chosenByHand();
    void names();
    void longFileInSmallSteps();
    void unclosedQuoteKeepsTheRows();
    void emptyFile();
};

void TestCsvReader::matrix_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QChar>("delimiter");
    QTest::addColumn<QString>("lineEnd");
    const std::pair<TextEncoding, QByteArray> encodings[] = {
        {TextEncoding::Utf8, {}},
        {TextEncoding::Utf8, "\xEF\xBB\xBF"},
        {TextEncoding::Utf16Le, "\xFF\xFE"},
        {TextEncoding::Utf16Le, {}},
        {TextEncoding::Utf16Be, "\xFE\xFF"},
        {TextEncoding::Utf16Be, {}},
        {TextEncoding::Utf32Le, QByteArray("\xFF\xFE\0\0", 4)},
        {TextEncoding::Utf32Be, QByteArray("\0\0\xFE\xFF", 4)},
        {TextEncoding::Windows1251, {}},
        {TextEncoding::Koi8R, {}},
        {TextEncoding::Cp866, {}},
        {TextEncoding::Iso8859Part5, {}},
        {TextEncoding::MacCyrillic, {}}};
    for (const auto& [encoding, mark] : encodings) {
        for (const char16_t delimiter : u",;\t|"_s.toStdU16String()) {
            for (const QString& end : {u"\n"_s, u"\r\n"_s, u"\r"_s})
                QTest::addRow("%s%s %x end %d", qPrintable(nameOf(encoding)),
                              mark.isEmpty() ? "" : " with mark", delimiter,
                              int(end.size() == 2 ? 2 : end.at(0).unicode()))
                    << int(encoding) << mark << QChar(delimiter) << end;
        }
    }
}

void TestCsvReader::matrix()
{
    QFETCH(int, encoding);
    QFETCH(QByteArray, mark);
    QFETCH(QChar, delimiter);
    QFETCH(QString, lineEnd);
    QString text;
    const QStringList lines = {u"Телефон#Имя#Город#Сумма"_s, u"79000000101#Анна#Нижний Новгород#10"_s,
                               u"79000000102#\"Борис \"\"Боря\"\"\"#\"Орёл#на Оке\"#20"_s,
                               u"79000000103#Вера##30"_s};
    for (const QString& line : lines)
        text += QString(line).replace(u'#', delimiter) + lineEnd;
    const QString path = file(mark + encode(text, TextEncoding(encoding)));
    const auto info = inspectFile(path, {});
    QVERIFY(info.has_value());
    QCOMPARE(info->encoding, nameOf(TextEncoding(encoding)));
    QCOMPARE(info->delimiter, delimiter);
    QCOMPARE(info->sheets.at(0).rows, 3);
    QCOMPARE(info->sheets.at(0).headerRow, 1);
    const QString expected = u"1: Телефон|Имя|Город|Сумма\n2: 79000000101|Анна|Нижний Новгород|10\n"
                             u"3: 79000000102|Борис \"Боря\"|Орёл#на Оке|20\n4: 79000000103|Вера||30"_s;
    QCOMPARE(dumpRows(path).join(u'\n'), QString(expected).replace(u'#', delimiter));
}

void TestCsvReader::shapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("no line end at the end")
        << QByteArray("a,b\n1,2") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("blank lines are counted")
        << QByteArray("a,b\n\n , \n1,2\n") << QStringList{u"1: a|b"_s, u"4: 1|2"_s};
    QTest::newRow("mixed line ends") << QByteArray("a,b\r\n1,2\r3,4\n5,6")
                                     << QStringList{u"1: a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s, u"4: 5|6"_s};
    QTest::newRow("quotes over lines")
        << QByteArray("a,b\n\"x\ny\",2\n3,4\n") << QStringList{u"1: a|b"_s, u"2: x\ny|2"_s, u"3: 3|4"_s};
    QTest::newRow("quote in the middle")
        << QByteArray("a,b\n5\" pipe,2\n") << QStringList{u"1: a|b"_s, u"2: 5\" pipe|2"_s};
    QTest::newRow("text behind the quote")
        << QByteArray("a,b\n\"x\"y,2\n") << QStringList{u"1: a|b"_s, u"2: xy|2"_s};
    QTest::newRow("empty quoted") << QByteArray("a,b\n\"\",2\n") << QStringList{u"1: a|b"_s, u"2: |2"_s};
    QTest::newRow("only quotes") << QByteArray("a,b\n\"\"\"\",2\n") << QStringList{u"1: a|b"_s, u"2: \"|2"_s};
    QTest::newRow("trailing delimiters")
        << QByteArray("a,b,,\n1,2,,\n") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("sep line") << QByteArray("sep=|\r\na|b;c\r\n1|2,3\r\n")
                              << QStringList{u"1: a|b;c"_s, u"2: 1|2,3"_s};
    QTest::newRow("commas in a list of one column")
        << QByteArray("sum, RUB\n10\n20\n") << QStringList{u"1: sum, RUB"_s, u"2: 10"_s, u"3: 20"_s};
    QTest::newRow("sep line, quoted") << QByteArray("\"sep=;\"\na;b\n") << QStringList{u"1: a|b"_s};
    QTest::newRow("sep line, tab") << QByteArray("SEP=\t\na\tb,c\n") << QStringList{u"1: a|b,c"_s};
    QTest::newRow("a phone kept from Excel")
        << QByteArray("phone,name\n=\"0079000000101\",=\"Ann \"\"A\"\"\"\n\"=\"\"0079\"\"\",x\n=\"\",y\n")
        << QStringList{u"1: phone|name"_s, u"2: 0079000000101|Ann \"A\""_s, u"3: 0079|x"_s, u"4: |y"_s};
    QTest::newRow("formulas stay") << QByteArray("a,b\n=A1&\"x\",=SUM(1)\n")
                                   << QStringList{u"1: a|b"_s, u"2: =A1&\"x\"|=SUM(1)"_s};
    QTest::newRow("next line") << QByteArray("a,b\n1,2\xC2\x85 x\n")
                               << QStringList{u"1: a|b"_s, u"2: 1|2\u0085 x"_s};
    QTest::newRow("NULs") << QByteArray("a,b\nx\0y,2\n", 10) << QStringList{u"1: a|b"_s, u"2: xy|2"_s};
    QTest::newRow("one column") << QByteArray("79000000101\n79000000102\n")
                                << QStringList{u"1: 79000000101"_s, u"2: 79000000102"_s};
    QTest::newRow("spaces stay") << QByteArray("a, b\n 1,2 \n") << QStringList{u"1: a| b"_s, u"2:  1|2 "_s};
}

void TestCsvReader::shapes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, rows);
    QCOMPARE(dumpRows(file(bytes)), rows);
}

void TestCsvReader::delimiters_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("decimal commas") << QByteArray("phone;sum\n1;2,5\n2;3,5\n") << ';';
    QTest::newRow("commas everywhere") << QByteArray("1;2,5\n2;3,5\n3;4,5\n") << ';';
    QTest::newRow("texts with commas") << QByteArray("p;text\n1;Hi, all, there\n2;Hi, you\n3;Hi\n") << ';';
    QTest::newRow("semicolons in quotes") << QByteArray("p,text\n1,\"a;b;c\"\n2,\"d;e\"\n") << ',';
    QTest::newRow("pipes") << QByteArray("p|text\n1|a, b\n2|c\n") << '|';
    QTest::newRow("nothing") << QByteArray("a\nb\n") << ',';
    QTest::newRow("one row, semicolons in quotes") << QByteArray("79000000101,\"a; b\"\n") << ',';
    QTest::newRow("one row, tab in quotes") << QByteArray("79000000101;\"a\tb\"\n") << ';';
    QTest::newRow("quotes in every row") << QByteArray("42\" screen;5\n50\" screen;6\n") << ';';
    QTest::newRow("empty") << QByteArray() << ',';
    QTest::newRow("ragged") << QByteArray("a;b;c\n1;2\n1;2;3\n1;2;3\n") << ';';
}

void TestCsvReader::delimiters()
{
    QFETCH(QByteArray, sample);
    QFETCH(char, delimiter);
    QCOMPARE(detectDelimiter(sample, true), delimiter);
}

void TestCsvReader::quotes_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<QString>("quote");
    QTest::newRow("none at all") << QByteArray("a;b\n1;2\n") << u"double"_s;
    QTest::newRow("double") << QByteArray("\"a\";\"b\"\n\"1\";\"it's\"\n") << u"double"_s;
    QTest::newRow("single") << QByteArray("'a';'b'\n'1';'x; y'\n") << u"single"_s;
    QTest::newRow("single where needed") << QByteArray("a,b\n1,'x, y'\n2,'z, y'\n") << u"single"_s;
    QTest::newRow("single, with inches") << QByteArray("'a';'5\" screen'\n'b';'d'\n") << u"single"_s;
    QTest::newRow("apostrophes before numbers")
        << QByteArray("p;n\n'79000000101;A\n'79000000102;B\n") << u"double"_s;
    QTest::newRow("apostrophes before numbers and behind texts")
        << QByteArray("p;n\n'79000000101;in 'X'\n'79000000102;in 'Y'\n") << u"double"_s;
    QTest::newRow("one word in apostrophes") << QByteArray("a;b\n1;'x'\n") << u"double"_s;
    QTest::newRow("empty") << QByteArray() << u"double"_s;
}

void TestCsvReader::quotes()
{
    QFETCH(QByteArray, sample);
    QFETCH(QString, quote);
    QCOMPARE(quoteWord(detectQuote(sample)), quote);
}

void TestCsvReader::quoteChosen_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("found") << u""_s << QStringList({u"1: phone|text"_s, u"2: 79000000101|Hi; it's me"_s});
    QTest::newRow("single") << u"single"_s
                            << QStringList({u"1: phone|text"_s, u"2: 79000000101|Hi; it's me"_s});
    QTest::newRow("double") << u"double"_s
                            << QStringList({u"1: 'phone'|'text'"_s, u"2: '79000000101'|'Hi| it''s me'"_s});
    QTest::newRow("none") << u"none"_s
                          << QStringList({u"1: 'phone'|'text'"_s, u"2: '79000000101'|'Hi| it''s me'"_s});
}

void TestCsvReader::quoteChosen()
{
    QFETCH(QString, quote);
    QFETCH(QStringList, rows);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("'phone';'text'\n'79000000101';'Hi; it''s me'\n");
    file.close();
    ReadOptions options;
    options.quote = quoteFromWord(quote).value_or(CsvQuote::Detect);
    const Result<std::unique_ptr<RowSource>> source = openRows(file.fileName(), options);
    QVERIFY(source);
    QStringList read;
    while (const std::optional<SheetRow> row = *(*source)->next())
        read += u"%1: %2"_s.arg(row->row).arg(row->cells.join(u'|'));
    QCOMPARE(read, rows);
    const Result<FileInfo> info = inspectFile(file.fileName(), options);
    QCOMPARE(quoteWord(info->quote), quote.isEmpty() ? u"single"_s : quote);
}

void TestCsvReader::withoutQuotesAllIsText()
{
    CsvSplitter splitter(';', std::nullopt);
    CsvSplitter::Fields fields;
    const QByteArray line = "\"a;b\";'c'\n";
    QCOMPARE(splitter.next(line.begin(), line.end(), true, fields), line.end());
    QCOMPARE(fields.size(), std::size_t(3));
    QCOMPARE(fields[0], QByteArrayView("\"a"));
    QCOMPARE(fields[2], QByteArrayView("'c'"));
}

void TestCsvReader::encodings_data()
{
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("text");
    for (const TextEncoding encoding :
         {TextEncoding::Windows1251, TextEncoding::Koi8R, TextEncoding::Cp866}) {
        const QByteArray name = nameOf(encoding).toLatin1();
        QTest::addRow("%s one name", name.constData()) << int(encoding) << u"Анна\n"_s;
        QTest::addRow("%s capitals", name.constData())
            << int(encoding) << u"79000000101;ЕКАТЕРИНА\n79000000102;МАРИНА\n"_s;
        QTest::addRow("%s mixed", name.constData()) << int(encoding) << u"Телефон;Имя\n79000000101;Пётр\n"_s;
        QTest::addRow("%s signs", name.constData())
            << int(encoding) << u"№;Организация\n1;Ромашка и компания\n"_s;
    }
    for (const TextEncoding encoding : {TextEncoding::Utf16Le, TextEncoding::Utf16Be}) {
        QTest::addRow("%s Cyrillic alone", qPrintable(nameOf(encoding))) << int(encoding) << u"Телефон"_s;
        QTest::addRow("%s one letter", qPrintable(nameOf(encoding))) << int(encoding) << u"М\n"_s;
    }
    QTest::newRow("CP866 short name") << int(TextEncoding::Cp866) << u"Пётр"_s;
    QTest::newRow("Mac header") << int(TextEncoding::MacCyrillic) << u"Город\r"_s;
    QTest::newRow("KOI8 header") << int(TextEncoding::Koi8R) << u"Имя\r\n"_s;
    QTest::newRow("Latin") << int(TextEncoding::Windows1252) << u"name;city\nJosé;Orléans\n"_s;
}

void TestCsvReader::encodings()
{
    QFETCH(int, encoding);
    QFETCH(QString, text);
    QByteArray bytes = encode(text, TextEncoding(encoding));
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto detected = detectEncoding(buffer);
    QVERIFY(detected.has_value());
    QCOMPARE(nameOf(detected->encoding), nameOf(TextEncoding(encoding)));
    QVERIFY(detected->confidence > 0 && detected->confidence < 1);
}

void TestCsvReader::utf8Judge_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("bad");
    QTest::newRow("ASCII") << QByteArray("plain text of some length") << 0 << 0;
    QTest::newRow("all lengths") << QByteArray("д€😀") << 3 << 0;
    QTest::newRow("lone continuation") << QByteArray("a\x80z") << 0 << 1;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << 0 << 2;
    QTest::newRow("overlong of three") << QByteArray("\xE0\x80\xAF") << 0 << 3;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 0 << 3;
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << 0 << 4;
    QTest::newRow("cut off") << QByteArray("a\xD0") << 0 << 1;
    QTest::newRow("broken in the middle") << QByteArray("\xE2\x82z\xD0\xB4") << 1 << 1;
}

void TestCsvReader::utf8Judge()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        Utf8Judge judge;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            judge.feed(bytes.mid(at, step));
        judge.finish();
        QTEST(int(judge.characters()), "characters");
        QTEST(int(judge.bad()), "bad");
    }
}

void TestCsvReader::chosenByHand()
{
    ReadOptions options;
    options.encoding = u"cp866"_s;
    options.delimiter = u';';
    const QString path = file(encode(u"а,б;в\n"_s, TextEncoding::Cp866));
    auto source = openRows(path, options);
    QVERIFY(source.has_value());
    QCOMPARE((*source)->next().value()->cells, QStringList({u"а,б"_s, u"в"_s}));

    options.encoding = u"klingon"_s;
    const auto refused = openRows(path, options);
    QCOMPARE(int(refused.error().code), int(ErrorCode::BadOption));
    QCOMPARE(refused.error().detail, u"klingon"_s);
    options.encoding.clear();
    options.sheet = u"Sheet1"_s;
    QCOMPARE(int(openRows(path, options).error().code), int(ErrorCode::NoSuchSheet));
}

void TestCsvReader::names()
{
    for (const QString& alias : {u"cp1251"_s, u"Windows-1251"_s, u"WIN 1251"_s})
        QCOMPARE(int(encodingFromName(alias).value()), int(TextEncoding::Windows1251));
    QCOMPARE(int(encodingFromName(u"utf8").value()), int(TextEncoding::Utf8));
    QCOMPARE(int(encodingFromName(u"UTF-16").value()), int(TextEncoding::Utf16Le));
    QCOMPARE(int(encodingFromName(u"koi8_r").value()), int(TextEncoding::Koi8R));
    QVERIFY(!encodingFromName(u"").has_value());
    QVERIFY(!encodingFromName(u"utf").has_value());
    QVERIFY(!encodingFromName(u"-").has_value());
}

void TestCsvReader::longFileInSmallSteps()
{
    // Records lie across the borders of the reading window.
    QByteArray bytes = "phone;text\r\n";
    constexpr int kRows = 20'000;
    for (int i = 0; i < kRows; ++i)
        bytes += QByteArray::number(79000000000 + i) + ";\"line 1\r\nline \"\"2\"\"" +
                 QByteArray(i % 97, 'x') + "\"\r\n";
    auto source = openRows(file(bytes), {});
    QVERIFY(source.has_value());
    QVERIFY((*source)->next().value().has_value());
    for (int i = 0; i < kRows; ++i) {
        const auto row = (*source)->next().value();
        QVERIFY(row.has_value());
        QCOMPARE(row->row, i + 2);
        QCOMPARE(row->cells.at(0), QString::number(79000000000 + i));
        QCOMPARE(row->cells.at(1), u"line 1\r\nline \"2\""_s + QString(i % 97, u'x'));
    }
    QVERIFY(!(*source)->next().value().has_value());
    QCOMPARE((*source)->position(), (*source)->size());
}

void TestCsvReader::unclosedQuoteKeepsTheRows()
{
    QCOMPARE(dumpRows(file("a,b\n\"Daisy,1\n2,3\n4,5\n")),
             QStringList({u"1: a|b"_s, u"2: \"Daisy|1"_s, u"3: 2|3"_s, u"4: 4|5"_s}));
    QByteArray bytes = "a,b\n\"open,1\n";
    while (bytes.size() < 3'000'000)
        bytes += "79000000101,x\n";
    const QStringList rows = dumpRows(file(bytes));
    QCOMPARE(rows.size(), bytes.count('\n'));
    QCOMPARE(rows.at(1), u"2: \"open|1"_s);
}

void TestCsvReader::emptyFile()
{
    QCOMPARE(dumpRows(file({})), QStringList());
    QCOMPARE(dumpRows(file("\xEF\xBB\xBF")), QStringList());
    const auto info = inspectFile(file({}), {});
    QVERIFY(info.has_value());
    QCOMPARE(info->format, u"csv"_s);
    QCOMPARE(info->sheets.at(0).rows, 0);
    QCOMPARE(info->sheets.at(0).headerRow, 0);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
