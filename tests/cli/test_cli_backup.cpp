// SPDX-License-Identifier: GPL-3.0-or-later
// Encrypted backups as a script makes and restores them.
#include "core/base/Secret.h"
#include "tests/cli/InProcess.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace heliograph;

namespace {

const QByteArray kPassphrase = "several words are best\n";

} // namespace

class TestCliBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_cli.reset(); }
    void comesBack();
    void wantsAPassphrase_data();
    void wantsAPassphrase();
    void wrongOrDamagedChangesNothing_data();
    void wrongOrDamagedChangesNothing();
    void neverTakesItFromTheCommandLine();

private:
    CliRun backup()
    {
        return m_cli->json(words("backup --passphrase-stdin -o") + QStringList(file()), kPassphrase);
    }
    CliRun restore(const QByteArray& passphrase)
    {
        return m_cli->json(words("restore --replace --passphrase-stdin") + QStringList(file()), passphrase);
    }
    QString file() const { return m_cli->path(QStringLiteral("kept.backup")); }
    qsizetype stopped() { return m_cli->json(words("stoplist list")).lines().size(); }

    std::unique_ptr<InProcess> m_cli;
};

void TestCliBackup::init()
{
    m_cli = std::make_unique<InProcess>();
    QCOMPARE(m_cli->run(words("stoplist add 79000000101 79000000102")).code, 0);
}

void TestCliBackup::comesBack()
{
    const CliRun made = backup();
    QCOMPARE(made.code, 0);
    QCOMPARE(made.object().value(u"encrypted").toBool(), true);
    const QByteArray bytes = m_cli->read(QStringLiteral("kept.backup"));
    QCOMPARE(made.object().value(u"bytes").toInteger(), bytes.size());
    QVERIFY(bytes.startsWith("HELIOGRAPH-CRYPT"));
    QVERIFY(!bytes.contains("79000000101") && !bytes.contains(kPassphrase.trimmed()));

    QCOMPARE(m_cli->run(words("stoplist add 79000000103")).code, 0);
    QCOMPARE(stopped(), 3);
    const CliRun restored = restore(kPassphrase);
    QCOMPARE(restored.code, 0);
    QVERIFY(QFile::exists(restored.object().value(u"keptAside").toString()));
    QCOMPARE(stopped(), 2);
}

void TestCliBackup::wantsAPassphrase_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("too short") << QByteArray("seven 7\n");
}

void TestCliBackup::wantsAPassphrase()
{
    QFETCH(QByteArray, input);
    const CliRun run = m_cli->json(words("backup --passphrase-stdin -o") + QStringList(file()), input);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.errorCode(), QStringLiteral("badInput"));
    QVERIFY(!QFile::exists(file()));
}

void TestCliBackup::wrongOrDamagedChangesNothing_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("damage"); // a byte from the end that is changed; 0 = none
    QTest::addColumn<int>("cut");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    const QString bad = QStringLiteral("badInput");
    const QString damaged = QStringLiteral("damagedFile");
    QTest::newRow("none") << QByteArray() << 0 << 0 << bad << QStringLiteral("is encrypted. Enter the");
    QTest::newRow("another") << QByteArray("several words are worst\n") << 0 << 0 << bad
                             << QStringLiteral("This passphrase doesn't open the backup");
    QTest::newRow("damaged") << kPassphrase << 1000 << 0 << damaged
                             << QStringLiteral("is damaged, so nothing was restored");
    QTest::newRow("cut") << kPassphrase << 0 << 1000 << damaged
                         << QStringLiteral("is missing, so nothing was restored");
}

void TestCliBackup::wrongOrDamagedChangesNothing()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(int, damage);
    QFETCH(int, cut);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    QCOMPARE(backup().code, 0);
    QByteArray bytes = m_cli->read(QStringLiteral("kept.backup"));
    if (damage > 0)
        bytes[bytes.size() - damage] = static_cast<char>(bytes[bytes.size() - damage] ^ 1);
    bytes.chop(cut);
    m_cli->write(QStringLiteral("kept.backup"), bytes);
    QCOMPARE(m_cli->run(words("stoplist add 79000000103")).code, 0);
    const QDir folder(m_cli->path(QStringLiteral("workspace")));
    const QStringList before = folder.entryList(QDir::Files);

    const CliRun run = passphrase.isEmpty() ? m_cli->json(words("restore --replace") + QStringList(file()))
                                            : restore(passphrase);
    QCOMPARE(run.code, 2);
    QCOMPARE(run.errorCode(), code);
    const QString message = run.object().value(u"error").toObject().value(u"message").toString();
    QVERIFY2(message.contains(sentence) && message.contains(QStringLiteral("kept.backup")),
             qPrintable(message));
    QVERIFY(!message.contains(QString::fromUtf8(passphrase.trimmed())) || passphrase.isEmpty());
    QCOMPARE(stopped(), 3);
    QCOMPARE(folder.entryList(QDir::Files), before); // nothing half restored, nothing left
}

void TestCliBackup::neverTakesItFromTheCommandLine()
{
    for (const char* line :
         {"backup --passphrase secretword -o x", "backup --passphrase-stdin secretword -o x",
          "restore --passphrase secretword x"}) {
        const CliRun run = m_cli->json(words(line));
        QCOMPARE(run.code, 1);
        QCOMPARE(run.errorCode(), QStringLiteral("usage"));
    }
}

QTEST_GUILESS_MAIN(TestCliBackup)
#include "test_cli_backup.moc"
