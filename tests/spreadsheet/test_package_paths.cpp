// SPDX-License-Identifier: GPL-3.0-or-later
// Packages that name files outside of themselves: nothing outside is read, nothing outside is written.
#include "PackageMaker.h"
#include "core/spreadsheet/WorkbookCopy.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "79000000999 nobody may read this";
const QByteArray kRow = "<row><c t=\"str\"><v>79000000101</v></c></row>";

} // namespace

class TestPackagePaths : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsNothingOutside_data();
    void readsNothingOutside();
    void entitiesFetchNothing_data();
    void entitiesFetchNothing();
    void partsWithOddNamesGoNowhere();

private:
    /// "secret.txt", beside the folder that the package lies in.
    QString secret() const { return m_folder.filePath(u"secret.txt"_s); }
    QString package() const { return m_folder.filePath(u"in/list.xlsx"_s); }

    QTemporaryDir m_folder;
};

void TestPackagePaths::init()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"in"_s));
    QFile file(secret());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    // As a sheet it would be a sound one.
    file.write("<worksheet><sheetData><row><c t=\"str\"><v>" + kSecret +
               "</v></c></row></sheetData></worksheet>");
}

void TestPackagePaths::readsNothingOutside_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("up") << u"../../../../../../..%1"_s;
    QTest::newRow("up from the part") << u"../../secret.txt"_s;
    QTest::newRow("beside the package") << u"../secret.txt"_s;
    QTest::newRow("absolute") << u"%1"_s;
    QTest::newRow("backslashes") << u"..\\..\\secret.txt"_s;
    QTest::newRow("address") << u"file://%1"_s;
    QTest::newRow("percent") << u"..%2f..%2fsecret.txt"_s;
}

void TestPackagePaths::readsNothingOutside()
{
    QFETCH(QString, target);
    const QByteArray there = target.replace(u"%1"_s, secret()).toUtf8();
    for (const char* mode : {"", " TargetMode=\"External\""}) {
        PackageMaker maker = PackageMaker::workbook(kRow);
        const QString relations = u"xl/_rels/workbook.xml.rels"_s;
        const QByteArray changed =
            maker.content(relations).replace("/xl/odd place/first.xml\"", there + '"' + mode);
        QVERIFY(changed != maker.content(relations));
        maker.part(relations, changed).write(package());
        const QStringList rows = dumpRows(package());
        QVERIFY2(!rows.join(u'\n').contains(u"79000000999"), qPrintable(rows.join(u'\n')));
        QVERIFY2(rows.constLast().startsWith(u"damagedFile"_s) ||
                     rows.constLast().startsWith(u"unsafeFile"_s),
                 qPrintable(rows.constLast()));
        QFile::remove(package());
    }
}

void TestPackagePaths::entitiesFetchNothing_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("sheet") << u"xl/odd place/first.xml"_s;
    QTest::newRow("strings") << u"xl/strings.xml"_s;
    QTest::newRow("styles") << u"xl/styles.xml"_s;
    QTest::newRow("workbook") << u"xl/workbook.xml"_s;
    QTest::newRow("relations") << u"xl/_rels/workbook.xml.rels"_s;
}

void TestPackagePaths::entitiesFetchNothing()
{
    QFETCH(QString, part);
    PackageMaker maker = PackageMaker::workbook("<row><c t=\"s\"><v>0</v></c></row>");
    QByteArray content = maker.content(part);
    const qsizetype root = content.startsWith("<?xml") ? content.indexOf("?>") + 2 : 0;
    content.insert(root, "<!DOCTYPE x [<!ENTITY out SYSTEM \"file://" + secret().toUtf8() + "\">]>");
    content.replace("<v>0<", "<v>&out;<").replace("<t>zero<", "<t>&out;<");
    maker.part(part, content).write(package());
    const QStringList rows = dumpRows(package());
    QVERIFY2(!rows.join(u'\n').contains(u"79000000999"), qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.constLast().startsWith(u"unsafeFile"_s), qPrintable(rows.constLast()));
    QFile::remove(package());
}

// Parts are never written to the disk under their own names, so names that lead elsewhere are just names; a
// copy of the workbook takes them over as they are.
void TestPackagePaths::partsWithOddNamesGoNowhere()
{
    PackageMaker maker = PackageMaker::workbook(kRow);
    for (const char* name :
         {"../evil.txt", "../../evil.txt", "/tmp/heliograph-evil.txt", "xl/../../evil.txt"})
        maker.part(QLatin1StringView(name), "evil");
    maker.write(package());
    QCOMPARE(dumpRows(package()), QStringList(u"1: 79000000101"_s));
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QVERIFY(WorkbookCopy::open(package(), {}));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    QCOMPARE(QDir(m_folder.filePath(u"in"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(u"list.xlsx"_s));
    QVERIFY(!QFile::exists(u"/tmp/heliograph-evil.txt"_s));
}

QTEST_GUILESS_MAIN(TestPackagePaths)
#include "test_package_paths.moc"
