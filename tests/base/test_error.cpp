// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"

#include <QSet>
#include <QTest>

using namespace heliograph;

namespace {

// The error codes that cli.md fixes.
const QSet<QString> kContract = {QStringLiteral("usage"),           QStringLiteral("badInput"),
                                 QStringLiteral("noSuchAccount"),   QStringLiteral("noSuchCampaign"),
                                 QStringLiteral("noSuchBook"),      QStringLiteral("noSecret"),
                                 QStringLiteral("unreadableFile"),  QStringLiteral("unsupportedFile"),
                                 QStringLiteral("damagedFile"),     QStringLiteral("unsafeFile"),
                                 QStringLiteral("unknownColumn"),   QStringLiteral("nothingToSend"),
                                 QStringLiteral("unreachable"),     QStringLiteral("tlsFailed"),
                                 QStringLiteral("timedOut"),        QStringLiteral("gatewayMalformed"),
                                 QStringLiteral("accountRefused"),  QStringLiteral("accountBlocked"),
                                 QStringLiteral("outOfFunds"),      QStringLiteral("workspaceLocked"),
                                 QStringLiteral("workspaceTooNew"), QStringLiteral("workspaceUnwritable"),
                                 QStringLiteral("diskFull"),        QStringLiteral("busy"),
                                 QStringLiteral("repeatGuard"),     QStringLiteral("capGuard"),
                                 QStringLiteral("quietHours"),      QStringLiteral("plainHttp"),
                                 QStringLiteral("interrupted")};

} // namespace

/// Every error has a contract word and a whole sentence.
class ErrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasAWordAndASentence();
    void everyContractWordIsUsed();
    void placesAreFilledOnce();
    void forwardKeepsTheError();
};

void ErrorTest::everyCodeHasAWordAndASentence()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const Error error{
            static_cast<ErrorCode>(code), QStringLiteral("WHERE"), QStringLiteral("DETAIL"), {}};
        QVERIFY2(kContract.contains(contractWord(error.code)), qPrintable(contractWord(error.code)));
        const QString sentence = describe(error);
        QVERIFY2(!sentence.isEmpty(), qPrintable(QString::number(code)));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        // BadInput's sentence is its detail; all others are sentences of their own.
        if (error.code != ErrorCode::BadInput)
            QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u"DETAIL"), qPrintable(sentence));
    }
}

void ErrorTest::everyContractWordIsUsed()
{
    QSet<QString> used;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code)
        used += contractWord(static_cast<ErrorCode>(code));
    QCOMPARE(used, kContract);
}

void ErrorTest::placesAreFilledOnce()
{
    const Error error{ErrorCode::UnreadableFile, QStringLiteral("/a/%2/list.csv"), QStringLiteral("%1"), {}};
    const QString sentence = describe(error);
    QVERIFY(sentence.contains(QStringLiteral("/a/%2/list.csv")));
    QCOMPARE(sentence.count(QStringLiteral("list.csv")), 1);
}

void ErrorTest::forwardKeepsTheError()
{
    const Result<int> failed =
        fail(ErrorCode::DiskFull, QStringLiteral("/x"), QStringLiteral("d"), QStringLiteral("t"));
    const Result<QString> passed = forward(failed);
    QVERIFY(!passed);
    QCOMPARE(passed.error().code, ErrorCode::DiskFull);
    QCOMPARE(passed.error().where, QStringLiteral("/x"));
    QCOMPARE(passed.error().detail, QStringLiteral("d"));
    QCOMPARE(passed.error().technical, QStringLiteral("t"));
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "test_error.moc"
