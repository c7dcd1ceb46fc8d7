// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/SheetProblem.h"
#include "tests/spreadsheet/CompoundMaker.h"
#include "tests/spreadsheet/PackageMaker.h"
#include "tests/spreadsheet/XlsMaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

/// Eight bytes that say what a formula's result is when it is no number.
QByteArray otherResult(int kind, int value)
{
    return QByteArray(1, char(kind)) + '\0' + char(value) + QByteArray(3, '\0') + "\xFF\xFF";
}

/// A table of strings cut where the two parts meet; the second begins in a CONTINUE record.
QByteArray splitTable(quint32 count, const QByteArray& first, const QByteArray& second)
{
    return xls::record(0xFC, xls::dword(count) + xls::dword(count) + first) + xls::record(0x3C, second);
}

} // namespace

class TestXlsReader : public QObject {
    Q_OBJECT

private:
    QString file(const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(u"Книга 1.xls"_s);
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return path;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void cells_data();
    void cells();
    void formats();
    void date1904();
    void textsOfBytes();
    void splitStrings_data();
    void splitStrings();
    void sheets();
    void rowsInAnyOrder();
    void hiddenRows();
    void refused_data();
    void refused();
    void password();
    void everyTruncationIsAnError();
    void everyBrokenByteIsBorne();
    void positionReachesSize();
};

void TestXlsReader::cells_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("expected");
    using namespace xls;
    const QByteArray at = word(0) + word(0) + word(0);
    QTest::newRow("phone as a number") << number(0, 0, 79000000101.0) << u"1: 79000000101"_s;
    QTest::newRow("binary noise") << number(0, 0, 0.1 + 0.2) << u"1: 0.3"_s;
    QTest::newRow("no number at all")
        << number(0, 0, std::numeric_limits<double>::quiet_NaN()) << u"1: #NUM!"_s;
    QTest::newRow("packed integer") << packed(2, 1, 123 << 2 | 2) << u"3: |123"_s;
    QTest::newRow("packed negative") << packed(0, 0, quint32(-5 * 4) | 2) << u"1: -5"_s;
    QTest::newRow("packed hundredths") << packed(0, 0, 12345 << 2 | 3) << u"1: 123.45"_s;
    QTest::newRow("packed real") << packed(0, 0, 0x3FF80000) << u"1: 1.5"_s;
    QTest::newRow("packed real in hundredths") << packed(0, 0, 0x3FF80001) << u"1: 0.015"_s;
    QTest::newRow("several packed") << record(0xBD, word(0) + word(1) + word(0) + dword(1 << 2 | 2) +
                                                        word(0) + dword(2 << 2 | 2) + word(2))
                                    << u"1: |1|2"_s;
    QTest::newRow("label") << label(0, 0, u"Анна"_s) << u"1: Анна"_s;
    QTest::newRow("label beyond Latin 1") << label(0, 0, u"José"_s) << u"1: José"_s;
    QTest::newRow("label with a NUL") << label(0, 0, QString(u"a"_s + QChar(0) + u"b"_s)) << u"1: ab"_s;
    QTest::newRow("rich label") << record(0xD6, at + text(u"Борис"_s) + word(1) + word(0) + word(5))
                                << u"1: Борис"_s;
    QTest::newRow("escapes are for XLSX") << label(0, 0, u"_x0041_"_s) << u"1: _x0041_"_s;
    QTest::newRow("shared") << shared(0, 0, 1) + shared(0, 1, 0) << u"1: one_x0041_|zero"_s;
    QTest::newRow("string beyond the table") << shared(0, 0, 7) + shared(0, 1, 0) << u"1: |zero"_s;
    QTest::newRow("true") << record(0x205, at + QByteArray("\1\0", 2)) << u"1: TRUE"_s;
    QTest::newRow("false") << record(0x205, at + QByteArray("\0\0", 2)) << u"1: FALSE"_s;
    QTest::newRow("error") << record(0x205, at + QByteArray("\x2A\1", 2)) << u"1: #N/A"_s;
    QTest::newRow("blanks") << record(0x201, at) +
                                   record(0xBE, word(0) + word(1) + word(0) + word(0) + word(2))
                            << QString();
    QTest::newRow("formula, number") << formula(0, 0, real(42)) << u"1: 42"_s;
    QTest::newRow("formula, true") << formula(0, 0, otherResult(1, 1)) << u"1: TRUE"_s;
    QTest::newRow("formula, error") << formula(0, 0, otherResult(2, 7)) << u"1: #DIV/0!"_s;
    QTest::newRow("formula, empty") << formula(0, 0, otherResult(3, 0)) + number(0, 1, 1) << u"1: |1"_s;
    QTest::newRow("formula of an older kind")
        << formula(0, 0, real(42)).replace(0, 2, word(0x406)) << u"1: 42"_s;
    QTest::newRow("formula, text") << formula(0, 0, otherResult(0, 0)) + record(0x207, text(u"итог"_s)) +
                                          number(0, 1, 1)
                                   << u"1: итог|1"_s;
    QTest::newRow("formula, text behind a shared formula")
        << formula(0, 0, otherResult(0, 0)) + record(0x4BC, QByteArray(10, '\0')) +
               record(0x207, text(u"итог"_s))
        << u"1: итог"_s;
    QTest::newRow("formula, text that continues")
        << formula(0, 0, otherResult(0, 0)) + record(0x207, word(6) + char(1) + characters(u"ито"_s, true)) +
               record(0x3C, char(0) + QByteArray("abc"))
        << u"1: итоabc"_s;
    QTest::newRow("formula, text is missing")
        << formula(0, 0, otherResult(0, 0)) + number(0, 1, 1) << u"1: |1"_s;
    QTest::newRow("a chart in between")
        << number(0, 0, 1) + record(0x809, word(0x600) + word(0x20) + QByteArray(12, '\0')) +
               number(7, 7, 7) + record(0x0A, {}) + number(0, 1, 2)
        << u"1: 1|2"_s;
    QTest::newRow("the later cell counts") << number(0, 0, 1) + number(0, 0, 2) << u"1: 2"_s;
    QTest::newRow("the last cell") << number(65535, 255, 1) << u"65536: "_s + QString(255, u'|') + u"1"_s;
}

void TestXlsReader::cells()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, expected);
    const QString path =
        file(XlsMaker().strings({u"zero"_s, u"one_x0041_"_s}).sheet(u"Лист1"_s, records).file());
    QCOMPARE(dumpRows(path).join(u'\n'), expected);
}

void TestXlsReader::formats()
{
    using namespace xls;
    XlsMaker maker;
    maker.style(14)
        .style(164, u"00000"_s)
        .style(4)
        .style(165, u"#,##0\\ \"₽\""_s)
        .style(49)
        .style(22, u"m/d/yy h:mm"_s);
    maker.style(166, u"\"+\"@"_s);
    maker.sheet(u"Лист1"_s, record(0x204, word(0) + word(8) + word(7) + text(u"7900"_s)) +
                                number(0, 0, 45292, 1) + packed(0, 1, 42 << 2 | 2, 2) +
                                packed(0, 2, 123450 << 2 | 3, 3) + number(0, 3, 1500, 4) +
                                number(0, 4, 79000000101.0, 5) + number(0, 5, 45292.75, 6) +
                                number(0, 6, 0.5, 99) + formula(0, 7, real(7)));
    QCOMPARE(
        dumpRows(file(maker.file())),
        QStringList(u"1: 01.01.2024|00042|1,234.50|1,500 ₽|79000000101|01.01.2024 18:00|0.5|7|+7900"_s));
}

void TestXlsReader::date1904()
{
    XlsMaker maker;
    maker.global(0x22, xls::word(1)).style(14).sheet(u"Лист1"_s, xls::number(0, 0, 0, 1));
    QCOMPARE(dumpRows(file(maker.file())), QStringList(u"1: 01.01.1904"_s));
}

void TestXlsReader::textsOfBytes()
{
    // Labels as before Excel 97, without the byte that tells how wide characters are.
    const QByteArray records =
        xls::record(0x204, QByteArray(6, '\0') + xls::word(4) + QByteArray("\xC0\xED\xED\xE0"));
    QCOMPARE(dumpRows(file(XlsMaker().global(0x42, xls::word(1251)).sheet(u"Лист1"_s, records).file())),
             QStringList(u"1: Анна"_s));
    QCOMPARE(dumpRows(file(XlsMaker().global(0x42, xls::word(1200)).sheet(u"Лист1"_s, records).file())),
             QStringList(u"1: Àííà"_s));
}

void TestXlsReader::splitStrings_data()
{
    QTest::addColumn<QByteArray>("table");
    using namespace xls;
    const QByteArray anna = text(u"Анна"_s);
    const QByteArray ascii = text(u"Petersburg"_s);
    const QByteArray wide = text(u"Petersburg"_s, true);
    QTest::newRow("between strings") << splitTable(2, anna, ascii);
    // Three bytes of head; behind the cut the width of the characters is said anew.
    QTest::newRow("narrow, then narrow") << splitTable(2, anna + ascii.first(6), '\0' + ascii.sliced(6));
    QTest::newRow("narrow, then wide")
        << splitTable(2, anna + ascii.first(6), '\1' + characters(u"ersburg"_s, true));
    QTest::newRow("wide, then narrow") << splitTable(2, anna + wide.first(9), '\0' + ascii.sliced(6));
    QTest::newRow("behind the head") << splitTable(2, anna + ascii.first(3), '\0' + ascii.sliced(3));
    const QByteArray rich =
        word(10) + char(8) + word(2) + ascii.sliced(3) + dword(0) + dword(0); // two formatted runs
    QTest::newRow("rich") << splitTable(2, anna, rich);
    QTest::newRow("in the runs") << splitTable(2, anna + rich.chopped(5), rich.last(5));
    const QByteArray phonetic = word(10) + char(4) + dword(6) + ascii.sliced(3) + QByteArray(6, 'x');
    QTest::newRow("phonetic") << splitTable(2, anna + phonetic.chopped(3), phonetic.last(3));
    const QByteArray both =
        word(10) + char(13) + word(1) + dword(2) + characters(u"Petersburg"_s, true) + dword(0) + "xx";
    QTest::newRow("rich, phonetic and wide") << splitTable(2, anna, both);
    QTest::newRow("in three") << record(0xFC, dword(2) + dword(2) + anna + ascii.first(4)) +
                                     record(0x3C, char(0) + ascii.mid(4, 2)) +
                                     record(0x3C, char(1) + characters(u"ersburg"_s, true));
    QTest::newRow("more are promised than there are") << record(0xFC, dword(99) + dword(99) + anna + ascii);
}

void TestXlsReader::splitStrings()
{
    QFETCH(QByteArray, table);
    XlsMaker maker;
    const QByteArray inner = table.sliced(4); // global() makes the head of the first record itself
    const qsizetype first = quint8(table[2]) + 256 * quint8(table[3]);
    maker.global(0xFC, inner.first(first));
    for (qsizetype at = 4 + first; at < table.size();) {
        const qsizetype length = quint8(table[at + 2]) + 256 * quint8(table[at + 3]);
        maker.global(0x3C, table.mid(at + 4, length));
        at += 4 + length;
    }
    maker.sheet(u"Лист1"_s, xls::shared(0, 0, 0) + xls::shared(0, 1, 1));
    QCOMPARE(dumpRows(file(maker.file())), QStringList(u"1: Анна|Petersburg"_s));
}

void TestXlsReader::sheets()
{
    XlsMaker maker;
    maker.sheet(u"Скрытый"_s, xls::number(0, 0, 1), 1)
        .sheet(u"Diagram"_s, {}, 0, 2)
        .sheet(u"Данные"_s, xls::label(0, 0, u"Телефон"_s) + xls::number(1, 0, 79000000101.0))
        .sheet(u"Very hidden"_s, xls::number(0, 0, 2), 2)
        .sheet(u"Пустой"_s, {});
    const QString path = file(maker.file());
    const auto info = inspectFile(path, {});
    QVERIFY(info.has_value());
    QCOMPARE(info->format, u"xls"_s);
    QStringList sheets;
    for (const SheetInfo& sheet : info->sheets)
        sheets += u"%1 %2 %3 %4"_s.arg(sheet.name).arg(sheet.hidden).arg(sheet.rows).arg(sheet.headerRow);
    QCOMPARE(sheets,
             QStringList({u"Скрытый 1 1 0"_s, u"Данные 0 1 1"_s, u"Very hidden 1 1 0"_s, u"Пустой 0 0 0"_s}));
    QCOMPARE(dumpRows(path), QStringList({u"1: Телефон"_s, u"2: 79000000101"_s}));
    QCOMPARE(dumpRows(path, false, u"very HIDDEN"_s), QStringList(u"1: 2"_s));
    QCOMPARE(dumpRows(path, false, u"Diagram"_s), QStringList(u"badInput: Diagram"_s));
}

void TestXlsReader::rowsInAnyOrder()
{
    QByteArray records;
    for (int column = 2; column >= 0; --column) {
        for (int row = 3999; row >= 0; row -= 1)
            records += xls::number(row, column, row * 10 + column);
    }
    const QStringList rows = dumpRows(file(XlsMaker().sheet(u"Лист1"_s, records).file()));
    QCOMPARE(rows.size(), 4000);
    for (int row = 0; row < 4000; ++row)
        QCOMPARE(rows.at(row),
                 u"%1: %2|%3|%4"_s.arg(row + 1).arg(row * 10).arg(row * 10 + 1).arg(row * 10 + 2));
}

void TestXlsReader::hiddenRows()
{
    using namespace xls;
    // Some writers put all row records in front, others each before its cells, others behind.
    const QByteArray records =
        hiddenRow(1) + number(0, 0, 1) + number(1, 0, 2) + number(2, 0, 3) + hiddenRow(2);
    const QString path = file(XlsMaker().sheet(u"Лист1"_s, records).file());
    QCOMPARE(dumpRows(path), QStringList(u"1: 1"_s));
    QCOMPARE(dumpRows(path, true), QStringList({u"1: 1"_s, u"2h: 2"_s, u"3h: 3"_s}));
}

void TestXlsReader::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    using namespace xls;
    const auto sheet = [](const QByteArray& records) { return XlsMaker().sheet(u"Лист1"_s, records).file(); };
    const auto problem = [](const char* code, SheetProblem what) {
        return QString::fromLatin1(code) + u": "_s + describe(what);
    };
    const auto workbook = [](const QByteArray& stream) {
        return CompoundMaker().stream(u"Workbook"_s, stream).file();
    };
    const QString garbled = problem("damagedFile", SheetProblem::BadRecords);
    const QString cutOff = problem("damagedFile", SheetProblem::CutOff);
    const QString old = problem("unsupportedFile", SheetProblem::OldXls);
    const QByteArray sound = XlsMaker().sheet(u"Лист1"_s, number(0, 0, 1)).stream();
    QTest::newRow("number too short") << sheet(record(0x203, QByteArray(13, '\0'))) << garbled;
    QTest::newRow("no column") << sheet(record(0x203, "ab")) << garbled;
    QTest::newRow("label longer than its record")
        << sheet(record(0x204, QByteArray(6, '\0') + word(9) + "\0abc")) << garbled;
    QTest::newRow("formula too short") << sheet(record(0x06, QByteArray(9, '\0'))) << garbled;
    QTest::newRow("column 257") << sheet(number(0, 256, 1))
                                << problem("damagedFile", SheetProblem::TooManyColumns);
    QTest::newRow("record beyond the end")
        << workbook(sound.chopped(4) + record(0x203, {}).first(2) + "\xFF\x7F") << cutOff;
    QTest::newRow("no end of the sheet") << workbook(sound.chopped(4)) << cutOff;
    QTest::newRow("no end of the globals") << workbook(sound.first(60)) << cutOff;
    QTest::newRow("empty stream") << workbook({}) << cutOff;
    QTest::newRow("no sheets") << XlsMaker().file() << problem("damagedFile", SheetProblem::NoSheets);
    const qsizetype position = sound.indexOf(word(0x85)) + 4;
    QTest::newRow("sheet elsewhere") << workbook(QByteArray(sound).replace(position, 4, dword(20)))
                                     << problem("damagedFile", SheetProblem::PartMissing);
    QTest::newRow("sheet beyond the end") << workbook(QByteArray(sound).replace(position, 4, dword(~0U)))
                                          << problem("damagedFile", SheetProblem::PartMissing);
    QTest::newRow("Excel 95 in a newer stream")
        << workbook(QByteArray(sound).replace(4, 2, word(0x500))) << old;
    QTest::newRow("Excel 95") << CompoundMaker().stream(u"Book"_s, sound).file() << old;
    QTest::newRow("Excel 2") << record(0x09, QByteArray(4, '\0')) << old;
    QTest::newRow("of a web site") << record(0x809, QByteArray(8, '\0')) << old;
    QTest::newRow("string that never ends")
        << XlsMaker()
               .global(0xFC, dword(1) + dword(1) + word(9) + QByteArray("\0abc", 4))
               .sheet(u"Лист1"_s, {})
               .file()
        << garbled;
    QTest::newRow("embedded workbook")
        << CompoundMaker().stream(u"Contents"_s, "x").embedded(u"Workbook"_s, sound).file()
        << problem("unsupportedFile", SheetProblem::OtherOle);
}

void TestXlsReader::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QCOMPARE(dumpRows(file(bytes)), QStringList(error));
}

void TestXlsReader::password()
{
    const QString refused = u"unsupportedFile: "_s + describe(SheetProblem::PasswordProtected);
    XlsMaker maker;
    maker.global(0x2F, QByteArray(54, '\1')).sheet(u"\x13\x77"_s, "what is left is noise");
    QCOMPARE(dumpRows(file(maker.file())), QStringList(refused));
    // A workbook of today with a password lies encrypted in a compound file.
    const QByteArray package = CompoundMaker()
                                   .stream(u"EncryptionInfo"_s, QByteArray(200, 'i'))
                                   .stream(u"EncryptedPackage"_s, QByteArray(9000, 'p'))
                                   .file();
    QCOMPARE(dumpRows(file(package)), QStringList(refused));
}

void TestXlsReader::everyTruncationIsAnError()
{
    QByteArray records;
    for (int row = 0; row < 200; ++row)
        records += xls::label(row, 0, u"Абонент"_s) + xls::number(row, 1, 79000000101.0);
    const QByteArray whole = XlsMaker().sheet(u"Лист1"_s, records).file();
    QCOMPARE(dumpRows(file(whole)).size(), 200);
    for (qsizetype length = 8; length < whole.size() - 512; length += 61) {
        const QStringList rows = dumpRows(file(whole.first(length)));
        QVERIFY2(rows.constLast().startsWith(u"damagedFile: "_s), qPrintable(rows.join(u'\n')));
    }
}

void TestXlsReader::everyBrokenByteIsBorne()
{
    XlsMaker maker;
    maker.style(164, u"dd.mm.yyyy"_s).strings({u"Анна"_s, u"one"_s});
    maker.sheet(u"Лист1"_s, xls::shared(0, 0, 0) + xls::number(0, 1, 45292, 1) + xls::hiddenRow(1) +
                                xls::formula(1, 0, otherResult(0, 0)) +
                                xls::record(0x207, xls::text(u"x"_s)));
    const QByteArray whole = maker.file();
    for (qsizetype at = 8; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = char(~bytes[at]);
        const QStringList rows = dumpRows(file(bytes), true);
        QVERIFY(rows.size() <= 3);
    }
}

void TestXlsReader::positionReachesSize()
{
    auto source =
        openRows(file(XlsMaker().sheet(u"Лист1"_s, xls::number(0, 0, 1) + xls::number(1, 0, 2)).file()), {});
    QVERIFY(source.has_value());
    QCOMPARE((*source)->position(), 0);
    QVERIFY((*source)->size() > 0);
    QVERIFY((*source)->next().value().has_value());
    QCOMPARE((*source)->position() * 2, (*source)->size());
    while ((*source)->next().value().has_value())
        continue;
    QCOMPARE((*source)->position(), (*source)->size());
    QVERIFY(!(*source)->next().value().has_value());
}

QTEST_GUILESS_MAIN(TestXlsReader)
#include "test_xls_reader.moc"
