// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/RateMeter.h"
#include "ui/theme/Figures.h"
#include "ui/theme/StateLook.h"
#include "ui/theme/Theme.h"

#include <QFontMetrics>
#include <QTest>

#include <cmath>

using namespace heliograph;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsPartTheStates();
    void handedOverIsNeverMoreThanIsKnown();
    void figuresAreOfOneWidth();
    void rateOfTheLastSeconds();
};

void TestTheme::groupsPartTheStates()
{
    QSet<RecipientState> seen;
    qsizetype count = 0;
    for (const StateGroup group : allStateGroups()) {
        seen += statesOf(group);
        count += statesOf(group).size();
        QVERIFY(!captionOf(group).isEmpty());
        QVERIFY(!nobodyIn(group).isEmpty());
    }
    QCOMPARE(count, kRecipientStates);
    QCOMPARE(seen.size(), kRecipientStates);
    QCOMPARE(lookOf(RecipientState::Uncertain).meaning, Meaning::Unknown);
    QCOMPARE(lookOf(RecipientState::NoReport).meaning, Meaning::Unknown);
}

void TestTheme::handedOverIsNeverMoreThanIsKnown()
{
    Counts counts;
    for (const RecipientState state : allRecipientStates())
        counts[state] = 1;
    QCOMPARE(countOf(StateGroup::All, counts), 14);
    QCOMPARE(takingPart(counts), 11);
    QCOMPARE(handedOver(counts), 9);
}

void TestTheme::figuresAreOfOneWidth()
{
    const QFontMetrics metrics(Theme(Theme::Scheme::Light, QFont()).font(Type::Body));
    QCOMPARE(figuresWidth(metrics, QStringLiteral("1111")), figuresWidth(metrics, QStringLiteral("8888")));
}

void TestTheme::rateOfTheLastSeconds()
{
    RateMeter meter;
    QVERIFY(!meter.perSecond(0));
    meter.add(0, 0);
    meter.add(1000, 100);
    QVERIFY(!meter.perSecond(1000));
    for (int second = 2; second <= 20; ++second)
        meter.add(second * 1000, second * 100);
    QCOMPARE(std::lround(meter.perSecond(20'000).value_or(0)), 100);
    QVERIFY(!meter.perSecond(60'000));
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
