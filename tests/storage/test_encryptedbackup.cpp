// SPDX-License-Identifier: GPL-3.0-or-later
#include "StorageFixture.h"
#include "core/storage/EncryptedFile.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace heliograph;

namespace {

// What a try costs is not what is tested here.
constexpr KeyCost kCheap{1, 8192};
constexpr qsizetype kHeaderBytes = 112;
constexpr qsizetype kPieceBytes = 64 * 1024 + 17;

Secret passphrase()
{
    return Secret("correct horse battery staple");
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Bytes that look like nothing else, so that pieces taken for one another are seen.
QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char& byte : bytes) {
        state = state * 1'664'525 + 1'013'904'223;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

qint64 peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

/// A backup under a passphrase: what comes back, and what doesn't open.
class TestEncryptedBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void isDifferentEachTime();
    void composesCharacters();
    void wantsAPassphrase();
    void opensWithThePassphraseOnly();
    void noticesEveryDamage_data();
    void noticesEveryDamage();
    void noticesWhatIsMissing_data();
    void noticesWhatIsMissing();
    void noticesPiecesInAnotherOrder();
    void refusesHeadersThatAskForTooMuch_data();
    void refusesHeadersThatAskForTooMuch();
    void canBeCancelled();
    void bigFilesNeedLittleMemory();
    void holdsNothingReadable();
    void leavesNoPlainCopy();
    void tellsWhatCanNotBeWritten();
    void looksForSpaceFirst();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }
    /// Writes `bytes` encrypted as "locked".
    void lock(const QByteArray& bytes);
    /// The error of opening "locked"; nothing may be there afterwards.
    ErrorCode errorOfOpening();

    QTemporaryDir m_folder;
};

void TestEncryptedBackup::lock(const QByteArray& bytes)
{
    write(path("plain"), bytes);
    QVERIFY(encryptFile(path("plain"), path("locked"), passphrase(), {}, kCheap));
}

ErrorCode TestEncryptedBackup::errorOfOpening()
{
    QFile::remove(path("opened"));
    const Result<void> opened = decryptFile(path("locked"), path("opened"), passphrase());
    if (opened || QFile::exists(path("opened")))
        return ErrorCode::Usage;
    return opened.error().code;
}

void TestEncryptedBackup::comesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 65'535, 65'536, 65'537, 131'072, 300'000})
        QTest::addRow("%lld bytes", qint64(size)) << size;
}

void TestEncryptedBackup::comesBack()
{
    QFETCH(qsizetype, size);
    const QByteArray bytes = someBytes(size);
    lock(bytes);
    QVERIFY(isEncryptedFile(path("locked")));
    QVERIFY(!isEncryptedFile(path("plain")));
    QVERIFY(decryptFile(path("locked"), path("opened"), passphrase()));
    QCOMPARE(read(path("opened")), bytes);
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFile::permissions(path("locked")) & others, QFileDevice::Permissions());
    QCOMPARE(QFile::permissions(path("opened")) & others, QFileDevice::Permissions());
}

void TestEncryptedBackup::isDifferentEachTime()
{
    lock(someBytes(100));
    const QByteArray first = read(path("locked"));
    lock(someBytes(100));
    const QByteArray second = read(path("locked"));
    QCOMPARE(first.size(), second.size());
    QVERIFY(first.mid(32, 40) != second.mid(32, 40)); // salt and header of the stream
    QVERIFY(first.mid(kHeaderBytes) != second.mid(kHeaderBytes));
}

void TestEncryptedBackup::composesCharacters()
{
    write(path("plain"), "x");
    const QString composed = QStringLiteral("пароль с й и ё");
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(composed != decomposed);
    QVERIFY(encryptFile(path("plain"), path("locked"), Secret(decomposed.toUtf8()), {}, kCheap));
    QVERIFY(decryptFile(path("locked"), path("opened"), Secret(composed.toUtf8())));
}

void TestEncryptedBackup::wantsAPassphrase()
{
    write(path("plain"), "x");
    QFile::remove(path("locked"));
    for (const char* tooShort : {"", "seven 7", "семь се"}) {
        const Result<void> made =
            encryptFile(path("plain"), path("locked"), Secret(QByteArray(tooShort)), {}, kCheap);
        QCOMPARE(made.error().code, ErrorCode::PassphraseTooShort);
        QCOMPARE(made.error().detail, QStringLiteral("8"));
    }
    QVERIFY(!QFile::exists(path("locked")));
}

void TestEncryptedBackup::opensWithThePassphraseOnly()
{
    lock(someBytes(1000));
    for (const char* wrong :
         {"", "correct horse battery stapl", "correct horse battery staple ", "Correct horse battery staple"})
        QCOMPARE(decryptFile(path("locked"), path("wrong"), Secret(QByteArray(wrong))).error().code,
                 ErrorCode::WrongPassphrase);
    QVERIFY(!QFile::exists(path("wrong")));
}

void TestEncryptedBackup::noticesEveryDamage_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("magic") << qsizetype(3) << ErrorCode::BackupDamaged;
    QTest::newRow("version") << qsizetype(16) << ErrorCode::BackupDamaged;
    QTest::newRow("a later version") << qsizetype(17) << ErrorCode::WorkspaceTooNew;
    QTest::newRow("passes, high byte") << qsizetype(23) << ErrorCode::BackupDamaged;
    QTest::newRow("memory, high byte") << qsizetype(31) << ErrorCode::BackupDamaged;
    QTest::newRow("salt") << qsizetype(40) << ErrorCode::WrongPassphrase;
    QTest::newRow("header of the stream") << qsizetype(60) << ErrorCode::WrongPassphrase;
    QTest::newRow("size") << qsizetype(72) << ErrorCode::WrongPassphrase;
    QTest::newRow("proof of the header") << qsizetype(100) << ErrorCode::WrongPassphrase;
    QTest::newRow("first piece") << kHeaderBytes << ErrorCode::BackupDamaged;
    QTest::newRow("end of the first piece") << kHeaderBytes + kPieceBytes - 1 << ErrorCode::BackupDamaged;
    QTest::newRow("second piece") << kHeaderBytes + kPieceBytes + 1000 << ErrorCode::BackupDamaged;
    QTest::newRow("last byte") << kHeaderBytes + 2 * kPieceBytes + 500 + 16 << ErrorCode::BackupDamaged;
}

void TestEncryptedBackup::noticesEveryDamage()
{
    QFETCH(qsizetype, at);
    QFETCH(ErrorCode, expected);
    lock(someBytes(2 * 65'536 + 500));
    QByteArray bytes = read(path("locked"));
    QVERIFY(at < bytes.size());
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    write(path("locked"), bytes);
    QCOMPARE(errorOfOpening(), expected);
}

void TestEncryptedBackup::noticesWhatIsMissing_data()
{
    QTest::addColumn<qsizetype>("kept");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("nothing") << qsizetype(0) << ErrorCode::BackupCut;
    QTest::newRow("half the header") << kHeaderBytes / 2 << ErrorCode::BackupCut;
    QTest::newRow("the header alone") << kHeaderBytes << ErrorCode::BackupCut;
    QTest::newRow("half a piece") << kHeaderBytes + kPieceBytes / 2 << ErrorCode::BackupCut;
    QTest::newRow("a whole piece") << kHeaderBytes + kPieceBytes << ErrorCode::BackupCut;
    QTest::newRow("all but a byte") << kHeaderBytes + 2 * kPieceBytes + 500 + 16 << ErrorCode::BackupCut;
    QTest::newRow("more than all") << kHeaderBytes + 2 * kPieceBytes + 500 + 18 << ErrorCode::BackupDamaged;
}

void TestEncryptedBackup::noticesWhatIsMissing()
{
    QFETCH(qsizetype, kept);
    QFETCH(ErrorCode, expected);
    lock(someBytes(2 * 65'536 + 500));
    write(path("locked"), read(path("locked")).leftJustified(kept, 'x', true));
    QCOMPARE(errorOfOpening(), expected);
}

void TestEncryptedBackup::noticesPiecesInAnotherOrder()
{
    lock(someBytes(3 * 65'536));
    const QByteArray bytes = read(path("locked"));
    const auto piece = [&bytes](int i) { return bytes.mid(kHeaderBytes + i * kPieceBytes, kPieceBytes); };
    const QByteArray header = bytes.left(kHeaderBytes);
    write(path("locked"), header + piece(1) + piece(0) + piece(2));
    QCOMPARE(errorOfOpening(), ErrorCode::BackupDamaged);
    write(path("locked"), header + piece(0) + piece(2) + piece(1));
    QCOMPARE(errorOfOpening(), ErrorCode::BackupDamaged);
}

void TestEncryptedBackup::refusesHeadersThatAskForTooMuch_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("hours") << qsizetype(20) << QByteArray::fromHex("ffffff7f");
    QTest::newRow("no passes") << qsizetype(20) << QByteArray::fromHex("00000000");
    QTest::newRow("all memory") << qsizetype(24) << QByteArray::fromHex("0000000001000000");
    QTest::newRow("no memory") << qsizetype(24) << QByteArray::fromHex("0000000000000000");
}

void TestEncryptedBackup::refusesHeadersThatAskForTooMuch()
{
    QFETCH(qsizetype, at);
    QFETCH(QByteArray, bytes);
    lock(someBytes(10));
    write(path("locked"), read(path("locked")).replace(at, bytes.size(), bytes));
    QCOMPARE(errorOfOpening(), ErrorCode::BackupDamaged);
}

void TestEncryptedBackup::canBeCancelled()
{
    write(path("plain"), someBytes(300'000));
    QFile::remove(path("locked"));
    int asked = 0;
    const Progress stop = [&asked](qint64, qint64) { return ++asked < 3; };
    QCOMPARE(encryptFile(path("plain"), path("locked"), passphrase(), stop, kCheap).error().code,
             ErrorCode::Cancelled);
    QCOMPARE(asked, 3);
    QVERIFY(!QFile::exists(path("locked")));
}

void TestEncryptedBackup::bigFilesNeedLittleMemory()
{
    constexpr qint64 kBytes = 64 * 1024 * 1024;
    QFile big(path("big"));
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(kBytes));
    big.close();
    lock(someBytes(200'000)); // what the first run needs for ever
    QVERIFY(decryptFile(path("locked"), path("opened"), passphrase()));
    const qint64 before = peakKilobytes();
    QVERIFY(encryptFile(path("big"), path("locked"), passphrase(), {}, kCheap));
    QVERIFY(decryptFile(path("locked"), path("opened"), passphrase()));
    const qint64 grown = peakKilobytes() - before;
    QCOMPARE(QFile(path("opened")).size(), kBytes);
    QVERIFY2(grown < 8 * 1024, qPrintable(QString::number(grown)));
}

void TestEncryptedBackup::holdsNothingReadable()
{
    StorageFixture fixture;
    fixture.running(200, QStringLiteral("Your cake is ready"));
    const QString plain = path("plain.db");
    const QString locked = path("locked.db");
    QVERIFY(fixture.workspace->backupTo(plain));
    QVERIFY(fixture.workspace->backupTo(locked, passphrase()));
    const QByteArray open = read(plain);
    const QByteArray closed = read(locked);
    const QByteArray phone = testPhone(7).toUtf8();
    const quint64 number = testPhone(7).toULongLong();
    const QByteArray packed(reinterpret_cast<const char*>(&number), 5);
    QByteArray bigEndian = packed;
    std::reverse(bigEndian.begin(), bigEndian.end());
    QVERIFY(open.contains("SQLite format 3"));
    QVERIFY(open.contains(phone) || open.contains(packed) || open.contains(bigEndian));
    for (const QByteArray& secret :
         {QByteArray("SQLite format 3"), phone, packed, bigEndian, QByteArray("cake is ready"),
          QByteArray("CREATE TABLE"), passphrase().reveal()})
        QVERIFY2(!closed.contains(secret), secret.constData());
    QCOMPARE(closed.size(), kHeaderBytes + open.size() + (open.size() + 65'535) / 65'536 * 17);
    QVERIFY(decryptFile(locked, path("back.db"), passphrase()));
    const auto copy = Connection::open(path("back.db"), Connection::Mode::Read);
    QVERIFY(copy);
    QCOMPARE(CampaignStore(**copy).campaigns()->size(), std::size_t(1));
}

void TestEncryptedBackup::leavesNoPlainCopy()
{
    StorageFixture fixture;
    const QDir folder(fixture.workspace->folder());
    const QStringList before = folder.entryList(QDir::Files);
    QVERIFY(fixture.workspace->backupTo(path("locked.db"), passphrase()));
    QVERIFY(!fixture.workspace->backupTo(path("no/such/folder.db"), passphrase()));
    QCOMPARE(folder.entryList(QDir::Files), before);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("locked.db*")}, QDir::Files).size(), 1);

    // What a killed program left goes a day later.
    const QString left = folder.filePath(QStringLiteral("backup-0123.tmp"));
    write(left, "left over");
    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(QFile::exists(left));
    QFile old(left);
    QVERIFY(old.open(QIODevice::ReadWrite) &&
            old.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    old.close();
    fixture.workspace.reset();
    fixture.workspace = fixture.folders.open(fixture.clock);
    QVERIFY(!QFile::exists(left));
}

void TestEncryptedBackup::looksForSpaceFirst()
{
    StorageFixture fixture;
    fixture.workspace->setSpaceProbe([](const QString&) { return 1024; });
    const Result<void> tooLittle = fixture.workspace->backupTo(path("no-room.db"), passphrase());
    QCOMPARE(tooLittle.error().code, ErrorCode::TooLittleSpace);
    QVERIFY(!QFile::exists(path("no-room.db")));
    // A passphrase that won't do is told before anything is looked for or copied.
    const Result<void> tooShort = fixture.workspace->backupTo(path("no-room.db"), Secret("short"));
    QCOMPARE(tooShort.error().code, ErrorCode::PassphraseTooShort);
    fixture.workspace->setSpaceProbe([](const QString&) { return qint64(1) << 40; });
    QVERIFY(fixture.workspace->backupTo(path("room.db"), passphrase()));
}

void TestEncryptedBackup::tellsWhatCanNotBeWritten()
{
    lock("x");
    QCOMPARE(encryptFile(path("plain"), path("none/locked"), passphrase(), {}, kCheap).error().code,
             ErrorCode::UnwritableFile);
    QCOMPARE(encryptFile(path("none"), path("locked"), passphrase(), {}, kCheap).error().code,
             ErrorCode::UnreadableFile);
    QCOMPARE(decryptFile(path("locked"), path("none/opened"), passphrase()).error().code,
             ErrorCode::UnwritableFile);
    QCOMPARE(decryptFile(path("none"), path("opened"), passphrase()).error().code, ErrorCode::UnreadableFile);
}

QTEST_GUILESS_MAIN(TestEncryptedBackup)
#include "test_encryptedbackup.moc"
