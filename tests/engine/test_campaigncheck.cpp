// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CampaignCheck.h"
#include "tests/engine/CampaignCheckFixture.h"

#include <QTest>

using namespace heliograph;

using Severity = FindingSeverity;
using Kind = FindingKind;

/// What the findings allow: what blocks Send, what asks for a decision, and what the gateway says of sender,
/// balance and account.
class CampaignCheckTest : public CampaignCheckFixture {
    Q_OBJECT
private Q_SLOTS:
    void init() { prepare(); }
    void blocks_data();
    void blocks();
    void plainHttpIsADecision();
    void rowTimesNeedAGatewaysClock();
    void oneDecisionAfterTheOther();
    void gatewaysWordOnTheSender_data();
    void gatewaysWordOnTheSender();
    void gatewaysWordOnTheBalance();
    void accountTrouble_data();
    void accountTrouble();
    void moneyAfterASend_data();
    void moneyAfterASend();
};

void CampaignCheckTest::blocks_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("account gone") << QStringLiteral("account") << Kind::NoAccount;
    QTest::newRow("type not offered") << QStringLiteral("type") << Kind::NotOffered;
    QTest::newRow("no text") << QStringLiteral("text") << Kind::MessageIncomplete;
    QTest::newRow("open brace") << QStringLiteral("brace") << Kind::BrokenText;
    QTest::newRow("header twice") << QStringLiteral("twice") << Kind::AmbiguousField;
    QTest::newRow("nobody left") << QStringLiteral("nobody") << Kind::NobodyLeft;
    QTest::newRow("above the limit") << QStringLiteral("cap") << Kind::TooMany;
    QTest::newRow("time passed") << QStringLiteral("time") << Kind::TimePassed;
    QTest::newRow("validity before the time") << QStringLiteral("validity") << Kind::ValidityPassed;
    QTest::newRow("clock not known") << QStringLiteral("clock") << Kind::ClockUnknown;
    QTest::newRow("http without consent") << QStringLiteral("http") << Kind::PlainHttp;
}

void CampaignCheckTest::blocks()
{
    QFETCH(QString, how);
    QFETCH(Kind, kind);
    std::vector<NewRecipient> rows = {testRecipient(1), testRecipient(2)};
    Account stored = *m_engine->accounts().account(m_account.name);
    if (how == QStringLiteral("type")) {
        stored.preset = QStringLiteral("smsgorod");
        m_plan.message.type = MessageType::Viber;
    } else if (how == QStringLiteral("text")) {
        m_plan.message.text.clear();
    } else if (how == QStringLiteral("brace")) {
        m_plan.message.text = QStringLiteral("Hello {Name");
    } else if (how == QStringLiteral("nobody")) {
        rows = {leftOut(1, RecipientState::Invalid, Reason::BadPhone)};
    } else if (how == QStringLiteral("cap")) {
        m_plan.maxRecipients = 1;
    } else if (how == QStringLiteral("time")) {
        m_plan.sendAt = m_clock->nowMs() - kMinute;
    } else if (how == QStringLiteral("validity")) {
        m_plan.sendAt = m_clock->nowMs() + 2 * kMinute;
        m_plan.validUntil = m_clock->nowMs() + kMinute;
    } else if (how == QStringLiteral("clock")) {
        stored.clockOffsetMinutes.reset();
        m_plan.sendAt = m_clock->nowMs() + kMinute;
    } else if (how == QStringLiteral("http")) {
        stored.url = QUrl(QStringLiteral("http://gateway.invalid/xml/"));
    }
    QVERIFY(m_engine->accounts().update(stored));
    const qint64 id = draft(rows);
    if (how == QStringLiteral("account"))
        QVERIFY(m_engine->accounts().remove(m_account.name));
    if (how == QStringLiteral("twice"))
        QVERIFY(m_engine->campaigns().changeDraft(id, [](Campaign& draft) {
            draft.headers = QStringList{QStringLiteral("Name"), QStringLiteral("name")};
        }));
    if (how == QStringLiteral("twice"))
        QVERIFY(m_engine->workspace().connection().execute("UPDATE campaign SET headers='Name\x1fname'"));
    const CheckResult result = check(id);
    const Finding* finding = result.find(kind);
    QVERIFY(finding);
    QCOMPARE(finding->severity, Severity::Blocks);
    QCOMPARE(offerOf(result, {}).blockedBy.has_value(), true);
    QVERIFY(!offerOf(result, {RepeatPolicy::Allow, true}).isAllowed());
}

void CampaignCheckTest::plainHttpIsADecision()
{
    Account stored = *m_engine->accounts().account(m_account.name);
    stored.url = QUrl(QStringLiteral("http://gateway.invalid/xml/"));
    stored.allowHttp = true;
    QVERIFY(m_engine->accounts().update(stored));
    const CheckResult result = check(draft(1));
    QCOMPARE(result.find(Kind::PlainHttp)->severity, Severity::Decision);
    QVERIFY(result.page.plainHttp);
    QCOMPARE(offerOf(result, {}).missing, 1);
    QVERIFY(offerOf(result, {{}, true}).isAllowed());
    QCOMPARE(offerOf(result, {{}, false}).blockedBy, Kind::PlainHttp);

    stored.url = QUrl(QStringLiteral("http://127.0.0.1:8800/"));
    QVERIFY(m_engine->accounts().update(stored));
    const CheckResult local = check(draft(1));
    QVERIFY(!local.find(Kind::PlainHttp));
    QVERIFY(local.find(Kind::Connection)->flag);
}

void CampaignCheckTest::rowTimesNeedAGatewaysClock()
{
    NewRecipient later = testRecipient(2);
    later.sendAt = m_clock->nowMs() + kMinute;
    const qint64 id = draft({testRecipient(1), later});
    CheckResult result = check(id);
    QCOMPARE(result.find(Kind::RowTimes)->count, 1);
    QVERIFY(offerOf(result, {}).isAllowed());
    Account stored = *m_engine->accounts().account(m_account.name);
    stored.clockOffsetMinutes.reset();
    QVERIFY(m_engine->accounts().update(stored));
    QCOMPARE(offerOf(check(id), {}).blockedBy, Kind::ClockUnknown);
    m_clock->advance(std::chrono::minutes(5));
    result = check(id);
    QCOMPARE(result.find(Kind::InvalidRows)->reason, Reason::RowTimeInPast);
}

void CampaignCheckTest::oneDecisionAfterTheOther()
{
    Account stored = *m_engine->accounts().account(m_account.name);
    stored.url = QUrl(QStringLiteral("http://gateway.invalid/xml/"));
    stored.allowHttp = true;
    QVERIFY(m_engine->accounts().update(stored));
    check(draft(2));
    QVERIFY(m_checker->seal(RepeatPolicy::Refuse));
    const CheckResult result = check(draft(2));
    QCOMPARE(offerOf(result, {}).missing, 2);
    QCOMPARE(offerOf(result, {RepeatPolicy::Allow, {}}).missing, 1);
    QVERIFY(offerOf(result, {RepeatPolicy::Allow, true}).isAllowed());
    const SendOffer nobody = offerOf(result, {RepeatPolicy::Skip, true});
    QCOMPARE(nobody.blockedBy, Kind::NobodyLeft);
    QVERIFY(!nobody.isAllowed());
}

void CampaignCheckTest::gatewaysWordOnTheSender_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("approved") << QStringLiteral("completed") << Severity::Ok;
    QTest::newRow("being looked at") << QStringLiteral("order") << Severity::Blocks;
    QTest::newRow("refused") << QStringLiteral("rejected") << Severity::Blocks;
    QTest::newRow("not listed") << QString() << Severity::Warning;
}

void CampaignCheckTest::gatewaysWordOnTheSender()
{
    QFETCH(QString, state);
    QFETCH(Severity, severity);
    CheckResult result = check(draft(1));
    QCOMPARE(result.find(Kind::Sender)->severity, Severity::Info);
    AccountAnswers answers;
    answers.senders.emplace();
    answers.senders->senders.push_back({QStringLiteral("Other"), QStringLiteral("completed"), {}});
    if (!state.isEmpty())
        answers.senders->senders.push_back({QStringLiteral("HELIO"), state, {}});
    judgeAnswers(result, answers);
    QCOMPARE(result.find(Kind::Sender)->severity, severity);
    QCOMPARE(offerOf(result, {}).isAllowed(), severity != Severity::Blocks);
}

void CampaignCheckTest::gatewaysWordOnTheBalance()
{
    Account stored = *m_engine->accounts().account(m_account.name);
    stored.pricePerPart = QStringLiteral("2.40");
    QVERIFY(m_engine->accounts().update(stored));
    CheckResult result = check(draft(10));
    AccountAnswers answers;
    answers.balance.emplace();
    answers.balance->money = QStringLiteral("10.00");
    judgeAnswers(result, answers);
    QCOMPARE(result.find(Kind::Balance)->count, 4);
    QCOMPARE(result.find(Kind::Balance)->total, 10);
    QCOMPARE(result.find(Kind::Balance)->severity, Severity::Warning);
    QVERIFY(offerOf(result, {}).isAllowed());
    answers.balance->money = QStringLiteral("24.00");
    judgeAnswers(result, answers);
    QCOMPARE(result.find(Kind::Balance)->severity, Severity::Ok);
    answers.balance->money = QStringLiteral("-5.00");
    judgeAnswers(result, answers);
    QCOMPARE(result.find(Kind::Balance)->count, 0);
}

void CampaignCheckTest::accountTrouble_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("blocks");
    QTest::newRow("no secret") << ErrorCode::NoSecret << true;
    QTest::newRow("login refused") << ErrorCode::AccountRefused << true;
    QTest::newRow("locked") << ErrorCode::AccountBlocked << true;
    QTest::newRow("unreachable") << ErrorCode::Unreachable << false;
}

void CampaignCheckTest::accountTrouble()
{
    QFETCH(ErrorCode, code);
    QFETCH(bool, blocks);
    CheckResult result = check(draft(1));
    AccountAnswers answers;
    answers.error = Error{code, {}, {}, {}};
    judgeAnswers(result, answers);
    judgeAnswers(result, answers);
    QCOMPARE(std::count_if(result.findings.begin(), result.findings.end(),
                           [](const Finding& one) { return one.kind == Kind::AccountTrouble; }),
             1);
    QCOMPARE(offerOf(result, {}).isAllowed(), !blocks);
    judgeAnswers(result, {});
    QVERIFY(!result.find(Kind::AccountTrouble));
    QVERIFY(offerOf(result, {}).isAllowed());
}

void CampaignCheckTest::moneyAfterASend_data()
{
    QTest::addColumn<QString>("money");
    QTest::addColumn<QString>("price");
    QTest::addColumn<qint64>("parts");
    QTest::addColumn<QString>("after");
    QTest::newRow("enough") << QStringLiteral("61234.50") << QStringLiteral("2.40") << qint64(22'120)
                            << QStringLiteral("8146.50");
    QTest::newRow("not enough") << QStringLiteral("1.00") << QStringLiteral("0.75") << qint64(2)
                                << QStringLiteral("-0.50");
    QTest::newRow("no price") << QStringLiteral("1.00") << QString() << qint64(2) << QString();
}

void CampaignCheckTest::moneyAfterASend()
{
    QFETCH(QString, money);
    QFETCH(QString, price);
    QFETCH(qint64, parts);
    QFETCH(QString, after);
    QCOMPARE(moneyAfter(money, price, parts), after);
}

QTEST_GUILESS_MAIN(CampaignCheckTest)
#include "test_campaigncheck.moc"
