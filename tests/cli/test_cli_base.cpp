// SPDX-License-Identifier: GPL-3.0-or-later
// What all commands share: options, help, usage errors, exit codes, output, Ctrl-C, completion and manual
// page.
#include "app/cli/CliContext.h"
#include "app/cli/ExitCode.h"
#include "app/cli/RunCli.h"
#include "tests/cli/InProcess.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

/// Every command of the contract, groups without the words below them.
QStringList contractCommands()
{
    return u"account add|account set|account list|account show|account check|account "
           u"remove|balance|senders|inspect|sheet|phone|count|"
           "decode|encode|import|book list|book show|book export|book undo-import|book remove|stoplist "
           "list|stoplist add|"
           "stoplist remove|stoplist import|stoplist export|send|campaign list|campaign show|campaign "
           "pause|campaign cancel|"
           "campaign resume|campaign retry|campaign settle|status|report|backup|restore"_s.split(u'|');
}

/// Takes so many bytes, then no more, as a pipe whose reader went away.
class ShortDevice final : public QIODevice {
public:
    explicit ShortDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestCliBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorsHaveTheirExitCodes_data();
    void errorsHaveTheirExitCodes();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void wrongUsage_data();
    void wrongUsage();
    void wrongUsageIsNamed_data();
    void wrongUsageIsNamed();
    void theProgramExplainsItself();
    void globalOptionsStandAnywhere();
    void anOptionMayBeEmptyOrBeginWithADash();
    void theWorkspaceCantBeMade();
    void nobodyReads();
    void progressIsALineOrABar();
    void ctrlCIsAnEvent();
    void waitingEndsAtCtrlC();
    void theLanguageOfTheArguments();
    void completionAndManualKnowEveryCommand();
};

void TestCliBase::errorsHaveTheirExitCodes_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("exit");
    const std::pair<ErrorCode, int> rows[] = {
        {ErrorCode::Usage, 1},
        {ErrorCode::BadInput, 2},
        {ErrorCode::NoSuchAccount, 2},
        {ErrorCode::NoSuchCampaign, 2},
        {ErrorCode::NoSuchBook, 2},
        {ErrorCode::UnreadableFile, 2},
        {ErrorCode::UnsupportedFile, 2},
        {ErrorCode::DamagedFile, 2},
        {ErrorCode::UnsafeFile, 2},
        {ErrorCode::UnknownColumn, 2},
        {ErrorCode::NothingToSend, 2},
        {ErrorCode::TimeInPast, 2},
        {ErrorCode::Interrupted, 130},
        {ErrorCode::WorkspaceLocked, 6},
        {ErrorCode::WorkspaceTooNew, 6},
        {ErrorCode::DiskFull, 6},
        {ErrorCode::WorkspaceUnwritable, 6},
        {ErrorCode::NoSecret, 5},
        {ErrorCode::AccountRefused, 5},
        {ErrorCode::AccountBlocked, 5},
        {ErrorCode::OutOfFunds, 5},
        {ErrorCode::Unreachable, 4},
        {ErrorCode::TlsFailed, 4},
        {ErrorCode::TimedOut, 4},
        {ErrorCode::GatewayMalformed, 4},
        {ErrorCode::Busy, 7},
        {ErrorCode::RepeatGuard, 7},
        {ErrorCode::CapGuard, 7},
        {ErrorCode::QuietHours, 7},
        {ErrorCode::PlainHttp, 7},
    };
    for (const auto& [code, exit] : rows)
        QTest::newRow(qPrintable(contractWord(code) + QString::number(int(code)))) << code << exit;
}

void TestCliBase::errorsHaveTheirExitCodes()
{
    QFETCH(ErrorCode, code);
    QTEST(int(exitCodeFor(code)), "exit");
}

void TestCliBase::everyCommandExplainsItself_data()
{
    QTest::addColumn<QStringList>("words");
    for (const QString& command : contractCommands())
        QTest::newRow(qPrintable(command)) << command.split(u' ');
}

void TestCliBase::everyCommandExplainsItself()
{
    QFETCH(QStringList, words);
    InProcess cli;
    const CliRun said = cli.run(words + QStringList(u"--help"_s));
    QCOMPARE(said.code, 0);
    QCOMPARE(said.err, QByteArray());
    QVERIFY2(said.out.contains("Example: heliograph-cli " + words.join(u' ').toUtf8()), said.out);
    QVERIFY(said.out.contains("--json"));
}

void TestCliBase::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such command") << QStringList{u"fly"_s};
    QTest::newRow("half a command") << QStringList{u"account"_s};
    QTest::newRow("no such option") << QStringList{u"account"_s, u"list"_s, u"--fast"_s};
    QTest::newRow("missing argument") << QStringList{u"inspect"_s};
    QTest::newRow("missing option") << QStringList{u"count"_s};
    QTest::newRow("one word too many") << QStringList{u"account"_s, u"list"_s, u"x"_s};
    QTest::newRow("not a number") << QStringList{u"decode"_s, u"x"_s, u"--requested"_s, u"many"_s};
    QTest::newRow("not a word of the list") << QStringList{u"decode"_s, u"x"_s, u"--as"_s, u"poem"_s};
    QTest::newRow("no such language") << QStringList{u"account"_s, u"list"_s, u"--lang"_s, u"tlh"_s};
    QTest::newRow("no such region") << QStringList{u"phone"_s, u"1"_s, u"--region"_s, u"XX"_s};
    QTest::newRow("delimiter of two characters")
        << QStringList{u"inspect"_s, u"x"_s, u"--delimiter"_s, u";;"_s};
    QTest::newRow("both secrets") << QStringList{u"account"_s, u"set"_s, u"x"_s, u"--password-stdin"_s,
                                                 u"--token-stdin"_s};
}

void TestCliBase::wrongUsage()
{
    QFETCH(QStringList, arguments);
    InProcess cli;
    const CliRun said = cli.run(arguments);
    QCOMPARE(said.code, 1);
    QCOMPARE(said.out, QByteArray());
    QVERIFY2(said.err.trimmed().endsWith("See --help."), said.err);

    const CliRun json = cli.json(arguments);
    QCOMPARE(json.code, 1);
    QCOMPARE(json.err, QByteArray());
    QCOMPARE(json.errorCode(), u"usage"_s);
}

void TestCliBase::wrongUsageIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("command") << QStringList{u"--profile"_s, u"account"_s, u"bogus"_s, u"--fast"_s}
                             << QByteArray("There is no command “bogus”.");
    QTest::newRow("command of a group")
        << QStringList{u"account"_s, u"bogus"_s} << QByteArray("There is no command “account bogus”.");
    QTest::newRow("half a command") << QStringList{u"account"_s} << QByteArray("Say which command: add, ");
    QTest::newRow("options") << QStringList{u"account"_s, u"list"_s, u"--fast"_s, u"--far"_s}
                             << QByteArray("not understood: --fast --far.");
    QTest::newRow("missing") << QStringList{u"count"_s} << QByteArray("Something is missing: --text.");
    QTest::newRow("range") << QStringList{u"decode"_s, u"x"_s, u"--http-status"_s, u"0"_s}
                           << QByteArray("--http-status: 0 is not a whole number from 100 to 599.");
    QTest::newRow("number") << QStringList{u"campaign"_s, u"show"_s, u"x"_s}
                            << QByteArray("This is no number: campaign = x.");
}

void TestCliBase::wrongUsageIsNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    InProcess cli;
    const QByteArray err = cli.run(arguments).err;
    QVERIFY2(err.contains(said), err);
}

void TestCliBase::theProgramExplainsItself()
{
    InProcess cli;
    const CliRun said = cli.run({u"--help"_s});
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.contains("\nExample: heliograph-cli send --account main "), said.out);
}

void TestCliBase::globalOptionsStandAnywhere()
{
    InProcess cli;
    const QByteArray expected = cli.run({u"--json"_s, u"phone"_s, u"+79000000101"_s}).out;
    QVERIFY(expected.startsWith('{'));
    QCOMPARE(cli.run({u"phone"_s, u"--json"_s, u"+79000000101"_s}).out, expected);
    QCOMPARE(cli.run({u"phone"_s, u"+79000000101"_s, u"--json"_s}).out, expected);

    const QString other = cli.path(u"other"_s);
    QCOMPARE(cli.run({u"stoplist"_s, u"add"_s, u"+79000000101"_s, u"--profile"_s, other}).code, 0);
    QCOMPARE(cli.json({u"--profile"_s, other, u"stoplist"_s, u"list"_s}).lines().size(), 1);
    QCOMPARE(cli.json({u"stoplist"_s, u"list"_s}).lines().size(), 0);
}

void TestCliBase::anOptionMayBeEmptyOrBeginWithADash()
{
    InProcess cli;
    QCOMPARE(cli.run({u"count"_s, u"--text="_s, u"--json"_s}).object().value(u"parts"), QJsonValue(0));
    QCOMPARE(cli.json({u"count"_s, u"--text"_s, u""_s}).object().value(u"parts"), QJsonValue(0));
    QCOMPARE(cli.json({u"count"_s, u"--text"_s, u"-5 %"_s}).object().value(u"characters"), QJsonValue(4));
    QCOMPARE(cli.json({u"count"_s, u"--text=a=b"_s}).object().value(u"characters"), QJsonValue(3));
    QCOMPARE(cli.json({u"count"_s, u"--text"_s, u"--json"_s}).object().value(u"characters"), QJsonValue(6));
}

void TestCliBase::theWorkspaceCantBeMade()
{
    InProcess cli;
    const QString file = cli.write(u"file"_s, "x");
    const CliRun said = cli.json({u"account"_s, u"list"_s, u"--profile"_s, file + u"/below"_s});
    QCOMPARE(said.code, 6);
    QCOMPARE(said.errorCode(), u"workspaceUnwritable"_s);
}

void TestCliBase::nobodyReads()
{
    QBuffer in;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    err.open(QIODevice::WriteOnly);
    ShortDevice out(10);
    CliStreams streams{in, out, err};
    QCOMPARE(runCli({u"phone"_s, u"+79000000101"_s}, streams), 0);
    QVERIFY2(err.data().contains("could not be written"), err.data());
}

void TestCliBase::progressIsALineOrABar()
{
    for (const bool terminal : {false, true}) {
        QBuffer in;
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        CliStreams streams{in, out, err, terminal};
        CliOutput output(streams);
        const auto said = [&] {
            output.progress(u"Reading"_s, 50, 100);
            return !err.data().isEmpty();
        };
        QTRY_VERIFY(said());
        QVERIFY(err.data().contains("Reading"));
        QVERIFY(err.data().contains("50 %"));
        QCOMPARE(err.data().contains("###"), terminal);
        output.text(u"done"_s);
        QCOMPARE(err.data().endsWith("\r\x1b[K"), terminal);
        QCOMPARE(out.data(), QByteArray("done\n"));
    }
}

void TestCliBase::ctrlCIsAnEvent()
{
    Interrupts interrupts;
    QSignalSpy pressed(&interrupts, &Interrupts::interrupted);
    QCOMPARE(interrupts.count(), 0);
    std::raise(SIGINT);
    QCOMPARE(interrupts.count(), 1);
    QTRY_COMPARE(pressed.size(), 1);
    std::raise(SIGTERM);
    QTRY_COMPARE(pressed.size(), 2);
    QCOMPARE(pressed.last().first().toInt(), 2);
}

void TestCliBase::waitingEndsAtCtrlC()
{
    QBuffer none;
    CliStreams streams{none, none, none};
    CliContext context(streams, {});
    const Progress progress = context.progress(u"Reading"_s);
    QVERIFY(progress(1, 2));
    const Result<int> waited =
        context.waitFor<int>([](const std::function<void(const int&)>&) { std::raise(SIGINT); });
    QVERIFY(!waited);
    QCOMPARE(waited.error().code, ErrorCode::Cancelled);
    QVERIFY(!progress(1, 2));
}

void TestCliBase::theLanguageOfTheArguments()
{
    QCOMPARE(languageOf({u"phone"_s, u"--lang"_s, u"ru"_s}), u"ru"_s);
    QCOMPARE(languageOf({u"--lang=en"_s, u"phone"_s}), u"en"_s);
    QCOMPARE(languageOf({u"phone"_s}), QLocale::system().name());
}

void TestCliBase::completionAndManualKnowEveryCommand()
{
    InProcess cli;
    const CliRun manual = cli.run({u"man"_s});
    const CliRun completion = cli.run({u"completion"_s, u"bash"_s});
    QCOMPARE(manual.code, 0);
    QCOMPARE(completion.code, 0);
    const QString page = QString::fromUtf8(manual.out).remove(u'\\');
    for (const QString& command : contractCommands()) {
        QVERIFY2(page.contains(u".SS \"heliograph-cli %1\""_s.arg(command)), qPrintable(command));
        QVERIFY2(completion.out.contains("\"heliograph-cli " + command.toUtf8() + "\") words="),
                 qPrintable(command));
    }
    QVERIFY(!completion.out.contains("heliograph-cli man\""));
    QVERIFY(completion.out.contains("--viber-button"));
}

QTEST_GUILESS_MAIN(TestCliBase)
#include "test_cli_base.moc"
