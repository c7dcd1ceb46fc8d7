// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs against the practice gateway, and then every byte they left: neither the password nor the token
// may stand in any of it, in no spelling.
#include "core/spreadsheet/ZipContainer.h"
#include "tests/cli/CliWorld.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

#include <zip.h>

using namespace heliograph;

namespace {

// Each needs another spelling in XML, addresses and JSON.
const QByteArray kPassword = "hunter2&Ключ+<47>\"%zz";
const QByteArray kToken = "tok.Ab9/xY+7-Ку&3=";
const QByteArray kPassphrase = "eleven wet herrings";

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xff);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

/// A secret as it might be written somewhere.
QHash<QByteArray, QByteArray> spellings(const QByteArray& secret)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray percent = QUrl::toPercentEncoding(text);
    QHash<QByteArray, QByteArray> all{{"plain", secret},
                                      {"XML", text.toHtmlEscaped().toUtf8()},
                                      {"JSON", QByteArray(secret).replace('"', "\\\"")},
                                      {"percent", percent},
                                      {"percent, small", percent.toLower()},
                                      {"form", QByteArray(percent).replace("%20", "+")},
                                      {"hex", secret.toHex()},
                                      {"UTF-16LE", utf16(text, false)},
                                      {"UTF-16BE", utf16(text, true)}};
    // Wherever it begins within other bytes, its middle is one of these.
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray shifted = (QByteArray(shift, 'x') + secret).toBase64();
        all.insert("base64, " + QByteArray::number(shift),
                   shifted.mid(shift + 1, shifted.size() - shift - 5));
    }
    for (const auto& part : {secret.left(secret.size() * 2 / 3), secret.right(secret.size() * 2 / 3)})
        all.insert("part " + part, part);
    return all;
}

/// The files of a package one by one, else nothing.
QByteArrayList unpacked(const QByteArray& bytes)
{
    QByteArrayList parts;
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t* archive = bytes.startsWith("PK") ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive == nullptr) {
        zip_source_free(source);
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_file_t* file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        if (file == nullptr || zip_stat_index(archive, zip_uint64_t(i), 0, &stat) != 0)
            continue;
        QByteArray part(qsizetype(stat.size), '\0');
        zip_fread(file, part.data(), zip_uint64_t(part.size()));
        zip_fclose(file);
        parts += part;
    }
    zip_close(archive);
    return parts;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliSecrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void spellingsAreFound_data();
    void spellingsAreFound();
    void passwordLeavesNoTrace();
    void tokenLeavesNoTrace();
    void processKeepsItsSecrets();

private:
    /// Runs a command, and keeps what it said.
    int run(const QStringList& arguments, const QByteArray& input = {});
    /// The usual life of an account: added, asked, sent with, refused, backed up.
    void live(const QStringList& add, const QByteArray& secret, const char* variable);
    /// Where a secret was found among all that was left.
    QStringList traces(const QByteArray& secret) const;
    /// What of workspace, settings and backups others on the computer may read or write.
    QStringList shared() const;
    void startGateway(const QStringList& options);

    std::unique_ptr<CliWorld> m_world;
    std::unique_ptr<QProcess> m_gateway;
    QString m_url;
    QByteArray m_said;
};

void TestCliSecrets::initTestCase()
{
    qunsetenv("HELIOGRAPH_PASSWORD");
}

void TestCliSecrets::cleanup()
{
    if (m_gateway) {
        m_gateway->kill();
        m_gateway->waitForFinished();
    }
    m_gateway.reset();
}

void TestCliSecrets::startGateway(const QStringList& options)
{
    m_world = std::make_unique<CliWorld>();
    m_said.clear();
    for (const char* name : {"TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString folder = m_world->path(QStringLiteral("home/") + QLatin1StringView(name));
        QVERIFY(QDir().mkpath(folder));
        m_world->setEnvironment(QLatin1StringView(name), folder);
    }
    m_world->setEnvironment(QStringLiteral("HELIOGRAPH_PASSWORD"), {});
    m_gateway = std::make_unique<QProcess>();
    m_gateway->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_gateway->start(QStringLiteral(HELIOGRAPH_BIN_DIR "/heliograph-sandbox"),
                     words("--latency 5 --deliver-after 10 --log") +
                         QStringList(m_world->path(QStringLiteral("taken"))) + options);
    QVERIFY(m_gateway->waitForStarted() && m_gateway->waitForReadyRead());
    m_url = QString::fromLatin1(m_gateway->readLine()).section(u' ', 1).trimmed();
}

int TestCliSecrets::run(const QStringList& arguments, const QByteArray& input)
{
    const std::unique_ptr<QProcess> process = m_world->start(words("-v") + arguments);
    process->write(input);
    process->closeWriteChannel();
    if (!process->waitForFinished(60'000))
        return -1;
    m_said += process->readAllStandardOutput() + process->readAllStandardError();
    return process->exitCode();
}

void TestCliSecrets::live(const QStringList& add, const QByteArray& secret, const char* variable)
{
    const QString in = m_world->path(QStringLiteral("list.csv"));
    m_world->write(QStringLiteral("list.csv"), "Phone,Name\r\n79000000101,Anna\r\n79000000102,Boris\r\n");
    QCOMPARE(run(words("account add main --sender TEST --url") + QStringList(m_url) + add, secret + '\n'), 0);
    QCOMPARE(run(words("send --account main --text Hi --to 79000000103")), 5); // there is no keychain
    m_world->setEnvironment(QLatin1StringView(variable), QString::fromUtf8(secret));
    QCOMPARE(run(words("account check main")), 0);
    QCOMPARE(run(words("balance main")), 0);
    QCOMPARE(run(words("account show main --json")), 0);
    const QString documents = m_world->path(QStringLiteral("documents"));
    const QStringList send = words("send --account main --text Hello{Name} --from") + QStringList(in);
    QCOMPARE(run(send + words("--dry-run --documents") + QStringList(documents)), 0);
    QVERIFY(!QDir(documents).isEmpty());
    const qsizetype before = m_said.size();
    QCOMPARE(run(send + words("--wait=20 --json")), 0);
    const QByteArray said = m_said.mid(m_said.indexOf('{', before));
    const QString campaign = QString::number(
        QJsonDocument::fromJson(said.left(said.indexOf('\n'))).object().value(u"campaign").toInteger());
    m_world->setEnvironment(QLatin1StringView(variable), QString::fromUtf8(secret + "!"));
    QCOMPARE(run(words("send --account main --text Refused --to 79000000104")), 5);
    m_world->setEnvironment(QLatin1StringView(variable), QString::fromUtf8(secret));
    QCOMPARE(run(words("status --json") + QStringList(campaign)), 0);
    for (const char* report : {"out.xlsx", "out.csv"})
        QCOMPARE(run(words("report -o") + QStringList{m_world->path(QLatin1StringView(report)), campaign}),
                 0);
    QCOMPARE(run(words("backup -o") + QStringList(m_world->path(QStringLiteral("plain.db")))), 0);
    QCOMPARE(
        run(words("backup --passphrase-stdin -o") + QStringList(m_world->path(QStringLiteral("locked.db"))),
            kPassphrase + '\n'),
        0);
    QCOMPARE(run(words("support -o") + QStringList(m_world->path(QStringLiteral("support.zip")))), 0);
}

QStringList TestCliSecrets::traces(const QByteArray& secret) const
{
    QHash<QString, QByteArray> left{{QStringLiteral("what the program said"), m_said}};
    QDirIterator files(m_world->path({}), QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        left.insert(path, contents(path));
        int number = 0;
        for (const QByteArray& part : unpacked(left.value(path)))
            left.insert(path + u'#' + QString::number(++number), part);
    }
    QStringList found;
    if (left.size() < 20)
        found += QStringLiteral("only %1 files were left").arg(left.size());
    const QHash<QByteArray, QByteArray> all = spellings(secret);
    for (auto file = left.begin(); file != left.end(); ++file) {
        for (auto one = all.begin(); one != all.end(); ++one) {
            if (file->contains(*one))
                found += file.key() + QStringLiteral(": ") + QString::fromUtf8(one.key());
        }
    }
    return found;
}

QStringList TestCliSecrets::shared() const
{
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QStringList found;
    for (const char* start : {"workspace", "config"}) {
        QDirIterator all(m_world->path(QLatin1StringView(start)),
                         QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        // A folder that nobody else enters keeps what is in it.
        if ((QFile::permissions(m_world->path(QLatin1StringView(start))) & others) != 0)
            found += QLatin1StringView(start);
        while (all.hasNext()) {
            const QString path = all.next();
            if (QFileInfo(path).isFile() && (QFile::permissions(path) & others) != 0)
                found += path;
        }
    }
    for (const char* file : {"plain.db", "locked.db"}) {
        if ((QFile::permissions(m_world->path(QLatin1StringView(file))) & others) != 0)
            found += QLatin1StringView(file);
    }
    return found;
}

void TestCliSecrets::spellingsAreFound_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("plain") << "a " + kPassword + " b";
    QTest::newRow("Basic") << ("demo:" + kPassword).toBase64();
    QTest::newRow("Basic, another login") << ("demos:" + kPassword).toBase64();
    QTest::newRow("XML") << QString::fromUtf8(kPassword).toHtmlEscaped().toUtf8();
    QTest::newRow("address") << QUrl::toPercentEncoding(QString::fromUtf8(kPassword));
    QTest::newRow("UTF-16") << utf16(QString::fromUtf8(kPassword), false);
}

// The search itself works: a file with the secret in it is found.
void TestCliSecrets::spellingsAreFound()
{
    QFETCH(QByteArray, left);
    m_world = std::make_unique<CliWorld>();
    m_said.clear();
    for (int i = 0; i < 20; ++i)
        m_world->write(QStringLiteral("harmless%1").arg(i), "nothing");
    QCOMPARE(traces(kPassword), QStringList());
    m_world->write(QStringLiteral("left"), left);
    QVERIFY(!traces(kPassword).isEmpty());
}

void TestCliSecrets::passwordLeavesNoTrace()
{
    startGateway({QStringLiteral("--login"), QStringLiteral("demo"), QStringLiteral("--password"),
                  QString::fromUtf8(kPassword)});
    live(words("--login demo --password-stdin"), kPassword, "HELIOGRAPH_PASSWORD");
    QCOMPARE(traces(kPassword), QStringList());
    QCOMPARE(traces(kPassphrase), QStringList());
    QCOMPARE(shared().join(u'\n'), QString());
}

void TestCliSecrets::tokenLeavesNoTrace()
{
    startGateway({QStringLiteral("--token"), QString::fromUtf8(kToken)});
    live(words("--preset smsgate --token-stdin"), kToken, "HELIOGRAPH_TOKEN_MAIN");
    QCOMPARE(traces(kToken), QStringList());
}

// What the system shows of a program that is sending: its command line, its environment, its dumps.
void TestCliSecrets::processKeepsItsSecrets()
{
    startGateway({QStringLiteral("--login"), QStringLiteral("demo"), QStringLiteral("--password"),
                  QString::fromUtf8(kPassword), QStringLiteral("--fault"), QStringLiteral("slow:20000")});
    QCOMPARE(
        run(words("account add main --sender TEST --login demo --password-stdin --url") + QStringList(m_url),
            kPassword + '\n'),
        0);
    m_world->setEnvironment(QStringLiteral("HELIOGRAPH_PASSWORD_MAIN"), QString::fromUtf8(kPassword));
    const auto sending = m_world->start(words("send --account main --text Hi --to 79000000101"));
    const QString proc = QStringLiteral("/proc/%1/").arg(sending->processId());
    QTRY_VERIFY(contents(proc + QStringLiteral("environ")).contains("HELIOGRAPH_PASSWORD_MAIN=***"));
    const auto limitOfDumps = [&proc] {
        for (const QByteArray& line : contents(proc + QStringLiteral("limits")).split('\n')) {
            if (line.startsWith("Max core file size"))
                return line.mid(18).simplified();
        }
        return QByteArray();
    };
    QTRY_COMPARE(limitOfDumps(), QByteArray("1 1 bytes"));
    const QHash<QByteArray, QByteArray> all = spellings(kPassword);
    for (auto one = all.begin(); one != all.end(); ++one) {
        for (const char* file : {"cmdline", "environ"})
            QVERIFY2(!contents(proc + QLatin1StringView(file)).contains(*one), one.key().constData());
    }
    // And it finds the password all the same: the gateway takes the message.
    QTRY_VERIFY(contents(m_world->path(QStringLiteral("taken"))).contains("79000000101"));
    QCOMPARE(sending->state(), QProcess::Running);
    sending->kill();
    sending->waitForFinished();
    QVERIFY(QDir(m_world->path({})).entryList({QStringLiteral("core*")}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCliSecrets)
#include "test_cli_secrets.moc"
