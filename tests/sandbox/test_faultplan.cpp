// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FaultPlan.h"

#include <QTest>

using namespace heliograph;
using namespace Qt::StringLiterals;

namespace {

FaultPlan planOf(const QStringList& specifications, quint64 seed = 1)
{
    return FaultPlan::parse(specifications, seed).value();
}

constexpr int kKeys = 20'000;

/// Which of many keys are struck, as a row of bits.
QByteArray drawn(const FaultPlan& plan, Fault fault, int attempt = 1)
{
    QByteArray bits;
    for (int key = 0; key < kKeys; ++key)
        bits += plan.strikes(fault, QByteArray::number(key), attempt) ? '1' : '0';
    return bits;
}

} // namespace

class TestFaultPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryName_data();
    void readsEveryName();
    void refusesNonsense_data();
    void refusesNonsense();
    void strikesAboutAsOftenAsAsked_data();
    void strikesAboutAsOftenAsAsked();
    void drawsDependOnSeedKeyFaultAndAttemptOnly();
    void takesTheFirstThatStrikes();
    void lastOfOneNameCounts();
};

void TestFaultPlan::readsEveryName_data()
{
    QTest::addColumn<Fault>("fault");
    const char* names[] = {"drop-before-accept",
                           "http-503",
                           "http-500",
                           "html",
                           "redirect",
                           "auth",
                           "drop-after-accept",
                           "truncate",
                           "empty",
                           "bomb",
                           "slow",
                           "omit",
                           "reorder",
                           "duplicate-text",
                           "reject",
                           "no-funds",
                           "undelivered",
                           "expired",
                           "no-report"};
    for (std::size_t i = 0; i < std::size(names); ++i)
        QTest::newRow(names[i]) << static_cast<Fault>(i);
}

void TestFaultPlan::readsEveryName()
{
    QFETCH(Fault, fault);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(planOf({name}).always(fault));
    QVERIFY(planOf({name + u"=1"_s}).always(fault));
    const FaultPlan half = planOf({name + u"=0.5"_s});
    QVERIFY(half.has(fault) && !half.always(fault));
    QVERIFY(!planOf({name + u"=0"_s}).strikes(fault, "x", 1));
}

void TestFaultPlan::refusesNonsense_data()
{
    QTest::addColumn<QString>("specification");
    for (const char* text : {"", "nosuch", "slow=x", "slow=2", "slow=-0.1", "slow=1:soon", "slow:-5",
                             "slow=", "reject=1:nosuch", "html=1:x", "duplicate-text=1:no"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestFaultPlan::refusesNonsense()
{
    QFETCH(QString, specification);
    const auto plan = FaultPlan::parse({specification}, 1);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::BadOption);
    QCOMPARE(plan.error().detail, specification);
}

void TestFaultPlan::strikesAboutAsOftenAsAsked_data()
{
    QTest::addColumn<double>("probability");
    for (const double probability : {0.0, 0.05, 0.3, 0.9, 1.0})
        QTest::addRow("%g", probability) << probability;
}

void TestFaultPlan::strikesAboutAsOftenAsAsked()
{
    QFETCH(double, probability);
    const auto struck = drawn(planOf({u"omit=%1"_s.arg(probability)}), Fault::Omit).count('1');
    QVERIFY2(qAbs(static_cast<double>(struck) / kKeys - probability) <= 0.02,
             qPrintable(QString::number(struck)));
    QVERIFY(probability > 0 || struck == 0);
    QVERIFY(probability < 1 || struck == kKeys);
}

void TestFaultPlan::drawsDependOnSeedKeyFaultAndAttemptOnly()
{
    const QStringList faults{u"omit=0.5"_s, u"reject=0.5"_s};
    const QByteArray first = drawn(planOf(faults), Fault::Omit);
    QCOMPARE(drawn(planOf(faults), Fault::Omit), first);
    QCOMPARE(drawn(planOf({u"omit=0.5"_s}), Fault::Omit), first);
    QVERIFY(drawn(planOf(faults, 2), Fault::Omit) != first);
    QVERIFY(drawn(planOf(faults), Fault::Omit, 2) != first);
    QVERIFY(drawn(planOf(faults), Fault::Reject) != first);
}

void TestFaultPlan::takesTheFirstThatStrikes()
{
    const FaultPlan plan = planOf({u"html"_s, u"auth"_s, u"http-503=0"_s});
    const Fault order[] = {Fault::Http503, Fault::Html, Fault::Auth};
    QCOMPARE(plan.firstOf(order, "x", 1), std::optional(Fault::Html));
    const Fault others[] = {Fault::Http503, Fault::Empty};
    QCOMPARE(plan.firstOf(others, "x", 1), std::nullopt);
}

void TestFaultPlan::lastOfOneNameCounts()
{
    const FaultPlan plan = planOf({u"slow=1:10"_s, u"slow:20"_s});
    QCOMPARE(plan.parameter(Fault::Slow), u"20"_s);
    QCOMPARE(plan.parameter(Fault::Omit), QString());
}

QTEST_APPLESS_MAIN(TestFaultPlan)
#include "test_faultplan.moc"
