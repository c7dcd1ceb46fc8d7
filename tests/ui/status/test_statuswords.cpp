// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/StatusWords.h"
#include "ui/theme/StateLook.h"

#include <QTest>

using namespace heliograph;
using enum RecipientState;

namespace {

Campaign campaignIn(CampaignState state, const Error* pausedBy = nullptr)
{
    Campaign campaign;
    campaign.id = 1;
    campaign.name = QStringLiteral("Spring sale");
    campaign.accountName = QStringLiteral("Main");
    campaign.state = state;
    campaign.sealedAt = 1;
    campaign.counts[Accepted] = 12397;
    campaign.counts[Uncertain] = 83;
    campaign.counts[Ready] = 7132;
    campaign.counts[Invalid] = 388;
    if (pausedBy) {
        campaign.pauseCode = contractWord(pausedBy->code);
        campaign.pauseDetail = describe(*pausedBy);
    }
    return campaign;
}

RunView runIn(RunPhase phase, std::optional<Error> error = {})
{
    RunView run;
    run.campaign = 1;
    run.phase = phase;
    run.error = std::move(error);
    return run;
}

Error errorOf(ErrorCode code)
{
    return {code, QStringLiteral("Main"), {}, {}};
}

const QDateTime kNow(QDate(2026, 4, 10), QTime(12, 7, 0));

} // namespace

class TestStatusWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everyCauseHasItsSentence_data();
    void everyCauseHasItsSentence();
    void aCauseIsReadFromTheLedgerToo();
    void theNextTryIsTold();
    void theGravestComesFirst();
    void theMainButton_data();
    void theMainButton();
    void failedOnesAreRetried();
};

void TestStatusWords::everyCauseHasItsSentence_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("text");
    const auto add = [](ErrorCode code, const char* headline, const char* text) {
        QTest::newRow(qPrintable(contractWord(code)))
            << code << QString::fromUtf8(headline) << QString::fromUtf8(text);
    };
    add(ErrorCode::Unreachable, "Paused: the gateway can't be reached",
        "12,480 messages are handed over and keep their states; 7,132 wait here. Nothing is lost and nobody "
        "gets it "
        "twice.");
    add(ErrorCode::AccountRefused, "Paused: the gateway no longer accepts this login",
        "7,132 messages wait here. Enter the password again.");
    add(ErrorCode::AccountBlocked, "Paused: the account is locked at the gateway",
        "Only the provider can unlock it. 7,132 messages wait here.");
    add(ErrorCode::OutOfFunds, "Paused: the account has run out",
        "7,132 messages wait here. Top up, then resume.");
    add(ErrorCode::TextRefused, "Paused: the gateway's moderator refused this text",
        "Nobody else gets it until you change it.");
    add(ErrorCode::DiskFull, "Paused: the disk is full",
        "Heliograph can't write down what it sends and sends nothing. Free some space.");
    add(ErrorCode::TlsFailed, "Paused: the gateway's certificate is not valid", "Nothing was sent to it.");
    add(ErrorCode::Interrupted, "Heliograph was closed while sending",
        "12,480 messages are handed over, 83 of them are asked again, 7,132 wait here; nobody gets it "
        "twice.");
    add(ErrorCode::GatewayMalformed, "Paused: the gateway answered something that can't be read",
        "83 messages are Unknown and are asked again with the same numbers.");
}

void TestStatusWords::everyCauseHasItsSentence()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, headline);
    QFETCH(QString, text);
    const QList<StatusNote> notes =
        notesOf(campaignIn(CampaignState::Paused), runIn(RunPhase::Idle, errorOf(code)), kNow);
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().headline, headline);
    QCOMPARE(notes.first().text, text);
}

void TestStatusWords::aCauseIsReadFromTheLedgerToo()
{
    for (const ErrorCode code :
         {ErrorCode::Unreachable, ErrorCode::OutOfFunds, ErrorCode::AccountRefused, ErrorCode::Interrupted}) {
        const Error error = errorOf(code);
        const Campaign campaign = campaignIn(CampaignState::Paused, &error);
        QCOMPARE(
            notesOf(campaign, {}, kNow).first().headline,
            notesOf(campaignIn(CampaignState::Paused), runIn(RunPhase::Idle, error), kNow).first().headline);
    }
    // What one word can't tell apart says its own sentence.
    const Error changed{ErrorCode::AccountChanged, QStringLiteral("Main"), QStringLiteral("1"), {}};
    const QList<StatusNote> notes = notesOf(campaignIn(CampaignState::Paused, &changed), {}, kNow);
    QCOMPARE(notes.first().headline, QStringLiteral("Paused"));
    QCOMPARE(notes.first().text, describe(changed));
    QVERIFY(notesOf(campaignIn(CampaignState::Paused), {}, kNow).isEmpty());
}

void TestStatusWords::theNextTryIsTold()
{
    RunView run = runIn(RunPhase::WaitingToRetry, errorOf(ErrorCode::Unreachable));
    run.nextTryAt = kNow.addSecs(120).toMSecsSinceEpoch();
    const QList<StatusNote> notes = notesOf(campaignIn(CampaignState::Paused), run, kNow);
    QVERIFY(notes.first().text.endsWith(QStringLiteral("\nNext try by itself at 12:09:00, in 2 min.")));
    QVERIFY(notes.first().offersAccount && notes.first().offersLog);
    QVERIFY(!whyNoAsking(campaignIn(CampaignState::Paused), run).isEmpty());
    QVERIFY(whyNoAsking(campaignIn(CampaignState::Running), {}).isEmpty());
}

void TestStatusWords::theGravestComesFirst()
{
    Campaign campaign = campaignIn(CampaignState::Paused);
    campaign.counts[Held] = 140;
    campaign.restored = true;
    const QList<StatusNote> notes =
        notesOf(campaign, runIn(RunPhase::Idle, errorOf(ErrorCode::OutOfFunds)), kNow);
    QCOMPARE(notes.size(), 3);
    QCOMPARE(notes.at(0).meaning, Meaning::Danger);
    QVERIFY(notes.at(1).headline.startsWith(QStringLiteral("140 messages are held by the gateway")));
    const QList<StatusNote> elsewhere =
        notesOf(campaignIn(CampaignState::Running), runIn(RunPhase::Elsewhere), kNow);
    QCOMPARE(elsewhere.size(), 1);
    QCOMPARE(elsewhere.first().text, QStringLiteral("It is shown here live."));
}

void TestStatusWords::theMainButton_data()
{
    QTest::addColumn<CampaignState>("state");
    QTest::addColumn<RunPhase>("phase");
    QTest::addColumn<bool>("trouble");
    QTest::addColumn<MainAction>("action");
    QTest::addColumn<QString>("text");
    QTest::newRow("running") << CampaignState::Running << RunPhase::Running << false << MainAction::Pause
                             << QStringLiteral("Pause");
    QTest::newRow("elsewhere") << CampaignState::Running << RunPhase::Elsewhere << false << MainAction::Pause
                               << QStringLiteral("Pause");
    QTest::newRow("paused") << CampaignState::Paused << RunPhase::Idle << false << MainAction::Resume
                            << QStringLiteral("Resume sending 7,132");
    QTest::newRow("refused") << CampaignState::Paused << RunPhase::Idle << true << MainAction::TryNow
                             << QStringLiteral("Try again now");
    QTest::newRow("trying again") << CampaignState::Paused << RunPhase::WaitingToRetry << true
                                  << MainAction::TryNow << QStringLiteral("Try again now");
    QTest::newRow("pausing") << CampaignState::Running << RunPhase::Pausing << false << MainAction::BreakOff
                             << QStringLiteral("Don't wait");
    QTest::newRow("finished") << CampaignState::Finished << RunPhase::Idle << false << MainAction::None
                              << QString();
}

void TestStatusWords::theMainButton()
{
    QFETCH(CampaignState, state);
    QFETCH(RunPhase, phase);
    QFETCH(bool, trouble);
    QFETCH(MainAction, action);
    QFETCH(QString, text);
    const MainButton button =
        mainButton(campaignIn(state),
                   runIn(phase, trouble ? std::optional(errorOf(ErrorCode::Unreachable)) : std::nullopt));
    QCOMPARE(button.action, action);
    QCOMPARE(QString(button.text).remove(u'&'), text);
}

void TestStatusWords::failedOnesAreRetried()
{
    Campaign campaign = campaignIn(CampaignState::Finished);
    campaign.counts[Rejected] = 46;
    QCOMPARE(QString(mainButton(campaign, {}).text).remove(u'&'), QStringLiteral("Retry 46 failed…"));
    campaign.counts[Undelivered] = 611;
    campaign.counts[Expired] = 402;
    QCOMPARE(mainButton(campaign, {}).action, MainAction::Retry);
    QCOMPARE(QString(mainButton(campaign, {}).text).remove(u'&'), QStringLiteral("Retry 1,013 failed…"));
}

QTEST_MAIN(TestStatusWords)
#include "test_statuswords.moc"
