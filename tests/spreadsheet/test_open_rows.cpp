// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/RowSource.h"
#include "core/spreadsheet/SheetProblem.h"
#include "tests/spreadsheet/CompoundMaker.h"
#include "tests/spreadsheet/PackageMaker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

/// A compound file with one stream of that name.
QByteArray compoundFile(const QString& stream)
{
    return CompoundMaker().stream(stream, "contents").file();
}

} // namespace

class TestOpenRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherFiles_data();
    void otherFiles();
    void unreadable();
    void headers_data();
    void headers();
};

void TestOpenRows::otherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SheetProblem>("problem");
    QTest::newRow("XLS of 1995") << compoundFile(u"Book"_s) << SheetProblem::OldXls;
    QTest::newRow("encrypted") << compoundFile(u"EncryptedPackage"_s) << SheetProblem::PasswordProtected;
    QTest::newRow("DOC") << compoundFile(u"WordDocument"_s) << SheetProblem::WordDocument;
    QTest::newRow("other compound") << compoundFile(u"Thumbs"_s) << SheetProblem::OtherOle;
    QTest::newRow("PPT") << compoundFile(u"PowerPoint Document"_s) << SheetProblem::Presentation;
    QTest::newRow("Access") << QByteArray("\0\1\0\0Standard Jet DB\0\1", 21) << SheetProblem::Database;
    QTest::newRow("DBF") << QByteArray("\x03\x7E\x0B\x16\2\0\0\0\x41\0\x10\0", 12).leftJustified(65, '\0')
                         << SheetProblem::Database;
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0", 16) << SheetProblem::Database;
    QTest::newRow("page with its pictures")
        << QByteArray("MIME-Version: 1.0\r\nContent-Type: multipart/related") << SheetProblem::WebPage;
    QTest::newRow("TIFF") << QByteArray("MM\0*", 4) << SheetProblem::Picture;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << SheetProblem::Pdf;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << SheetProblem::Picture;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") << SheetProblem::Picture;
    QTest::newRow("HTML as xls") << QByteArray("\xEF\xBB\xBF \n<html><table><tr><td>1")
                                 << SheetProblem::WebPage;
    QTest::newRow("bare table") << QByteArray("<TABLE><tr>") << SheetProblem::WebPage;
    QTest::newRow("XML spreadsheet") << QByteArray("<?xml version=\"1.0\"?><Workbook/>")
                                     << SheetProblem::XmlSpreadsheet;
    QTest::newRow("RTF") << QByteArray("{\\rtf1 }") << SheetProblem::RichText;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << SheetProblem::Archive;
    QTest::newRow("noise") << QByteArray("\x01\x02\x03\x06\x7F\x8F\x11\x12\x13") << SheetProblem::Binary;
    QTest::newRow("zeros") << QByteArray(5000, '\0') << SheetProblem::Binary;
}

void TestOpenRows::otherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(SheetProblem, problem);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto rows = openRows(path, {});
    QVERIFY(!rows.has_value());
    QCOMPARE(contractWord(rows.error().code), u"unsupportedFile"_s);
    QCOMPARE(rows.error().detail, describe(problem));
    QVERIFY(heliograph::describe(rows.error()).contains(path));
    QCOMPARE(int(inspectFile(path, {}).error().code), int(rows.error().code));
}

void TestOpenRows::unreadable()
{
    QTemporaryDir folder;
    QVERIFY(dumpRows(folder.filePath(u"none.xlsx"_s)).at(0).startsWith(u"unreadableFile: "_s));
    QVERIFY(dumpRows(folder.path()).at(0).startsWith(u"unreadableFile: "_s));
    const QString zip = folder.filePath(u"other.zip"_s);
    PackageMaker().part(u"readme.txt"_s, "text").write(zip);
    QCOMPARE(dumpRows(zip), QStringList(u"unsupportedFile: "_s + describe(SheetProblem::OtherZip)));
}

void TestOpenRows::headers_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("header");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("usual") << u"Телефон;Имя\n79000000101;Анна"_s << 1;
    QTest::newRow("English") << u"phone,name\n79000000101,Ann"_s.replace(u',', u';') << 1;
    QTest::newRow("bare numbers") << u"79000000101\n79000000102"_s << 0;
    QTest::newRow("no header") << u"Анна;79000000101\nБорис;79000000102"_s << 0;
    QTest::newRow("spelled phones") << u"8 (900) 000-01-01;Анна\n+7 900 000-01-02;Борис"_s << 0;
    QTest::newRow("title above") << u"Список клиентов\nТелефон;Имя;Город\n79000000101;Анна;Москва"_s << 2;
    QTest::newRow("words nobody knows") << u"Кому;Что\n79000000101;Привет"_s << 1;
    QTest::newRow("header alone") << u"Телефон;Имя"_s << 1;
    QTest::newRow("one text alone") << u"Привет"_s << 0;
    QTest::newRow("numbered columns") << u"Телефон 1;Телефон 2\n79000000101;79000000102"_s << 1;
    QTest::newRow("a person without phone first") << u"Анна;\nБорис;79000000102"_s << 0;
    QTest::newRow("texts only") << u"Кому;Что\nАнна;Привет\nБорис;Пока"_s << 1;
    QTest::newRow("date in the first row") << u"Отчёт;01.02.2026\nТелефон;Имя\n79000000101;Анна"_s << 0;
}

void TestOpenRows::headers()
{
    QFETCH(QString, table);
    QFETCH(int, header);
    std::vector<SheetRow> rows;
    qint64 number = 0;
    for (const QString& line : table.split(u'\n', Qt::SkipEmptyParts))
        rows.push_back({++number, line.split(u';'), false});
    QCOMPARE(findHeaderRow(rows), header);
}

QTEST_GUILESS_MAIN(TestOpenRows)
#include "test_open_rows.moc"
