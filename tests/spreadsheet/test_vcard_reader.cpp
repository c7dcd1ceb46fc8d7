// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/FileGlance.h"
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/VCardValue.h"
#include "tests/spreadsheet/PackageMaker.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

QByteArray card(const QByteArray& lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "END:VCARD\r\n";
}

QStringList dumpCards(const QByteArray& bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"people.vcf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    file.close();
    return dumpRows(file.fileName());
}

} // namespace

class TestVCardReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void properties_data();
    void properties();
    void columns();
    void phones_data();
    void phones();
    void encodings_data();
    void encodings();
    void damage_data();
    void damage();
    void pictures();
    void longLine();
    void partsWithoutEnd();
    void parametersWithoutEnd();
    void inspected();
    void birthdays_data();
    void birthdays();
};

void TestVCardReader::properties_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cells");
    QTest::newRow("full name alone") << QByteArray("FN:Анна Иванова\r\n") << u"Name"_s << u"Анна Иванова"_s;
    QTest::newRow("parts of the name") << QByteArray("FN:Анна Иванова\r\nN:Иванова;Анна;Петровна;;\r\n")
                                       << u"Name|Surname|Patronymic"_s << u"Анна|Иванова|Петровна"_s;
    QTest::newRow("more in the full name") << QByteArray("FN:Анна (дача)\r\nN:Иванова;Анна\r\n")
                                           << u"Name|Surname|Display name"_s << u"Анна|Иванова|Анна (дача)"_s;
    QTest::newRow("the same in another order")
        << QByteArray("FN:Иванова Анна\r\nN:Иванова;Анна\r\n") << u"Name|Surname"_s << u"Анна|Иванова"_s;
    QTest::newRow("number in place of a name")
        << QByteArray("FN:+79000000101\r\nTEL:+7 900 000-01-01\r\n") << u"Phone"_s << u"+7 900 000-01-01"_s;
    QTest::newRow("column with two names")
        << QByteArray("TEL:1\r\nX-HELIOGRAPH-COLUMN;X-NAME=A;X-NAME=B:7\r\n") << u"Phone|A"_s << u"1|7"_s;
    QTest::newRow("groups on several lines")
        << QByteArray("CATEGORIES:a,b\r\nCATEGORIES:\r\nCATEGORIES:c\r\n") << u"Groups"_s << u"a, b, c"_s;
    QTest::newRow("escapes") << QByteArray("NOTE:a\\, b\\; c\\\\d\\ne\\Nf\\x\r\n") << u"Notes"_s
                             << u"a, b; c\\d\ne\nf\\x"_s;
    QTest::newRow("escaped semicolon in a part")
        << QByteArray("ORG:A\\;B;Sales\r\n") << u"Organization"_s << u"A;B, Sales"_s;
    QTest::newRow("folded") << QByteArray("NOTE:one t\r\n wo\r\n\t three\r\n") << u"Notes"_s
                            << u"one two three"_s;
    QTest::newRow("folded inside a character")
        << QByteArray("NOTE:\xD0\r\n \x90\xD0\xBD\r\n") << u"Notes"_s << u"Ан"_s;
    QTest::newRow("folded, 2.1") << QByteArray("VERSION:2.1\r\nNOTE:one\r\n two\r\n") << u"Notes"_s
                                 << u"one two"_s;
    QTest::newRow("LF alone") << QByteArray("NOTE:a\nTITLE:b\n") << u"Position|Notes"_s << u"b|a"_s;
    QTest::newRow("CR alone") << QByteArray("NOTE:a\rTITLE:b\r") << u"Position|Notes"_s << u"b|a"_s;
    QTest::newRow("group and case") << QByteArray("item1.tel;type=CELL:1\r\nitem1.X-ABLabel:work\r\n")
                                    << u"Phone"_s << u"1"_s;
    QTest::newRow("quoted parameter with a colon")
        << QByteArray("TEL;X-A=\"b:c;d\";TYPE=CELL:1\r\n") << u"Phone"_s << u"1"_s;
    QTest::newRow("categories") << QByteArray("CATEGORIES:a,b\\,c\r\nCATEGORIES:d\r\n") << u"Groups"_s
                                << u"a, b,c, d"_s;
    QTest::newRow("address") << QByteArray("ADR;TYPE=HOME:;;Main 1;Town;;1000;Land\r\n") << u"Address"_s
                             << u"Main 1, Town, 1000, Land"_s;
    QTest::newRow("sex") << QByteArray("GENDER:;женский\r\n") << u"Sex"_s << u"женский"_s;
    QTest::newRow("role for a title") << QByteArray("ROLE:boss\r\n") << u"Position"_s << u"boss"_s;
    QTest::newRow("e-mails") << QByteArray("EMAIL:a@example.com\r\nEMAIL;TYPE=WORK:b@example.com\r\n")
                             << u"E-mail|E-mail 2"_s << u"a@example.com|b@example.com"_s;
    QTest::newRow("notes twice") << QByteArray("NOTE:a\r\nNOTE:b\r\n") << u"Notes"_s << u"a\nb"_s;
    QTest::newRow("our own columns") << QByteArray(
                                            "TEL:1\r\nX-HELIOGRAPH-COLUMN;X-NAME=\"Код ^'A^' ^^\":77\\,5\r\n")
                                     << u"Phone|Код \"A\" ^"_s << u"1|77,5"_s;
    QTest::newRow("base64 text") << QByteArray("NOTE;ENCODING=b:0JDQvdC90LA=\r\n") << u"Notes"_s << u"Анна"_s;
}

void TestVCardReader::properties()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, header);
    QFETCH(QString, cells);
    QCOMPARE(dumpCards(card(lines)), QStringList({u"1: "_s + header, u"2: "_s + cells}));
}

void TestVCardReader::columns()
{
    const QByteArray file = card("FN:Анна\r\nTEL:1\r\n") + card("") + card("KIND:group\r\nFN:Друзья\r\n") +
                            "\r\nrubbish between cards\r\n" +
                            card("FN:Борис\r\nTEL:2\r\nTEL:3\r\nEMAIL:b@example.com\r\n");
    // Cards without anything are counted, so that the numbers are the cards' places in the file.
    QCOMPARE(dumpCards(file), QStringList({u"1: Phone|Phone 2|Name|E-mail"_s, u"2: 1||Анна"_s,
                                           u"5: 2|3|Борис|b@example.com"_s}));
}

void TestVCardReader::phones_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("cells");
    QTest::newRow("mobile first") << QByteArray("TEL;HOME:1\r\nTEL:2\r\nTEL;TYPE=CELL:3\r\n") << u"3|2|1"_s;
    QTest::newRow("types in one list")
        << QByteArray("TEL;TYPE=HOME:1\r\nTEL;TYPE=\"voice,cell\":2\r\n") << u"2|1"_s;
    QTest::newRow("2.1 words") << QByteArray("TEL;WORK;VOICE:1\r\nTEL;CELL;VOICE:2\r\n") << u"2|1"_s;
    QTest::newRow("preferred mobile") << QByteArray("TEL;CELL:1\r\nTEL;CELL;PREF:2\r\n") << u"2|1"_s;
    QTest::newRow("mobile before preferred") << QByteArray("TEL;PREF=1:1\r\nTEL;TYPE=cell:2\r\n") << u"2|1"_s;
    QTest::newRow("fax apart") << QByteArray("TEL;TYPE=FAX:1\r\nTEL;TYPE=WORK:2\r\n") << u"2|1"_s;
    QTest::newRow("URI") << QByteArray("TEL;VALUE=uri;TYPE=\"cell\":tel:+7-900-000-01-01;ext=5\r\n")
                         << u"+7-900-000-01-01"_s;
    QTest::newRow("Apple's labels")
        << QByteArray("item1.TEL:1\r\nitem1.X-ABLabel:_$!<HomePage>!$_\r\nitem2.TEL:2\r\n"
                      "item2.X-ABLabel:Мобильный\r\n")
        << u"2|1"_s;
    QTest::newRow("more than columns")
        << QByteArray("TEL:1\r\nTEL:2\r\nTEL:3\r\nTEL:4\r\nTEL:5\r\nTEL:6\r\n") << u"1|2|3|4|5, 6"_s;
}

void TestVCardReader::phones()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, cells);
    QCOMPARE(dumpCards(card(lines)).last(), u"2: "_s + cells);
}

void TestVCardReader::encodings_data()
{
    QTest::addColumn<QByteArray>("file");
    const QString text =
        u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Анна Берёзова из Екатеринбурга\r\nEND:VCARD\r\n"_s;
    const QByteArray inCp1251("\xC0\xED\xED\xE0 \xC1\xE5\xF0\xB8\xE7\xEE\xE2\xE0 \xE8\xE7 "
                              "\xC5\xEA\xE0\xF2\xE5\xF0\xE8\xED\xE1\xF3\xF0\xE3\xE0");
    const QByteArray begin = "BEGIN:VCARD\r\nVERSION:2.1\r\n";
    QByteArray quoted;
    for (const char c : u"Анна Берёзова из Екатеринбурга"_s.toUtf8())
        quoted += '=' + QByteArray::number(static_cast<unsigned char>(c), 16).toUpper();
    QByteArray quoted1251;
    for (const char c : inCp1251)
        quoted1251 += '=' + QByteArray::number(static_cast<unsigned char>(c), 16);
    QByteArray soft = quoted;
    soft.insert(30, "=\r\n").insert(80, "=\r\n");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("UTF-16LE") << QByteArray(QStringEncoder(QStringConverter::Utf16LE)(QChar(0xFEFF) + text));
    QTest::newRow("UTF-16BE") << QByteArray(QStringEncoder(QStringConverter::Utf16BE)(QChar(0xFEFF) + text));
    QTest::newRow("cp1251, guessed") << begin + "FN:" + inCp1251 + "\r\nEND:VCARD\r\n";
    QTest::newRow("cp1251, declared")
        << begin + "FN;CHARSET=windows-1251:" + inCp1251 + "\r\nNICKNAME:\xD0\x90\r\nEND:VCARD\r\n";
    QTest::newRow("quoted-printable")
        << begin + "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:" + quoted + "\r\nEND:VCARD\r\n";
    QTest::newRow("soft line breaks")
        << begin + "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:" + soft + "\r\nEND:VCARD\r\n";
    QTest::newRow("bare word") << begin + "FN;QUOTED-PRINTABLE:" + quoted + "\r\nEND:VCARD\r\n";
    QTest::newRow("quoted cp1251, guessed")
        << begin + "FN;ENCODING=QUOTED-PRINTABLE:" + quoted1251 + "\r\nEND:VCARD\r\n";
    QTest::newRow("quoted cp1251, declared")
        << begin + "FN;CHARSET=CP1251;ENCODING=QUOTED-PRINTABLE:" + quoted1251 + "\r\nEND:VCARD\r\n";
    QTest::newRow("unknown charset") << begin + "FN;CHARSET=KLINGON:" +
                                            u"Анна Берёзова из Екатеринбурга"_s.toUtf8() +
                                            "\r\nEND:VCARD\r\n";
}

void TestVCardReader::encodings()
{
    QFETCH(QByteArray, file);
    const QStringList rows = dumpCards(file);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(rows.last().startsWith(u"2: Анна Берёзова из Екатеринбурга"_s), qUtf8Printable(rows.last()));
}

void TestVCardReader::damage_data()
{
    QTest::addColumn<QByteArray>("first");
    const QByteArray begin = "BEGIN:VCARD\r\nVERSION:2.1\r\n";
    QTest::newRow("sound") << card("FN:A\r\nTEL:1\r\n");
    QTest::newRow("end missing") << begin + "FN:A\r\nTEL:1\r\n";
    QTest::newRow("soft line break at the end")
        << begin + "TEL:1\r\nFN;ENCODING=QUOTED-PRINTABLE:=41=\r\nEND:VCARD\r\n";
    QTest::newRow("broken code") << begin + "TEL:1\r\nFN;QUOTED-PRINTABLE:=41=\r\n\r\nEND:VCARD\r\n";
    QTest::newRow("lines that are none") << card("FN:A\r\nno colon here\r\n:\r\n;;;\r\n=\r\nTEL:1\r\n");
    QTest::newRow("open quote") << card("FN:A\r\nTEL;X=\"y:1\r\n");
    QTest::newRow("card in the card") << begin +
                                             "FN:A\r\nTEL:1\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Other\r\nTEL:9\r\n"
                                             "END:VCARD\r\nEND:VCARD\r\n";
    QTest::newRow("NULs") << card(QByteArray("FN:A\0\r\nTEL:1\r\n", 14));
    QTest::newRow("end without begin") << card("FN:A\r\nTEL:1\r\n") + "END:VCARD\r\nTEL:5\r\n";
}

void TestVCardReader::damage()
{
    QFETCH(QByteArray, first);
    const QStringList rows = dumpCards(first + card("FN:B\r\nTEL:2\r\n"));
    QCOMPARE(rows, QStringList({u"1: Phone|Name"_s, u"2: 1|A"_s, u"3: 2|B"_s}));
}

void TestVCardReader::pictures()
{
    QByteArray picture;
    for (int i = 0; i < 200'000; ++i)
        picture += "\r\n  " + QByteArray(70, 'A' + char(i % 26));
    const QByteArray file =
        card("FN:A\r\nPHOTO;ENCODING=b;TYPE=JPEG:" + picture + "\r\n\r\nTEL:1\r\n") +
        card("PHOTO:data:image/png;base64," + QByteArray(5'000'000, 'x') + "\r\nTEL:2\r\n");
    QCOMPARE(dumpCards(file), QStringList({u"1: Phone|Name"_s, u"2: 1|A"_s, u"3: 2"_s}));
}

void TestVCardReader::longLine()
{
    const QStringList rows =
        dumpCards(card("TEL:1\r\nNOTE:" + QByteArray(3'000'000, 'x') + "\r\n") + card("TEL:2\r\n"));
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(1).size() < 1'100'000);
    QCOMPARE(rows.at(2), u"3: 2"_s);
}

void TestVCardReader::partsWithoutEnd()
{
    const QStringList rows = dumpCards(card("CATEGORIES:a" + QByteArray(",a").repeated(200'000) + "\r\n"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.last().count(u'a'), 100);
}

void TestVCardReader::parametersWithoutEnd()
{
    const QByteArray line = "TEL;" + QByteArray("X;").repeated(2000) + "X:5\r\n";
    const QStringList rows =
        dumpCards(card("TEL:1\r\n" + line.repeated(2200) + "NOTE:too far\r\n") + card("TEL:2\r\n"));
    QCOMPARE(rows.size(), 3);
    QVERIFY(!rows.first().contains(u"Notes"));
    QCOMPARE(rows.last().section(u'|', 0, 0), u"3: 2"_s);
}

void TestVCardReader::inspected()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"Мои люди.vcf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(card("FN:Анна\r\nTEL:+79000000101\r\n") + card("FN:Борис\r\nTEL:+79000000102\r\n"));
    file.close();
    const auto info = inspectFile(file.fileName(), {});
    QVERIFY(info.has_value());
    QCOMPARE(info->format, u"vcard"_s);
    QCOMPARE(info->encoding, u"UTF-8"_s);
    QCOMPARE(info->sheets.front().name, u"Мои люди"_s);
    QCOMPARE(info->sheets.front().rows, 2);
    QCOMPARE(info->sheets.front().headerRow, 1);
    QCOMPARE(glanceAtFile(file.fileName(), {})->format, u"vcard"_s);
    ReadOptions options;
    options.encoding = u"klingon"_s;
    QVERIFY(openRows(file.fileName(), options).error().code == ErrorCode::BadOption);
    options.encoding = u"cp1251"_s;
    QCOMPARE(inspectFile(file.fileName(), options)->encoding, u"windows-1251"_s);
    options.sheet = u"other"_s;
    QVERIFY(openRows(file.fileName(), options).error().code == ErrorCode::NoSuchSheet);
}

void TestVCardReader::birthdays_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    QTest::newRow("extended") << u"1990-05-17"_s << u"17.05.1990"_s;
    QTest::newRow("basic") << u"19900517"_s << u"17.05.1990"_s;
    QTest::newRow("with time") << u"1990-05-17T00:00:00Z"_s << u"17.05.1990"_s;
    QTest::newRow("without year") << u"--0517"_s << u"17.05"_s;
    QTest::newRow("without year, extended") << u"--05-17"_s << u"17.05"_s;
    QTest::newRow("Apple's year") << u"1604-05-17"_s << u"17.05"_s;
    QTest::newRow("words") << u"в мае"_s << u"в мае"_s;
    QTest::newRow("no day") << u"1990-02-31"_s << u"1990-02-31"_s;
}

void TestVCardReader::birthdays()
{
    QFETCH(QString, written);
    QFETCH(QString, shown);
    QCOMPARE(shownBirthday(written, false), shown);
    QCOMPARE(dumpCards(card("BDAY:" + written.toUtf8() + "\r\n")).last(), u"2: "_s + shown);
}

QTEST_GUILESS_MAIN(TestVCardReader)
#include "test_vcard_reader.moc"
