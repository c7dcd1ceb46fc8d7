// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet/CompoundFile.h"
#include "tests/spreadsheet/CompoundMaker.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

QByteArray noise(qsizetype size)
{
    QByteArray bytes;
    for (quint32 i = 0; bytes.size() < size; ++i)
        bytes += char((i * 2654435761U) >> 24);
    return bytes;
}

} // namespace

class TestCompoundFile : public QObject {
    Q_OBJECT

private:
    Result<CompoundFile> open(const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(u"file.xls"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return CompoundFile::open(path);
    }

    static QByteArray read(const CompoundFile& file, const QString& name)
    {
        auto stream = file.openStream(name);
        if (!stream)
            return describe(stream.error()).toUtf8();
        QByteArray bytes((*stream)->size(), '\0');
        const auto got = (*stream)->readAt(0, bytes.data(), bytes.size());
        return got ? bytes.first(*got) : describe(got.error()).toUtf8();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void streams_data();
    void streams();
    void names();
    void partsOfAStream();
    void shortLastSector();
    void damaged_data();
    void damaged();
    void tablesAsLargeAsTheFile();
};

void TestCompoundFile::streams_data()
{
    QTest::addColumn<bool>("wide");
    QTest::addColumn<qsizetype>("size");
    for (const bool wide : {false, true}) {
        // The last has more sectors than the header can list tables for.
        for (const qsizetype size : {0, 1, 63, 64, 65, 4095, 4096, 4097, 100'000, 7'200'000})
            QTest::addRow("%s %lld", wide ? "wide" : "usual", size) << wide << size;
    }
}

void TestCompoundFile::streams()
{
    QFETCH(bool, wide);
    QFETCH(qsizetype, size);
    CompoundMaker maker;
    if (wide)
        maker.wideSectors();
    const QByteArray bytes = noise(size);
    maker.stream(u"Before"_s, noise(700)).stream(u"Workbook"_s, bytes).stream(u"Behind"_s, noise(5000));
    const auto file = open(maker.file());
    QVERIFY(file.has_value());
    QVERIFY(read(*file, u"Workbook"_s) == bytes);
    QVERIFY(read(*file, u"Before"_s) == noise(700));
    QVERIFY(read(*file, u"Behind"_s) == noise(5000));
}

void TestCompoundFile::names()
{
    const auto file = open(CompoundMaker().stream(u"WORKBOOK"_s, "a").embedded(u"Book"_s, "b").file());
    QVERIFY(file.has_value());
    QVERIFY(file->has(u"Workbook"_s));
    QVERIFY(!file->has(u"Book"_s));
    QVERIFY(!file->has(u"Work"_s));
    QCOMPARE(int(file->openStream(u"Book"_s).error().code), int(ErrorCode::DamagedFile));
}

void TestCompoundFile::partsOfAStream()
{
    const QByteArray bytes = noise(10'000);
    const auto file = open(CompoundMaker().stream(u"Workbook"_s, bytes).file());
    QVERIFY(file.has_value());
    const auto stream = file->openStream(u"Workbook"_s);
    QVERIFY(stream.has_value());
    for (qint64 from = 0; from < 11'000; from += 377) {
        QByteArray part(1500, '\0');
        const auto got = (*stream)->readAt(from, part.data(), part.size());
        QVERIFY(got.has_value());
        QVERIFY(part.first(*got) == bytes.mid(from, 1500));
    }
}

void TestCompoundFile::shortLastSector()
{
    // Some writers leave out the padding behind the last sector, here the end of the table.
    QByteArray bytes = CompoundMaker().stream(u"Workbook"_s, noise(5000)).file();
    while (bytes.endsWith('\xFF'))
        bytes.chop(1);
    const auto file = open(bytes + "\xFF\xFF");
    QVERIFY(file.has_value());
    QVERIFY(read(*file, u"Workbook"_s) == noise(5000));
}

void TestCompoundFile::damaged_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<quint32>("value");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("sector size") << 30 << 0x00060020U << ErrorCode::DamagedFile;
    QTest::newRow("directory elsewhere") << 48 << 0x00FFFFFFU << ErrorCode::DamagedFile;
    QTest::newRow("no directory") << 48 << 0xFFFFFFFEU << ErrorCode::DamagedFile;
    QTest::newRow("tables elsewhere") << 76 << 0x00FFFFFFU << ErrorCode::DamagedFile;
    QTest::newRow("small table elsewhere") << 60 << 0x00FFFFFFU << ErrorCode::DamagedFile;
    QTest::newRow("lists elsewhere") << 68 << 0x00FFFFFFU << ErrorCode::DamagedFile;
    // A sector of data taken for a list names itself as the next one at its end.
    QTest::newRow("lists in a circle") << 68 << 0U << ErrorCode::UnsafeFile;
}

void TestCompoundFile::damaged()
{
    QFETCH(int, at);
    QFETCH(quint32, value);
    QFETCH(ErrorCode, code);
    QByteArray bytes = CompoundMaker().stream(u"Workbook"_s, QByteArray(4608, '\0')).file();
    qToLittleEndian(value, bytes.data() + at);
    const auto file = open(bytes);
    QVERIFY(!file.has_value());
    QCOMPARE(int(file.error().code), int(code));
    QVERIFY(!file.error().detail.isEmpty());

    // The same sound file with a chain that runs in a circle.
    QByteArray circle = CompoundMaker().stream(u"Workbook"_s, QByteArray(4608, '\0')).file();
    const auto table = qFromLittleEndian<quint32>(circle.constData() + 76);
    qToLittleEndian(8U, circle.data() + (qint64(table) + 1) * 512);
    const auto turning = open(circle);
    QVERIFY(turning.has_value());
    QCOMPARE(int(turning->openStream(u"Workbook"_s).error().code), int(ErrorCode::UnsafeFile));
}

void TestCompoundFile::tablesAsLargeAsTheFile()
{
    const QByteArray bytes = CompoundMaker().stream(u"Workbook"_s, QByteArray(307'200, '\0')).file();
    const auto sectors = static_cast<quint32>(bytes.size() / 512 - 1);
    // Two more sectors that list the first one as a part of the table over and over.
    QByteArray lists = bytes + QByteArray(1024, '\0');
    qToLittleEndian(sectors, lists.data() + 68);
    qToLittleEndian(sectors + 1, lists.data() + bytes.size() + 508);
    qToLittleEndian(0xFFFFFFFEU, lists.data() + bytes.size() + 1020);
    const auto listed = open(lists);
    QVERIFY(!listed.has_value());
    QCOMPARE(int(listed.error().code), int(ErrorCode::UnsafeFile));

    // The stream taken for the table of small blocks; its last sector in the file is its first.
    QByteArray small = bytes;
    qToLittleEndian(599U, small.data() + 60);
    const auto claimed = open(small);
    QVERIFY(!claimed.has_value());
    QCOMPARE(int(claimed.error().code), int(ErrorCode::UnsafeFile));
}

QTEST_GUILESS_MAIN(TestCompoundFile)
#include "test_compound_file.moc"
