// SPDX-License-Identifier: GPL-3.0-or-later
// The words about a text that would go out again: no more than is known of each.
#include "ui/check/RepeatWords.h"
#include "ui/quick/QuickRepeatWords.h"

#include <QTest>

using namespace heliograph;

Q_DECLARE_METATYPE(RepeatCounts)

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(12, 0));

Finding finding(const RepeatCounts& repeats)
{
    Finding found;
    found.kind = FindingKind::SameTextRecently;
    found.severity = FindingSeverity::Decision;
    found.count = repeats.sent + repeats.perhaps + repeats.toCome;
    found.word = QStringLiteral("Shop");
    found.other = QStringLiteral("Spring");
    found.at = kNow.addSecs(-40 * 60).toMSecsSinceEpoch();
    return found;
}

CheckResult resultOf(const RepeatCounts& repeats)
{
    CheckResult result;
    result.repeats = repeats;
    result.page.counts[RecipientState::Ready] = 500;
    return result;
}

} // namespace

class TestRepeatWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void titles_data();
    void titles();
    void reasonOfWhatIsStillToGo();
    void reasonOfARemovedCampaign();
    void choices();
    void questions_data();
    void questions();
};

void TestRepeatWords::titles_data()
{
    QTest::addColumn<RepeatCounts>("repeats");
    QTest::addColumn<QString>("title");
    QTest::newRow("sent") << RepeatCounts{312, 0, 0, 0}
                          << QStringLiteral(
                                 "This text from “Shop” already went to 312 of them 40 minutes ago");
    QTest::newRow("perhaps") << RepeatCounts{0, 12, 0, 0}
                             << QStringLiteral("12 of them may have got this text from “Shop” already");
    QTest::newRow("to come") << RepeatCounts{0, 0, 7, 0}
                             << QStringLiteral("7 of them are still to get this text from “Shop”");
    QTest::newRow("all kinds") << RepeatCounts{300, 10, 2, 0}
                               << QStringLiteral(
                                      "312 of them could get this text from “Shop” twice: it went to "
                                      "300, 10 may have got it, 2 are still to get it");
    QTest::newRow("two kinds") << RepeatCounts{0, 10, 2, 0}
                               << QStringLiteral(
                                      "12 of them could get this text from “Shop” twice: 10 may have "
                                      "got it, 2 are still to get it");
}

void TestRepeatWords::titles()
{
    QFETCH(RepeatCounts, repeats);
    QFETCH(QString, title);
    QCOMPARE(repeatWords(finding(repeats), resultOf(repeats), kNow).title, title);
}

void TestRepeatWords::reasonOfWhatIsStillToGo()
{
    const RepeatCounts repeats{0, 0, 7, 0};
    const QString reason = repeatWords(finding(repeats), resultOf(repeats), kNow).reason;
    QVERIFY2(reason.startsWith(QStringLiteral("Campaign “Spring” is still to send it.")), qPrintable(reason));
}

void TestRepeatWords::reasonOfARemovedCampaign()
{
    const RepeatCounts repeats{0, 7, 0, 0};
    Finding found = finding(repeats);
    found.other.clear();
    found.at.reset();
    const FindingWords words = repeatWords(found, resultOf(repeats), kNow);
    QVERIFY2(words.reason.contains(QStringLiteral("removed")), qPrintable(words.reason));
    QVERIFY2(!words.title.contains(QStringLiteral("went")), qPrintable(words.title));
}

void TestRepeatWords::choices()
{
    const RepeatCounts repeats{100, 0, 0, 0};
    QCOMPARE(repeatWords(finding(repeats), resultOf(repeats), kNow).choices.first(),
             QStringLiteral("Skip them, send to the other 400"));
}

void TestRepeatWords::questions_data()
{
    QTest::addColumn<QList<EarlierSend>>("earlier");
    QTest::addColumn<QString>("question");
    using enum EarlierSend;
    QTest::newRow("sent") << QList{Sent}
                          << QStringLiteral("This text went to Anna 2 minutes ago. Send it again?");
    QTest::newRow("sent to two") << QList{Sent, Sent}
                                 << QStringLiteral(
                                        "This text went to Anna and 1 more 2 minutes ago. Send it again?");
    QTest::newRow("perhaps") << QList{Perhaps}
                             << QStringLiteral("This text may have gone to Anna already. Send it again?");
    QTest::newRow("mixed") << QList{Sent, ToCome}
                           << QStringLiteral(
                                  "This text may have gone to Anna and 1 more already. Send it again?");
    QTest::newRow("to come") << QList{ToCome}
                             << QStringLiteral("This text is still to go to Anna. Send it once more?");
}

void TestRepeatWords::questions()
{
    QFETCH(QList<EarlierSend>, earlier);
    QFETCH(QString, question);
    std::vector<QuickRepeat> repeats;
    for (const EarlierSend one : earlier)
        repeats.push_back({QStringLiteral("79000000101"), kNow.addSecs(-120).toMSecsSinceEpoch(), one});
    QCOMPARE(quickRepeatQuestion(repeats, QStringLiteral("Anna"), kNow), question);
}

QTEST_GUILESS_MAIN(TestRepeatWords)
#include "test_repeatwords.moc"
