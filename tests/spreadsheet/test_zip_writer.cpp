// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/ZipContainer.h"
#include "core/spreadsheet/ZipWriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace heliograph;

class TestZipWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isReadBack();
    void replacesAFile();
    void unwritablePlace();
};

void TestZipWriter::isReadBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("письмо.zip"));
    const QByteArray large(300'000, 'x');
    const QDateTime at(QDate(2026, 4, 10), QTime(12, 3), Qt::UTC);
    const std::vector<ZipPart> parts{{QStringLiteral("a.txt"), "first"},
                                     {QStringLiteral("folder/б.txt"), large},
                                     {QStringLiteral("empty.txt"), {}}};
    QVERIFY(writeZip(path, parts, at));
    const Result<ZipContainer> zip = ZipContainer::open(path, {.ratio = 2000});
    QVERIFY(zip);
    for (const ZipPart& part : parts) {
        QVERIFY2(zip->has(part.name), qPrintable(part.name));
        QCOMPARE(*zip->readPart(part.name, 1'000'000), part.bytes);
    }
    QVERIFY(QFileInfo(path).size() < 10'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(writeZip(path, parts, at));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), bytes); // the same parts make the same file
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestZipWriter::replacesAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QVERIFY(writeZip(path, {{QStringLiteral("old"), "1"}}, QDateTime::currentDateTimeUtc()));
    QVERIFY(writeZip(path, {{QStringLiteral("new"), "2"}}, QDateTime::currentDateTimeUtc()));
    const Result<ZipContainer> zip = ZipContainer::open(path);
    QVERIFY(zip && zip->has(QStringLiteral("new")) && !zip->has(QStringLiteral("old")));
}

void TestZipWriter::unwritablePlace()
{
    const QTemporaryDir folder;
    const Result<void> done =
        writeZip(folder.filePath(QStringLiteral("none/a.zip")), {{QStringLiteral("a"), "1"}}, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::UnwritableFile);
}

QTEST_GUILESS_MAIN(TestZipWriter)
#include "test_zip_writer.moc"
