// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says after the sentence that everybody gets.
#include "app/cli/ErrorHint.h"
#include "tests/cli/InProcess.h"

#include <QTest>

using namespace heliograph;

class TestCliHints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sentencesWithHints();
    void onStderrAndInJson();
    void optionsAreNamed();
};

void TestCliHints::sentencesWithHints()
{
    int hints = 0;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const Error error{
            static_cast<ErrorCode>(code), QStringLiteral("WHERE"), QStringLiteral("DETAIL"), {}};
        const QString hint = errorHint(error);
        hints += hint.isEmpty() ? 0 : 1;
        QVERIFY2(!hint.contains(u'%'), qPrintable(hint));
        QVERIFY2(hint.isEmpty() || hint.endsWith(u'.'), qPrintable(hint));
        QCOMPARE(describeWithHint(error), hint.isEmpty() ? describe(error) : describe(error) + u' ' + hint);
    }
    QVERIFY(hints > 10);
}

void TestCliHints::onStderrAndInJson()
{
    InProcess cli;
    const QStringList wrong{QStringLiteral("account"), QStringLiteral("show"), QStringLiteral("nobody")};
    const QString sentence =
        QStringLiteral("There is no account “nobody” in this workspace. “account list” shows the accounts.");
    const CliRun plain = cli.run(wrong);
    QCOMPARE(plain.code, 2);
    QCOMPARE(QString::fromUtf8(plain.err).trimmed(), sentence);
    const QJsonObject error = cli.json(wrong).object().value(u"error").toObject();
    QCOMPARE(error.value(u"code").toString(), QStringLiteral("noSuchAccount"));
    QCOMPARE(error.value(u"message").toString(), sentence);
}

void TestCliHints::optionsAreNamed()
{
    InProcess cli;
    const QString file = cli.write(QStringLiteral("a.csv"), "phone\n79000000101\n");
    const CliRun run =
        cli.run({QStringLiteral("inspect"), file, QStringLiteral("--encoding"), QStringLiteral("klingon")});
    QCOMPARE(run.code, 2);
    QCOMPARE(QString::fromUtf8(run.err).trimmed(),
             QStringLiteral("The value “klingon” can't be used here. It was given as --encoding."));
}

QTEST_GUILESS_MAIN(TestCliHints)
#include "test_cli_hints.moc"
