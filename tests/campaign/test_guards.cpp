// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Guards.h"

#include <QTest>

using namespace heliograph;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kNow = 1'700'000'000'000;
constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

RowFacts repeat(qint64 age)
{
    RowFacts row;
    row.isRepeat = true;
    row.firstAttemptAt = kNow - age;
    return row;
}

} // namespace

class TestGuards : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingStopsAPlainRow();
    void contentAndStopList();
    void ageOfARepeat_data();
    void ageOfARepeat();
    void repeatsNeedClientIds();
    void schedule_data();
    void schedule();
    void validity_data();
    void validity();
    void quietHours_data();
    void quietHours();
};

void TestGuards::nothingStopsAPlainRow()
{
    QCOMPARE(checkRowGuards({}, {}, {}, kNow), Reason::None);
    QCOMPARE(checkRowGuards(repeat(kMinute), {}, {}, kNow), Reason::None);
}

void TestGuards::contentAndStopList()
{
    for (const bool isRepeat : {false, true}) {
        RowFacts row = repeat(kMinute);
        row.isRepeat = isRepeat;
        row.stopListed = true;
        QCOMPARE(checkRowGuards(row, {}, {}, kNow), Reason::StopListed);
        row.contentUnchanged = false;
        QCOMPARE(checkRowGuards(row, {}, {}, kNow), Reason::ContentDrifted);
    }
}

void TestGuards::ageOfARepeat_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("now") << qint64(0) << Reason::None;
    QTest::newRow("a day less a second") << 24 * kHour - 1000 << Reason::None;
    QTest::newRow("a day") << 24 * kHour << Reason::None;
    QTest::newRow("a day and a second") << 24 * kHour + 1000 << Reason::RepeatTooLate;
    QTest::newRow("five days") << 120 * kHour << Reason::RepeatTooLate;
    QTest::newRow("in the future") << qint64(-1) << Reason::RepeatTooLate;
    QTest::newRow("a year in the future") << -8760 * kHour << Reason::RepeatTooLate;
}

void TestGuards::ageOfARepeat()
{
    QFETCH(qint64, age);
    QFETCH(Reason, reason);
    QCOMPARE(checkRowGuards(repeat(age), {}, {}, kNow), reason);
    RowFacts first = repeat(age);
    first.isRepeat = false;
    QCOMPARE(checkRowGuards(first, {}, {}, kNow), Reason::None);
    RowFacts unknown = repeat(age);
    unknown.firstAttemptAt.reset();
    QCOMPARE(checkRowGuards(unknown, {}, {}, kNow), Reason::RepeatTooLate);
}

void TestGuards::repeatsNeedClientIds()
{
    const GatewayFacts forgetful{.honoursClientIds = false, .clientIdMemory = 24h};
    QCOMPARE(checkRowGuards(repeat(kMinute), {}, forgetful, kNow), Reason::IdsNotHonoured);
    QCOMPARE(checkRowGuards({}, {}, forgetful, kNow), Reason::None);
    const GatewayFacts shortMemory{.honoursClientIds = true, .clientIdMemory = 1h};
    QCOMPARE(checkRowGuards(repeat(2 * kHour), {}, shortMemory, kNow), Reason::RepeatTooLate);
}

void TestGuards::schedule_data()
{
    QTest::addColumn<qint64>("sendAt");
    QTest::addColumn<bool>("isRepeat");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("ahead") << kNow + kHour << false << Reason::None;
    QTest::newRow("within the grace") << kNow - 59 * kMinute << false << Reason::None;
    QTest::newRow("beyond the grace") << kNow - 61 * kMinute << false << Reason::ScheduleChanged;
    QTest::newRow("repeat ahead of its time") << kNow + kHour << true << Reason::None;
    QTest::newRow("repeat after its time") << kNow - 1 << true << Reason::ScheduleChanged;
}

void TestGuards::schedule()
{
    QFETCH(qint64, sendAt);
    QFETCH(bool, isRepeat);
    QFETCH(Reason, reason);
    RowFacts row = repeat(kMinute);
    row.isRepeat = isRepeat;
    row.sendAt = sendAt;
    QCOMPARE(checkRowGuards(row, {}, {}, kNow), reason);
}

void TestGuards::validity_data()
{
    QTest::addColumn<MessageType>("type");
    QTest::addColumn<std::optional<qint64>>("sms");
    QTest::addColumn<std::optional<qint64>>("viber");
    QTest::addColumn<bool>("passed");
    const std::optional<qint64> none;
    const std::optional<qint64> over = kNow;
    const std::optional<qint64> ahead = kNow + 1;
    QTest::newRow("none") << MessageType::Sms << none << none << false;
    QTest::newRow("sms ahead") << MessageType::Sms << ahead << none << false;
    QTest::newRow("sms over") << MessageType::Sms << over << none << true;
    QTest::newRow("the other leg's doesn't matter") << MessageType::Sms << none << over << false;
    QTest::newRow("viber over") << MessageType::Viber << none << over << true;
    QTest::newRow("viber, sms over") << MessageType::Viber << over << none << false;
    QTest::newRow("cascade, first leg over") << MessageType::ViberThenSms << ahead << over << false;
    QTest::newRow("cascade, both over") << MessageType::ViberThenSms << over << over << true;
    QTest::newRow("cascade, sms over") << MessageType::SmsThenViber << over << ahead << false;
    QTest::newRow("cascade, only sms has one") << MessageType::ViberThenSms << over << none << true;
}

void TestGuards::validity()
{
    QFETCH(MessageType, type);
    QFETCH(std::optional<qint64>, sms);
    QFETCH(std::optional<qint64>, viber);
    QFETCH(bool, passed);
    CampaignPlan plan;
    plan.message.type = type;
    plan.validUntil = sms;
    plan.viberValidUntil = viber;
    for (const RowFacts& row : {RowFacts{}, repeat(kMinute)})
        QCOMPARE(checkRowGuards(row, plan, {}, kNow), passed ? Reason::ScheduleChanged : Reason::None);
}

void TestGuards::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("at");
    QTest::addColumn<bool>("allowed");
    const QTime nine(9, 0);
    const QTime nineteen(19, 0);
    QTest::newRow("none") << QTime() << QTime() << QTime(3, 0) << true;
    QTest::newRow("half given") << nine << QTime() << QTime(3, 0) << true;
    QTest::newRow("same") << nine << nine << QTime(3, 0) << true;
    QTest::newRow("at the beginning") << nine << nineteen << nine << true;
    QTest::newRow("just before") << nine << nineteen << QTime(8, 59, 59) << false;
    QTest::newRow("last minute") << nine << nineteen << QTime(18, 59, 59) << true;
    QTest::newRow("at the end") << nine << nineteen << nineteen << false;
    QTest::newRow("over midnight, evening") << nineteen << nine << QTime(23, 0) << true;
    QTest::newRow("over midnight, night") << nineteen << nine << QTime(0, 0) << true;
    QTest::newRow("over midnight, noon") << nineteen << nine << QTime(12, 0) << false;
    QTest::newRow("over midnight, at the end") << nineteen << nine << nine << false;
}

void TestGuards::quietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, at);
    QFETCH(bool, allowed);
    QCOMPARE((QuietHours{from, to}.allows(at)), allowed);
}

QTEST_APPLESS_MAIN(TestGuards)
#include "test_guards.moc"
